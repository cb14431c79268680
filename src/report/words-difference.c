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

/* Whether it lies in the issuer or the subject, by whose octets some clients look for the CA's certificate. */
static gboolean
is_in_name (const ScField *field)
{
  for (; field != NULL; field = field->parent)
    if (field->row->landmark == SC_LANDMARK_ISSUER || field->row->landmark == SC_LANDMARK_SUBJECT)
      return TRUE;

  return FALSE;
}

static char *
dup_string_types (const ScWords *words,
                  const ScPair  *pair)
{
  const char *text = N_("{0} on the left, {1} on the right; both are legal.");

  if (pair->relation == SC_RELATION_DIFFERS)
    text = N_("{0} on the left, {1} on the right; both are legal. The texts differ, too.");
  else if (is_in_name (sc_pair_get_field (pair)))
    /* node-sshpk#40, cyassl#68; GnuTLS 3.7.9 does so. */
    text = N_("{0} on the left, {1} on the right; both are legal. Software that compares names octet by octet sees two "
              "names, and does not find the CA whose certificate spells its name in the other way: NSS, GnuTLS and "
              "CyaSSL are known for it, OpenSSL is not.");

  return sc_words_fill (sc_words_translate (words, text), sc_words_type (pair->fields[SC_LEFT]),
                        sc_words_type (pair->fields[SC_RIGHT]), NULL);
}

/* Where something is left out, the value is the DEFAULT. */
static const char *
get_default_difference (const ScPair *pair)
{
  return pair->fields[SC_LEFT]->presence == SC_PRESENCE_DEFAULTED
           ? N_("The right side writes out what the left one omits; both say the same.")
           : N_("The left side writes out what the right one omits; both say the same.");
}

/* Why a pair is an encoding difference though no rule blames either side. */
static const char *
get_unblamed_difference (const ScPair *pair)
{
  switch (pair->difference)
    {
    case SC_DIFFERENCE_OCTETS:
      return N_("Both say the same, in other octets.");
    case SC_DIFFERENCE_CRITICAL:
      return differ_in_empty_subject (pair)
               ? N_("Each is right for its subject: names must be critical where the subject is empty, "
                    "and should not be elsewhere.")
               : N_("A client that does not know the extension must refuse what marks it as critical, "
                    "and may take the other.");
    default:
      return NULL;
    }
}

/* Whether both have the same parts, of which some stand elsewhere. */
static gboolean
has_other_order (const ScPair *pair)
{
  gboolean is_moved = FALSE;

  for (guint i = 0; i < pair->n_children; i++)
    {
      if (pair->children[i].relation != SC_RELATION_SAME && pair->children[i].relation != SC_RELATION_MOVED)
        return FALSE;

      is_moved |= pair->children[i].relation == SC_RELATION_MOVED;
    }

  return is_moved;
}

/* What the relation between the two values means, where the signs do not say it all. */
static const char *
get_relation (const ScPair *pair)
{
  if (pair->relation == SC_RELATION_MOVED)
    return N_("The same, in another order.");

  if (pair->relation == SC_RELATION_LEFT_ONLY || pair->relation == SC_RELATION_RIGHT_ONLY)
    return pair->expected ? N_("It is on one side only, as expected.") : NULL;

  if (pair->relation != SC_RELATION_DIFFERS)
    return NULL;

  if (pair->expected)
    return N_("The values differ, as expected.");

  if ((sc_pair_get_field (pair)->row->type->flags & SC_TYPE_ORDERED) != 0 && has_other_order (pair))
    return N_("The same parts in another order. In a name the order counts: to software these are two names.");

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
  else if (pair->difference == SC_DIFFERENCE_DEFAULT)
    add (words, paragraphs, get_default_difference (pair));
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
