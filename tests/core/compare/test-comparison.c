/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "invariants.h"
#include "pairs.h"

#define EXTENSIONS "tbsCertificate/extensions/"

/* 2025-06-01 */
#define NOW G_GINT64_CONSTANT (1748736000)

/* Forwards and backwards meet the same pairs. */
static void
test_walk (void)
{
  g_autoptr (ScComparison) comparison = compare_parts ("extKeyUsage.critical", "BOOLEAN TRUE", "");
  const ScPair *root = sc_comparison_get_root (comparison);
  g_autoptr (GPtrArray) pairs = g_ptr_array_new ();

  for (const ScPair *pair = sc_pair_find_next (root, NULL, sc_pair_is_any); pair;
       pair = sc_pair_find_next (root, pair, sc_pair_is_any))
    g_ptr_array_add (pairs, (gpointer) pair);

  g_assert_cmpuint (pairs->len, >, 50);

  for (const ScPair *pair = sc_pair_find_previous (root, NULL, sc_pair_is_any); pair;
       pair = sc_pair_find_previous (root, pair, sc_pair_is_any))
    g_assert_true (g_ptr_array_steal_index (pairs, pairs->len - 1) == pair);

  g_assert_cmpuint (pairs->len, ==, 0);
}

static void
test_next_difference (void)
{
  g_autoptr (ScComparison) comparison = compare_parts ("extKeyUsage.critical", "BOOLEAN TRUE", "");
  const ScPair *root = sc_comparison_get_root (comparison);
  const ScPair *critical = find_pair (comparison, EXTENSIONS "extKeyUsage/critical");

  g_assert_true (sc_pair_find_next (root, NULL, sc_pair_is_difference) == critical);
  g_assert_true (sc_pair_find_next (root, NULL, sc_pair_is_warning) == critical);
  g_assert_null (sc_pair_find_next (root, critical, sc_pair_is_warning));
  g_assert_null (sc_pair_find_previous (root, critical, sc_pair_is_difference));
  g_assert_true (sc_pair_find_previous (root, NULL, sc_pair_is_warning) == critical);
}

/* A finding on one side, error before warning; a difference that no rule blames; findings on both sides. */
static void
test_worst (void)
{
  g_autoptr (ScObject) left = decode_parts (
      "subject.organizationName", "SET { SEQUENCE { OID 2.5.4.10 PrintableString \"Example\" } }", "serialNumber",
      "INTEGER `00 01`");
  g_autoptr (ScObject) right = decode_parts (
      "subject.commonName", "SET { SEQUENCE { OID 2.5.4.3 PrintableString \"mail.example.com\" } }", "serialNumber",
      "INTEGER `00 01`");
  g_autoptr (ScObject) one_sided =
      decode_parts ("extKeyUsage.critical", "BOOLEAN `01`", "serialNumber", "INTEGER `00 01`");
  g_autoptr (ScComparison) blameless = sc_comparison_new (left, right, NOW);
  g_autoptr (ScComparison) both = sc_comparison_new (left, left, NOW);
  g_autoptr (ScComparison) one = sc_comparison_new (left, one_sided, NOW);
  guint n_others = 0;

  g_assert_true (sc_comparison_get_worst (blameless, &n_others) ==
                 find_pair (blameless, "tbsCertificate/subject/1/0/value"));
  g_assert_cmpuint (n_others, ==, 1);
  g_assert_true (sc_comparison_get_worst (both, &n_others) == find_pair (both, "tbsCertificate/serialNumber"));
  g_assert_cmpuint (n_others, ==, 0);
  g_assert_true (sc_comparison_get_worst (one, &n_others) == find_pair (one, EXTENSIONS "extKeyUsage/critical"));
  g_assert_cmpuint (n_others, ==, 0);
}

/* The error is behind the warning in the tree. */
static void
test_worst_severity (void)
{
  g_autoptr (ScObject) left = decode_parts ("keyUsage.critical", "", "subjectKeyIdentifier.critical", "BOOLEAN TRUE");
  g_autoptr (ScObject) right = decode_parts (NULL, NULL, NULL, NULL);
  g_autoptr (ScComparison) comparison = sc_comparison_new (left, right, NOW);
  guint n_others = 0;

  g_assert_true (sc_comparison_get_worst (comparison, &n_others) ==
                 find_pair (comparison, EXTENSIONS "subjectKeyIdentifier/critical"));
  g_assert_cmpuint (n_others, ==, 1);
}

static void
test_no_worst (void)
{
  g_autoptr (ScComparison) comparison = compare_parts ("serialNumber", "INTEGER 1", "INTEGER 2");
  guint n_others = 1;
  guint n_unexpected = 1;

  g_assert_null (sc_comparison_get_worst (comparison, &n_others));
  g_assert_cmpuint (n_others, ==, 0);
  sc_comparison_get_unexpected (comparison, &n_unexpected);
  g_assert_cmpuint (n_unexpected, ==, 0);
}

