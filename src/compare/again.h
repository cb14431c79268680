/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/comparison.h"

G_BEGIN_DECLS

/* Whether both compare the same objects, whichever is left and right. */
gboolean   sc_comparison_is_of_same (const ScComparison *self,
                                     const ScComparison *other);

/* The pairs of @self that are what @pairs are in a comparison of the same objects, whichever way round, in the order of
 * the tree. (transfer container) (element-type ScPair); @pairs: (element-type ScPair) */
GPtrArray *sc_comparison_find_again (const ScComparison *self,
                                     GPtrArray          *pairs);

/* The pairs of @self that have the path of one of @pairs, whatever objects those compare, in the order of the tree.
 * (transfer container) (element-type ScPair); @pairs: (element-type ScPair) */
GPtrArray *sc_comparison_find_alike (const ScComparison *self,
                                     GPtrArray          *pairs);

G_END_DECLS
