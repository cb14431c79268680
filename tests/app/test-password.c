/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "driver.h"

/* A file that needs a password, beside one that does not, over the accessibility bus and by keys. */

static const char make_locked[] =
  "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=locked.example.com -keyout key "
  "-out certificate && "
  "openssl pkcs12 -export -in certificate -inkey key -passout pass:right -out locked.p12 && rm key certificate";

typedef struct
{
  Driver *driver;
  char   *folder;
  char   *path;
} Fixture;

static void
make_file (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  int status = 0;

  fixture->folder = g_dir_make_tmp ("sidecert-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "locked.p12", NULL);
  g_spawn_sync (fixture->folder, (char *[]) { "sh", "-c", (char *) make_locked, NULL }, NULL,
                G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_spawn_check_wait_status (status, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autofree char *good = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", "good.pem", NULL);

  make_file (fixture);
  fixture->driver = driver_start ((const char *[]) { good, fixture->path, NULL });
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  driver_stop (fixture->driver);
  g_assert_cmpint (g_remove (fixture->path), ==, 0);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->path);
  g_free (fixture->folder);
}

/* The dialog has the keyboard, and nothing is written in it yet. */
static void
wait_for_question (Fixture    *fixture,
                   const char *heading)
{
  g_autoptr (Node) entry = NULL;

  driver_expect (fixture->driver, ATSPI_ROLE_LABEL, heading);
  entry = driver_find (fixture->driver, ATSPI_ROLE_PASSWORD_TEXT, "Password");
  driver_wait_state (fixture->driver, entry, ATSPI_STATE_FOCUSED);
}

static void
answer (Fixture    *fixture,
        const char *password)
{
  g_autoptr (Node) button = driver_find (fixture->driver, ATSPI_ROLE_PUSH_BUTTON, "Unlock*");

  for (const char *letter = password; *letter != '\0'; letter++)
    {
      char key[] = { *letter, '\0' };

      driver_press (key);
    }
  driver_wait_state (fixture->driver, button, ATSPI_STATE_SENSITIVE);
  driver_press ("Return");
}

static void
test_wrong_then_right (Fixture      *fixture,
                       gconstpointer data)
{
  g_autoptr (Node) right = NULL;

  wait_for_question (fixture, "Password Needed");
  driver_expect (fixture->driver, ATSPI_ROLE_LABEL, "“locked.p12” is encrypted.");
  answer (fixture, "one");
  wait_for_question (fixture, "Wrong Password");
  answer (fixture, "two");
  wait_for_question (fixture, "Wrong Password");
  answer (fixture, "three");
  wait_for_question (fixture, "Wrong Password");
  answer (fixture, "right");

  driver_wait_gone (fixture->driver, ATSPI_ROLE_LABEL, "Wrong Password");
  right = driver_find (fixture->driver, ATSPI_ROLE_PANEL, "Right certificate");
  driver_expect_in (fixture->driver, right, ATSPI_ROLE_LABEL, "locked.example.com*1 private key*");
}

/* The other side is as it was, and the question can be answered later. */
static void
test_cancel (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (Node) right = NULL;
  g_autoptr (Node) button = NULL;

  wait_for_question (fixture, "Password Needed");
  driver_press ("Escape");
  driver_wait_gone (fixture->driver, ATSPI_ROLE_LABEL, "Password Needed");
  right = driver_find (fixture->driver, ATSPI_ROLE_PANEL, "Right side");
  driver_expect_in (fixture->driver, right, ATSPI_ROLE_LABEL, "*protected by a password*");
  driver_expect (fixture->driver, ATSPI_ROLE_TABLE_ROW, "Serial number: 10:02*");

  button = driver_find_in (fixture->driver, right, ATSPI_ROLE_PUSH_BUTTON, "Enter Password…");
  driver_do (button, "click");
  wait_for_question (fixture, "Password Needed");
  answer (fixture, "right");
  driver_expect_in (fixture->driver, right, ATSPI_ROLE_LABEL, "locked.example.com*");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  atspi_init ();

  g_test_add ("/password/wrong-then-right", Fixture, NULL, set_up, test_wrong_then_right, tear_down);

  g_test_add ("/password/cancel", Fixture, NULL, set_up, test_cancel, tear_down);

  return g_test_run ();
}
