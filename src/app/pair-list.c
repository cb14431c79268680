/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/pair-list.h"
#include "app/pair-row.h"

/* Which children are shown, in order. */
typedef struct
{
  guint32 *entries; /* (nullable): twice the index, and 1 if something inside is shown; %NULL: all */
  guint    length;
} Places;

/*
 * While one list of places takes the place of another, change by change, the list is made of the first @n_head of @head
 * and what follows the first @n_left of @tail.
 */
struct _ScPairList
{
  GObject       parent_instance;

  ScComparison *comparison;
  ScPairFilter *filter; /* (nullable) */
  const ScPair *parent;

  Places        places;
  Places        old;
  const Places *head;
  guint         n_head;
  const Places *tail;
  guint         n_left;
};

/* Rows from @old_start on, before @old_end, that those from @new_start on, before @new_end, take the place of. */
typedef struct
{
  guint old_start;
  guint old_end;
  guint new_start;
  guint new_end;
} Change;

/* Nobody looks at so many changes in one list; what comes behind them changes as a whole. */
#define MAX_CHANGES 64

static guint32
get_entry (ScPairList   *self,
           const Places *places,
           guint         position)
{
  if (places->entries != NULL)
    return places->entries[position];

  return position * 2 + (self->parent->children[position].n_children > 0);
}

static guint
get_length (ScPairList *self)
{
  return self->n_head + self->tail->length - self->n_left;
}

static GType
sc_pair_list_get_item_type (GListModel *model)
{
  return SC_TYPE_PAIR_ROW;
}

static guint
sc_pair_list_get_n_items (GListModel *model)
{
  return get_length (SC_PAIR_LIST (model));
}

