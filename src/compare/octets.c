/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/octets.h"

#include "compare/lis.h"
#include "compare/octet-runs.h"

#define NO_PARTNER G_MAXUINT32

typedef struct
{
  GArray   *runs[SC_N_SIDES];
  guint32  *partners[SC_N_SIDES]; /* by place: the other side's place, or %NO_PARTNER */
  guint32  *opposites; /* by place on the left: the same run on the right, though it stands out of order */
  GArray   *segments;
  gsize     n_columns;
  gsize     max_columns;
  gboolean  is_alone; /* beside nothing, nothing differs */
} Aligner;

static gboolean
is_extension (const ScPair *pair)
{
  return (sc_pair_get_field (pair)->row->type->flags & SC_TYPE_EXTENSION) != 0;
}

static gboolean
fits (const ScPair *pair,
      gsize         max_octets)
{
  return MAX (sc_octet_runs_get_extent (pair->fields[SC_LEFT]), sc_octet_runs_get_extent (pair->fields[SC_RIGHT])) <=
         max_octets;
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

static gboolean
is_full (Aligner *self)
{
  return self->n_columns >= self->max_columns;
}

/* @left and @right are of one length, or one of them is empty. */
static void
add_segment (Aligner          *self,
             const ScOctetRun *run,
             ScSlice           left,
             ScSlice           right,
             gboolean          differs)
{
  ScOctetSegment segment = {
    .pair = run->pair,
    .octets = { left, right },
    .start = self->n_columns,
    .role = run->role,
    .may_differ = differs && !self->is_alone && may_differ (run),
  };
  gsize n_columns = MAX (left.length, right.length);

  if (n_columns == 0)
    return;

  g_array_append_val (self->segments, segment);
  self->n_columns += n_columns;
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
add_segments (Aligner          *self,
              const ScOctetRun *run,
              ScSlice           left,
              ScSlice           right)
{
  gsize n_both = MIN (left.length, right.length);

  add_segment (self, run, sc_slice_sub (left, 0, n_both), sc_slice_sub (right, 0, n_both), TRUE);
  add_segment (self, run, sc_slice_from (left, n_both), sc_slice_from (right, n_both), TRUE);
}

/* A run that both sides have. Of other lengths, they are laid so that what is alike at their ends stands side by
 * side. */
static void
add_both (Aligner          *self,
          const ScOctetRun *run,
          ScSlice           left,
          ScSlice           right)
{
  gsize n_prefix = 0;
  gsize n_suffix = 0;

  if (left.length == right.length)
    {
      add_segment (self, run, left, right, TRUE);
      return;
    }

  n_prefix = count_common_prefix (left, right);
  n_suffix = count_common_suffix (sc_slice_from (left, n_prefix), sc_slice_from (right, n_prefix));
  add_segment (self, run, sc_slice_sub (left, 0, n_prefix), sc_slice_sub (right, 0, n_prefix), TRUE);
  add_segments (self, run, sc_slice_sub (left, n_prefix, left.length - n_prefix - n_suffix),
                sc_slice_sub (right, n_prefix, right.length - n_prefix - n_suffix));
  add_segment (self, run, sc_slice_from (left, left.length - n_suffix), sc_slice_from (right, right.length - n_suffix),
               TRUE);
}

/* A run beside a gap. If the other side has the same octets elsewhere, they do not differ. */
static void
add_single (Aligner          *self,
            ScSide            side,
            const ScOctetRun *run,
            gboolean          differs)
{
  ScSlice nothing = { 0 };

  add_segment (self, run, side == SC_LEFT ? run->octets : nothing, side == SC_RIGHT ? run->octets : nothing, differs);
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
  for (; place < self->runs[SC_RIGHT]->len && self->partners[SC_RIGHT][place] == NO_PARTNER && !is_full (self); place++)
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

  for (guint32 i = 0; i < self->runs[SC_LEFT]->len && !is_full (self); i++)
    {
      const ScOctetRun *run = get_run (self, SC_LEFT, i);
      guint32 partner = self->partners[SC_LEFT][i];

      if (partner == NO_PARTNER)
        {
          add_single (self, SC_LEFT, run, !has_equal_opposite (self, i, self->opposites[i]));
          continue;
        }

      add_right_only (self, opposites_of_right, behind);
      if (is_full (self))
        return;

      add_both (self, run, run->octets, get_run (self, SC_RIGHT, partner)->octets);
      behind = partner + 1;
    }

  add_right_only (self, opposites_of_right, behind);
}

static gsize
count_left_out (Aligner      *self,
                const ScPair *context,
                ScSide        side)
{
  gsize n_left_out = sc_octet_runs_get_extent (context->fields[side]);

  for (guint i = 0; i < self->segments->len; i++)
    n_left_out -= MIN (n_left_out, g_array_index (self->segments, ScOctetSegment, i).octets[side].length);

  return n_left_out;
}

static gboolean
is_alone (const ScPair *pair)
{
  while (pair->parent != NULL)
    pair = pair->parent;

  return pair->fields[SC_LEFT] == NULL || pair->fields[SC_RIGHT] == NULL;
}

const ScPair *
sc_octets_find_context (const ScPair *pair,
                        gsize         max_octets)
{
  g_return_val_if_fail (pair != NULL, NULL);

  while (!is_extension (pair) && pair->parent != NULL &&
         sc_pair_get_field (pair->parent)->presence != SC_PRESENCE_COMPUTED && fits (pair->parent, max_octets))
    pair = pair->parent;

  return pair;
}

GArray *
sc_octets_align (const ScPair *context,
                 gsize         max_columns,
                 gsize        *n_left_out)
{
  Aligner self = { .max_columns = max_columns };
  g_autoptr (GArray) left = NULL;
  g_autoptr (GArray) right = NULL;
  g_autofree guint32 *left_partners = NULL;
  g_autofree guint32 *right_partners = NULL;
  g_autofree guint32 *opposites = NULL;

  g_return_val_if_fail (context != NULL && n_left_out != NULL, NULL);

  self.runs[SC_LEFT] = left = sc_octet_runs_collect (context, SC_LEFT, max_columns);
  self.runs[SC_RIGHT] = right = sc_octet_runs_collect (context, SC_RIGHT, max_columns);
  self.partners[SC_LEFT] = left_partners = new_places (left->len);
  self.partners[SC_RIGHT] = right_partners = new_places (right->len);
  self.opposites = opposites = new_places (left->len);
  self.segments = g_array_new (FALSE, FALSE, sizeof (ScOctetSegment));
  self.is_alone = is_alone (context);

  find_opposites (&self);
  find_partners (&self);
  add_all (&self);
  *n_left_out = is_full (&self) ? MAX (count_left_out (&self, context, SC_LEFT),
                                       count_left_out (&self, context, SC_RIGHT))
                                : 0;

  return self.segments;
}

static const ScOctetSegment *
get_segment (const GArray *segments,
             guint         place)
{
  return &g_array_index (segments, ScOctetSegment, place);
}

static gsize
count_segment_columns (const ScOctetSegment *segment)
{
  return MAX (segment->octets[SC_LEFT].length, segment->octets[SC_RIGHT].length);
}

gsize
sc_octets_count_columns (const GArray *segments)
{
  const ScOctetSegment *last = NULL;

  g_return_val_if_fail (segments != NULL, 0);

  if (segments->len == 0)
    return 0;

  last = get_segment (segments, segments->len - 1);

  return last->start + count_segment_columns (last);
}

guint
sc_octets_find_segment (const GArray *segments,
                        gsize         column)
{
  guint first = 0;
  guint end = 0;

  g_return_val_if_fail (segments != NULL && segments->len > 0, 0);

  end = segments->len;
  while (end - first > 1)
    {
      guint middle = first + (end - first) / 2;

      if (get_segment (segments, middle)->start <= column)
        first = middle;
      else
        end = middle;
    }

  return first;
}

ScOctetCell
sc_octets_get_cell (const GArray *segments,
                    gsize         column)
{
  const ScOctetSegment *segment = get_segment (segments, sc_octets_find_segment (segments, column));
  ScOctetCell cell = { .pair = segment->pair, .role = segment->role };

  for (guint side = 0; side < SC_N_SIDES; side++)
    cell.octets[side] = sc_slice_sub (segment->octets[side], column - segment->start, 1);
  cell.differs = segment->may_differ && !sc_slice_equal (cell.octets[SC_LEFT], cell.octets[SC_RIGHT]);

  return cell;
}

/* How many columns of @segment, from its column @from on, do not differ. */
static gsize
count_alike (const ScOctetSegment *segment,
             gsize                 from)
{
  gsize n_columns = count_segment_columns (segment);

  if (!segment->may_differ)
    return n_columns - from;
  if (segment->octets[SC_LEFT].length != segment->octets[SC_RIGHT].length)
    return 0;

  return count_common_prefix (sc_slice_from (segment->octets[SC_LEFT], from),
                              sc_slice_from (segment->octets[SC_RIGHT], from));
}

gsize
sc_octets_find_difference (const GArray *segments,
                           gsize         from,
                           gsize         end)
{
  g_return_val_if_fail (segments != NULL, end);

  for (guint i = from < end ? sc_octets_find_segment (segments, from) : segments->len; i < segments->len; i++)
    {
      const ScOctetSegment *segment = get_segment (segments, i);
      gsize skipped = from > segment->start ? from - segment->start : 0;
      gsize n_alike = count_alike (segment, skipped);

      if (segment->start >= end)
        break;
      if (skipped + n_alike < count_segment_columns (segment))
        return MIN (segment->start + skipped + n_alike, end);
    }

  return end;
}

gboolean
sc_octets_is_inside (const ScPair *pair,
                     const ScPair *outer)
{
  while (pair != NULL && pair != outer)
    pair = pair->parent;

  return pair != NULL;
}
