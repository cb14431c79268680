/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "compare/octet-lines.h"

G_BEGIN_DECLS

/* The most octets that a line has. */
#define SC_OCTETS_MAX_PER_LINE 16

/* The octets around a pair, both sides aligned, as a list model of #ScOctetsLine, which are made when they are asked
 * for. Has the property "selected", which changes no line's place, and "has-folds". */
#define SC_TYPE_OCTETS_SHEET (sc_octets_sheet_get_type ())
G_DECLARE_FINAL_TYPE (ScOctetsSheet, sc_octets_sheet, SC, OCTETS_SHEET, GObject)

/* @context is what sc_octets_sheet_find_context() says. */
ScOctetsSheet  *sc_octets_sheet_new (ScComparison *comparison,
                                     const ScPair *context);

/* What a sheet shows when @pair is selected; (nullable): nothing, for what is not in the objects. */
const ScPair   *sc_octets_sheet_find_context (const ScPair *pair);

ScComparison   *sc_octets_sheet_get_comparison (ScOctetsSheet *self);
const ScPair   *sc_octets_sheet_get_context (ScOctetsSheet *self);
/* (element-type ScOctetSegment) */
GArray         *sc_octets_sheet_get_segments (ScOctetsSheet *self);

/**
 * ScOctetsLayout:
 * @per_line: how many octets a line has
 * @has_offset: whether the offset of the first one stands before them
 * @has_text: whether they are shown as characters, too
 */
typedef struct
{
  guint    per_line;
  gboolean has_offset;
  gboolean has_text;
} ScOctetsLayout;

void            sc_octets_sheet_set_layout (ScOctetsSheet  *self,
                                            ScOctetsLayout  layout);
ScOctetsLayout  sc_octets_sheet_get_layout (ScOctetsSheet *self);
/* How many digits the offsets of both sides need. */
guint           sc_octets_sheet_get_n_digits (ScOctetsSheet *self);

/* Shows what is folded; and of what was left out since it was too much, sixteen times as much as before. */
void            sc_octets_sheet_unfold (ScOctetsSheet *self);
gboolean        sc_octets_sheet_has_folds (ScOctetsSheet *self);

/* The pair that stands out. */
void            sc_octets_sheet_set_selected (ScOctetsSheet *self,
                                              const ScPair  *pair);
const ScPair   *sc_octets_sheet_get_selected (ScOctetsSheet *self);
/* The place of the first segment that belongs to the selected pair, or lies in it; G_MAXUINT if there is none. */
guint           sc_octets_sheet_find_selected (ScOctetsSheet *self);

ScOctetLine     sc_octets_sheet_get_line (ScOctetsSheet *self,
                                          guint          number);
guint           sc_octets_sheet_find_line (ScOctetsSheet *self,
                                           gsize          column);

G_END_DECLS
