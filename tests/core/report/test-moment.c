/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/moment.h"

/* Seconds by `date -u -d … +%s`. */
static const struct
{
  ScTime      time;
  gboolean    date_only;
  const char *text; /* NULL: none */
} cases[] = {
  { { 0, 0 }, FALSE, "1970-01-01 00:00:00 UTC" },
  { { 1735689600, 0 }, TRUE, "2025-01-01" },
  { { 1735734645, 0 }, FALSE, "2025-01-01 12:30:45 UTC" },
  { { 1735734645, 500000000 }, FALSE, "2025-01-01 12:30:45.5 UTC" },
  { { 1735734645, 1 }, FALSE, "2025-01-01 12:30:45.000000001 UTC" },
  { { 1735734645, 500000000 }, TRUE, "2025-01-01" },
  { { -1, 0 }, FALSE, "1969-12-31 23:59:59 UTC" },
  { { 253402300799, 0 }, FALSE, "9999-12-31 23:59:59 UTC" },
  { { -30610224000, 0 }, TRUE, "1000-01-01" },
  { { -59011459200, 0 }, TRUE, "0100-01-01" },
  { { -62198755200, 0 }, TRUE, NULL }, /* the year before the year 1 */
};

static void
test_append (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) out = g_string_new ("=");

      g_assert_cmpint (sc_moment_append (out, cases[i].time, cases[i].date_only), ==, cases[i].text != NULL);
      g_assert_cmpstr (out->str + 1, ==, cases[i].text != NULL ? cases[i].text : "");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/moment/append", test_append);
  return g_test_run ();
}
