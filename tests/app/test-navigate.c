/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "driver.h"

#include <gtk/gtk.h>

/* Finds its way through the tree as a person with a keyboard does. */

#define SHIFT (1u << ATSPI_MODIFIER_SHIFT)
#define ALT (1u << ATSPI_MODIFIER_ALT)

#define CRITICAL "Critical, left: *"
#define NAMES "Subject Alternative Name, left: *"
#define EXTENSIONS "Extensions, left: *"

static Driver *
start_with_example (void)
{
  g_autofree char *bad = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", "bad.pem", NULL);
  g_autofree char *good = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", "good.pem", NULL);

  return driver_start ((const char *[]) { bad, good, NULL });
}

static void
expect_selected (Driver     *driver,
                 const char *pattern)
{
  g_autoptr (Node) row = driver_find (driver, ATSPI_ROLE_TABLE_ROW, pattern);

  driver_wait_state (driver, row, ATSPI_STATE_SELECTED);
}

/* The keys act as soon as the row has the focus. */
static Driver *
start_at_critical (void)
{
  g_autoptr (Driver) driver = start_with_example ();
  g_autoptr (Node) row = driver_find (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL);
  g_autoptr (Node) focus = driver_find_in (driver, row, ATSPI_ROLE_PANEL, "Critical");

  driver_wait_state (driver, focus, ATSPI_STATE_FOCUSED);
  driver_wait_state (driver, row, ATSPI_STATE_SELECTED);

  return g_steal_pointer (&driver);
}

static void
press_until_selected (Driver     *driver,
                      guint       modifiers,
                      const char *key,
                      const char *pattern)
{
  driver_press_with (modifiers, key);
  expect_selected (driver, pattern);
}

static void
test_left_and_right (void)
{
  g_autoptr (Driver) driver = start_at_critical ();

  press_until_selected (driver, 0, "Left", NAMES);
  driver_press ("Left");
  driver_wait_gone (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL);
  press_until_selected (driver, 0, "Left", EXTENSIONS);
  press_until_selected (driver, 0, "Right", "Basic Constraints, left: *");
  press_until_selected (driver, 0, "End", "Other software*");
  press_until_selected (driver, 0, "Home", "Version, left: *");
}

static void
test_open_and_close (void)
{
  g_autoptr (Driver) driver = start_at_critical ();

  press_until_selected (driver, 0, "Left", NAMES);
  driver_press ("minus");
  driver_wait_gone (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL);
  driver_press_with (SHIFT, "plus");
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL);
  driver_press ("space");
  driver_wait_gone (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL);
  driver_press ("Return");
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL);
}

/* What lies in Basic Constraints has nothing to tell, so it is closed at first. */
static void
test_open_all (void)
{
  g_autoptr (Driver) driver = start_at_critical ();

  press_until_selected (driver, 0, "Left", NAMES);
  driver_press ("Left");
  press_until_selected (driver, 0, "Left", EXTENSIONS);
  driver_press_with (SHIFT, "Right");
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL);
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "CA, left: *");
  driver_press_with (SHIFT, "Left");
  driver_wait_gone (driver, ATSPI_ROLE_TABLE_ROW, NAMES);
}

static void
test_tab (void)
{
  g_autoptr (Driver) driver = start_at_critical ();
  g_autoptr (Node) explanation = driver_find (driver, ATSPI_ROLE_PANEL, "Explanation");
  g_autoptr (Node) text = driver_find_in (driver, explanation, ATSPI_ROLE_LABEL, "Critical*");

  driver_press ("Tab");
  driver_wait_state (driver, text, ATSPI_STATE_FOCUSED);
}

/* The example has one warning; what comes before it is the serial number, and expected. */
static void
test_stops (void)
{
  g_autoptr (Driver) driver = start_at_critical ();

  press_until_selected (driver, 0, "Left", NAMES);
  driver_press ("Left");
  press_until_selected (driver, 0, "Left", EXTENSIONS);
  driver_press ("Left");
  driver_wait_gone (driver, ATSPI_ROLE_TABLE_ROW, NAMES);
  press_until_selected (driver, SHIFT | ALT, "Down", CRITICAL);
  press_until_selected (driver, ALT, "Up", "Serial number, left: *");
  press_until_selected (driver, ALT, "Down", CRITICAL);
  press_until_selected (driver, 0, "End", "Other software*");
  press_until_selected (driver, SHIFT | ALT, "Up", CRITICAL);
}

static void
test_filtered_stops (void)
{
  g_autoptr (Driver) driver = start_at_critical ();
  g_autoptr (Node) previous = driver_find (driver, ATSPI_ROLE_PUSH_BUTTON, "Previous Difference");
  /* GTK calls it a toggle button from 4.10 on. */
  AtspiRole role = gtk_check_version (4, 10, 0) == NULL ? ATSPI_ROLE_TOGGLE_BUTTON : ATSPI_ROLE_PUSH_BUTTON;
  g_autoptr (Node) warnings = driver_find (driver, role, "Warnings");

  driver_wait_state (driver, previous, ATSPI_STATE_SENSITIVE);
  driver_do (warnings, "click");
  driver_wait_no_state (driver, previous, ATSPI_STATE_SENSITIVE);
}

