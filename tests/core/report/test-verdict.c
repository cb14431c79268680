/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/words.h"

#include "trees.h"

#define SAME_KEY "Same key: both hold the same public key. "

/* Two certificates that are alike but for their serial numbers and one part, and the verdict behind the remark
 * on their key. */
typedef struct
{
  const char *name;
  const char *part;
  const char *left;
  const char *right;
  const char *verdict;
} Case;

#define PRINTABLE_NAME "SET { SEQUENCE { OID 2.5.4.3 PrintableString \"mail\" } }"
#define UTF8_NAME "SET { SEQUENCE { OID 2.5.4.3 UTF8String \"mail\" } }"
#define BAD_NAME "SET { SEQUENCE { OID 2.5.4.3 PrintableString \"ma_il\" } }"

static const Case cases[] = {
  { "critical/left", "subjectAltName.critical", "BOOLEAN TRUE", "",
    "Different encoding: the left certificate marks Subject Alternative Name as critical; the right does not." },
  { "critical/right", "subjectAltName.critical", "", "BOOLEAN TRUE",
    "Different encoding: the right certificate marks Subject Alternative Name as critical; the left does not." },
  { "critical/both", "subjectAltName.critical", "BOOLEAN TRUE", "BOOLEAN TRUE",
    "Same warning on both sides: both mark Subject Alternative Name as critical." },
  { "critical/neither", "keyUsage.critical", "", "",
    "Same warning on both sides: neither marks Key Usage as critical." },
  { "critical/octets", "keyUsage.critical", "BOOLEAN `01`", "BOOLEAN TRUE",
    "Different encoding: “TRUE not written as FF” applies to Key Usage › Critical of the left certificate only." },
  { "critical/octets-on-both", "keyUsage.critical", "BOOLEAN `01`", "BOOLEAN `01`",
    "Same warning on both sides: “TRUE not written as FF” applies to Key Usage › Critical of both certificates." },
  { "critical/written-out", "extKeyUsage.critical", "", "BOOLEAN FALSE",
    "Different encoding: “Default value written out” applies to Extended Key Usage › Critical of the right certificate "
    "only." },
  { "named-bits", "keyUsage.value", "BIT STRING \"1010\"", "BIT STRING \"101\"",
    "Different encoding: “Superfluous zero bits or octets” applies to Key Usage of the left certificate only." },
  { "named-bits/both", "keyUsage.value", "BIT STRING \"1010\"", "BIT STRING \"1010\"",
    "Same warning on both sides: “Superfluous zero bits or octets” applies to Key Usage of both certificates." },
  { "string-type", "subject.commonName", PRINTABLE_NAME, UTF8_NAME,
    "Different encoding: Subject › Common Name is PrintableString on the left, UTF8String on the right, both legal." },
  { "value", "keyUsage.value", "BIT STRING \"101\"", "BIT STRING \"1\"", "Different values: Key Usage." },
  { "value/several", "extKeyUsage.value", "SEQUENCE { OID 1.2.3.4 OID 1.2.3.5 }", "SEQUENCE { OID 1.2.3.6 OID 1.2.3.7 }",
    "Different values: Extended Key Usage › Purpose." },
  { "value/only-left", "subjectAltName.value", "SEQUENCE { [2] \"a\" [2] \"b\" }", "SEQUENCE { [2] \"a\" }",
    "Only on the left: Subject Alternative Name › DNS name." },
  { "value/only-right", "moreExtensions", "", "SEQUENCE { OID 2.5.29.32 OCTET STRING { SEQUENCE { SEQUENCE { OID 1.2.3.4 } } } }",
    "Only on the right: Certificate Policies." },
  { "value/on-each-side", "subjectAltName.value", "SEQUENCE { [1] \"a@b\" [2] \"b\" }",
    "SEQUENCE { [2] \"b\" [7] `7f 00 00 01` }",
    "Different values: Subject Alternative Name › Email address, Subject Alternative Name › IP address." },
  { "value/repeated", "moreExtensions", "SEQUENCE { OID 2.5.29.14 OCTET STRING { OCTET STRING `01` } }", "",
    "Warning on one side: “Extension appears twice” applies to Subject Key Identifier (2) › Object identifier of the left certificate only. "
    "Only on the left: Subject Key Identifier (2)." },
  { "value/only-left/several", "extensionList",
    "$basicConstraints $keyUsage $extKeyUsage $subjectKeyIdentifier $subjectAltName $authorityKeyIdentifier",
    "$subjectAltName $authorityKeyIdentifier",
    "Only on the left: Basic Constraints, Key Usage, Extended Key Usage and 1 more." },
  { "moved", "subjectAltName.value", "SEQUENCE { [2] \"a\" [2] \"b\" }", "SEQUENCE { [2] \"b\" [2] \"a\" }",
    "Different order: Subject Alternative Name › DNS name." },
  { "moved/extensions", "extensionList", "$keyUsage $basicConstraints $extKeyUsage $subjectAltName $authorityKeyIdentifier",
    "$subjectAltName $extKeyUsage $keyUsage $basicConstraints $authorityKeyIdentifier",
    "Different order: Extended Key Usage, Subject Alternative Name." },
  { "moved/name", "subject", "SEQUENCE { $subject.countryName $subject.organizationName $subject.commonName }",
    "SEQUENCE { $subject.commonName $subject.organizationName $subject.countryName }", "Different order: Subject." },
  { "moved/name-in-name", "subjectAltName.value", "SEQUENCE { [4] { $subject } [2] \"a\" }",
    "SEQUENCE { [4] { SEQUENCE { $subject.organizationName $subject.countryName $subject.commonName } } [2] \"a\" }",
    "Different order: Subject Alternative Name › Directory name." },
  { "moved/in-set", "subject.organizationName",
    "SET { SEQUENCE { OID 2.5.4.10 UTF8String \"Example\" } SEQUENCE { OID 2.5.4.11 UTF8String \"Mail\" } }",
    "SET { SEQUENCE { OID 2.5.4.11 UTF8String \"Mail\" } SEQUENCE { OID 2.5.4.10 UTF8String \"Example\" } }",
    "Different encoding: “Set not in order” applies to Subject › Relative distinguished name of the left certificate only. "
    "Different order: Subject › Relative distinguished name › Organizational Unit." },
  { "moved/plain", "moreExtensions",
    "SEQUENCE { OID 1.3.6.1.4.1.99999.3 OCTET STRING { SEQUENCE { INTEGER 1 NULL } } }",
    "SEQUENCE { OID 1.3.6.1.4.1.99999.3 OCTET STRING { SEQUENCE { NULL INTEGER 1 } } }",
    "Different order: 1.3.6.1.4.1.99999.3." },
  { "left-over", "certificate", "SEQUENCE { $tbsCertificate $signatureAlgorithm $signatureValue } `41`",
    "SEQUENCE { $tbsCertificate $signatureAlgorithm $signatureValue } `42`",
    "Different encoding: “Octets left over after the end” applies to Structure › Certificate of both certificates." },
  { "encoding-and-value", "subject.commonName", BAD_NAME, UTF8_NAME,
    "Different encoding: “Character that this string type forbids” applies to Subject › Common Name of the left "
    "certificate only. Different values: Subject › Common Name." },
};

