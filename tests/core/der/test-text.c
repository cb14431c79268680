/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/text.h"

#include "octets.h"

typedef struct
{
  ScUniversal type;
  const char *contents;
  const char *text; /* UTF-8; where it is not legal, ? stands for U+FFFD */
  gboolean    is_legal;
} Case;

static const Case cases[] = {
  /* X.690 §8.23.5, the example "Jones". */
  { SC_VISIBLE_STRING, "4A 6F 6E 65 73", "Jones", TRUE },

  { SC_UTF8_STRING, "", "", TRUE },
  { SC_UTF8_STRING, "4A C3 A9 E2 82 AC F0 9F 94 91", "Jé€🔑", TRUE },
  { SC_UTF8_STRING, "EF BF BF F4 8F BF BF", "\xEF\xBF\xBF\xF4\x8F\xBF\xBF", TRUE },
  { SC_UTF8_STRING, "C2 80 E0 A0 80 F0 90 80 80", "\xC2\x80\xE0\xA0\x80\xF0\x90\x80\x80", TRUE },
  { SC_UTF8_STRING, "ED 9F BF EE 80 80", "\xED\x9F\xBF\xEE\x80\x80", TRUE },
  /* The Unicode Standard §3.9, tables 3-8 to 3-11: non-shortest forms, surrogates, other, truncated. */
  { SC_UTF8_STRING, "C0 AF E0 80 BF F0 81 82 41", "????????A", FALSE },
  { SC_UTF8_STRING, "ED A0 80 ED BF BF ED AF 41", "????????A", FALSE },
  { SC_UTF8_STRING, "F4 91 92 93 FF 41 80 BF 42", "?????A??B", FALSE },
  { SC_UTF8_STRING, "E1 80 E2 F0 91 92 F1 BF 41", "????A", FALSE },
  { SC_UTF8_STRING, "E2 82", "?", FALSE },
  { SC_UTF8_STRING, "F8 88 80 80 80", "?????", FALSE },
  { SC_UTF8_STRING, "C1 BF", "??", FALSE },

  /* X.680 §41.2, table 9. */
  { SC_NUMERIC_STRING, "30 20 39", "0 9", TRUE },
  { SC_NUMERIC_STRING, "2F", "/", FALSE },
  { SC_NUMERIC_STRING, "3A", ":", FALSE },

  /* X.680 §41.4, table 10, and what certificates put there against it. */
  { SC_PRINTABLE_STRING, "41 5A 61 7A 30 39 20 27 28 29 2B 2C 2D 2E 2F 3A 3D 3F", "AZaz09 '()+,-./:=?", TRUE },
  { SC_PRINTABLE_STRING, "5F", "_", FALSE },
  { SC_PRINTABLE_STRING, "2A", "*", FALSE },
  { SC_PRINTABLE_STRING, "40", "@", FALSE },
  { SC_PRINTABLE_STRING, "26", "&", FALSE },
  { SC_PRINTABLE_STRING, "E9", "?", FALSE },

  { SC_IA5_STRING, "01 40 5F 7F", "\x01@_\x7F", TRUE },
  { SC_IA5_STRING, "41 80", "A?", FALSE },
  { SC_VISIBLE_STRING, "20 7E", " ~", TRUE },
  { SC_VISIBLE_STRING, "1F", "\x1F", FALSE },
  { SC_VISIBLE_STRING, "7F", "\x7F", FALSE },

  { SC_TELETEX_STRING, "4D FC 6C 6C 65 72", "Müller", TRUE },
  { SC_GENERAL_STRING, "E9", "é", TRUE },
  { SC_GRAPHIC_STRING, "E9", "é", TRUE },
  { SC_VIDEOTEX_STRING, "E9", "é", TRUE },
  { SC_OBJECT_DESCRIPTOR, "E9", "é", TRUE },

  { SC_BMP_STRING, "00 4A 20 AC", "J€", TRUE },
  { SC_BMP_STRING, "FF FF", "\xEF\xBF\xBF", TRUE },
  { SC_BMP_STRING, "00 4A 20", "J?", FALSE },
  /* UTF-16, which BMPString is not. */
  { SC_BMP_STRING, "D8 3D DD 11", "🔑", FALSE },
  { SC_BMP_STRING, "D8 3D 00 41", "?A", FALSE },
  { SC_BMP_STRING, "DD 11 D8 3D", "??", FALSE },
  { SC_BMP_STRING, "D8 3D DD", "??", FALSE },
  { SC_BMP_STRING, "D8 3D", "?", FALSE },
  { SC_BMP_STRING, "DB FF DF FF", "\xF4\x8F\xBF\xBF", FALSE },

  { SC_UNIVERSAL_STRING, "00 00 00 4A 00 01 F5 11", "J🔑", TRUE },
  { SC_UNIVERSAL_STRING, "00 10 FF FF", "\xF4\x8F\xBF\xBF", TRUE },
  { SC_UNIVERSAL_STRING, "00 11 00 00", "?", FALSE },
  { SC_UNIVERSAL_STRING, "80 00 00 41", "?", FALSE },
  { SC_UNIVERSAL_STRING, "00 00 D8 00", "?", FALSE },
  { SC_UNIVERSAL_STRING, "00 00 00 4A 00 00 4A", "J?", FALSE },
};

