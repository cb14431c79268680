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

/* (transfer full): of one kind alone */
static ScStops *
find_stops (const ScPair   *root,
            ScPairPredicate wants,
            ScStopFunc      func,
            gpointer        user_data)
{
  ScStops *stops = NULL;

  sc_stops_find (root, &wants, 1, func, user_data, &stops);

  return stops;
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
  g_autoptr (ScStops) stops = find_stops (root, sc_pair_is_unexpected, NULL, NULL);
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
  g_autoptr (ScStops) all = find_stops (root, sc_pair_is_difference, NULL, NULL);
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
  g_autoptr (ScStops) stops = find_stops (root, sc_pair_is_difference, is_not, (gpointer) first);

  g_assert_true (sc_stops_find_from (stops, 0) == sc_pair_find_next (root, first, sc_pair_is_difference));
}

/* One walk finds what one of its own for each kind does. */
static void
test_kinds (void)
{
  static const ScPairPredicate kinds[] = { sc_pair_is_difference, sc_pair_is_unexpected, sc_pair_is_warning };
  g_autoptr (ScComparison) comparison = compare_exchange_pair ();
  const ScPair *root = sc_comparison_get_root (comparison);
  ScStops *stops[G_N_ELEMENTS (kinds)] = { NULL };

  sc_stops_find (root, kinds, G_N_ELEMENTS (kinds), NULL, NULL, stops);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (ScStops) together = stops[i];
      const ScPair *pair = sc_pair_find_next (root, NULL, kinds[i]);
      guint n = 0;

      for (; pair != NULL; pair = sc_pair_find_next (root, pair, kinds[i]), n++)
        g_assert_true (sc_stops_find_from (together, pair->ordinal) == pair);
      g_assert_cmpuint (n, >, 0);
      g_assert_cmpuint (sc_stops_get_n (together), ==, n);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stops/find", test_find);
  g_test_add_func ("/stops/walk", test_walk);
  g_test_add_func ("/stops/left-out", test_left_out);
  g_test_add_func ("/stops/kinds", test_kinds);

  return g_test_run ();
}
