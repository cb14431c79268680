/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/filter.h"
#include "pairs.h"

#define EXTENSIONS "tbsCertificate/extensions"
#define NAMES EXTENSIONS "/subjectAltName"
#define CONSTRAINTS EXTENSIONS "/basicConstraints"
#define USAGE EXTENSIONS "/keyUsage"

static void
append_shown (const ScFiltered *filtered,
              const ScPair     *pair,
              GString          *out)
{
  g_autofree char *path = sc_pair_dup_path (pair);

  if (pair->parent != NULL && sc_filtered_shows (filtered, pair))
    g_string_append_printf (out, "%s%s%s", out->len > 0 ? " " : "", sc_filtered_is_hit (filtered, pair) ? "*" : "",
                            path);

  for (guint32 i = 0; i < pair->n_children; i++)
    append_shown (filtered, &pair->children[i], out);
}

/* @expected: the paths of all that is shown, hits behind a star */
static void
check (const ScComparison *comparison,
       const ScFilter     *filter,
       const char         *expected)
{
  g_autoptr (ScFiltered) filtered = sc_filter_apply (filter, comparison);
  g_autoptr (GString) shown = g_string_new (NULL);

  append_shown (filtered, sc_comparison_get_root (comparison), shown);
  g_assert_cmpstr (shown->str, ==, expected);
}

static void
check_kind (const ScComparison *comparison,
            ScFilterKind        kind,
            const char         *expected)
{
  check (comparison, &(ScFilter) { .kind = kind }, expected);
}

/* The Exchange pair, with fewer extensions. */
static ScComparison *
compare_exchange_pair (void)
{
  g_autoptr (ScObject) left =
      decode_parts ("subjectAltName.critical", "BOOLEAN TRUE", "extensionList", "$authorityKeyIdentifier $keyUsage $subjectAltName");
  g_autoptr (ScObject) right =
      decode_parts ("serialNumber", "INTEGER 4098", "extensionList", "$authorityKeyIdentifier $keyUsage $subjectAltName");

  return sc_comparison_new (left, right, 0);
}

static void
test_all (void)
{
  g_autoptr (ScComparison) comparison = compare_exchange_pair ();
  const ScPair *root = sc_comparison_get_root (comparison);
  ScFilter filter = { .kind = SC_FILTER_ALL };
  g_autoptr (ScFiltered) filtered = sc_filter_apply (&filter, comparison);

  g_assert_cmpuint (sc_filtered_get_n_hidden (filtered), ==, 0);
  g_assert_cmpuint (sc_filtered_get_n_shown (filtered), ==, sc_pair_count (root) - 1);
  g_assert_true (sc_filtered_shows (filtered, root));
  g_assert_false (sc_filtered_is_hit (filtered, find_pair (comparison, NAMES)));
}

static void
test_differences (void)
{
  g_autoptr (ScComparison) comparison = compare_exchange_pair ();
  ScFilter unexpected = { .kind = SC_FILTER_DIFFERENCES, .hides_expected = TRUE };

  check_kind (comparison, SC_FILTER_DIFFERENCES,
              "*tbsCertificate/serialNumber " EXTENSIONS " " NAMES " *" NAMES "/critical "
              "computed *computed/sha256 *computed/sha1");
  check (comparison, &unexpected, EXTENSIONS " " NAMES " *" NAMES "/critical");
}

static void
test_warnings (void)
{
  g_autoptr (ScComparison) comparison = compare_exchange_pair ();
  g_autoptr (ScComparison) same = compare_parts ("version", "[0] { INTEGER 2 }", "[0] { INTEGER 2 }");

  check_kind (comparison, SC_FILTER_WARNINGS, EXTENSIONS " " NAMES " *" NAMES "/critical");
  check_kind (same, SC_FILTER_WARNINGS, "");
}

/* The row of one that is missing is one. */
static void
test_extensions (void)
{
  g_autoptr (ScComparison) comparison = compare_parts ("extensionList", "$keyUsage", "$keyUsage $basicConstraints");

  check_kind (comparison, SC_FILTER_EXTENSIONS,
              EXTENSIONS " *" USAGE " " USAGE "/critical " USAGE "/extnValue " USAGE "/extnID "
              "*" CONSTRAINTS " " CONSTRAINTS "/critical " CONSTRAINTS "/extnValue/cA " CONSTRAINTS "/extnID "
              CONSTRAINTS "/extnValue *" EXTENSIONS "/authorityKeyIdentifier");
}

/* On either side is enough; TRUE is what is not zero (X.690 §8.2.2), and FALSE may be written out. */
static void
test_critical_extensions (void)
{
  static const struct
  {
    const char *left;
    const char *right;
    gboolean    is_critical;
  } cases[] = {
    { "BOOLEAN TRUE", "", TRUE },  { "", "BOOLEAN TRUE", TRUE },  { "BOOLEAN `01`", "BOOLEAN FALSE", TRUE },
    { "BOOLEAN FALSE", "", FALSE }, { "", "", FALSE },             { "BOOLEAN ``", "", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScComparison) comparison = compare_parts ("extKeyUsage.critical", cases[i].left, cases[i].right);
      const ScPair *usage = find_pair (comparison, EXTENSIONS "/extKeyUsage");
      ScFilter filter = { .kind = SC_FILTER_CRITICAL_EXTENSIONS };
      g_autoptr (ScFiltered) filtered = sc_filter_apply (&filter, comparison);

      g_test_message ("%s beside %s", cases[i].left, cases[i].right);
      g_assert_cmpint (sc_filtered_shows (filtered, usage), ==, cases[i].is_critical);
      g_assert_cmpint (sc_filtered_shows (filtered, &usage->children[1]), ==, cases[i].is_critical);
      g_assert_cmpint (sc_filtered_is_hit (filtered, usage), ==, cases[i].is_critical);
      g_assert_true (sc_filtered_is_hit (filtered, find_pair (comparison, USAGE)));
      g_assert_false (sc_filtered_shows (filtered, find_pair (comparison, NAMES)));
      g_assert_false (sc_filtered_is_hit (filtered, find_pair (comparison, EXTENSIONS)));
    }
}

