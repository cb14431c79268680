/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

/* Longer fields are counted only; the window and the report have the octets elsewhere. */
#define MAX_OCTETS 16

/* The bound on a value inside a sentence, in characters. */
#define MAX_VALUE 120

/* {1} is the value, {0} the number of its octets, {2} the octets. */
static const ScMessageForms short_forms[] = {
  [SC_SPEAKER_LEFT] = { NP_ ("Left: {1}, {0} octet {2}.", "Left: {1}, {0} octets {2}.") },
  [SC_SPEAKER_RIGHT] = { NP_ ("Right: {1}, {0} octet {2}.", "Right: {1}, {0} octets {2}.") },
  [SC_SPEAKER_BOTH] = { NP_ ("Both: {1}, {0} octet {2}.", "Both: {1}, {0} octets {2}.") },
  [SC_SPEAKER_ALONE] = { NP_ ("{1}, {0} octet {2}.", "{1}, {0} octets {2}.") },
};

/* {1} is the value, {0} the number of its octets. */
static const ScMessageForms long_forms[] = {
  [SC_SPEAKER_LEFT] = { NP_ ("Left: {1}, {0} octet.", "Left: {1}, {0} octets.") },
  [SC_SPEAKER_RIGHT] = { NP_ ("Right: {1}, {0} octet.", "Right: {1}, {0} octets.") },
  [SC_SPEAKER_BOTH] = { NP_ ("Both: {1}, {0} octet.", "Both: {1}, {0} octets.") },
  [SC_SPEAKER_ALONE] = { NP_ ("{1}, {0} octet.", "{1}, {0} octets.") },
};

/* {0} is the value. */
static const char *const texts[][SC_PRESENCE_COMPUTED + 1] = {
  [SC_SPEAKER_LEFT] = {
    [SC_PRESENCE_DEFAULTED] = N_("Left: not encoded, so {0}."),
    [SC_PRESENCE_MISSING] = N_("Left: missing, though it should be there."),
    [SC_PRESENCE_COMPUTED] = N_("Left: {0}, computed from the octets."),
  },
  [SC_SPEAKER_RIGHT] = {
    [SC_PRESENCE_DEFAULTED] = N_("Right: not encoded, so {0}."),
    [SC_PRESENCE_MISSING] = N_("Right: missing, though it should be there."),
    [SC_PRESENCE_COMPUTED] = N_("Right: {0}, computed from the octets."),
  },
  [SC_SPEAKER_BOTH] = {
    [SC_PRESENCE_DEFAULTED] = N_("Both: not encoded, so {0}."),
    [SC_PRESENCE_MISSING] = N_("Both: missing, though it should be there."),
    [SC_PRESENCE_COMPUTED] = N_("Both: {0}, computed from the octets."),
  },
  [SC_SPEAKER_ALONE] = {
    [SC_PRESENCE_DEFAULTED] = N_("Not encoded, so {0}."),
    [SC_PRESENCE_MISSING] = N_("Missing, though it should be there."),
    [SC_PRESENCE_COMPUTED] = N_("{0}, computed from the octets."),
  },
};

static const char *const absent_texts[2][SC_N_SIDES] = {
  [FALSE] = {
    [SC_LEFT] = N_("Left: not there."),
    [SC_RIGHT] = N_("Right: not there."),
  },
  /* TRANSLATORS: what other software was not asked, because it would make no sense. */
  [TRUE] = {
    [SC_LEFT] = N_("Left: not asked"),
    [SC_RIGHT] = N_("Right: not asked"),
  },
};

/* What other software says: {0}. */
static const char *const asked_texts[] = {
  [SC_SPEAKER_LEFT] = N_("Left: {0}"),
  [SC_SPEAKER_RIGHT] = N_("Right: {0}"),
  [SC_SPEAKER_BOTH] = N_("Both: {0}"),
  [SC_SPEAKER_ALONE] = "{0}",
};

/* What the file says: {0}. */
static const char *const told_texts[] = {
  [SC_SPEAKER_LEFT] = N_("Left: {0}, by the file."),
  [SC_SPEAKER_RIGHT] = N_("Right: {0}, by the file."),
  [SC_SPEAKER_BOTH] = N_("Both: {0}, by the files."),
  [SC_SPEAKER_ALONE] = N_("{0}, by the file."),
};

