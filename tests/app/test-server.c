/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "driver.h"

#include <gtk/gtk.h>

#include "fake-server.h"
#include "samples.h"

/* The dialog "From a Server", against servers of the test's own. */

/* What GTK 4.8 calls a switch; later ones have a role of its own. */
#define SWITCH_ROLE (gtk_check_version (4, 10, 0) == NULL ? ATSPI_ROLE_TOGGLE_BUTTON : ATSPI_ROLE_CHECK_BOX)

/* (transfer full): a server that shows one of the examples */
static ScFakeServer *
start_server (const char *name)
{
  g_autoptr (GBytes) octets = sc_example_octets (name);
  g_autoptr (GPtrArray) chain = g_ptr_array_new ();

  g_ptr_array_add (chain, octets);
  return sc_fake_server_new_showing (chain);
}

/* (transfer full) */
static GBytes *
make_message (GBytes *certificate)
{
  g_autoptr (GPtrArray) chain = g_ptr_array_new ();

  g_ptr_array_add (chain, certificate);
  return sc_fake_certificate_message (chain);
}

static Driver *
start (void)
{
  return driver_start ((const char *[]) { NULL });
}

static void
press (Driver     *driver,
       const char *name)
{
  g_autoptr (Node) button = driver_find (driver, ATSPI_ROLE_PUSH_BUTTON, name);

  driver_do (button, "click");
}

static void
write_into (Driver     *driver,
            const char *name,
            const char *text)
{
  g_autoptr (Node) entry = driver_find (driver, ATSPI_ROLE_TEXT, name);

  driver_write (entry, text);
}

/* Opens the dialog by its key. */
static void
open_dialog (Driver *driver)
{
  driver_press_with (1 << ATSPI_MODIFIER_CONTROL, "l");
  driver_expect (driver, ATSPI_ROLE_PUSH_BUTTON, "Ask");
}

/* Asks @server by one address that fills the whole form. */
static void
ask (Driver       *driver,
     ScFakeServer *server)
{
  g_autofree char *address = g_strdup_printf ("tls://127.0.0.1:%u", sc_fake_server_get_port (server));

  open_dialog (driver);
  write_into (driver, "Server", address);
  press (driver, "Ask");
  driver_wait_gone (driver, ATSPI_ROLE_PUSH_BUTTON, "Ask");
}

/* The one on the left marks its alternative names as critical. */
static void
test_two_servers (void)
{
  g_autoptr (ScFakeServer) bad = start_server ("bad.pem");
  g_autoptr (ScFakeServer) good = start_server ("good.pem");
  g_autoptr (Driver) driver = start ();
  g_autofree char *title = g_strdup_printf ("127.0.0.1:%u (TLS) ↔ 127.0.0.1:%u (TLS)*", sc_fake_server_get_port (bad),
                                            sc_fake_server_get_port (good));

  ask (driver, bad);
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Version: *");
  ask (driver, good);
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Critical, left: Yes*right: No*");
  driver_expect (driver, ATSPI_ROLE_FRAME, title);
}

/* The title says which side will be filled: one that is free, or the right if that is what the key asks for. */
static void
test_sides (void)
{
  g_autoptr (ScFakeServer) bad = start_server ("bad.pem");
  g_autoptr (Driver) driver = start ();

  driver_press_with (1 << ATSPI_MODIFIER_CONTROL | 1 << ATSPI_MODIFIER_SHIFT, "l");
  driver_expect (driver, ATSPI_ROLE_DIALOG, "Right Side from a Server");
  driver_press ("Escape");
  driver_wait_gone (driver, ATSPI_ROLE_DIALOG, "*");

  ask (driver, bad);
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Version: *");
  open_dialog (driver);
  driver_expect (driver, ATSPI_ROLE_DIALOG, "Right Side from a Server");
  driver_press ("Escape");
}