static void
test_case (gconstpointer data)
{
  const Case *self = data;
  g_autoptr (ScComparison) comparison = NULL;
  g_autofree char *line = NULL;
  g_autofree char *expected = g_strconcat (SAME_KEY, self->verdict, NULL);

  comparison = take_comparison (sc_base_certificate (self->part, self->left, NULL),
                                sc_base_certificate (self->part, self->right, "serialNumber", "INTEGER 4098", NULL));
  line = sc_words_verdict_line (sc_words_plain (), comparison);
  g_assert_cmpstr (line, ==, expected);
}

static void
assert_verdict (const ScComparison *comparison,
                const char         *expected)
{
  g_autofree char *line = sc_words_verdict_line (sc_words_plain (), comparison);

  g_assert_cmpstr (line, ==, expected);
}

static void
test_identical (void)
{
  g_autoptr (ScComparison) comparison = NULL;

  comparison = take_comparison (sc_base_certificate (NULL, NULL), sc_base_certificate (NULL, NULL));
  assert_verdict (comparison, "Identical.");
}

static void
test_identical_with_warning (void)
{
  g_autoptr (ScComparison) comparison = NULL;

  comparison = take_comparison (sc_base_certificate ("subjectAltName.critical", "BOOLEAN TRUE", NULL),
                                sc_base_certificate ("subjectAltName.critical", "BOOLEAN TRUE", NULL));
  assert_verdict (comparison,
                  "Identical. Same warning on both sides: both mark Subject Alternative Name as critical.");
}

