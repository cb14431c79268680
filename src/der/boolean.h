/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/universal.h"

G_BEGIN_DECLS

/**
 * sc_boolean_read:
 * @contents: contents octets of a BOOLEAN, of whatever quality
 * @value: (out): %TRUE if any octet is not zero (X.690 §8.2.2)
 *
 * Does not judge: 01 is %TRUE here, though DER asks for FF.
 *
 * Returns: %FALSE, with @value untouched, if there are no contents
 */
gboolean sc_boolean_read (ScSlice   contents,
                          gboolean *value);

/* The column of sc_universal_check()'s table for BOOLEAN. */
ScDepartures sc_boolean_check (ScUniversal type,
                               ScSlice     contents);

G_END_DECLS
