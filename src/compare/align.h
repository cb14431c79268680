/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/comparison.h"

/*
 * "An inserted, removed or moved element shifts nothing. Moved are the elements outside a longest increasing
 * subsequence: relation ↕, no triangle. Linear, or nearly, in the number of fields."
 */

G_BEGIN_DECLS

/**
 * ScAlignment:
 * @fields: by #ScSide; one may be %NULL, not both
 * @is_moved: whether the two have equal keys but stand elsewhere among their siblings
 */
typedef struct
{
  const ScField *fields[SC_N_SIDES];
  gboolean       is_moved;
} ScAlignment;

typedef struct _ScAligner ScAligner;

ScAligner         *sc_aligner_new (void);
void               sc_aligner_free (ScAligner *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScAligner, sc_aligner_free)

/**
 * sc_aligner_align:
 * @left: (nullable): a field
 * @right: (nullable): a field
 * @n_alignments: (out): number of pairs
 *
 * Pairs the children of two fields by their keys (key.h). They come in the left's order; those that only the right has
 * stand behind the partner of the one before them, and behind what only the left has there. Exchanging left and right
 * gives the same pairs, moved ones included, though not the same order.
 *
 * In n log n steps, whatever the octets are.
 *
 * Returns: (transfer none): the pairs, until the next call
 */
const ScAlignment *sc_aligner_align (ScAligner     *self,
                                     const ScField *left,
                                     const ScField *right,
                                     gsize         *n_alignments);

G_END_DECLS