/* What went wrong is told where it was typed, and the dialog stays for another attempt. */
static void
test_trouble (void)
{
  static const ScStep steps[] = { SC_SAY ("220 mail.example.com ESMTP\r\n"), { 0 } };
  g_autoptr (ScFakeServer) mail = sc_fake_server_new (steps, NULL, NULL);
  g_autoptr (ScFakeServer) good = start_server ("good.pem");
  g_autoptr (Driver) driver = start ();
  g_autofree char *port = g_strdup_printf ("%u", sc_fake_server_get_port (mail));

  press (driver, "From a Server…");
  write_into (driver, "Server", "127.0.0.1");
  write_into (driver, "Port", "a");
  press (driver, "Ask");
  driver_expect (driver, ATSPI_ROLE_ALERT, "The port is a number from 1 to 65535.");
  write_into (driver, "Port", port);
  press (driver, "Ask");
  driver_expect (driver, ATSPI_ROLE_ALERT, "*“220 mail.example.com ESMTP”. It looks like SMTP*");

  g_free (port);
  port = g_strdup_printf ("%u", sc_fake_server_get_port (good));
  write_into (driver, "Port", port);
  press (driver, "Ask");
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Version: *");
}

/* A server that does not answer is given up, and the dialog with it. */
static void
test_cancel (void)
{
  static const ScStep steps[] = { { SC_STEP_WAIT, NULL, 0 }, { 0 } };
  g_autoptr (ScFakeServer) mute = sc_fake_server_new (steps, NULL, NULL);
  g_autoptr (Driver) driver = start ();
  g_autofree char *address = g_strdup_printf ("127.0.0.1:%u", sc_fake_server_get_port (mute));

  open_dialog (driver);
  write_into (driver, "Server", address);
  press (driver, "Ask");
  driver_expect (driver, ATSPI_ROLE_STATUS_BAR, "Handshake…");
  press (driver, "Cancel");
  driver_wait_gone (driver, ATSPI_ROLE_STATUS_BAR, "Handshake…");
  press (driver, "Ask");
  driver_expect (driver, ATSPI_ROLE_STATUS_BAR, "Handshake…");
  driver_press ("Escape");
  driver_wait_gone (driver, ATSPI_ROLE_PUSH_BUTTON, "Ask");
}

/* Asks @server for a name and, for the other side, for none. */
static void
ask_with_and_without (Driver       *driver,
                      ScFakeServer *server)
{
  g_autofree char *address = g_strdup_printf ("tls://127.0.0.1:%u?sni=mail.example.com", sc_fake_server_get_port (server));
  g_autoptr (Node) row = NULL;

  open_dialog (driver);
  write_into (driver, "Server", address);
  row = driver_find (driver, SWITCH_ROLE, "Compare with No Name");
  driver_wait_state (driver, row, ATSPI_STATE_SENSITIVE);
  driver_do (row, "toggle");
  press (driver, "Ask");
}

/* With a name on the left, without one on the right, in one gesture. */
static void
test_nameless (void)
{
  g_autoptr (ScFakeServer) good = start_server ("good.pem");
  g_autoptr (Driver) driver = start ();
  g_autofree char *title = g_strdup_printf ("127.0.0.1:%u (TLS, asked for mail.example.com) ↔ 127.0.0.1:%u (TLS)*",
                                            sc_fake_server_get_port (good), sc_fake_server_get_port (good));

  ask_with_and_without (driver, good);
  driver_expect (driver, ATSPI_ROLE_FRAME, title);
}

/* A server is asked again as files are read again: what it shows by then takes the place of what it showed, row by row,
 * and if it shows nothing, what it showed stays. */
