/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/comparison.h"

#include "compare/circumstances.h"
#include "compare/gist.h"
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
  ScGist          gist;
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
  sc_gist_find (&self->gist, self->root);

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
  sc_gist_clear (&self->gist);
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

const ScPair *
sc_comparison_get_worst (const ScComparison *self,
                         guint              *n_others)
{
  g_return_val_if_fail (self != NULL && n_others != NULL, NULL);

  *n_others = self->gist.n_others;
  return self->gist.worst;
}

const ScPair *const *
sc_comparison_get_unexpected (const ScComparison *self,
                              guint              *n_pairs)
{
  g_return_val_if_fail (self != NULL && n_pairs != NULL, NULL);

  *n_pairs = self->gist.unexpected->len;
  return (const ScPair *const *) self->gist.unexpected->pdata;
}
