/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/octet-runs.h"

#include "compare/identifier.h"
#include "compare/value.h"

/* No field has that many headers; a run that goes beyond only loses its partner on the other side. */
#define RUNS_PER_PAIR 64
#define CONTENTS_RUN (RUNS_PER_PAIR - 2)
#define TRAILING_RUN (RUNS_PER_PAIR - 1)

typedef struct
{
  GArray       *runs;
  ScSide        side;
  gsize         limit;
  guint         n_pairs;
  /* The field whose headers are being read. */
  const ScPair *pair;
  guint         n_runs;
  gsize         position;
} Collector;

static void
add_run (Collector  *self,
         guint       place,
         ScOctetRole role,
         ScSlice     octets)
{
  ScOctetRun run = { .pair = self->pair, .octets = octets, .role = role };

  run.id = self->n_pairs * RUNS_PER_PAIR + MIN (place, RUNS_PER_PAIR - 1);

  if (octets.length > 0)
    g_array_append_val (self->runs, run);
}

static void
add_header_run (Collector     *self,
                const ScField *field,
                ScOctetRole    role,
                gsize          end)
{
  ScSlice octets = sc_slice_sub (field->slice, self->position - field->slice.offset, end - self->position);

  add_run (self, MIN (self->n_runs++, CONTENTS_RUN - 1), role, octets);
  self->position = end;
}

static void
add_header_cb (const ScElement *element,
               gpointer         user_data)
{
  Collector *self = user_data;
  const ScField *field = self->pair->fields[self->side];

  /* Before an inner header may stand a BIT STRING's count of unused bits. */
  add_header_run (self, field, SC_OCTET_CONTENTS, element->slice.offset);
  add_header_run (self, field, SC_OCTET_IDENTIFIER, sc_slice_end (sc_identifier_get_octets (element)));
  add_header_run (self, field, SC_OCTET_LENGTH, element->contents.offset);
}

static gboolean
owns_contents (const ScPair  *pair,
               const ScField *field)
{
  return sc_value_is_own (field) && (field->n_children == 0 || pair->n_children == 0);
}

static void
collect_own (Collector     *self,
             const ScField *field)
{
  gsize end = sc_slice_end (field->contents);

  self->n_runs = 0;
  self->position = field->slice.offset;

  if (field->presence == SC_PRESENCE_COMPUTED && field->n_children == 0)
    add_run (self, CONTENTS_RUN, SC_OCTET_CONTENTS, field->contents);

  if (field->presence != SC_PRESENCE_ENCODED)
    return;

  sc_field_foreach_header (field, add_header_cb, self);

  if (self->position < field->contents.offset)
    add_header_run (self, field, field->is_raw ? SC_OCTET_LENGTH : SC_OCTET_CONTENTS, field->contents.offset);

  if (owns_contents (self->pair, field))
    add_run (self, CONTENTS_RUN, SC_OCTET_CONTENTS, field->contents);

  add_run (self, TRAILING_RUN,
           field->departures & SC_DEPARTURE_INDEFINITE_LENGTH ? SC_OCTET_LENGTH : SC_OCTET_CONTENTS,
           sc_slice_from (field->slice, end - field->slice.offset));
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
