/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

ScTone
sc_words_tone (const ScComparison *comparison)
{
  guint n_others = 0;
  guint n_unexpected = 0;

  g_return_val_if_fail (comparison != NULL, SC_TONE_GOOD);

  if (sc_comparison_get_worst (comparison, &n_others) != NULL)
    return SC_TONE_WARNING;

  sc_comparison_get_unexpected (comparison, &n_unexpected);
  return n_unexpected > 0 || sc_comparison_get_remarks (comparison) != 0 ? SC_TONE_NEUTRAL : SC_TONE_GOOD;
}

void
sc_sentence_clear (ScSentence *self)
{
  g_clear_pointer (&self->lead, g_free);
  g_clear_pointer (&self->text, g_free);
}

static void
add_sentence (GArray     *sentences,
              ScSentence *sentence)
{
  g_array_append_val (sentences, *sentence);
  *sentence = (ScSentence) { NULL, NULL };
}

/* A sentence whose lead says it all. */
static void
add_lead (const ScWords *words,
          const char    *lead,
          GArray        *sentences)
{
  ScSentence sentence = { g_strdup (sc_words_translate (words, lead)), g_strdup ("") };

  add_sentence (sentences, &sentence);
}

/* Two keystores may tell different things of one certificate. */
static gboolean
is_all_alike (const ScComparison *comparison)
{
  guint n_unexpected = 0;

  sc_comparison_get_unexpected (comparison, &n_unexpected);
  return n_unexpected == 0 && sc_comparison_is_identical (comparison);
}

GArray *
sc_words_verdict (const ScWords      *words,
                  const ScComparison *comparison)
{
  g_autoptr (GArray) sentences = g_array_new (FALSE, FALSE, sizeof (ScSentence));
  ScSentence sentence = { NULL, NULL };

  g_return_val_if_fail (comparison != NULL, NULL);

  g_array_set_clear_func (sentences, (GDestroyNotify) sc_sentence_clear);

  /* What is wrong with both is not what somebody who compares a server with a file asks first. */
  if (is_all_alike (comparison))
    add_lead (words, N_("Identical."), sentences);

  if (sc_words_remark_sentence (words, comparison, &sentence))
    add_sentence (sentences, &sentence);

  if (sc_words_encoding_sentence (words, comparison, &sentence))
    add_sentence (sentences, &sentence);

  if (sc_words_value_sentence (words, comparison, &sentence))
    add_sentence (sentences, &sentence);

  if (sentences->len == 0)
    add_lead (words,
              sc_words_get_only_side (comparison) != SC_N_SIDES ? N_("No warnings.")
                                                                : N_("They differ only as expected."),
              sentences);

  return g_steal_pointer (&sentences);
}

char *
sc_words_verdict_line (const ScWords      *words,
                       const ScComparison *comparison)
{
  g_autoptr (GArray) sentences = sc_words_verdict (words, comparison);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < sentences->len; i++)
    {
      const ScSentence *sentence = &g_array_index (sentences, ScSentence, i);

      g_string_append_printf (out, "%s%s%s%s", i > 0 ? " " : "", sentence->lead, sentence->text[0] != '\0' ? " " : "",
                              sentence->text);
    }

  return g_string_free (out, FALSE);
}
