/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

#define SEPARATOR " · "

static const ScMessageForms pair_forms[SC_N_COUNTS] = {
  [SC_COUNT_ENCODING] = { NP_ ("{0} differs with a warning", "{0} differ with a warning") },
  [SC_COUNT_EXPECTED] = { NP_ ("{0} differs as expected", "{0} differ as expected") },
  [SC_COUNT_ONLY_LEFT] = { NP_ ("{0} only on the left", "{0} only on the left") },
  [SC_COUNT_ONLY_RIGHT] = { NP_ ("{0} only on the right", "{0} only on the right") },
  [SC_COUNT_VALUE] = { NP_ ("{0} other value", "{0} other values") },
  [SC_COUNT_MOVED] = { NP_ ("{0} in another order", "{0} in another order") },
  [SC_COUNT_SAME] = { NP_ ("{0} the same", "{0} the same") },
};

/* With one object there is nothing to be the same as. */
static const ScMessageForms alone_forms[SC_N_COUNTS] = {
  [SC_COUNT_ENCODING] = { NP_ ("{0} field with a warning", "{0} fields with a warning") },
  [SC_COUNT_SAME] = { NP_ ("{0} field without one", "{0} fields without one") },
};

static const ScMessageForms clean_forms = {
  NP_ ("{0} field, without a warning", "{0} fields, none with a warning")
};

char *
sc_words_counts (const ScWords      *words,
                 const ScComparison *comparison)
{
  gboolean is_alone = sc_words_get_only_side (comparison) != SC_N_SIDES;
  const ScMessageForms *forms = is_alone ? alone_forms : pair_forms;
  GString *out = NULL;

  if (is_alone && sc_comparison_get_count (comparison, SC_COUNT_ENCODING) == 0)
    return sc_words_count (words, &clean_forms, sc_comparison_get_count (comparison, SC_COUNT_SAME));

  out = g_string_new (NULL);
  for (guint i = 0; i < SC_N_COUNTS; i++)
    {
      guint count = sc_comparison_get_count (comparison, i);
      g_autofree char *text = NULL;

      /* What is not there goes unsaid, but for the last: the line is never empty. */
      if (forms[i].singular == NULL || (count == 0 && (i != SC_COUNT_SAME || out->len > 0)))
        continue;

      text = sc_words_count (words, &forms[i], count);
      g_string_append_printf (out, "%s%s", out->len > 0 ? SEPARATOR : "", text);
    }

  return g_string_free (out, FALSE);
}

char *
sc_words_badge (const ScWords *words,
                guint          warnings)
{
  static const ScMessageForms forms = { NP_ ("{0} warning", "{0} warnings") };

  if (warnings == 0)
    return g_strdup (sc_words_translate (words, N_("No warnings")));

  return sc_words_count (words, &forms, warnings);
}
