/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/universal.h"

#include "der/bit-string.h"
#include "der/boolean.h"
#include "der/integer.h"
#include "der/oid.h"
#include "der/text.h"
#include "der/time.h"

#include "octets.h"

/* X.680 §8.6, table 1, and the type definitions it refers to. */
static const struct
{
  ScUniversal type;
  const char *name;
  gboolean    is_text;
  gboolean    is_string;
  gboolean    is_constructed;
} types[] = {
  { SC_BOOLEAN, "BOOLEAN", FALSE, FALSE, FALSE },
  { SC_INTEGER, "INTEGER", FALSE, FALSE, FALSE },
  { SC_BIT_STRING, "BIT STRING", FALSE, TRUE, FALSE },
  { SC_OCTET_STRING, "OCTET STRING", FALSE, TRUE, FALSE },
  { SC_NULL, "NULL", FALSE, FALSE, FALSE },
  { SC_OBJECT_IDENTIFIER, "OBJECT IDENTIFIER", FALSE, FALSE, FALSE },
  { SC_OBJECT_DESCRIPTOR, "ObjectDescriptor", TRUE, TRUE, FALSE },
  { SC_EXTERNAL, "EXTERNAL", FALSE, FALSE, TRUE },
  { SC_REAL, "REAL", FALSE, FALSE, FALSE },
  { SC_ENUMERATED, "ENUMERATED", FALSE, FALSE, FALSE },
  { SC_EMBEDDED_PDV, "EMBEDDED PDV", FALSE, FALSE, TRUE },
  { SC_UTF8_STRING, "UTF8String", TRUE, TRUE, FALSE },
  { SC_RELATIVE_OID, "RELATIVE-OID", FALSE, FALSE, FALSE },
  { SC_SEQUENCE, "SEQUENCE", FALSE, FALSE, TRUE },
  { SC_SET, "SET", FALSE, FALSE, TRUE },
  { SC_NUMERIC_STRING, "NumericString", TRUE, TRUE, FALSE },
  { SC_PRINTABLE_STRING, "PrintableString", TRUE, TRUE, FALSE },
  { SC_TELETEX_STRING, "TeletexString", TRUE, TRUE, FALSE },
  { SC_VIDEOTEX_STRING, "VideotexString", TRUE, TRUE, FALSE },
  { SC_IA5_STRING, "IA5String", TRUE, TRUE, FALSE },
  { SC_UTC_TIME, "UTCTime", FALSE, TRUE, FALSE },
  { SC_GENERALIZED_TIME, "GeneralizedTime", FALSE, TRUE, FALSE },
  { SC_GRAPHIC_STRING, "GraphicString", TRUE, TRUE, FALSE },
  { SC_VISIBLE_STRING, "VisibleString", TRUE, TRUE, FALSE },
  { SC_GENERAL_STRING, "GeneralString", TRUE, TRUE, FALSE },
  { SC_UNIVERSAL_STRING, "UniversalString", TRUE, TRUE, FALSE },
  { SC_CHARACTER_STRING, "CHARACTER STRING", FALSE, FALSE, TRUE },
  { SC_BMP_STRING, "BMPString", TRUE, TRUE, FALSE },
  { 15, NULL, FALSE, FALSE, FALSE },
  { 31, NULL, FALSE, FALSE, FALSE },
  { G_MAXUINT32, NULL, FALSE, FALSE, FALSE },
};

static void
test_types (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_assert_cmpstr (sc_universal_get_name (types[i].type), ==, types[i].name);
      g_test_message ("%u", types[i].type);
      g_assert_cmpint (sc_universal_is_text (types[i].type), ==, types[i].is_text);
      g_assert_cmpint (sc_universal_is_string (types[i].type), ==, types[i].is_string);
      g_assert_cmpint (sc_universal_is_constructed (types[i].type), ==, types[i].is_constructed);
    }
}

/* Identifier octets in the examples of X.690 §8. */
static void
test_numbers (void)
{
  g_assert_cmphex (SC_BOOLEAN, ==, 0x01);           /* §8.2.2 */
  g_assert_cmphex (SC_BIT_STRING, ==, 0x03);        /* §8.6.4.2 */
  g_assert_cmphex (SC_NULL, ==, 0x05);              /* §8.8.2 */
  g_assert_cmphex (SC_SEQUENCE, ==, 0x30 & 0x1F);   /* §8.9.3 */
  g_assert_cmphex (SC_IA5_STRING, ==, 0x16);        /* §8.9.3 */
  g_assert_cmphex (SC_OBJECT_IDENTIFIER, ==, 0x06); /* §8.19.5 */
  g_assert_cmphex (SC_RELATIVE_OID, ==, 0x0D);      /* §8.20.5 */
  g_assert_cmphex (SC_VISIBLE_STRING, ==, 0x1A);    /* §8.23.5 */
}

