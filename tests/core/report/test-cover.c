/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "report/cover.h"
#include "report/html-report.h"
#include "report/json-report.h"
#include "report/markdown-report.h"
#include "report/text-report.h"
#include "x509/second-opinion.h"

#include "cpu-limit.h"
#include "leaks.h"
#include "own-samples.h"
#include "trees.h"

static void
write_text (GString               *out,
            const ScComparison    *comparison,
            const ScComparison    *opinion,
            const ScReportOptions *options)
{
  sc_text_report_compare (out, comparison, options);
  sc_text_report_second_opinion (out, opinion, options);
}

static const struct
{
  const char *name;
  void      (*write) (GString *, const ScComparison *, const ScComparison *, const ScReportOptions *);
} formats[] = {
  { "text", write_text },
  { "json", sc_json_report_compare },
  { "markdown", sc_markdown_report },
  { "html", sc_html_report_compare },
};

/* (transfer full) */
static ScComparison *
ask (const ScComparison *comparison)
{
  g_autoptr (ScObject) left = sc_second_opinion_ask (sc_comparison_get_object (comparison, SC_LEFT));
  g_autoptr (ScObject) right = sc_second_opinion_ask (sc_comparison_get_object (comparison, SC_RIGHT));

  return sc_comparison_new (left, right, TEST_NOW);
}

/* Where octets stand, and how many, tells nobody who is meant, but has digits. The report is long: no call may have to
 * look for its end, as a sanitizer makes those do that take a string. */
static void
remove_places (char *json)
{
  char *end = json + strlen (json);

  for (char *line = json, *next; line < end; line = next)
    {
      char *member = line;

      next = memchr (line, '\n', (gsize) (end - line));
      next = next != NULL ? next + 1 : end;
      while (*member == ' ')
        member++;
      if (g_str_has_prefix (member, "\"offset\"") || g_str_has_prefix (member, "\"length\""))
        memset (line, ' ', (gsize) (next - line));
    }
}

/* (transfer full) */
static char *
write_report (guint               format,
              const ScComparison *comparison,
              const ScComparison *opinion)
{
  g_autoptr (ScCover) cover = sc_cover_new (sc_words_plain ());
  ScReportOptions options = { .now = TEST_NOW, .rows = SC_REPORT_ROWS_ALL, .width = 200 };
  GString *out = g_string_new (NULL);

  sc_cover_add (cover, comparison);
  options.words = sc_cover_get_words (cover);
  formats[format].write (out, comparison, opinion, &options);
  return g_string_free (out, FALSE);
}

static void
add_reports (Leaks              *leaks,
             const ScComparison *comparison)
{
  g_autoptr (ScComparison) opinion = ask (comparison);

  for (guint format = 0; format < G_N_ELEMENTS (formats); format++)
    {
      g_autofree char *output = write_report (format, comparison, opinion);
      g_autofree char *name = g_strdup_printf ("%s, %s beside %s", formats[format].name,
                                               sc_object_get_source (sc_comparison_get_object (comparison, SC_LEFT)),
                                               sc_object_get_source (sc_comparison_get_object (comparison, SC_RIGHT)));

      if (formats[format].write == sc_json_report_compare)
        remove_places (output);
      leaks_add (leaks, name, comparison, output);
    }
}

/* Each beside the one before. */
static void
add_samples (Leaks     *leaks,
             GPtrArray *samples)
{
  g_autoptr (ScObject) last = NULL;

  for (guint i = 0; i < samples->len; i++)
    {
      const ScSample *sample = g_ptr_array_index (samples, i);
      g_autoptr (ScObject) object = sc_object_decode (sample->octets, sample->name);
      g_autoptr (ScComparison) comparison = last != NULL ? sc_comparison_new (last, object, TEST_NOW) : NULL;

      if (comparison != NULL)
        add_reports (leaks, comparison);
      g_clear_pointer (&last, sc_object_unref);
      last = g_steal_pointer (&object);
    }
}

