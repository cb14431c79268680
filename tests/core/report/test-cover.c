/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "report/cover.h"
#include "report/html-report.h"
#include "report/json-report.h"
#include "report/markdown-report.h"
#include "report/text-report.h"
#include "x509/catalogue.h"
#include "x509/second-opinion.h"

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

/* Where octets stand, and how many, tells nobody who is meant, but has digits. */
static void
remove_places (char *json)
{
  for (char *line = json; line != NULL; line = strchr (line + 1, '\n'))
    {
      const char *member = line + 1 + strspn (line + 1, " ");

      if (g_str_has_prefix (member, "\"offset\"") || g_str_has_prefix (member, "\"length\""))
        memset (line + 1, ' ', strcspn (line + 1, "\n"));
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

/* What Sidecert calls fields and says of them, wherever it may stand: the string literals of the sources that hold such
 * words. */
static void
add_literals (Leaks      *leaks,
              const char *layer)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "src", layer, NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GRegex) literal = g_regex_new ("\"(?:[^\"\\\\\\n]|\\\\.)*\"", 0, 0, NULL);

  g_assert_nonnull (dir);
  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *source = NULL;
      g_autoptr (GMatchInfo) match = NULL;

      if (!g_str_has_suffix (name, ".c") || !g_file_get_contents (path, &source, NULL, NULL))
        continue;

      for (g_regex_match (literal, source, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
        {
          g_autofree char *text = g_match_info_fetch (match, 0);

          leaks_add_witness (leaks, text);
        }
    }
}

static void
add_own_words (Leaks *leaks)
{
  guint n_entries = 0;
  const ScCatalogueEntry *const *entries = sc_catalogue_list (&n_entries);
  ScReportOptions options = { .words = sc_words_plain (), .now = TEST_NOW };
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < n_entries; i++)
    sc_text_report_entry (out, entries[i], &options);
  for (guint oid = SC_OID_UNKNOWN + 1; sc_oid_get_info (oid) != NULL; oid++)
    g_string_append_printf (out, "%s %s\n", sc_oid_get_info (oid)->name, sc_oid_get_info (oid)->title);

  leaks_add_witness (leaks, out->str);
  add_literals (leaks, "x509");
  add_literals (leaks, "report");
}

/* @directory: (nullable): more samples than the tree has */
static void
check_samples (const char *directory)
{
  g_autoptr (GPtrArray) own = sc_own_samples_load ();
  g_autoptr (GPtrArray) others = directory != NULL ? sc_samples_load (directory) : NULL;
  g_autoptr (Leaks) leaks = leaks_new ();

  add_own_words (leaks);
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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cover/leaks/own", test_own);
  g_test_add_func ("/cover/leaks/corpus", test_corpus);

  return g_test_run ();
}
