/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/columns.h"

#include <string.h>

static void
test_measure (void)
{
  g_assert_cmpuint (sc_columns_measure (""), ==, 0);
  g_assert_cmpuint (sc_columns_measure ("abc"), ==, 3);
  g_assert_cmpuint (sc_columns_measure ("é"), ==, 1);
  /* Unicode Standard Annex #11: ideographs are wide; U+0301 combines. */
  g_assert_cmpuint (sc_columns_measure ("証明"), ==, 4);
  g_assert_cmpuint (sc_columns_measure ("e\xCC\x81"), ==, 1);
}

static void
assert_cut (const char *text,
            gsize       width,
            const char *expected,
            gsize       used)
{
  g_autoptr (GString) out = g_string_new (NULL);

  g_assert_cmpuint (sc_columns_append_cut (out, text, width), ==, used);
  g_assert_cmpstr (out->str, ==, expected);
}

static void
test_cut (void)
{
  assert_cut ("abc", 3, "abc", 3);
  assert_cut ("abcd", 3, "ab…", 3);
  assert_cut ("", 3, "", 0);
  assert_cut ("証明書", 4, "証…", 3);
  assert_cut ("証明", 4, "証明", 4);
}

static void
test_wrap (void)
{
  g_autoptr (GString) text = g_string_new ("first");
  g_autoptr (GString) out = g_string_new (NULL);
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < 50; i++)
    g_string_append (text, " word");

  sc_columns_append_wrapped (out, text->str, 4, SC_COLUMNS);
  lines = g_strsplit (out->str, "\n", -1);

  g_assert_true (g_str_has_prefix (lines[0], "    first word"));
  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  g_assert_cmpstr (lines[3], ==, "");

  /* A line is full: one word more would not fit. */
  for (guint i = 0; i < 2; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, SC_COLUMNS);
      g_assert_cmpuint (strlen (lines[i]) + strlen (" word"), >, SC_COLUMNS);
      g_assert_false (g_str_has_suffix (lines[i], " "));
    }
}

static void
test_long_word (void)
{
  g_autofree char *word = g_strnfill (150, 'x');
  g_autofree char *text = g_strconcat ("a ", word, " b", NULL);
  g_autofree char *expected = g_strconcat ("a\n", word, "\nb\n", NULL);
  g_autoptr (GString) out = g_string_new (NULL);

  sc_columns_append_wrapped (out, text, 0, SC_COLUMNS);
  g_assert_cmpstr (out->str, ==, expected);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/columns/measure", test_measure);
  g_test_add_func ("/columns/cut", test_cut);
  g_test_add_func ("/columns/wrap", test_wrap);
  g_test_add_func ("/columns/long-word", test_long_word);
  return g_test_run ();
}
