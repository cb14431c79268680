/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/law.h"

G_BEGIN_DECLS

/* Of the two fields' own octets and of leaves' values: what sc_law_get_relation() and sc_law_get_difference() ask.
 * Whether the values of a parent are equal, and whether it moved, its children say. */
ScFacts  sc_facts_of_leaves (const ScField *left,
                             const ScField *right);
ScFacts  sc_facts_of_parents (const ScField *left,
                              const ScField *right);

/* Whether the list that @element lies in, wherever the tree places it, has the same value in any order. */
gboolean sc_facts_order_is_free (const ScField *element);

/* Whether two fields are to be compared as a whole, without their children: a string in pieces beside one that is in
 * other pieces, or in none. */
gboolean sc_facts_compare_whole (const ScField *left,
                                 const ScField *right);

G_END_DECLS
