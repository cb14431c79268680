/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/comparison.h"

#include "compare/circumstances.h"
#include "compare/judging.h"
#include "compare/pairing.h"
#include "compare/remark.h"

struct _ScComparison
{
  gatomicrefcount ref_count;
  ScObject       *objects[SC_N_SIDES];
  ScArena        *arena;
  ScPair         *root;
  ScTotals        totals;
  guint           remarks;
};

static ScObject *
ref_object (ScObject *object)
{
  return object != NULL ? sc_object_ref (object) : NULL;
}

ScComparison *
sc_comparison_new (ScObject *left,
                   ScObject *right,
                   gint64    now)
{
  ScComparison *self = NULL;
  ScCircumstances circumstances = 0;

  g_return_val_if_fail (left != NULL || right != NULL, NULL);

  self = g_new0 (ScComparison, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->objects[SC_LEFT] = ref_object (left);
  self->objects[SC_RIGHT] = ref_object (right);
  self->arena = sc_arena_new ();
  self->root = sc_pairing_make (self->arena, left, right);
  sc_judging_mark (self->root, &self->totals);
  circumstances = sc_circumstances_of (left, right, self->root);
  sc_judging_count (self->root, circumstances, &self->totals);
  self->remarks = sc_remarks_find (left, right, circumstances, now);

  return self;
}

ScComparison *
sc_comparison_ref (ScComparison *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
sc_comparison_unref (ScComparison *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_clear_pointer (&self->objects[SC_LEFT], sc_object_unref);
  g_clear_pointer (&self->objects[SC_RIGHT], sc_object_unref);
  sc_arena_free (self->arena);
  g_free (self);
}

ScObject *
sc_comparison_get_object (const ScComparison *self,
                          ScSide              side)
{
  g_return_val_if_fail (self != NULL && side < SC_N_SIDES, NULL);

  return self->objects[side];
}

const ScPair *
sc_comparison_get_root (const ScComparison *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->root;
}

gboolean
sc_comparison_has_pair (const ScComparison *self,
                        const ScPair       *pair)
{
  g_return_val_if_fail (self != NULL && pair != NULL, FALSE);

  while (pair->parent != NULL)
    pair = pair->parent;

  return pair == self->root;
}

guint
sc_comparison_get_count (const ScComparison *self,
                         ScCount             count)
{
  g_return_val_if_fail (self != NULL && count < SC_N_COUNTS, 0);

  return self->totals.counts[count];
}

guint
sc_comparison_get_warnings (const ScComparison *self,
                            ScSide              side)
{
  g_return_val_if_fail (self != NULL && side < SC_N_SIDES, 0);

  return self->totals.warnings[side];
}

guint
sc_comparison_get_remarks (const ScComparison *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->remarks;
}

gboolean
sc_comparison_is_identical (const ScComparison *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->objects[SC_LEFT] != NULL && self->objects[SC_RIGHT] != NULL &&
         sc_slice_equal (sc_object_get_octets (self->objects[SC_LEFT]), sc_object_get_octets (self->objects[SC_RIGHT]));
}

/* What the verdict's sentence on encoding speaks of first, lowest first. */
typedef enum
{
  KIND_ONE_SIDE,  /* a finding on one side only */
  KIND_BLAMELESS, /* a difference that no rule blames */
  KIND_BOTH_SIDES /* findings on both sides */
} Kind;

static Kind
get_kind (const ScPair *pair)
{
  if (pair->own[SC_LEFT] != pair->own[SC_RIGHT])
    return KIND_ONE_SIDE;

  /* A triangle on both sides is a finding's on both, or the difference's on both. */
  return sc_field_has_triangle (sc_pair_get_field (pair)) ? KIND_BOTH_SIDES : KIND_BLAMELESS;
}

/* Among pairs of one kind, highest first. Whoever refuses one of two certificates for another `critical` finds nothing
 * else wrong with it, and would not be told why if an error elsewhere were named instead. */
static guint
get_weight (const ScPair *pair)
{
  guint severity = 0;

  for (guint side = 0; side < SC_N_SIDES; side++)
    {
      const ScField *field = pair->fields[side];
      const ScFinding *finding = field != NULL ? sc_field_get_worst_finding (field) : NULL;

      severity = MAX (severity, finding != NULL ? finding->severity : 0);
    }

  return pair->difference == SC_DIFFERENCE_CRITICAL ? SC_SEVERITY_ERROR + severity : severity;
}

const ScPair *
sc_comparison_get_worst (const ScComparison *self,
                         guint              *n_others)
{
  const ScPair *worst = NULL;
  guint n_of_kind = 0;

  g_return_val_if_fail (self != NULL && n_others != NULL, NULL);

  for (const ScPair *pair = sc_pair_find_next (self->root, NULL, sc_pair_is_warning); pair;
       pair = sc_pair_find_next (self->root, pair, sc_pair_is_warning))
    {
      if (worst == NULL || get_kind (pair) < get_kind (worst))
        {
          worst = pair;
          n_of_kind = 1;
        }
      else if (get_kind (pair) == get_kind (worst))
        {
          n_of_kind++;

          if (get_weight (pair) > get_weight (worst))
            worst = pair;
        }
    }

  *n_others = n_of_kind > 0 ? n_of_kind - 1 : 0;
  return worst;
}

/* Another `critical` is an encoding difference and nothing else, though its value differs. */
static gboolean
is_unexpected (const ScPair *pair)
{
  return pair->n_children == 0 && pair->relation != SC_RELATION_SAME && !pair->expected &&
         pair->difference != SC_DIFFERENCE_CRITICAL;
}

GPtrArray *
sc_comparison_list_unexpected (const ScComparison *self,
                               guint               max)
{
  g_autoptr (GPtrArray) pairs = g_ptr_array_new ();

  g_return_val_if_fail (self != NULL, NULL);

  for (const ScPair *pair = sc_pair_find_next (self->root, NULL, is_unexpected); pair && pairs->len < max;
       pair = sc_pair_find_next (self->root, pair, is_unexpected))
    g_ptr_array_add (pairs, (gpointer) pair);

  return g_steal_pointer (&pairs);
}
