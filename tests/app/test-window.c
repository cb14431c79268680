/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "driver.h"

#include "report/words.h"

/* The program itself, driven over the accessibility bus. */

#define CRITICAL_ROW "Critical, left: *"
#define NAMES_ROW "Subject Alternative Name, left: *"

static char *
dup_example (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "..", "data", "examples", name, NULL);
}

static Driver *
start_with_example (void)
{
  g_autofree char *bad = dup_example ("bad.pem");
  g_autofree char *good = dup_example ("good.pem");

  return driver_start ((const char *[]) { bad, good, NULL });
}

/* How one cell of a row is read aloud: the mark comes last. */
static void
assert_mark (Driver          *driver,
             Node *row,
             ScSide           side,
             ScMark           mark)
{
  g_autoptr (Node) cell = atspi_accessible_get_child_at_index (row, side == SC_LEFT ? 1 : 3, NULL);
  g_autofree char *expected = g_strdup_printf (", %s", sc_words_mark (sc_words_plain (), mark));
  g_autofree char *name = driver_dup_name (cell);
  const char *comma = strrchr (name, ',');

  g_assert_nonnull (comma);
  g_assert_cmpstr (comma, ==, expected);
}

static void
assert_explained (Driver     *driver,
                  const char *pattern)
{
  g_autoptr (Node) explanation = driver_find (driver, ATSPI_ROLE_PANEL, "Explanation");

  driver_expect_in (driver, explanation, ATSPI_ROLE_LABEL, pattern);
}

static void
assert_cited (Driver     *driver,
              const char *pattern)
{
  g_autoptr (Node) explanation = driver_find (driver, ATSPI_ROLE_PANEL, "Explanation");

  driver_expect_in (driver, explanation, ATSPI_ROLE_LINK, pattern);
}

static void
test_first_look (void)
{
  g_autoptr (Driver) driver = start_with_example ();
  g_autoptr (Node) row = driver_find (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL_ROW);

  driver_expect (driver, ATSPI_ROLE_STATUS_BAR, "*critical*");
  driver_expect (driver, ATSPI_ROLE_LABEL, "1 differs with a warning*");
  driver_expect (driver, ATSPI_ROLE_LABEL, "Relation");
  driver_expect (driver, ATSPI_ROLE_LABEL, "* 30 4E 06 03 55 1D 11 01 01 FF *");
  driver_expect (driver, ATSPI_ROLE_LABEL, "* 30 4B 06 03 55 1D 11 ·· ·· ·· *");
  driver_wait_state (driver, row, ATSPI_STATE_SELECTED);
  assert_mark (driver, row, SC_LEFT, SC_MARK_WARNING);
  assert_mark (driver, row, SC_RIGHT, SC_MARK_CHECK);
  assert_explained (driver, "Critical*Subject Alternative Name*");
  assert_cited (driver, "RFC 5280 §4.2.1.6");
}

static void
test_expand (void)
{
  g_autoptr (Driver) driver = start_with_example ();
  g_autoptr (Node) names = driver_find (driver, ATSPI_ROLE_TABLE_ROW, NAMES_ROW);
  g_autoptr (Node) expander = driver_find_in (driver, names, ATSPI_ROLE_PANEL, "Subject Alternative Name");
  g_autoptr (Node) critical = NULL;

  driver_do (expander, "listitem.collapse");
  driver_wait_gone (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL_ROW);
  assert_mark (driver, names, SC_LEFT, SC_MARK_WARNING);
  assert_mark (driver, names, SC_RIGHT, SC_MARK_CHECK);
  driver_select (names);
  assert_explained (driver, "Subject Alternative Name*");

  driver_do (expander, "listitem.expand");
  critical = driver_find (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL_ROW);
  driver_select (critical);
  driver_wait_state (driver, critical, ATSPI_STATE_SELECTED);
  assert_mark (driver, critical, SC_LEFT, SC_MARK_WARNING);
  assert_mark (driver, critical, SC_RIGHT, SC_MARK_CHECK);
  assert_explained (driver, "Critical*Subject Alternative Name*");
  assert_explained (driver, "*01 01 FF*");
}

