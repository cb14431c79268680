/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "driver.h"

#include <gtk/gtk.h>

#define SHIFT (1u << ATSPI_MODIFIER_SHIFT)
#define CONTROL (1u << ATSPI_MODIFIER_CONTROL)

/* What the filter bar and the search leave of the example, seen over the accessibility bus. The example's tree has 68
 * rows; how many of them differ is what sidecert-cli's table has. */

#define VERSION_ROW "Version, left: *"
#define SERIAL_ROW "Serial number, left: *"
#define EXTENSIONS_ROW "Extensions, left: *"
#define USAGE_ROW "Key Usage, left: *"
#define USAGE_OID_ROW "Object identifier, left: keyUsage*"
#define PURPOSES_OID_ROW "Object identifier, left: extKeyUsage*"
#define PURPOSES_ROW "Extended Key Usage, left: *"
#define NAMES_ROW "Subject Alternative Name, left: *"
#define CRITICAL_ROW "Critical, left: Yes*right: No*"
#define OTHER_NAME_ROW "DNS name, left: autodiscover.example.com*"
#define FINGERPRINT_ROW "SHA-256, left: *"

static Driver *
start_with_example (void)
{
  g_autofree char *bad = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", "bad.pem", NULL);
  g_autofree char *good = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", "good.pem", NULL);
  Driver *driver = driver_start ((const char *[]) { bad, good, NULL });
  g_autoptr (Node) row = driver_find (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL_ROW);

  driver_wait_state (driver, row, ATSPI_STATE_SELECTED);

  return driver;
}

static void
press_button (Driver     *driver,
              AtspiRole   role,
              const char *name)
{
  g_autoptr (Node) button = driver_find (driver, role, name);

  driver_do (button, "click");
}

/* GTK calls it a toggle button from 4.10 on. */
static void
press_toggle (Driver     *driver,
              const char *name)
{
  press_button (driver, gtk_check_version (4, 10, 0) == NULL ? ATSPI_ROLE_TOGGLE_BUTTON : ATSPI_ROLE_PUSH_BUTTON, name);
}

static void
search (Driver     *driver,
        const char *text)
{
  g_autoptr (Node) entry = driver_find (driver, ATSPI_ROLE_ENTRY, "Search *");

  driver_write (entry, text);
}

static void
expect_row (Driver     *driver,
            const char *pattern)
{
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, pattern);
}

static void
expect_no_row (Driver     *driver,
               const char *pattern)
{
  driver_wait_gone (driver, ATSPI_ROLE_TABLE_ROW, pattern);
}

static void
expect_selected (Driver     *driver,
                 const char *pattern)
{
  g_autoptr (Node) row = driver_find (driver, ATSPI_ROLE_TABLE_ROW, pattern);

  driver_wait_state (driver, row, ATSPI_STATE_SELECTED);
}

static void
expect_hidden (Driver     *driver,
               const char *text)
{
  driver_expect (driver, ATSPI_ROLE_LABEL, text);
}

static void
test_differences (void)
{
  g_autoptr (Driver) driver = start_with_example ();

  expect_row (driver, VERSION_ROW);
  press_toggle (driver, "Differences");
  expect_no_row (driver, VERSION_ROW);
  expect_hidden (driver, "60 rows hidden by the filter");
  expect_row (driver, SERIAL_ROW);
  expect_row (driver, FINGERPRINT_ROW);
  expect_selected (driver, CRITICAL_ROW);

  press_toggle (driver, "All");
  expect_row (driver, VERSION_ROW);
  driver_wait_gone (driver, ATSPI_ROLE_LABEL, "* hidden by the filter");
  expect_selected (driver, CRITICAL_ROW);
}

