/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/markdown-report.h"

#include "contract.h"
#include "markdown.h"
#include "report/rows.h"
#include "trees.h"

static ScReportOptions
get_options (void)
{
  return (ScReportOptions) { .words = sc_words_plain (), .now = TEST_NOW };
}

/* (transfer full) (element-type GPtrArray): the rows below the heading of the table of fields, in cells. */
static GPtrArray *
read_rows (const char *markdown)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  g_auto (GStrv) lines = g_strsplit (markdown, "\n", -1);
  guint i = 0;

  while (lines[i] != NULL && !g_str_has_prefix (lines[i], "| Field |"))
    i++;

  if (lines[i] == NULL)
    return rows;

  g_assert_true (g_str_has_prefix (lines[i + 1], "|---|---|"));
  for (i += 2; g_str_has_prefix (lines[i], "|"); i++)
    g_ptr_array_add (rows, md_split_row (lines[i]));
  g_assert_cmpstr (lines[i], ==, "");

  return rows;
}

/* Octets stand in groups. */
static char *
remove_blanks (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  return g_strjoinv ("", words);
}

/* What the rows should say, one after the other. */
typedef struct
{
  GPtrArray *rows;
  guint      n_cells;
  guint      position;
} Expected;

static void
check_row_cb (const ScPair *pair,
              guint         depth,
              gpointer      user_data)
{
  Expected *self = user_data;
  const ScWords *words = sc_words_plain ();
  GPtrArray *cells = NULL;
  g_autofree char *label = sc_words_dup_label (words, sc_pair_get_field (pair));
  g_autofree char *first = NULL;

  g_assert_cmpuint (self->position, <, self->rows->len);
  cells = g_ptr_array_index (self->rows, self->position++);
  g_assert_cmpuint (cells->len, ==, self->n_cells);

  first = md_render (g_ptr_array_index (cells, 0));
  assert_contains (first, label);

  for (guint side = 0; side < SC_N_SIDES; side++)
    if (pair->fields[side] != NULL)
      {
        g_autofree char *meaning = sc_words_meaning (words, pair->fields[side], 100);
        g_autofree char *cell = md_render (g_ptr_array_index (cells, side == SC_LEFT ? 1 : 3));
        g_autofree char *shown = remove_blanks (cell);
        g_autofree char *wanted = NULL;

        /* What is cut here may go on there. */
        if (g_str_has_suffix (meaning, "…"))
          meaning[strlen (meaning) - strlen ("…")] = '\0';
        wanted = remove_blanks (meaning);
        assert_contains (shown, wanted);
      }

  if (self->n_cells == 4)
    assert_contains (g_ptr_array_index (cells, 2), sc_words_relation_sign (pair->relation));
}

static void
check (const ScComparison    *comparison,
       const ScReportOptions *options)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GPtrArray) rows = NULL;
  Expected expected = { .n_cells = sc_comparison_get_object (comparison, SC_RIGHT) != NULL ? 4 : 2 };

  sc_markdown_report (out, comparison, NULL, options);
  g_assert_true (g_utf8_validate (out->str, (gssize) out->len, NULL));
  rows = read_rows (out->str);
  expected.rows = rows;
  sc_report_foreach_row (comparison, options, check_row_cb, &expected);
  g_assert_cmpuint (expected.position, ==, rows->len);
}

static void
test_example (void)
{
  ScReportOptions options = get_options ();
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("bad.pem"), load_example ("good.pem"));
  g_autoptr (GString) out = g_string_new (NULL);

  sc_markdown_report (out, comparison, NULL, &options);
  g_assert_true (g_str_has_prefix (out->str, "## left.pem and right.pem\n\n"));
  assert_contains (out->str, "**Different encoding:** the left certificate marks Subject Alternative Name as critical;");
  assert_contains (out->str, "| Subject | `mail.example.com` | `mail.example.com` |\n");
  assert_contains (out->str, "**Critical** (note 1) | ⚠ `Yes` BOOLEAN FF | ≠ | ✓ `No` omitted, DEFAULT FALSE |\n");
  assert_contains (out->str, "| Serial number | ✓ `10:01` | (≠) | ✓ `10:02` |\n");
  assert_contains (out->str, "\n1.  **Extensions › Subject Alternative Name › Critical**\n");
  assert_contains (out->str, "[RFC 5280 §4.2.1.6](https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6)");
  assert_contains (out->str, "1 differs with a warning · 4 differ as expected");
  check (comparison, &options);
}

static void
test_rows (void)
{
  static const struct
  {
    ScReportRows rows;
    guint        n_rows;
  } cases[] = {
    { SC_REPORT_ROWS_WARNINGS, 3 },
    { SC_REPORT_ROWS_DIFFERENCES, 8 },
    { SC_REPORT_ROWS_USUAL, 8 },
  };
  ScReportOptions options = get_options ();
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("bad.pem"), load_example ("good.pem"));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      g_autoptr (GPtrArray) rows = NULL;

      options.rows = cases[i].rows;
      sc_markdown_report (out, comparison, NULL, &options);
      rows = read_rows (out->str);
      g_assert_cmpuint (rows->len, ==, cases[i].n_rows);
    }

  options.rows = SC_REPORT_ROWS_ALL;
  {
    g_autoptr (GString) out = g_string_new (NULL);
    g_autoptr (GPtrArray) rows = NULL;

    sc_markdown_report (out, comparison, NULL, &options);
    rows = read_rows (out->str);
    g_assert_cmpuint (rows->len, ==, sc_pair_count (sc_comparison_get_root (comparison)) - 1);
  }
}

static void
test_inspect (void)
{
  ScReportOptions options = get_options ();
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("bad.pem"), NULL);

  check (comparison, &options);
}

static void
test_hostile (void)
{
  ScReportOptions options = get_options ();
  g_autofree char *part = NULL;

  options.rows = SC_REPORT_ROWS_ALL;
  part = g_strdup ("SET { SEQUENCE { OID 2.5.4.3 UTF8String \"a|b `x` \\\\| [l](https://evil.example) <b>@all</b> |\" } }");
  {
    g_autoptr (ScComparison) comparison =
      take_comparison (sc_base_certificate ("subject.commonName", part, NULL), sc_base_certificate (NULL, NULL));

    check (comparison, &options);
  }
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
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/markdown-report/example", test_example);
  g_test_add_func ("/markdown-report/rows", test_rows);
  g_test_add_func ("/markdown-report/inspect", test_inspect);
  g_test_add_func ("/markdown-report/hostile", test_hostile);
  g_test_add_func ("/markdown-report/pair-files", test_pair_files);
  return g_test_run ();
}
