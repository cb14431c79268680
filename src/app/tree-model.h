/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "compare/comparison.h"

G_BEGIN_DECLS

/* A comparison's tree, closed, of GtkTreeListRow over #ScPairRow. Behind its rows stands the group of what other
 * software says, which is asked when the group is opened; its pairs belong to a comparison of their own. (transfer
 * full) */
GtkTreeListModel *sc_tree_model_new (ScComparison *comparison);

/* The row of @pair, which is not the root; opens everything above it. (transfer full) */
GtkTreeListRow   *sc_tree_model_reveal (GtkTreeListModel *self,
                                        const ScPair     *pair);

G_END_DECLS