static gpointer
sc_pair_list_get_item (GListModel *model,
                       guint       position)
{
  ScPairList *self = SC_PAIR_LIST (model);
  guint32 entry = 0;

  if (position >= get_length (self))
    return NULL;

  if (position < self->n_head)
    entry = get_entry (self, self->head, position);
  else
    entry = get_entry (self, self->tail, position - self->n_head + self->n_left);

  return sc_pair_row_new (self->comparison, &self->parent->children[entry / 2]);
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = sc_pair_list_get_item_type;
  iface->get_n_items = sc_pair_list_get_n_items;
  iface->get_item = sc_pair_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ScPairList, sc_pair_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static void
sc_pair_list_finalize (GObject *object)
{
  ScPairList *self = SC_PAIR_LIST (object);

  g_clear_pointer (&self->places.entries, g_free);
  g_clear_pointer (&self->old.entries, g_free);
  g_clear_pointer (&self->comparison, sc_comparison_unref);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (sc_pair_list_parent_class)->finalize (object);
}

static void
sc_pair_list_class_init (ScPairListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sc_pair_list_finalize;
}

static void
sc_pair_list_init (ScPairList *self)
{
}

static Places
make_places (ScPairList *self)
{
  const ScPair *parent = self->parent;
  Places places = { NULL, parent->n_children };
  guint n_shown = 0;

  if (self->filter == NULL || sc_pair_filter_get_n_hidden (self->filter) == 0)
    return places;

  places.entries = g_new (guint32, parent->n_children);
  for (guint32 i = 0; i < parent->n_children; i++)
    if (sc_pair_filter_shows (self->filter, &parent->children[i]))
      places.entries[n_shown++] = i * 2 + sc_pair_filter_count_children (self->filter, &parent->children[i], 1);
  places.length = n_shown;

  return places;
}

/* A row that can no longer be opened, or can be from now on, is another row: GTK asks that but once. */
static gboolean
is_kept (ScPairList *self,
         guint       new_position,
         guint       old_position)
{
  return new_position < self->places.length && old_position < self->old.length &&
         get_entry (self, &self->places, new_position) == get_entry (self, &self->old, old_position);
}

static void
skip_changed (ScPairList *self,
              guint      *new_position,
              guint      *old_position)
{
  while ((*new_position < self->places.length || *old_position < self->old.length) &&
         !is_kept (self, *new_position, *old_position))
    {
      gboolean is_new = *old_position == self->old.length ||
                        (*new_position < self->places.length &&
                         get_entry (self, &self->places, *new_position) < get_entry (self, &self->old, *old_position));

      *(is_new ? new_position : old_position) += 1;
    }
}

/* (transfer full) (element-type Change): in order */
static GArray *
find_changes (ScPairList *self)
{
  GArray *changes = g_array_new (FALSE, FALSE, sizeof (Change));
  guint new_position = 0;
  guint old_position = 0;

  while (new_position < self->places.length || old_position < self->old.length)
    {
      Change change = { 0 };

      while (is_kept (self, new_position, old_position))
        {
          new_position++;
          old_position++;
        }

      change.old_start = old_position;
      change.new_start = new_position;
      if (changes->len + 1 < MAX_CHANGES)
        {
          skip_changed (self, &new_position, &old_position);
        }
      else
        {
          new_position = self->places.length;
          old_position = self->old.length;
        }

      change.old_end = old_position;
      change.new_end = new_position;
      if (change.old_end > change.old_start || change.new_end > change.new_start)
        g_array_append_val (changes, change);
    }

  return changes;
}

static void
apply_forwards (ScPairList   *self,
                const Change *change)
{
  self->head = &self->places;
  self->n_head = change->new_end;
  self->tail = &self->old;
  self->n_left = change->old_end;
  g_list_model_items_changed (G_LIST_MODEL (self), change->new_start, change->old_end - change->old_start,
                              change->new_end - change->new_start);
}

static void
apply_backwards (ScPairList   *self,
                 const Change *change)
{
  self->head = &self->old;
  self->n_head = change->old_start;
  self->tail = &self->places;
  self->n_left = change->new_start;
  g_list_model_items_changed (G_LIST_MODEL (self), change->old_start, change->old_end - change->old_start,
                              change->new_end - change->new_start);
}

static void
settle (ScPairList *self)
{
  self->head = &self->places;
  self->n_head = self->places.length;
  self->tail = &self->old;
  self->n_left = self->old.length;
}

/* Rows that stay keep their place in sight, their selection and what is open below them. What comes into sight with one
 * change is not to leave it with the next, for which GTK would make its widgets in vain: rows are added from the first
 * on, and removed from the last on. */
static void
refresh (ScPairList *self)
{
  g_autoptr (GArray) changes = NULL;

  g_free (self->old.entries);
  self->old = self->places;
  self->places = make_places (self);
  changes = find_changes (self);

  for (guint i = 0; i < changes->len; i++)
    if (self->places.length < self->old.length)
      apply_backwards (self, &g_array_index (changes, Change, changes->len - 1 - i));
    else
      apply_forwards (self, &g_array_index (changes, Change, i));

  settle (self);
}

ScPairList *
sc_pair_list_new (ScComparison *comparison,
                  const ScPair *parent,
                  ScPairFilter *filter)
{
  ScPairList *self = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (parent != NULL, NULL);
  g_return_val_if_fail (filter == NULL || SC_IS_PAIR_FILTER (filter), NULL);

  self = g_object_new (SC_TYPE_PAIR_LIST, NULL);
  self->comparison = sc_comparison_ref (comparison);
  self->parent = parent;
  if (filter != NULL)
    {
      self->filter = g_object_ref (filter);
      g_signal_connect_object (filter, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
    }
  self->places = make_places (self);
  settle (self);

  return self;
}

guint
sc_pair_list_find (ScPairList   *self,
                   const ScPair *pair)
{
  guint32 index = 0;
  guint low = 0;
  guint high = 0;

  g_return_val_if_fail (SC_IS_PAIR_LIST (self), G_MAXUINT);
  g_return_val_if_fail (pair != NULL && pair->parent == self->parent, G_MAXUINT);

  index = (guint32) (pair - self->parent->children);
  high = self->places.length;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (get_entry (self, &self->places, middle) / 2 < index)
        low = middle + 1;
      else
        high = middle;
    }

  if (low < self->places.length && get_entry (self, &self->places, low) / 2 == index)
    return low;

  return G_MAXUINT;
}
