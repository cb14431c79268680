/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/first-look.h"
#include "app/tree-model.h"

static gboolean
is_unexpected (const ScPair *pair)
{
  return pair->relation != SC_RELATION_SAME && !pair->expected;
}

static gboolean
is_unexpected_leaf (const ScPair *pair)
{
  return pair->n_children == 0 && is_unexpected (pair);
}

static gboolean
has_triangle (const ScPair *pair)
{
  return pair->marks[SC_LEFT] == SC_MARK_WARNING || pair->marks[SC_RIGHT] == SC_MARK_WARNING;
}

static gboolean
is_extensions (const ScPair *pair)
{
  return sc_pair_get_field (pair)->row->landmark == SC_LANDMARK_EXTENSIONS;
}

static gboolean
may_open (const ScPair *pair)
{
  return pair->n_children > 0 && pair->n_children <= SC_FIRST_LOOK_MAX_CHILDREN;
}

static void
open_children (GtkTreeListModel *model,
               const ScPair     *parent)
{
  for (guint32 i = 0; i < parent->n_children; i++)
    {
      const ScPair *pair = &parent->children[i];
      g_autoptr (GtkTreeListRow) row = NULL;

      if (!may_open (pair) || !(is_extensions (pair) || has_triangle (pair) || is_unexpected (pair)))
        continue;

      row = sc_tree_model_reveal (model, pair);
      gtk_tree_list_row_set_expanded (row, TRUE);
      open_children (model, pair);
    }
}

void
sc_first_look_open (GtkTreeListModel *model,
                    ScComparison     *comparison)
{
  g_return_if_fail (GTK_IS_TREE_LIST_MODEL (model));
  g_return_if_fail (comparison != NULL);

  open_children (model, sc_comparison_get_root (comparison));
}

const ScPair *
sc_first_look_choose (ScComparison *comparison)
{
  const ScPair *root = NULL;
  const ScPair *chosen = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);

  root = sc_comparison_get_root (comparison);
  if (root->n_children == 0)
    return NULL;

  chosen = sc_pair_find_next (root, NULL, sc_pair_is_warning);
  if (chosen == NULL)
    chosen = sc_pair_find_next (root, NULL, is_unexpected_leaf);
  if (chosen == NULL || chosen == root)
    chosen = &root->children[0];

  for (const ScPair *pair = chosen->parent; pair != root; pair = pair->parent)
    if (!may_open (pair))
      chosen = pair;

  return chosen;
}
