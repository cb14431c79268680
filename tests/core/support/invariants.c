/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "invariants.h"

#include "compare/filter.h"
#include "compare/octets.h"
#include "compare/value.h"

/* No comparison is to show so many octets that this bound cuts it. */
#define MAX_COLUMNS (1024 * 1024)

static gboolean
is_leaf (const ScField *field)
{
  return field->n_children == 0 && field->meaning.kind != SC_MEANING_TYPE;
}

static void
own (guint8  *owners,
     ScSlice  whole,
     ScSlice  slice)
{
  if (slice.length == 0)
    return;

  g_assert_cmpuint (slice.offset, >=, whole.offset);
  g_assert_cmpuint (sc_slice_end (slice), <=, sc_slice_end (whole));

  for (gsize i = 0; i < slice.length; i++)
    owners[slice.offset + i]++;
}

static void
own_by_field (guint8        *owners,
              ScSlice        whole,
              const ScField *field)
{
  if (field->presence == SC_PRESENCE_ENCODED)
    {
      gsize end = sc_slice_end (field->contents) - field->slice.offset;

      g_assert_cmpuint (field->contents.offset, >=, field->slice.offset);
      g_assert_cmpuint (end, <=, field->slice.length);
      own (owners, whole, sc_slice_sub (field->slice, 0, field->contents.offset - field->slice.offset));
      own (owners, whole, sc_slice_from (field->slice, end));

      if (is_leaf (field))
        own (owners, whole, field->contents);
    }

  for (const ScField *child = field->first_child; child; child = child->next)
    own_by_field (owners, whole, child);
}

void
sc_invariants_check_object (const ScObject *object)
{
  ScSlice whole = sc_object_get_octets (object);
  g_autofree guint8 *owners = g_new0 (guint8, whole.length);

  own_by_field (owners, whole, sc_object_get_root (object));

  for (gsize i = 0; i < whole.length; i++)
    if (owners[i] != 1)
      g_error ("%s: octet %" G_GSIZE_FORMAT " has %u owners", sc_object_get_source (object), i, owners[i]);
}

typedef struct
{
  guint       n_leaves;
  guint       counts[SC_N_COUNTS];
  guint       warnings[SC_N_SIDES];
  GHashTable *fields[SC_N_SIDES];
} Tally;

/* A string in pieces beside a whole one is compared without its pieces. */
static gboolean
is_whole (const ScPair *pair)
{
  return pair->n_children == 0;
}

static void
tally_field (Tally         *tally,
             ScSide         side,
             const ScField *field,
             gboolean       with_pieces)
{
  if (field == NULL)
    return;

  g_assert_true (g_hash_table_add (tally->fields[side], (gpointer) field));

  for (const ScField *child = with_pieces ? field->first_child : NULL; child; child = child->next)
    tally_field (tally, side, child, TRUE);
}

static void
check_marks (const ScPair *pair)
{
  for (guint side = 0; side < SC_N_SIDES; side++)
    {
      gboolean has_triangle = pair->own[side];

      for (guint32 i = 0; i < pair->n_children; i++)
        has_triangle |= pair->children[i].marks[side] == SC_MARK_WARNING;

      g_assert_cmpint (pair->marks[side] == SC_MARK_WARNING, ==, has_triangle);
      g_assert_true (pair->fields[side] != NULL || pair->marks[side] == SC_MARK_NONE);
    }
}

static void
tally_pair (Tally        *tally,
            const ScPair *pair)
{
  g_assert_true (pair->fields[SC_LEFT] != NULL || pair->fields[SC_RIGHT] != NULL);
  check_marks (pair);

  for (guint side = 0; side < SC_N_SIDES; side++)
    {
      tally_field (tally, side, pair->fields[side], is_whole (pair));
      tally->warnings[side] += pair->own[side];
    }

  if (pair->n_children == 0)
    {
      tally->n_leaves++;
      tally->counts[pair->count]++;
    }

  for (guint32 i = 0; i < pair->n_children; i++)
    {
      g_assert_true (pair->children[i].parent == pair);
      tally_pair (tally, &pair->children[i]);
    }
}

static guint
count_fields (const ScField *field)
{
  guint n_fields = 1;

  for (const ScField *child = field->first_child; child; child = child->next)
    n_fields += count_fields (child);

  return n_fields;
}

/* The octets of @side in the order of the segments are those of the object. */
static void
check_segments (const GArray *segments,
                ScSide        side,
                ScSlice       expected)
{
  gsize n = 0;

  for (guint i = 0; i < segments->len; i++)
    {
      ScSlice octets = g_array_index (segments, ScOctetSegment, i).octets[side];

      if (octets.length == 0)
        continue;

      g_assert_cmpuint (octets.offset, ==, expected.offset + n);
      g_assert_true (sc_slice_equal (octets, sc_slice_sub (expected, n, octets.length)));
      n += octets.length;
    }

  g_assert_cmpuint (n, ==, expected.length);
}