static void
test_swap (void)
{
  g_autoptr (Driver) driver = start_with_example ();
  g_autoptr (Node) button = driver_find (driver, ATSPI_ROLE_PUSH_BUTTON, "Swap the Sides");
  g_autoptr (Node) after = NULL;

  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Critical, left: Yes*right: No*");
  driver_do (button, "click");
  after = driver_find (driver, ATSPI_ROLE_TABLE_ROW, "Critical, left: No*right: Yes*");
  driver_expect (driver, ATSPI_ROLE_FRAME, "good.pem ↔ bad.pem*");
  driver_wait_state (driver, after, ATSPI_STATE_SELECTED);
  assert_mark (driver, after, SC_LEFT, SC_MARK_CHECK);
  assert_mark (driver, after, SC_RIGHT, SC_MARK_WARNING);
}

static void
test_next_difference (void)
{
  g_autoptr (Driver) driver = start_with_example ();
  g_autoptr (Node) critical = driver_find (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL_ROW);
  g_autoptr (Node) previous = driver_find (driver, ATSPI_ROLE_PUSH_BUTTON, "Previous Difference");
  g_autoptr (Node) next = driver_find (driver, ATSPI_ROLE_PUSH_BUTTON, "Next Difference");

  driver_wait_state (driver, critical, ATSPI_STATE_SELECTED);
  driver_do (previous, "click");
  assert_explained (driver, "Serial number");
  driver_do (next, "click");
  assert_explained (driver, "Critical*Subject Alternative Name*");
}

static void
test_alone (void)
{
  g_autofree char *good = dup_example ("good.pem");
  g_autoptr (Driver) driver = driver_start ((const char *[]) { good, NULL });
  g_autoptr (Node) row = driver_find (driver, ATSPI_ROLE_TABLE_ROW, "Version: *");
  g_autoptr (Node) other = driver_find (driver, ATSPI_ROLE_PANEL, "Right side");

  driver_expect_in (driver, other, ATSPI_ROLE_LABEL, "Open a certificate*");
  g_assert_cmpuint (driver_count_children (row, ATSPI_ROLE_TABLE_CELL), ==, 2);
}

/* A start that hands its file over to the program that runs: the side that is free takes it, the other stays. */
static void
test_not_a_certificate (void)
{
  g_autofree char *good = dup_example ("good.pem");
  g_autofree char *other = g_test_build_filename (G_TEST_DIST, "meson.build", NULL);
  g_autoptr (Driver) driver = driver_start ((const char *[]) { good, NULL });
  g_autoptr (Node) right = driver_find (driver, ATSPI_ROLE_PANEL, "Right side");

  driver_start_again (driver, (const char *[]) { other, NULL });
  driver_expect_in (driver, right, ATSPI_ROLE_LABEL, "Cannot be shown");
  driver_expect_in (driver, right, ATSPI_ROLE_LABEL, "*certificate*");
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Version: *");
  g_assert_cmpuint (driver_count_windows (driver), ==, 1);
}

/* Two more files find no side free, so a second window of the same program takes them. */
static void
test_second_window (void)
{
  g_autofree char *bad = dup_example ("bad.pem");
  g_autofree char *good = dup_example ("good.pem");
  g_autoptr (Driver) driver = start_with_example ();

  driver_start_again (driver, (const char *[]) { good, bad, NULL });
  driver_expect (driver, ATSPI_ROLE_FRAME, "good.pem ↔ bad.pem*");
  g_assert_cmpuint (driver_count_windows (driver), ==, 2);
}

static void
test_empty (void)
{
  g_autoptr (Driver) driver = driver_start ((const char *[]) { NULL });
  g_autoptr (Node) example = driver_find (driver, ATSPI_ROLE_PUSH_BUTTON, "Example");
  g_autoptr (Node) row = NULL;

  driver_expect (driver, ATSPI_ROLE_LABEL, "Sidecert puts two certificates *");
  driver_do (example, "click");
  row = driver_find (driver, ATSPI_ROLE_TABLE_ROW, CRITICAL_ROW);
  driver_wait_state (driver, row, ATSPI_STATE_SELECTED);
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

  g_test_add_func ("/window/first-look", test_first_look);
  g_test_add_func ("/window/expand", test_expand);
  g_test_add_func ("/window/swap", test_swap);
  g_test_add_func ("/window/next-difference", test_next_difference);
  g_test_add_func ("/window/alone", test_alone);
  g_test_add_func ("/window/not-a-certificate", test_not_a_certificate);
  g_test_add_func ("/window/second-window", test_second_window);
  g_test_add_func ("/window/empty", test_empty);

  return g_test_run ();
}
