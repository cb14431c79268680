/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

#include "compare/facts.h"

/* So many fields the sentence names. */
#define MAX_NAMED 3

/* So many names are made to see whether they are new. Fields of one name, as the names of a list, are named once. */
#define MAX_LOOKED_AT 256

/* What the sentence begins with, by the one relation that all it names have. */
static const char *const leads[] = {
  [SC_RELATION_SAME] = NULL,
  /* TRANSLATORS: behind each of these stand names of fields, with commas between. */
  [SC_RELATION_DIFFERS] = N_("Different values:"),
  [SC_RELATION_LEFT_ONLY] = N_("Only on the left:"),
  [SC_RELATION_RIGHT_ONLY] = N_("Only on the right:"),
  [SC_RELATION_MOVED] = N_("Different order:"),
};

/* What stands elsewhere is named as a whole; where the order is part of a value, that value is. */
static const ScPair *
get_moved_whole (const ScPair *pair)
{
  const ScPair *whole = pair;

  for (const ScPair *outer = pair; outer->parent != NULL; outer = outer->parent)
    if (outer->elsewhere && outer->relation == SC_RELATION_MOVED)
      whole = outer;

  return sc_facts_order_is_free (sc_pair_get_field (whole)) ? whole : whole->parent;
}

/* What stands on one side only is named as a whole. */
static const ScPair *
get_whole (const ScPair *pair)
{
  gboolean is_one_sided = pair->relation == SC_RELATION_LEFT_ONLY || pair->relation == SC_RELATION_RIGHT_ONLY;

  if (pair->relation == SC_RELATION_MOVED)
    return get_moved_whole (pair);

  while (is_one_sided && pair->parent->parent != NULL && pair->parent->relation == pair->relation)
    pair = pair->parent;

  return pair;
}

/* (transfer container): what the sentence names, each once. What lies in one whole stands side by side in the tree. */
static GPtrArray *
list_wholes (const ScPair *const *pairs,
             guint                n_pairs)
{
  GPtrArray *wholes = g_ptr_array_new ();
  const ScPair *last = NULL;

  for (guint i = 0; i < n_pairs; i++)
    {
      const ScPair *whole = get_whole (pairs[i]);

      if (whole != last)
        g_ptr_array_add (wholes, (gpointer) whole);

      last = whole;
    }

  return wholes;
}

/* Whether both have one name for sure: elements of one list do, if their forms are called the same. */
static gboolean
is_of_one_name (const ScPair *a,
                const ScPair *b)
{
  const ScField *a_field = sc_pair_get_field (a);
  const ScField *b_field = sc_pair_get_field (b);

  return a->parent == b->parent && a_field->label == b_field->label && a_field->repeat == b_field->repeat;
}

/* Whether @whole is one of those that @names stand for; a new name goes to them if there is room. */
static gboolean
is_named (const ScWords *words,
          const ScPair  *whole,
          GPtrArray     *names)
{
  g_autofree char *name = sc_words_short_path (words, whole);

  if (g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
    return TRUE;
  if (names->len == MAX_NAMED)
    return FALSE;

  g_ptr_array_add (names, g_steal_pointer (&name));
  return TRUE;
}

/* Fills @names with the first names, each once; returns how many of @wholes they stand for. */
static guint
collect_names (const ScWords *words,
               GPtrArray     *wholes,
               GPtrArray     *names)
{
  const ScPair *last = NULL;
  gboolean is_last_named = FALSE;
  guint n_looked_at = 0;
  guint n_covered = 0;

  for (guint i = 0; i < wholes->len; i++)
    {
      const ScPair *whole = g_ptr_array_index (wholes, i);

      if (last == NULL || !is_of_one_name (last, whole))
        is_last_named = n_looked_at++ < MAX_LOOKED_AT && is_named (words, whole, names);

      n_covered += is_last_named;
      last = whole;
    }

  return n_covered;
}

/* The one relation that all of @pairs have; %SC_RELATION_DIFFERS if they have several. */
static ScRelation
get_relation (const ScPair *const *pairs,
              guint                n_pairs)
{
  for (guint i = 1; i < n_pairs; i++)
    if (pairs[i]->relation != pairs[0]->relation)
      return SC_RELATION_DIFFERS;

  return pairs[0]->relation;
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
  list = g_strjoinv (sc_words_list_separator (words), (char **) names->pdata);

  if (n_more == 0)
    return sc_words_fill (sc_words_translate (words, N_("{0}.")), list, NULL);

  return sc_words_fill (words->count (more.singular, more.plural, n_more), number, list, NULL);
}

gboolean
sc_words_value_sentence (const ScWords      *words,
                         const ScComparison *comparison,
                         ScSentence         *sentence)
{
  guint n_pairs = 0;
  const ScPair *const *pairs = sc_comparison_get_unexpected (comparison, &n_pairs);
  g_autoptr (GPtrArray) wholes = list_wholes (pairs, n_pairs);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  guint n_covered = 0;

  if (wholes->len == 0 || sc_words_get_only_side (comparison) != SC_N_SIDES)
    return FALSE;

  n_covered = collect_names (words, wholes, names);
  sentence->lead = g_strdup (sc_words_translate (words, leads[get_relation (pairs, n_pairs)]));
  sentence->text = dup_text (words, names, wholes->len - n_covered);
  return TRUE;
}