/* @directory: (nullable): more samples than the tree has */
static void
check_samples (const char *directory)
{
  g_autoptr (GPtrArray) own = sc_own_samples_load ();
  g_autoptr (GPtrArray) others = directory != NULL ? sc_samples_load (directory) : NULL;
  g_autoptr (Leaks) leaks = leaks_new ();

  leaks_add_own_words (leaks);
  g_assert_cmpuint (own->len, >, 0);
  add_samples (leaks, own);

  if (others != NULL)
    {
      g_assert_cmpuint (others->len, >, 0);
      add_samples (leaks, others);
    }

  leaks_assert_none (leaks);
}

static void
test_own (void)
{
  check_samples (NULL);
}

static void
test_corpus (void)
{
  const char *directory = g_getenv (SC_CORPUS_VARIABLE);

  if (directory == NULL)
    {
      g_test_skip (SC_CORPUS_VARIABLE " names no folder");
      return;
    }

  check_samples (directory);
}

/* (transfer full): what @field says under a cover of its object alone */
static char *
dup_hidden (const ScObject *object,
            const char     *path)
{
  g_autoptr (ScComparison) comparison = sc_comparison_new ((ScObject *) object, NULL, TEST_NOW);
  g_autoptr (ScCover) cover = sc_cover_new (sc_words_plain ());

  sc_cover_add (cover, comparison);
  return sc_words_meaning (sc_cover_get_words (cover), get_field (object, path), SC_WORDS_ROW);
}

#define NAMES "tbsCertificate/extensions/subjectAltName/extnValue"

/* The subject of the certificate around them is C=DE,O=Example,CN=mail.example.com, and comes before all but DNS names. */
static const struct
{
  const char *name;
  const char *element;
  const char *hidden;
} shapes[] = {
  { "host", "[2] \"mail.example.com\"", "a.host-1.example" },
  { "host/domain", "[2] \"example.com\"", "host-1.example" },
  { "host/second-level", "[2] \"www.example.co.uk\"", "a.host-1.example" },
  { "host/deep", "[2] \"a1.b2.example.com\"", "a.b.host-1.example" },
  { "host/wildcard", "[2] \"*.example.com\"", "*.host-1.example" },
  { "host/wildcard-alone", "[2] \"*\"", "*" },
  { "host/wildcard-in-label", "[2] \"w*.example.com\"", "*a.host-1.example" },
  { "host/a-label", "[2] \"xn--mller-kva.example.com\"", "xn--a.host-1.example" },
  { "host/underscore", "[2] \"_sip._tcp.example.com\"", "_a._b.host-1.example" },
  { "host/capitals", "[2] \"MAIL.example.com\"", "A.host-1.example" },
  { "host/single", "[2] \"localhost\"", "host-1" },
  { "host/root", "[2] \"example.com.\"", "host-1.example." },
  { "host/blank", "[2] \"my host.example.com\"", "a.host-1.example" },
  { "host/empty", "[2] \"\"", "(empty)" },
  { "mail", "[1] \"john.doe@mail.example.com\"", "user-1@a.host-1.example" },
  { "mail/host", "[1] \"example.com\"", "host-1.example" },
  { "mail/no-mail", "[1] \"john doe\"", "mail-1" },
  { "uri", "[6] \"http://pki.example.com:8080/crl/Example.crl?x=1\"",
    "http://b.host-1.example:port-1/path-1/path-2.crl?query-1" },
  { "uri/ldap", "[6] \"ldap:///CN=Example,DC=com?cACertificate?base\"", "ldap:///path-1?query-1?query-2" },
  { "uri/ipv6", "[6] \"https://[2001:db8::1]:443/\"", "https://[ipv6-1]:443/" },
  { "uri/user", "[6] \"ftp://john@example.com\"", "ftp://user-1@host-1.example" },
  { "uri/urn", "[6] \"urn:uuid:f81d4fae\"", "urn:text-1" },
  { "uri/no-uri", "[6] \"see below\"", "uri-1" },
  { "address", "[7] `c0 00 02 01`", "ipv4-1" },
  { "address/ipv6", "[7] `20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 01`", "ipv6-1" },
  { "address/none", "[7] `c0 00 02`", "ip-1 (3 octets)" },
  { "registered-id", "[8] `2a 03 04`", "oid-1" },
  { "registered-id/known", "[8] `55 1d 11`", "oid-1" },
  { "other-name", "[0] { OID 1.3.6.1.4.1.311.20.2.3 [0] { UTF8String \"john@example.com\" } }", "user-1@host-1.example" },
  { "directory-name", "[4] { SEQUENCE { SET { SEQUENCE { OID 2.5.4.6 PrintableString \"AT\" } } "
                      "SET { SEQUENCE { OID 2.5.4.10 UTF8String \"Example\" } "
                      "SEQUENCE { OID 2.5.4.11 UTF8String \"mail.example.com\" } } } }", "C=AT,O=org-1+OU=a.host-1.example" },
};

