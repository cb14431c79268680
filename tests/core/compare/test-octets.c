/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/octets.h"
#include "pairs.h"

#define EXTENSIONS "tbsCertificate/extensions/"
#define MAX_COLUMNS 4096

/*
 * The two dumps as text, a column each: "55" the same on both sides, "FF/01" other octets, "01/.." a gap. Behind it
 * stands "!" where it differs and "*" where it is selected; the role is told by what it is put in: <identifier>,
 * [length], contents.
 */
static char *
describe (const GArray *segments,
          const ScPair *selected)
{
  static const char *const brackets[] = {
    [SC_OCTET_IDENTIFIER] = "<>",
    [SC_OCTET_LENGTH] = "[]",
    [SC_OCTET_CONTENTS] = NULL,
  };
  GString *text = g_string_new (NULL);

  for (gsize i = 0; i < sc_octets_count_columns (segments); i++)
    {
      ScOctetCell cell = sc_octets_get_cell (segments, i);
      const char *bracket = brackets[cell.role];
      char octets[SC_N_SIDES][3] = { "..", ".." };

      for (guint side = 0; side < SC_N_SIDES; side++)
        if (cell.octets[side].length > 0)
          g_snprintf (octets[side], sizeof octets[side], "%02x", cell.octets[side].data[0]);

      g_string_append (text, i > 0 ? " " : "");
      g_string_append_printf (text, "%.1s%s", bracket != NULL ? bracket : "", octets[SC_LEFT]);

      if (!g_str_equal (octets[SC_LEFT], octets[SC_RIGHT]))
        g_string_append_printf (text, "/%s", octets[SC_RIGHT]);

      g_string_append_printf (text, "%.1s%s%s", bracket != NULL ? bracket + 1 : "", cell.differs ? "!" : "",
                              sc_octets_is_inside (cell.pair, selected) ? "*" : "");
    }

  return g_string_free (text, FALSE);
}

/* (transfer full): all of what is shown around @pair */
static GArray *
align (const ScPair *pair)
{
  gsize n_left_out = 1;
  GArray *segments = sc_octets_align (sc_octets_find_context (pair, MAX_COLUMNS), MAX_COLUMNS, &n_left_out);

  g_assert_cmpuint (n_left_out, ==, 0);

  return segments;
}

static void
check (const ScComparison *comparison,
       const char         *path,
       const char         *expected)
{
  const ScPair *pair = find_pair (comparison, path);
  g_autoptr (GArray) segments = align (pair);
  g_autofree char *actual = describe (segments, pair);

  g_assert_cmpstr (actual, ==, expected);
}

/* The three octets of the Exchange case; the lengths around them differ, but are not to blame. */
static void
test_critical (void)
{
  g_autoptr (ScComparison) comparison = compare_parts ("extKeyUsage.critical", "BOOLEAN TRUE", "");

  check (comparison, EXTENSIONS "extKeyUsage/critical",
         "<30> [16/13] <06> [03] 55 1d 25 <01/..>!* [01/..]!* ff/..!* <04> [0c] <30> [0a] <06> [08] "
         "2b 06 01 05 05 07 03 01");
  check (comparison, EXTENSIONS "extKeyUsage/extnID",
         "<30> [16/13] <06>* [03]* 55* 1d* 25* <01/..>! [01/..]! ff/..! <04> [0c] <30> [0a] <06> [08] "
         "2b 06 01 05 05 07 03 01");
  check (comparison, EXTENSIONS "extKeyUsage/extnValue",
         "<30> [16/13] <06> [03] 55 1d 25 <01/..>! [01/..]! ff/..! <04>* [0c]* <30>* [0a]* <06> [08] "
         "2b 06 01 05 05 07 03 01");
}

static void
test_offsets (void)
{
  g_autoptr (ScComparison) comparison = compare_parts ("serialNumber", "INTEGER `01 00 01`", "INTEGER `01`");
  const ScPair *pair = find_pair (comparison, "tbsCertificate/signature/algorithm");
  g_autoptr (GArray) segments = align (pair);
  ScOctetCell first = sc_octets_get_cell (segments, 0);
  ScOctetCell last = sc_octets_get_cell (segments, 14);

  g_assert_cmpuint (sc_octets_count_columns (segments), ==, 15);
  g_assert_true (first.pair == pair->parent);
  g_assert_cmpuint (first.octets[SC_LEFT].offset, ==, 13 + 5);
  g_assert_cmpuint (first.octets[SC_RIGHT].offset, ==, 13 + 3);
  g_assert_cmpuint (last.octets[SC_LEFT].offset, ==, 13 + 5 + 14);
}

