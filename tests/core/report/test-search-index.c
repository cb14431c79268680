/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/search-index.h"

#include "trees.h"

#define EXTENSIONS "tbsCertificate/extensions/"
#define NAMES EXTENSIONS "subjectAltName"

typedef struct
{
  const char *name;
  const char *text;
  const char *paths; /* of all that is found */
} Case;

/* Subject Alternative Name is critical on the left, and names are in other letters there; the organisation is that of
 * a stranger. The dotted forms and the names are those of RFC 5280. */
static const Case cases[] = {
  { "nothing", "no such words", "" },
  { "empty", "", "" },
  { "blank", " \n ", "" },
  { "label", "serial number", "tbsCertificate/serialNumber" },
  { "label/case", " SERIAL Number ", "tbsCertificate/serialNumber" },
  { "label/parent", "validity", "tbsCertificate/validity" },
  { "meaning/left", "4d:4e", "tbsCertificate/serialNumber" },
  { "meaning/right", "4d:4f", "tbsCertificate/serialNumber" },
  { "meaning/both", "autodiscover.example.com", NAMES "/extnValue/1" },
  { "meaning/folded", "ÜBUNG", "tbsCertificate/subject tbsCertificate/subject/1/0 tbsCertificate/subject/1/0/value" },
  { "meaning/decomposed", "u\xCC\x88""bung",
    "tbsCertificate/subject tbsCertificate/subject/1/0 tbsCertificate/subject/1/0/value" },
  { "meaning/escape", "\\u{202e}", "tbsCertificate/subject tbsCertificate/subject/1/0 tbsCertificate/subject/1/0/value" },
  { "encoding", "boolean ff", EXTENSIONS "basicConstraints/critical " EXTENSIONS "keyUsage/critical " NAMES "/critical" },
  { "oid/dotted", "2.5.29.17", NAMES " " NAMES "/extnID" },
  { "oid/name", "subjectAltName", NAMES " " NAMES "/extnID" },
  { "oid/title", "subject alternative name", NAMES " " NAMES "/extnID" },
  { "oid/purpose", "1.3.6.1.5.5.7.3.1", EXTENSIONS "extKeyUsage/extnValue/0" },
  { "oid/unknown", "1.2.3.4.5", EXTENSIONS "1.2.3.4.5 " EXTENSIONS "1.2.3.4.5/extnID" },
  { "code", "san-critical", NAMES "/critical" },
  { "not-utf-8", "\xFF", "" },
};

static ScComparison *
compare (void)
{
  GBytes *left = sc_base_certificate (
      "subjectAltName.critical", "BOOLEAN TRUE", "serialNumber", "INTEGER `4d 4e`", "subject.organizationName",
      "SET { SEQUENCE { OID 2.5.4.10 UTF8String `c3 9c 62 75 6e 67 20 e2 80 ae` } }", "moreExtensions",
      "SEQUENCE { OID 1.2.3.4.5 OCTET STRING { NULL } }", NULL);
  GBytes *right = sc_base_certificate ("serialNumber", "INTEGER `4d 4f`", NULL);

  return take_comparison (left, right);
}

static char *
dup_found (const ScPair    *pair,
           const ScPairSet *found)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *path = sc_pair_dup_path (pair);

  if (sc_pair_set_has (found, pair))
    g_string_append (out, path);

  for (guint32 i = 0; i < pair->n_children; i++)
    {
      g_autofree char *inside = dup_found (&pair->children[i], found);

      g_string_append_printf (out, "%s%s", out->len > 0 && *inside != '\0' ? " " : "", inside);
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

static void
test_find (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (ScComparison) comparison = compare ();
  g_autoptr (ScSearchIndex) index = sc_search_index_new (sc_words_plain (), comparison);
  g_autoptr (ScPairSet) found = sc_search_index_find (index, comparison, test->text);
  g_autofree char *paths = dup_found (sc_comparison_get_root (comparison), found);

  g_assert_cmpstr (paths, ==, test->paths);
}

static void
test_is_query (void)
{
  g_assert_false (sc_search_index_is_query (""));
  g_assert_false (sc_search_index_is_query (" \t"));
  g_assert_true (sc_search_index_is_query (" . "));
  g_assert_true (sc_search_index_is_query ("ß"));
}

/* Words of neighbours are never taken for one. */
static void
test_borders (void)
{
  g_autoptr (ScComparison) comparison = compare ();
  g_autoptr (ScSearchIndex) index = sc_search_index_new (sc_words_plain (), comparison);
  g_autoptr (ScPairSet) within = sc_search_index_find (index, comparison, "Yes\nBOOLEAN");
  g_autoptr (ScPairSet) across = sc_search_index_find (index, comparison, "YesBOOLEAN");

  g_assert_cmpuint (sc_pair_set_get_size (within), ==, 0);
  g_assert_cmpuint (sc_pair_set_get_size (across), ==, 0);
}

/* With one certificate its own words are found, each pair once. */
static void
test_alone (void)
{
  g_autoptr (ScComparison) comparison = take_comparison (sc_base_certificate (NULL, NULL), NULL);
  g_autoptr (ScSearchIndex) index = sc_search_index_new (sc_words_plain (), comparison);
  g_autoptr (ScPairSet) found = sc_search_index_find (index, comparison, "example internal");
  g_autofree char *paths = dup_found (sc_comparison_get_root (comparison), found);

  g_assert_cmpstr (paths, ==, "tbsCertificate/issuer tbsCertificate/issuer/0/0 tbsCertificate/issuer/0/0/value");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/search-index/find/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_find);
    }
  g_test_add_func ("/search-index/is-query", test_is_query);
  g_test_add_func ("/search-index/borders", test_borders);
  g_test_add_func ("/search-index/alone", test_alone);

  return g_test_run ();
}
