/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made-certificate.h"

#include "pair-file.h"
#include "x509/catalogue.h"
#include "x509/patience.h"

/*
 * Certificates that only somebody with bad intentions makes. Whatever they hold, there is a tree, and it says where a
 * bound was reached. What takes more than linear time does not end here.
 */

#define UNKNOWN_EXTENSION "SEQUENCE { OID 1.3.6.1.4.1.99999.1 OCTET STRING { "
#define EXTENSIONS "tbsCertificate/extensions/"

/* GnuTLS makes room for each name anew, and AddressSanitizer moves all of them each time. */
#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define N_NAMES 5000
#endif
#endif
#ifndef N_NAMES
#define N_NAMES 100000
#endif

static ScObject *
decode_with (const char    *part,
             const GString *text)
{
  g_autoptr (GBytes) octets = sc_base_certificate (part, text->str, NULL);

  return sc_object_decode (octets, "hostile");
}

/* @text @n_times, with @begin before and @end behind all; "%u" in it is the place of each. */
static GString *
new_repeated (const char *begin,
              const char *text,
              guint       n_times,
              const char *end)
{
  GString *string = g_string_new (begin);
  g_auto (GStrv) pieces = g_strsplit (text, "%u", -1);

  for (guint i = 0; i < n_times; i++)
    for (guint k = 0; pieces[k]; k++)
      {
        if (k > 0)
          g_string_append_printf (string, "%u", i);
        g_string_append (string, pieces[k]);
      }

  return g_string_append (string, end);
}

static ScObject *
decode_repeated (const char *part,
                 const char *begin,
                 const char *text,
                 guint       n_times,
                 const char *end)
{
  g_autoptr (GString) whole = new_repeated (begin, text, n_times, end);

  return decode_with (part, whole);
}

static guint
count_findings (const ScField *field,
                const char    *code)
{
  guint n_findings = 0;

  for (const ScFinding *finding = field->findings; finding; finding = finding->next)
    n_findings += g_str_equal (finding->entry->code, code);
  for (const ScField *child = field->first_child; child; child = child->next)
    n_findings += count_findings (child, code);

  return n_findings;
}

static guint
count_all_findings (const ScObject *object,
                    const char     *code)
{
  return count_findings (sc_object_get_root (object), code);
}

static const ScField *
find_extension (const ScObject *object,
                ScOid           oid)
{
  const ScField *extension = sc_object_get_extension (object, oid);

  g_assert_nonnull (extension);

  return extension;
}

static const ScField *
find (const ScObject *object,
      const char     *path)
{
  const ScField *field = sc_find_path (sc_object_get_root (object), path);

  g_assert_nonnull (field);

  return field;
}

/* Each level has a length in four octets, so that its place says what it is. */
static void
test_nested (void)
{
  guint depth = 100000;
  g_autoptr (GString) text = g_string_new (UNKNOWN_EXTENSION "`");
  g_autoptr (ScObject) object = NULL;

  for (guint i = depth; i-- > 0;)
    g_string_append_printf (text, "30 84 %02x %02x %02x %02x ", 6 * i >> 24, 6 * i >> 16 & 0xFF, 6 * i >> 8 & 0xFF,
                            6 * i & 0xFF);
  g_string_append (text, "` } }");

  object = decode_with ("moreExtensions", text);
  g_assert_cmpuint (count_all_findings (object, "too-deep"), ==, 1);
}

/* No level ends where it says, and each has all the others behind it. */
static void
test_nested_indefinite (void)
{
  g_autoptr (ScObject) open = decode_repeated ("moreExtensions", UNKNOWN_EXTENSION "`", "30 80 ", 100000, "` } }");
  g_autoptr (GString) text = new_repeated (UNKNOWN_EXTENSION "`", "30 80 ", 100000, "");
  g_autoptr (GString) ends = new_repeated ("", "00 00 ", 100000, "` } }");
  g_autoptr (ScObject) closed = NULL;

  g_string_append (text, ends->str);
  closed = decode_with ("moreExtensions", text);
  g_assert_cmpuint (count_all_findings (closed, "too-deep"), ==, 1);
  /* What is cut short is no element that the OCTET STRING holds, but octets. */
  g_assert_cmpuint (count_all_findings (open, "too-deep"), ==, 0);
}

/* test-object.c has the bound on fields. */
static void
test_nulls (void)
{
  g_autoptr (ScObject) object
      = decode_repeated ("moreExtensions", UNKNOWN_EXTENSION "SEQUENCE { `", "05 00 ", 1000000, "` } } }");

  const ScField *extensions = sc_object_get_landmark (object, SC_LANDMARK_EXTENSIONS);

  g_assert_cmpuint (count_all_findings (object, "too-many"), ==, 0);
  g_assert_cmpuint (extensions->last_child->first_child->next->n_children, ==, 0);
  g_assert_cmpuint (extensions->last_child->n_children, ==, 1000000 + 3);
}