/* No gap stands beside a gap, no octet beside more than one, and the columns are counted. */
static void
check_columns (const GArray *segments)
{
  gsize n_columns = 0;

  for (guint i = 0; i < segments->len; i++)
    {
      const ScOctetSegment *segment = &g_array_index (segments, ScOctetSegment, i);
      gsize left = segment->octets[SC_LEFT].length;
      gsize right = segment->octets[SC_RIGHT].length;

      g_assert_cmpuint (segment->start, ==, n_columns);
      g_assert_cmpuint (MAX (left, right), >, 0);
      g_assert_true (left == right || MIN (left, right) == 0);
      n_columns += MAX (left, right);
    }

  g_assert_cmpuint (n_columns, ==, sc_octets_count_columns (segments));
}

static void
check_octets (const ScPair *pair)
{
  gsize n_left_out = 0;
  g_autoptr (GArray) segments = sc_octets_align (sc_octets_find_context (pair, MAX_COLUMNS), MAX_COLUMNS, &n_left_out);

  g_assert_cmpuint (n_left_out, ==, 0);
  check_columns (segments);

  for (guint side = 0; side < SC_N_SIDES; side++)
    {
      const ScField *field = pair->fields[side];

      if (field != NULL && field->presence == SC_PRESENCE_ENCODED)
        check_segments (segments, side, field->slice);
      else if (field == NULL || field->presence != SC_PRESENCE_COMPUTED)
        check_segments (segments, side, (ScSlice) { 0 });
    }
}

/* Ordinals follow the tree. Returns the next one. */
static guint
check_ordinals (const ScPair *pair,
                guint         ordinal)
{
  g_assert_cmpuint (pair->ordinal, ==, ordinal++);

  for (guint32 i = 0; i < pair->n_children; i++)
    ordinal = check_ordinals (&pair->children[i], ordinal);

  g_assert_cmpuint (sc_pair_count (pair), ==, ordinal - pair->ordinal);
  return ordinal;
}

/* What is shown has all above it shown, a hit is shown, and what it lies in holds it. Returns how many are shown. */
static guint
check_shown (const ScFiltered *filtered,
             const ScPair     *pair)
{
  guint n_shown = sc_filtered_shows (filtered, pair);
  gboolean holds_hit = FALSE;

  g_assert_true (sc_filtered_shows (filtered, pair) || !sc_filtered_is_hit (filtered, pair));
  g_assert_true (pair->parent == NULL || sc_filtered_shows (filtered, pair->parent) || n_shown == 0);

  for (guint32 i = 0; i < pair->n_children; i++)
    {
      const ScPair *child = &pair->children[i];

      n_shown += check_shown (filtered, child);
      holds_hit |= sc_filtered_is_hit (filtered, child) || sc_filtered_holds_hit (filtered, child);
    }

  g_assert_true (pair->parent == NULL || sc_filtered_holds_hit (filtered, pair) == holds_hit);

  return n_shown;
}

static void
check_filters (const ScComparison *comparison)
{
  const ScPair *root = sc_comparison_get_root (comparison);

  for (guint i = 0; i < 2 * SC_N_FILTERS; i++)
    {
      ScFilter filter = { .kind = i / 2, .hides_expected = i % 2 };
      g_autoptr (ScFiltered) filtered = sc_filter_apply (&filter, comparison);
      guint n_shown = sc_filtered_get_n_shown (filtered);

      g_assert_cmpuint (check_shown (filtered, root), ==, n_shown + 1);
      g_assert_cmpuint (n_shown + sc_filtered_get_n_hidden (filtered), ==, sc_pair_count (root) - 1);
      g_assert_true (i != 0 || sc_filtered_get_n_hidden (filtered) == 0);
    }
}

static gboolean
is_extension (const ScPair *pair)
{
  return (sc_pair_get_field (pair)->row->type->flags & SC_TYPE_EXTENSION) != 0;
}

static void
check_all_octets (const ScPair *root)
{
  for (guint32 i = 0; i < root->n_children; i++)
    {
      const ScPair *top = &root->children[i];

      check_octets (top);

      for (guint32 j = 0; j < top->n_children; j++)
        if (is_extension (&top->children[j]))
          check_octets (&top->children[j]);
    }
}

static void
check_fields (const ScComparison *comparison,
              Tally              *tally,
              ScSide              side)
{
  const ScObject *object = sc_comparison_get_object (comparison, side);
  guint n_fields = object != NULL ? count_fields (sc_object_get_root (object)) : 0;

  g_assert_cmpuint (g_hash_table_size (tally->fields[side]), ==, n_fields);
  g_assert_cmpuint (sc_comparison_get_warnings (comparison, side), ==, tally->warnings[side]);
}

void
sc_invariants_check_comparison (const ScComparison *comparison)
{
  const ScPair *root = sc_comparison_get_root (comparison);
  g_autoptr (GHashTable) left_fields = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) right_fields = g_hash_table_new (NULL, NULL);
  Tally tally = { .fields = { left_fields, right_fields } };
  guint sum = 0;

  tally_pair (&tally, root);
  check_fields (comparison, &tally, SC_LEFT);
  check_fields (comparison, &tally, SC_RIGHT);

  for (guint count = 0; count < SC_N_COUNTS; count++)
    {
      g_assert_cmpuint (sc_comparison_get_count (comparison, count), ==, tally.counts[count]);
      sum += tally.counts[count];
    }

  g_assert_cmpuint (sum, ==, tally.n_leaves);
  check_all_octets (root);
  check_ordinals (root, 0);
  check_filters (comparison);
}

