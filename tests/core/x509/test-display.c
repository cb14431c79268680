/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/display.h"

#include <string.h>

static const struct
{
  const char *name;
  const char *text;
  gsize       length;
  gsize       max;
  const char *shown;
  gboolean    deceptive;
} CASES[] = {
  { "plain", "mail.example.com", 16, 0, "mail.example.com", FALSE },
  { "letters", "M\xC3\xBCnchen \xE5\x8C\x97", 12, 0, "M\xC3\xBCnchen \xE5\x8C\x97", FALSE },
  { "nul", "a\0b", 3, 0, "a\\u{0000}b", TRUE },
  { "escape-sequence", "\x1B[31m", 5, 0, "\\u{001B}[31m", TRUE },
  { "delete", "\x7F", 1, 0, "\\u{007F}", TRUE },
  { "c1-control", "\xC2\x9B", 2, 0, "\\u{009B}", TRUE },
  { "bidi-override", "a\xE2\x80\xAE" "b", 5, 0, "a\\u{202E}b", TRUE },
  { "bidi-isolate", "\xE2\x81\xA6", 3, 0, "\\u{2066}", TRUE },
  { "zero-width-space", "\xE2\x80\x8B", 3, 0, "\\u{200B}", TRUE },
  { "soft-hyphen", "\xC2\xAD", 2, 0, "\\u{00AD}", TRUE },
  { "no-break-space", "a\xC2\xA0" "b", 4, 0, "a\\u{00A0}b", TRUE },
  { "line-separator", "\xE2\x80\xA8", 3, 0, "\\u{2028}", TRUE },
  { "hangul-filler", "\xE3\x85\xA4", 3, 0, "\\u{3164}", TRUE },
  { "variation-selector", "\xEF\xB8\x8F", 3, 0, "\\u{FE0F}", TRUE },
  { "tag", "\xF3\xA0\x81\x81", 4, 0, "\\u{E0041}", TRUE },
  { "not-utf-8", "a\xFF" "b", 3, 0, "a\\x{FF}b", TRUE },
  { "overlong", "\xC0\x80", 2, 0, "\\x{C0}\\x{80}", TRUE },
  { "surrogate", "\xED\xA0\x80", 3, 0, "\\x{ED}\\x{A0}\\x{80}", TRUE },
  { "cut-short", "\xE5\x8C", 2, 0, "\\x{E5}\\x{8C}", TRUE },
  /* Text that looks like one of our escapes must not be taken for one. */
  { "forged-escape", "\\u{0041}", 8, 0, "\\u{005C}u{0041}", FALSE },
  { "backslash", "a\\b", 3, 0, "a\\b", FALSE },
  { "at-bound", "abc", 3, 3, "abc", FALSE },
  { "past-bound", "abcd", 4, 3, "abc…", FALSE },
  { "empty", "", 0, 1, "", FALSE },
};

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *exact = g_memdup2 (CASES[i].text, CASES[i].length);
  g_autoptr (GString) out = g_string_new (NULL);

  sc_display_append (out, exact, CASES[i].length, CASES[i].max);
  g_assert_cmpstr (out->str, ==, CASES[i].shown);
  g_assert_cmpint (sc_display_is_deceptive (exact, CASES[i].length), ==, CASES[i].deceptive);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strdup_printf ("/display/%s", CASES[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }

  return g_test_run ();
}
