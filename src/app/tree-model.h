/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/pair-filter.h"

G_BEGIN_DECLS

/* A comparison's tree, closed, of GtkTreeListRow over #ScPairRow, as @filter shows it. Behind its rows, while all fields
 * are shown, stands the group of what other software says, which is asked when the group is opened; its pairs belong to
 * a comparison of their own. @filter: (nullable). (transfer full) */
GtkTreeListModel *sc_tree_model_new (ScComparison *comparison,
                                     ScPairFilter *filter);

/* (transfer container) (element-type ScPair): the pairs that are open, in the order of the tree. Asks no row: there may be
 * a hundred thousand. */
GPtrArray        *sc_tree_model_list_open (GtkTreeListModel *self);

/* The row of @pair, which is not the root, if everything above it is open. (transfer full) (nullable) */
GtkTreeListRow   *sc_tree_model_find (GtkTreeListModel *self,
                                      const ScPair     *pair);

/* The same, but opens everything above it. (transfer full) (nullable): %NULL if it is not shown */
GtkTreeListRow   *sc_tree_model_reveal (GtkTreeListModel *self,
                                        const ScPair     *pair);

G_END_DECLS
