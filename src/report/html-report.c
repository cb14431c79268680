/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/html-report.h"

#include <glib/gi18n-lib.h>

#include "report/html-style.h"
#include "report/html-writer.h"
#include "report/identity.h"
#include "report/notes.h"
#include "report/rows.h"
#include "report/words-private.h"

typedef struct
{
  GString               *out;
  const ScComparison    *comparison;
  const ScReportOptions *options;
  const ScNotes         *notes;
  ScSide                 only_side; /* SC_N_SIDES in a comparison of two */
  guint                  position;  /* of the report in its page */
  gboolean               has_rows;
  ScSide                 first_side; /* of a pair: where the first column is the rightmost one, it is the right */
} Report;

static const char *
translate (Report     *self,
           const char *msgid)
{
  return sc_words_translate (self->options->words, msgid);
}

static gboolean
has_side (Report *self,
          ScSide  side)
{
  return self->only_side == SC_N_SIDES || self->only_side == side;
}

/* Columns begin where the language does, but left stands on the left. */
static ScSide
get_first_side (const ScWords *words)
{
  return sc_words_are_read_from_right (words) ? SC_RIGHT : SC_LEFT;
}

static void
append_side_heading (Report *self,
                     ScSide  side)
{
  sc_html_append_element (self->out, "th scope=\"col\"",
                          translate (self, side == SC_LEFT ? N_("Left") : N_("Right")));
}

static void
append_heading (Report     *self,
                const char *text)
{
  sc_html_append_element (self->out, "h2", text);
  g_string_append_c (self->out, '\n');
}

static void
append_verdict (Report *self)
{
  g_autoptr (GArray) sentences = sc_words_verdict (self->options->words, self->comparison);
  g_autofree char *counts = sc_words_counts (self->options->words, self->comparison);
  gboolean is_warning = sc_comparison_get_warnings (self->comparison, SC_LEFT) > 0 ||
                        sc_comparison_get_warnings (self->comparison, SC_RIGHT) > 0;

  g_string_append_printf (self->out, "<div class=\"verdict%s\">\n", is_warning ? " warning" : "");

  for (guint i = 0; i < sentences->len; i++)
    {
      const ScSentence *sentence = &g_array_index (sentences, ScSentence, i);

      g_string_append (self->out, "<p>");
      sc_html_append_element (self->out, "strong", sentence->lead);
      g_string_append_c (self->out, ' ');
      sc_html_append_text (self->out, sentence->text);
      g_string_append (self->out, "</p>\n");
    }

  sc_html_append_element (self->out, "p class=\"dim\"", counts);
  g_string_append (self->out, "\n</div>\n");
}

static void
append_identity (Report *self)
{
  g_autoptr (GArray) rows = sc_identity_new (self->comparison, self->options);

  g_string_append (self->out, "<table class=\"identity\">\n");

  if (self->only_side == SC_N_SIDES)
    {
      g_string_append (self->out, "<thead><tr><td></td>");
      append_side_heading (self, self->first_side);
      append_side_heading (self, !self->first_side);
      g_string_append (self->out, "</tr></thead>\n");
    }

  g_string_append (self->out, "<tbody>\n");

  for (guint i = 0; i < rows->len; i++)
    {
      const ScIdentityRow *row = &g_array_index (rows, ScIdentityRow, i);

      g_string_append (self->out, "<tr>");
      sc_html_append_element (self->out, "th scope=\"row\"", translate (self, row->label));
      for (guint j = 0; j < SC_N_SIDES; j++)
        {
          ScSide side = j == 0 ? self->first_side : !self->first_side;

          if (has_side (self, side))
            sc_html_append_element (self->out, "td dir=\"auto\"", row->texts[side] != NULL ? row->texts[side] : "");
        }
      g_string_append (self->out, "</tr>\n");
    }

  g_string_append (self->out, "</tbody>\n</table>\n");
}