static void
check_same (const ScPair *pair)
{
  g_assert_cmpint (pair->relation, ==, SC_RELATION_SAME);
  g_assert_cmpint (pair->difference, ==, SC_DIFFERENCE_NONE);
  g_assert_cmpint (pair->marks[SC_LEFT], ==, pair->marks[SC_RIGHT]);
  g_assert_false (pair->expected);

  if (pair->n_children == 0)
    g_assert_cmpint (pair->count, ==, SC_COUNT_SAME);

  for (guint32 i = 0; i < pair->n_children; i++)
    check_same (&pair->children[i]);
}

void
sc_invariants_check_self (ScObject *object)
{
  g_autoptr (ScComparison) comparison = sc_comparison_new (object, object, 0);
  guint n_others = 0;

  sc_invariants_check_comparison (comparison);
  check_same (sc_comparison_get_root (comparison));
  g_assert_true (sc_comparison_is_identical (comparison));
  g_assert_true (sc_comparison_get_worst (comparison, &n_others) == NULL ||
                 sc_comparison_get_warnings (comparison, SC_LEFT) > 0);
}

/* Both fields name a pair; a pair of one side only is named by that one. */
static guint
hash_pair (gconstpointer key)
{
  const ScPair *pair = key;

  return g_direct_hash (pair->fields[SC_LEFT]) * 31 + g_direct_hash (pair->fields[SC_RIGHT]);
}

static gboolean
equal_pairs (gconstpointer a,
             gconstpointer b)
{
  const ScPair *x = a;
  const ScPair *y = b;

  return x->fields[SC_LEFT] == y->fields[SC_LEFT] && x->fields[SC_RIGHT] == y->fields[SC_RIGHT];
}

static void
list_pairs (GHashTable   *pairs,
            const ScPair *pair)
{
  g_hash_table_add (pairs, (gpointer) pair);

  for (guint32 i = 0; i < pair->n_children; i++)
    list_pairs (pairs, &pair->children[i]);
}

static guint
mirror_relation (guint relation)
{
  return relation == SC_RELATION_LEFT_ONLY    ? SC_RELATION_RIGHT_ONLY
         : relation == SC_RELATION_RIGHT_ONLY ? SC_RELATION_LEFT_ONLY
                                              : relation;
}

static guint
mirror_count (guint count)
{
  return count == SC_COUNT_ONLY_LEFT    ? SC_COUNT_ONLY_RIGHT
         : count == SC_COUNT_ONLY_RIGHT ? SC_COUNT_ONLY_LEFT
                                        : count;
}

static void
check_mirrored (GHashTable   *pairs,
                const ScPair *mirrored)
{
  ScPair wanted = { .fields = { mirrored->fields[SC_RIGHT], mirrored->fields[SC_LEFT] } };
  const ScPair *pair = g_hash_table_lookup (pairs, &wanted);

  g_assert_nonnull (pair);
  g_assert_cmpint (pair->relation, ==, mirror_relation (mirrored->relation));
  g_assert_cmpint (pair->difference, ==, mirrored->difference);
  g_assert_cmpint (pair->marks[SC_LEFT], ==, mirrored->marks[SC_RIGHT]);
  g_assert_cmpint (pair->marks[SC_RIGHT], ==, mirrored->marks[SC_LEFT]);
  g_assert_cmpint (pair->own[SC_LEFT], ==, mirrored->own[SC_RIGHT]);
  g_assert_cmpint (pair->own[SC_RIGHT], ==, mirrored->own[SC_LEFT]);
  g_assert_cmpint (pair->expected, ==, mirrored->expected);
  g_assert_cmpint (pair->elsewhere, ==, mirrored->elsewhere);
  g_assert_cmpint (pair->n_children, ==, mirrored->n_children);

  if (pair->n_children == 0)
    g_assert_cmpint (pair->count, ==, mirror_count (mirrored->count));

  for (guint32 i = 0; i < mirrored->n_children; i++)
    check_mirrored (pairs, &mirrored->children[i]);
}

void
sc_invariants_check_mirror (ScObject *left,
                            ScObject *right)
{
  g_autoptr (ScComparison) comparison = sc_comparison_new (left, right, 0);
  g_autoptr (ScComparison) mirrored = sc_comparison_new (right, left, 0);
  g_autoptr (GHashTable) pairs = g_hash_table_new (hash_pair, equal_pairs);

  sc_invariants_check_comparison (comparison);
  sc_invariants_check_comparison (mirrored);
  list_pairs (pairs, sc_comparison_get_root (comparison));
  check_mirrored (pairs, sc_comparison_get_root (mirrored));
}