/* Contents of other lengths: what is alike at both ends stands side by side. */
static void
test_other_lengths (void)
{
  g_autoptr (ScComparison) sign = compare_parts ("serialNumber", "INTEGER `00 8f 11`", "INTEGER `8f 11`");
  g_autoptr (ScComparison) middle = compare_parts ("serialNumber", "INTEGER `0a 0b 0c 0d 0e`", "INTEGER `0a 1b 0e`");
  g_autoptr (ScComparison) prefix = compare_parts ("serialNumber", "INTEGER `0a 0a 0a`", "INTEGER `0a 0a`");

  check (sign, "tbsCertificate/serialNumber", "<02>* [03/02]* 00/..!* 8f* 11*");
  check (middle, "tbsCertificate/serialNumber", "<02>* [05/03]* 0a* 0b/1b!* 0c/..!* 0d/..!* 0e*");
  check (prefix, "tbsCertificate/serialNumber", "<02>* [03/02]* 0a* 0a* 0a/..!*");
}

/* A moved element stands beside a gap on both sides, and does not differ. */
static void
test_moved (void)
{
  g_autoptr (ScComparison) comparison =
      compare_parts ("subjectAltName.value", "SEQUENCE { [2] \"a\" [2] \"b\" [2] \"c\" }",
                     "SEQUENCE { [2] \"b\" [2] \"c\" [2] \"a\" }");

  check (comparison, EXTENSIONS "subjectAltName/extnValue/0",
         "<30> [12] <06> [03] 55 1d 11 <04> [0b] <30> [09] <82/..>* [01/..]* 61/..* <82> [01] 62 <82> [01] 63 "
         "<../82>* [../01]* ../61*");
}

/* An element that one side does not have differs whole, its length too. */
static void
test_alone (void)
{
  g_autoptr (ScComparison) comparison = compare_parts ("notBefore", "UTCTime \"250101000000Z\"", "");
  g_autoptr (ScComparison) extension = compare_parts (
      "basicConstraints", "", "SEQUENCE { OID 2.5.29.19 OCTET STRING { SEQUENCE { } } }");

  check (extension, EXTENSIONS "basicConstraints",
         "<../30>!* [../09]!* <../06>!* [../03]!* ../55!* ../1d!* ../13!* <../04>!* [../02]!* <../30>!* [../00]!*");
  g_assert_nonnull (find_pair (comparison, "tbsCertificate/validity/notBefore"));
}

static void
test_identifiers (void)
{
  g_autoptr (ScComparison) comparison = compare_parts (
      "issuer.commonName", "SET { SEQUENCE { OID 2.5.4.3 PrintableString \"CA\" } }",
      "SET { SEQUENCE { OID 2.5.4.3 UTF8String \"CA\" } }");

  check (comparison, "tbsCertificate/issuer/0/0/value",
         "<30> [0d] <31> [0b] <30> [09] <06> [03] 55 04 03 <13/0c>!* [02]* 43* 41*");
}

/* The lengths of a timestamp list are no ASN.1, yet they are lengths. */
static void
test_timestamps (void)
{
  g_autoptr (ScComparison) comparison = compare_parts (
      "extensionList", "SEQUENCE { OID 1.3.6.1.4.1.11129.2.4.2 OCTET STRING { OCTET STRING { `00 03` `00 01` `05` } } }",
      "SEQUENCE { OID 1.3.6.1.4.1.11129.2.4.2 OCTET STRING { OCTET STRING { `00 04` `00 02` `05 06` } } }");

  check (comparison, EXTENSIONS "ctPrecertSCTs/extnValue/0",
         "<30> [15/16] <06> [0a] 2b 06 01 04 01 d6 79 02 04 02 [04] [07/08] [04] [05/06] [00] [03/04] "
         "[00]* [01/02]* 05* ../06!*");
}

/* What is left over behind the value in each of the two, and the end-of-contents octets behind that. */
static void
test_left_over (void)
{
  g_autoptr (ScComparison) comparison =
      compare_parts ("version", "[0] INDEFINITE { INTEGER 2 NULL }", "[0] { INTEGER 2 BOOLEAN TRUE }");
  g_autoptr (ScComparison) certificate = compare_parts (
      "certificate", "SEQUENCE INDEFINITE { NULL } `41 41`", "SEQUENCE { NULL } `42 42`");

  check (comparison, "tbsCertificate/version",
         "<a0>* [80/06]* <02>* [01]* 02* 05/01!* 00/01!* ../ff!* [00/..]* [00/..]*");
  check (certificate, "certificate", "<30>* [80/02]* [00/..]* [00/..]* 41/42!* 41/42!*");
}

static void
test_unused_bits_of_wrapper (void)
{
  g_autoptr (ScComparison) comparison = compare_parts (
      "subjectPublicKeyInfo", "SEQUENCE { $rsaEncryption `03 09 00` SEQUENCE { INTEGER 9 INTEGER 3 } }",
      "SEQUENCE { $rsaEncryption `03 09 01` SEQUENCE { INTEGER 9 INTEGER 3 } }");

  check (comparison, "tbsCertificate/subjectPublicKeyInfo/subjectPublicKey/publicExponent",
         "<30> [1a] <30> [0d] <06> [09] 2a 86 48 86 f7 0d 01 01 01 <05> [00] <03> [09] 00/01! <30> [06] <02> [01] 09 "
         "<02>* [01]* 03*");
}

