/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/text-findings.h"

#include <glib/gi18n-lib.h>

#include "report/columns.h"
#include "report/words-private.h"
#include "x509/catalogue.h"

/* So many fields are explained; a certificate with more has one fault often. */
#define MAX_EXPLAINED 50

#define INDENT 2
#define BODY_INDENT 4

typedef struct
{
  GString               *out;
  const ScReportOptions *options;
  GHashTable            *explained; /* set of ScCatalogueEntry */
  GHashTable            *purposes;  /* set of texts */
} Findings;

static void
append_title (Findings          *self,
              const ScParagraph *paragraph)
{
  const ScFinding *finding = paragraph->finding;
  g_autofree char *title = g_strdup_printf ("%s [%s: %s]", paragraph->text, sc_severity_get_name (finding->severity),
                                            finding->entry->code);

  sc_columns_append_wrapped (self->out, title, INDENT);
}

static void
append_citation (Findings          *self,
                 const ScParagraph *paragraph)
{
  g_autofree char *text = g_strjoin (" ", paragraph->text, paragraph->url, NULL);

  sc_columns_append_wrapped (self->out, text, BODY_INDENT);
}

/* What a field is for is said once. What each finding has of its own is the title and the body, which may have other
 * parameters. */
static gboolean
is_said_before (Findings          *self,
                const ScParagraph *paragraph)
{
  if (paragraph->kind == SC_PARAGRAPH_PURPOSE)
    return !g_hash_table_add (self->purposes, g_strdup (paragraph->text));

  return paragraph->kind > SC_PARAGRAPH_BODY && g_hash_table_contains (self->explained, paragraph->finding->entry);
}

static void
append_paragraphs (Findings *self,
                   GArray   *paragraphs)
{
  for (guint i = 0; i < paragraphs->len; i++)
    {
      const ScParagraph *paragraph = &g_array_index (paragraphs, ScParagraph, i);

      if (is_said_before (self, paragraph))
        continue;

      if (paragraph->kind == SC_PARAGRAPH_TITLE)
        append_title (self, paragraph);
      else if (paragraph->kind == SC_PARAGRAPH_CITATION)
        append_citation (self, paragraph);
      else
        sc_columns_append_wrapped (self->out, paragraph->text,
                                   paragraph->kind <= SC_PARAGRAPH_SAYS ? INDENT : BODY_INDENT);
    }

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const ScFinding *finding = g_array_index (paragraphs, ScParagraph, i).finding;

      if (finding != NULL)
        g_hash_table_add (self->explained, (gpointer) finding->entry);
    }
}

static void
append_pair (Findings     *self,
             const ScPair *pair)
{
  const ScWords *words = self->options->words;
  g_autofree char *path = sc_words_pair_path (words, pair);
  g_autoptr (GArray) paragraphs = sc_words_explain_pair (words, pair);

  sc_columns_append_wrapped (self->out, path, 0);
  append_paragraphs (self, paragraphs);
  g_string_append_c (self->out, '\n');
}

void
sc_text_findings_append (GString               *out,
                         const ScComparison    *comparison,
                         ScPairPredicate        wants,
                         const ScReportOptions *options)
{
  static const ScMessageForms more = { NP_ ("{0} more field is not explained here.",
                                            "{0} more fields are not explained here.") };
  g_autoptr (GHashTable) explained = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) purposes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Findings self = { out, options, explained, purposes };
  const ScPair *root = sc_comparison_get_root (comparison);
  guint n_pairs = 0;

  for (const ScPair *pair = sc_pair_find_next (root, NULL, wants); pair != NULL;
       pair = sc_pair_find_next (root, pair, wants))
    if (n_pairs++ < MAX_EXPLAINED)
      append_pair (&self, pair);

  if (n_pairs > MAX_EXPLAINED)
    {
      g_autofree char *text = sc_words_count (options->words, &more, n_pairs - MAX_EXPLAINED);

      g_string_append_printf (out, "%s\n\n", text);
    }
}
