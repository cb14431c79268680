/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/words-private.h"

#include "trees.h"
#include "x509/catalogue.h"

static void
test_fill (void)
{
  static const struct
  {
    const char *pattern;
    const char *text;
  } cases[] = {
    { "", "" },
    { "{0}", "a" },
    { "{1} of {0}, {1}", "b of a, b" },
    { "{2}", "" },
    { "{9}", "" },
    { "{", "{" },
    { "{0", "{0" },
    { "{x}", "{x}" },
    { "{{0}}", "{a}" },
    { "{10}", "{10}" },
    { "„{0}“", "„a“" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = sc_words_fill (cases[i].pattern, "a", "b", NULL);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

/* UAX #9: FIRST STRONG ISOLATE is U+2068, POP DIRECTIONAL ISOLATE U+2069. */
static void
test_fill_from_right (void)
{
  g_autofree char *hebrew = sc_words_fill ("שמאל: {0}, {1}.", "01 01 FF", "3", NULL);
  g_autofree char *neutral = sc_words_fill ("{0} → {1}", "2025-01-01", "2035-01-01", NULL);

  g_assert_cmpstr (hebrew, ==, "שמאל: \u206801 01 FF\u2069, \u20683\u2069.");
  g_assert_cmpstr (neutral, ==, "2025-01-01 → 2035-01-01");
}

/* A value that is read the other way is kept from turning its neighbours around. Where no letter comes before it, a
 * LEFT-TO-RIGHT MARK (U+200E) says how the sentence is read, and its opposite (U+200F) in a language that is read from right to left. */
static void
test_fill_with_other (void)
{
  static const struct
  {
    const char *pattern;
    const char *text;
  } cases[] = {
    { "{0}", "שלום" },
    { "No {1}, {2}.", "No 7, a." },
    { "Left: {0}, {1} octets {2}.", "Left: \u2068שלום\u2069, 7 octets a." },
    { "“{0}” and {1}", "\u200e“\u2068שלום\u2069” and 7" },
    { "{2} and {0}", "a and \u2068שלום\u2069" },
    { "{0}: {2}", "שלום: \u2068a\u2069" },
    { "{1}: {0}", "\u200e7: \u2068שלום\u2069" },
    { "“{1}”, {0} and {0}", "\u200e“7”, \u2068שלום\u2069 and \u2068שלום\u2069" },
    { "{1} and {0}", "7 and \u2068שלום\u2069" },
    { "{2}: {3}{0}", "a: \u2068שלום\u2069" },
    { "{1} אוקטטים: {0}", "\u200f\u20687\u2069 אוקטטים: \u2068שלום\u2069" },
    { "{1}, {1} אוקטטים", "\u200f\u20687\u2069, \u20687\u2069 אוקטטים" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = sc_words_fill (cases[i].pattern, "שלום", "7", "a", NULL);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

/* What comes in as a parameter is not read as a pattern. */
static void
test_fill_once (void)
{
  g_autofree char *text = sc_words_fill ("{0}{1}", "{1}", "{0}", NULL);

  g_assert_cmpstr (text, ==, "{1}{0}");
}

static void
test_count (void)
{
  static const ScMessageForms forms = { "{0} name", "{0} names" };
  const ScWords *const languages[] = { sc_words_plain (), sc_words_local () };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *none = sc_words_count (languages[i], &forms, 0);
      g_autofree char *one = sc_words_count (languages[i], &forms, 1);
      g_autofree char *many = sc_words_count (languages[i], &forms, 100000);

      g_assert_cmpstr (none, ==, "0 names");
      g_assert_cmpstr (one, ==, "1 name");
      g_assert_cmpstr (many, ==, "100000 names");
    }
}

static void
test_path (void)
{
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("bad.pem"), load_example ("good.pem"));
  const ScPair *critical = get_pair (comparison, "tbsCertificate/extensions/subjectAltName/critical");
  const ScPair *usage = get_pair (comparison, "tbsCertificate/extensions/keyUsage/extnValue");
  const ScPair *version = get_pair (comparison, "tbsCertificate/version");
  const ScPair *extensions = get_pair (comparison, "tbsCertificate/extensions");
  g_autofree char *critical_path = sc_words_pair_path (sc_words_plain (), critical);
  g_autofree char *critical_short = sc_words_short_path (sc_words_plain (), critical);
  g_autofree char *usage_short = sc_words_short_path (sc_words_plain (), usage);
  g_autofree char *version_path = sc_words_pair_path (sc_words_plain (), version);
  g_autofree char *extensions_short = sc_words_short_path (sc_words_plain (), extensions);

  g_assert_cmpstr (critical_path, ==, "Extensions › Subject Alternative Name › Critical");
  g_assert_cmpstr (critical_short, ==, "Subject Alternative Name › Critical");
  g_assert_cmpstr (usage_short, ==, "Key Usage");
  g_assert_cmpstr (version_path, ==, "Version");
  g_assert_cmpstr (extensions_short, ==, "Extensions");
}

/* The second extension of an OID is told from the first, also in what lies in it. */
static void
test_repeated_label (void)
{
  g_autoptr (ScComparison) comparison =
      take_comparison (sc_base_certificate ("moreExtensions", "$subjectAltName $subjectAltName", NULL), NULL);
  const ScPair *first = get_pair (comparison, "tbsCertificate/extensions/subjectAltName");
  const ScPair *third = get_pair (comparison, "tbsCertificate/extensions/subjectAltName[2]");
  const ScPair *critical = get_pair (comparison, "tbsCertificate/extensions/subjectAltName[2]/critical");
  g_autofree char *first_label = sc_words_dup_label (sc_words_plain (), sc_pair_get_field (first));
  g_autofree char *third_label = sc_words_dup_label (sc_words_plain (), sc_pair_get_field (third));
  g_autofree char *path = sc_words_pair_path (sc_words_plain (), critical);

  g_assert_cmpstr (first_label, ==, "Subject Alternative Name");
  g_assert_cmpstr (third_label, ==, "Subject Alternative Name (3)");
  g_assert_cmpstr (path, ==, "Extensions › Subject Alternative Name (3) › Critical");
}

/* Its owner joins the label of an OBJECT IDENTIFIER without a name, but not the path. */
static void
test_owned_label (void)
{
  const char *extension = "SEQUENCE { OID 1.3.6.1.4.1.311.99.1 OCTET STRING { NULL } }";
  g_autoptr (ScComparison) comparison =
      take_comparison (sc_base_certificate ("moreExtensions", extension, NULL), NULL);
  const ScPair *pair = get_pair (comparison, "tbsCertificate/extensions/1.3.6.1.4.1.311.99.1");
  g_autofree char *label = sc_words_dup_label (sc_words_plain (), sc_pair_get_field (pair));
  g_autofree char *path = sc_field_dup_path (sc_pair_get_field (pair));

  g_assert_cmpstr (label, ==, "1.3.6.1.4.1.311.99.1 (Microsoft)");
  g_assert_cmpstr (path, ==, "tbsCertificate/extensions/1.3.6.1.4.1.311.99.1");
}

/* An OBJECT IDENTIFIER without a name is its own label, and may be as long as its writer likes. */
static void
test_bounded_label (void)
{
  g_autoptr (GString) octets = g_string_new ("SEQUENCE { OID `2a");
  g_autoptr (ScComparison) comparison = NULL;
  const ScPair *extensions = NULL;

  for (guint i = 0; i < 20000; i++)
    g_string_append (octets, " 05");

  g_string_append (octets, "` OCTET STRING { NULL } }");
  comparison = take_comparison (sc_base_certificate ("moreExtensions", octets->str, NULL), NULL);
  extensions = get_pair (comparison, "tbsCertificate/extensions");

  for (guint32 i = 0; i < extensions->n_children; i++)
    {
      g_autofree char *label = sc_words_dup_label (sc_words_plain (), sc_pair_get_field (&extensions->children[i]));
      g_autofree char *path = sc_words_pair_path (sc_words_plain (), &extensions->children[i]);

      g_assert_cmpint (g_utf8_strlen (label, -1), <=, SC_WORDS_LABEL);
      g_assert_cmpint (g_utf8_strlen (path, -1), <=, 2 * SC_WORDS_LABEL);
    }
}

/* Every sign and every mark can also be heard. */
static void
test_signs (void)
{
  static const char *const signs[] = {
    [SC_RELATION_SAME] = "=",       [SC_RELATION_DIFFERS] = "≠", [SC_RELATION_LEFT_ONLY] = "◂",
    [SC_RELATION_RIGHT_ONLY] = "▸", [SC_RELATION_MOVED] = "↕",
  };

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      g_assert_cmpstr (sc_words_relation_sign (i), ==, signs[i]);
      g_assert_cmpstr (sc_words_relation (sc_words_plain (), i), !=, "");
    }

  g_assert_cmpstr (sc_words_mark (sc_words_plain (), SC_MARK_NONE), ==, "");
  g_assert_cmpstr (sc_words_mark (sc_words_plain (), SC_MARK_CHECK), !=,
                   sc_words_mark (sc_words_plain (), SC_MARK_WARNING));
}

/* Whole sentences: whatever rule is broken, its words fit what is put around them. */
static void
test_catalogue (void)
{
  guint n_entries = 0;
  const ScCatalogueEntry *const *entries = sc_catalogue_list (&n_entries);

  for (guint i = 0; i < n_entries; i++)
    {
      g_autofree char *text = sc_words_entry (sc_words_plain (), entries[i]);

      g_test_message ("%s", entries[i]->code);
      g_assert_false (g_regex_match_simple ("\\{[0-9]\\}", text, 0, 0));
      g_assert_true (g_str_has_suffix (text, "."));
      g_assert_false (g_str_has_suffix (entries[i]->title, "."));

      for (guint j = 0; entries[i]->victims != NULL && entries[i]->victims[j] != NULL; j++)
        g_assert_true (g_str_has_suffix (entries[i]->victims[j], "."));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/fill", test_fill);
  g_test_add_func ("/words/fill-from-right", test_fill_from_right);
  g_test_add_func ("/words/fill-with-other", test_fill_with_other);
  g_test_add_func ("/words/fill-once", test_fill_once);
  g_test_add_func ("/words/count", test_count);
  g_test_add_func ("/words/path", test_path);
  g_test_add_func ("/words/label/repeated", test_repeated_label);
  g_test_add_func ("/words/label/owned", test_owned_label);
  g_test_add_func ("/words/label/bounded", test_bounded_label);
  g_test_add_func ("/words/signs", test_signs);
  g_test_add_func ("/words/catalogue", test_catalogue);
  return g_test_run ();
}
