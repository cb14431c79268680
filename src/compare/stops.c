/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/stops.h"

struct _ScStops
{
  GPtrArray *pairs;
};

static ScStops *
sc_stops_new (void)
{
  ScStops *self = g_new0 (ScStops, 1);

  self->pairs = g_ptr_array_new ();

  return self;
}

void
sc_stops_find (const ScPair          *root,
               const ScPairPredicate *wants,
               guint                  n_wants,
               ScStopFunc             func,
               gpointer               user_data,
               ScStops              **stops)
{
  for (guint i = 0; i < n_wants; i++)
    stops[i] = sc_stops_new ();

  for (const ScPair *pair = sc_pair_find_next (root, NULL, sc_pair_is_any); pair != NULL;
       pair = sc_pair_find_next (root, pair, sc_pair_is_any))
    for (guint i = 0; i < n_wants; i++)
      if (wants[i](pair) && (func == NULL || func (pair, user_data)))
        g_ptr_array_add (stops[i]->pairs, (gpointer) pair);
}

void
sc_stops_free (ScStops *self)
{
  g_ptr_array_unref (self->pairs);
  g_free (self);
}

guint
sc_stops_get_n (const ScStops *self)
{
  return self->pairs->len;
}

/* How many stops stand before @ordinal. */
static guint
count_before (const ScStops *self,
              guint32        ordinal)
{
  guint low = 0;
  guint high = self->pairs->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const ScPair *pair = g_ptr_array_index (self->pairs, middle);

      if (pair->ordinal < ordinal)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

const ScPair *
sc_stops_find_from (const ScStops *self,
                    guint32        ordinal)
{
  guint n = count_before (self, ordinal);

  return n < self->pairs->len ? g_ptr_array_index (self->pairs, n) : NULL;
}

const ScPair *
sc_stops_find_before (const ScStops *self,
                      guint32        ordinal)
{
  guint n = count_before (self, ordinal);

  return n > 0 ? g_ptr_array_index (self->pairs, n - 1) : NULL;
}

gboolean
sc_pair_is_unexpected (const ScPair *pair)
{
  return pair->n_children == 0 && pair->count != SC_COUNT_SAME && pair->count != SC_COUNT_EXPECTED;
}