static void
check_length (const ScComparison *comparison,
              const char         *path,
              gsize               n_columns)
{
  g_autoptr (GArray) segments = align (find_pair (comparison, path));

  g_assert_cmpuint (sc_octets_count_columns (segments), ==, n_columns);
}

/* A leaf that only wraps what the tree shows elsewhere has nothing but its header; a fingerprint has no octets of the
 * object. */
static void
test_structure_and_fingerprints (void)
{
  g_autoptr (ScComparison) comparison = compare_parts ("version", "[0] { INTEGER 2 }", "[0] { INTEGER 2 }");

  check_length (comparison, "certificate", 4);
  check_length (comparison, "tbsCertificate", 4);
  check_length (comparison, "structure", 8);
  check_length (comparison, "computed/sha1", 20);
  check_length (comparison, "computed", 20 + 32 + 32);
}

/* What is asked for comes before what lies around it, and what has begun is whole. */
static void
test_bound (void)
{
  g_autoptr (ScComparison) comparison = compare_parts ("version", "[0] { INTEGER 2 }", "[0] { INTEGER 2 }");
  const ScPair *key = find_pair (comparison, "tbsCertificate/subjectPublicKeyInfo");
  const ScPair *identifier = find_pair (comparison, EXTENSIONS "extKeyUsage/extnID");
  gsize length = key->fields[SC_LEFT]->slice.length;
  gsize n_left_out = 0;
  g_autoptr (GArray) segments = sc_octets_align (key, 9, &n_left_out);

  /* Two headers, one of a long length, and identifier, length and contents of rsaEncryption. */
  g_assert_cmpuint (sc_octets_count_columns (segments), ==, 4 + 2 + 2 + 9);
  g_assert_cmpuint (n_left_out, ==, length - 17);
  g_assert_true (sc_octets_find_context (identifier, 10) == identifier);
  g_assert_true (sc_octets_find_context (identifier, MAX_COLUMNS) == identifier->parent);
}

static void
test_find_difference (void)
{
  g_autoptr (ScComparison) comparison = compare_parts ("extKeyUsage.critical", "BOOLEAN TRUE", "");
  g_autoptr (ScComparison) serial =
      compare_parts ("serialNumber", "INTEGER `0a 0b 0c 0d 0e`", "INTEGER `0a 0b 0c 0f 0e`");
  g_autoptr (GArray) critical = align (find_pair (comparison, EXTENSIONS "extKeyUsage/critical"));
  g_autoptr (GArray) number = align (find_pair (serial, "tbsCertificate/serialNumber"));

  g_assert_cmpuint (sc_octets_find_difference (critical, 0, 23), ==, 7);
  g_assert_cmpuint (sc_octets_find_difference (critical, 8, 23), ==, 8);
  g_assert_cmpuint (sc_octets_find_difference (critical, 10, 23), ==, 23);
  g_assert_cmpuint (sc_octets_find_difference (critical, 0, 5), ==, 5);
  g_assert_cmpuint (sc_octets_find_difference (number, 0, 7), ==, 5);
  g_assert_cmpuint (sc_octets_find_difference (number, 4, 7), ==, 5);
  g_assert_cmpuint (sc_octets_find_difference (number, 6, 7), ==, 7);
}

/* Beside nothing, nothing differs. */
static void
test_one_side (void)
{
  g_autoptr (ScComparison) both = compare_parts ("version", "[0] { INTEGER 2 }", "[0] { INTEGER 2 }");
  g_autoptr (ScComparison) comparison = sc_comparison_new (sc_comparison_get_object (both, SC_LEFT), NULL, 0);

  check (comparison, "tbsCertificate/version", "<a0/..>* [03/..]* <02/..>* [01/..]* 02/..*");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/octets/critical", test_critical);
  g_test_add_func ("/octets/offsets", test_offsets);
  g_test_add_func ("/octets/other-lengths", test_other_lengths);
  g_test_add_func ("/octets/moved", test_moved);
  g_test_add_func ("/octets/alone", test_alone);
  g_test_add_func ("/octets/identifiers", test_identifiers);
  g_test_add_func ("/octets/timestamps", test_timestamps);
  g_test_add_func ("/octets/left-over", test_left_over);
  g_test_add_func ("/octets/unused-bits-of-wrapper", test_unused_bits_of_wrapper);
  g_test_add_func ("/octets/structure-and-fingerprints", test_structure_and_fingerprints);
  g_test_add_func ("/octets/bound", test_bound);
  g_test_add_func ("/octets/find-difference", test_find_difference);
  g_test_add_func ("/octets/one-side", test_one_side);

  return g_test_run ();
}