static char *
dup_expected (const Case *self)
{
  g_auto (GStrv) parts = NULL;

  if (self->is_legal)
    return g_strdup (self->text);

  parts = g_strsplit (self->text, "?", -1);
  return g_strjoinv ("\xEF\xBF\xBD", parts);
}

static void
test_append (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) contents = octets_new (cases[i].contents);
      g_autoptr (GString) string = g_string_new (NULL);
      g_autofree char *expected = dup_expected (&cases[i]);

      g_test_message ("%s %s", sc_universal_get_name (cases[i].type), cases[i].contents);
      sc_text_append_utf8 (cases[i].type, octets_slice (contents), string);
      g_assert_cmpstr (string->str, ==, expected);
    }
}

static void
test_next (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) contents = octets_new (cases[i].contents);
      g_autofree char *expected = dup_expected (&cases[i]);
      ScSlice rest = octets_slice (contents);

      g_test_message ("%s %s", sc_universal_get_name (cases[i].type), cases[i].contents);

      for (const char *p = expected; *p != '\0'; p = g_utf8_next_char (p))
        {
          gsize before = rest.length;

          g_assert_cmpuint (sc_text_next (cases[i].type, &rest), ==, g_utf8_get_char (p));
          g_assert_cmpuint (rest.length, <, before);
        }

      g_assert_cmpuint (rest.length, ==, 0);
    }
}

static void
test_check (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) contents = octets_new (cases[i].contents);
      ScDepartures expected = cases[i].is_legal ? 0 : SC_DEPARTURE_STRING_CHARACTER;

      g_test_message ("%s %s", sc_universal_get_name (cases[i].type), cases[i].contents);
      g_assert_cmphex (sc_text_check (cases[i].type, octets_slice (contents)), ==, expected);
    }
}

/* UTF-8 of every code point is legal, is read as that code point, and GLib agrees. */
static void
test_every_code_point (void)
{
  for (gunichar expected = 0; expected < 0x110000; expected++)
    {
      char utf8[6];
      int length = g_unichar_to_utf8 (expected, utf8);
      ScSlice rest = { (guint8 *) utf8, length, 0 };
      gboolean is_legal = sc_text_check (SC_UTF8_STRING, rest) == 0;

      g_assert_cmpint (is_legal, ==, g_unichar_validate (expected));

      if (!is_legal)
        continue;

      g_assert_cmphex (sc_text_next (SC_UTF8_STRING, &rest), ==, expected);
      g_assert_cmpuint (rest.length, ==, 0);
    }
}

/* GLib's own judgement of pseudo-random octets; it refuses NUL, so there is none among them. */
static void
test_agreement (void)
{
  static const guint8 alphabet[] = {
    0x01, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0,
    0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF7, 0xF8, 0xFE, 0xFF,
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (680);

  for (guint round = 0; round < 200000; round++)
    {
      guint8 octets[5];
      gsize length = g_rand_int_range (rand, 1, sizeof octets + 1);
      gboolean is_legal = FALSE;

      for (gsize i = 0; i < length; i++)
        octets[i] = alphabet[g_rand_int_range (rand, 0, sizeof alphabet)];

      is_legal = sc_text_check (SC_UTF8_STRING, (ScSlice) { octets, length, 0 }) == 0;
      g_assert_cmpint (is_legal, ==, g_utf8_validate ((const char *) octets, length, NULL));
    }
}

static void
test_nul (void)
{
  g_autoptr (Octets) contents = octets_new ("61 00 62");
  g_autoptr (GString) string = g_string_new (NULL);

  sc_text_append_utf8 (SC_IA5_STRING, octets_slice (contents), string);
  g_assert_cmpmem (string->str, string->len, "a\0b", 3);
}

typedef struct
{
  ScUniversal a_type;
  const char *a;
  ScUniversal b_type;
  const char *b;
  gboolean    is_equal;
} Pair;

static const Pair pairs[] = {
  { SC_PRINTABLE_STRING, "41 42", SC_UTF8_STRING, "41 42", TRUE },
  { SC_PRINTABLE_STRING, "41 42", SC_BMP_STRING, "00 41 00 42", TRUE },
  { SC_UTF8_STRING, "C3 A9", SC_TELETEX_STRING, "E9", TRUE },
  { SC_UTF8_STRING, "F0 9F 94 91", SC_UNIVERSAL_STRING, "00 01 F5 11", TRUE },
  { SC_UTF8_STRING, "F0 9F 94 91", SC_BMP_STRING, "D8 3D DD 11", TRUE },
  { SC_UTF8_STRING, "", SC_BMP_STRING, "", TRUE },
  { SC_UTF8_STRING, "41", SC_UTF8_STRING, "61", FALSE },
  { SC_UTF8_STRING, "41", SC_IA5_STRING, "41 42", FALSE },
  { SC_IA5_STRING, "41 42", SC_UTF8_STRING, "41", FALSE },
  /* One character, precomposed and not: other code points. */
  { SC_UTF8_STRING, "C3 A9", SC_UTF8_STRING, "65 CC 81", FALSE },
  /* What encodes no character. */
  { SC_UTF8_STRING, "FF", SC_UTF8_STRING, "FF", TRUE },
  { SC_UTF8_STRING, "FF", SC_UTF8_STRING, "FE", FALSE },
  { SC_UTF8_STRING, "FF", SC_PRINTABLE_STRING, "FF", TRUE },
  { SC_UTF8_STRING, "FF", SC_PRINTABLE_STRING, "FE", FALSE },
  { SC_UTF8_STRING, "FF", SC_UTF8_STRING, "EF BF BD", FALSE },
  { SC_PRINTABLE_STRING, "FF", SC_UTF8_STRING, "EF BF BD", FALSE },
  { SC_UTF8_STRING, "EF BF BD", SC_BMP_STRING, "FF FD", TRUE },
};

static void
test_equal (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      const Pair *pair = &pairs[i];
      g_autoptr (Octets) a = octets_new (pair->a);
      g_autoptr (Octets) b = octets_new (pair->b);

      g_test_message ("%s, %s", pair->a, pair->b);
      g_assert_cmpint (sc_text_equal (pair->a_type, octets_slice (a), pair->b_type, octets_slice (b)),
                       ==, pair->is_equal);
      g_assert_cmpint (sc_text_equal (pair->b_type, octets_slice (b), pair->a_type, octets_slice (a)),
                       ==, pair->is_equal);
    }
}

