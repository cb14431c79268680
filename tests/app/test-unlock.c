/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "app/card.h"
#include "inside.h"

/* Two files with the same password reach one side, one after the other; one that takes a second to open is given up. */

#define MAKE_CERTIFICATE                                                                                               \
  "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=locked.example.com -keyout key "     \
  "-out certificate && "
#define MAKE_LOCKED "openssl pkcs12 -export -in certificate -inkey key -passout pass:right "

static const char make_two[] =
  MAKE_CERTIFICATE MAKE_LOCKED "-out first.p12 && rm key certificate && cp first.p12 second.p12";

/* So many rounds are one derivation of a key, which nothing stops in its middle. */
static const char make_slow[] =
  MAKE_CERTIFICATE MAKE_LOCKED "-keypbe NONE -nomac -certpbe AES-256-CBC -iter 1600000 -out slow.p12 && "
  "rm key certificate";

static char *
make_folder (const char *script)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("sidecert-XXXXXX", NULL);
  int status = 0;

  g_spawn_sync (folder, (char *[]) { "sh", "-c", (char *) script, NULL }, NULL,
                G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_spawn_check_wait_status (status, &error);
  g_assert_no_error (error);

  return folder;
}

static void
load (ScWindow   *window,
      const char *folder,
      const char *name)
{
  g_autoptr (GFile) file = g_file_new_build_filename (folder, name, NULL);

  sc_window_load (window, SC_RIGHT, file);
  inside_wait (window);
}

static void
remove_file (const char *folder,
             const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_cmpint (g_remove (path), ==, 0);
}

/* (nullable) (transfer none): the dialog that asks */
static AdwMessageDialog *
find_dialog (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (ADW_IS_MESSAGE_DIALOG (link->data) && adw_message_dialog_get_extra_child (link->data) != NULL)
      return link->data;

  return NULL;
}

static gboolean
is_asked_about (gpointer name)
{
  AdwMessageDialog *dialog = find_dialog ();

  return dialog != NULL && strstr (adw_message_dialog_get_body (dialog), name) != NULL;
}

static void
answer (const char *password)
{
  AdwMessageDialog *dialog = find_dialog ();

  gtk_editable_set_text (GTK_EDITABLE (adw_message_dialog_get_extra_child (dialog)), password);
  adw_message_dialog_response (dialog, "unlock");
}

/* A password is tried on nothing but the file that the dialog names; the other one is asked for on its own. */
static void
test_other_file (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));
  GtkWidget *card = inside_find (GTK_WIDGET (window), SC_TYPE_CARD, SC_RIGHT);
  g_autofree char *folder = make_folder (make_two);

  load (window, folder, "first.p12");
  g_assert_true (is_asked_about ("first.p12"));
  load (window, folder, "second.p12");
  g_assert_true (is_asked_about ("first.p12"));

  answer ("right");
  inside_wait (window);
  g_assert_false (gtk_widget_has_css_class (card, "loaded"));

  inside_wait_until (is_asked_about, (gpointer) "second.p12");
  answer ("right");
  inside_wait (window);
  g_assert_true (gtk_widget_has_css_class (card, "loaded"));

  inside_close_window (window);
  remove_file (folder, "first.p12");
  remove_file (folder, "second.p12");
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static gboolean
is_later (gpointer moment)
{
  return g_get_monotonic_time () >= *(gint64 *) moment;
}

/* The window goes on at once, while the worker is still at it. */
static void
test_cancel (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));
  GtkWidget *card = inside_find (GTK_WIDGET (window), SC_TYPE_CARD, SC_RIGHT);
  g_autofree char *folder = make_folder (make_slow);
  gint64 start = g_get_monotonic_time ();
  gint64 middle = 0;

  /* As long as two passwords take, none and the empty one. */
  load (window, folder, "slow.p12");
  g_assert_true (is_asked_about ("slow.p12"));
  middle = (g_get_monotonic_time () - start) / 4;

  start = g_get_monotonic_time ();
  answer ("right");
  middle += start;
  inside_wait_until (is_later, &middle);
  g_assert_true (sc_window_is_busy (window));

  gtk_widget_activate_action (card, "card.cancel", NULL);
  g_assert_false (sc_window_is_busy (window));
  inside_rest ();
  g_assert_true (gtk_widget_has_css_class (card, "failed"));

  inside_close_window (window);
  remove_file (folder, "slow.p12");
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);

  application = inside_start ();

  g_test_add_data_func ("/unlock/other-file", application, test_other_file);
  g_test_add_data_func ("/unlock/cancel", application, test_cancel);

  return g_test_run ();
}
