/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "run-cli.h"

/* Where reports go: files, pipes, terminals, devices. */

/* A file gets what standard output would, keeps its mode and the links to it, and stays the same if there is trouble. */
static void
test_output (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "report", NULL);
  g_autofree char *link = g_build_filename (folder, "link", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "no-such-folder", "report", NULL);
  g_autofree char *option = g_strconcat ("--output=", link, NULL);
  g_autofree char *bad = example ("bad.pem");
  g_autofree char *good = example ("good.pem");
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (Run) wanted = run_cli ("compare", bad, good, NULL);
  g_autoptr (Run) run = NULL;
  g_autoptr (Run) trouble = NULL;
  g_autoptr (Run) impossible = run_cli ("compare", "-o", nowhere, bad, good, NULL);
  g_autoptr (Run) full = run_cli ("compare", "-o", "/dev/full", bad, good, NULL);
  GStatBuf status = { 0 };

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  g_assert_cmpint (g_chmod (path, 0640), ==, 0);
  g_assert_cmpint (symlink ("report", link), ==, 0);

  trouble = run_cli ("compare", option, bad, "/no/such/file", NULL);
  before = read_file (path);
  g_assert_cmpint (trouble->status, ==, 2);
  g_assert_cmpstr (before, ==, "old");

  run = run_cli ("compare", option, bad, good, NULL);
  after = read_file (path);
  g_assert_cmpint (run->status, ==, 1);
  g_assert_cmpstr (run->out, ==, "");
  g_assert_cmpstr (after, ==, wanted->out);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0640);
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));

  g_assert_cmpint (impossible->status, ==, 2);
  g_assert_nonnull (strstr (impossible->err, "no-such-folder"));
  g_assert_cmpint (full->status, ==, 2);

  /* Nothing is left behind. */
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_remove (link), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* A report that goes to no terminal has no colours unless they are asked for. COLUMNS says how wide it may be. */
static void
test_terminal (void)
{
  g_autofree char *bad = example ("bad.pem");
  g_autofree char *good = example ("good.pem");
  g_autoptr (Run) by_itself = run_cli ("compare", bad, good, NULL);
  g_autoptr (Run) always = run_cli ("compare", "--color=always", bad, good, NULL);
  g_autoptr (Run) never = run_cli ("compare", "--color=never", bad, good, NULL);
  g_autoptr (Run) json = run_cli ("compare", "--color=always", "--format=json", bad, good, NULL);
  g_autoptr (Run) wide = NULL;
  g_autoptr (Run) wrong = NULL;

  g_assert_null (strchr (by_itself->out, '\x1b'));
  g_assert_nonnull (strchr (always->out, '\x1b'));
  g_assert_cmpstr (never->out, ==, by_itself->out);
  g_assert_null (strchr (json->out, '\x1b'));

  g_setenv ("COLUMNS", "132", TRUE);
  wide = run_cli ("compare", bad, good, NULL);
  g_setenv ("COLUMNS", "wide", TRUE);
  wrong = run_cli ("compare", bad, good, NULL);
  g_unsetenv ("COLUMNS");
  g_assert_cmpstr (wide->out, !=, by_itself->out);
  g_assert_cmpstr (wrong->out, ==, by_itself->out);
}

/* What a person sees at a terminal, which script(1) makes. TERM and NO_COLOR decide. */
static void
test_colours (void)
{
  static const struct
  {
    const char *environment;
    gboolean    has_colours;
  } cases[] = {
    { "TERM=xterm", TRUE },
    { "TERM=xterm NO_COLOR=", TRUE },
    { "TERM=xterm NO_COLOR=1", FALSE },
    { "TERM=dumb", FALSE },
  };
  g_autofree char *script = g_find_program_in_path ("script");
  g_autofree char *bad = example ("bad.pem");

  if (script == NULL)
    {
      g_test_skip ("script is missing");
      return;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *command = g_strdup_printf ("stty cols 80; env -u NO_COLOR %s %s inspect %s",
                                                  cases[i].environment, g_getenv ("SIDECERT_CLI"), bad);
      const char *argv[] = { script, "-qec", command, "/dev/null", NULL };
      g_autofree char *out = NULL;
      g_autoptr (GError) error = NULL;

      g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &out, NULL, NULL, &error);
      g_assert_no_error (error);
      g_test_message ("%s", cases[i].environment);
      g_assert_nonnull (strstr (out, "Subject Alternative Name"));
      g_assert_cmpint (strstr (out, "\x1b[") != NULL, ==, cases[i].has_colours);
    }
}

