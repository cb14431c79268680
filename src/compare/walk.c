/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/comparison.h"

static const ScPair *
get_next (const ScPair *root,
          const ScPair *pair)
{
  if (pair->n_children > 0)
    return &pair->children[0];

  /* Places are compared, not counted: that would divide for each pair of a list of a hundred thousand. */
  for (; pair != root; pair = pair->parent)
    if (pair + 1 < pair->parent->children + pair->parent->n_children)
      return pair + 1;

  return NULL;
}

static const ScPair *
get_last_inside (const ScPair *pair)
{
  while (pair->n_children > 0)
    pair = &pair->children[pair->n_children - 1];

  return pair;
}

/* (nullable): %NULL where only the root stands before */
static const ScPair *
get_previous (const ScPair *root,
              const ScPair *pair)
{
  if (pair != root && pair > pair->parent->children)
    return get_last_inside (pair - 1);

  return pair != root && pair->parent != root ? pair->parent : NULL;
}

const ScPair *
sc_pair_find_next (const ScPair    *root,
                   const ScPair    *from,
                   ScPairPredicate  wants)
{
  g_return_val_if_fail (root != NULL && wants != NULL, NULL);

  for (const ScPair *pair = get_next (root, from != NULL ? from : root); pair; pair = get_next (root, pair))
    if (wants (pair))
      return pair;

  return NULL;
}

const ScPair *
sc_pair_find_previous (const ScPair    *root,
                       const ScPair    *from,
                       ScPairPredicate  wants)
{
  const ScPair *pair = NULL;

  g_return_val_if_fail (root != NULL && wants != NULL, NULL);

  pair = from != NULL ? get_previous (root, from) : get_last_inside (root);

  for (; pair != NULL && pair != root; pair = get_previous (root, pair))
    if (wants (pair))
      return pair;

  return NULL;
}

gboolean
sc_pair_is_any (const ScPair *pair)
{
  return TRUE;
}

gboolean
sc_pair_is_warning (const ScPair *pair)
{
  return pair->own[SC_LEFT] || pair->own[SC_RIGHT];
}

gboolean
sc_pair_is_difference (const ScPair *pair)
{
  return sc_pair_is_warning (pair) || (pair->n_children == 0 && pair->count != SC_COUNT_SAME);
}

guint
sc_pair_count (const ScPair *pair)
{
  g_return_val_if_fail (pair != NULL, 0);

  return get_last_inside (pair)->ordinal - pair->ordinal + 1;
}

const ScField *
sc_pair_get_field (const ScPair *pair)
{
  return pair->fields[SC_LEFT] != NULL ? pair->fields[SC_LEFT] : pair->fields[SC_RIGHT];
}

char *
sc_pair_dup_path (const ScPair *pair)
{
  return sc_field_dup_path (sc_pair_get_field (pair));
}
