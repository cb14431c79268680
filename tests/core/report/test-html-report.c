/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/html-report.h"

#include <glib/gstdio.h>

#include "contract.h"
#include "report/rows.h"
#include "report/words-private.h"
#include "trees.h"

static ScReportOptions
get_options (void)
{
  return (ScReportOptions) { .words = sc_words_plain (), .now = TEST_NOW };
}

/* What xmllint says of a page; ends the test if it finds a fault in it. */
static char *
ask_xmllint (const char *page,
             const char *xpath)
{
  const char *argv[] = { "xmllint", xpath != NULL ? "--xpath" : "--noout", xpath != NULL ? xpath : "-", "-", NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autofree char *complaints = NULL;
  char *answer = NULL;
  int status = 0;

  g_close (g_file_open_tmp ("sidecert-XXXXXX.html", &path, &error), NULL);
  g_assert_no_error (error);
  g_assert_true (g_file_set_contents (path, page, -1, NULL));
  argv[xpath != NULL ? 3 : 2] = path;
  argv[xpath != NULL ? 4 : 3] = NULL;
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &answer, &complaints, &status, &error);
  g_assert_no_error (error);
  g_remove (path);
  g_assert_cmpstr (complaints, ==, "");
  g_assert_cmpint (status, ==, 0);
  return g_strchomp (answer);
}

static void
assert_xpath (const char *page,
              const char *xpath,
              const char *wanted)
{
  g_autofree char *answer = ask_xmllint (page, xpath);

  g_test_message ("%s", xpath);
  g_assert_cmpstr (answer, ==, wanted);
}

static char *
report (const ScComparison    *comparison,
        const ScReportOptions *options)
{
  GString *out = g_string_new (NULL);

  sc_html_report_compare (out, comparison, NULL, options);
  return g_string_free (out, FALSE);
}

static void
count_cb (const ScPair *pair,
          guint         depth,
          gpointer      user_data)
{
  guint *n_rows = user_data;

  (*n_rows)++;
}

/* Well-formed, with a row of the right number of cells for each of the comparison's, and no way to load or run. */
static void
check (const ScComparison    *comparison,
       const ScReportOptions *options)
{
  g_autofree char *page = report (comparison, options);
  g_autofree char *wanted = NULL;
  gboolean is_pair = sc_comparison_get_object (comparison, SC_RIGHT) != NULL;
  guint n_rows = 0;

  sc_report_foreach_row (comparison, options, count_cb, &n_rows);
  wanted = g_strdup_printf ("%u %u 0 0", n_rows, n_rows * (is_pair ? 3 : 1));
  assert_xpath (page,
                "concat(count(//table[@class='fields']/tbody/tr[th/@scope='row']), ' ', "
                "count(//table[@class='fields']/tbody/tr/td), ' ', "
                "count(//script|//img|//iframe|//link|//object|//form|//@onclick|//@onload|//@src|//@style), ' ', "
                "count(//a[not(starts-with(@href, '#') or starts-with(@href, 'https://'))]))",
                wanted);
}

static void
test_example (void)
{
  ScReportOptions options = get_options ();
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("bad.pem"), load_example ("good.pem"));
  g_autofree char *page = report (comparison, &options);

  check (comparison, &options);
  assert_xpath (page, "string(/html/@lang)", "en");
  assert_xpath (page, "string(/html/head/title)", "left.pem and right.pem");
  assert_xpath (page, "string(//tr[th/span='Critical']/td[1]/span[@class='value'])", "Yes");
  assert_xpath (page, "string(//tr[th/span='Critical']/td[1]/span[@class='encoding'])", "BOOLEAN FF");
  assert_xpath (page, "string(//tr[th/span='Critical']/td[1]/span[@class='hidden'])", "warning");
  assert_xpath (page, "string(//tr[th/span='Critical']/td[3]/span[@class='value'])", "No");
  assert_xpath (page, "string(//tr[th/span='Critical']/th/a/@href)", "#note-0-1");
  assert_xpath (page, "string(//li[@id='note-0-1']/p[1]/strong)", "Extensions › Subject Alternative Name › Critical");
  assert_xpath (page, "string(//li[@id='note-0-1']//cite/a/@href)",
                "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6");
  assert_xpath (page, "string(//tr[th/span='Serial number']/td[2]/span[@class='hidden'])", "differs, as expected");
  assert_xpath (page, "string(//table[@class='identity']/tbody/tr[th='Subject']/td[2])", "mail.example.com");
  assert_xpath (page, "count(//table[not(thead//th/@scope='col')])", "0");
  assert_xpath (page, "string(//p[@class='dim'])", "1 differs with a warning · 4 differ as expected · 43 the same");
  assert_xpath (page, "count(//dl/dt)", "8");
  assert_xpath (page, "count(//table[@class='fields' and not(caption)])", "0");
  assert_xpath (page, "string(//tr[th/span='Critical']/th/@class)", "d2");
}

static void
test_rows (void)
{
  ScReportOptions options = get_options ();
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("bad.pem"), load_example ("good.pem"));
  g_autoptr (ScComparison) alone = take_comparison (load_example ("bad.pem"), NULL);

  for (options.rows = SC_REPORT_ROWS_USUAL; options.rows <= SC_REPORT_ROWS_WARNINGS; options.rows++)
    {
      check (comparison, &options);
      check (alone, &options);
    }
}

