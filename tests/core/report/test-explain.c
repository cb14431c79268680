/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/words.h"

#include "trees.h"
#include "x509/catalogue.h"

#define EXTENSIONS "tbsCertificate/extensions/"
#define NAME "tbsCertificate/subject/2/0/value"
#define CRITICAL EXTENSIONS "subjectAltName/critical"
#define KEY_USAGE "tbsCertificate/extensions/keyUsage"
#define EXT_KEY_USAGE "tbsCertificate/extensions/extKeyUsage"

#define PRINTABLE_NAME "SET { SEQUENCE { OID 2.5.4.3 PrintableString \"mail\" } }"
#define UTF8_NAME "SET { SEQUENCE { OID 2.5.4.3 UTF8String \"mail\" } }"

/* A list of one directory name, which is the one common name. */
#define DIRECTORY_NAME(common_name) "SEQUENCE { [4] { SEQUENCE { " common_name " } } }"

/* Two certificates that differ in one part, and all that each side says about a field. */
typedef struct
{
  const char *name;
  const char *part;
  const char *left;
  const char *right;
  const char *path;
  const char *says; /* the paragraphs that say what is there and what differs, in lines … */
  const char *ends; /* … or the last of them */
} Case;

static const Case cases[] = {
  { "critical", "subjectAltName.critical", "BOOLEAN TRUE", "", CRITICAL,
    "Left: TRUE, 3 octets 01 01 FF. Right: not encoded, so FALSE." },
  { "critical/mirrored", "subjectAltName.critical", "", "BOOLEAN TRUE", CRITICAL,
    "Left: not encoded, so FALSE. Right: TRUE, 3 octets 01 01 FF." },
  { "critical/both", "subjectAltName.critical", "BOOLEAN TRUE", "BOOLEAN TRUE", CRITICAL, "Both: TRUE, 3 octets 01 01 FF." },
  { "critical/neither", "subjectAltName.critical", "", "", CRITICAL, "Both: not encoded, so FALSE." },
  { "critical/right-for-both", "keyUsage.critical", "BOOLEAN TRUE", "BOOLEAN TRUE", EXTENSIONS "keyUsage/critical",
    "Both: TRUE, 3 octets 01 01 FF.\n"
    "Windows draws a triangle on every critical extension. Here a triangle marks what departs from the rules, and this "
    "does not." },
  { "boolean", "keyUsage.critical", "BOOLEAN `01`", "BOOLEAN TRUE", EXTENSIONS "keyUsage/critical",
    "Left: TRUE, 3 octets 01 01 01. Right: TRUE, 3 octets 01 01 FF." },
  { "string-type", "subject.commonName", PRINTABLE_NAME, UTF8_NAME, NAME,
    "Left: mail, 6 octets 13 04 6D 61 69 6C. Right: mail, 6 octets 0C 04 6D 61 69 6C.\n"
    "PrintableString on the left, UTF8String on the right; both are legal. Software that compares names octet by octet "
    "sees two names, and does not find the CA whose certificate spells its name in the other way: NSS, GnuTLS and "
    "CyaSSL are known for it, OpenSSL is not." },
  { "string-type/outside-names", "subjectAltName.value", DIRECTORY_NAME (PRINTABLE_NAME), DIRECTORY_NAME (UTF8_NAME),
    EXTENSIONS "subjectAltName/extnValue/0/0/0/value",
    "Left: mail, 6 octets 13 04 6D 61 69 6C. Right: mail, 6 octets 0C 04 6D 61 69 6C.\n"
    "PrintableString on the left, UTF8String on the right; both are legal." },
  { "default/written-out", "extKeyUsage.critical", "BOOLEAN FALSE", "", EXTENSIONS "extKeyUsage/critical",
    "Left: FALSE, 3 octets 01 01 00. Right: not encoded, so FALSE.\n"
    "The left side writes out what the right one omits; both say the same." },
  { "default/mirrored", "extKeyUsage.critical", "", "BOOLEAN FALSE", EXTENSIONS "extKeyUsage/critical",
    "Left: not encoded, so FALSE. Right: FALSE, 3 octets 01 01 00.\n"
    "The right side writes out what the left one omits; both say the same." },
  { "order/name", "subject", "SEQUENCE { $subject.countryName $subject.commonName }",
    "SEQUENCE { $subject.commonName $subject.countryName }", "tbsCertificate/subject", NULL,
    "The same parts in another order. In a name the order counts: to software these are two names." },
  { "value", "keyUsage.value", "BIT STRING \"101\"", "BIT STRING \"1\"", EXTENSIONS "keyUsage/extnValue",
    "Left: digitalSignature, keyEncipherment, 6 octets 04 04 03 02 05 A0. "
    "Right: digitalSignature, 6 octets 04 04 03 02 07 80.\n"
    "The values differ." },
  { "expected", "serialNumber", "INTEGER 5", "INTEGER 4098", "tbsCertificate/serialNumber",
    "Left: 05, 3 octets 02 01 05. Right: 10:02, 4 octets 02 02 10 02.\n"
    "The values differ, as expected." },
  { "only-left", "basicConstraints.value", "SEQUENCE { BOOLEAN TRUE INTEGER 0 }", "SEQUENCE { BOOLEAN TRUE }",
    EXTENSIONS "basicConstraints/extnValue/pathLenConstraint", "Left: 0, 3 octets 02 01 00. Right: not there." },
  { "missing", "serialNumber", "", "INTEGER 4098", "tbsCertificate/serialNumber",
    "Left: missing, though it should be there. Right: 10:02, 4 octets 02 02 10 02." },
  { "moved", "subjectAltName.value", "SEQUENCE { [2] \"a\" [2] \"b\" }", "SEQUENCE { [2] \"b\" [2] \"a\" }",
    EXTENSIONS "subjectAltName/extnValue/0", "Both: a, 3 octets 82 01 61.\nThe same, in another order." },
  { "version", "version", "", "[0] { INTEGER 2 }", "tbsCertificate/version",
    "Left: not encoded, so v1. Right: v3, 5 octets A0 03 02 01 02.\nThe values differ." },
  { "constructed", "extKeyUsage.value", "SEQUENCE { OID 1.2.3 }", "SEQUENCE { OID 1.2.4 }", EXTENSIONS "extKeyUsage",
    "Left: 1.2.3, 15 octets 30 0D 06 03 55 1D 25 04 06 30 04 06 02 2A 03. Right: 1.2.4, 15 octets 30 0D 06 03 55 1D 25 04 06 "
    "30 04 06 02 2A 04.\nWhat differs lies further inside." },
  { "inside", "subjectAltName.critical", "BOOLEAN TRUE", "BOOLEAN TRUE", EXTENSIONS "subjectAltName",
    "Both: 3 names, 78 octets.\nThe triangle stands for a field further inside." },
};

