/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/facts.h"

#include "compare/own-octets.h"
#include "compare/value.h"

static gboolean
is_there (const ScField *field)
{
  return field != NULL && (sc_field_is_there (field) || field->presence == SC_PRESENCE_COMPUTED);
}

static gboolean
are_encoded_alike (const ScField *left,
                   const ScField *right)
{
  return left->presence == SC_PRESENCE_ENCODED && right->presence == SC_PRESENCE_ENCODED &&
         sc_slice_equal (left->slice, right->slice);
}

/* The facts that are the same for leaves and parents. */
static ScFacts
get_common_facts (const ScField *left,
                  const ScField *right)
{
  ScFacts facts = (is_there (left) ? SC_FACT_LEFT_THERE : 0) | (is_there (right) ? SC_FACT_RIGHT_THERE : 0);
  const ScField *field = left != NULL ? left : right;

  if (field->presence == SC_PRESENCE_COMPUTED)
    facts |= SC_FACT_COMPUTED;

  if (field->row->flags & SC_ROW_CRITICAL)
    facts |= SC_FACT_CRITICAL;

  if (left != NULL && right != NULL && !are_encoded_alike (left, right) && !sc_own_octets_equal (left, right))
    facts |= SC_FACT_OTHER_OCTETS;

  return facts;
}

ScFacts
sc_facts_of_parents (const ScField *left,
                     const ScField *right)
{
  return get_common_facts (left, right);
}

/* A leaf that only wraps what the tree shows elsewhere says nothing itself. */
static gboolean
have_equal_values (const ScField *left,
                   const ScField *right)
{
  gboolean left_is_own = sc_value_is_own (left);

  if (left_is_own != sc_value_is_own (right))
    return FALSE;

  return !left_is_own || sc_value_equal (left, right);
}

ScFacts
sc_facts_of_leaves (const ScField *left,
                    const ScField *right)
{
  ScFacts facts = get_common_facts (left, right);

  if (left == NULL || right == NULL)
    return facts;

  if (have_equal_values (left, right))
    facts |= SC_FACT_VALUES_EQUAL;

  if (sc_value_is_own (left) && sc_value_is_own (right) && !sc_slice_equal (left->contents, right->contents))
    facts |= SC_FACT_OTHER_OCTETS;

  if ((left->presence == SC_PRESENCE_DEFAULTED) != (right->presence == SC_PRESENCE_DEFAULTED))
    facts |= SC_FACT_OMITTED_ON_ONE_SIDE;

  if (sc_value_is_text_of_other_type (left, right))
    facts |= SC_FACT_OTHER_STRING_TYPES;

  return facts;
}

gboolean
sc_facts_order_is_free (const ScField *element)
{
  const ScField *list = element->parent;
  const ScType *type = list != NULL ? list->row->type : NULL;

  if (list == NULL)
    return TRUE;

  /* Nothing is known of plain TLVs but that the order in a SEQUENCE may matter. */
  if (type->shape == SC_SHAPE_ANY || type->shape == SC_SHAPE_OPEN)
    return list->universal == SC_SET;

  return (type->flags & SC_TYPE_ORDERED) == 0;
}

static gboolean
are_in_equal_pieces (const ScField *left,
                     const ScField *right)
{
  const ScField *left_piece = left->first_child;
  const ScField *right_piece = right->first_child;

  for (; left_piece != NULL && right_piece != NULL; left_piece = left_piece->next, right_piece = right_piece->next)
    if (left_piece->universal != right_piece->universal || left_piece->contents.length != right_piece->contents.length)
      return FALSE;

  return left_piece == right_piece;
}

gboolean
sc_facts_compare_whole (const ScField *left,
                        const ScField *right)
{
  if (left == NULL || right == NULL || !sc_value_is_own (left) || !sc_value_is_own (right))
    return FALSE;

  if (sc_value_is_in_pieces (left) && sc_value_is_in_pieces (right))
    return !are_in_equal_pieces (left, right);

  return sc_value_is_in_pieces (left) || sc_value_is_in_pieces (right);
}
