/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/octets.h"

#include "compare/lis.h"
#include "compare/octet-runs.h"

#define NO_PARTNER G_MAXUINT32

typedef struct
{
  const ScPair *selected;
  GArray       *runs[SC_N_SIDES];
  guint32      *partners[SC_N_SIDES]; /* by place: the other side's place, or %NO_PARTNER */
  guint32      *opposites; /* by place on the left: the same run on the right, though it stands out of order */
  GArray       *cells;
  gsize         max_cells;
  gboolean      is_full;
} Aligner;

static gboolean
is_extension (const ScPair *pair)
{
  return (sc_pair_get_field (pair)->row->type->flags & SC_TYPE_EXTENSION) != 0;
}

static gboolean
fits (const ScPair *pair,
      gsize         max_cells)
{
  return MAX (sc_octet_runs_get_extent (pair->fields[SC_LEFT]), sc_octet_runs_get_extent (pair->fields[SC_RIGHT])) <=
         max_cells;
}

/* The extension that @pair lies in, else the field at the top level; less if that is too much to show. */
static const ScPair *
find_context (const ScPair *pair,
              gsize         max_cells)
{
  while (!is_extension (pair) && pair->parent != NULL &&
         sc_pair_get_field (pair->parent)->presence != SC_PRESENCE_COMPUTED && fits (pair->parent, max_cells))
    pair = pair->parent;

  return pair;
}

/* (transfer full): @n places without a partner */
static guint32 *
new_places (gsize n)
{
  guint32 *places = g_new (guint32, n);

  for (gsize i = 0; i < n; i++)
    places[i] = NO_PARTNER;

  return places;
}

static const ScOctetRun *
get_run (Aligner *self,
         ScSide   side,
         guint32  place)
{
  return &g_array_index (self->runs[side], ScOctetRun, place);
}

static void
find_opposites (Aligner *self)
{
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);

  for (guint32 i = 0; i < self->runs[SC_RIGHT]->len; i++)
    g_hash_table_insert (places, GUINT_TO_POINTER (get_run (self, SC_RIGHT, i)->id), GUINT_TO_POINTER (i));

  for (guint32 i = 0; i < self->runs[SC_LEFT]->len; i++)
    {
      gpointer place = NULL;

      if (g_hash_table_lookup_extended (places, GUINT_TO_POINTER (get_run (self, SC_LEFT, i)->id), NULL, &place))
        self->opposites[i] = GPOINTER_TO_UINT (place);
    }
}

/* Each side's octets stay in their order, so only runs of an increasing sequence stand beside each other. */
static void
find_partners (Aligner *self)
{
  guint n_left = self->runs[SC_LEFT]->len;
  g_autofree guint32 *numbers = g_new (guint32, n_left);
  g_autofree guint32 *places = g_new (guint32, n_left);
  g_autofree gboolean *kept = g_new (gboolean, n_left);
  guint n_numbers = 0;

  for (guint32 i = 0; i < n_left; i++)
    if (self->opposites[i] != NO_PARTNER)
      {
        places[n_numbers] = i;
        numbers[n_numbers++] = self->opposites[i];
      }

  sc_lis (numbers, n_numbers, kept);

  for (guint i = 0; i < n_numbers; i++)
    if (kept[i])
      {
        self->partners[SC_LEFT][places[i]] = numbers[i];
        self->partners[SC_RIGHT][numbers[i]] = places[i];
      }
}

static gboolean
is_inside (const ScPair *pair,
           const ScPair *outer)
{
  while (pair != NULL && pair != outer)
    pair = pair->parent;

  return pair != NULL;
}

static gboolean
is_encoded (const ScField *field)
{
  return field != NULL && field->presence == SC_PRESENCE_ENCODED;
}

/* "Never length octets of an element that both sides have." */
static gboolean
may_differ (const ScOctetRun *run)
{
  return run->role != SC_OCTET_LENGTH ||
         !(is_encoded (run->pair->fields[SC_LEFT]) && is_encoded (run->pair->fields[SC_RIGHT]));
}

/* One column; @left and @right are empty slices where the side has a gap. */
static void
add_cell (Aligner          *self,
          const ScOctetRun *run,
          ScSlice           left,
          ScSlice           right,
          gboolean          differs)
{
  ScOctetCell cell = { .pair = run->pair, .role = run->role, .differs = differs && may_differ (run) };

  if (self->cells->len >= self->max_cells)
    {
      self->is_full = TRUE;
      return;
    }

  cell.present[SC_LEFT] = left.length > 0;
  cell.present[SC_RIGHT] = right.length > 0;
  cell.octets[SC_LEFT] = left.length > 0 ? left.data[0] : 0;
  cell.octets[SC_RIGHT] = right.length > 0 ? right.data[0] : 0;
  cell.selected = is_inside (run->pair, self->selected);
  g_array_append_val (self->cells, cell);
}

static gsize
count_common_prefix (ScSlice left,
                     ScSlice right)
{
  gsize n = 0;

  while (n < MIN (left.length, right.length) && left.data[n] == right.data[n])
    n++;

  return n;
}

static gsize
count_common_suffix (ScSlice left,
                     ScSlice right)
{
  gsize n = 0;

  while (n < MIN (left.length, right.length) &&
         left.data[left.length - n - 1] == right.data[right.length - n - 1])
    n++;

  return n;
}

