/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

#include "der/bit-string.h"
#include "report/line.h"

/* So many octets of a BOOLEAN are shown; one is all it should have. */
#define MAX_BOOLEAN_OCTETS 4

/* The departure in a few words beside the value; the finding on the field has the whole story. What the
 * octets shown say themselves has no row. */
static const struct
{
  ScDeparture departure;
  const char *text;
} departures[] = {
  { SC_DEPARTURE_TAG_NOT_MINIMAL, N_("long form of tag") },
  { SC_DEPARTURE_LENGTH_NOT_MINIMAL, N_("length not minimal") },
  { SC_DEPARTURE_INDEFINITE_LENGTH, N_("indefinite length") },
  { SC_DEPARTURE_CONSTRUCTED_STRING, N_("string in pieces") },
  { SC_DEPARTURE_TRUNCATED, N_("cut short") },
  { SC_DEPARTURE_LEFT_OVER, N_("octets left over") },
  { SC_DEPARTURE_WRONG_FORM, N_("primitive and constructed mixed up") },
  { SC_DEPARTURE_INTEGER_EMPTY, N_("INTEGER without contents") },
  { SC_DEPARTURE_INTEGER_PADDED, N_("INTEGER padded") },
  { SC_DEPARTURE_BIT_STRING_UNUSED, N_("unused bits miscounted") },
  { SC_DEPARTURE_BIT_STRING_PADDING, N_("unused bits not zero") },
  { SC_DEPARTURE_OID_INCOMPLETE, N_("OBJECT IDENTIFIER incomplete") },
  { SC_DEPARTURE_OID_PADDED, N_("OBJECT IDENTIFIER padded") },
  { SC_DEPARTURE_NULL_CONTENTS, N_("NULL with contents") },
  { SC_DEPARTURE_TIME_FORM, N_("not in the form of DER") },
  { SC_DEPARTURE_TIME_VALUE, N_("no such moment") },
  { SC_DEPARTURE_STRING_CHARACTER, N_("forbidden character") },
  { SC_DEPARTURE_DEFAULT_ENCODED, N_("DEFAULT written out") },
  { SC_DEPARTURE_NAMED_BITS_TRAILING_ZERO, N_("superfluous zero bits") },
  { SC_DEPARTURE_SET_OF_ORDER, N_("SET OF out of order") },
};

static void
append_separated (const ScWords *words,
                  GString       *out,
                  const char    *text)
{
  if (text == NULL || text[0] == '\0')
    return;

  if (out->len > 0)
    g_string_append (out, sc_words_list_separator (words));

  g_string_append (out, text);
}

static char *
dup_omitted (const ScWords *words,
             const ScField *field)
{
  g_autofree char *value = sc_words_value (words, field, SC_WORDS_ROW);

  /* TRANSLATORS: DEFAULT is ASN.1's word and stays. */
  if (value[0] == '\0')
    return g_strdup (sc_words_translate (words, N_("omitted, DEFAULT")));

  return sc_words_fill (sc_words_translate (words, N_("omitted, DEFAULT {0}")), value, NULL);
}

static char *
dup_boolean (const ScField *field)
{
  ScSlice octets = sc_slice_sub (field->contents, 0, MAX_BOOLEAN_OCTETS);
  ScLine line = { 0 };

  sc_line_init (&line, 0);
  sc_line_append (&line, sc_universal_get_name (SC_BOOLEAN));

  if (octets.length > 0)
    sc_line_append (&line, " ");

  sc_line_append_octets (&line, octets, " ");

  if (octets.length < field->contents.length)
    sc_line_append (&line, "…");

  return sc_line_steal (&line);
}

/* (nullable): of bits that people see as octets, how many are not there. */
static char *
dup_unused_bits (const ScWords *words,
                 const ScField *field)
{
  static const ScMessageForms forms = { NP_ ("{0} unused bit", "{0} unused bits") };
  ScSlice bits = { 0 };
  guint unused = 0;

  if (field->universal != SC_BIT_STRING || field->meaning.kind != SC_MEANING_OCTETS)
    return NULL;

  return sc_bit_string_read (field->contents, &bits, &unused) && unused > 0 ? sc_words_count (words, &forms, unused)
                                                                          : NULL;
}

/* Which of several types it is says something only where there is a choice: among strings and times. */
static char *
dup_type (const ScField *field)
{
  if (field->constructed && field->n_children > 0)
    return NULL;

  if (field->universal == SC_BOOLEAN)
    return dup_boolean (field);

  if (sc_universal_is_text (field->universal) || field->universal == SC_UTC_TIME
      || field->universal == SC_GENERALIZED_TIME)
    return g_strdup (sc_universal_get_name (field->universal));

  return NULL;
}

static char *
dup_encoded (const ScWords *words,
             const ScField *field)
{
  GString *out = g_string_new (NULL);
  g_autofree char *type = dup_type (field);
  g_autofree char *unused = dup_unused_bits (words, field);

  append_separated (words, out, type);
  append_separated (words, out, unused);

  for (guint i = 0; i < G_N_ELEMENTS (departures); i++)
    if ((field->departures & departures[i].departure) != 0)
      append_separated (words, out, sc_words_translate (words, departures[i].text));

  return g_string_free (out, FALSE);
}

char *
sc_words_encoding (const ScWords *words,
                   const ScField *field)
{
  g_return_val_if_fail (field != NULL, NULL);

  switch (field->presence)
    {
    case SC_PRESENCE_ENCODED:
      return dup_encoded (words, field);
    case SC_PRESENCE_DEFAULTED:
      return dup_omitted (words, field);
    case SC_PRESENCE_MISSING:
      /* TRANSLATORS: of a field that a certificate should have and has not. */
      return g_strdup (sc_words_translate (words, N_("missing")));
    default:
      return g_strdup ("");
    }
}
