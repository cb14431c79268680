/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/octets.h"

G_BEGIN_DECLS

/* How much of long contents is shown before the rest is folded away, in octets: whole lines, however many octets a line
 * has. */
#define SC_OCTET_LINES_KEPT 240

/* Contents up to this length are not folded. A modulus of 4096 bits has 513. */
#define SC_OCTET_LINES_MAX_WHOLE 640

/**
 * ScOctetBlock:
 * @first: its first column
 * @n_columns: how many; of what the alignment left out, octets of the longer side
 * @first_line: how many lines stand before it
 * @is_folded: whether one line stands for all of it
 *
 * Columns that are shown in lines, or folded into one.
 */
typedef struct
{
  gsize    first;
  gsize    n_columns;
  guint    first_line;
  gboolean is_folded;
} ScOctetBlock;

typedef struct
{
  gsize    first;
  gsize    n_columns;
  gboolean is_folded;
} ScOctetLine;

/**
 * sc_octet_lines_new:
 * @segments: (element-type ScOctetSegment): see sc_octets_align()
 * @n_left_out: octets that @segments do not have, which make a folded line at the end
 * @per_line: how many columns a line has
 * @folds: whether long contents are folded. Where they differ, what stands around their first difference is shown.
 *
 * Takes time by the number of segments, and of octets up to a difference; none for each line.
 *
 * Returns: (transfer full) (element-type ScOctetBlock)
 */
GArray      *sc_octet_lines_new (const GArray *segments,
                                 gsize         n_left_out,
                                 guint         per_line,
                                 gboolean      folds);

guint        sc_octet_lines_count (const GArray *blocks,
                                   guint         per_line);
/* @line must be there. */
ScOctetLine  sc_octet_lines_get (const GArray *blocks,
                                 guint         per_line,
                                 guint         line);
/* The line that @column stands in, or is folded into. */
guint        sc_octet_lines_find (const GArray *blocks,
                                  guint         per_line,
                                  gsize         column);

G_END_DECLS
