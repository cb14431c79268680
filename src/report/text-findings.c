/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text-findings.h"

#include "report/columns.h"
#include "report/notes.h"
#include "report/text-style.h"

#define INDENT 2
#define BODY_INDENT 4

static void
append_paragraph (GString               *out,
                  const ScParagraph     *paragraph,
                  const ScReportOptions *options)
{
  g_autofree char *title = paragraph->kind == SC_PARAGRAPH_TITLE ? sc_paragraph_dup_title (paragraph) : NULL;
  g_autofree char *citation = NULL;

  if (paragraph->kind == SC_PARAGRAPH_CITATION)
    citation = g_strjoin (" ", paragraph->text, paragraph->url, NULL);

  if (title != NULL)
    sc_text_append_styled (out, title, INDENT, SC_STYLE_WARNING, options);
  else if (citation != NULL)
    sc_columns_append_wrapped (out, citation, BODY_INDENT, sc_text_get_width (options));
  else
    sc_columns_append_wrapped (out, paragraph->text, paragraph->kind <= SC_PARAGRAPH_SAYS ? INDENT : BODY_INDENT,
                               sc_text_get_width (options));
}

void
sc_text_findings_append (GString               *out,
                         const ScComparison    *comparison,
                         const ScReportOptions *options)
{
  g_autoptr (ScNotes) notes = sc_notes_new (comparison, options);
  g_autofree char *rest = sc_notes_dup_rest (notes, options->words);

  for (guint i = 0; i < sc_notes_get_size (notes); i++)
    {
      const ScNote *note = sc_notes_get (notes, i);
      g_autofree char *path = sc_words_pair_path (options->words, note->pair);

      sc_text_append_styled (out, path, 0, SC_STYLE_STRONG, options);

      for (guint j = 0; j < note->paragraphs->len; j++)
        append_paragraph (out, &g_array_index (note->paragraphs, ScParagraph, j), options);

      g_string_append_c (out, '\n');
    }

  if (rest != NULL)
    g_string_append_printf (out, "%s\n\n", rest);
}