typedef struct
{
  const char  *octets;
  ScDepartures departures;
} Case;

/* The type is the one that the tag names. */
static const Case cases[] = {
  /* The examples of X.690 §8. */
  { "01 01 FF", 0 },
  { "03 07 04 0A 3B 5F 29 1C D0", 0 },
  { "23 80 03 03 00 0A 3B 03 05 04 5F 29 1C D0 00 00",
    SC_DEPARTURE_CONSTRUCTED_STRING | SC_DEPARTURE_INDEFINITE_LENGTH },
  { "05 00", 0 },
  { "30 0A 16 05 53 6D 69 74 68 01 01 FF", 0 },
  { "06 03 88 37 03", 0 },
  { "0D 04 C2 7B 03 02", 0 },
  { "1A 05 4A 6F 6E 65 73", 0 },
  { "3A 09 04 03 4A 6F 6E 04 02 65 73", SC_DEPARTURE_CONSTRUCTED_STRING },
  { "3A 80 04 03 4A 6F 6E 04 02 65 73 00 00", SC_DEPARTURE_CONSTRUCTED_STRING | SC_DEPARTURE_INDEFINITE_LENGTH },

  /* Form. */
  { "21 03 01 01 FF", SC_DEPARTURE_WRONG_FORM },
  { "22 03 02 01 00", SC_DEPARTURE_WRONG_FORM },
  { "25 00", SC_DEPARTURE_WRONG_FORM },
  { "10 03 02 01 00", SC_DEPARTURE_WRONG_FORM },
  { "11 00", SC_DEPARTURE_WRONG_FORM },
  { "08 00", SC_DEPARTURE_WRONG_FORM },
  { "24 03 04 01 41", SC_DEPARTURE_CONSTRUCTED_STRING },
  { "37 00", SC_DEPARTURE_CONSTRUCTED_STRING },

  /* Each check is reached. */
  { "01 01 01", SC_DEPARTURE_BOOLEAN_VALUE },
  { "02 00", SC_DEPARTURE_INTEGER_EMPTY },
  { "02 02 00 01", SC_DEPARTURE_INTEGER_PADDED },
  { "0A 02 00 01", SC_DEPARTURE_INTEGER_PADDED },
  { "03 00", SC_DEPARTURE_BIT_STRING_UNUSED },
  { "04 01 FF", 0 },
  { "05 01 00", SC_DEPARTURE_NULL_CONTENTS },
  { "06 00", SC_DEPARTURE_OID_INCOMPLETE },
  { "06 02 80 01", SC_DEPARTURE_OID_PADDED },
  { "0D 02 80 01", SC_DEPARTURE_OID_PADDED },
  { "09 01 FF", 0 },
  { "07 01 FF", 0 },
  { "0C 01 FF", SC_DEPARTURE_STRING_CHARACTER },
  { "12 01 41", SC_DEPARTURE_STRING_CHARACTER },
  { "13 01 5F", SC_DEPARTURE_STRING_CHARACTER },
  { "14 01 FF", 0 },
  { "15 01 FF", 0 },
  { "16 01 FF", SC_DEPARTURE_STRING_CHARACTER },
  { "19 01 FF", 0 },
  { "1A 01 7F", SC_DEPARTURE_STRING_CHARACTER },
  { "1B 01 FF", 0 },
  { "1C 01 41", SC_DEPARTURE_STRING_CHARACTER },
  { "1E 01 41", SC_DEPARTURE_STRING_CHARACTER },
  { "17 0B 39 32 30 35 32 31 30 30 30 30 5A", SC_DEPARTURE_TIME_FORM },
  { "18 01 5A", SC_DEPARTURE_TIME_VALUE },

  /* The element's own departures stay. */
  { "02 81 01 05", SC_DEPARTURE_LENGTH_NOT_MINIMAL },
  { "02 81 02 00 05", SC_DEPARTURE_LENGTH_NOT_MINIMAL | SC_DEPARTURE_INTEGER_PADDED },
  { "02 02 05", SC_DEPARTURE_TRUNCATED },
  { "02 01", SC_DEPARTURE_TRUNCATED | SC_DEPARTURE_INTEGER_EMPTY },
  { "04 80 41", SC_DEPARTURE_INDEFINITE_LENGTH | SC_DEPARTURE_WRONG_FORM },

  /* Unknown. */
  { "0F 01 00", 0 },
  { "2F 00", 0 },
  { "1F 22 00", 0 },
};