static char *
dup_encoded (const ScWords *words,
             const ScField *field,
             ScSpeaker      speaker)
{
  gboolean is_short = field->slice.length <= MAX_OCTETS;
  const ScMessageForms *forms = is_short ? &short_forms[speaker] : &long_forms[speaker];
  g_autofree char *value = sc_words_value (words, field, MAX_VALUE);
  g_autofree char *number = g_strdup_printf ("%" G_GSIZE_FORMAT, field->slice.length);
  g_autoptr (GString) octets = g_string_new (NULL);

  if (value[0] == '\0')
    {
      const char *type = sc_words_type (field);

      g_free (value);
      value = type != NULL ? g_strdup (type) : sc_words_dup_label (words, field);
    }

  if (is_short)
    sc_words_append_octets (words, field, field->slice, octets);

  return sc_words_fill (words->count (forms->singular, forms->plural, field->slice.length), number, value, octets->str,
                        NULL);
}

static gboolean
is_asked (const ScField *field)
{
  return (field->row->flags & SC_ROW_ASKED) != 0;
}

static gboolean
is_told (const ScField *field)
{
  return (field->row->flags & SC_ROW_TOLD) != 0;
}

/* (nullable): a group that is computed and says nothing has nothing to explain. */
static char *
dup_side (const ScWords *words,
          const ScField *field,
          ScSpeaker      speaker)
{
  g_autofree char *value = NULL;

  if (field->presence == SC_PRESENCE_ENCODED)
    return dup_encoded (words, field, speaker);

  value = sc_words_value (words, field, MAX_VALUE);

  if (field->presence == SC_PRESENCE_COMPUTED && value[0] == '\0')
    return NULL;

  if (is_asked (field))
    return sc_words_fill (sc_words_translate (words, asked_texts[speaker]), value, NULL);

  if (is_told (field))
    return sc_words_fill (sc_words_translate (words, told_texts[speaker]), value, NULL);

  return sc_words_fill (sc_words_translate (words, texts[speaker][field->presence]), value, NULL);
}

static gboolean
say_the_same (const ScField *left,
              const ScField *right)
{
  if (left->presence != right->presence)
    return FALSE;

  if (left->presence == SC_PRESENCE_COMPUTED)
    return (is_asked (left) || is_told (left)) && sc_slice_equal (left->contents, right->contents);

  return left->presence != SC_PRESENCE_ENCODED || sc_slice_equal (left->slice, right->slice);
}

char *
sc_words_dup_sides (const ScWords *words,
                    const ScPair  *pair)
{
  const ScField *left = pair->fields[SC_LEFT];
  const ScField *right = pair->fields[SC_RIGHT];
  const char *const *absent = absent_texts[is_asked (sc_pair_get_field (pair))];
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (sc_words_is_alone (pair))
    return dup_side (words, sc_pair_get_field (pair), SC_SPEAKER_ALONE);

  if (left != NULL && right != NULL && say_the_same (left, right))
    return dup_side (words, left, SC_SPEAKER_BOTH);

  first = left != NULL ? dup_side (words, left, SC_SPEAKER_LEFT)
                       : g_strdup (sc_words_translate (words, absent[SC_LEFT]));
  second = right != NULL ? dup_side (words, right, SC_SPEAKER_RIGHT)
                         : g_strdup (sc_words_translate (words, absent[SC_RIGHT]));

  if (first == NULL || second == NULL)
    return NULL;

  return g_strconcat (first, is_asked (sc_pair_get_field (pair)) ? "\n" : " ", second, NULL);
}

void
sc_words_explain_sides (const ScWords *words,
                        const ScPair  *pair,
                        GArray        *paragraphs)
{
  ScParagraph paragraph = { SC_PARAGRAPH_SAYS, sc_words_dup_sides (words, pair), NULL, NULL };

  if (paragraph.text != NULL)
    g_array_append_val (paragraphs, paragraph);
}