/* A sign for the eye and a word for the ear. */
static void
append_sign (Report     *self,
             const char *class_name,
             const char *sign,
             const char *word)
{
  g_string_append_printf (self->out, "<span class=\"%s\" aria-hidden=\"true\">%s</span>", class_name, sign);
  sc_html_append_element (self->out, "span class=\"hidden\"", word);
  g_string_append_c (self->out, ' ');
}

static void
append_value (Report       *self,
              const ScPair *pair,
              ScSide        side)
{
  const ScWords *words = self->options->words;
  const ScField *field = pair->fields[side];
  g_autofree char *meaning = field != NULL ? sc_words_meaning (words, field, SC_WORDS_ROW) : NULL;
  g_autofree char *encoding = field != NULL ? sc_words_encoding (words, field) : NULL;

  g_string_append (self->out, "<td>");

  if (pair->marks[side] == SC_MARK_CHECK)
    append_sign (self, "mark check", "✓", sc_words_mark (words, SC_MARK_CHECK));
  else if (pair->marks[side] == SC_MARK_WARNING)
    append_sign (self, "mark warning", "⚠", sc_words_mark (words, SC_MARK_WARNING));

  if (meaning != NULL && meaning[0] != '\0')
    sc_html_append_element (self->out, "span class=\"value\" dir=\"auto\"", meaning);
  if (encoding != NULL && encoding[0] != '\0')
    {
      g_string_append_c (self->out, ' ');
      sc_html_append_element (self->out, "span class=\"encoding\"", encoding);
    }

  g_string_append (self->out, "</td>");
}

static void
append_relation (Report       *self,
                 const ScPair *pair)
{
  gboolean is_pale = pair->expected && pair->relation != SC_RELATION_SAME;
  const char *sign = sc_words_relation_sign (pair->relation);
  g_autofree char *shown = is_pale ? g_strdup_printf ("(%s)", sign) : g_strdup (sign);
  const char *word = sc_words_relation (self->options->words, pair->relation);
  /* TRANSLATORS: {0} is how two values relate: "differs", "only on the left". */
  g_autofree char *expected = sc_words_fill (translate (self, N_("{0}, as expected")), word, NULL);

  g_string_append (self->out, "<td class=\"relation\">");
  append_sign (self, "sign", shown, is_pale ? expected : word);
  g_string_append (self->out, "</td>");
}

static void
append_label (Report       *self,
              const ScPair *pair,
              guint         depth)
{
  g_autofree char *label = sc_words_dup_label (self->options->words, sc_pair_get_field (pair));
  guint note = sc_notes_get_number (self->notes, pair);

  g_string_append_printf (self->out, "<th scope=\"row\" class=\"d%u\" id=\"row-%u-%u\">",
                          MIN (depth, SC_HTML_MAX_DEPTH), self->position, pair->ordinal);
  sc_html_append_element (self->out, "span", label);

  if (note > 0)
    {
      g_autofree char *number = g_strdup_printf ("%u", note);
      g_autofree char *text = sc_words_fill (translate (self, N_("(note {0})")), number, NULL);

      g_string_append_printf (self->out, " <a href=\"#note-%u-%u\">", self->position, note);
      sc_html_append_text (self->out, text);
      g_string_append (self->out, "</a>");
    }

  g_string_append (self->out, "</th>");
}

static void
begin_table (Report *self)
{
  g_string_append (self->out, "<table class=\"fields\">\n");
  sc_html_append_element (self->out, "caption",
                          translate (self, self->only_side == SC_N_SIDES
                                             ? N_("What each side says, field by field, and how it is encoded.")
                                             : N_("What the fields say, and how they are encoded.")));
  g_string_append (self->out, "\n<thead><tr>");
  sc_html_append_element (self->out, "th scope=\"col\"", translate (self, N_("Field")));
  if (self->only_side == SC_N_SIDES)
    {
      append_side_heading (self, self->first_side);
      g_string_append (self->out, "<th scope=\"col\" class=\"relation\">");
      sc_html_append_element (self->out, "span class=\"hidden\"", translate (self, N_("Relation")));
      g_string_append (self->out, "</th>");
      append_side_heading (self, !self->first_side);
    }
  else
    sc_html_append_element (self->out, "th scope=\"col\"", translate (self, N_("Value")));
  g_string_append (self->out, "</tr></thead>\n<tbody>\n");
}

