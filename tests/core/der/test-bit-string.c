/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/bit-string.h"

#include "octets.h"

typedef struct
{
  const char  *contents;
  const char  *bits; /* NULL for none */
  guint        unused;
  gsize        significant;
  gboolean     is_minimal;
  ScDepartures departures;
} Case;

static const Case cases[] = {
  /* X.690 §8.6.4.2, the example '0A3B5F291CD'H. */
  { "04 0A 3B 5F 29 1C D0", "0A 3B 5F 29 1C D0", 4, 44, TRUE, 0 },
  /* X.690 §8.6.2.3: an empty string has no octets behind the initial one. */
  { "00", "", 0, 0, TRUE, 0 },
  /* Key Usage: keyCertSign and cRLSign (RFC 5280 §4.2.1.3), then with a needless bit, with a
   * needless octet, and with padding that is set. */
  { "01 06", "06", 1, 7, TRUE, 0 },
  { "00 06", "06", 0, 7, FALSE, 0 },
  { "07 06 00", "06 00", 7, 7, FALSE, 0 },
  { "01 07", "07", 1, 7, TRUE, SC_DEPARTURE_BIT_STRING_PADDING },
  { "07 FF", "FF", 7, 1, TRUE, SC_DEPARTURE_BIT_STRING_PADDING },
  { "07 80", "80", 7, 1, TRUE, 0 },
  { "07 00", "00", 7, 0, FALSE, 0 },
  { "07 7F", "7F", 7, 0, FALSE, SC_DEPARTURE_BIT_STRING_PADDING },
  { "00 00 00", "00 00", 0, 0, FALSE, 0 },

  { "", NULL, 0, 0, TRUE, SC_DEPARTURE_BIT_STRING_UNUSED },
  { "01", "", 0, 0, TRUE, SC_DEPARTURE_BIT_STRING_UNUSED },
  { "FF", "", 0, 0, TRUE, SC_DEPARTURE_BIT_STRING_UNUSED },
  { "08 80", "80", 7, 1, TRUE, SC_DEPARTURE_BIT_STRING_UNUSED },
  { "FF FF", "FF", 7, 1, TRUE, SC_DEPARTURE_BIT_STRING_UNUSED },
};

static void
test_read (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) contents = octets_new (cases[i].contents);
      ScSlice bits = { 0 };
      guint unused = 0;

      g_test_message ("%s", cases[i].contents);
      g_assert_cmpint (sc_bit_string_read (octets_slice (contents), &bits, &unused), ==, cases[i].bits != NULL);
      g_assert_cmpuint (unused, ==, cases[i].unused);
      assert_octets (bits, cases[i].bits ? cases[i].bits : "");
    }
}

static void
test_significant (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) contents = octets_new (cases[i].contents);
      ScSlice slice = octets_slice (contents);
      gsize significant = sc_bit_string_significant_bits (slice);

      g_test_message ("%s", cases[i].contents);
      g_assert_cmpuint (significant, ==, cases[i].significant);
      g_assert_cmpint (sc_bit_string_named_bits_minimal (slice), ==, cases[i].is_minimal);

      if (significant > 0)
        g_assert_true (sc_bit_string_get_bit (slice, significant - 1));

      for (guint beyond = significant; beyond < significant + 20; beyond++)
        g_assert_false (sc_bit_string_get_bit (slice, beyond));
    }
}

static void
test_get_bit (void)
{
  g_autoptr (Octets) contents = octets_new ("07 A0 80");
  ScSlice slice = octets_slice (contents);
  const char *expected = "101000001";

  for (guint i = 0; i < strlen (expected); i++)
    g_assert_cmpint (sc_bit_string_get_bit (slice, i), ==, expected[i] == '1');

  g_assert_false (sc_bit_string_get_bit (slice, 9));
  g_assert_false (sc_bit_string_get_bit (slice, G_MAXUINT));
}

static void
test_check (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) contents = octets_new (cases[i].contents);

      g_test_message ("%s", cases[i].contents);
      g_assert_cmphex (sc_bit_string_check (SC_BIT_STRING, octets_slice (contents)), ==, cases[i].departures);
    }
}

static void
test_long (void)
{
  g_autoptr (Octets) zeros = octets_new_filled (0x00, 1 << 20);

  g_assert_cmpuint (sc_bit_string_significant_bits (octets_slice (zeros)), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/bit-string/read", test_read);
  g_test_add_func ("/bit-string/significant", test_significant);
  g_test_add_func ("/bit-string/get-bit", test_get_bit);
  g_test_add_func ("/bit-string/check", test_check);
  g_test_add_func ("/bit-string/long", test_long);
  return g_test_run ();
}
