/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

/* So many fields the sentence names. */
#define MAX_NAMED 3

/* So many pairs are looked at for names. Fields of one name, as the names of a list, are named once. */
#define MAX_LOOKED_AT 256

#define LIST_SEPARATOR ", "

/* Fills @names with the first names, each once; returns how many pairs they stand for. */
static guint
collect_names (const ScWords      *words,
               const ScComparison *comparison,
               GPtrArray          *names)
{
  g_autoptr (GPtrArray) pairs = sc_comparison_list_unexpected (comparison, MAX_LOOKED_AT);
  guint n_covered = 0;

  for (guint i = 0; i < pairs->len; i++)
    {
      g_autofree char *name = sc_words_short_path (words, g_ptr_array_index (pairs, i));

      if (g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        n_covered++;
      else if (names->len < MAX_NAMED)
        {
          g_ptr_array_add (names, g_steal_pointer (&name));
          n_covered++;
        }
    }

  return n_covered;
}

static char *
dup_text (const ScWords *words,
          GPtrArray     *names,
          guint          n_more)
{
  static const ScMessageForms more = { NP_ ("{1} and {0} more.", "{1} and {0} more.") };
  g_autofree char *number = g_strdup_printf ("%u", n_more);
  g_autofree char *list = NULL;

  g_ptr_array_add (names, NULL);
  list = g_strjoinv (LIST_SEPARATOR, (char **) names->pdata);

  if (n_more == 0)
    return sc_words_fill (sc_words_translate (words, N_("{0}.")), list, NULL);

  return sc_words_fill (words->count (more.singular, more.plural, n_more), number, list, NULL);
}

gboolean
sc_words_value_sentence (const ScWords      *words,
                         const ScComparison *comparison,
                         ScSentence         *sentence)
{
  static const ScCount values[] = { SC_COUNT_ONLY_LEFT, SC_COUNT_ONLY_RIGHT, SC_COUNT_VALUE };
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  guint n_moved = sc_comparison_get_count (comparison, SC_COUNT_MOVED);
  guint n_values = 0;
  guint n_covered = 0;

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    n_values += sc_comparison_get_count (comparison, values[i]);

  if (n_values + n_moved == 0)
    return FALSE;

  n_covered = collect_names (words, comparison, names);
  sentence->lead = g_strdup (sc_words_translate (words, n_values > 0 ? N_("Different values:") : N_("Different order:")));
  sentence->text = dup_text (words, names, n_values + n_moved - MIN (n_covered, n_values + n_moved));
  return TRUE;
}