static char *
dup_paragraphs (const ScPair    *pair,
                ScParagraphKind  kind)
{
  g_autoptr (GArray) paragraphs = sc_words_explain_pair (sc_words_plain (), pair);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const ScParagraph *paragraph = &g_array_index (paragraphs, ScParagraph, i);

      if (paragraph->kind == kind)
        g_string_append_printf (out, "%s%s", out->len > 0 ? "\n" : "", paragraph->text);
    }

  return g_string_free (out, FALSE);
}

static ScComparison *
compare_part (const char *part,
              const char *left,
              const char *right)
{
  gboolean is_serial = g_str_equal (part, "serialNumber");

  return take_comparison (sc_base_certificate (part, left, NULL),
                          sc_base_certificate (part, right, is_serial ? NULL : "serialNumber", "INTEGER 4098", NULL));
}

static void
test_case (gconstpointer data)
{
  const Case *self = data;
  g_autoptr (ScComparison) comparison = compare_part (self->part, self->left, self->right);
  g_autofree char *says = dup_paragraphs (get_pair (comparison, self->path), SC_PARAGRAPH_SAYS);

  if (self->says != NULL)
    g_assert_cmpstr (says, ==, self->says);
  else
    g_assert_true (g_str_has_suffix (says, self->ends));
}