/* What was selected and is hidden leaves the selection to what is left. */
static void
test_warnings (void)
{
  g_autoptr (Driver) driver = start_with_example ();
  g_autoptr (Node) version = driver_find (driver, ATSPI_ROLE_TABLE_ROW, VERSION_ROW);

  driver_select (version);
  expect_selected (driver, VERSION_ROW);
  press_toggle (driver, "Warnings");
  expect_no_row (driver, SERIAL_ROW);
  expect_hidden (driver, "65 rows hidden by the filter");
  expect_row (driver, EXTENSIONS_ROW);
  expect_row (driver, NAMES_ROW);
  expect_selected (driver, CRITICAL_ROW);
}

static void
test_extensions (void)
{
  g_autoptr (Driver) driver = start_with_example ();

  press_toggle (driver, "Extensions");
  expect_no_row (driver, SERIAL_ROW);
  expect_row (driver, USAGE_ROW);
  expect_row (driver, PURPOSES_ROW);

  press_toggle (driver, "Critical Extensions");
  expect_no_row (driver, PURPOSES_ROW);
  expect_row (driver, USAGE_ROW);
  expect_row (driver, OTHER_NAME_ROW);
}

static void
test_hide_expected (void)
{
  g_autoptr (Driver) driver = start_with_example ();

  press_toggle (driver, "Hide Expected");
  expect_no_row (driver, SERIAL_ROW);
  expect_hidden (driver, "4 rows hidden by the filter");
  expect_row (driver, "Other software*");

  press_toggle (driver, "Differences");
  expect_no_row (driver, VERSION_ROW);
  expect_hidden (driver, "65 rows hidden by the filter");

  press_button (driver, ATSPI_ROLE_PUSH_BUTTON, "Show All");
  expect_row (driver, VERSION_ROW);
  expect_row (driver, SERIAL_ROW);
}

static void
test_search (void)
{
  g_autoptr (Driver) driver = start_with_example ();

  press_toggle (driver, "Search");

  search (driver, "serial NUMBER");
  expect_no_row (driver, EXTENSIONS_ROW);
  expect_hidden (driver, "1 hit · 67 rows hidden by the filter");
  expect_selected (driver, SERIAL_ROW);

  search (driver, "autodiscover");
  expect_selected (driver, OTHER_NAME_ROW);
  expect_no_row (driver, SERIAL_ROW);
  expect_row (driver, NAMES_ROW);

  search (driver, "2.5.29.15");
  expect_no_row (driver, OTHER_NAME_ROW);
  expect_row (driver, USAGE_ROW);
  expect_row (driver, "Object identifier, left: keyUsage*");

  search (driver, "san-critical");
  expect_selected (driver, CRITICAL_ROW);
  expect_no_row (driver, USAGE_ROW);
}

/* An extension that is found can be opened, whatever lies in it. */
static void
test_search_branch (void)
{
  g_autoptr (Driver) driver = start_with_example ();

  press_toggle (driver, "Search");
  search (driver, "Subject Alternative Name");
  expect_no_row (driver, USAGE_ROW);
  expect_row (driver, OTHER_NAME_ROW);
  expect_row (driver, CRITICAL_ROW);
}

static void
test_both (void)
{
  g_autoptr (Driver) driver = start_with_example ();

  press_toggle (driver, "Differences");
  press_toggle (driver, "Search");
  search (driver, "subject alternative");
  expect_no_row (driver, SERIAL_ROW);
  expect_no_row (driver, OTHER_NAME_ROW);
  expect_selected (driver, CRITICAL_ROW);
  expect_hidden (driver, "1 hit · 65 rows hidden by the filter");

  search (driver, "key usage");
  driver_expect (driver, ATSPI_ROLE_LABEL, "Nothing to Show");
  expect_hidden (driver, "0 hits · 68 rows hidden by the filter");
  press_button (driver, ATSPI_ROLE_PUSH_BUTTON, "Show All Rows");
  expect_row (driver, VERSION_ROW);
  expect_row (driver, OTHER_NAME_ROW);
}