static void
test_again (void)
{
  g_autoptr (GBytes) bad = sc_example_octets ("bad.pem");
  g_autoptr (GBytes) good = sc_example_octets ("good.pem");
  g_autoptr (GBytes) bad_message = make_message (bad);
  g_autoptr (GBytes) good_message = make_message (good);
  const ScStep steps[] = {
    { SC_STEP_SHOW, g_bytes_get_data (bad_message, NULL), g_bytes_get_size (bad_message) },
    { SC_STEP_NEXT, NULL, 0 },
    { SC_STEP_SHOW, g_bytes_get_data (good_message, NULL), g_bytes_get_size (good_message) },
    { SC_STEP_NEXT, NULL, 0 },
    { SC_STEP_ALERT, "\2\x28", 2 },
    { 0 },
  };
  g_autoptr (ScFakeServer) changing = sc_fake_server_new (steps, NULL, NULL);
  g_autoptr (ScFakeServer) other = start_server ("good.pem");
  g_autoptr (Driver) driver = start ();
  g_autoptr (Node) row = NULL;

  ask (driver, changing);
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Version: *");
  ask (driver, other);
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Critical, left: Yes*right: No*");
  row = driver_find (driver, ATSPI_ROLE_TABLE_ROW, "Validity*");
  driver_select (row);

  driver_press ("F5");
  driver_wait_gone (driver, ATSPI_ROLE_TABLE_ROW, "Critical, left: Yes*right: No*");
  g_clear_object (&row);
  row = driver_find (driver, ATSPI_ROLE_TABLE_ROW, "Validity*");
  driver_wait_state (driver, row, ATSPI_STATE_SELECTED);

  driver_press ("F5");
  driver_expect (driver, ATSPI_ROLE_LABEL, "Not asked again: *alert handshake_failure (40)*");
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Validity*");
}

/* One that does not answer any more is given up, and what it showed stays. */
static void
test_again_cancel (void)
{
  g_autoptr (GBytes) bad = sc_example_octets ("bad.pem");
  g_autoptr (GBytes) message = make_message (bad);
  const ScStep steps[] = {
    { SC_STEP_SHOW, g_bytes_get_data (message, NULL), g_bytes_get_size (message) },
    { SC_STEP_NEXT, NULL, 0 },
    { SC_STEP_WAIT, NULL, 0 },
    { 0 },
  };
  g_autoptr (ScFakeServer) server = sc_fake_server_new (steps, NULL, NULL);
  g_autoptr (Driver) driver = start ();

  ask (driver, server);
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Version: *");

  driver_press ("F5");
  driver_expect (driver, ATSPI_ROLE_LABEL, "Asking 127.0.0.1:* (TLS)…");
  driver_press ("Escape");
  driver_wait_gone (driver, ATSPI_ROLE_LABEL, "Asking *");
  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Version: *");
}

static int
compare_strings (gconstpointer a,
                 gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Two clients in any order, of which one asked for a name. */
static void
assert_asked_with_and_without (ScFakeServer *server)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (names, sc_fake_server_pop_asked_name (server));
  g_ptr_array_add (names, sc_fake_server_pop_asked_name (server));
  g_ptr_array_sort (names, compare_strings);
  g_assert_cmpstr (g_ptr_array_index (names, 0), ==, "");
  g_assert_cmpstr (g_ptr_array_index (names, 1), ==, "mail.example.com");
}

/* For the same name as before, and without one where none was asked for. */
static void
test_again_by_name (void)
{
  static const ScStep steps[] = { { SC_STEP_SHAKE, NULL, 0 }, { 0 } };
  g_autoptr (ScFakeServer) server = sc_fake_server_new (steps, NULL, NULL);
  g_autoptr (Driver) driver = start ();

  ask_with_and_without (driver, server);
  driver_expect (driver, ATSPI_ROLE_FRAME, "* ↔ *");
  assert_asked_with_and_without (server);

  driver_press ("F5");
  assert_asked_with_and_without (server);
  driver_wait_gone (driver, ATSPI_ROLE_LABEL, "Asking *");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  /* As in the window's other tests. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  atspi_init ();

  g_test_add_func ("/server/two-servers", test_two_servers);
  g_test_add_func ("/server/trouble", test_trouble);
  g_test_add_func ("/server/cancel", test_cancel);
  g_test_add_func ("/server/sides", test_sides);
  g_test_add_func ("/server/nameless", test_nameless);
  g_test_add_func ("/server/again", test_again);
  g_test_add_func ("/server/again-cancel", test_again_cancel);
  g_test_add_func ("/server/again-by-name", test_again_by_name);
  return g_test_run ();
}