/* “-” is standard input: a file or a pipe, on either side, once. */
static void
test_standard_input (void)
{
  g_autofree char *bad = example ("bad.pem");
  g_autofree char *good = example ("good.pem");
  g_autoptr (Run) left = run_shell ("\"$0\" compare - \"$2\" <\"$1\"", bad, good);
  g_autoptr (Run) right = run_shell ("cat \"$2\" | \"$0\" compare \"$1\" -", bad, good);
  g_autoptr (Run) inspected = run_shell ("cat \"$1\" \"$2\" | \"$0\" inspect -", bad, good);
  g_autoptr (Run) twice = run_shell ("\"$0\" compare - - <\"$1\"", bad, good);
  g_autoptr (Run) nothing = run_shell ("\"$0\" inspect - </dev/null", bad, good);
  g_autoptr (Run) closed = run_shell ("\"$0\" inspect - <&-", bad, good);

  g_assert_cmpint (left->status, ==, 1);
  g_assert_true (g_str_has_prefix (left->out, "Left: standard input\n"));
  g_assert_cmpint (right->status, ==, 1);
  g_assert_nonnull (strstr (right->out, "Right: standard input\n"));
  g_assert_cmpint (inspected->status, ==, 1);
  g_assert_nonnull (strstr (inspected->out, "1 warning"));
  g_assert_nonnull (strstr (inspected->out, "No warnings"));
  g_assert_cmpint (twice->status, ==, 2);
  g_assert_nonnull (strstr (twice->err, "once only"));
  g_assert_cmpint (nothing->status, ==, 2);
  g_assert_nonnull (strstr (nothing->err, "empty"));
  g_assert_cmpint (closed->status, ==, 2);
}

static gboolean
has_unnamed_files (const char *folder)
{
  int fd = open (folder, O_TMPFILE | O_WRONLY, 0600);

  return fd >= 0 && close (fd) == 0;
}

/* A run that is killed in the middle of its report, while its other input never comes, leaves the old file. */
static void
test_killed (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "report", NULL);
  g_autofree char *good = example ("good.pem");
  g_autofree char *text = NULL;
  g_autoptr (Run) run = NULL;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  run = run_shell ("mkfifo \"$2.in\"; exec 3<>\"$2.in\"; rm \"$2.in\"; "
                   "\"$0\" inspect --format=html --output=\"$2\" \"$1\" - <&3 & pid=$!; "
                   "until find -L /proc/$pid/fd -type f -size +4k 2>/dev/null | grep -q .; do sleep 0.05; done; "
                   "kill -9 $pid; wait $pid 2>/dev/null; ls -A \"${2%/*}\"",
                   good, path);
  text = read_file (path);
  g_assert_cmpstr (text, ==, "old");

  /* Where a file can be without a name, nothing else is left behind. */
  if (has_unnamed_files (folder))
    g_assert_cmpstr (run->out, ==, "report\n");
  remove_folder (folder);
}

/* /dev/full takes nothing: a report that is lost is trouble, and said. A short one lies in a buffer till the end. */
static void
test_full_disk (void)
{
  static const char *const lines[] = {
    "\"$0\" explain san-critical >/dev/full",
    "\"$0\" compare --format=json \"$1\" \"$2\" >/dev/full",
    "\"$0\" inspect --format=html \"$1\" \"$2\" >/dev/full",
    "\"$0\" inspect --output=/dev/full \"$1\" \"$2\"",
    "\"$0\" picture --format=png --output=- \"$1\" \"$2\" >/dev/full",
    "\"$0\" picture --format=pdf --output=/dev/full \"$1\" \"$2\"",
  };
  g_autofree char *bad = example ("bad.pem");
  g_autofree char *good = example ("good.pem");

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (Run) run = run_shell (lines[i], bad, good);

      g_test_message ("%s", lines[i]);
      g_assert_cmpint (run->status, ==, 2);
      g_assert_nonnull (strstr (run->err, g_strerror (ENOSPC)));
    }
}

