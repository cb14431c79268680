/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/text-report.h"

#include <glib/gi18n-lib.h>

#include "report/columns.h"
#include "report/identity.h"
#include "report/isolate.h"
#include "report/text-findings.h"
#include "report/text-style.h"
#include "report/text-table.h"
#include "report/words-private.h"

/* The bound on a source's name, in characters. */
#define MAX_SOURCE 256

#define INDENT 2

/* What a card of the window says. */
static void
append_card (GString               *out,
             const ScComparison    *comparison,
             ScSide                 side,
             const char            *title,
             const ScReportOptions *options)
{
  const ScObject *object = sc_comparison_get_object (comparison, side);
  g_autofree char *source = sc_words_dup_source (options->words, sc_object_get_source (object), MAX_SOURCE);
  g_autofree char *badge = sc_words_badge (options->words, sc_comparison_get_warnings (comparison, side));
  g_autofree char *heading = sc_words_fill (sc_words_translate (options->words, title), source, NULL);
  g_autofree char *line = sc_words_card_line (options->words, object, options->now, badge);

  sc_text_append_styled (out, heading, 0, SC_STYLE_STRONG, options);
  sc_columns_append_wrapped (out, line, INDENT, sc_text_get_width (options));
}

static void
append_verdict (GString               *out,
                const ScComparison    *comparison,
                const ScReportOptions *options)
{
  g_autoptr (GArray) sentences = sc_words_verdict (options->words, comparison);
  g_autofree char *counts = sc_words_counts (options->words, comparison);
  const char *note = sc_report_get_hidden_note (options);
  gsize start = 0;

  g_string_append_c (out, '\n');

  for (guint i = 0; i < sentences->len; i++)
    {
      const ScSentence *sentence = &g_array_index (sentences, ScSentence, i);
      g_autofree char *line = g_strconcat (sentence->lead, sentence->text[0] != '\0' ? " " : "", sentence->text, NULL);

      start = out->len;
      sc_columns_append_wrapped (out, line, 0, sc_text_get_width (options));
      /* Where a line was broken there is a line break instead of the blank. */
      sc_text_style (out, start, strlen (sentence->lead), SC_STYLE_STRONG, options);
    }

  sc_columns_append_wrapped (out, counts, 0, sc_text_get_width (options));
  if (note != NULL)
    sc_columns_append_wrapped (out, note, 0, sc_text_get_width (options));
  g_string_append_c (out, '\n');
}

void
sc_text_report_compare (GString               *out,
                        const ScComparison    *comparison,
                        const ScReportOptions *options)
{
  gsize start = out->len;

  append_card (out, comparison, SC_LEFT, N_("Left: {0}"), options);
  append_card (out, comparison, SC_RIGHT, N_("Right: {0}"), options);
  append_verdict (out, comparison, options);
  sc_text_table_append_pairs (out, comparison, options);
  sc_text_findings_append (out, comparison, options);
  sc_isolate_strip_from (out, start);
}

void
sc_text_report_inspect (GString               *out,
                        const ScComparison    *comparison,
                        const ScReportOptions *options)
{
  gsize start = out->len;

  append_card (out, comparison, sc_words_get_only_side (comparison), "{0}", options);
  append_verdict (out, comparison, options);
  sc_text_table_append_tree (out, comparison, options);
  sc_text_findings_append (out, comparison, options);
  sc_isolate_strip_from (out, start);
}

void
sc_text_report_branch (GString               *out,
                       const ScComparison    *comparison,
                       const ScPair          *pair,
                       const ScReportOptions *options)
{
  gsize start = out->len;

  sc_text_table_append_branch (out, comparison, pair, options);
  sc_isolate_strip_from (out, start);
}

/* What a program says is told in full, which no column has the room for. */
void
sc_text_report_second_opinion (GString               *out,
                               const ScComparison    *opinion,
                               const ScReportOptions *options)
{
  const ScPair *group = sc_comparison_get_root (opinion)->children;
  gsize start = out->len;

  sc_columns_append_wrapped (out, sc_words_label (options->words, sc_pair_get_field (group)), 0,
                             sc_text_get_width (options));

  for (guint i = 0; i < group->n_children; i++)
    {
      const ScPair *pair = &group->children[i];
      g_autofree char *sides = sc_words_dup_sides (options->words, pair);

      g_auto (GStrv) lines = g_strsplit (sides != NULL ? sides : "", "\n", -1);

      sc_columns_append_wrapped (out, sc_words_label (options->words, sc_pair_get_field (pair)), INDENT,
                                 sc_text_get_width (options));
      for (guint j = 0; lines[j] != NULL; j++)
        sc_columns_append_wrapped (out, lines[j], 2 * INDENT, sc_text_get_width (options));
    }

  g_string_append_c (out, '\n');
  sc_isolate_strip_from (out, start);
}
