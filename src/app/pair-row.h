/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "compare/comparison.h"

G_BEGIN_DECLS

#define SC_TYPE_PAIR_ROW (sc_pair_row_get_type ())
G_DECLARE_FINAL_TYPE (ScPairRow, sc_pair_row, SC, PAIR_ROW, GObject)

/**
 * sc_pair_row_new:
 * @comparison: what @pair belongs to; the row holds a reference, so @pair stays valid
 * @pair: borrowed from @comparison
 *
 * The bridge between the core and GTK: one row of the tree, made when it is first shown.
 */
ScPairRow    *sc_pair_row_new (ScComparison *comparison,
                               const ScPair *pair);
const ScPair *sc_pair_row_get_pair (ScPairRow *self);
ScComparison *sc_pair_row_get_comparison (ScPairRow *self);

/* What assistive technology says: "Yes, BOOLEAN FF, warning". (transfer full) */
char         *sc_pair_row_dup_side_name (ScPairRow *self,
                                         ScSide     side);
/* "differs, as expected"; empty where nothing is compared. (transfer full) */
char         *sc_pair_row_dup_relation_name (ScPairRow *self);
/* "Critical, left: Yes, BOOLEAN FF, warning; right: No, omitted, check; differs". (transfer full) */
char         *sc_pair_row_dup_name (ScPairRow *self);

G_END_DECLS