static void
test_shape (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *names = g_strdup_printf ("SEQUENCE { %s }", shapes[i].element);
  g_autoptr (ScObject) object = take_object (sc_base_certificate ("subjectAltName.value", names, NULL), "test");
  g_autofree char *hidden = dup_hidden (object, NAMES "/0");

  g_assert_cmpstr (hidden, ==, shapes[i].hidden);
}

/* Equal stays equal, in whatever field and spelling; what differs in spelling alone can still be told apart. */
static void
test_equal (void)
{
  g_autoptr (ScObject) object = take_object (
    sc_base_certificate ("subjectAltName.value",
                         "SEQUENCE { [2] \"www.example.com\" [2] \"mail.example.com\" [2] \"MAIL.example.com\" "
                         "[2] \"Mail.example.com\" [2] \"mail.example.org\" }",
                         "issuer.commonName", "SET { SEQUENCE { OID 2.5.4.3 BMPString \"Example\" } }", NULL),
    "test");
  g_autofree char *subject = dup_hidden (object, "tbsCertificate/subject");
  g_autofree char *issuer = dup_hidden (object, "tbsCertificate/issuer");
  static const char *const names[] = {
    "a.host-1.example", "b.host-1.example", "B.host-1.example", "B-2.host-1.example", "b.host-2.example",
  };

  g_assert_cmpstr (subject, ==, "C=DE,O=name-1,CN=b.host-1.example");
  g_assert_cmpstr (issuer, ==, "CN=name-1");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_strdup_printf (NAMES "/%u", i);
      g_autofree char *name = dup_hidden (object, path);

      g_assert_cmpstr (name, ==, names[i]);
    }
}

static void
test_subtrees (void)
{
  g_autoptr (ScObject) object = take_object (
    sc_base_certificate ("moreExtensions",
                         "SEQUENCE { OID 2.5.29.30 BOOLEAN TRUE OCTET STRING { SEQUENCE { [0] { "
                         "SEQUENCE { [2] \".example.com\" } SEQUENCE { [7] `0a 00 00 00 ff 00 00 00` } "
                         "SEQUENCE { [7] `0a 00 00 00 ff 00 ff 00` } SEQUENCE { [7] `0a 00 00 00 0a 00 00 ff` } } } } }",
                         NULL),
    "test");
  static const char *const names[] = { ".host-1.example", "ipv4-1/8", "ipv4-1/255.0.255.0", "ipv4-1/ipv4-2" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path
        = g_strdup_printf ("tbsCertificate/extensions/nameConstraints/extnValue/permittedSubtrees/%u/base", i);
      g_autofree char *name = dup_hidden (object, path);

      g_assert_cmpstr (name, ==, names[i]);
    }
}

/* (transfer full): a text report on one object, under a cover */
static char *
inspect (ScObject *object)
{
  g_autoptr (ScComparison) comparison = sc_comparison_new (object, NULL, TEST_NOW);
  g_autoptr (ScCover) cover = sc_cover_new (sc_words_plain ());
  ScReportOptions options = { .now = TEST_NOW, .rows = SC_REPORT_ROWS_ALL, .width = 1000 };
  GString *out = g_string_new (NULL);

  sc_cover_add (cover, comparison);
  options.words = sc_cover_get_words (cover);
  sc_text_report_inspect (out, comparison, &options);
  return g_string_free (out, FALSE);
}