/* What was closed stays closed, what was opened open, and what is selected selected. */
static void
test_swap (void)
{
  g_autoptr (Driver) driver = start_at_critical ();
  g_autoptr (Node) button = driver_find (driver, ATSPI_ROLE_PUSH_BUTTON, "Swap the Sides");

  press_until_selected (driver, 0, "Home", "Version, left: *");
  press_until_selected (driver, 0, "Down", "Serial number, left: *");
  press_until_selected (driver, 0, "Down", "Signature algorithm, left: *");
  press_until_selected (driver, 0, "Down", "Issuer, left: *");
  press_until_selected (driver, 0, "Down", "Validity, left: *");
  driver_press ("Right");
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Not before, left: *");
  press_until_selected (driver, SHIFT | ALT, "Down", CRITICAL);
  press_until_selected (driver, 0, "Left", NAMES);
  driver_press ("Left");
  driver_wait_gone (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL);

  driver_do (button, "click");
  driver_expect (driver, ATSPI_ROLE_FRAME, "good.pem ↔ bad.pem*");
  expect_selected (driver, "Subject Alternative Name, left: 3 names, check; right: *");
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Not before, left: *");
  driver_wait_gone (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL);
}

/* F7 of the keyboards that X servers without one have. */
#define F7_KEYCODE 73

/* @text: as far as the first comma, how the cell is read aloud */
static void
expect_in_left_cell (Driver     *driver,
                     const char *text)
{
  g_autofree char *pattern = g_strdup_printf ("%s, *", text);
  g_autoptr (Node) row = driver_find (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL);
  g_autoptr (Node) cell = driver_find_in (driver, row, ATSPI_ROLE_TABLE_CELL, pattern);

  g_assert_cmpint (atspi_accessible_get_index_in_parent (cell, NULL), ==, 1);
}

static void
test_blink (void)
{
  g_autoptr (Driver) driver = start_at_critical ();

  expect_in_left_cell (driver, "Yes");
  g_assert_true (atspi_generate_keyboard_event (F7_KEYCODE, NULL, ATSPI_KEY_PRESS, NULL));
  expect_in_left_cell (driver, "No");
  g_assert_true (atspi_generate_keyboard_event (F7_KEYCODE, NULL, ATSPI_KEY_RELEASE, NULL));
  expect_in_left_cell (driver, "Yes");
}

/* What ends the menu gives the keys back to the row. */
static void
test_menu_key (void)
{
  static const struct
  {
    guint       modifiers;
    const char *key;
  } keys[] = { { 0, "Menu" }, { SHIFT, "F10" } };
  g_autoptr (Driver) driver = start_at_critical ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      driver_press_with (keys[i].modifiers, keys[i].key);
      driver_expect (driver, ATSPI_ROLE_MENU_ITEM, "Copy Left Octets");
      driver_press ("Escape");
      driver_wait_gone (driver, ATSPI_ROLE_MENU_ITEM, "Copy Left Octets");
      press_until_selected (driver, 0, "Up", NAMES);
      press_until_selected (driver, 0, "Down", CRITICAL);
    }
}

/* The menu is that of the row under the pointer, which has no octets to copy from one side alone. */
static void
test_menu_pointer (void)
{
  g_autoptr (Driver) driver = start_at_critical ();
  g_autoptr (Node) row = driver_find (driver, ATSPI_ROLE_TABLE_ROW, NAMES);

  driver_point (row, .5, "b3c");
  driver_expect (driver, ATSPI_ROLE_MENU_ITEM, "Copy Object Identifier");
  expect_selected (driver, NAMES);
  driver_press ("Escape");
  driver_wait_gone (driver, ATSPI_ROLE_MENU_ITEM, "Copy Object Identifier");
  press_until_selected (driver, 0, "Down", CRITICAL);
}

/* The one warning of the example is marked as far down as its row is among the rows; nothing is marked at the upper end
 * but the first difference, which is the serial number. */
static void
test_overview_tooltip (void)
{
  g_autoptr (Driver) driver = start_at_critical ();
  g_autoptr (Node) overview = driver_find (driver, ATSPI_ROLE_IMAGE, "Overview of differences and warnings");
  g_autoptr (Node) row = driver_find (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL);
  g_autoptr (Node) list = atspi_accessible_get_parent (row, NULL);
  double place = atspi_accessible_get_index_in_parent (row, NULL) + .5;
  double n_rows = driver_count_children (list, ATSPI_ROLE_TABLE_ROW);

  driver_point (overview, place / n_rows, "abs");
  driver_expect (driver, ATSPI_ROLE_LABEL, "Extensions › Subject Alternative Name › Critical");
  driver_point (overview, 1.5 / n_rows, "abs");
  driver_expect (driver, ATSPI_ROLE_LABEL, "Serial number");
  driver_point (overview, 6.5 / n_rows, "abs");
  driver_expect (driver, ATSPI_ROLE_LABEL, "Wide marks are warnings*");
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

  g_test_add_func ("/navigate/left-and-right", test_left_and_right);
  g_test_add_func ("/navigate/open-and-close", test_open_and_close);
  g_test_add_func ("/navigate/open-all", test_open_all);
  g_test_add_func ("/navigate/tab", test_tab);
  g_test_add_func ("/navigate/stops", test_stops);
  g_test_add_func ("/navigate/filtered-stops", test_filtered_stops);
  g_test_add_func ("/navigate/swap", test_swap);
  g_test_add_func ("/navigate/blink", test_blink);
  g_test_add_func ("/navigate/menu-key", test_menu_key);
  g_test_add_func ("/navigate/menu-pointer", test_menu_pointer);
  g_test_add_func ("/navigate/overview-tooltip", test_overview_tooltip);

  return g_test_run ();
}
