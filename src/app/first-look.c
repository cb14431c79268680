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

/* What counts as `encoding`, of a parent's own as well. With one object that is every triangle of its own. */
static gboolean
differs_in_encoding (const ScPair *pair)
{
  return pair->difference != SC_DIFFERENCE_NONE || pair->own[SC_LEFT] != pair->own[SC_RIGHT];
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
may_open (ScPairFilter *filter,
          const ScPair *pair)
{
  guint n_children = sc_pair_filter_count_children (filter, pair, SC_FIRST_LOOK_MAX_CHILDREN + 1);

  return n_children > 0 && n_children <= SC_FIRST_LOOK_MAX_CHILDREN;
}

const ScPair *
sc_first_look_get_openly (ScPairFilter *filter,
                          const ScPair *pair)
{
  const ScPair *chosen = pair;

  for (pair = pair->parent; pair->parent != NULL; pair = pair->parent)
    if (!may_open (filter, pair))
      chosen = pair;

  return chosen;
}

static void
open_children (GtkTreeListModel *model,
               ScPairFilter     *filter,
               const ScPair     *parent)
{
  for (guint32 i = 0; i < parent->n_children; i++)
    {
      const ScPair *pair = &parent->children[i];
      g_autoptr (GtkTreeListRow) row = NULL;

      if (!(is_extensions (pair) || has_triangle (pair) || is_unexpected (pair)) || !may_open (filter, pair))
        continue;

      row = sc_tree_model_reveal (model, pair);
      gtk_tree_list_row_set_expanded (row, TRUE);
      open_children (model, filter, pair);
    }
}

void
sc_first_look_open (GtkTreeListModel *model,
                    ScComparison     *comparison,
                    ScPairFilter     *filter)
{
  g_return_if_fail (GTK_IS_TREE_LIST_MODEL (model));
  g_return_if_fail (comparison != NULL);
  g_return_if_fail (SC_IS_PAIR_FILTER (filter));

  open_children (model, filter, sc_comparison_get_root (comparison));
}

static void
open_hits (GtkTreeListModel *model,
           ScPairFilter     *filter,
           const ScPair     *parent,
           guint            *n_branches,
           GPtrArray        *opened)
{
  for (guint32 i = 0; i < parent->n_children; i++)
    {
      const ScPair *pair = &parent->children[i];
      g_autoptr (GtkTreeListRow) row = NULL;

      if (!sc_pair_filter_holds_hit (filter, pair) || !may_open (filter, pair))
        continue;
      if (++*n_branches > SC_FIRST_LOOK_MAX_BRANCHES)
        return;

      row = sc_tree_model_reveal (model, pair);
      if (!gtk_tree_list_row_get_expanded (row))
        g_ptr_array_add (opened, (gpointer) pair);
      gtk_tree_list_row_set_expanded (row, TRUE);
      open_hits (model, filter, pair, n_branches, opened);
    }
}

GPtrArray *
sc_first_look_open_hits (GtkTreeListModel *model,
                         ScComparison     *comparison,
                         ScPairFilter     *filter)
{
  g_autoptr (GPtrArray) opened = g_ptr_array_new ();
  guint n_branches = 0;

  g_return_val_if_fail (GTK_IS_TREE_LIST_MODEL (model), NULL);
  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (SC_IS_PAIR_FILTER (filter), NULL);

  open_hits (model, filter, sc_comparison_get_root (comparison), &n_branches, opened);

  return g_steal_pointer (&opened);
}

/* (nullable): the first pair behind @from that is @wanted and shown */
static const ScPair *
find_next (ScPairFilter    *filter,
           const ScPair    *root,
           const ScPair    *from,
           ScPairPredicate  wanted)
{
  const ScPair *pair = sc_pair_find_next (root, from, wanted);

  while (pair != NULL && !sc_pair_filter_shows (filter, pair))
    pair = sc_pair_find_next (root, pair, wanted);

  return pair;
}

const ScPair *
sc_first_look_choose (ScComparison *comparison,
                      ScPairFilter *filter)
{
  /* A fault that both sides share tells nothing apart, wherever it stands. */
  static const ScPairPredicate predicates[] = { differs_in_encoding, sc_pair_is_warning, is_unexpected_leaf,
                                                sc_pair_is_any };
  const ScPair *chosen = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (SC_IS_PAIR_FILTER (filter), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (predicates) && chosen == NULL; i++)
    chosen = find_next (filter, sc_comparison_get_root (comparison), NULL, predicates[i]);

  return chosen != NULL ? sc_first_look_get_openly (filter, chosen) : NULL;
}

typedef gboolean (*FilterPredicate) (ScPairFilter *filter,
                                     const ScPair *pair);

/* (nullable): the pair next to @from, in the direction of @step, of which @holds is true */
static const ScPair *
find_near (ScPairFilter    *filter,
           const ScPair    *root,
           const ScPair    *from,
           const ScPair  *(*step) (const ScPair *, const ScPair *, ScPairPredicate),
           FilterPredicate  holds)
{
  const ScPair *pair = from;

  do
    pair = step (root, pair, sc_pair_is_any);
  while (pair != NULL && !holds (filter, pair));

  return pair;
}

const ScPair *
sc_first_look_choose_near (ScComparison *comparison,
                           ScPairFilter *filter,
                           const ScPair *pair)
{
  FilterPredicate holds = NULL;
  const ScPair *root = NULL;
  const ScPair *chosen = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (SC_IS_PAIR_FILTER (filter), NULL);
  g_return_val_if_fail (pair != NULL, NULL);

  root = sc_comparison_get_root (comparison);
  holds = sc_pair_filter_is_narrow (filter) ? sc_pair_filter_is_hit : sc_pair_filter_shows;
  chosen = find_near (filter, root, pair, sc_pair_find_next, holds);
  if (chosen == NULL)
    chosen = find_near (filter, root, pair, sc_pair_find_previous, holds);

  /* A search may leave only what lies in its hits. */
  if (chosen == NULL)
    chosen = find_next (filter, root, NULL, sc_pair_is_any);

  return chosen != NULL ? sc_first_look_get_openly (filter, chosen) : NULL;
}