/* How the value is encoded stays in sight, and how long it is. */
static void
test_octets (void)
{
  g_autoptr (ScObject) object = take_object (
    sc_base_certificate ("serialNumber", "INTEGER `00 00 7f 12 34`", "basicConstraints.critical", "BOOLEAN `01`", NULL),
    "test");
  g_autoptr (ScObject) long_boolean
    = take_object (sc_base_certificate ("basicConstraints.critical", "BOOLEAN `41 42 43 44`", NULL), "test");
  g_autofree char *report = inspect (object);
  g_autofree char *boolean = inspect (long_boolean);

  assert_contains (boolean, "BOOLEAN xx xx xx xx");
  assert_contains (report, "serial-1 (5 octets)");
  assert_contains (report, "7 octets 02 05 00 xx xx xx xx.");
  assert_contains (report, "Expected xx xx xx, found 00 xx xx xx xx.");
  assert_contains (report, "Expected FF, found 01.");
  assert_contains (report, "key-1 (257 octets)");
  assert_contains (report, "signature-1 (");
}

/* What is no TLV may look like headers of such that end too early: one in another, or one with a long length. */
static void
test_cut_headers (void)
{
  static const char *const values[] = { "20 48 6f 6c 6c 79 20 4d 69 6c 6c 79", "51 a6 45 27 49 2d 33 79 eb 36 d6 e0" };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *names = g_strdup_printf ("SEQUENCE { [0] { OID 2.5.4.3 [0] { `%s` } } }", values[i]);
      g_autoptr (ScObject) object = take_object (sc_base_certificate ("subjectAltName.value", names, NULL), "test");
      g_autofree char *report = inspect (object);

      assert_contains (report, "Octets end too early");
      assert_contains (report, " xx xx xx xx xx xx xx xx xx xx xx xx.");
    }
}

/* "i", with four octets in it that are "John", but look like an element that ends too early. */
static void
test_letters_as_tags (void)
{
  g_autoptr (ScObject) object = take_object (
    sc_base_certificate ("moreExtensions",
                         "SEQUENCE { OID 1.2.3.4.5 OCTET STRING { SEQUENCE { `69 04 4a 6f 68 6e` [0] { NULL } } } }",
                         NULL),
    "test");
  g_autofree char *report = inspect (object);

  assert_contains (report, "Octets end too early");
  assert_contains (report, "› Element › Element\n");
  assert_contains (report, "xx xx xx xx");
  assert_contains (report, "[0]");
  assert_lacks (report, "APPLICATION");
}

/* The same where a Basic Constraints should stand, whose octets are shown. */
static void
test_letters_as_headers (void)
{
  g_autoptr (ScObject) object
    = take_object (sc_base_certificate ("basicConstraints.value", "`30 03 44 01 68`", NULL), "test");
  g_autofree char *report = inspect (object);

  assert_contains (report, "30 03 xx xx xx");
  assert_lacks (report, "44 01");
}

/* When somebody was born tells more than how long a certificate is valid. */
static void
test_times (void)
{
  g_autoptr (ScObject) object = take_object (
    sc_base_certificate ("moreExtensions",
                         "SEQUENCE { OID 2.5.29.9 OCTET STRING { SEQUENCE { SEQUENCE { OID 1.3.6.1.5.5.7.9.1 "
                         "SET { GeneralizedTime \"19700102120000Z\" } } } } }",
                         NULL),
    "test");
  g_autofree char *validity = dup_hidden (object, "tbsCertificate/validity");
  g_autofree char *report = inspect (object);

  g_assert_cmpstr (validity, ==, "2025-01-01 → 2035-01-01");
  assert_contains (report, "time-1");
  assert_lacks (report, "1970-01-02");
}

