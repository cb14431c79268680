/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>
#include <string.h>

#include "run-cli.h"

#define TERMINAL "A terminal cannot show the picture"

/* What each kind of file begins with: PNG §5.2, XML, ISO 32000-1 §7.5.2. */
static void
test_file (void)
{
  static const struct
  {
    const char *name;
    const char *begin;
  } files[] = { { "a.png", "\x89PNG\r\n\x1a\n" }, { "a.SVG", "<?xml" }, { "a.pdf", "%PDF-1." } };
  g_autofree char *folder = make_folder ();
  g_autofree char *bad = example ("bad.pem");
  g_autofree char *good = example ("good.pem");
  g_autoptr (Run) help = run_cli ("picture", "--help", NULL);

  g_assert_cmpint (help->status, ==, 0);
  g_assert_nonnull (strstr (help->out, "sidecert-cli picture [OPTION"));
  g_assert_nonnull (strstr (help->out, "--output"));

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (folder, files[i].name, NULL);
      g_autofree char *option = g_strconcat ("--output=", path, NULL);
      g_autofree char *data = NULL;
      gsize length = 0;
      g_autoptr (Run) run = run_cli ("picture", "--rows=all", "--dark", option, bad, good, NULL);
      g_autoptr (Run) trouble = run_cli ("picture", option, bad, "/no/such/file", NULL);

      /* A sanitizer without its symbolizer has something to say itself. */
      g_assert_null (strstr (run->err, "sidecert"));
      g_assert_cmpstr (run->out, ==, "");
      g_assert_cmpint (run->status, ==, 0);

      /* What goes wrong later leaves it as it is. */
      g_assert_cmpint (trouble->status, ==, 2);
      g_assert_true (g_file_get_contents (path, &data, &length, NULL));
      g_assert_cmpuint (length, >, 1000);
      g_assert_cmpmem (data, strlen (files[i].begin), files[i].begin, strlen (files[i].begin));
    }

  remove_folder (folder);
}

/* Standard output gets what a file would, and --format goes before what the name ends in. */
static void
test_standard_output (void)
{
  static const char line[] = "cd \"$(dirname \"$2\")\" && d=$(dirname \"$1\") && for f in png svg pdf; do "
                             "\"$0\" picture --at=2026-01-01 --output=named.$f \"$d/bad.pem\" \"$d/good.pem\" && "
                             "\"$0\" picture --at=2026-01-01 -f $f -o - \"$d/bad.pem\" \"$d/good.pem\" >piped && "
                             "\"$0\" picture --format=$f --output=other.pdf - \"$d/good.pem\" <\"$1\" && "
                             "cmp named.$f piped && head -c 4 named.$f >a && head -c 4 other.pdf >b && cmp a b || "
                             "exit 9; done";
  g_autofree char *folder = make_folder ();
  g_autofree char *inside = g_build_filename (folder, "here", NULL);
  g_autofree char *bad = example ("bad.pem");
  g_autoptr (Run) run = run_shell (line, bad, inside);

  g_test_message ("%s", run->err);
  g_assert_cmpstr (run->out, ==, "");
  g_assert_cmpint (run->status, ==, 0);
  remove_folder (folder);
}

/* What a terminal would take for commands does not reach one, which script(1) makes; SVG, which is text, does. */
static void
test_terminal (void)
{
  static const struct
  {
    const char *format;
    int         status;
    const char *words;
  } cases[] = { { "png", 2, TERMINAL }, { "pdf", 2, TERMINAL }, { "svg", 0, "</svg>" } };
  g_autofree char *script = g_find_program_in_path ("script");
  g_autofree char *bad = example ("bad.pem");
  g_autofree char *good = example ("good.pem");

  if (script == NULL)
    {
      g_test_skip ("script is missing");
      return;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *line = g_strdup_printf ("script -qec \"'$0' picture -f %s -o - '$1' '$2'\" /dev/null",
                                               cases[i].format);
      g_autoptr (Run) run = run_shell (line, bad, good);

      g_assert_cmpint (run->status, ==, cases[i].status);
      g_assert_nonnull (strstr (run->out, cases[i].words));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_nonnull (g_getenv ("SIDECERT_CLI"));

  g_test_add_func ("/picture-command/file", test_file);
  g_test_add_func ("/picture-command/standard-output", test_standard_output);
  g_test_add_func ("/picture-command/terminal", test_terminal);
  return g_test_run ();
}
