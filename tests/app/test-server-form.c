/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/server-form.h"
#include "inside.h"

/* A port that is typed behind the host goes to its own row, and leaves a host whose name can be asked for. */
static void
test_server_form (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *form = g_object_new (SC_TYPE_SERVER_FORM, NULL);
  GtkEditable *host = GTK_EDITABLE (inside_find (form, ADW_TYPE_ENTRY_ROW, 0));
  GtkEditable *port = GTK_EDITABLE (inside_find (form, ADW_TYPE_ENTRY_ROW, 1));
  GtkEditable *name = GTK_EDITABLE (inside_find (form, ADW_TYPE_ENTRY_ROW, 2));

  gtk_window_set_child (GTK_WINDOW (window), form);
  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_grab_focus (GTK_WIDGET (host));
  gtk_editable_set_text (host, "mail.example.com:587");
  g_assert_cmpstr (gtk_editable_get_text (name), ==, "");

  gtk_widget_grab_focus (GTK_WIDGET (port));
  g_assert_cmpstr (gtk_editable_get_text (host), ==, "mail.example.com");
  g_assert_cmpstr (gtk_editable_get_text (port), ==, "587");
  g_assert_cmpstr (gtk_editable_get_text (name), ==, "mail.example.com");

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/server-form/host-and-port", test_server_form);

  return g_test_run ();
}
