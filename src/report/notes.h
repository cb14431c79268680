/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/report.h"

G_BEGIN_DECLS

/* The numbered notes below a report's rows: of a comparison one for each pair with a triangle of its own, of one object
 * one for each field with a finding. */
typedef struct _ScNotes ScNotes;

/**
 * ScNote:
 * @pair: what it is about
 * @number: counts from 1
 * @paragraphs: (element-type ScParagraph): what there is to say of it. Where one rule is broken often, it is explained
 *   the first time
 */
typedef struct
{
  const ScPair *pair;
  guint         number;
  GArray       *paragraphs;
} ScNote;

ScNotes      *sc_notes_new (const ScComparison    *comparison,
                            const ScReportOptions *options);
void          sc_notes_free (ScNotes *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScNotes, sc_notes_free)

guint         sc_notes_get_size (const ScNotes *self);
const ScNote *sc_notes_get (const ScNotes *self,
                            guint          position);
/* The number of the note on @pair; 0 if there is none. */
guint         sc_notes_get_number (const ScNotes *self,
                                   const ScPair  *pair);
/* (transfer full) (nullable): a sentence on how many more notes there would be. Their number is bounded: a certificate
 * with more faults has one fault often. */
char         *sc_notes_dup_rest (const ScNotes *self,
                                 const ScWords *words);

/* (transfer full): "title [severity: code]" of a paragraph that is a title */
char         *sc_paragraph_dup_title (const ScParagraph *self);

G_END_DECLS
