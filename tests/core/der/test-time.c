/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/time.h"

#include "octets.h"

#define FORM SC_DEPARTURE_TIME_FORM
#define VALUE SC_DEPARTURE_TIME_VALUE

typedef struct
{
  ScUniversal  type;
  const char  *contents;
  ScDepartures departures; /* with VALUE there is no moment */
  gint64       seconds;
  guint32      nanoseconds;
} Case;

/* Seconds by GNU date: date -u -d '1992-05-21 00:00:00' +%s. */
static const Case cases[] = {
  /* X.690 §11.8.3, the examples. */
  { SC_UTC_TIME, "920521000000Z", 0, 706406400 },
  { SC_UTC_TIME, "920622123421Z", 0, 709216461 },
  { SC_UTC_TIME, "920722132100Z", 0, 711811260 },
  { SC_UTC_TIME, "920520240000Z", FORM, 706406400 },
  { SC_UTC_TIME, "9207221321Z", FORM, 711811260 },
  /* X.690 §11.7.5, the examples. */
  { SC_GENERALIZED_TIME, "19920521000000Z", 0, 706406400 },
  { SC_GENERALIZED_TIME, "19920622123421Z", 0, 709216461 },
  { SC_GENERALIZED_TIME, "19920722132100.3Z", 0, 711811260, 300000000 },
  { SC_GENERALIZED_TIME, "19920520240000Z", FORM, 706406400 },
  { SC_GENERALIZED_TIME, "19920622123421.0Z", FORM, 709216461 },
  { SC_GENERALIZED_TIME, "19920722132100.30Z", FORM, 711811260, 300000000 },
  /* X.680 §46.3, the examples. */
  { SC_GENERALIZED_TIME, "19851106210627.3", FORM, 500159187, 300000000 },
  { SC_GENERALIZED_TIME, "19851106210627.3Z", 0, 500159187, 300000000 },
  { SC_GENERALIZED_TIME, "19851106210627.3-0500", FORM, 500177187, 300000000 },
  /* X.680 §47.3, the examples. */
  { SC_UTC_TIME, "8201021200Z", FORM, 378820800 },
  { SC_UTC_TIME, "8201020700-0500", FORM, 378820800 },

  /* RFC 5280 §4.1.2.5.1: which century. */
  { SC_UTC_TIME, "500101000000Z", 0, -631152000 },
  { SC_UTC_TIME, "491231235959Z", 0, 2524607999 },
  { SC_UTC_TIME, "700101000000Z", 0, 0 },
  { SC_UTC_TIME, "691231235959Z", 0, -1 },
  /* RFC 5280 §4.1.2.5: no well-defined end. */
  { SC_GENERALIZED_TIME, "99991231235959Z", 0, 253402300799 },
  { SC_GENERALIZED_TIME, "00000101000000Z", 0, -62167219200 },

  /* Leap years. */
  { SC_UTC_TIME, "240229000000Z", 0, 1709164800 },
  { SC_UTC_TIME, "230229000000Z", VALUE },
  { SC_UTC_TIME, "000229000000Z", 0, 951782400 },
  { SC_GENERALIZED_TIME, "19000229000000Z", VALUE },
  { SC_GENERALIZED_TIME, "21000301000000Z", 0, 4107542400 },
  { SC_GENERALIZED_TIME, "24000229000000Z", 0, 13574563200 },

  /* Offsets: the moment is earlier where the clock is ahead. */
  { SC_UTC_TIME, "700101010000+0100", FORM, 0 },
  { SC_UTC_TIME, "691231233000-0030", FORM, 0 },
  { SC_UTC_TIME, "700101000000+0000", FORM, 0 },
  { SC_UTC_TIME, "700101010000+01", FORM, 0 },
  { SC_GENERALIZED_TIME, "1970010101+01", FORM, 0 },
  { SC_UTC_TIME, "700101000000+2400", FORM | VALUE },
  { SC_UTC_TIME, "700101000000+0060", FORM | VALUE },
  { SC_UTC_TIME, "700101000000+", VALUE },
  { SC_UTC_TIME, "700101000000+010", VALUE },
  { SC_UTC_TIME, "700101000000Z+0100", VALUE },

  /* Without Z (a real notBefore). */
  { SC_UTC_TIME, "920521000000", FORM, 706406400 },
  { SC_UTC_TIME, "9205210000", FORM, 706406400 },

  /* Lower units left out: X.680 §46.2 allows it to a GeneralizedTime alone, with a fraction of what is left. */
  { SC_GENERALIZED_TIME, "1992052100Z", FORM, 706406400 },
  { SC_GENERALIZED_TIME, "199205210000Z", FORM, 706406400 },
  { SC_GENERALIZED_TIME, "1985110621.5Z", FORM, 500160600 },
  { SC_GENERALIZED_TIME, "198511062106.5Z", FORM, 500159190 },
  { SC_GENERALIZED_TIME, "1985110621.14159Z", FORM, 500159309, 724000000 },
  { SC_UTC_TIME, "92052100Z", VALUE },
  { SC_GENERALIZED_TIME, "19920521Z", VALUE },

  /* Fractions. */
  { SC_GENERALIZED_TIME, "19851106210627,3Z", FORM, 500159187, 300000000 },
  { SC_GENERALIZED_TIME, "19851106210627.Z", FORM, 500159187 },
  { SC_GENERALIZED_TIME, "19851106210627.0001Z", 0, 500159187, 100000 },
  { SC_GENERALIZED_TIME, "19851106210627.9999999999999999999999999Z", 0, 500159187, 999999999 },
  { SC_GENERALIZED_TIME, "1985110621.9999999999999999999999999Z", FORM, 500162399, 999999999 },
  { SC_UTC_TIME, "920521000000.5Z", FORM, 706406400, 500000000 },

  /* Moments that are none. Midnight may be written as 24:00:00, and nothing behind it. */
  { SC_UTC_TIME, "920021000000Z", VALUE },
  { SC_UTC_TIME, "921321000000Z", VALUE },
  { SC_UTC_TIME, "920500000000Z", VALUE },
  { SC_UTC_TIME, "920532000000Z", VALUE },
  { SC_UTC_TIME, "920431000000Z", VALUE },
  { SC_UTC_TIME, "920521006000Z", VALUE },
  { SC_UTC_TIME, "920521000060Z", VALUE },
  { SC_UTC_TIME, "920521250000Z", VALUE },
  { SC_UTC_TIME, "920521240001Z", FORM | VALUE },
  { SC_GENERALIZED_TIME, "19920520240000.5Z", FORM | VALUE },
  { SC_GENERALIZED_TIME, "20161231235960Z", VALUE },
  { SC_UTC_TIME, "9213210000Z", FORM | VALUE },

  /* Not times. */
  { SC_UTC_TIME, "", VALUE },
  { SC_GENERALIZED_TIME, "", VALUE },
  { SC_UTC_TIME, "Z", VALUE },
  { SC_UTC_TIME, "yesterday", VALUE },
  { SC_UTC_TIME, "92O521000000Z", VALUE },
  { SC_UTC_TIME, "920521000000z", VALUE },
  { SC_UTC_TIME, "920521000000Z ", VALUE },
  { SC_UTC_TIME, " 920521000000Z", VALUE },
  { SC_UTC_TIME, "92052100000Z", VALUE },
  { SC_UTC_TIME, "-20521000000Z", VALUE },
  { SC_UTC_TIME, "20350101000000Z", VALUE },
};

