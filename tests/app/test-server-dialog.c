/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/server-dialog.h"
#include "source/server.h"

#include "fake-server.h"
#include "inside.h"

/* What comes of a question when the dialog that asks it goes away. */

static gboolean
is_gone (gpointer user_data)
{
  gpointer *watched = user_data;

  return *watched == NULL;
}

static void
count_cb (ScServerDialog *dialog,
          gpointer        contents,
          gpointer        asked,
          gpointer        told,
          guint           side,
          guint          *n_answers)
{
  *n_answers += 1;
}

/* (transfer full): a server that shows what stands for a certificate */
static ScFakeServer *
start_server (void)
{
  g_autoptr (GPtrArray) chain = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  g_ptr_array_add (chain, g_bytes_new_static ("0", 1));

  return sc_fake_server_new_showing (chain);
}

/* Who closes the dialog wants no answer any more. */
static void
test_close (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));
  g_autoptr (ScFakeServer) fake = start_server ();
  g_autoptr (ScServer) server = sc_server_new (SC_PROTOCOL_TLS, "127.0.0.1", sc_fake_server_get_port (fake), NULL, NULL);
  ScServerDialog *dialog = sc_server_dialog_new (GTK_WINDOW (window), SC_LEFT, server);
  gpointer watched = dialog;
  guint n_answers = 0;

  g_object_add_weak_pointer (G_OBJECT (dialog), &watched);
  g_signal_connect (dialog, "answered", G_CALLBACK (count_cb), &n_answers);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "server.ask", NULL);
  gtk_window_close (GTK_WINDOW (dialog));
  inside_wait_until (is_gone, &watched);
  g_assert_cmpuint (n_answers, ==, 0);

  inside_close_window (window);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);

  application = inside_start ();

  g_test_add_data_func ("/server-dialog/close", application, test_close);

  return g_test_run ();
}