/* (transfer full) */
static ScObject *
decode_with_provider (const char *provider)
{
  g_autoptr (GBytes) octets = sc_base_certificate (NULL, NULL);
  g_autoptr (GBytes) value = g_bytes_new_static (provider, strlen (provider));
  ScAttribute attribute = { SC_ATTRIBUTE_KEY_PROVIDER, value };

  return sc_object_decode_with (octets, SC_OBJECT_CERTIFICATE, "test", &attribute, 1);
}

/* The same certificate, of which two files tell different things. */
static void
test_told_otherwise (void)
{
  g_autoptr (ScObject) left = decode_with_provider ("Microsoft RSA SChannel Cryptographic Provider");
  g_autoptr (ScObject) right = decode_with_provider ("Microsoft Software Key Storage Provider");
  g_autoptr (ScComparison) comparison = sc_comparison_new (left, right, TEST_NOW);

  assert_verdict (comparison, "Different values: From the file › Provider of the private key.");
}

static void
test_expected (void)
{
  g_autoptr (ScComparison) comparison = NULL;

  comparison = take_comparison (sc_base_certificate (NULL, NULL),
                                sc_base_certificate ("serialNumber", "INTEGER 4098", "subjectPublicKeyInfo", "$otherRsaKey",
                                                     "subjectKeyIdentifier.value", "OCTET STRING { $otherRsaKeyIdentifier }",
                                                     NULL));
  assert_verdict (comparison, "They differ only as expected.");
}

/* Though what else one side alone has is an error, and stands before it in the tree. */
static void
test_critical_first (void)
{
  g_autoptr (ScComparison) comparison = NULL;
  g_autoptr (ScComparison) blameless = NULL;

  comparison = take_comparison (sc_base_certificate ("subject.commonName", BAD_NAME, NULL),
                                sc_base_certificate ("subjectAltName.critical", "BOOLEAN TRUE", "serialNumber",
                                                     "INTEGER 4098", NULL));
  assert_verdict (comparison,
                  SAME_KEY
                  "Different encoding: the right certificate marks Subject Alternative Name as critical; the left does "
                  "not. 1 more field has a triangle. Different values: Subject › Common Name.");

  blameless = take_comparison (sc_base_certificate ("subject.commonName", PRINTABLE_NAME, NULL),
                               sc_base_certificate ("subject.commonName", UTF8_NAME, "extKeyUsage.critical",
                                                    "BOOLEAN TRUE", "serialNumber", "INTEGER 4098", NULL));
  assert_verdict (blameless,
                  SAME_KEY
                  "Different encoding: the right certificate marks Extended Key Usage as critical; the left does not. "
                  "1 more field has a triangle.");
}

static void
test_more (void)
{
  g_autoptr (ScComparison) comparison = NULL;

  comparison = take_comparison (sc_base_certificate ("keyUsage.value", "BIT STRING \"1\"", "subject.organizationName", "",
                                                     "basicConstraints.value", "SEQUENCE { BOOLEAN TRUE }",
                                                     "subjectAltName.value",
                                                     "SEQUENCE { [2] \"mail.example.com\" [2] \"autodiscover.example.com\" "
                                                     "[2] \"mail.example.local\" [2] \"one.more\" }",
                                                     "serialNumber", "INTEGER 4098", NULL),
                                sc_base_certificate ("extKeyUsage.critical", "BOOLEAN FALSE", "subjectAltName.critical",
                                                     "BOOLEAN FALSE", "keyUsage.critical", "BOOLEAN `01`", NULL));
  assert_verdict (comparison,
                  SAME_KEY
                  "Different encoding: “TRUE not written as FF” applies to Key Usage › Critical of the right certificate "
                  "only. 2 more fields have a triangle. "
                  "Different values: Subject › Organization, Basic Constraints › CA, Key Usage and 1 more.");
}

