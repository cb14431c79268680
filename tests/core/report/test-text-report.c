/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/columns.h"
#include "report/text-report.h"
#include "report/text-style.h"

#include "trees.h"

static ScReportOptions
get_options (void)
{
  return (ScReportOptions) { .words = sc_words_plain (), .now = TEST_NOW };
}

/* (nullable): the line that holds @wanted. */
static char *
find_line (const char *text,
           const char *wanted)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (strstr (lines[i], wanted) != NULL)
      return g_strdup (lines[i]);

  return NULL;
}

static char *
report (GBytes                *left,
        GBytes                *right,
        const ScReportOptions *options)
{
  g_autoptr (ScComparison) comparison = take_comparison (left, right);
  GString *out = g_string_new (NULL);

  if (sc_comparison_get_object (comparison, SC_RIGHT) != NULL)
    sc_text_report_compare (out, comparison, options);
  else
    sc_text_report_inspect (out, comparison, options);

  return g_string_free (out, FALSE);
}

static void
test_example (void)
{
  ScReportOptions options = get_options ();
  g_autofree char *text = report (load_example ("bad.pem"), load_example ("good.pem"), &options);
  g_autofree char *critical = find_line (text, "    Critical");
  g_autofree char *serial = find_line (text, "Serial number");
  g_autofree char *names = find_line (text, "  Subject Alternative Name");

  assert_contains (text, "Left: left.pem\n  mail.example.com · Example Internal CA · until 2035-01-01 · 1 warning\n");
  assert_contains (text, "Right: right.pem\n  mail.example.com · Example Internal CA · until 2035-01-01 · No warnings\n");
  assert_contains (text, "Different encoding: the left certificate marks Subject Alternative Name as critical;");
  assert_contains (text, "1 differs with a warning · 4 differ as expected");
  g_assert_cmpstr (critical, ==,
                   "    Critical                    ⚠ Yes  BOOLEAN FF                ≠  ✓ No  omitted, DEFAULT FALSE");
  g_assert_cmpstr (serial, ==, "Serial number                   ✓ 10:01                         (≠) ✓ 10:02");
  g_assert_cmpstr (names, ==, "  Subject Alternative Name      ⚠ 3 names                        ≠  ✓ 3 names");

  /* What is the same is not shown. */
  assert_lacks (text, "Version");
  assert_lacks (text, "Key Usage");
  assert_contains (text, "Extensions › Subject Alternative Name › Critical\n  Left: TRUE, 3 octets 01 01 FF. Right: not encoded, so FALSE.\n");
  assert_contains (text, "[warning: san-critical]");
  assert_contains (text, "RFC 5280 §4.2.1.6");
}

static void
test_ignore_expected (void)
{
  ScReportOptions options = get_options ();
  g_autofree char *text = NULL;

  options.ignore_expected = TRUE;
  text = report (load_example ("bad.pem"), load_example ("good.pem"), &options);
  assert_contains (text, "    Critical");
  assert_lacks (text, "Serial number");
  assert_lacks (text, "Fingerprints");
}

static void
test_identical (void)
{
  ScReportOptions options = get_options ();
  g_autofree char *text = report (load_example ("good.pem"), load_example ("good.pem"), &options);

  assert_contains (text, "\nIdentical.\n");
  assert_lacks (text, "✓");
  assert_lacks (text, "Field");
}

static void
test_inspect (void)
{
  ScReportOptions options = get_options ();
  g_autofree char *text = report (load_example ("bad.pem"), NULL, &options);
  g_autofree char *version = find_line (text, "Version");
  g_autofree char *critical = find_line (text, "⚠ Yes");

  g_assert_cmpstr (version, ==, "Version                                   ✓ 3");
  g_assert_cmpstr (critical, ==, "    Critical                              ⚠ Yes  BOOLEAN FF");
  assert_contains (text, "1 warning: ");
  assert_contains (text, "[warning: san-critical]");
}

/* A rule that is broken often is explained the first time, and every place is named. */
static void
test_explained_once (void)
{
  ScReportOptions options = get_options ();
  g_autofree char *text = NULL;
  const char *first = NULL;

  text = report (sc_base_certificate ("keyUsage.critical", "BOOLEAN `01`", "basicConstraints.critical", "BOOLEAN `01`", NULL),
                 NULL, &options);
  assert_contains (text, "Extensions › Basic Constraints › Critical\n");
  assert_contains (text, "Extensions › Key Usage › Critical\n");
  first = strstr (text, "X.690 §11.1 ");
  g_assert_nonnull (first);
  g_assert_null (strstr (first + 1, "X.690 §11.1 "));
}

static void
test_bounded (void)
{
  ScReportOptions options = get_options ();
  g_autoptr (GString) names = g_string_new ("SEQUENCE { ");
  g_autofree char *text = NULL;

  for (guint i = 0; i < 60; i++)
    g_string_append (names, "[2] `07` ");

  g_string_append (names, "[2] \"mail.example.com\" }");
  text = report (sc_base_certificate ("subjectAltName.value", names->str, NULL), NULL, &options);
  assert_contains (text, "10 more fields are not explained here.");
}