static const struct
{
  ScUniversal text_type;
  const char *text;
  ScUniversal type;
  gboolean    is_legal;
} legalities[] = {
  { SC_PRINTABLE_STRING, "41", SC_UTF8_STRING, TRUE },
  { SC_UTF8_STRING, "41 2D 5A", SC_PRINTABLE_STRING, TRUE },
  { SC_UTF8_STRING, "61 40 62", SC_PRINTABLE_STRING, FALSE },
  { SC_UTF8_STRING, "61 40 62", SC_IA5_STRING, TRUE },
  { SC_UTF8_STRING, "C3 A9", SC_IA5_STRING, FALSE },
  { SC_UTF8_STRING, "C3 A9", SC_TELETEX_STRING, TRUE },
  { SC_UTF8_STRING, "E2 82 AC", SC_TELETEX_STRING, FALSE },
  { SC_UTF8_STRING, "E2 82 AC", SC_BMP_STRING, TRUE },
  { SC_UTF8_STRING, "F0 9F 94 91", SC_BMP_STRING, FALSE },
  { SC_UTF8_STRING, "F0 9F 94 91", SC_UNIVERSAL_STRING, TRUE },
  { SC_BMP_STRING, "D8 3D DD 11", SC_UTF8_STRING, TRUE },
  /* The text's own type need not have the character: the question is about the other. */
  { SC_PRINTABLE_STRING, "5F", SC_UTF8_STRING, TRUE },
  { SC_PRINTABLE_STRING, "E9", SC_UTF8_STRING, FALSE },
  { SC_UTF8_STRING, "FF", SC_UTF8_STRING, FALSE },
  { SC_UTF8_STRING, "EF BF BD", SC_UTF8_STRING, TRUE },
};

static void
test_legal_in (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (legalities); i++)
    {
      g_autoptr (Octets) text = octets_new (legalities[i].text);

      g_test_message ("%s in %s", legalities[i].text, sc_universal_get_name (legalities[i].type));
      g_assert_cmpint (sc_text_is_legal_in (legalities[i].text_type, octets_slice (text), legalities[i].type),
                       ==, legalities[i].is_legal);
    }
}

/* X.680 §41.4, written as one string, against all 256 octets. */
static void
test_printable (void)
{
  const char *all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 '()+,-./:=?";

  for (guint i = 0; i < 256; i++)
    {
      guint8 octet = i;
      gboolean is_legal = sc_text_check (SC_PRINTABLE_STRING, (ScSlice) { &octet, 1, 0 }) == 0;

      g_assert_cmpint (is_legal, ==, octet != 0 && strchr (all, octet) != NULL);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/append", test_append);
  g_test_add_func ("/text/next", test_next);
  g_test_add_func ("/text/check", test_check);
  g_test_add_func ("/text/every-code-point", test_every_code_point);
  g_test_add_func ("/text/agreement", test_agreement);
  g_test_add_func ("/text/nul", test_nul);
  g_test_add_func ("/text/equal", test_equal);
  g_test_add_func ("/text/legal-in", test_legal_in);
  g_test_add_func ("/text/printable", test_printable);
  return g_test_run ();
}