/* An OBJECT IDENTIFIER without a name may be somebody's own. */
static void
test_private_oid (void)
{
  g_autoptr (ScObject) object = take_object (
    sc_base_certificate ("moreExtensions",
                         "SEQUENCE { OID 1.3.6.1.4.1.311.99999.1 BOOLEAN TRUE OCTET STRING { UTF8String \"secret\" } }",
                         NULL),
    "example.com:443");
  g_autoptr (ScComparison) comparison = sc_comparison_new (object, object, TEST_NOW);
  g_autoptr (ScComparison) opinion = ask (comparison);
  g_autofree char *json = write_report (1, comparison, opinion);
  g_autofree char *text = inspect (object);

  assert_contains (json, "\"tbsCertificate/extensions/oid-1/critical\"");
  assert_contains (json, "\"source\" : \"host-1.example:443\"");
  assert_contains (json, "\"namesHidden\" : true");
  assert_lacks (json, "99999");
  assert_contains (text, "Extensions › oid-1 › Critical");
  assert_contains (text, "oid-1 is marked as critical");
  assert_lacks (text, "99999");
  assert_lacks (text, "Microsoft)");
}

/* What a file says of a certificate that is in it. */
static void
test_attributes (void)
{
  static const struct
  {
    ScAttributeKind kind;
    const char     *value;
    const char     *path;
    const char     *hidden;
  } attributes[] = {
    { SC_ATTRIBUTE_FRIENDLY_NAME, "mail.example.com", "bag/friendlyName", "a.host-1.example" },
    { SC_ATTRIBUTE_LOCAL_KEY_ID, "\001", "bag/localKeyId", "key-id-3" },
    { SC_ATTRIBUTE_KEY_NAME, "John Doe", "bag/keyName", "name-2" },
    { SC_ATTRIBUTE_KEY_PROVIDER, "John's KSP", "bag/keyProvider", "provider-1" },
  };
  g_autoptr (GBytes) octets = sc_base_certificate (NULL, NULL);
  ScAttribute own[G_N_ELEMENTS (attributes)] = { 0 };
  g_autoptr (ScObject) object = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (attributes); i++)
    {
      own[i].kind = attributes[i].kind;
      own[i].value = g_bytes_new_static (attributes[i].value, strlen (attributes[i].value));
    }
  object = sc_object_decode_with (octets, SC_OBJECT_CERTIFICATE, "test", own, G_N_ELEMENTS (own));

  for (guint i = 0; i < G_N_ELEMENTS (attributes); i++)
    {
      g_autofree char *hidden = dup_hidden (object, attributes[i].path);

      g_assert_cmpstr (hidden, ==, attributes[i].hidden);
      g_bytes_unref (own[i].value);
    }
}

