/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/gist.h"

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

/* The worst stays the first of its kind and weight in the tree. */
static void
add_warning (ScGist       *self,
             const ScPair *pair)
{
  if (self->worst == NULL || get_kind (pair) < get_kind (self->worst))
    {
      self->worst = pair;
      self->n_others = 0;
      return;
    }

  if (get_kind (pair) > get_kind (self->worst))
    return;

  self->n_others++;
  if (get_weight (pair) > get_weight (self->worst))
    self->worst = pair;
}

/* Another `critical` is an encoding difference and nothing else, though its value differs. */
static gboolean
is_unexpected (const ScPair *pair)
{
  return pair->n_children == 0 && pair->relation != SC_RELATION_SAME && !pair->expected &&
         pair->difference != SC_DIFFERENCE_CRITICAL;
}

void
sc_gist_find (ScGist       *self,
              const ScPair *root)
{
  *self = (ScGist) { .unexpected = g_ptr_array_new () };

  for (const ScPair *pair = sc_pair_find_next (root, NULL, sc_pair_is_any); pair != NULL;
       pair = sc_pair_find_next (root, pair, sc_pair_is_any))
    {
      if (sc_pair_is_warning (pair))
        add_warning (self, pair);
      if (is_unexpected (pair))
        g_ptr_array_add (self->unexpected, (gpointer) pair);
    }
}

void
sc_gist_clear (ScGist *self)
{
  g_clear_pointer (&self->unexpected, g_ptr_array_unref);
}
