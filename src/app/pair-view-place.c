/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/pair-view-private.h"
#include "app/tree-model.h"
#include "compare/again.h"

/* What the user opened, selected and looks at, while the sides change places or are read anew. */
struct _ScPairPlace
{
  gboolean      is_renewed;  /* other objects are found by their fields' paths */
  ScComparison *comparison; /* what the pairs belong to */
  GPtrArray    *open;
  GPtrArray    *open_before; /* (nullable): what was open when all was shown last */
  GPtrArray    *opened;      /* what was opened to show hits */
  GPtrArray    *selected;    /* one or none */
  double        scrolled;
  gboolean      is_in_sight; /* what is selected */
};

static GPtrArray *
list_keys (GHashTable *table)
{
  GPtrArray *keys = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer key = NULL;

  g_hash_table_iter_init (&iter, table);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_ptr_array_add (keys, key);

  return keys;
}

ScPairPlace *
sc_pair_view_save_place (ScPairView   *self,
                         ScComparison *next,
                         gboolean      is_renewed)
{
  const ScPair *selected = sc_pair_view_get_selected (self);
  ScPairPlace *place = NULL;

  if (self->comparison == NULL || next == NULL)
    return NULL;
  if (sc_comparison_is_of_same (self->comparison, next))
    is_renewed = FALSE;
  else if (!is_renewed)
    return NULL;

  place = g_new0 (ScPairPlace, 1);
  place->is_renewed = is_renewed;
  place->comparison = sc_comparison_ref (self->comparison);
  place->open = sc_tree_model_list_open (self->tree);
  place->open_before = self->open != NULL ? g_ptr_array_ref (self->open) : NULL;
  place->opened = list_keys (self->opened);
  place->selected = g_ptr_array_new ();
  if (selected != NULL && sc_comparison_has_pair (self->comparison, selected))
    g_ptr_array_add (place->selected, (gpointer) selected);
  place->scrolled = sc_pair_view_get_scrolled (self);
  place->is_in_sight = sc_pair_view_has_in_sight (self);

  return place;
}

void
sc_pair_place_free (ScPairPlace *place)
{
  g_ptr_array_unref (place->selected);
  g_ptr_array_unref (place->opened);
  g_clear_pointer (&place->open_before, g_ptr_array_unref);
  g_ptr_array_unref (place->open);
  sc_comparison_unref (place->comparison);
  g_free (place);
}

static GPtrArray *
find (ScPairView  *self,
      ScPairPlace *place,
      GPtrArray   *pairs)
{
  return place->is_renewed ? sc_comparison_find_alike (self->comparison, pairs)
                           : sc_comparison_find_again (self->comparison, pairs);
}

void
sc_pair_view_open_place (ScPairView  *self,
                         ScPairPlace *place)
{
  g_autoptr (GPtrArray) open = find (self, place, place->open);
  g_autoptr (GPtrArray) opened = find (self, place, place->opened);

  for (guint i = 0; i < open->len; i++)
    {
      g_autoptr (GtkTreeListRow) row = sc_tree_model_find (self->tree, g_ptr_array_index (open, i));

      if (row != NULL)
        gtk_tree_list_row_set_expanded (row, TRUE);
    }
  for (guint i = 0; i < opened->len; i++)
    g_hash_table_add (self->opened, g_ptr_array_index (opened, i));
  if (place->open_before != NULL)
    self->open = find (self, place, place->open_before);
}

const ScPair *
sc_pair_view_find_place (ScPairView  *self,
                         ScPairPlace *place)
{
  g_autoptr (GPtrArray) selected = find (self, place, place->selected);

  return selected->len > 0 ? g_ptr_array_index (selected, 0) : NULL;
}

void
sc_pair_view_scroll_to_place (ScPairView  *self,
                              ScPairPlace *place)
{
  sc_pair_view_scroll_back (self, place->scrolled, place->is_in_sight);
}
