/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/comparison.h"

/*
 * What holds for every input, whatever its octets. Each function ends the program with a message where it does not; so
 * tests and fuzzers share them.
 */

G_BEGIN_DECLS

/* Each octet of an object belongs to exactly one header or one leaf. */
void sc_invariants_check_object (const ScObject *object);

/* Every field is in exactly one pair; counts sum to the leaf pairs; a parent has a triangle if and only if it or a
 * descendant has one of its own; the octets of every field at the top level and of every extension, laid side by side,
 * are those of the object; ordinals follow the tree; whatever the filter, what is shown has all above it shown. */
void sc_invariants_check_comparison (const ScComparison *comparison);

/* compare(A, A) is all `same`. */
void sc_invariants_check_self (ScObject *object);

/* compare(B, A) mirrors compare(A, B); both are checked, too. */
void sc_invariants_check_mirror (ScObject *left,
                                 ScObject *right);

G_END_DECLS