static void
test_unexpected (void)
{
  g_autoptr (ScComparison) comparison =
      compare_parts ("subjectAltName.value", "SEQUENCE { [2] \"a\" [2] \"b\" [1] \"c@d\" }",
                     "SEQUENCE { [2] \"b\" [2] \"a\" [7] `7f 00 00 01` }");
  guint n_pairs = 0;
  const ScPair *const *pairs = sc_comparison_get_unexpected (comparison, &n_pairs);

  g_assert_cmpuint (n_pairs, ==, 3);
  g_assert_true (pairs[1] == find_pair (comparison, EXTENSIONS "subjectAltName/extnValue/2"));
}

/* Another `critical` belongs to the sentence on encoding; another text in another string type to both. */
static void
test_unexpected_encoding (void)
{
  g_autoptr (ScComparison) critical = compare_parts ("extKeyUsage.critical", "BOOLEAN TRUE", "");
  g_autoptr (ScComparison) text = compare_parts (
      "subject.organizationName", "SET { SEQUENCE { OID 2.5.4.10 PrintableString \"One\" } }",
      "SET { SEQUENCE { OID 2.5.4.10 UTF8String \"Two\" } }");
  guint n_of_critical = 1;
  guint n_of_text = 0;

  sc_comparison_get_unexpected (critical, &n_of_critical);
  sc_comparison_get_unexpected (text, &n_of_text);
  g_assert_cmpuint (n_of_critical, ==, 0);
  g_assert_cmpuint (n_of_text, ==, 1);
}

/* With one object loaded only rules 1 and 3 apply. */
static void
check_alone (ScSide side)
{
  g_autoptr (ScObject) object =
      decode_parts ("subjectAltName.critical", "BOOLEAN TRUE", "notAfter", "UTCTime \"250201000000Z\"");
  g_autoptr (ScComparison) comparison =
      sc_comparison_new (side == SC_LEFT ? object : NULL, side == SC_RIGHT ? object : NULL, NOW);
  const ScPair *critical = find_pair (comparison, EXTENSIONS "subjectAltName/critical");
  const ScPair *version = find_pair (comparison, "tbsCertificate/version");
  ScSide opposite = side == SC_LEFT ? SC_RIGHT : SC_LEFT;
  ScRemark expired = side == SC_LEFT ? SC_REMARK_LEFT_EXPIRED : SC_REMARK_RIGHT_EXPIRED;

  sc_invariants_check_comparison (comparison);
  g_assert_cmpint (critical->relation, ==, SC_RELATION_SAME);
  g_assert_cmpint (critical->marks[side], ==, SC_MARK_WARNING);
  g_assert_cmpint (critical->marks[opposite], ==, SC_MARK_NONE);
  g_assert_cmpint (critical->count, ==, SC_COUNT_ENCODING);
  g_assert_cmpint (version->marks[side], ==, SC_MARK_CHECK);
  g_assert_cmpint (version->count, ==, SC_COUNT_SAME);
  g_assert_cmpuint (sc_comparison_get_count (comparison, SC_COUNT_ENCODING), ==, 1);
  g_assert_cmpuint (sc_comparison_get_warnings (comparison, side), ==, 1);
  g_assert_cmpuint (sc_comparison_get_warnings (comparison, opposite), ==, 0);
  g_assert_cmpuint (sc_comparison_get_remarks (comparison), ==, 1u << expired);
  g_assert_false (sc_comparison_is_identical (comparison));
}

static void
test_alone (void)
{
  check_alone (SC_LEFT);
  check_alone (SC_RIGHT);
}

static void
test_references (void)
{
  ScObject *object = decode_parts ("version", "[0] { INTEGER 2 }", NULL, NULL);
  ScComparison *comparison = sc_comparison_new (object, object, NOW);

  sc_object_unref (object);
  g_assert_true (sc_comparison_ref (comparison) == comparison);
  sc_comparison_unref (comparison);
  g_assert_nonnull (find_pair (comparison, "tbsCertificate/version"));
  sc_comparison_unref (comparison);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/comparison/walk", test_walk);
  g_test_add_func ("/comparison/next-difference", test_next_difference);
  g_test_add_func ("/comparison/worst/kinds", test_worst);
  g_test_add_func ("/comparison/worst/severity", test_worst_severity);
  g_test_add_func ("/comparison/worst/none", test_no_worst);
  g_test_add_func ("/comparison/unexpected", test_unexpected);
  g_test_add_func ("/comparison/unexpected-encoding", test_unexpected_encoding);
  g_test_add_func ("/comparison/alone", test_alone);
  g_test_add_func ("/comparison/references", test_references);

  return g_test_run ();
}
