/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/comparison.h"

G_BEGIN_DECLS

typedef enum
{
  SC_OCTET_IDENTIFIER,
  SC_OCTET_LENGTH,
  SC_OCTET_CONTENTS,
} ScOctetRole;

/**
 * ScOctetCell:
 * @pair: the pair whose field it belongs to
 * @present: by side: whether there is an octet; where not, a gap is drawn
 * @octets: by side
 * @role: #ScOctetRole
 * @differs: identifier or contents octets that are not the same on both sides, or stand on one side only; never length
 *   octets of an element that both sides have
 * @selected: whether it belongs to the pair asked for or to something inside it
 *
 * One column of two hex dumps laid one over the other.
 */
typedef struct
{
  const ScPair *pair;
  guint8        present[SC_N_SIDES];
  guint8        octets[SC_N_SIDES];
  guint8        role;
  guint8        differs;
  guint8        selected;
} ScOctetCell;

/**
 * sc_octets_align:
 * @pair: the pair to show
 * @max_cells: bound on the result
 * @offsets: (out) (array fixed-size=2): by side, the offset of the first cell's octet
 * @truncated: (out): whether @max_cells cut it short
 *
 * Lays the octets around @pair side by side: those of the nearest enclosing field that gives context (an extension for
 * what lies in it), aligned by the pairs, so that an element that stands on one side only leaves a gap on the other and
 * shifts nothing.
 *
 * Returns: (transfer full) (element-type ScOctetCell)
 */
GArray *sc_octets_align (const ScPair *pair,
                         gsize         max_cells,
                         gsize         offsets[SC_N_SIDES],
                         gboolean     *truncated);

G_END_DECLS