static void
test_identical (void)
{
  ScReportOptions options = get_options ();
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("good.pem"), load_example ("good.pem"));
  g_autofree char *page = report (comparison, &options);

  check (comparison, &options);
  assert_xpath (page, "count(//table)", "1");
}

static void
test_hostile (void)
{
  static const char name[] = "</span><script>alert('1')</script>\\\"&amp; <!-- ]]> ";
  ScReportOptions options = get_options ();
  g_autofree char *part = g_strdup_printf ("SET { SEQUENCE { OID 2.5.4.3 UTF8String \"%s\" } }", name);
  g_autoptr (GBytes) octets = sc_base_certificate ("subject.commonName", part, NULL);
  g_autoptr (ScObject) object = sc_object_decode (octets, "\"><b onload='x'>\x1b");
  g_autoptr (ScComparison) comparison = sc_comparison_new (object, NULL, TEST_NOW);
  g_autofree char *page = report (comparison, &options);

  check (comparison, &options);
  assert_xpath (page, "string(//table[@class='identity']//tr[th='Subject']/td)",
                "</span><script>alert('1')</script>\"&amp; <!-- ]]>");
  assert_xpath (page, "string(//h1)", "\"><b onload='x'>\\u{001B}");
}

/* The policy allows the style sheet by its hash, which openssl knows. */
static void
test_policy (void)
{
  g_autofree char *openssl = g_find_program_in_path ("openssl");
  ScReportOptions options = get_options ();
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("good.pem"), load_example ("good.pem"));
  g_autofree char *page = report (comparison, &options);
  const char *style = strstr (page, "<style>") + strlen ("<style>");
  g_autofree char *sheet = g_strndup (style, (gsize) (strstr (style, "</style>") - style));
  g_autofree char *path = NULL;
  g_autofree char *line = NULL;
  g_autofree char *hash = NULL;
  g_autofree char *wanted = NULL;
  g_autoptr (GError) error = NULL;

  if (openssl == NULL)
    {
      g_test_skip ("openssl is missing");
      return;
    }

  g_close (g_file_open_tmp ("sidecert-XXXXXX.css", &path, &error), NULL);
  g_assert_no_error (error);
  g_assert_true (g_file_set_contents (path, sheet, -1, NULL));
  line = g_strdup_printf ("sh -c 'openssl dgst -sha256 -binary %s | openssl base64'", path);
  g_spawn_command_line_sync (line, &hash, NULL, NULL, &error);
  g_assert_no_error (error);
  g_remove (path);
  wanted = g_strdup_printf ("default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'",
                            g_strchomp (hash));
  assert_xpath (page, "string(//meta[@http-equiv='Content-Security-Policy']/@content)", wanted);
}

static const char *
translate_hebrew (const char *msgid)
{
  return msgid[0] == '\0' ? "Language: he\n" : msgid;
}

static const char *
count_hebrew (const char *singular,
              const char *plural,
              gulong      n)
{
  return n == 1 ? singular : plural;
}

/* A table's first column is then the rightmost one, and left still stands on the left. */
static void
test_right_to_left (void)
{
  ScWords words = { translate_hebrew, count_hebrew };
  ScReportOptions options = get_options ();
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("bad.pem"), load_example ("good.pem"));
  g_autofree char *page = NULL;

  options.words = &words;
  page = report (comparison, &options);
  check (comparison, &options);
  assert_xpath (page, "string(/html/@dir)", "rtl");
  assert_xpath (page, "concat(//table[@class='identity']//th[1], ' ', //table[@class='identity']//th[2])", "Right Left");
  assert_xpath (page, "concat(//table[@class='fields']//th[2], ' ', //table[@class='fields']//th[4])", "Right Left");
  assert_xpath (page, "concat(//tr[@class='own differs']/td[1]/span[@class='value'], ' ', "
                      "//tr[@class='own differs']/td[3]/span[@class='value'])", "No Yes");
}

static void
test_pair_files (void)
{
  ScReportOptions options = get_options ();
  g_auto (GStrv) paths = sc_pair_file_list ();

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (ScPairFile) file = sc_pair_file_load (paths[i], NULL);
      g_autoptr (ScComparison) comparison =
        take_comparison (g_bytes_ref (file->octets[SC_LEFT]), g_bytes_ref (file->octets[SC_RIGHT]));

      g_test_message ("%s", paths[i]);
      check (comparison, &options);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *xmllint = g_find_program_in_path ("xmllint");

  g_test_init (&argc, &argv, NULL);

  if (xmllint == NULL)
    {
      g_print ("1..0 # SKIP xmllint is missing\n");
      return 0;
    }

  g_test_add_func ("/html-report/example", test_example);
  g_test_add_func ("/html-report/rows", test_rows);
  g_test_add_func ("/html-report/identical", test_identical);
  g_test_add_func ("/html-report/hostile", test_hostile);
  g_test_add_func ("/html-report/policy", test_policy);
  g_test_add_func ("/html-report/right-to-left", test_right_to_left);
  g_test_add_func ("/html-report/pair-files", test_pair_files);
  return g_test_run ();
}