static void
test_check (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) octets = octets_new (cases[i].octets);
      ScSlice input = octets_slice (octets);
      ScElement element = { 0 };

      g_test_message ("%s", cases[i].octets);
      g_assert_true (sc_element_read (&input, &element));
      g_assert_cmphex (sc_universal_check (element.tag.number, &element), ==, cases[i].departures);
    }
}

/* Behind an IMPLICIT tag the schema names the type: [1] IMPLICIT IA5String. */
static void
test_implicit (void)
{
  g_autoptr (Octets) octets = octets_new ("81 01 E9");
  ScSlice input = octets_slice (octets);
  ScElement element = { 0 };

  g_assert_true (sc_element_read (&input, &element));
  g_assert_cmphex (sc_universal_check (SC_IA5_STRING, &element), ==, SC_DEPARTURE_STRING_CHARACTER);
  g_assert_cmphex (sc_universal_check (SC_OCTET_STRING, &element), ==, 0);
  g_assert_cmphex (sc_universal_check (SC_SEQUENCE, &element), ==, SC_DEPARTURE_WRONG_FORM);
}

/* Readers and checks are two judgements of the same octets; where both speak, they agree. */
static void
assert_agreement (const ScElement *element)
{
  ScDepartures departures[SC_BMP_STRING + 2] = { 0 };
  g_autoptr (GString) string = g_string_new (NULL);
  gboolean boolean = FALSE;
  ScTime time = { 0 };
  ScSlice bits = { 0 };
  guint unused = 0;

  for (guint type = 0; type < G_N_ELEMENTS (departures); type++)
    departures[type] = sc_universal_check (type, element);

  if (departures[SC_BOOLEAN] == 0)
    g_assert_true (sc_boolean_read (element->contents, &boolean));

  if (departures[SC_BIT_STRING] == 0)
    g_assert_true (sc_bit_string_read (element->contents, &bits, &unused));

  g_assert_cmpint ((departures[SC_INTEGER] & SC_DEPARTURE_INTEGER_PADDED) != 0, ==,
                   sc_integer_normalise (element->contents).length < element->contents.length);

  g_assert_cmpint ((departures[SC_UTC_TIME] & SC_DEPARTURE_TIME_VALUE) == 0, ==,
                   sc_time_read (SC_UTC_TIME, element->contents, &time));
  g_assert_cmpint ((departures[SC_GENERALIZED_TIME] & SC_DEPARTURE_TIME_VALUE) == 0, ==,
                   sc_time_read (SC_GENERALIZED_TIME, element->contents, &time));

  sc_oid_append_dotted (element->contents, string);
  g_assert_cmpint ((departures[SC_OBJECT_IDENTIFIER] & SC_DEPARTURE_OID_INCOMPLETE) != 0, ==, string->str[0] == '#');

  for (guint type = 0; type < G_N_ELEMENTS (departures); type++)
    {
      if (!sc_universal_is_text (type))
        continue;

      g_string_truncate (string, 0);
      sc_text_append_utf8 (type, element->contents, string);
      g_assert_true (g_utf8_validate_len (string->str, string->len, NULL) || strlen (string->str) < string->len);
      g_assert_true (sc_text_equal (type, element->contents, type, element->contents));

      if ((departures[type] & SC_DEPARTURE_STRING_CHARACTER) == 0)
        g_assert_true (sc_text_equal (type, element->contents, SC_UTF8_STRING,
                                      (ScSlice) { (guint8 *) string->str, string->len, 0 }));
    }
}

static void
test_any_octets (void)
{
  static const char alphabet[] = "00000123456789.,+-Zz\0\x01\x7F\x80\x80\xC3\xA9\xD8\xDC\xED\xF0\xFF";
  g_autoptr (GRand) rand = g_rand_new_with_seed (5280);

  for (guint round = 0; round < 20000; round++)
    {
      gsize length = g_rand_int_range (rand, 0, 24);
      g_autoptr (Octets) octets = octets_new_filled (0, length);
      guint8 *data = (guint8 *) g_bytes_get_data (octets, NULL);

      for (gsize i = 0; i < length; i++)
        data[i] = alphabet[g_rand_int_range (rand, 0, sizeof alphabet - 1)];

      assert_agreement (&(ScElement) { .slice = octets_slice (octets), .contents = octets_slice (octets) });
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/universal/types", test_types);
  g_test_add_func ("/universal/numbers", test_numbers);
  g_test_add_func ("/universal/check", test_check);
  g_test_add_func ("/universal/implicit", test_implicit);
  g_test_add_func ("/universal/any-octets", test_any_octets);
  return g_test_run ();
}