/* Octets side by side from the first on, gaps at the end. */
static void
add_cells (Aligner          *self,
           const ScOctetRun *run,
           ScSlice           left,
           ScSlice           right)
{
  for (gsize i = 0; i < MAX (left.length, right.length) && !self->is_full; i++)
    {
      ScSlice left_octet = sc_slice_sub (left, i, 1);
      ScSlice right_octet = sc_slice_sub (right, i, 1);

      add_cell (self, run, left_octet, right_octet, !sc_slice_equal (left_octet, right_octet));
    }
}

/* A run that both sides have. Of other lengths, they are laid so that what is alike at their ends stands side by
 * side. */
static void
add_both (Aligner          *self,
          const ScOctetRun *run,
          ScSlice           left,
          ScSlice           right)
{
  gsize n_prefix = count_common_prefix (left, right);
  gsize n_suffix = 0;

  if (left.length == right.length)
    {
      add_cells (self, run, left, right);
      return;
    }

  n_suffix = count_common_suffix (sc_slice_from (left, n_prefix), sc_slice_from (right, n_prefix));
  add_cells (self, run, sc_slice_sub (left, 0, n_prefix), sc_slice_sub (right, 0, n_prefix));
  add_cells (self, run, sc_slice_sub (left, n_prefix, left.length - n_prefix - n_suffix),
             sc_slice_sub (right, n_prefix, right.length - n_prefix - n_suffix));
  add_cells (self, run, sc_slice_from (left, left.length - n_suffix), sc_slice_from (right, right.length - n_suffix));
}

/* A run beside a gap. If the other side has the same octets elsewhere, they do not differ. */
static void
add_single (Aligner          *self,
            ScSide            side,
            const ScOctetRun *run,
            gboolean          differs)
{
  ScSlice nothing = { 0 };

  for (gsize i = 0; i < run->octets.length && !self->is_full; i++)
    {
      ScSlice octet = sc_slice_sub (run->octets, i, 1);

      add_cell (self, run, side == SC_LEFT ? octet : nothing, side == SC_RIGHT ? octet : nothing, differs);
    }
}

static gboolean
has_equal_opposite (Aligner *self,
                    guint32  left,
                    guint32  right)
{
  return left != NO_PARTNER && right != NO_PARTNER &&
         sc_slice_equal (get_run (self, SC_LEFT, left)->octets, get_run (self, SC_RIGHT, right)->octets);
}

/* Runs of the right without a partner, from @place on up to the next that has one. */
static void
add_right_only (Aligner       *self,
                const guint32 *opposites_of_right,
                guint32        place)
{
  for (; place < self->runs[SC_RIGHT]->len && self->partners[SC_RIGHT][place] == NO_PARTNER && !self->is_full; place++)
    add_single (self, SC_RIGHT, get_run (self, SC_RIGHT, place),
                !has_equal_opposite (self, opposites_of_right[place], place));
}

static void
add_all (Aligner *self)
{
  g_autofree guint32 *opposites_of_right = new_places (self->runs[SC_RIGHT]->len);
  guint32 behind = 0;

  for (guint32 i = 0; i < self->runs[SC_LEFT]->len; i++)
    if (self->opposites[i] != NO_PARTNER)
      opposites_of_right[self->opposites[i]] = i;

  for (guint32 i = 0; i < self->runs[SC_LEFT]->len && !self->is_full; i++)
    {
      const ScOctetRun *run = get_run (self, SC_LEFT, i);
      guint32 partner = self->partners[SC_LEFT][i];

      if (partner == NO_PARTNER)
        {
          add_single (self, SC_LEFT, run, !has_equal_opposite (self, i, self->opposites[i]));
          continue;
        }

      add_right_only (self, opposites_of_right, behind);
      add_both (self, run, run->octets, get_run (self, SC_RIGHT, partner)->octets);
      behind = partner + 1;
    }

  add_right_only (self, opposites_of_right, behind);
}

static gsize
get_first_offset (Aligner      *self,
                  const ScPair *context,
                  ScSide        side)
{
  if (self->runs[side]->len > 0)
    return get_run (self, side, 0)->octets.offset;

  return context->fields[side] != NULL ? context->fields[side]->slice.offset : 0;
}

GArray *
sc_octets_align (const ScPair *pair,
                 gsize         max_cells,
                 gsize         offsets[SC_N_SIDES],
                 gboolean     *truncated)
{
  const ScPair *context = NULL;
  Aligner self = { .selected = pair, .max_cells = max_cells };
  g_autoptr (GArray) left = NULL;
  g_autoptr (GArray) right = NULL;
  g_autofree guint32 *left_partners = NULL;
  g_autofree guint32 *right_partners = NULL;
  g_autofree guint32 *opposites = NULL;

  g_return_val_if_fail (pair != NULL && offsets != NULL && truncated != NULL, NULL);

  context = find_context (pair, max_cells);
  self.runs[SC_LEFT] = left = sc_octet_runs_collect (context, SC_LEFT, max_cells);
  self.runs[SC_RIGHT] = right = sc_octet_runs_collect (context, SC_RIGHT, max_cells);
  self.partners[SC_LEFT] = left_partners = new_places (left->len);
  self.partners[SC_RIGHT] = right_partners = new_places (right->len);
  self.opposites = opposites = new_places (left->len);
  self.cells = g_array_new (FALSE, FALSE, sizeof (ScOctetCell));

  find_opposites (&self);
  find_partners (&self);
  add_all (&self);
  offsets[SC_LEFT] = get_first_offset (&self, context, SC_LEFT);
  offsets[SC_RIGHT] = get_first_offset (&self, context, SC_RIGHT);
  *truncated = self.is_full;

  return self.cells;
}