static void
test_names (void)
{
  g_autoptr (ScObject) object
      = decode_repeated ("subjectAltName.value", "SEQUENCE { ", "[2] \"host%u.example.com\" ", N_NAMES, "}");
  const ScField *extension = find_extension (object, SC_OID_SUBJECT_ALT_NAME);

  /* critical, extnID and the headers around the value stand beside the names. */
  g_assert_cmpuint (extension->n_children, ==, N_NAMES + 3);
  g_assert_cmpuint (extension->first_child->next->meaning.text_length, ==, strlen ("host0.example.com"));
  g_assert_cmpuint (count_all_findings (object, "gnutls-not-asked"), ==, 0);
}

static void
test_findings (void)
{
  g_autoptr (ScObject) object = decode_repeated ("subjectAltName.value", "SEQUENCE { ", "[2] `e9` ", 10000, "}");

  g_assert_cmpuint (count_findings (find_extension (object, SC_OID_SUBJECT_ALT_NAME), "der-string-character"), ==,
                    10000);
}

static void
test_oid (void)
{
  g_autoptr (ScObject) of_arcs
      = decode_repeated ("extKeyUsage.value", "SEQUENCE { OID `2a ", "01 ", 1024 * 1024, "` }");
  g_autoptr (ScObject) of_one_arc
      = decode_repeated ("moreExtensions", "SEQUENCE { OID `2a ", "81 ", 1024 * 1024, "01` OCTET STRING { NULL } }");
  g_autoptr (ScObject) of_name = decode_repeated ("subject", "SEQUENCE { SET { SEQUENCE { OID `2a ", "01 ", 1024 * 1024,
                                                  "` UTF8String \"x\" } } }");

  g_assert_cmpuint (find (of_arcs, EXTENSIONS "extKeyUsage/extnValue/0")->contents.length, ==, 1024 * 1024 + 1);
  g_assert_nonnull (find (of_one_arc, EXTENSIONS "6/extnValue"));
  g_assert_cmpuint (find (of_name, "tbsCertificate/subject/0/0/type")->contents.length, ==, 1024 * 1024 + 1);
}

static void
test_attributes (void)
{
  g_autoptr (ScObject) object
      = decode_repeated ("subject", "SEQUENCE { SET { ", "SEQUENCE { OID 2.5.4.3 UTF8String \"%u\" } ", 10000, "} }");

  g_assert_cmpuint (find (object, "tbsCertificate/subject/0")->n_children, ==, 10000);
}

/* An element cannot reach beyond the one around it, whatever it says. */
static void
test_lying_length (void)
{
  static const char *const lengths[]
      = { "84 ff ff ff ff", "88 7f ff ff ff ff ff ff ff", "88 ff ff ff ff ff ff ff ff", "fe", "ff", "8f" };

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (ScObject) object = NULL;
      const ScField *certificate = NULL;

      g_string_printf (text, "`30 %s`", lengths[i]);
      object = decode_with ("subject", text);
      certificate = find (object, "certificate");
      g_assert_cmpuint (certificate->slice.length, ==, sc_object_get_octets (object).length);
      g_assert_cmpuint (count_all_findings (object, "der-truncated"), >, 0);
    }
}

static guint
count_triangles (const ScField *field)
{
  guint n_triangles = 0;

  for (const ScFinding *finding = field->findings; finding; finding = finding->next)
    n_triangles += finding->severity != SC_SEVERITY_NOTE;
  for (const ScField *child = field->first_child; child; child = child->next)
    n_triangles += count_triangles (child);

  return n_triangles;
}

/* Wherever a file ends too early, that is one fault, whatever would have stood behind. */
static void
test_cut (void)
{
  g_autoptr (GBytes) whole = sc_base_certificate (NULL, NULL, NULL);

  for (gsize length = 2; length < g_bytes_get_size (whole); length++)
    {
      g_autoptr (GBytes) octets = g_bytes_new_from_bytes (whole, 0, length);
      g_autoptr (ScObject) object = sc_object_decode_as (octets, SC_OBJECT_CERTIFICATE, "cut");

      g_assert_cmpuint (count_all_findings (object, "der-truncated"), ==, 1);
      g_assert_cmpuint (count_triangles (sc_object_get_root (object)), ==, 1);
    }
}

static void
test_extensions (void)
{
  g_autoptr (ScObject) object = decode_repeated (
      "moreExtensions", "", "SEQUENCE { OID 1.3.6.1.4.1.99999.%u BOOLEAN TRUE OCTET STRING { NULL } } ", 100000, "");

  g_assert_cmpuint (count_all_findings (object, "unknown-critical"), ==, 100000);
  g_assert_cmpuint (count_all_findings (object, "extension-duplicate"), ==, 0);
}

