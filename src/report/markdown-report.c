/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/markdown-report.h"

#include <glib/gi18n-lib.h>

#include "report/identity.h"
#include "report/markdown-text.h"
#include "report/notes.h"
#include "report/rows.h"
#include "report/words-private.h"

/* Blanks at the start of a cell are taken off, but for these, behind which no line is broken either. */
#define INDENT "\xC2\xA0\xC2\xA0\xC2\xA0"

/* The bound on a value, in characters: a table in a ticket is as wide as its widest cell. */
#define MAX_VALUE 192

typedef struct
{
  GString               *out;
  const ScComparison    *comparison;
  const ScReportOptions *options;
  const ScNotes         *notes;
  ScSide                 only_side; /* SC_N_SIDES in a comparison of two */
  gboolean               has_rows;
} Report;

static void
append_msgid (Report     *self,
              const char *msgid)
{
  sc_markdown_append_text (self->out, sc_words_translate (self->options->words, msgid));
}

static void
append_cell (Report     *self,
             const char *msgid)
{
  append_msgid (self, msgid);
  g_string_append (self->out, " |");
}

static gboolean
has_side (Report *self,
          ScSide  side)
{
  return self->only_side == SC_N_SIDES || self->only_side == side;
}

static void
append_identity (Report *self)
{
  g_autoptr (GArray) rows = sc_identity_new (self->comparison, self->options);
  gboolean is_pair = self->only_side == SC_N_SIDES;

  /* A table has a heading; that of a single object has nothing to say. */
  g_string_append (self->out, "| | ");
  append_cell (self, is_pair ? N_("Left") : "");
  if (is_pair)
    {
      g_string_append_c (self->out, ' ');
      append_cell (self, N_("Right"));
    }
  g_string_append (self->out, is_pair ? "\n|---|---|---|\n" : "\n|---|---|\n");

  for (guint i = 0; i < rows->len; i++)
    {
      const ScIdentityRow *row = &g_array_index (rows, ScIdentityRow, i);

      g_string_append (self->out, "| ");
      append_cell (self, row->label);

      for (guint side = 0; side < SC_N_SIDES; side++)
        if (has_side (self, side))
          {
            g_string_append_c (self->out, ' ');
            sc_markdown_append_code (self->out, row->texts[side] != NULL ? row->texts[side] : "");
            g_string_append (self->out, " |");
          }

      g_string_append_c (self->out, '\n');
    }

  g_string_append_c (self->out, '\n');
}

static void
append_verdict (Report *self)
{
  g_autoptr (GArray) sentences = sc_words_verdict (self->options->words, self->comparison);
  g_autofree char *counts = sc_words_counts (self->options->words, self->comparison);

  for (guint i = 0; i < sentences->len; i++)
    {
      const ScSentence *sentence = &g_array_index (sentences, ScSentence, i);

      g_string_append (self->out, "**");
      sc_markdown_append_text (self->out, sentence->lead);
      g_string_append (self->out, sentence->text[0] != '\0' ? "** " : "**");
      sc_markdown_append_text (self->out, sentence->text);
      g_string_append (self->out, "\n\n");
    }

  sc_markdown_append_text (self->out, counts);
  g_string_append (self->out, "\n\n");
}

static void
append_value (Report       *self,
              const ScPair *pair,
              ScSide        side)
{
  static const char *const signs[] = {
    [SC_MARK_NONE] = "",
    [SC_MARK_CHECK] = "✓ ",
    [SC_MARK_WARNING] = "⚠ ",
  };
  const ScField *field = pair->fields[side];
  g_autofree char *meaning = field != NULL ? sc_words_meaning (self->options->words, field, MAX_VALUE) : NULL;
  g_autofree char *encoding = field != NULL ? sc_words_encoding (self->options->words, field) : NULL;

  g_string_append_c (self->out, ' ');
  g_string_append (self->out, signs[pair->marks[side]]);

  if (meaning != NULL && meaning[0] != '\0')
    {
      sc_markdown_append_code (self->out, meaning);
      g_string_append_c (self->out, ' ');
    }
  if (encoding != NULL && encoding[0] != '\0')
    {
      sc_markdown_append_text (self->out, encoding);
      g_string_append_c (self->out, ' ');
    }

  g_string_append_c (self->out, '|');
}

static void
append_label (Report       *self,
              const ScPair *pair,
              guint         depth)
{
  g_autofree char *label = sc_words_dup_label (self->options->words, sc_pair_get_field (pair));
  guint note = sc_notes_get_number (self->notes, pair);

  g_string_append (self->out, "| ");
  for (guint i = 0; i < depth; i++)
    g_string_append (self->out, INDENT);

  g_string_append (self->out, note > 0 ? "**" : "");
  sc_markdown_append_text (self->out, label);
  g_string_append (self->out, note > 0 ? "**" : "");

  if (note > 0)
    {
      g_autofree char *number = g_strdup_printf ("%u", note);
      /* TRANSLATORS: behind what a field is called: which of the notes below is about it. */
      g_autofree char *text = sc_words_fill (sc_words_translate (self->options->words, N_("(note {0})")), number, NULL);

      g_string_append_c (self->out, ' ');
      sc_markdown_append_text (self->out, text);
    }

  g_string_append (self->out, " |");
}

static void
append_heading (Report *self)
{
  gboolean is_pair = self->only_side == SC_N_SIDES;

  g_string_append (self->out, "| ");
  append_cell (self, N_("Field"));
  g_string_append_c (self->out, ' ');
  append_cell (self, is_pair ? N_("Left") : N_("Value"));
  if (is_pair)
    {
      g_string_append (self->out, " | ");
      append_cell (self, N_("Right"));
    }

  g_string_append (self->out, is_pair ? "\n|---|---|:-:|---|\n" : "\n|---|---|\n");
}