/* Whose provider is one of Windows' is not told by it; any other may be named after somebody. */
static void
test_providers (void)
{
  static const char *const providers[][2] = {
    { "Microsoft Software Key Storage Provider", "Microsoft Software Key Storage Provider" },
    { "Microsoft Enhanced Cryptographic Provider v1.0", "Microsoft Enhanced Cryptographic Provider v1.0" },
    { "Microsoft Software Key Storage Provider of John", "provider-1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (providers); i++)
    {
      g_autoptr (GBytes) octets = sc_base_certificate (NULL, NULL);
      g_autoptr (GBytes) value = g_bytes_new_static (providers[i][0], strlen (providers[i][0]));
      ScAttribute own = { SC_ATTRIBUTE_KEY_PROVIDER, value };
      g_autoptr (ScObject) object = sc_object_decode_with (octets, SC_OBJECT_CERTIFICATE, "test", &own, 1);
      g_autofree char *hidden = dup_hidden (object, "bag/keyProvider");

      g_assert_cmpstr (hidden, ==, providers[i][1]);
    }
}

/* A server by where it is, and by how often it was asked otherwise; a file by what kind it is. */
static void
test_sources (void)
{
  static const struct
  {
    const char *source;
    const char *hidden;
  } sources[] = {
    { "mail.example.com:443 (TLS)", "a.host-1.example:443" },
    { "mail.example.com:443 (TLS, asked for www.example.com)", "a.host-1.example:443 (2)" },
    { "smtp://mail.example.com:587?sni=www.example.com", "a.host-1.example:587" },
    { "[2001:db8::1]:8443 (TLS, no name asked for)", "[ipv6-1]:port-1" },
    { "/home/john/mail.example.com.pem", "file-1.pem" },
    { "secret", "file-2" },
    /* Which one of several it is */
    { "/home/john/mail.example.com.pem#12", "file-1.pem#12" },
    { "mail.example.com:443 (TLS) #2", "a.host-1.example:443 #2" },
    { "C#", "file-3" },
  };
  g_autoptr (ScCover) cover = sc_cover_new (sc_words_plain ());

  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      g_autoptr (ScObject) object = take_object (sc_base_certificate (NULL, NULL), sources[i].source);
      g_autofree char *hidden = NULL;

      sc_cover_add_source (cover, sources[i].source);
      hidden = sc_words_card_source (sc_cover_get_words (cover), object);
      g_assert_cmpstr (hidden, ==, sources[i].hidden);
    }
}

/* What was not added is hidden, too. */
static void
test_not_added (void)
{
  g_autoptr (ScObject) object = take_object (sc_base_certificate (NULL, NULL), "test");
  g_autoptr (ScCover) cover = sc_cover_new (sc_words_plain ());
  const ScWords *words = sc_cover_get_words (cover);
  g_autofree char *subject = sc_words_card_subject (words, object);
  g_autofree char *source = sc_words_card_source (words, object);
  g_autofree char *serial = sc_words_meaning (words, get_field (object, "tbsCertificate/serialNumber"), 0);

  g_assert_cmpstr (subject, ==, "hidden");
  g_assert_cmpstr (source, ==, "hidden");
  assert_contains (serial, "hidden (");
}

/* Quadratic, it would take hours. The names are those that GnuTLS is not asked for, which alone is quadratic under a
 * sanitizer. */
static void
test_many (void)
{
  g_autoptr (GString) names = g_string_new ("SEQUENCE { OID 2.5.29.29 OCTET STRING { SEQUENCE {");
  g_autoptr (ScObject) object = NULL;
  g_autoptr (ScComparison) comparison = NULL;
  g_autoptr (ScCover) cover = sc_cover_new (sc_words_plain ());
  g_autofree char *last = NULL;

  for (guint i = 0; i < 50000; i++)
    g_string_append_printf (names, " [2] \"mail%u.example%u.com\"", i, i);
  g_string_append (names, " } } }");
  object = take_object (
    sc_base_certificate ("subjectAltName.value", "SEQUENCE { }", "moreExtensions", names->str, NULL), "test");
  comparison = sc_comparison_new (object, object, TEST_NOW);

  sc_limit_cpu_time (60);
  sc_cover_add (cover, comparison);
  sc_limit_cpu_time (0);

  last = sc_words_meaning (sc_cover_get_words (cover),
                           get_field (object, "tbsCertificate/extensions/certificateIssuer/extnValue/49999"), 0);
  g_assert_cmpstr (last, ==, "b1924.host-50000.example");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cover/leaks/own", test_own);
  g_test_add_func ("/cover/leaks/corpus", test_corpus);

  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autofree char *path = g_strconcat ("/cover/shape/", shapes[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_shape);
    }

  g_test_add_func ("/cover/equal", test_equal);
  g_test_add_func ("/cover/subtrees", test_subtrees);
  g_test_add_func ("/cover/octets", test_octets);
  g_test_add_func ("/cover/cut-headers", test_cut_headers);
  g_test_add_func ("/cover/letters-as-tags", test_letters_as_tags);
  g_test_add_func ("/cover/letters-as-headers", test_letters_as_headers);
  g_test_add_func ("/cover/times", test_times);
  g_test_add_func ("/cover/private-oid", test_private_oid);
  g_test_add_func ("/cover/attributes", test_attributes);
  g_test_add_func ("/cover/providers", test_providers);
  g_test_add_func ("/cover/sources", test_sources);
  g_test_add_func ("/cover/not-added", test_not_added);
  g_test_add_func ("/cover/many", test_many);

  return g_test_run ();
}