static void
test_duplicates (void)
{
  g_autoptr (ScObject) object = decode_repeated (
      "moreExtensions", "", "SEQUENCE { OID 2.5.29.17 OCTET STRING { SEQUENCE { [2] \"a\" } } } ", 100000, "");
  const ScField *extensions = sc_object_get_landmark (object, SC_LANDMARK_EXTENSIONS);

  g_assert_cmpuint (extensions->last_child->repeat, ==, 100000);
  g_assert_cmpuint (count_all_findings (object, "extension-duplicate"), ==, 100000);
}

/* Each extension that a rule compares with another one is there as often as it can be. */
static void
test_duplicates_compared (void)
{
  static const struct
  {
    const char *text;
    const char *end;
  } cases[] = {
    { "SEQUENCE { OID 1.3.6.1.4.1.11129.2.4.2 OCTET STRING { OCTET STRING `00 02 00 00` } } ", "" },
    { "SEQUENCE { OID 2.5.29.33 OCTET STRING { SEQUENCE { SEQUENCE { OID 1.2.3 OID 1.2.4 } } } } ",
      "SEQUENCE { OID 2.5.29.32 OCTET STRING { SEQUENCE { SEQUENCE { OID 1.2.3 } } } } " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScObject) object = decode_repeated ("moreExtensions", "", cases[i].text, 100000, cases[i].end);

      g_assert_cmpuint (count_all_findings (object, "extension-duplicate"), ==, 100000 - 1);
    }
}

static void
test_text (void)
{
  g_autoptr (ScObject) plain = decode_repeated ("subject", "SEQUENCE { SET { SEQUENCE { OID 2.5.4.3 UTF8String `",
                                                "78 ", 1024 * 1024, "` } } }");
  g_autoptr (ScObject) controls = decode_repeated ("subject", "SEQUENCE { SET { SEQUENCE { OID 2.5.4.3 BMPString `",
                                                   "00 1b ", 512 * 1024, "` } } }");
  const ScField *value = find (plain, "tbsCertificate/subject/0/0/value");

  g_assert_cmpuint (value->meaning.text_length, ==, 1024 * 1024);
  g_assert_cmpuint (count_all_findings (controls, "text-deceptive"), ==, 1);
}

/* GnuTLS is asked for what it reads in time, and no more; our own reading is there all the same. */
static void
test_patience (void)
{
  static const struct
  {
    const char *part;
    const char *begin;
    const char *text;
    const char *end;
  } cases[] = {
    { "subject", "SEQUENCE { ", "SET { SEQUENCE { OID 2.5.4.3 UTF8String \"%u\" } } ", "}" },
    { "moreExtensions", "SEQUENCE { OID 2.5.29.31 OCTET STRING { SEQUENCE { ",
      "SEQUENCE { [0] { [0] { [6] \"http://e/%u\" } } } ", "} } }" },
    { "subjectAltName.value", "SEQUENCE { [4] { SEQUENCE { ", "SET { SEQUENCE { OID 2.5.4.3 UTF8String \"%u\" } } ",
      "} } }" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScObject) many = decode_repeated (cases[i].part, cases[i].begin, cases[i].text, 20000, cases[i].end);
      g_autoptr (ScObject) at_bound
          = decode_repeated (cases[i].part, cases[i].begin, cases[i].text, SC_PATIENCE_MAX_ELEMENTS, cases[i].end);
      g_autoptr (ScObject) beyond
          = decode_repeated (cases[i].part, cases[i].begin, cases[i].text, SC_PATIENCE_MAX_ELEMENTS + 1, cases[i].end);

      g_assert_cmpuint (count_all_findings (many, "gnutls-not-asked"), >, 0);
      g_assert_cmpuint (count_all_findings (at_bound, "gnutls-not-asked"), ==, 0);
      g_assert_cmpuint (count_all_findings (beyond, "gnutls-not-asked"), >, 0);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/hostile/nested", test_nested);
  g_test_add_func ("/hostile/nested-indefinite", test_nested_indefinite);
  g_test_add_func ("/hostile/nulls", test_nulls);
  g_test_add_func ("/hostile/names", test_names);
  g_test_add_func ("/hostile/findings", test_findings);
  g_test_add_func ("/hostile/oid", test_oid);
  g_test_add_func ("/hostile/attributes", test_attributes);
  g_test_add_func ("/hostile/lying-length", test_lying_length);
  g_test_add_func ("/hostile/cut", test_cut);
  g_test_add_func ("/hostile/extensions", test_extensions);
  g_test_add_func ("/hostile/duplicates", test_duplicates);
  g_test_add_func ("/hostile/duplicates-compared", test_duplicates_compared);
  g_test_add_func ("/hostile/text", test_text);
  g_test_add_func ("/hostile/patience", test_patience);

  return g_test_run ();
}
