/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/slice.h"

G_BEGIN_DECLS

/**
 * sc_kind_explain:
 * @octets: a file that holds no object
 *
 * Tells by content what the file is instead.
 *
 * Returns: a translated sentence or two: what it is, and what to do
 */
const char *sc_kind_explain (ScSlice octets);

G_END_DECLS