/* The kinds of paragraphs in their order, one letter each. */
static char *
dup_order (const ScPair *pair)
{
  static const char letters[] = {
    [SC_PARAGRAPH_PURPOSE] = 'P', [SC_PARAGRAPH_SAYS] = 'S',   [SC_PARAGRAPH_TITLE] = 'T',   [SC_PARAGRAPH_BODY] = 'B',
    [SC_PARAGRAPH_VICTIM] = 'V', [SC_PARAGRAPH_MENDING] = 'M', [SC_PARAGRAPH_CITATION] = 'C',
  };
  g_autoptr (GArray) paragraphs = sc_words_explain_pair (sc_words_plain (), pair);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < paragraphs->len; i++)
    g_string_append_c (out, letters[g_array_index (paragraphs, ScParagraph, i).kind]);

  return g_string_free (out, FALSE);
}

static void
test_finding (void)
{
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("bad.pem"), load_example ("good.pem"));
  const ScPair *pair = get_pair (comparison, CRITICAL);
  const ScCatalogueEntry *entry = sc_catalogue_find ("san-critical");
  g_autofree char *order = dup_order (pair);
  g_autofree char *title = dup_paragraphs (pair, SC_PARAGRAPH_TITLE);
  g_autofree char *expected_title = g_strconcat ("Left: ", entry->title, NULL);
  g_autofree char *body = dup_paragraphs (pair, SC_PARAGRAPH_BODY);
  g_autofree char *victims = dup_paragraphs (pair, SC_PARAGRAPH_VICTIM);
  g_autofree char *citation = dup_paragraphs (pair, SC_PARAGRAPH_CITATION);

  g_assert_cmpstr (order, ==, "STBMVC");
  g_assert_cmpstr (title, ==, expected_title);
  assert_contains (body, "The signature covers this, so only signing anew mends it.");
  assert_lacks (body, "{0}");
  g_assert_true (g_str_has_prefix (victims, "Known to have trouble with it: "));
  assert_contains (victims, "Symbian");
  g_assert_cmpstr (citation, ==, "RFC 5280 §4.2.1.6");
}

/* What a field is for, by how it is found: its own name, what it lies in, its OBJECT IDENTIFIER, its label. */
static const struct
{
  const char *path;
  const char *begins;
} purposes[] = {
  { "tbsCertificate/version", "The version tells how the certificate is laid out." },
  { "tbsCertificate/serialNumber", "The serial number tells the certificates of one CA apart." },
  { "tbsCertificate/signature", "The signature algorithm is how the CA signed." },
  { "tbsCertificate/issuer", "The issuer is the CA that signed" },
  { "tbsCertificate/validity/notAfter", "After this moment" },
  { "tbsCertificate/subject", "The subject is whom the certificate belongs to." },
  { "tbsCertificate/subject/1/0", "Common Name is " },
  { "tbsCertificate/subject/1/0/value", "Common Name is " },
  { "tbsCertificate/subjectPublicKeyInfo", "The public key is " },
  { "tbsCertificate/subjectPublicKeyInfo/algorithm", "The key's algorithm " },
  { "tbsCertificate/subjectPublicKeyInfo/algorithm/parameters", "Parameters of the algorithm" },
  { "tbsCertificate/subjectPublicKeyInfo/subjectPublicKey/modulus", "The modulus " },
  { "tbsCertificate/extensions", "Extensions say " },
  { KEY_USAGE, "Key Usage says " },
  { KEY_USAGE "/critical", "Critical means: " },
  { KEY_USAGE "/extnID", "The object identifier " },
  { KEY_USAGE "/extnValue", "Key Usage says " },
  { EXT_KEY_USAGE "/extnValue/0", "The certificate may prove to clients " },
  { EXTENSIONS "basicConstraints/extnValue/cA", "Whether the key belongs to a CA." },
  { EXTENSIONS "subjectAltName/extnValue/0", "A DNS name " },
  { "signatureAlgorithm", "This signature algorithm stands outside" },
  { "signatureValue", "The signature value " },
  { "certificate", "The header around the whole certificate." },
  { "tbsCertificate", "The signed part " },
  { "computed/sha256", "A fingerprint is " },
  { "computed/subjectPublicKeyInfoSha256", "A fingerprint of the public key alone." },
};

