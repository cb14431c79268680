/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/comparison.h"

/*
 * What a comparison says, as the [expect] sections of pair files write it.
 *
 *   tbsCertificate/serialNumber = differs check check expected
 *
 * A pair: its relation; the mark of the left and of the right, "own" for a triangle of the field's own, "inside" for
 * one that only shows what lies in it, "none"; what it counts as, or "branch" for a parent. Behind that may stand why
 * it is an encoding difference ("octets", "default", "string-type", "critical") and, unless that is what it counts as,
 * "expected".
 */

G_BEGIN_DECLS

/* (transfer full) for all */
char    *sc_pair_text_describe (const ScPair *pair);

/* The key of the entry: the pair's path, with " (right)" behind it where it stands on the right alone. */
char    *sc_pair_text_dup_key (const ScPair *pair);

/* Whether an entry is due: a triangle of its own, or a leaf that is not the same. */
gboolean sc_pair_text_is_due (const ScPair *pair);

/* "encoding 1, expected 2, same 44": those that are not zero. */
char    *sc_pair_text_counts (const ScComparison *comparison);
/* "1 0" */
char    *sc_pair_text_warnings (const ScComparison *comparison);
/* "same-key left-expired", "none" */
char    *sc_pair_text_remarks (const ScComparison *comparison);

G_END_DECLS
