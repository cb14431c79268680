/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/slice.h"

G_BEGIN_DECLS

/**
 * sc_set_of_in_order:
 * @previous: all octets of an element of a SET OF
 * @element: all octets of the element behind it
 *
 * For a schema to ask: a SET and a SET OF share one tag, and only the latter is
 * ordered by octets. Equal elements are in order.
 *
 * Returns: whether @element may stand directly behind @previous (X.690 §11.6: ascending,
 *   the shorter padded with zero octets)
 */
gboolean sc_set_of_in_order (ScSlice previous,
                             ScSlice element);

G_END_DECLS