/* What differs inside as expected goes with its parent; what is the same beside it stays, and its parent with it. */
static void
test_hide_expected (void)
{
  g_autoptr (ScComparison) comparison =
      compare_parts ("notAfter", "UTCTime \"350101000000Z\"", "UTCTime \"360101000000Z\"");
  ScFilter filter = { .kind = SC_FILTER_ALL, .hides_expected = TRUE };
  g_autoptr (ScFiltered) filtered = sc_filter_apply (&filter, comparison);

  g_assert_true (find_pair (comparison, "tbsCertificate/validity")->expected);
  g_assert_false (sc_filtered_shows (filtered, find_pair (comparison, "tbsCertificate/validity/notAfter")));
  g_assert_true (sc_filtered_shows (filtered, find_pair (comparison, "tbsCertificate/validity/notBefore")));
  g_assert_true (sc_filtered_shows (filtered, find_pair (comparison, "tbsCertificate/validity")));
  g_assert_false (sc_filtered_shows (filtered, find_pair (comparison, "computed/sha256")));
  g_assert_true (sc_filtered_shows (filtered, find_pair (comparison, "computed/subjectPublicKeyInfoSha256")));
  g_assert_cmpuint (sc_filtered_get_n_hidden (filtered), ==, 3);
}

/* A serial number is expected to be another; one that is padded is a warning all the same. */
static void
test_hide_expected_warning (void)
{
  g_autoptr (ScComparison) comparison = compare_parts ("serialNumber", "INTEGER `00 01`", "INTEGER 2");
  const ScPair *serial = find_pair (comparison, "tbsCertificate/serialNumber");
  ScFilter filter = { .kind = SC_FILTER_ALL, .hides_expected = TRUE };
  g_autoptr (ScFiltered) filtered = sc_filter_apply (&filter, comparison);

  g_assert_true (serial->expected);
  g_assert_true (sc_filtered_shows (filtered, serial));
}

static void
test_found (void)
{
  g_autoptr (ScComparison) comparison = compare_exchange_pair ();
  g_autoptr (ScPairSet) found = sc_pair_set_new (sc_comparison_get_root (comparison));
  ScFilter filter = { .kind = SC_FILTER_ALL, .found = found };

  check (comparison, &filter, "");

  sc_pair_set_add (found, find_pair (comparison, USAGE)->ordinal);
  check (comparison, &filter,
         EXTENSIONS " *" USAGE " " USAGE "/critical " USAGE "/extnValue " USAGE "/extnID");

  filter.kind = SC_FILTER_DIFFERENCES;
  check (comparison, &filter, "");

  /* A difference in what is found is what was asked for. */
  sc_pair_set_add (found, find_pair (comparison, NAMES)->ordinal);
  check (comparison, &filter, EXTENSIONS " " NAMES " *" NAMES "/critical");

  filter.kind = SC_FILTER_EXTENSIONS;
  sc_pair_set_add (found, find_pair (comparison, "tbsCertificate/serialNumber")->ordinal);
  sc_pair_set_add (found, find_pair (comparison, USAGE "/critical")->ordinal);
  check (comparison, &filter,
         EXTENSIONS " *" USAGE " *" USAGE "/critical " USAGE "/extnValue " USAGE "/extnID *" NAMES " " NAMES
                    "/critical " NAMES "/extnValue/0 " NAMES "/extnValue/1 " NAMES "/extnValue/2 " NAMES
                    "/extnID " NAMES "/extnValue");
}

static void
test_set (void)
{
  g_autoptr (ScComparison) comparison = compare_exchange_pair ();
  const ScPair *root = sc_comparison_get_root (comparison);
  g_autoptr (ScPairSet) set = sc_pair_set_new (root);
  guint last = sc_pair_count (root) - 1;

  g_assert_cmpuint (sc_pair_set_get_size (set), ==, 0);
  sc_pair_set_add (set, last);
  sc_pair_set_add (set, last);
  sc_pair_set_add (set, 9);
  g_assert_cmpuint (sc_pair_set_get_size (set), ==, 2);
  g_assert_false (sc_pair_set_has (set, root));
  g_assert_true (sc_pair_set_has (set, sc_pair_find_previous (root, NULL, sc_pair_is_difference)) ==
                 (sc_pair_find_previous (root, NULL, sc_pair_is_difference)->ordinal == last));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/filter/all", test_all);
  g_test_add_func ("/filter/differences", test_differences);
  g_test_add_func ("/filter/warnings", test_warnings);
  g_test_add_func ("/filter/extensions", test_extensions);
  g_test_add_func ("/filter/critical-extensions", test_critical_extensions);
  g_test_add_func ("/filter/hide-expected", test_hide_expected);
  g_test_add_func ("/filter/hide-expected/warning", test_hide_expected_warning);
  g_test_add_func ("/filter/found", test_found);
  g_test_add_func ("/filter/set", test_set);

  return g_test_run ();
}
