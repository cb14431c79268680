/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/opinion-list.h"
#include "app/pair-list.h"
#include "app/pair-row.h"
#include "app/tree-model.h"

static GListModel *
create_children_cb (gpointer item,
                    gpointer user_data)
{
  ScPairRow *row = SC_PAIR_ROW (item);
  const ScPair *pair = sc_pair_row_get_pair (row);
  ScComparison *comparison = user_data;

  if (sc_opinion_list_is_group (pair))
    return G_LIST_MODEL (sc_opinion_list_new (comparison));
  if (pair->n_children == 0)
    return NULL;

  return G_LIST_MODEL (sc_pair_list_new (sc_pair_row_get_comparison (row), pair));
}

GtkTreeListModel *
sc_tree_model_new (ScComparison *comparison)
{
  g_autoptr (ScPairList) pairs = NULL;
  g_autoptr (GListModel) opinions = NULL;
  GListStore *top = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);

  pairs = sc_pair_list_new (comparison, sc_comparison_get_root (comparison));
  opinions = sc_opinion_list_new_group (comparison);
  top = g_list_store_new (G_TYPE_LIST_MODEL);
  g_list_store_append (top, pairs);
  g_list_store_append (top, opinions);

  return gtk_tree_list_model_new (G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (top))), FALSE, FALSE,
                                  create_children_cb, sc_comparison_ref (comparison),
                                  (GDestroyNotify) sc_comparison_unref);
}

GtkTreeListRow *
sc_tree_model_reveal (GtkTreeListModel *self,
                      const ScPair     *pair)
{
  const ScPair *parent = NULL;
  g_autoptr (GtkTreeListRow) parent_row = NULL;
  guint index = 0;

  g_return_val_if_fail (GTK_IS_TREE_LIST_MODEL (self), NULL);
  g_return_val_if_fail (pair != NULL && pair->parent != NULL, NULL);

  parent = pair->parent;
  index = pair - parent->children;
  if (parent->parent == NULL)
    return gtk_tree_list_model_get_child_row (self, index);

  parent_row = sc_tree_model_reveal (self, parent);
  gtk_tree_list_row_set_expanded (parent_row, TRUE);

  return gtk_tree_list_row_get_child_row (parent_row, index);
}
