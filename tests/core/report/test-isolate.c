/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/isolate.h"

#include "report/html-report.h"
#include "report/json-report.h"
#include "report/markdown-report.h"
#include "report/search-index.h"
#include "report/text-report.h"
#include "trees.h"

/* UAX #9 §2.4, §2.6: FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE, LEFT-TO-RIGHT MARK, RIGHT-TO-LEFT MARK. */
#define FSI "\u2068"
#define PDI "\u2069"
#define LRM "\u200e"
#define RLM "\u200f"

#define ORGANIZATION "SET { SEQUENCE { OID 2.5.4.10 UTF8String \"%s\" } }"
#define NAME "SEQUENCE { " ORGANIZATION " SET { SEQUENCE { OID 2.5.4.3 UTF8String \"%s\" } } }"
#define CONSTRAINTS "SEQUENCE { OID 2.5.29.30 OCTET STRING { SEQUENCE { [0] { SEQUENCE { [4] { SEQUENCE { " ORGANIZATION \
  " } } } } } } }"

static const char *const controls[] = { FSI, PDI, LRM, RLM };

/* Bidi_Class of DerivedBidiClass.txt, Unicode 15: R, AL and AN need it, all else does not. */
static void
test_needed (void)
{
  static const char *const turned[] = {
    "שלום", "mail שלום 42", "مثال", "١٢", "\u07c0", "\ufb1d", "\ufe8e", "\U0001e900", "\U00010900",
  };
  static const char *const plain[] = {
    "", "mail.example.com", "Übung", "пример", "例え", "42", "∑ → ≠", "\ufffd", "𝄞", "\u0e01", "\u058f", "\u0900", "e\u0301",
  };

  for (guint i = 0; i < G_N_ELEMENTS (turned); i++)
    g_assert_true (sc_isolate_is_needed (turned[i]));

  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    {
      g_autofree char *same = sc_isolate_dup (plain[i]);

      g_assert_cmpstr (same, ==, plain[i]);
      g_assert_false (sc_isolate_is_needed (plain[i]));
    }
}