static void
append_row_cb (const ScPair *pair,
               guint         depth,
               gpointer      user_data)
{
  Report *self = user_data;
  gboolean is_own = pair->own[SC_LEFT] || pair->own[SC_RIGHT];
  gboolean is_other = self->only_side == SC_N_SIDES && pair->relation != SC_RELATION_SAME;

  if (!self->has_rows)
    begin_table (self);
  self->has_rows = TRUE;

  g_string_append_printf (self->out, "<tr class=\"%s%s%s\">", is_own ? "own " : "", is_other ? "differs" : "same",
                          is_other && pair->expected ? " pale" : "");
  append_label (self, pair, depth);
  if (has_side (self, self->first_side))
    append_value (self, pair, self->first_side);
  if (self->only_side == SC_N_SIDES)
    append_relation (self, pair);
  if (has_side (self, !self->first_side))
    append_value (self, pair, !self->first_side);
  g_string_append (self->out, "</tr>\n");
}

static void
append_paragraph (Report            *self,
                  const ScParagraph *paragraph)
{
  g_autofree char *title = paragraph->kind == SC_PARAGRAPH_TITLE ? sc_paragraph_dup_title (paragraph) : NULL;

  g_string_append (self->out, "<p>");

  if (title != NULL)
    sc_html_append_element (self->out, "strong", title);
  else if (paragraph->url != NULL)
    {
      g_string_append (self->out, "<cite><a href=\"");
      sc_html_append_text (self->out, paragraph->url);
      g_string_append (self->out, "\">");
      sc_html_append_text (self->out, paragraph->text);
      g_string_append (self->out, "</a></cite>");
    }
  else
    sc_html_append_element (self->out, paragraph->kind == SC_PARAGRAPH_CITATION ? "cite" : "span", paragraph->text);

  g_string_append (self->out, "</p>\n");
}

static void
append_notes (Report *self)
{
  g_autofree char *rest = sc_notes_dup_rest (self->notes, self->options->words);

  if (sc_notes_get_size (self->notes) == 0)
    return;

  append_heading (self, translate (self, N_("Notes")));
  g_string_append (self->out, "<ol>\n");

  for (guint i = 0; i < sc_notes_get_size (self->notes); i++)
    {
      const ScNote *note = sc_notes_get (self->notes, i);
      g_autofree char *path = sc_words_pair_path (self->options->words, note->pair);

      g_string_append_printf (self->out, "<li id=\"note-%u-%u\"><p><strong>", self->position, note->number);
      sc_html_append_text (self->out, path);
      g_string_append (self->out, "</strong></p>\n");
      for (guint j = 0; j < note->paragraphs->len; j++)
        append_paragraph (self, &g_array_index (note->paragraphs, ScParagraph, j));
      g_string_append (self->out, "</li>\n");
    }

  g_string_append (self->out, "</ol>\n");
  if (rest != NULL)
    sc_html_append_element (self->out, "p", rest);
}

static void
append_opinion (Report             *self,
                const ScComparison *opinion)
{
  const ScPair *group = sc_comparison_get_root (opinion)->children;

  append_heading (self, sc_words_label (self->options->words, sc_pair_get_field (group)));
  g_string_append (self->out, "<ul>\n");

  for (guint i = 0; i < group->n_children; i++)
    {
      const ScPair *pair = &group->children[i];
      g_autofree char *sides = sc_words_dup_sides (self->options->words, pair);

      g_auto (GStrv) lines = g_strsplit (sides != NULL ? sides : "", "\n", -1);

      g_string_append (self->out, "<li>");
      sc_html_append_text (self->out, sc_words_label (self->options->words, sc_pair_get_field (pair)));
      for (guint j = 0; lines[j] != NULL; j++)
        sc_html_append_element (self->out, "p", lines[j]);
      g_string_append (self->out, "</li>\n");
    }

  g_string_append (self->out, "</ul>\n");
}