static void
test_remarks (void)
{
  g_autoptr (ScComparison) comparison = NULL;

  /* 2026-01-01 is TEST_NOW. */
  comparison = take_comparison (sc_base_certificate ("notAfter", "UTCTime \"251231235959Z\"", NULL),
                                sc_base_certificate ("serialNumber", "INTEGER 4098", "notBefore",
                                                     "UTCTime \"270101000000Z\"", NULL));
  assert_verdict (comparison, "Same key: both hold the same public key; the left certificate is no longer valid; "
                              "the validity of the right certificate has not begun.");
}

/* What holds of both sides is said once. */
static void
test_remarks_on_both (void)
{
  g_autoptr (ScComparison) expired = NULL;
  g_autoptr (ScComparison) not_yet_valid = NULL;

  expired = take_comparison (sc_base_certificate ("notAfter", "UTCTime \"251231235959Z\"", NULL),
                             sc_base_certificate ("serialNumber", "INTEGER 4098", "notAfter",
                                                  "UTCTime \"251230235959Z\"", NULL));
  not_yet_valid = take_comparison (sc_base_certificate ("notBefore", "UTCTime \"270101000000Z\"", NULL),
                                   sc_base_certificate ("serialNumber", "INTEGER 4098", "notBefore",
                                                        "UTCTime \"270102000000Z\"", NULL));
  assert_verdict (expired, "Same key: both hold the same public key; both certificates are no longer valid.");
  assert_verdict (not_yet_valid,
                  "Same key: both hold the same public key; the validity of neither certificate has begun.");
}

/* A request and a CRL are no certificates, and no sentence calls them so. */
static void
test_kinds (void)
{
  g_autoptr (ScComparison) other_key = NULL;
  g_autoptr (ScComparison) critical = NULL;
  g_autoptr (ScComparison) both = NULL;
  g_autoptr (ScComparison) lists = NULL;

  other_key = take_comparison (sc_base_certificate ("certificate", "$request", "subjectPublicKeyInfo", "$otherRsaKey", NULL),
                               sc_base_certificate (NULL, NULL));
  critical = take_comparison (sc_base_certificate ("certificate", "$request", "subjectAltName.critical", "BOOLEAN TRUE", NULL),
                              sc_base_certificate (NULL, NULL));
  both = take_comparison (sc_base_certificate ("certificate", "$request", "subjectAltName.critical", "BOOLEAN TRUE", NULL),
                          sc_base_certificate ("subjectAltName.critical", "BOOLEAN TRUE", NULL));
  lists = take_comparison (sc_base_certificate ("certificate", "$crl", NULL), sc_base_certificate (NULL, NULL));

  assert_verdict (other_key, "Another key: the request’s key is not the certificate’s, so the certificate was not made "
                             "from this request. Different values: Public key › Key › Modulus.");
  assert_verdict (critical, "Different encoding: the request marks Subject Alternative Name as critical; the certificate does "
                            "not.");
  assert_verdict (both, "Same warning on both sides: both mark Subject Alternative Name as critical.");
  g_assert_cmpuint (sc_comparison_get_remarks (lists), ==, 1 << SC_REMARK_OTHER_KINDS | 1 << SC_REMARK_LEFT_OUT_OF_DATE);
}

/* On the left, @part is @value; on the right it is what it is without. */
static char *
dup_verdict (const char *left,
             const char *right,
             const char *part,
             const char *value)
{
  g_autoptr (ScComparison) comparison =
    take_comparison (sc_base_certificate ("certificate", left, part, value, NULL),
                     right != NULL ? sc_base_certificate ("certificate", right, NULL) : sc_base_certificate (NULL, NULL));

  return sc_words_verdict_line (sc_words_plain (), comparison);
}

