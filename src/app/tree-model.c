/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/opinion-list.h"
#include "app/pair-list.h"
#include "app/pair-row.h"
#include "app/tree-model.h"

/* What the rows' children are made of. */
typedef struct
{
  ScComparison *comparison;
  ScPairFilter *filter; /* (nullable) */
  GHashTable   *open;   /* (element-type ScPairList ScPair): the lists that there are, and whose children they hold */
} Context;

#define CONTEXT "sc-tree-context"

static void
forget_list_cb (gpointer  user_data,
                GObject  *list)
{
  Context *self = user_data;

  g_hash_table_remove (self->open, list);
}

static void
context_free (gpointer data)
{
  Context *self = data;
  GHashTableIter iter;
  gpointer list = NULL;

  g_hash_table_iter_init (&iter, self->open);
  while (g_hash_table_iter_next (&iter, &list, NULL))
    g_object_weak_unref (list, forget_list_cb, self);
  g_clear_pointer (&self->open, g_hash_table_unref);

  g_clear_pointer (&self->comparison, sc_comparison_unref);
  g_clear_object (&self->filter);
  g_free (self);
}

static GListModel *
create_children_cb (gpointer item,
                    gpointer user_data)
{
  ScPairRow *row = SC_PAIR_ROW (item);
  const ScPair *pair = sc_pair_row_get_pair (row);
  ScComparison *comparison = sc_pair_row_get_comparison (row);
  Context *context = user_data;
  ScPairFilter *filter = comparison == context->comparison ? context->filter : NULL;
  ScPairList *list = NULL;

  if (sc_opinion_list_is_group (pair))
    return G_LIST_MODEL (sc_opinion_list_new (context->comparison));
  if (filter != NULL ? sc_pair_filter_count_children (filter, pair, 1) == 0 : pair->n_children == 0)
    return NULL;

  list = sc_pair_list_new (comparison, pair, filter);
  if (comparison == context->comparison)
    {
      g_hash_table_insert (context->open, list, (gpointer) pair);
      g_object_weak_ref (G_OBJECT (list), forget_list_cb, context);
    }

  return G_LIST_MODEL (list);
}

static gboolean
match_opinions_cb (gpointer item,
                   gpointer user_data)
{
  return !sc_pair_filter_is_narrow (user_data);
}

static void
refilter_cb (GtkFilter *opinion_filter)
{
  gtk_filter_changed (opinion_filter, GTK_FILTER_CHANGE_DIFFERENT);
}

/* The group of what other software says, while all fields are shown. (transfer full) */
static GListModel *
new_opinions (ScComparison *comparison,
              ScPairFilter *filter)
{
  GtkCustomFilter *opinion_filter = NULL;

  if (filter == NULL)
    return sc_opinion_list_new_group (comparison);

  opinion_filter = gtk_custom_filter_new (match_opinions_cb, g_object_ref (filter), g_object_unref);
  g_signal_connect_object (filter, "changed", G_CALLBACK (refilter_cb), opinion_filter, G_CONNECT_SWAPPED);

  return G_LIST_MODEL (
      gtk_filter_list_model_new (sc_opinion_list_new_group (comparison), GTK_FILTER (opinion_filter)));
}

GtkTreeListModel *
sc_tree_model_new (ScComparison *comparison,
                   ScPairFilter *filter)
{
  g_autoptr (ScPairList) pairs = NULL;
  g_autoptr (GListModel) opinions = NULL;
  GListStore *top = NULL;
  GtkTreeListModel *self = NULL;
  Context *context = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (filter == NULL || SC_IS_PAIR_FILTER (filter), NULL);

  pairs = sc_pair_list_new (comparison, sc_comparison_get_root (comparison), filter);
  opinions = new_opinions (comparison, filter);
  top = g_list_store_new (G_TYPE_LIST_MODEL);
  g_list_store_append (top, pairs);
  g_list_store_append (top, opinions);

  context = g_new0 (Context, 1);
  context->comparison = sc_comparison_ref (comparison);
  context->filter = filter != NULL ? g_object_ref (filter) : NULL;

  context->open = g_hash_table_new (NULL, NULL);

  self = gtk_tree_list_model_new (G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (top))), FALSE, FALSE,
                                  create_children_cb, context, context_free);
  g_object_set_data (G_OBJECT (self), CONTEXT, context);

  return self;
}

static int
compare_ordinals (gconstpointer a,
                  gconstpointer b)
{
  const ScPair *left = *(const ScPair *const *) a;
  const ScPair *right = *(const ScPair *const *) b;

  return left->ordinal < right->ordinal ? -1 : left->ordinal > right->ordinal;
}

GPtrArray *
sc_tree_model_list_open (GtkTreeListModel *self)
{
  g_autoptr (GPtrArray) open = g_ptr_array_new ();
  Context *context = NULL;
  GHashTableIter iter;
  gpointer pair = NULL;

  g_return_val_if_fail (GTK_IS_TREE_LIST_MODEL (self), NULL);

  context = g_object_get_data (G_OBJECT (self), CONTEXT);
  g_hash_table_iter_init (&iter, context->open);
  while (g_hash_table_iter_next (&iter, NULL, &pair))
    g_ptr_array_add (open, pair);
  g_ptr_array_sort (open, compare_ordinals);

  return g_steal_pointer (&open);
}

/* (transfer full): the list of pairs that stands first at the top. */
static ScPairList *
get_top_list (GtkTreeListModel *self)
{
  GtkFlattenListModel *model = GTK_FLATTEN_LIST_MODEL (gtk_tree_list_model_get_model (self));

  return g_list_model_get_item (gtk_flatten_list_model_get_model (model), 0);
}

/* (transfer full) (nullable) */
static GtkTreeListRow *
find_row (GtkTreeListModel *self,
          const ScPair     *pair,
          gboolean          opens)
{
  g_autoptr (GtkTreeListRow) parent_row = NULL;
  g_autoptr (ScPairList) top = NULL;

  if (pair->parent->parent == NULL)
    {
      top = get_top_list (self);
      return gtk_tree_list_model_get_child_row (self, sc_pair_list_find (top, pair));
    }

  parent_row = find_row (self, pair->parent, opens);
  if (parent_row == NULL)
    return NULL;

  if (opens)
    gtk_tree_list_row_set_expanded (parent_row, TRUE);
  if (!gtk_tree_list_row_get_expanded (parent_row))
    return NULL;

  return gtk_tree_list_row_get_child_row (
      parent_row, sc_pair_list_find (SC_PAIR_LIST (gtk_tree_list_row_get_children (parent_row)), pair));
}

GtkTreeListRow *
sc_tree_model_find (GtkTreeListModel *self,
                    const ScPair     *pair)
{
  g_return_val_if_fail (GTK_IS_TREE_LIST_MODEL (self), NULL);
  g_return_val_if_fail (pair != NULL && pair->parent != NULL, NULL);

  return find_row (self, pair, FALSE);
}

GtkTreeListRow *
sc_tree_model_reveal (GtkTreeListModel *self,
                      const ScPair     *pair)
{
  g_return_val_if_fail (GTK_IS_TREE_LIST_MODEL (self), NULL);
  g_return_val_if_fail (pair != NULL && pair->parent != NULL, NULL);

  return find_row (self, pair, TRUE);
}
