/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/pairing.h"

#include "compare/align.h"
#include "compare/facts.h"

typedef struct
{
  ScArena   *arena;
  ScAligner *aligner;
  ScFacts    alone; /* %SC_FACT_ALONE or nothing */
  guint32    n_pairs;
} Pairing;

static void relate (Pairing *self,
                    ScPair  *pair);

static void
add_children (Pairing *self,
              ScPair  *pair)
{
  gsize n_children = 0;
  const ScAlignment *alignments =
      sc_aligner_align (self->aligner, pair->fields[SC_LEFT], pair->fields[SC_RIGHT], &n_children);

  pair->n_children = (guint32) n_children;
  pair->children = n_children > 0 ? sc_arena_alloc (self->arena, n_children * sizeof (ScPair)) : NULL;

  for (gsize i = 0; i < n_children; i++)
    {
      ScPair *child = &pair->children[i];

      child->parent = pair;
      child->fields[SC_LEFT] = alignments[i].fields[SC_LEFT];
      child->fields[SC_RIGHT] = alignments[i].fields[SC_RIGHT];
      child->elsewhere = alignments[i].is_moved != FALSE;
    }
}

static gboolean
is_same_but_for_place (const ScPair *pair)
{
  return pair->relation == SC_RELATION_SAME || pair->relation == SC_RELATION_MOVED;
}

/* What moved has moved with all that lies in it. */
static void
move (ScPair *pair)
{
  pair->relation = SC_RELATION_MOVED;

  for (guint32 i = 0; i < pair->n_children; i++)
    move (&pair->children[i]);
}

static void
relate_child (Pairing *self,
              ScPair  *child)
{
  relate (self, child);

  if (child->elsewhere && is_same_but_for_place (child))
    move (child);
}

/* "In a Name the order is part of the value: a Name with a moved attribute is ≠." */
static ScFacts
relate_children (Pairing *self,
                 ScPair  *pair)
{
  gboolean is_equal = TRUE;
  gboolean is_moved = FALSE;

  for (guint32 i = 0; i < pair->n_children; i++)
    {
      ScPair *child = &pair->children[i];

      relate_child (self, child);
      is_equal &= is_same_but_for_place (child);
      is_equal &= !child->elsewhere || sc_facts_order_is_free (sc_pair_get_field (child));
      is_moved |= child->relation == SC_RELATION_MOVED;
    }

  return (is_equal ? SC_FACT_VALUES_EQUAL : 0) | (is_moved ? SC_FACT_MOVED : 0);
}

static void
relate (Pairing *self,
        ScPair  *pair)
{
  const ScField *left = pair->fields[SC_LEFT];
  const ScField *right = pair->fields[SC_RIGHT];
  ScFacts facts = self->alone;

  pair->ordinal = self->n_pairs++;

  if (!sc_facts_compare_whole (left, right))
    add_children (self, pair);

  if (pair->n_children > 0)
    facts |= sc_facts_of_parents (left, right) | relate_children (self, pair);
  else
    facts |= sc_facts_of_leaves (left, right);

  pair->relation = sc_law_get_relation (facts);
  pair->difference = sc_law_get_difference (facts);
}

ScPair *
sc_pairing_make (ScArena        *arena,
                 const ScObject *left,
                 const ScObject *right)
{
  g_autoptr (ScAligner) aligner = sc_aligner_new ();
  Pairing self = { .arena = arena, .aligner = aligner };
  ScPair *root = sc_arena_new0 (arena, ScPair);

  self.alone = left == NULL || right == NULL ? SC_FACT_ALONE : 0;
  root->fields[SC_LEFT] = left != NULL ? sc_object_get_root (left) : NULL;
  root->fields[SC_RIGHT] = right != NULL ? sc_object_get_root (right) : NULL;
  relate (&self, root);

  return root;
}