/* No line is too wide, holds anything that a terminal obeys, or ends in blanks. */
static void
assert_fit_width (const char *text,
                  gsize       width)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_assert_true (g_utf8_validate (text, -1, NULL));

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_assert_false (g_str_has_suffix (lines[i], " "));

      for (const char *c = lines[i]; *c != '\0'; c = g_utf8_next_char (c))
        g_assert_true (g_unichar_isprint (g_utf8_get_char (c)));

      if (sc_columns_measure (lines[i]) > width && strchr (g_strchug (lines[i]), ' ') != NULL)
        g_error ("too wide: %s", lines[i]);
    }
}

static void
assert_fit (const char *text)
{
  assert_fit_width (text, SC_COLUMNS);
}

/* The longest word is a code of a finding, which no width breaks. */
static void
test_widths (void)
{
  static const guint widths[] = { SC_TEXT_MIN_WIDTH, 80, 100, 132, 240 };
  ScReportOptions options = get_options ();
  g_autofree char *usual = report (load_example ("bad.pem"), load_example ("good.pem"), &options);

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *compared = NULL;
      g_autofree char *inspected = NULL;
      g_autofree char *critical = NULL;

      options.width = widths[i];
      compared = report (load_example ("bad.pem"), load_example ("good.pem"), &options);
      inspected = report (load_example ("bad.pem"), NULL, &options);
      g_test_message ("%u", widths[i]);
      assert_fit_width (compared, widths[i]);
      assert_fit_width (inspected, widths[i]);
      critical = find_line (compared, "    Critical");
      assert_contains (critical, "⚠ Yes");
      assert_contains (critical, "✓ No");
      g_assert_cmpint (g_str_equal (compared, usual), ==, widths[i] == SC_COLUMNS);
    }
}

/* Without its colours a report says the same in the same places. */
static void
test_colours (void)
{
  ScReportOptions options = get_options ();
  g_autofree char *plain = report (load_example ("bad.pem"), load_example ("good.pem"), &options);
  g_autoptr (GRegex) sequence = g_regex_new ("\x1b\\[[0-9;]*m", 0, 0, NULL);
  g_autofree char *coloured = NULL;
  g_autofree char *stripped = NULL;

  options.is_coloured = TRUE;
  coloured = report (load_example ("bad.pem"), load_example ("good.pem"), &options);
  stripped = g_regex_replace_literal (sequence, coloured, -1, 0, "", 0, NULL);
  assert_contains (coloured, "\x1b[1;33m⚠\x1b[0m Yes");
  assert_contains (coloured, "\x1b[32m✓\x1b[0m No");
  assert_contains (coloured, "(\x1b[2m≠\x1b[0m)");
  assert_contains (coloured, "\x1b[1mDifferent encoding:\x1b[0m the left");
  g_assert_cmpstr (stripped, ==, plain);
}

static void
test_hostile (void)
{
  ScReportOptions options = get_options ();
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GBytes) octets = NULL;
  g_autoptr (ScObject) object = NULL;
  g_autoptr (ScComparison) comparison = NULL;
  g_autofree char *long_name = g_strnfill (5000, 'x');
  g_autofree char *part = NULL;

  part = g_strconcat ("SET { SEQUENCE { OID 2.5.4.3 UTF8String \"\\x1b[2J\\x07\\u202e\\u009b0m", long_name, "\" } }", NULL);
  octets = sc_base_certificate ("subject.commonName", part, "issuer.commonName", part, NULL);
  object = sc_object_decode (octets, "\x1b[31m\r\n\xFF.pem");
  comparison = sc_comparison_new (object, NULL, TEST_NOW);
  sc_text_report_inspect (out, comparison, &options);
  assert_fit (out->str);
  assert_contains (out->str, "\\u{001B}[31m\\u{000D}\\u{000A}\\x{FF}.pem");
}

static void
test_pair_files (void)
{
  ScReportOptions options = get_options ();
  g_auto (GStrv) paths = sc_pair_file_list ();

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (ScPairFile) file = sc_pair_file_load (paths[i], NULL);
      g_autofree char *text = NULL;

      g_test_message ("%s", paths[i]);
      text = report (g_bytes_ref (file->octets[SC_LEFT]), g_bytes_ref (file->octets[SC_RIGHT]), &options);
      assert_fit (text);
    }
}

static void
test_catalogue (void)
{
  ScReportOptions options = get_options ();
  guint n_entries = 0;
  const ScCatalogueEntry *const *entries = sc_catalogue_list (&n_entries);
  g_autoptr (GString) list = g_string_new (NULL);
  g_auto (GStrv) lines = NULL;

  sc_text_report_catalogue (list, entries, n_entries, &options);
  lines = g_strsplit (list->str, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, n_entries + 1);

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      g_assert_true (g_str_has_prefix (lines[i], entries[i]->code));
      sc_text_report_entry (out, entries[i], &options);
      assert_fit (out->str);
      assert_contains (out->str, entries[i]->code);
      if (entries[i]->citation != NULL)
        assert_contains (out->str, entries[i]->citation);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/example", test_example);
  g_test_add_func ("/text/ignore-expected", test_ignore_expected);
  g_test_add_func ("/text/identical", test_identical);
  g_test_add_func ("/text/inspect", test_inspect);
  g_test_add_func ("/text/explained-once", test_explained_once);
  g_test_add_func ("/text/bounded", test_bounded);
  g_test_add_func ("/text/widths", test_widths);
  g_test_add_func ("/text/colours", test_colours);
  g_test_add_func ("/text/hostile", test_hostile);
  g_test_add_func ("/text/pair-files", test_pair_files);
  g_test_add_func ("/text/catalogue", test_catalogue);
  return g_test_run ();
}
