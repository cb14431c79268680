/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/boolean.h"

#include "octets.h"

typedef struct
{
  const char  *contents;
  int          value; /* -1 for none */
  ScDepartures departures;
} Case;

static const Case cases[] = {
  { "FF", TRUE, 0 }, /* X.690 §8.2.2, the example */
  { "00", FALSE, 0 },
  { "01", TRUE, SC_DEPARTURE_BOOLEAN_VALUE }, /* X.690 §11.1 */
  { "80", TRUE, SC_DEPARTURE_BOOLEAN_VALUE },
  { "FE", TRUE, SC_DEPARTURE_BOOLEAN_VALUE },
  { "", -1, SC_DEPARTURE_BOOLEAN_LENGTH }, /* X.690 §8.2.1 */
  { "00 00", FALSE, SC_DEPARTURE_BOOLEAN_LENGTH },
  { "00 01", TRUE, SC_DEPARTURE_BOOLEAN_LENGTH },
  { "01 00", TRUE, SC_DEPARTURE_BOOLEAN_LENGTH },
  { "FF FF", TRUE, SC_DEPARTURE_BOOLEAN_LENGTH },
};

static void
test_read (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) contents = octets_new (cases[i].contents);
      gboolean value = -1;

      g_test_message ("%s", cases[i].contents);
      g_assert_cmpint (sc_boolean_read (octets_slice (contents), &value), ==, cases[i].value != -1);
      g_assert_cmpint (value, ==, cases[i].value);
    }
}

static void
test_check (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) contents = octets_new (cases[i].contents);

      g_test_message ("%s", cases[i].contents);
      g_assert_cmphex (sc_boolean_check (SC_BOOLEAN, octets_slice (contents)), ==, cases[i].departures);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/boolean/read", test_read);
  g_test_add_func ("/boolean/check", test_check);
  return g_test_run ();
}