static void
test_purposes (void)
{
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("good.pem"), NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (purposes); i++)
    {
      const ScPair *pair = get_pair (comparison, purposes[i].path);
      g_autofree char *order = dup_order (pair);
      g_autofree char *text = dup_paragraphs (pair, SC_PARAGRAPH_PURPOSE);

      g_test_message ("%s: %s", purposes[i].path, text);
      g_assert_cmpint (order[0], ==, 'P');
      g_assert_true (g_str_has_prefix (text, purposes[i].begins));
    }
}

/* A request has other fields of the same names. */
static void
test_request_purposes (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "pairs", "requests.txt", NULL);
  g_autoptr (ScPairFile) file = sc_pair_file_load (path, NULL);
  g_autoptr (ScComparison) comparison = take_comparison (g_bytes_ref (file->octets[SC_LEFT]), NULL);
  g_autofree char *version = dup_paragraphs (get_pair (comparison, "certificationRequestInfo/version"), SC_PARAGRAPH_PURPOSE);
  g_autofree char *signature = dup_paragraphs (get_pair (comparison, "signature"), SC_PARAGRAPH_PURPOSE);

  assert_contains (version, "how the request is laid out");
  assert_contains (signature, "whoever made the request has the private key");
}

/* Whatever the tree of a certificate shows has a purpose. */
static void
test_all_have_purposes (void)
{
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("good.pem"), load_example ("good.pem"));
  const ScPair *pair = NULL;

  while ((pair = sc_pair_find_next (sc_comparison_get_root (comparison), pair, sc_pair_is_any)) != NULL)
    {
      g_autofree char *path = sc_pair_dup_path (pair);
      g_autofree char *order = dup_order (pair);

      g_test_message ("%s", path);
      g_assert_cmpint (order[0], ==, 'P');
    }
}

/* X.690 §11.1, §11.5. */
static void
test_want (void)
{
  g_autoptr (ScComparison) comparison =
      take_comparison (sc_base_certificate ("keyUsage.critical", "BOOLEAN `01`", NULL),
                       sc_base_certificate ("extKeyUsage.critical", "BOOLEAN FALSE", NULL));
  g_autofree char *octets = dup_paragraphs (get_pair (comparison, KEY_USAGE "/critical"), SC_PARAGRAPH_BODY);
  g_autofree char *nothing = dup_paragraphs (get_pair (comparison, EXT_KEY_USAGE "/critical"), SC_PARAGRAPH_BODY);

  assert_contains (octets, " Expected FF, found 01. ");
  assert_contains (nothing, " Expected nothing, found 01 01 00. ");
}

static void
test_finding_on_both (void)
{
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("bad.pem"), load_example ("bad.pem"));
  const ScPair *pair = get_pair (comparison, CRITICAL);
  g_autofree char *order = dup_order (pair);
  g_autofree char *title = dup_paragraphs (pair, SC_PARAGRAPH_TITLE);

  g_assert_cmpstr (order, ==, "STBMVC");
  g_assert_true (g_str_has_prefix (title, "Both sides: "));
}

static void
test_alone (void)
{
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("bad.pem"), NULL);
  const ScPair *pair = get_pair (comparison, CRITICAL);
  g_autofree char *says = dup_paragraphs (pair, SC_PARAGRAPH_SAYS);
  g_autofree char *title = dup_paragraphs (pair, SC_PARAGRAPH_TITLE);

  g_assert_cmpstr (says, ==, "TRUE, 3 octets 01 01 FF.");
  g_assert_cmpstr (title, ==, sc_catalogue_find ("san-critical")->title);
}