/* Each object is called what it is. */
static void
test_kind_names (void)
{
  static const struct
  {
    const char *left;
    const char *right; /* NULL is a certificate */
    const char *part;
    const char *value;
    const char *sentence;
  } kinds[] = {
    { "$request", "$request", "subjectAltName.critical", "BOOLEAN TRUE",
      "*: the left request marks Subject Alternative Name as critical; the right does not." },
    { "$crl", "$crl", "authorityKeyIdentifier.critical", "BOOLEAN TRUE",
      "*: the left revocation list marks Authority Key Identifier as critical; the right does not." },
    { "$request", NULL, "subject.commonName", BAD_NAME,
      "*: “Character that this string type forbids” applies to Subject › Common Name of the request, not of the "
      "certificate.*" },
    { "$request", "$request", "subject.commonName", BAD_NAME,
      "*: “Character that this string type forbids” applies to Subject › Common Name of the left request only.*" },
    { "$crl", NULL, "authorityKeyIdentifier.critical", "BOOLEAN TRUE",
      "*: the left side marks Authority Key Identifier as critical; the right does not.*" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *line = dup_verdict (kinds[i].left, kinds[i].right, kinds[i].part, kinds[i].value);

      g_test_message ("%s", line);
      g_assert_true (g_pattern_match_simple (kinds[i].sentence, line));
    }
}

static void
test_alone (void)
{
  g_autoptr (ScComparison) good = take_comparison (sc_base_certificate (NULL, NULL), NULL);
  g_autoptr (ScComparison) bad = NULL;
  g_autofree char *good_counts = sc_words_counts (sc_words_plain (), good);

  bad = take_comparison (sc_base_certificate ("subjectAltName.critical", "BOOLEAN TRUE", "keyUsage.value",
                                              "BIT STRING \"1010\"", NULL),
                         NULL);
  assert_verdict (good, "No warnings.");
  g_assert_true (g_str_has_suffix (good_counts, " fields, none with a warning"));
  assert_verdict (bad, "2 warnings: the worst is “Superfluous zero bits or octets”, which applies to Key Usage.");
}

/* Each sentence has both parts, and there are never more than three. */
static void
test_sentences (void)
{
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("bad.pem"), load_example ("good.pem"));
  g_autoptr (GArray) sentences = sc_words_verdict (sc_words_plain (), comparison);
  const ScSentence *encoding = NULL;

  g_assert_cmpuint (sentences->len, ==, 2);
  encoding = &g_array_index (sentences, ScSentence, 1);
  g_assert_cmpstr (encoding->lead, ==, "Different encoding:");
  g_assert_cmpstr (encoding->text, ==, "the left certificate marks Subject Alternative Name as critical; the right does not.");
}

static void
test_counts (void)
{
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("bad.pem"), load_example ("good.pem"));
  g_autofree char *counts = sc_words_counts (sc_words_plain (), comparison);
  g_autofree char *none = sc_words_badge (sc_words_plain (), 0);
  g_autofree char *one = sc_words_badge (sc_words_plain (), 1);
  g_autofree char *two = sc_words_badge (sc_words_plain (), 2);

  /* facts of the example: serial number, signature value and two fingerprints of the whole differ; the key does not */
  g_assert_true (g_str_has_prefix (counts, "1 differs with a warning · 4 differ as expected · "));
  g_assert_true (g_str_has_suffix (counts, " the same"));
  g_assert_cmpstr (none, ==, "No warnings");
  g_assert_cmpstr (one, ==, "1 warning");
  g_assert_cmpstr (two, ==, "2 warnings");
}

static void
test_remark_codes (void)
{
  g_autoptr (GHashTable) codes = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < SC_N_REMARKS; i++)
    {
      g_autofree char *text = sc_words_remark (sc_words_plain (), i);
      const char *code = sc_words_remark_code (i);

      g_assert_true (g_regex_match_simple ("^[a-z]+(-[a-z]+)*$", code, 0, 0));
      g_assert_true (g_hash_table_add (codes, (gpointer) code));
      g_assert_true (g_regex_match_simple ("^[A-Z].*: .*[^.]\\.$", text, 0, 0));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/verdict/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }

  g_test_add_func ("/verdict/identical", test_identical);
  g_test_add_func ("/verdict/identical-with-warning", test_identical_with_warning);
  g_test_add_func ("/verdict/told-otherwise", test_told_otherwise);
  g_test_add_func ("/verdict/expected", test_expected);
  g_test_add_func ("/verdict/critical-first", test_critical_first);
  g_test_add_func ("/verdict/more", test_more);
  g_test_add_func ("/verdict/remarks", test_remarks);
  g_test_add_func ("/verdict/remarks-on-both", test_remarks_on_both);
  g_test_add_func ("/verdict/kinds", test_kinds);
  g_test_add_func ("/verdict/kind-names", test_kind_names);
  g_test_add_func ("/verdict/alone", test_alone);
  g_test_add_func ("/verdict/sentences", test_sentences);
  g_test_add_func ("/verdict/counts", test_counts);
  g_test_add_func ("/verdict/remark-codes", test_remark_codes);
  return g_test_run ();
}
