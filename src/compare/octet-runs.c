/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/octet-runs.h"

#include "compare/own-octets.h"
#include "compare/value.h"

/* Behind the places of a field's own octets comes that of its contents. */
#define CONTENTS_PLACE SC_OWN_OCTETS_N_PLACES
#define RUNS_PER_PAIR (CONTENTS_PLACE + 1)

typedef struct
{
  GArray       *runs;
  ScSide        side;
  gsize         limit;
  guint         n_pairs;
  const ScPair *pair; /* whose field is being read */
} Collector;

static void
add_run_cb (ScOctetRole role,
            guint       place,
            ScSlice     octets,
            gpointer    user_data)
{
  Collector *self = user_data;
  ScOctetRun run = { .pair = self->pair, .octets = octets, .role = role };

  run.id = self->n_pairs * RUNS_PER_PAIR + place;

  if (octets.length > 0)
    g_array_append_val (self->runs, run);
}

static gboolean
owns_contents (const ScPair  *pair,
               const ScField *field)
{
  if (field->presence == SC_PRESENCE_COMPUTED)
    return field->n_children == 0;

  return field->presence == SC_PRESENCE_ENCODED && sc_value_is_own (field) &&
         (field->n_children == 0 || pair->n_children == 0);
}

static void
collect_own (Collector     *self,
             const ScField *field)
{
  sc_own_octets_foreach (field, add_run_cb, self);

  if (owns_contents (self->pair, field))
    add_run_cb (SC_OCTET_CONTENTS, CONTENTS_PLACE, field->contents, self);
}

static gboolean
is_beyond (Collector    *self,
           const ScPair *pair)
{
  const ScField *field = pair->fields[self->side];

  return field != NULL && field->slice.offset >= self->limit;
}

/* The pairs are counted the same for both sides, so that the runs' ids meet. */
static void
collect (Collector    *self,
         const ScPair *pair)
{
  const ScField *field = pair->fields[self->side];

  self->pair = pair;

  if (field != NULL && !is_beyond (self, pair))
    collect_own (self, field);

  self->n_pairs++;

  for (guint32 i = 0; i < pair->n_children; i++)
    collect (self, &pair->children[i]);
}

static int
compare_runs (gconstpointer a,
              gconstpointer b)
{
  const ScOctetRun *x = a;
  const ScOctetRun *y = b;

  return (x->octets.offset > y->octets.offset) - (x->octets.offset < y->octets.offset);
}

GArray *
sc_octet_runs_collect (const ScPair *context,
                       ScSide        side,
                       gsize         max_octets)
{
  const ScField *field = context->fields[side];
  gsize start = field != NULL ? field->slice.offset : 0;
  Collector self = { .side = side, .limit = start + MIN (max_octets, G_MAXSIZE - start) };

  self.runs = g_array_new (FALSE, FALSE, sizeof (ScOctetRun));
  collect (&self, context);
  g_array_sort (self.runs, compare_runs);

  return self.runs;
}

gsize
sc_octet_runs_get_extent (const ScField *field)
{
  if (field == NULL)
    return 0;

  if (field->presence == SC_PRESENCE_COMPUTED)
    return field->contents.length;

  if (field->meaning.kind == SC_MEANING_TYPE)
    return field->slice.length - field->contents.length;

  return field->slice.length;
}