static void
test_read (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) contents = octets_new_text (cases[i].contents);
      gboolean expected = (cases[i].departures & VALUE) == 0;
      ScTime time = { 0 };

      g_test_message ("%s", cases[i].contents);
      g_assert_cmpint (sc_time_read (cases[i].type, octets_slice (contents), &time), ==, expected);
      g_assert_cmpint (time.seconds, ==, cases[i].seconds);
      g_assert_cmpuint (time.nanoseconds, ==, cases[i].nanoseconds);
    }
}

static void
test_check (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) contents = octets_new_text (cases[i].contents);

      g_test_message ("%s", cases[i].contents);
      g_assert_cmphex (sc_time_check (cases[i].type, octets_slice (contents)), ==, cases[i].departures);
    }
}

/* NUL is a character like any other that is no digit and no zone. */
static void
test_nul (void)
{
  static const char *const texts[] = { "920521000000", "920521000000Z" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (Octets) contents = g_bytes_new (texts[i], strlen (texts[i]) + 1);
      ScTime time = { 0 };

      g_assert_false (sc_time_read (SC_UTC_TIME, octets_slice (contents), &time));
      g_assert_cmphex (sc_time_check (SC_UTC_TIME, octets_slice (contents)), ==, VALUE);
    }
}

static void
test_compare (void)
{
  ScTime early = { -1, 999999999 };
  ScTime middle = { 0, 0 };
  ScTime late = { 0, 1 };

  g_assert_cmpint (sc_time_compare (early, middle), <, 0);
  g_assert_cmpint (sc_time_compare (middle, early), >, 0);
  g_assert_cmpint (sc_time_compare (middle, late), <, 0);
  g_assert_cmpint (sc_time_compare (late, middle), >, 0);
  g_assert_cmpint (sc_time_compare (late, late), ==, 0);
}

/* Every day of four centuries, against GLib's calendar. */
static void
test_calendar (void)
{
  GDate date;

  g_date_clear (&date, 1);

  for (guint day = 0; day < 146097; day++)
    {
      char text[64] = "";
      ScTime time = { 0 };

      g_date_set_julian (&date, 693596 + day); /* 1 January 1900 and on */
      g_snprintf (text, sizeof text, "%04u%02u%02u000000Z", (guint) g_date_get_year (&date),
                  (guint) g_date_get_month (&date), (guint) g_date_get_day (&date));

      g_assert_true (sc_time_read (SC_GENERALIZED_TIME, (ScSlice) { (guint8 *) text, strlen (text), 0 }, &time));
      g_assert_cmpint (time.seconds, ==, ((gint64) day - 25567) * 86400);
    }
}

static void
test_long (void)
{
  g_autoptr (Octets) nines = octets_new_filled ('9', 1 << 20);
  guint8 *data = (guint8 *) g_bytes_get_data (nines, NULL);
  ScTime time = { 0 };

  memcpy (data, "19851106210627.", 15);
  g_assert_true (sc_time_read (SC_GENERALIZED_TIME, octets_slice (nines), &time));
  g_assert_cmpuint (time.nanoseconds, ==, 999999999);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/time/read", test_read);
  g_test_add_func ("/time/check", test_check);
  g_test_add_func ("/time/nul", test_nul);
  g_test_add_func ("/time/compare", test_compare);
  g_test_add_func ("/time/calendar", test_calendar);
  g_test_add_func ("/time/long", test_long);
  return g_test_run ();
}