static void
test_strip (void)
{
  static const struct
  {
    const char *text;
    const char *stripped;
  } cases[] = {
    { "", "" },
    { "mail → „a“ …", "mail → „a“ …" },
    { FSI "שלום" PDI, "שלום" },
    { LRM FSI "a" FSI "b" PDI PDI " → ‘c’" RLM, "ab → ‘c’" },
    { PDI FSI, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = sc_isolate_strip (g_strdup (cases[i].text));
      g_autoptr (GString) behind = g_string_new (FSI "kept" PDI);
      gsize start = behind->len;

      g_string_append (behind, cases[i].text);
      sc_isolate_strip_from (behind, start);
      g_assert_cmpstr (text, ==, cases[i].stripped);
      g_assert_cmpstr (behind->str + start, ==, cases[i].stripped);
      g_assert_cmpuint (behind->len, ==, start + strlen (cases[i].stripped));
      g_assert_true (g_str_has_prefix (behind->str, FSI "kept" PDI));
    }
}

/* The left name stands on the left, whatever is the first letter in the line; with one name so does the name. */
static void
test_join_names (void)
{
  static const struct
  {
    const char *left;
    const char *right;
    const char *joined;
  } cases[] = {
    { "bad.pem", "good.pem", "bad.pem ↔ good.pem" },
    { "12", "7", LRM "12 ↔ 7" },
    { "12", "7.pem", "12 ↔ 7.pem" },
    { "12", NULL, "12" },
    { "bad.pem", NULL, "bad.pem" },
    { NULL, "good.pem", "good.pem" },
    { NULL, NULL, "" },
    { "שלום.pem", "good.pem", LRM FSI "שלום.pem" PDI " ↔ good.pem" },
    { "12", "שלום", LRM "12 ↔ " FSI "שלום" PDI },
    { "שלום", "عالم", LRM FSI "שלום" PDI " ↔ " FSI "عالم" PDI },
    { NULL, "שלום.pem", LRM FSI "שלום.pem" PDI },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *joined = sc_isolate_join_names (cases[i].left, cases[i].right);

      g_assert_cmpstr (joined, ==, cases[i].joined);
    }
}

static void
test_close (void)
{
  g_autoptr (GString) text = g_string_new (FSI "a");
  gsize start = text->len;

  g_string_append (text, PDI FSI "b" FSI "c" PDI FSI "…");
  sc_isolate_close (text, start);
  g_assert_cmpstr (text->str + start, ==, PDI FSI "b" FSI "c" PDI FSI "…" PDI PDI);
}

static GBytes *
certify (const char *organization,
         const char *name,
         const char *constraint)
{
  g_autofree char *subject = g_strdup_printf (NAME, organization, name);
  g_autofree char *constraints = g_strdup_printf (CONSTRAINTS, constraint);

  return sc_base_certificate ("subject", subject, "moreExtensions", constraints, NULL);
}

static ScComparison *
compare (void)
{
  return take_comparison (certify ("חברה", "עולם mail 42", "שלום"), certify ("Example", "mail.example.com", "Example"));
}

static char *
dup_says (const ScComparison *comparison,
          const char         *path)
{
  g_autoptr (GArray) paragraphs = sc_words_explain_pair (sc_words_plain (), get_pair (comparison, path));

  for (guint i = 0; i < paragraphs->len; i++)
    if (g_array_index (paragraphs, ScParagraph, i).kind == SC_PARAGRAPH_SAYS)
      return g_strdup (g_array_index (paragraphs, ScParagraph, i).text);

  return NULL;
}

/* The number behind the value stays there, and so does what the sentence begins with. */
static void
test_sentence (void)
{
  g_autoptr (ScComparison) comparison = compare ();
  g_autoptr (ScComparison) alone = take_comparison (certify ("חברה", "שלום", "Example"), NULL);
  g_autofree char *both = dup_says (comparison, "tbsCertificate/subject/0/0/value");
  g_autofree char *one = dup_says (alone, "tbsCertificate/subject/0/0/value");

  g_assert_cmpstr (both, ==,
                   "Left: " FSI "חברה" PDI ", 10 octets 0C 08 D7 97 D7 91 D7 A8 D7 94. "
                   "Right: Example, 9 octets 0C 07 45 78 61 6D 70 6C 65.");
  g_assert_cmpstr (one, ==, LRM FSI "חברה" PDI ", 10 octets 0C 08 D7 97 D7 91 D7 A8 D7 94.");
}

static void
test_card (void)
{
  g_autoptr (ScComparison) comparison = compare ();
  g_autofree char *left =
      sc_words_card_line (sc_words_plain (), sc_comparison_get_object (comparison, SC_LEFT), TEST_NOW, NULL);
  g_autofree char *right =
      sc_words_card_line (sc_words_plain (), sc_comparison_get_object (comparison, SC_RIGHT), TEST_NOW, "No warnings");

  g_assert_cmpstr (left, ==, LRM FSI "עולם mail 42" PDI " · Example Internal CA · until 2035-01-01");
  g_assert_cmpstr (right, ==, "mail.example.com · Example Internal CA · until 2035-01-01 · No warnings");
}

/* A number says no more how the line is read than what is isolated does. */
static void
test_join (void)
{
  const char *const neutral[] = { "42", "שלום CA", "until 2035-01-01" };
  const char *const plain[] = { "a", "שלום CA", "until 2035-01-01" };
  g_autofree char *marked = sc_words_join (sc_words_plain (), neutral, G_N_ELEMENTS (neutral));
  g_autofree char *other = sc_words_join (sc_words_plain (), plain, G_N_ELEMENTS (plain));

  g_assert_cmpstr (marked, ==, LRM "42 · " FSI "שלום CA" PDI " · until 2035-01-01");
  g_assert_cmpstr (other, ==, "a · " FSI "שלום CA" PDI " · until 2035-01-01");
}

/* What is cut in the middle of an isolate may stand in one, which takes no room from the 20 characters. */
static void
test_cut (void)
{
  g_autofree char *longest = g_strnfill (600, 'x');
  g_autofree char *constraint = g_strconcat ("שלום", longest, NULL);
  g_autoptr (ScComparison) comparison = take_comparison (certify ("a", "b", constraint), NULL);
  const ScPair *pair = get_pair (comparison, "tbsCertificate/extensions/nameConstraints");
  g_autofree char *meaning = sc_words_meaning (sc_words_plain (), sc_pair_get_field (pair), 20);

  g_assert_cmpstr (meaning, ==, "Permitted: " FSI "O=שלוםxx…" PDI);
}

/* What fits is whole, for people and for machines, that have no isolates. */
static void
test_bound (void)
{
  const char *start = "Permitted: O=שלום";
  g_autofree char *rest = g_strnfill ((gsize) (SC_WORDS_ROW - g_utf8_strlen (start, -1)), 'x');
  g_autofree char *constraint = g_strconcat ("שלום", rest, NULL);
  g_autofree char *too_much = g_strconcat (constraint, "x", NULL);
  g_autofree char *whole = g_strconcat ("\"meaning\" : \"", start, rest, "\"", NULL);
  g_autofree char *cut = g_strndup (whole, strlen (whole) - 2);
  g_autofree char *ellipsis = g_strconcat (cut, "…\"", NULL);
  g_autoptr (ScComparison) comparison = take_comparison (certify ("a", "b", constraint), certify ("a", "b", too_much));
  ScReportOptions options = { .words = sc_words_plain (), .now = TEST_NOW };
  g_autoptr (GString) json = g_string_new (NULL);

  sc_json_report_compare (json, comparison, NULL, &options);
  assert_contains (json->str, whole);
  assert_contains (json->str, ellipsis);
}

static void
assert_none (const char *text,
             const char *wanted)
{
  assert_contains (text, wanted);

  for (guint i = 0; i < G_N_ELEMENTS (controls); i++)
    g_assert_null (strstr (text, controls[i]));
}

/* Machines and terminals get none; forges and browsers heed them, but code is there to be copied. */
static void
test_reports (void)
{
  ScReportOptions options = { .words = sc_words_plain (), .now = TEST_NOW };
  g_autoptr (ScComparison) comparison = compare ();
  g_autoptr (GString) json = g_string_new (NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) branch = g_string_new (NULL);
  g_autoptr (GString) markdown = g_string_new (NULL);
  g_autoptr (GString) html = g_string_new (NULL);

  sc_json_report_compare (json, comparison, NULL, &options);
  assert_none (json->str, "\"Permitted: O=שלום\"");

  sc_text_report_compare (text, comparison, &options);
  assert_none (text->str, "  עולם mail 42 · Example Internal CA · until 2035-01-01 · ");
  assert_none (text->str, "Permitted: O=שלום");

  sc_text_report_branch (branch, comparison, get_pair (comparison, "tbsCertificate/extensions/nameConstraints"), &options);
  assert_none (branch->str, "Permitted: O=שלום");

  sc_markdown_report (markdown, comparison, NULL, &options);
  assert_contains (markdown->str, "`Permitted: O=שלום`");
  assert_contains (markdown->str, "Left: " FSI "Permitted: " FSI "O=שלום" PDI PDI ", 38 octets.");

  sc_html_report_add (html, comparison, NULL, 0, &options);
  assert_contains (html->str, "Permitted: " FSI "O=שלום" PDI);
}

/* People look for what they read, and for what they copied from a sentence. */
static void
test_search (void)
{
  static const char *const queries[] = { "permitted: o=שלום", "permitted: " FSI "o=שלום" PDI, LRM FSI " o=שלום" PDI };
  g_autoptr (ScComparison) comparison = compare ();
  g_autoptr (ScSearchIndex) index = sc_search_index_new (sc_words_plain (), comparison);

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (ScPairSet) found = sc_search_index_find (index, comparison, queries[i]);

      g_assert_true (sc_pair_set_has (found, get_pair (comparison, "tbsCertificate/extensions/nameConstraints")));
    }

  g_assert_false (sc_search_index_is_query (FSI " " PDI));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/isolate/needed", test_needed);
  g_test_add_func ("/isolate/strip", test_strip);
  g_test_add_func ("/isolate/join-names", test_join_names);
  g_test_add_func ("/isolate/close", test_close);
  g_test_add_func ("/isolate/sentence", test_sentence);
  g_test_add_func ("/isolate/card", test_card);
  g_test_add_func ("/isolate/join", test_join);
  g_test_add_func ("/isolate/cut", test_cut);
  g_test_add_func ("/isolate/bound", test_bound);
  g_test_add_func ("/isolate/reports", test_reports);
  g_test_add_func ("/isolate/search", test_search);
  return g_test_run ();
}
