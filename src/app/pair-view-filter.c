/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/field-cell.h"
#include "app/first-look.h"
#include "app/pair-row.h"
#include "app/pair-view-private.h"
#include "app/tree-model.h"

/* What is closed and hides the hit @pair is opened to show it. */
static void
remember_closed (ScPairView   *self,
                 const ScPair *pair)
{
  for (const ScPair *branch = pair->parent; branch->parent != NULL; branch = branch->parent)
    {
      g_autoptr (GtkTreeListRow) row = sc_tree_model_find (self->tree, branch);

      if (row == NULL || !gtk_tree_list_row_get_expanded (row))
        g_hash_table_add (self->opened, (gpointer) branch);
    }
}

void
sc_pair_view_select_pair (ScPairView   *self,
                          const ScPair *pair)
{
  g_autoptr (GtkTreeListRow) row = NULL;

  if (sc_pair_filter_is_hit (self->filter, pair))
    remember_closed (self, pair);

  row = sc_tree_model_reveal (self->tree, pair);
  if (row != NULL)
    gtk_single_selection_set_selected (self->selection, gtk_tree_list_row_get_position (row));
}

void
sc_pair_view_open_hits (ScPairView *self)
{
  g_autoptr (GPtrArray) opened = sc_first_look_open_hits (self->tree, self->comparison, self->filter);

  for (guint i = 0; i < opened->len; i++)
    g_hash_table_add (self->opened, g_ptr_array_index (opened, i));
}

static gboolean
lies_in (const ScPair *pair,
         const ScPair *branch)
{
  while (pair != NULL && pair != branch)
    pair = pair->parent;

  return pair == branch;
}

/* What was opened for hits is closed when it holds none any more, unless the selected row lies in it. */
static void
close_opened (ScPairView   *self,
              const ScPair *selected)
{
  GHashTableIter iter;
  gpointer branch = NULL;

  g_hash_table_iter_init (&iter, self->opened);
  while (g_hash_table_iter_next (&iter, &branch, NULL))
    {
      g_autoptr (GtkTreeListRow) row = NULL;

      if (sc_pair_filter_holds_hit (self->filter, branch) || (selected != NULL && lies_in (selected, branch)))
        continue;

      row = sc_tree_model_find (self->tree, branch);
      if (row != NULL)
        gtk_tree_list_row_set_expanded (row, FALSE);
      g_hash_table_iter_remove (&iter);
    }
}

static void
changing_cb (ScPairView *self)
{
  g_autoptr (ScPairRow) selected = sc_pair_view_dup_selected_row (self);

  /* Rows come and go one by one, and the selection with them: only where it ends up is told. */
  g_object_freeze_notify (G_OBJECT (self->selection));
  if (selected != NULL)
    g_set_object (&self->kept, selected);

  if (sc_pair_filter_get_n_hidden (self->filter) > 0)
    return;

  g_clear_pointer (&self->open, g_ptr_array_unref);
  self->open = sc_tree_model_list_open (self->tree);
}

/* A row that was hidden comes back closed. */
static void
open_again (ScPairView *self)
{
  for (guint i = 0; i < self->open->len; i++)
    {
      g_autoptr (GtkTreeListRow) row = sc_tree_model_find (self->tree, g_ptr_array_index (self->open, i));

      if (row != NULL)
        gtk_tree_list_row_set_expanded (row, TRUE);
    }
}

const ScPair *
sc_pair_view_choose_hit (ScPairView   *self,
                         const ScPair *from)
{
  const ScPair *hit = sc_pair_view_find_hit (self, from);
  g_autoptr (GtkTreeListRow) row = hit != NULL ? sc_tree_model_find (self->tree, hit) : NULL;

  return hit == NULL || row != NULL ? hit : sc_first_look_get_openly (self->filter, hit);
}

/* (nullable) */
static const ScPair *
get_kept (ScPairView *self)
{
  return self->kept != NULL ? sc_pair_row_get_pair (self->kept) : NULL;
}

static const ScPair *
choose_again (ScPairView *self)
{
  const ScPair *root = sc_comparison_get_root (self->comparison);
  const ScPair *kept = get_kept (self);
  const ScPair *hit = sc_pair_view_choose_hit (self, kept);

  if (hit != NULL)
    return hit;

  if (kept == NULL && !sc_pair_filter_is_narrow (self->filter))
    return sc_first_look_choose (self->comparison, self->filter);

  if (kept == NULL || !sc_comparison_has_pair (self->comparison, kept))
    return sc_first_look_choose_near (self->comparison, self->filter, root);

  if (sc_pair_filter_shows (self->filter, kept))
    return kept;

  return sc_first_look_choose_near (self->comparison, self->filter, kept);
}

gboolean
sc_pair_view_is_searched_anew (ScPairView *self)
{
  const char *text = sc_pair_filter_is_search (self->filter) ? self->search_text : "";
  gboolean is_new = g_strcmp0 (text, self->searched) != 0;

  g_free (self->searched);
  self->searched = g_strdup (text);

  return is_new && *text != '\0';
}

/* Rows that stay are not shown anew of themselves. */
static void
mark_hits (ScPairView *self)
{
  gboolean is_search = sc_pair_filter_is_search (self->filter);

  if (is_search || self->marks_hits)
    sc_pair_view_refresh_cells (self, SC_TYPE_FIELD_CELL);
  self->marks_hits = is_search;
}

static void
changed_cb (ScPairView *self)
{
  gboolean is_new = sc_pair_view_is_searched_anew (self);
  const ScPair *selected = NULL;
  const ScPair *chosen = NULL;

  sc_pair_view_find_stops (self);
  mark_hits (self);
  sc_pair_view_open_hits (self);
  selected = sc_pair_view_get_selected (self);
  if (selected != get_kept (self) || selected == NULL || is_new)
    chosen = choose_again (self);
  if (chosen != NULL && chosen != selected)
    sc_pair_view_select_pair (self, chosen);

  close_opened (self, sc_pair_view_get_selected (self));
  if (!sc_pair_filter_is_narrow (self->filter))
    {
      if (self->open != NULL)
        open_again (self);
      else
        sc_first_look_open (self->tree, self->comparison, self->filter);
    }

  g_object_thaw_notify (G_OBJECT (self->selection));
  sc_pair_view_tell_filtered (self);
  sc_pair_view_scroll_to_selected (self);
}

void
sc_pair_view_follow_filter (ScPairView *self)
{
  /* The lists of rows listen to the filter, too. Whatever the order, "changing" comes before they change; and they all
   * have when the handlers that come after the others are called. */
  self->filter_signals = g_signal_group_new (SC_TYPE_PAIR_FILTER);
  g_signal_group_connect_swapped (self->filter_signals, "changing", G_CALLBACK (changing_cb), self);
  g_signal_group_connect_data (self->filter_signals, "changed", G_CALLBACK (changed_cb), self, NULL,
                               G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}