static void
append_row_cb (const ScPair *pair,
               guint         depth,
               gpointer      user_data)
{
  Report *self = user_data;
  gboolean is_pale = pair->expected && pair->relation != SC_RELATION_SAME;

  if (!self->has_rows)
    append_heading (self);
  self->has_rows = TRUE;

  append_label (self, pair, depth);
  if (has_side (self, SC_LEFT))
    append_value (self, pair, SC_LEFT);
  if (self->only_side == SC_N_SIDES)
    g_string_append_printf (self->out, is_pale ? " (%s) |" : " %s |", sc_words_relation_sign (pair->relation));
  if (has_side (self, SC_RIGHT))
    append_value (self, pair, SC_RIGHT);

  g_string_append_c (self->out, '\n');
}

static void
append_paragraph (Report            *self,
                  const ScParagraph *paragraph)
{
  g_autofree char *title = paragraph->kind == SC_PARAGRAPH_TITLE ? sc_paragraph_dup_title (paragraph) : NULL;

  /* Four blanks hold it in its item, whatever the number. */
  g_string_append (self->out, "\n    ");

  if (title != NULL)
    {
      g_string_append (self->out, "**");
      sc_markdown_append_text (self->out, title);
      g_string_append (self->out, "**");
    }
  else if (paragraph->url != NULL)
    {
      g_string_append_c (self->out, '[');
      sc_markdown_append_text (self->out, paragraph->text);
      g_string_append_printf (self->out, "](%s)", paragraph->url);
    }
  else
    sc_markdown_append_text (self->out, paragraph->text);

  g_string_append_c (self->out, '\n');
}

static void
append_notes (Report *self)
{
  g_autofree char *rest = sc_notes_dup_rest (self->notes, self->options->words);

  if (sc_notes_get_size (self->notes) == 0)
    return;

  g_string_append (self->out, "### ");
  append_msgid (self, N_("Notes"));
  g_string_append (self->out, "\n\n");

  for (guint i = 0; i < sc_notes_get_size (self->notes); i++)
    {
      const ScNote *note = sc_notes_get (self->notes, i);
      g_autofree char *path = sc_words_pair_path (self->options->words, note->pair);

      g_string_append_printf (self->out, note->number < 10 ? "%u.  **" : "%u. **", note->number);
      sc_markdown_append_text (self->out, path);
      g_string_append (self->out, "**\n");
      for (guint j = 0; j < note->paragraphs->len; j++)
        append_paragraph (self, &g_array_index (note->paragraphs, ScParagraph, j));
      g_string_append_c (self->out, '\n');
    }

  if (rest != NULL)
    {
      sc_markdown_append_text (self->out, rest);
      g_string_append (self->out, "\n\n");
    }
}

/* What a program says, one line for each side. */
static void
append_opinion (Report             *self,
                const ScComparison *opinion)
{
  const ScPair *group = sc_comparison_get_root (opinion)->children;

  g_string_append (self->out, "### ");
  sc_markdown_append_text (self->out, sc_words_label (self->options->words, sc_pair_get_field (group)));
  g_string_append (self->out, "\n\n");

  for (guint i = 0; i < group->n_children; i++)
    {
      const ScPair *pair = &group->children[i];
      g_autofree char *sides = sc_words_dup_sides (self->options->words, pair);

      g_auto (GStrv) lines = g_strsplit (sides != NULL ? sides : "", "\n", -1);

      g_string_append (self->out, "- ");
      sc_markdown_append_text (self->out, sc_words_label (self->options->words, sc_pair_get_field (pair)));
      for (guint j = 0; lines[j] != NULL; j++)
        {
          g_string_append (self->out, "\n    - ");
          sc_markdown_append_text (self->out, lines[j]);
        }
      g_string_append_c (self->out, '\n');
    }

  g_string_append_c (self->out, '\n');
}

static void
append_legend (Report *self)
{
  guint n_rows = self->only_side == SC_N_SIDES ? SC_LEGEND_PAIR : SC_LEGEND_ALONE;
  g_autofree char *colophon = sc_report_dup_colophon (self->options);

  for (guint i = 0; self->has_rows && i < n_rows; i++)
    {
      g_string_append_printf (self->out, "%s%s ", i > 0 ? " · " : "", sc_legend[i].sign);
      append_msgid (self, sc_legend[i].text);
    }

  g_string_append (self->out, self->has_rows ? "\n\n*" : "*");
  sc_markdown_append_text (self->out, colophon);
  g_string_append (self->out, "*\n");
}

void
sc_markdown_report (GString               *out,
                    const ScComparison    *comparison,
                    const ScComparison    *opinion,
                    const ScReportOptions *options)
{
  g_autoptr (ScNotes) notes = sc_notes_new (comparison, options);
  g_autofree char *title = sc_report_dup_title (comparison, options);
  Report self = { out, comparison, options, notes, sc_words_get_only_side (comparison), FALSE };

  g_string_append (out, "## ");
  sc_markdown_append_text (out, title);
  g_string_append (out, "\n\n");
  append_verdict (&self);
  append_identity (&self);
  sc_report_foreach_row (comparison, options, append_row_cb, &self);
  g_string_append (out, self.has_rows ? "\n" : "");
  append_notes (&self);
  if (opinion != NULL)
    append_opinion (&self, opinion);
  append_legend (&self);
}