/* What has room for the beginning of a report only leaves the old file. A file that may not be larger is as good as a disk
 * that is full. */
static void
test_no_room (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "report", NULL);
  g_autofree char *bad = example ("bad.pem");
  g_autofree char *text = NULL;
  g_autoptr (Run) run = NULL;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  run = run_shell ("set -- \"$2\" \"$1\"; o=$1; shift; for i in 1 2 3 4 5; do set -- \"$@\" \"$@\"; done; "
                   "trap '' XFSZ; ulimit -f 128; \"$0\" inspect --format=html --output=\"$o\" \"$@\"",
                   bad, path);
  text = read_file (path);
  g_test_message ("%s", run->err);
  g_assert_cmpint (run->status, ==, 2);
  g_assert_nonnull (strstr (run->err, g_strerror (EFBIG)));
  g_assert_cmpstr (text, ==, "old");
  remove_folder (folder);
}

/* A reader that has seen enough ends the run, by SIGPIPE, without a word. The reports are larger than a pipe holds. */
static void
test_closed_pipe (void)
{
  static const char *const formats[] = { "text", "json", "markdown", "html" };
  g_autofree char *bad = example ("bad.pem");

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (Run) run = run_shell ("f=$2; set -- \"$1\"; for i in 1 2 3 4 5; do set -- \"$@\" \"$@\"; done; "
                                       "{ { \"$0\" inspect -f $f \"$@\"; echo $? >&3; } | head -n 1 >/dev/null; } 3>&1",
                                       bad, formats[i]);

      g_assert_cmpstr (run->err, ==, "");
      g_assert_cmpstr (run->out, ==, "141\n");
    }
}

/* Reads from @fd till all of @words are there. */
static void
read_until (int         fd,
            const char *words,
            GString    *seen)
{
  char buffer[4096];

  while (strstr (seen->str, words) == NULL)
    {
      gssize n = read (fd, buffer, sizeof buffer);

      g_assert_cmpint (n, >, 0);
      g_string_append_len (seen, buffer, n);
    }
}

/* What there is to say of one object is said before the next has come: otherwise this never ends. */
static void
test_as_it_goes (void)
{
  static const char *const formats[] = { "--format=text", "--format=json", "--format=markdown", "--format=html" };
  g_autofree char *good = example ("good.pem");
  g_autofree char *bad = example ("bad.pem");
  g_autofree char *later = read_file (bad);

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      const char *argv[] = { g_getenv ("SIDECERT_CLI"), "inspect", formats[i], good, "-", NULL };
      g_autoptr (GString) seen = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      int in = -1;
      int out = -1;
      int wait_status = 0;
      GPid pid = 0;

      g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid, &in, &out,
                                NULL, &error);
      g_assert_no_error (error);
      read_until (out, "mail.example.com", seen);
      g_assert_null (strstr (seen->str, "san-critical"));
      g_assert_cmpint (write (in, later, strlen (later)), ==, (gssize) strlen (later));
      close (in);
      read_until (out, "san-critical", seen);
      while (read (out, seen->str, seen->len) > 0)
        continue;
      close (out);
      g_assert_cmpint (waitpid (pid, &wait_status, 0), ==, pid);
      g_assert_cmpint (WEXITSTATUS (wait_status), ==, 1);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_nonnull (g_getenv ("SIDECERT_CLI"));
  g_unsetenv ("COLUMNS");

  g_test_add_func ("/output/file", test_output);
  g_test_add_func ("/output/terminal", test_terminal);
  g_test_add_func ("/output/colours", test_colours);
  g_test_add_func ("/output/standard-input", test_standard_input);
  g_test_add_func ("/output/killed", test_killed);
  g_test_add_func ("/output/full-disk", test_full_disk);
  g_test_add_func ("/output/no-room", test_no_room);
  g_test_add_func ("/output/closed-pipe", test_closed_pipe);
  g_test_add_func ("/output/as-it-goes", test_as_it_goes);
  return g_test_run ();
}
