/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/law.h"

G_BEGIN_DECLS

/* What the pairs sum to. */
typedef struct
{
  guint counts[SC_N_COUNTS];
  guint warnings[SC_N_SIDES];
} ScTotals;

/**
 * sc_judging_judge:
 * @root: pairs with relations
 * @circumstances: what decides whether differences are expected
 * @totals: (out caller-allocates): all zero
 *
 * The second phase of a comparison: gives each pair its marks, says whether its difference is expected, and counts the
 * leaves.
 */
void sc_judging_judge (ScPair          *root,
                       ScCircumstances  circumstances,
                       ScTotals        *totals);

G_END_DECLS
