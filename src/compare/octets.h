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
 * ScOctetSegment:
 * @pair: the pair whose field the octets belong to
 * @octets: by side: of one length, or one of them empty, where a gap is drawn
 * @start: how many columns stand before it
 * @role: #ScOctetRole
 * @may_differ: whether other octets, or a gap, are a difference: never length octets of an element that both sides
 *   have, never what stands elsewhere on the other side, nothing where there is no other side
 *
 * Neighbouring columns of two hex dumps that are laid one over the other.
 */
typedef struct
{
  const ScPair *pair;
  ScSlice       octets[SC_N_SIDES];
  gsize         start;
  guint8        role;
  guint8        may_differ;
} ScOctetSegment;

/**
 * ScOctetCell:
 * @pair: the pair whose field it belongs to
 * @octets: by side: one octet, or an empty slice where a gap is drawn
 * @role: #ScOctetRole
 * @differs: identifier or contents octets that are not the same on both sides, or stand on one side only; never length
 *   octets of an element that both sides have
 *
 * One column.
 */
typedef struct
{
  const ScPair *pair;
  ScSlice       octets[SC_N_SIDES];
  guint8        role;
  guint8        differs;
} ScOctetCell;

/* What is shown around @pair: the extension that it lies in, else the field at the top level; less where that has more
 * than @max_octets. */
const ScPair *sc_octets_find_context (const ScPair *pair,
                                      gsize         max_octets);

/**
 * sc_octets_align:
 * @context: a pair
 * @max_columns: no segment begins behind so many; the last one is whole
 * @n_left_out: (out): how many octets of the longer side that left out
 *
 * Lays the octets of both sides beside each other, aligned by the pairs, so that an element that stands on one side
 * only leaves a gap on the other and shifts nothing. Copies no octets: a segment costs the same, however long it is.
 *
 * Returns: (transfer full) (element-type ScOctetSegment): in order, none empty
 */
GArray       *sc_octets_align (const ScPair *context,
                               gsize         max_columns,
                               gsize        *n_left_out);

gsize         sc_octets_count_columns (const GArray *segments);

/* The segment that @column, which must be there, belongs to: its place among @segments. */
guint         sc_octets_find_segment (const GArray *segments,
                                      gsize         column);
ScOctetCell   sc_octets_get_cell (const GArray *segments,
                                  gsize         column);

/* The first column that differs, of those from @from on and before @end; @end if there is none. */
gsize         sc_octets_find_difference (const GArray *segments,
                                         gsize         from,
                                         gsize         end);

/* Whether @pair is @outer or lies in it. */
gboolean      sc_octets_is_inside (const ScPair *pair,
                                   const ScPair *outer);

G_END_DECLS