/* The outer SEQUENCE's own header is not under the signature. */
static void
test_unsigned (void)
{
  g_autoptr (ScComparison) comparison = NULL;
  g_autofree char *body = NULL;

  comparison = take_comparison (sc_base_certificate ("certificate",
                                                     "SEQUENCE INDEFINITE { $tbsCertificate $signatureAlgorithm "
                                                     "$signatureValue }",
                                                     NULL),
                                NULL);
  body = dup_paragraphs (get_pair (comparison, "certificate"), SC_PARAGRAPH_BODY);
  assert_contains (body, "The signature does not cover this: it can be encoded anew, and the signature stays valid.");
}

static void
test_empty_subject (void)
{
  g_autoptr (ScComparison) comparison = NULL;
  g_autofree char *says = NULL;

  comparison = take_comparison (sc_base_certificate ("subject", "SEQUENCE { }", "subjectAltName.critical", "BOOLEAN TRUE",
                                                     NULL),
                                sc_base_certificate ("serialNumber", "INTEGER 4098", NULL));
  says = dup_paragraphs (get_pair (comparison, CRITICAL), SC_PARAGRAPH_SAYS);
  assert_contains (says, "Each is right for its subject");
}

/* A finding's parameters come from strangers, too. */
static void
test_hostile (void)
{
  g_autoptr (ScComparison) comparison = NULL;
  const ScPair *pair = NULL;
  g_autofree char *body = NULL;
  g_autofree char *says = NULL;

  comparison = take_comparison (sc_base_certificate ("subject.commonName",
                                                     "SET { SEQUENCE { OID 2.5.4.3 PrintableString `1b 5b 33 31 6d` } }",
                                                     NULL),
                                NULL);
  pair = get_pair (comparison, NAME);
  body = dup_paragraphs (pair, SC_PARAGRAPH_BODY);
  says = dup_paragraphs (pair, SC_PARAGRAPH_SAYS);
  g_assert_cmpstr (body, !=, "");
  assert_lacks (body, "\x1b");
  g_assert_cmpstr (says, ==, "\\u{001B}[31m, 7 octets 13 05 1B 5B 33 31 6D.");
}

/* Nothing in any pair of files has a gap where a parameter should be, or an empty paragraph. */
static void
test_all_pairs (void)
{
  g_auto (GStrv) paths = sc_pair_file_list ();

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (ScPairFile) file = sc_pair_file_load (paths[i], NULL);
      g_autoptr (ScComparison) comparison = NULL;
      const ScPair *pair = NULL;

      g_test_message ("%s", paths[i]);
      comparison = take_comparison (g_bytes_ref (file->octets[SC_LEFT]), g_bytes_ref (file->octets[SC_RIGHT]));

      while ((pair = sc_pair_find_next (sc_comparison_get_root (comparison), pair, sc_pair_is_difference)) != NULL)
        {
          g_autoptr (GArray) paragraphs = sc_words_explain_pair (sc_words_plain (), pair);

          g_assert_cmpuint (paragraphs->len, >, 0);

          for (guint j = 0; j < paragraphs->len; j++)
            {
              const char *text = g_array_index (paragraphs, ScParagraph, j).text;

              g_assert_cmpstr (text, !=, "");
              g_assert_false (g_regex_match_simple ("\\{[0-9]\\}", text, 0, 0));
            }
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/explain/says/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }

  g_test_add_func ("/explain/finding", test_finding);
  g_test_add_func ("/explain/purposes", test_purposes);
  g_test_add_func ("/explain/purposes/request", test_request_purposes);
  g_test_add_func ("/explain/purposes/all", test_all_have_purposes);
  g_test_add_func ("/explain/want", test_want);
  g_test_add_func ("/explain/finding-on-both", test_finding_on_both);
  g_test_add_func ("/explain/alone", test_alone);
  g_test_add_func ("/explain/unsigned", test_unsigned);
  g_test_add_func ("/explain/empty-subject", test_empty_subject);
  g_test_add_func ("/explain/hostile", test_hostile);
  g_test_add_func ("/explain/all-pairs", test_all_pairs);
  return g_test_run ();
}