static void
append_legend (Report *self)
{
  guint n_rows = self->only_side == SC_N_SIDES ? SC_LEGEND_PAIR : SC_LEGEND_ALONE;

  append_heading (self, translate (self, N_("Legend")));
  g_string_append (self->out, "<dl>\n");

  for (guint i = 0; i < n_rows; i++)
    {
      sc_html_append_element (self->out, "dt", sc_legend[i].sign);
      sc_html_append_element (self->out, "dd", translate (self, sc_legend[i].text));
      g_string_append_c (self->out, '\n');
    }

  g_string_append (self->out, "</dl>\n");
}

/* Content Security Policy Level 3 §2.3.1: should a text ever pass for markup, it still could not load, run or restyle
 * anything. The style sheet is allowed by its hash. */
static void
append_policy (GString *out)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32] = { 0 };
  gsize length = sizeof digest;
  g_autofree char *hash = NULL;

  g_checksum_update (checksum, (const guchar *) sc_html_style, -1);
  g_checksum_get_digest (checksum, digest, &length);
  hash = g_base64_encode (digest, length);
  g_string_append_printf (out,
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                          "style-src 'sha256-%s'; base-uri 'none'; form-action 'none'\"/>\n",
                          hash);
}

void
sc_html_report_begin (GString               *out,
                      const char            *title,
                      const ScReportOptions *options)
{
  g_autofree char *language = sc_words_language (options->words);

  g_string_append (out, "<!DOCTYPE html>\n<html lang=\"");
  sc_html_append_text (out, language);
  g_string_append_printf (out, "\" dir=\"%s\">\n<head>\n<meta charset=\"utf-8\"/>\n",
                          sc_words_are_read_from_right (options->words) ? "rtl" : "ltr");
  append_policy (out);
  g_string_append (out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                        "<meta name=\"generator\" content=\"Sidecert " SC_VERSION "\"/>\n");
  sc_html_append_element (out, "title", title);
  g_string_append_printf (out, "\n<style>%s</style>\n</head>\n<body>\n<main>\n", sc_html_style);
}

void
sc_html_report_add (GString               *out,
                    const ScComparison    *comparison,
                    const ScComparison    *opinion,
                    guint                  position,
                    const ScReportOptions *options)
{
  g_autoptr (ScNotes) notes = sc_notes_new (comparison, options);
  g_autofree char *title = sc_report_dup_title (comparison, options);
  Report self = { out, comparison, options, notes, sc_words_get_only_side (comparison), position, FALSE,
                  get_first_side (options->words) };

  sc_html_append_element (out, "h1 dir=\"auto\"", title);
  g_string_append_c (out, '\n');
  append_verdict (&self);
  append_identity (&self);
  sc_report_foreach_row (comparison, options, append_row_cb, &self);
  g_string_append (out, self.has_rows ? "</tbody>\n</table>\n" : "");
  append_notes (&self);
  if (opinion != NULL)
    append_opinion (&self, opinion);
  if (self.has_rows)
    append_legend (&self);
}

void
sc_html_report_end (GString               *out,
                    const ScReportOptions *options)
{
  g_autofree char *colophon = sc_report_dup_colophon (options);

  sc_html_append_element (out, "footer", colophon);
  g_string_append (out, "\n</main>\n</body>\n</html>\n");
}

void
sc_html_report_compare (GString               *out,
                        const ScComparison    *comparison,
                        const ScComparison    *opinion,
                        const ScReportOptions *options)
{
  g_autofree char *title = sc_report_dup_title (comparison, options);

  sc_html_report_begin (out, title, options);
  sc_html_report_add (out, comparison, opinion, 0, options);
  sc_html_report_end (out, options);
}
