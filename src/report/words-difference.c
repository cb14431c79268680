/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

#include "der/boolean.h"

static gboolean
has_finding (const ScPair *pair)
{
  for (guint side = 0; side < SC_N_SIDES; side++)
    if (pair->fields[side] != NULL && sc_field_has_triangle (pair->fields[side]))
      return TRUE;

  return FALSE;
}

static gboolean
has_mark (const ScPair *pair)
{
  return pair->marks[SC_LEFT] == SC_MARK_WARNING || pair->marks[SC_RIGHT] == SC_MARK_WARNING;
}

static gboolean
is_critical_row (const ScPair *pair)
{
  return (sc_pair_get_field (pair)->row->flags & SC_ROW_CRITICAL) != 0;
}

static gboolean
is_marked_critical (const ScPair *pair)
{
  gboolean value = FALSE;

  return is_critical_row (pair) && sc_boolean_read (sc_words_get_value (sc_pair_get_field (pair)), &value) && value;
}

/* The pair of the two subjects, which stands at the top of the tree. (nullable) */
static const ScPair *
find_subject (const ScPair *pair)
{
  while (pair->parent != NULL)
    pair = pair->parent;

  for (guint i = 0; i < pair->n_children; i++)
    if (sc_pair_get_field (&pair->children[i])->row->landmark == SC_LANDMARK_SUBJECT)
      return &pair->children[i];

  return NULL;
}

/* Whether the subject of one side is empty and that of the other is not. */
static gboolean
differ_in_empty_subject (const ScPair *pair)
{
  const ScPair *subject = find_subject (pair);
  const ScField *left = subject != NULL ? subject->fields[SC_LEFT] : NULL;
  const ScField *right = subject != NULL ? subject->fields[SC_RIGHT] : NULL;

  return left != NULL && right != NULL && (left->contents.length == 0) != (right->contents.length == 0);
}

static char *
dup_string_types (const ScWords *words,
                  const ScPair  *pair)
{
  const char *text = pair->relation == SC_RELATION_DIFFERS
                       ? N_("{0} on the left, {1} on the right; both are legal. The texts differ, too.")
                       : N_("{0} on the left, {1} on the right; both are legal. "
                            "Software that compares names octet by octet sees two names.");

  return sc_words_fill (sc_words_translate (words, text), sc_words_type (pair->fields[SC_LEFT]),
                        sc_words_type (pair->fields[SC_RIGHT]), NULL);
}

/* Why a pair is an encoding difference though no rule blames either side. */
static const char *
get_unblamed_difference (const ScPair *pair)
{
  switch (pair->difference)
    {
    case SC_DIFFERENCE_OCTETS:
      return N_("Both say the same, in other octets.");
    case SC_DIFFERENCE_DEFAULT:
      return N_("One side writes the value out, the other omits it; both say the same.");
    case SC_DIFFERENCE_CRITICAL:
      return differ_in_empty_subject (pair)
               ? N_("Each is right for its subject: names must be critical where the subject is empty, "
                    "and should not be elsewhere.")
               : N_("A client that does not know the extension must refuse the certificate that marks it as critical, "
                    "and may take the other.");
    default:
      return NULL;
    }
}

/* What the relation between the two values means, where the signs do not say it all. */
static const char *
get_relation (const ScPair *pair)
{
  if (pair->relation == SC_RELATION_MOVED)
    return N_("The same, in another order.");

  if (pair->relation == SC_RELATION_LEFT_ONLY || pair->relation == SC_RELATION_RIGHT_ONLY)
    return pair->expected ? N_("One expects it on one side only.") : NULL;

  if (pair->relation != SC_RELATION_DIFFERS)
    return NULL;

  if (pair->expected)
    return N_("The values differ, as one expects of such a pair.");

  return pair->n_children > 0 ? N_("What differs lies further inside.") : N_("The values differ.");
}

static void
add (const ScWords *words,
     GArray        *paragraphs,
     const char    *msgid)
{
  ScParagraph paragraph = { SC_PARAGRAPH_SAYS, NULL, NULL, NULL };

  if (msgid == NULL)
    return;

  paragraph.text = g_strdup (sc_words_translate (words, msgid));
  g_array_append_val (paragraphs, paragraph);
}

void
sc_words_explain_difference (const ScWords *words,
                             const ScPair  *pair,
                             GArray        *paragraphs)
{
  gboolean is_own = pair->own[SC_LEFT] || pair->own[SC_RIGHT];
  ScParagraph types = { SC_PARAGRAPH_SAYS, NULL, NULL, NULL };

  if (!has_finding (pair) && pair->difference == SC_DIFFERENCE_STRING_TYPE)
    {
      types.text = dup_string_types (words, pair);
      g_array_append_val (paragraphs, types);
    }
  else if (!has_finding (pair) && pair->difference != SC_DIFFERENCE_NONE)
    add (words, paragraphs, get_unblamed_difference (pair));
  else if (pair->difference != SC_DIFFERENCE_CRITICAL)
    add (words, paragraphs, get_relation (pair));

  if (has_mark (pair) && !is_own)
    add (words, paragraphs, N_("The triangle stands for a field further inside."));

  if (is_marked_critical (pair) && !has_mark (pair))
    add (words, paragraphs,
         N_("Windows draws a triangle on every critical extension. "
            "Here a triangle marks what departs from the rules, and this does not."));
}
