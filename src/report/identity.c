/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/identity.h"

#include <glib/gi18n-lib.h>

#include "report/moment.h"
#include "report/words-private.h"

const ScLegendRow sc_legend[] = {
  { "✓", N_("encoded as it should be") },
  { "⚠", N_("departs from a rule, or is encoded differently on the two sides") },
  { "=", N_("the same value") },
  { "≠", N_("another value") },
  { "◂", N_("only on the left") },
  { "▸", N_("only on the right") },
  { "↕", N_("the same, in another order") },
  { "(≠)", N_("in parentheses: a difference that is expected") },
};
G_STATIC_ASSERT (G_N_ELEMENTS (sc_legend) == SC_LEGEND_PAIR);

static char *
dup_source (const ScWords  *words,
            const ScObject *object,
            gint64          now)
{
  return sc_words_card_source (words, object);
}

static char *
dup_kind (const ScWords  *words,
          const ScObject *object,
          gint64          now)
{
  return sc_words_card_kind (words, object);
}

static char *
dup_subject (const ScWords  *words,
             const ScObject *object,
             gint64          now)
{
  return sc_words_card_subject (words, object);
}

static char *
dup_issuer (const ScWords  *words,
            const ScObject *object,
            gint64          now)
{
  return sc_words_card_issuer (words, object);
}

static char *
dup_sha256 (const ScWords  *words,
            const ScObject *object,
            gint64          now)
{
  return sc_words_dup_sha256 (words, object);
}

static const struct
{
  const char *label;
  char     *(*dup) (const ScWords *, const ScObject *, gint64);
} lines[] = {
  { N_("File"), dup_source },
  { N_("Kind"), dup_kind },
  { N_("Subject"), dup_subject },
  { N_("Issuer"), dup_issuer },
  { N_("Validity"), sc_words_card_validity },
  { N_("SHA-256"), dup_sha256 },
};

static void
clear_row (gpointer data)
{
  ScIdentityRow *row = data;

  for (guint side = 0; side < SC_N_SIDES; side++)
    g_clear_pointer (&row->texts[side], g_free);
}

GArray *
sc_identity_new (const ScComparison    *comparison,
                 const ScReportOptions *options)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (ScIdentityRow));

  g_array_set_clear_func (rows, clear_row);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      ScIdentityRow row = { .label = lines[i].label };

      for (guint side = 0; side < SC_N_SIDES; side++)
        {
          const ScObject *object = sc_comparison_get_object (comparison, side);

          row.texts[side] = object != NULL ? lines[i].dup (options->words, object, options->now) : NULL;
        }

      if (row.texts[SC_LEFT] != NULL || row.texts[SC_RIGHT] != NULL)
        g_array_append_val (rows, row);
    }

  return rows;
}

char *
sc_report_dup_title (const ScComparison    *comparison,
                     const ScReportOptions *options)
{
  ScSide side = sc_words_get_only_side (comparison);
  g_autofree char *left = NULL;
  g_autofree char *right = NULL;

  if (side != SC_N_SIDES)
    return sc_words_card_source (options->words, sc_comparison_get_object (comparison, side));

  left = sc_words_card_source (options->words, sc_comparison_get_object (comparison, SC_LEFT));
  right = sc_words_card_source (options->words, sc_comparison_get_object (comparison, SC_RIGHT));
  /* TRANSLATORS: {0} and {1} are the files that are compared. */
  return sc_words_fill (sc_words_translate (options->words, N_("{0} and {1}")), left, right, NULL);
}

const char *
sc_report_get_hidden_note (const ScReportOptions *options)
{
  if (!sc_words_hide_names (options->words))
    return NULL;

  return sc_words_translate (options->words, N_("Names, numbers and keys are hidden: words like “host-1” stand for "
                                                "them, equal ones for equal originals, and “xx” for an octet."));
}

char *
sc_report_dup_colophon (const ScReportOptions *options)
{
  g_autoptr (GString) moment = g_string_new (NULL);
  ScTime now = { .seconds = options->now };
  const char *note = sc_report_get_hidden_note (options);
  g_autofree char *maker = NULL;

  sc_moment_append (moment, now, FALSE);
  /* TRANSLATORS: the last line of a report. {0} is the program's version, {1} a date and time. */
  maker = sc_words_fill (sc_words_translate (options->words, N_("Sidecert {0}, judged as of {1}")), SC_VERSION,
                         moment->str, NULL);
  if (note == NULL)
    return g_steal_pointer (&maker);

  /* TRANSLATORS: {0} is "Sidecert 1.0, judged as of …", {1} a whole sentence. */
  return sc_words_fill (sc_words_translate (options->words, N_("{0}. {1}")), maker, note, NULL);
}
