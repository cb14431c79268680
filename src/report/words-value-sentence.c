/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

/* So many fields the sentence names. */
#define MAX_NAMED 3

/* So many pairs are looked at for names. Fields of one name, as the names of a list, are named once. */
#define MAX_LOOKED_AT 256

#define LIST_SEPARATOR ", "

/* What stands on one side only is named as a whole. */
static const ScPair *
get_whole (const ScPair *pair)
{
  gboolean is_one_sided = pair->relation == SC_RELATION_LEFT_ONLY || pair->relation == SC_RELATION_RIGHT_ONLY;

  while (is_one_sided && pair->parent->parent != NULL && pair->parent->relation == pair->relation)
    pair = pair->parent;

  return pair;
}

/* Fills @names with the first names, each once; returns how many pairs they stand for. */
static guint
collect_names (const ScWords *words,
               GPtrArray     *pairs,
               GPtrArray     *names)
{
  guint n_covered = 0;

  for (guint i = 0; i < MIN (pairs->len, MAX_LOOKED_AT); i++)
    {
      g_autofree char *name = sc_words_short_path (words, get_whole (g_ptr_array_index (pairs, i)));
      gboolean is_named = g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL);

      if (!is_named && names->len == MAX_NAMED)
        continue;

      if (!is_named)
        g_ptr_array_add (names, g_steal_pointer (&name));

      n_covered++;
    }

  return n_covered;
}

static gboolean
is_all_moved (GPtrArray *pairs)
{
  for (guint i = 0; i < pairs->len; i++)
    if (((const ScPair *) g_ptr_array_index (pairs, i))->relation != SC_RELATION_MOVED)
      return FALSE;

  return TRUE;
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
  g_autoptr (GPtrArray) pairs = sc_comparison_list_unexpected (comparison, G_MAXUINT);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *lead = NULL;
  guint n_covered = 0;

  if (pairs->len == 0 || sc_words_get_only_side (comparison) != SC_N_SIDES)
    return FALSE;

  n_covered = collect_names (words, pairs, names);
  lead = is_all_moved (pairs) ? N_("Different order:") : N_("Different values:");
  sentence->lead = g_strdup (sc_words_translate (words, lead));
  sentence->text = dup_text (words, names, pairs->len - n_covered);
  return TRUE;
}
