/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/align.h"

#include "compare/key.h"
#include "compare/lis.h"

#define NO_PARTNER G_MAXUINT32

/* FNV-1a, 64 bits. It only makes sorting quick: who forges equal sums gains nothing but comparisons of octets. */
#define FNV_OFFSET G_GUINT64_CONSTANT (0xcbf29ce484222325)
#define FNV_PRIME G_GUINT64_CONSTANT (0x100000001b3)

typedef struct
{
  const ScField *field;
  ScAlignmentKey key;
  guint32        partner;
  gboolean       has_partner_by_key;
} Element;

/* An element in a sorted list of keys. */
typedef struct
{
  guint64       sum;
  const guint8 *octets;
  gsize         length;
  guint32       index;
} Entry;

struct _ScAligner
{
  GByteArray *pool;
  GArray     *elements[SC_N_SIDES];
  GArray     *entries[SC_N_SIDES];
  GArray     *alignments;
};

ScAligner *
sc_aligner_new (void)
{
  ScAligner *self = g_new0 (ScAligner, 1);

  self->pool = g_byte_array_new ();
  self->alignments = g_array_new (FALSE, FALSE, sizeof (ScAlignment));

  for (guint side = 0; side < SC_N_SIDES; side++)
    {
      self->elements[side] = g_array_new (FALSE, FALSE, sizeof (Element));
      self->entries[side] = g_array_new (FALSE, FALSE, sizeof (Entry));
    }

  return self;
}

void
sc_aligner_free (ScAligner *self)
{
  g_byte_array_unref (self->pool);
  g_array_unref (self->alignments);

  for (guint side = 0; side < SC_N_SIDES; side++)
    {
      g_array_unref (self->elements[side]);
      g_array_unref (self->entries[side]);
    }

  g_free (self);
}

static Element *
get_element (ScAligner *self,
             ScSide     side,
             guint      index)
{
  return &g_array_index (self->elements[side], Element, index);
}

static void
read_elements (ScAligner     *self,
               ScSide         side,
               const ScField *parent)
{
  g_array_set_size (self->elements[side], 0);

  for (const ScField *child = parent != NULL ? parent->first_child : NULL; child; child = child->next)
    {
      Element element = { .field = child, .partner = NO_PARTNER };

      element.key = sc_alignment_key_make (child, parent, self->pool);
      g_array_append_val (self->elements[side], element);
    }
}

static int
compare_octets (const guint8 *a,
                gsize         a_length,
                const guint8 *b,
                gsize         b_length)
{
  if (a_length != b_length)
    return a_length < b_length ? -1 : 1;

  return a_length > 0 ? memcmp (a, b, a_length) : 0;
}

static int
compare_keys (const Entry *a,
              const Entry *b)
{
  if (a->sum != b->sum)
    return a->sum < b->sum ? -1 : 1;

  return compare_octets (a->octets, a->length, b->octets, b->length);
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  const Entry *x = a;
  const Entry *y = b;
  int order = compare_keys (x, y);

  return order != 0 ? order : (x->index > y->index) - (x->index < y->index);
}

/* In a bucket that holds all elements they stand in order already. */
static gboolean
is_sorted (const GArray *entries)
{
  for (guint i = 1; i < entries->len; i++)
    if (compare_entries (&g_array_index (entries, Entry, i - 1), &g_array_index (entries, Entry, i), NULL) > 0)
      return FALSE;

  return TRUE;
}

static guint64
sum_octets (const guint8 *octets,
            gsize         length)
{
  guint64 sum = FNV_OFFSET;

  for (gsize i = 0; i < length; i++)
    sum = (sum ^ octets[i]) * FNV_PRIME;

  return sum;
}

/* Lists the elements without a partner, sorted by key or bucket, then by place. */
static void
sort_unpaired (ScAligner *self,
               ScSide     side,
               gboolean   by_bucket)
{
  GArray *entries = self->entries[side];

  g_array_set_size (entries, 0);

  for (guint i = 0; i < self->elements[side]->len; i++)
    {
      const Element *element = get_element (self, side, i);
      Entry entry = { .index = i };

      if (element->partner != NO_PARTNER)
        continue;

      entry.octets = self->pool->data + element->key.start;
      entry.length = by_bucket ? element->key.bucket_length : element->key.length;
      entry.sum = sum_octets (entry.octets, entry.length);
      g_array_append_val (entries, entry);
    }

  if (!is_sorted (entries))
    g_qsort_with_data (entries->data, entries->len, sizeof (Entry), compare_entries, NULL);
}

static void
pair (ScAligner *self,
      guint32    left,
      guint32    right,
      gboolean   by_key)
{
  Element *left_element = get_element (self, SC_LEFT, left);
  Element *right_element = get_element (self, SC_RIGHT, right);

  left_element->partner = right;
  right_element->partner = left;
  left_element->has_partner_by_key = right_element->has_partner_by_key = by_key;
}

/* The k-th of a key pairs with the k-th. */
static void
pair_equal (ScAligner *self,
            gboolean   by_bucket)
{
  const GArray *left = self->entries[SC_LEFT];
  const GArray *right = self->entries[SC_RIGHT];
  guint i = 0;
  guint j = 0;

  sort_unpaired (self, SC_LEFT, by_bucket);
  sort_unpaired (self, SC_RIGHT, by_bucket);

  while (i < left->len && j < right->len)
    {
      const Entry *left_entry = &g_array_index (left, Entry, i);
      const Entry *right_entry = &g_array_index (right, Entry, j);
      int order = compare_keys (left_entry, right_entry);

      if (order == 0)
        pair (self, left_entry->index, right_entry->index, !by_bucket);

      i += order <= 0;
      j += order >= 0;
    }
}