/* From the rows to the search and back with the keyboard alone. */
static void
test_keys (void)
{
  g_autoptr (Driver) driver = start_with_example ();
  g_autoptr (Node) entry = NULL;

  driver_press ("a");
  entry = driver_find (driver, ATSPI_ROLE_ENTRY, "Search *");
  driver_press ("u");
  driver_press ("t");
  driver_press ("o");
  driver_press ("d");
  expect_selected (driver, OTHER_NAME_ROW);
  expect_no_row (driver, SERIAL_ROW);

  driver_press ("Down");
  driver_press ("Up");
  expect_selected (driver, NAMES_ROW);

  driver_press ("Escape");
  expect_row (driver, SERIAL_ROW);
  expect_selected (driver, NAMES_ROW);
}

static void
type (const char *letters)
{
  for (const char *letter = letters; *letter != '\0'; letter++)
    driver_press ((const char[]) { *letter, '\0' });
}

/* Two extensions and the rows of their object identifiers are called so; what is selected at first stands behind them.
 * The keys act in the search's entry, and those of the window in the rows, too. */
static void
test_hits (void)
{
  static const struct
  {
    guint       modifiers;
    const char *key;
    const char *row;
  } steps[] = {
    { 0, "Return", USAGE_OID_ROW },
    { 0, "Return", PURPOSES_ROW },
    { SHIFT, "Return", USAGE_OID_ROW },
    { CONTROL, "g", PURPOSES_ROW },
    { 0, "Return", PURPOSES_OID_ROW },
    { 0, "Return", USAGE_ROW },
    { CONTROL | SHIFT, "g", PURPOSES_OID_ROW },
    { 0, "Down", PURPOSES_OID_ROW },
    { CONTROL, "g", USAGE_ROW },
    { CONTROL | SHIFT, "g", PURPOSES_OID_ROW },
    { 0, "Escape", PURPOSES_OID_ROW },
  };
  g_autoptr (Driver) driver = start_with_example ();

  type ("key");
  driver_press ("space");
  type ("us");
  expect_hidden (driver, "4 hits · *");
  expect_selected (driver, USAGE_ROW);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      driver_press_with (steps[i].modifiers, steps[i].key);
      expect_selected (driver, steps[i].row);
    }
  expect_row (driver, SERIAL_ROW);
}

/* What was selected comes back when something is found again, or nothing is searched for any more. */
static void
test_no_hit (void)
{
  g_autoptr (Driver) driver = start_with_example ();
  g_autoptr (Node) entry = NULL;

  driver_press_with (CONTROL, "f");
  entry = driver_find (driver, ATSPI_ROLE_ENTRY, "Search *");
  driver_wait_state (driver, entry, ATSPI_STATE_FOCUSED);
  search (driver, "nothing of the kind");
  driver_expect (driver, ATSPI_ROLE_LABEL, "Nothing to Show");
  expect_hidden (driver, "0 hits · 68 rows hidden by the filter");
  driver_press ("Return");
  driver_press_with (SHIFT, "Return");
  driver_expect (driver, ATSPI_ROLE_LABEL, "Nothing to Show");
  driver_press ("Escape");
  expect_selected (driver, CRITICAL_ROW);
}

static void
test_escape (void)
{
  g_autoptr (Driver) driver = start_with_example ();

  driver_press ("k");
  expect_no_row (driver, SERIAL_ROW);
  driver_press ("Escape");
  expect_row (driver, SERIAL_ROW);
  driver_press ("Home");
  expect_selected (driver, VERSION_ROW);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  /* As in test-window.c. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  atspi_init ();

  g_test_add_func ("/filter/differences", test_differences);
  g_test_add_func ("/filter/warnings", test_warnings);
  g_test_add_func ("/filter/extensions", test_extensions);
  g_test_add_func ("/filter/hide-expected", test_hide_expected);
  g_test_add_func ("/filter/search", test_search);
  g_test_add_func ("/filter/search/branch", test_search_branch);
  g_test_add_func ("/filter/both", test_both);
  g_test_add_func ("/filter/keys", test_keys);
  g_test_add_func ("/filter/hits", test_hits);
  g_test_add_func ("/filter/no-hit", test_no_hit);
  g_test_add_func ("/filter/escape", test_escape);

  return g_test_run ();
}
