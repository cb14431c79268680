/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/text-report.h"

#include <glib/gi18n-lib.h>

#include "report/columns.h"
#include "report/text-style.h"
#include "report/words-private.h"

#define INDENT 2
#define GAP 2

static gsize
measure_codes (const ScCatalogueEntry *const *entries,
               guint                          n_entries)
{
  gsize width = 0;

  for (guint i = 0; i < n_entries; i++)
    width = MAX (width, sc_columns_measure (entries[i]->code));

  return width;
}

void
sc_text_report_catalogue (GString                       *out,
                          const ScCatalogueEntry *const *entries,
                          guint                          n_entries,
                          const ScReportOptions         *options)
{
  gsize code_width = measure_codes (entries, n_entries);
  gsize severity_width = sc_columns_measure (sc_severity_get_name (SC_SEVERITY_WARNING));

  for (guint i = 0; i < n_entries; i++)
    {
      const char *severity = sc_severity_get_name (entries[i]->severity);

      g_string_append (out, entries[i]->code);
      sc_columns_append_blanks (out, code_width + GAP - sc_columns_measure (entries[i]->code));
      g_string_append (out, severity);
      sc_columns_append_blanks (out, severity_width + GAP - sc_columns_measure (severity));
      g_string_append (out, sc_words_translate (options->words, entries[i]->title));
      g_string_append_c (out, '\n');
    }
}

static void
append_list (GString               *out,
             const char            *title,
             const char *const     *texts,
             const ScReportOptions *options)
{
  if (texts == NULL || texts[0] == NULL)
    return;

  g_string_append_c (out, '\n');
  sc_columns_append_wrapped (out, sc_words_translate (options->words, title), 0, sc_text_get_width (options));

  for (guint i = 0; texts[i] != NULL; i++)
    sc_columns_append_wrapped (out, sc_words_translate (options->words, texts[i]), INDENT, sc_text_get_width (options));
}

void
sc_text_report_entry (GString                *out,
                      const ScCatalogueEntry *entry,
                      const ScReportOptions  *options)
{
  const ScWords *words = options->words;
  g_autofree char *explanation = sc_words_entry (words, entry);
  g_autofree char *heading = g_strdup_printf ("%s [%s: %s]", sc_words_translate (words, entry->title),
                                              sc_severity_get_name (entry->severity), entry->code);
  const char *const citation[] = { entry->citation, entry->citation_url, NULL };
  const char *const mending[] = { entry->mending, NULL };

  sc_text_append_styled (out, heading, 0, SC_STYLE_STRONG, options);
  g_string_append_c (out, '\n');
  sc_columns_append_wrapped (out, explanation, 0, sc_text_get_width (options));
  append_list (out, N_("How to mend it:"), mending, options);
  append_list (out, N_("Known to have trouble with it:"), entry->victims, options);
  append_list (out, N_("Rule:"), citation, options);
  append_list (out, N_("The same rule elsewhere:"), entry->aliases, options);
}
