/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/integer.h"

#include "octets.h"

typedef struct
{
  const char  *contents;
  const char  *normalised;
  gboolean     fits;
  gint64       value;
  ScDepartures departures;
} Case;

/* Values by Python's int.from_bytes (…, "big", signed=True). */
static const Case cases[] = {
  { "00", "00", TRUE, 0, 0 },
  { "7F", "7F", TRUE, 127, 0 },
  { "00 80", "00 80", TRUE, 128, 0 },
  { "00 8F", "00 8F", TRUE, 143, 0 },
  { "8F", "8F", TRUE, -113, 0 },
  { "80", "80", TRUE, -128, 0 },
  { "FF", "FF", TRUE, -1, 0 },
  { "FF 7F", "FF 7F", TRUE, -129, 0 },
  { "01 00", "01 00", TRUE, 256, 0 },

  { "00 0F", "0F", TRUE, 15, SC_DEPARTURE_INTEGER_PADDED },
  { "00 00", "00", TRUE, 0, SC_DEPARTURE_INTEGER_PADDED },
  { "00 00 00 8F", "00 8F", TRUE, 143, SC_DEPARTURE_INTEGER_PADDED },
  { "FF FF", "FF", TRUE, -1, SC_DEPARTURE_INTEGER_PADDED },
  { "FF FF FF 7F", "FF 7F", TRUE, -129, SC_DEPARTURE_INTEGER_PADDED },
  { "FF 80", "80", TRUE, -128, SC_DEPARTURE_INTEGER_PADDED },

  { "7F FF FF FF FF FF FF FF", "7F FF FF FF FF FF FF FF", TRUE, G_MAXINT64, 0 },
  { "80 00 00 00 00 00 00 00", "80 00 00 00 00 00 00 00", TRUE, G_MININT64, 0 },
  { "00 00 7F FF FF FF FF FF FF FF", "7F FF FF FF FF FF FF FF", TRUE, G_MAXINT64, SC_DEPARTURE_INTEGER_PADDED },
  { "00 80 00 00 00 00 00 00 00", "00 80 00 00 00 00 00 00 00", FALSE, 0, 0 },
  { "FF 7F FF FF FF FF FF FF FF", "FF 7F FF FF FF FF FF FF FF", FALSE, 0, 0 },

  { "", "", FALSE, 0, SC_DEPARTURE_INTEGER_EMPTY }, /* X.690 §8.3.1 */
};

static void
test_normalise (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) contents = octets_new (cases[i].contents);
      ScSlice normalised = sc_integer_normalise (octets_slice (contents));

      g_test_message ("%s", cases[i].contents);
      assert_octets (normalised, cases[i].normalised);
      g_assert_cmpuint (sc_slice_end (normalised), ==, g_bytes_get_size (contents));
    }
}

static void
test_int64 (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) contents = octets_new (cases[i].contents);
      gint64 value = 0;

      g_test_message ("%s", cases[i].contents);
      g_assert_cmpint (sc_integer_read_int64 (octets_slice (contents), &value), ==, cases[i].fits);
      g_assert_cmpint (value, ==, cases[i].value);

      if (cases[i].fits)
        g_assert_cmpint (sc_integer_is_negative (octets_slice (contents)), ==, value < 0);
    }
}

static void
test_negative (void)
{
  g_autoptr (Octets) below = octets_new ("FF 7F FF FF FF FF FF FF FF");
  g_autoptr (Octets) above = octets_new ("00 80 00 00 00 00 00 00 00");
  g_autoptr (Octets) none = octets_new ("");

  g_assert_true (sc_integer_is_negative (octets_slice (below)));
  g_assert_false (sc_integer_is_negative (octets_slice (above)));
  g_assert_false (sc_integer_is_negative (octets_slice (none)));
}

static void
test_check (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) contents = octets_new (cases[i].contents);

      g_test_message ("%s", cases[i].contents);
      g_assert_cmphex (sc_integer_check (SC_INTEGER, octets_slice (contents)), ==, cases[i].departures);
    }
}

/* What is normalised is what the check accepts, and has the same value. */
static void
test_agreement (void)
{
  for (guint i = 0; i <= G_MAXUINT16; i++)
    {
      const guint8 octets[] = { i >> 8, i & 0xFF };
      ScSlice contents = { octets, sizeof octets, 0 };
      ScSlice normalised = sc_integer_normalise (contents);
      gint64 value = 0;
      gint64 same = 0;

      g_assert_true (sc_integer_read_int64 (contents, &value));
      g_assert_true (sc_integer_read_int64 (normalised, &same));
      g_assert_cmpint (value, ==, (gint16) i);
      g_assert_cmpint (same, ==, value);
      g_assert_cmphex (sc_integer_check (SC_INTEGER, normalised), ==, 0);
      g_assert_cmpint (sc_integer_check (SC_INTEGER, contents) == 0, ==, normalised.length == contents.length);
    }
}

static void
test_count_bits (void)
{
  static const struct
  {
    const char *octets;
    gsize       n_bits;
  } sizes[] = {
    { "", 0 },    { "00", 0 },         { "01", 1 },    { "7f", 7 },
    { "00ff", 8 }, { "0000000080", 8 }, { "0100", 9 }, { "00ffff", 16 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (Octets) octets = octets_new (sizes[i].octets);

      g_assert_cmpuint (sc_integer_count_bits (octets_slice (octets)), ==, sizes[i].n_bits);
    }
}

static void
test_long (void)
{
  g_autoptr (Octets) zeros = octets_new_filled (0x00, 1 << 20);

  assert_octets (sc_integer_normalise (octets_slice (zeros)), "00");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/integer/normalise", test_normalise);
  g_test_add_func ("/integer/int64", test_int64);
  g_test_add_func ("/integer/negative", test_negative);
  g_test_add_func ("/integer/check", test_check);
  g_test_add_func ("/integer/agreement", test_agreement);
  g_test_add_func ("/integer/count-bits", test_count_bits);
  g_test_add_func ("/integer/long", test_long);
  return g_test_run ();
}
