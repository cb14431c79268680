/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/slice.h"

G_BEGIN_DECLS

/**
 * sc_kind_explain:
 * @octets: that hold no object
 * @is_file: whether they are a file's, which has a name
 *
 * Tells by content what they are instead.
 *
 * Returns: a translated sentence or two: what it is, and what to do
 */
const char *sc_kind_explain (ScSlice  octets,
                             gboolean is_file);

G_END_DECLS
