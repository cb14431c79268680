/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/judging.h"

static const ScFacts relation_facts[] = {
  [SC_RELATION_SAME] = 0,
  [SC_RELATION_DIFFERS] = SC_FACT_DIFFERS,
  [SC_RELATION_LEFT_ONLY] = SC_FACT_LEFT_ONLY,
  [SC_RELATION_RIGHT_ONLY] = SC_FACT_RIGHT_ONLY,
  [SC_RELATION_MOVED] = SC_FACT_MOVED,
};

static gboolean
has_finding (const ScPair *pair,
             ScSide        side)
{
  return pair->fields[side] != NULL && sc_field_has_triangle (pair->fields[side]);
}

static ScFacts
get_difference_facts (const ScPair *pair)
{
  return pair->difference != SC_DIFFERENCE_NONE ? SC_FACT_ENCODING_DIFFERENCE : 0;
}

static ScFacts
get_side_facts (const ScPair *pair,
                ScSide        side)
{
  const ScField *field = pair->fields[side];
  ScSide opposite = side == SC_LEFT ? SC_RIGHT : SC_LEFT;
  ScFacts facts = get_difference_facts (pair);

  if (has_finding (pair, side))
    facts |= SC_FACT_FINDING_HERE;

  if (has_finding (pair, opposite))
    facts |= SC_FACT_FINDING_OPPOSITE;

  if (field != NULL && sc_field_is_there (field))
    facts |= SC_FACT_THERE;

  if (field != NULL && field->presence == SC_PRESENCE_COMPUTED)
    facts |= SC_FACT_COMPUTED | SC_FACT_THERE;

  return facts;
}

/* "A parent shows a triangle where any descendant has one on that side, so a collapsed row hides none." */
void
sc_judging_mark (ScPair   *pair,
                 ScTotals *totals)
{
  for (guint side = 0; side < SC_N_SIDES; side++)
    {
      pair->marks[side] = sc_law_get_mark (get_side_facts (pair, side));
      pair->own[side] = pair->marks[side] == SC_MARK_WARNING;
      totals->warnings[side] += pair->own[side];
    }

  for (guint32 i = 0; i < pair->n_children; i++)
    {
      sc_judging_mark (&pair->children[i], totals);

      for (guint side = 0; side < SC_N_SIDES; side++)
        if (pair->children[i].marks[side] == SC_MARK_WARNING)
          pair->marks[side] = SC_MARK_WARNING;
    }
}

static void
count (ScPair   *pair,
       ScTotals *totals)
{
  ScFacts facts = relation_facts[pair->relation] | get_difference_facts (pair);

  facts |= (pair->own[SC_LEFT] ? SC_FACT_LEFT_OWN : 0) | (pair->own[SC_RIGHT] ? SC_FACT_RIGHT_OWN : 0);
  facts |= pair->expected ? SC_FACT_EXPECTED : 0;
  pair->count = sc_law_get_count (facts);
  totals->counts[pair->count]++;
}

static void
count_all (ScPair          *pair,
           ScCircumstances  circumstances,
           ScExpectation    inherited,
           ScTotals        *totals)
{
  ScSide side = pair->fields[SC_LEFT] != NULL ? SC_LEFT : SC_RIGHT;
  const ScField *tree_parent = pair->parent != NULL ? pair->parent->fields[side] : NULL;
  ScExpectation expectation = sc_law_expect (inherited, pair->fields[side], tree_parent, circumstances, pair->relation);

  if (pair->n_children == 0)
    {
      pair->expected = sc_law_is_expected (expectation, circumstances, pair->relation);
      count (pair, totals);
      return;
    }

  /* A parent's difference is expected if all that differs in it is. */
  pair->expected = pair->relation != SC_RELATION_SAME;

  for (guint32 i = 0; i < pair->n_children; i++)
    {
      const ScPair *child = &pair->children[i];

      count_all (&pair->children[i], circumstances, expectation, totals);
      pair->expected &= child->expected || child->relation == SC_RELATION_SAME;
    }
}

void
sc_judging_count (ScPair          *root,
                  ScCircumstances  circumstances,
                  ScTotals        *totals)
{
  count_all (root, circumstances, SC_EXPECTATION_NONE, totals);
}
