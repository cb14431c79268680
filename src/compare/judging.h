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

/* The second phase of a comparison: gives each pair, which has its relation, its marks, and counts the warnings in
 * @totals, all zero before. */
void sc_judging_mark (ScPair   *root,
                      ScTotals *totals);

/* The third: says of each pair whether its difference is expected, and counts the leaves. */
void sc_judging_count (ScPair          *root,
                       ScCircumstances  circumstances,
                       ScTotals        *totals);

G_END_DECLS
