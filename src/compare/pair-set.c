/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/pair-set.h"

struct _ScPairSet
{
  gatomicrefcount ref_count;
  guint           n_pairs;
  guint           n_members;
  guint8          members[]; /* a bit for each ordinal, the lowest first */
};

ScPairSet *
sc_pair_set_new (const ScPair *root)
{
  ScPairSet *self = NULL;
  guint n_pairs = 0;

  g_return_val_if_fail (root != NULL && root->parent == NULL, NULL);

  n_pairs = sc_pair_count (root);
  self = g_malloc0 (sizeof (ScPairSet) + n_pairs / 8 + 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->n_pairs = n_pairs;

  return self;
}

ScPairSet *
sc_pair_set_ref (ScPairSet *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
sc_pair_set_unref (ScPairSet *self)
{
  g_return_if_fail (self != NULL);

  if (g_atomic_ref_count_dec (&self->ref_count))
    g_free (self);
}

static gboolean
has_ordinal (const ScPairSet *self,
             guint            ordinal)
{
  return (self->members[ordinal / 8] & 1 << ordinal % 8) != 0;
}

void
sc_pair_set_add (ScPairSet *self,
                 guint      ordinal)
{
  g_return_if_fail (self != NULL && ordinal < self->n_pairs);

  if (has_ordinal (self, ordinal))
    return;

  self->members[ordinal / 8] |= 1 << ordinal % 8;
  self->n_members++;
}

gboolean
sc_pair_set_has (const ScPairSet *self,
                 const ScPair    *pair)
{
  g_return_val_if_fail (self != NULL && pair != NULL && pair->ordinal < self->n_pairs, FALSE);

  return has_ordinal (self, pair->ordinal);
}

guint
sc_pair_set_get_size (const ScPairSet *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_members;
}
