/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/stops.h"
#include "pairs.h"

/* The Exchange pair: of its differences, the serial number is expected and `critical` is not. */
static ScComparison *
compare_exchange_pair (void)
{
  g_autoptr (ScObject) left = decode_parts ("subjectAltName.critical", "BOOLEAN TRUE", NULL, NULL);
  g_autoptr (ScObject) right = decode_parts ("serialNumber", "INTEGER 4098", NULL, NULL);

  return sc_comparison_new (left, right, 0);
}

static void
check_path (const ScPair *pair,
            const char   *expected)
{
  g_autofree char *path = pair != NULL ? sc_pair_dup_path (pair) : NULL;

  g_assert_cmpstr (path, ==, expected);
}

static void
test_find (void)
{
  g_autoptr (ScComparison) comparison = compare_exchange_pair ();
  const ScPair *root = sc_comparison_get_root (comparison);
  g_autoptr (ScStops) stops = sc_stops_new (root, sc_pair_is_unexpected, NULL, NULL);
  const ScPair *critical = sc_stops_find_from (stops, 0);

  g_assert_cmpuint (sc_stops_get_n (stops), ==, 1);
  check_path (critical, "tbsCertificate/extensions/subjectAltName/critical");
  g_assert_true (sc_stops_find_from (stops, critical->ordinal) == critical);
  g_assert_true (sc_stops_find_before (stops, critical->ordinal + 1) == critical);
  g_assert_true (sc_stops_find_before (stops, G_MAXUINT32) == critical);
  g_assert_null (sc_stops_find_from (stops, critical->ordinal + 1));
  g_assert_null (sc_stops_find_before (stops, critical->ordinal));
}

/* From every pair the stops are the same that a walk finds. */
static void
test_walk (void)
{
  g_autoptr (ScComparison) comparison = compare_exchange_pair ();
  const ScPair *root = sc_comparison_get_root (comparison);
  g_autoptr (ScStops) all = sc_stops_new (root, sc_pair_is_difference, NULL, NULL);
  const ScPair *last = NULL;

  g_assert_cmpuint (sc_stops_get_n (all), >, 2);
  for (const ScPair *pair = sc_stops_find_from (all, 0); pair != NULL;
       pair = sc_stops_find_from (all, pair->ordinal + 1))
    {
      g_assert_true (sc_pair_find_next (root, last, sc_pair_is_difference) == pair);
      g_assert_true (sc_stops_find_before (all, pair->ordinal) == last);
      last = pair;
    }
  g_assert_null (sc_pair_find_next (root, last, sc_pair_is_difference));
}

static gboolean
is_not (const ScPair *pair,
        gpointer      user_data)
{
  return pair != user_data;
}

static void
test_left_out (void)
{
  g_autoptr (ScComparison) comparison = compare_exchange_pair ();
  const ScPair *root = sc_comparison_get_root (comparison);
  const ScPair *first = sc_pair_find_next (root, NULL, sc_pair_is_difference);
  g_autoptr (ScStops) stops = sc_stops_new (root, sc_pair_is_difference, is_not, (gpointer) first);

  g_assert_true (sc_stops_find_from (stops, 0) == sc_pair_find_next (root, first, sc_pair_is_difference));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stops/find", test_find);
  g_test_add_func ("/stops/walk", test_walk);
  g_test_add_func ("/stops/left-out", test_left_out);

  return g_test_run ();
}
