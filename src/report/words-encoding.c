/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

#include "der/bit-string.h"

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
append_omitted (const ScWords *words,
                const ScField *field,
                GString       *out)
{
  g_autofree char *value = sc_words_value (words, field, SC_WORDS_ROW);
  g_autofree char *text = NULL;

  /* TRANSLATORS: DEFAULT is ASN.1's word and stays. */
  if (value[0] == '\0')
    text = g_strdup (sc_words_translate (words, N_("omitted, DEFAULT")));
  else
    text = sc_words_fill (sc_words_translate (words, N_("omitted, DEFAULT {0}")), value, NULL);

  g_string_append (out, text);
}

static void
append_boolean (const ScWords *words,
                const ScField *field,
                GString       *out)
{
  ScSlice octets = sc_slice_sub (field->contents, 0, MAX_BOOLEAN_OCTETS);

  g_string_append (out, sc_universal_get_name (SC_BOOLEAN));

  if (octets.length > 0)
    g_string_append_c (out, ' ');

  sc_words_append_octets (words, field, octets, out);

  if (octets.length < field->contents.length)
    g_string_append (out, "…");
}

/* Of bits that people see as octets, how many are not there; 0 of all else. */
static guint
count_unused_bits (const ScField *field)
{
  ScSlice bits = { 0 };
  guint unused = 0;

  if (field->universal == SC_BIT_STRING && field->meaning.kind == SC_MEANING_OCTETS)
    sc_bit_string_read (field->contents, &bits, &unused);

  return unused;
}

/* Which of several types it is says something only where there is a choice: among strings and times. */
static void
append_type (const ScWords *words,
             const ScField *field,
             GString       *out)
{
  if (field->constructed && field->n_children > 0)
    return;

  if (field->universal == SC_BOOLEAN)
    append_boolean (words, field, out);
  else if (sc_universal_is_text (field->universal) || field->universal == SC_UTC_TIME
           || field->universal == SC_GENERALIZED_TIME)
    g_string_append (out, sc_universal_get_name (field->universal));
}

static void
append_separator (const ScWords *words,
                  gsize          start,
                  GString       *out)
{
  if (out->len > start)
    g_string_append (out, sc_words_list_separator (words));
}

static void
append_encoded (const ScWords *words,
                const ScField *field,
                GString       *out)
{
  static const ScMessageForms forms = { NP_ ("{0} unused bit", "{0} unused bits") };
  gsize start = out->len;
  guint unused = count_unused_bits (field);

  append_type (words, field, out);

  if (unused > 0)
    {
      g_autofree char *text = sc_words_count (words, &forms, unused);

      append_separator (words, start, out);
      g_string_append (out, text);
    }

  for (guint i = 0; i < G_N_ELEMENTS (departures) && field->departures != 0; i++)
    if ((field->departures & departures[i].departure) != 0)
      {
        append_separator (words, start, out);
        g_string_append (out, sc_words_translate (words, departures[i].text));
      }
}

void
sc_words_append_encoding (const ScWords *words,
                          const ScField *field,
                          GString       *out)
{
  g_return_if_fail (field != NULL);

  switch (field->presence)
    {
    case SC_PRESENCE_ENCODED:
      append_encoded (words, field, out);
      break;
    case SC_PRESENCE_DEFAULTED:
      append_omitted (words, field, out);
      break;
    case SC_PRESENCE_MISSING:
      /* TRANSLATORS: of a field that a certificate should have and has not. */
      g_string_append (out, sc_words_translate (words, N_("missing")));
      break;
    default:
      break;
    }
}

char *
sc_words_encoding (const ScWords *words,
                   const ScField *field)
{
  GString *out = g_string_new (NULL);

  sc_words_append_encoding (words, field, out);
  return g_string_free (out, FALSE);
}