static int
compare_element_keys (ScAligner     *self,
                      const Element *a,
                      const Element *b)
{
  const guint8 *octets = self->pool->data;

  return compare_octets (octets + a->key.start, a->key.length, octets + b->key.start, b->key.length);
}

/* What most comparisons are: the same elements in the same order. */
static gboolean
pair_in_order (ScAligner *self)
{
  guint n_elements = self->elements[SC_LEFT]->len;

  if (n_elements != self->elements[SC_RIGHT]->len)
    return FALSE;

  for (guint i = 0; i < n_elements; i++)
    if (compare_element_keys (self, get_element (self, SC_LEFT, i), get_element (self, SC_RIGHT, i)) != 0)
      return FALSE;

  for (guint i = 0; i < n_elements; i++)
    pair (self, i, i, TRUE);

  return TRUE;
}

static gboolean
takes_part_in_order (const Element *element)
{
  return element->partner != NO_PARTNER && element->has_partner_by_key && element->key.can_move;
}

/* (transfer full): the places of the elements of @side that have an equal on the other side, in order */
static GArray *
list_ordered (ScAligner *self,
              ScSide     side)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < self->elements[side]->len; i++)
    if (takes_part_in_order (get_element (self, side, i)))
      g_array_append_val (places, i);

  return places;
}

/* Of several longest subsequences one must be chosen, and the same one when left and right change places. So the side
 * whose keys come first leads. */
static ScSide
choose_leader (ScAligner    *self,
               const GArray *left,
               const GArray *right)
{
  for (guint i = 0; i < left->len; i++)
    {
      const Element *left_element = get_element (self, SC_LEFT, g_array_index (left, guint32, i));
      const Element *right_element = get_element (self, SC_RIGHT, g_array_index (right, guint32, i));
      int order = compare_element_keys (self, left_element, right_element);

      if (order != 0)
        return order < 0 ? SC_LEFT : SC_RIGHT;
    }

  return SC_LEFT;
}

/* (transfer full): by place on the left, whether the element moved */
static gboolean *
find_moved (ScAligner *self)
{
  g_autoptr (GArray) left = list_ordered (self, SC_LEFT);
  g_autoptr (GArray) right = list_ordered (self, SC_RIGHT);
  ScSide leader = choose_leader (self, left, right);
  const GArray *places = leader == SC_LEFT ? left : right;
  g_autofree guint32 *partners = g_new (guint32, places->len);
  g_autofree gboolean *kept = g_new (gboolean, places->len);
  gboolean *moved = g_new0 (gboolean, self->elements[SC_LEFT]->len);

  for (guint i = 0; i < places->len; i++)
    partners[i] = get_element (self, leader, g_array_index (places, guint32, i))->partner;

  sc_lis (partners, places->len, kept);

  for (guint i = 0; i < places->len; i++)
    if (!kept[i])
      moved[leader == SC_LEFT ? g_array_index (places, guint32, i) : partners[i]] = TRUE;

  return moved;
}

static void
emit (ScAligner     *self,
      const ScField *left,
      const ScField *right,
      gboolean       is_moved)
{
  ScAlignment alignment = { .fields = { left, right }, .is_moved = is_moved };

  g_array_append_val (self->alignments, alignment);
}

/* What stands alone on the right, from @place on up to the next that has a partner. */
static void
emit_right_only (ScAligner *self,
                 guint32    place)
{
  for (; place < self->elements[SC_RIGHT]->len && get_element (self, SC_RIGHT, place)->partner == NO_PARTNER; place++)
    emit (self, NULL, get_element (self, SC_RIGHT, place)->field, FALSE);
}

static void
merge (ScAligner      *self,
       const gboolean *moved)
{
  guint32 behind = 0;

  g_array_set_size (self->alignments, 0);

  for (guint32 i = 0; i < self->elements[SC_LEFT]->len; i++)
    {
      const Element *element = get_element (self, SC_LEFT, i);

      if (element->partner == NO_PARTNER)
        {
          emit (self, element->field, NULL, FALSE);
          continue;
        }

      emit_right_only (self, behind);
      emit (self, element->field, get_element (self, SC_RIGHT, element->partner)->field, moved != NULL && moved[i]);
      behind = element->partner + 1;
    }

  emit_right_only (self, behind);
}

/* With nothing on the other side there is nothing to find: no keys are made. */
static void
list_alone (ScAligner     *self,
            ScSide         side,
            const ScField *parent)
{
  for (const ScField *child = parent != NULL ? parent->first_child : NULL; child != NULL; child = child->next)
    {
      ScAlignment alignment = { 0 };

      alignment.fields[side] = child;
      g_array_append_val (self->alignments, alignment);
    }
}

static void
align_both (ScAligner     *self,
            const ScField *left,
            const ScField *right)
{
  g_autofree gboolean *moved = NULL;

  g_byte_array_set_size (self->pool, 0);
  read_elements (self, SC_LEFT, left);
  read_elements (self, SC_RIGHT, right);

  if (!pair_in_order (self))
    {
      pair_equal (self, FALSE);
      pair_equal (self, TRUE);
      moved = find_moved (self);
    }

  merge (self, moved);
}

const ScAlignment *
sc_aligner_align (ScAligner     *self,
                  const ScField *left,
                  const ScField *right,
                  gsize         *n_alignments)
{
  if (left == NULL || right == NULL)
    {
      g_array_set_size (self->alignments, 0);
      list_alone (self, left != NULL ? SC_LEFT : SC_RIGHT, left != NULL ? left : right);
    }
  else
    {
      align_both (self, left, right);
    }

  *n_alignments = self->alignments->len;
  return (const ScAlignment *) self->alignments->data;
}
