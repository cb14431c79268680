/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "driver.h"
#include "source/trust-store.h"

/* One of several objects in a file is chosen, over the accessibility bus and by keys. */

#define CONTROL (1 << ATSPI_MODIFIER_CONTROL)
#define SHIFT (1 << ATSPI_MODIFIER_SHIFT)

/* More than are seen at a glance. */
#define N_MANY 12

static char *
read_example (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", name, NULL);
  char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));

  return text;
}

/* Starts with a file that holds the CA's certificate and @n_others times the others'. */
static Driver *
start (guint n_others)
{
  g_autofree char *folder = g_dir_make_tmp ("sidecert-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "bundle.pem", NULL);
  g_autofree char *ca = read_example ("ca.pem");
  g_autofree char *bad = read_example ("bad.pem");
  g_autofree char *good = read_example ("good.pem");
  g_autoptr (GString) text = g_string_new (ca);
  g_autoptr (Driver) driver = NULL;

  for (guint i = 0; i < n_others; i++)
    g_string_append (text, i % 2 == 0 ? bad : good);
  g_assert_true (g_file_set_contents (path, text->str, -1, NULL));

  driver = driver_start ((const char *[]) { path, NULL });
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Serial number: 10:01*");
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);

  return g_steal_pointer (&driver);
}

/* The leaf is shown first; of the rest, each row says what tells it from the others. */
static void
test_keys (void)
{
  g_autoptr (Driver) driver = start (2);

  driver_press_with (CONTROL, "1");
  driver_expect (driver, ATSPI_ROLE_LIST_ITEM, "Example Internal CA, Root CA · until 2045-01-01 · *");
  driver_expect (driver, ATSPI_ROLE_LIST_ITEM, "mail.example.com, Leaf · until 2035-01-01 · 10:01");
  driver_expect (driver, ATSPI_ROLE_LIST_ITEM, "mail.example.com, Leaf · until 2035-01-01 · 10:02");

  driver_press ("Down");
  driver_press ("Return");
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Serial number: 10:02*");
  driver_wait_gone (driver, ATSPI_ROLE_LIST_ITEM, "*10:01");
}

static void
test_search (void)
{
  g_autoptr (Driver) driver = start (N_MANY);
  g_autoptr (Node) search = NULL;

  driver_press_with (CONTROL, "1");
  search = driver_find (driver, ATSPI_ROLE_ENTRY, "Search names, roles and serial numbers");
  driver_write (search, "internal");
  driver_wait_gone (driver, ATSPI_ROLE_LIST_ITEM, "*10:01");
  driver_write (search, "nowhere");
  driver_expect (driver, ATSPI_ROLE_LABEL, "Nothing of that kind is in the list.");
  driver_write (search, "ROOT");
  driver_expect (driver, ATSPI_ROLE_LIST_ITEM, "Example Internal CA, *");

  driver_press ("Return");
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Subject: CN=Example Internal CA*");
}

/* Escape leaves all as it is. */
static void
test_escape (void)
{
  g_autoptr (Driver) driver = start (N_MANY);
  g_autoptr (Node) search = NULL;

  driver_press_with (CONTROL, "1");
  driver_expect (driver, ATSPI_ROLE_LIST_ITEM, "*10:02");
  search = driver_find (driver, ATSPI_ROLE_ENTRY, "Search names, roles and serial numbers");
  driver_wait_state (driver, search, ATSPI_STATE_FOCUSED);
  driver_press ("Escape");
  driver_wait_gone (driver, ATSPI_ROLE_LIST_ITEM, "*10:02");
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Serial number: 10:01*");
}

/* The same list, in a dialog of its own. */
static void
test_trust_store (void)
{
  g_autoptr (ScContents) roots = sc_trust_store_list (NULL);
  g_autoptr (Driver) driver = NULL;
  g_autoptr (Node) search = NULL;

  if (roots == NULL)
    {
      g_test_skip ("this computer trusts no root");
      return;
    }

  driver = driver_start ((const char *[]) { NULL });
  driver_expect (driver, ATSPI_ROLE_PUSH_BUTTON, "Example");
  driver_press_with (CONTROL | SHIFT, "t");
  driver_expect (driver, ATSPI_ROLE_DIALOG, "Right Side from the Trust Store");
  driver_press ("Escape");
  driver_wait_gone (driver, ATSPI_ROLE_DIALOG, "*");
  driver_press_with (CONTROL, "t");
  driver_expect (driver, ATSPI_ROLE_DIALOG, "Left Side from the Trust Store");
  driver_expect (driver, ATSPI_ROLE_LIST_ITEM, "*Root CA*");
  search = driver_find (driver, ATSPI_ROLE_ENTRY, "Search names, roles and serial numbers");
  driver_write (search, "root");
  driver_expect (driver, ATSPI_ROLE_LIST_ITEM, "*Root CA*");
  driver_press ("Return");
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Version: *");
  driver_wait_gone (driver, ATSPI_ROLE_LIST_ITEM, "*Root CA*");
  driver_expect (driver, ATSPI_ROLE_FRAME, "this computer's trust store – Sidecert");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  /* libatspi warns of a program that is not on its bus for long enough to answer. A warning of the program itself still
   * ends it. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  atspi_init ();

  g_test_add_func ("/choose/keys", test_keys);
  g_test_add_func ("/choose/search", test_search);
  g_test_add_func ("/choose/escape", test_escape);
  g_test_add_func ("/choose/trust-store", test_trust_store);

  return g_test_run ();
}
