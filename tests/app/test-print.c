/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "inside.h"

/* What GTK's own dialog for printing leads to. */

#define NAME "bad and good.pdf"

typedef struct
{
  char     *folder;
  ScWindow *window;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer application)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("sidecert-print-XXXXXX", &error);
  g_assert_no_error (error);
  /* Where GTK prints to if there is no folder for documents. */
  g_assert_cmpint (g_chdir (fixture->folder), ==, 0);
  fixture->window = inside_open_window (SC_APPLICATION ((gpointer) application));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.example", NULL);
  inside_wait (fixture->window);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer application)
{
  inside_close_window (fixture->window);
  g_assert_cmpint (g_chdir (g_get_tmp_dir ()), ==, 0);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
}

/* (nullable) */
static GtkWidget *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (g_str_equal (G_OBJECT_TYPE_NAME (window), "GtkPrintUnixDialog"))
        return window;
    }

  return NULL;
}

/* Selects the printer that is a file, once it is found. */
static gboolean
selects_file (gpointer user_data)
{
  GtkWidget *dialog = find_dialog ();
  GtkWidget *list = dialog != NULL ? inside_find (dialog, GTK_TYPE_COLUMN_VIEW, 0) : NULL;
  GtkSelectionModel *printers = list != NULL ? gtk_column_view_get_model (GTK_COLUMN_VIEW (list)) : NULL;
  gboolean is_file = FALSE;

  for (guint i = 0; printers != NULL && !is_file && i < g_list_model_get_n_items (G_LIST_MODEL (printers)); i++)
    {
      g_autoptr (GObject) printer = g_list_model_get_item (G_LIST_MODEL (printers), i);

      g_object_get (printer, "is-virtual", &is_file, NULL);
      if (is_file)
        gtk_selection_model_select_item (printers, i, TRUE);
    }

  return is_file;
}

static gboolean
is_told (gpointer window)
{
  GtkWidget *label = NULL;

  for (guint i = 0; (label = inside_find (window, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (g_str_equal (gtk_label_get_text (GTK_LABEL (label)), "Saved as “" NAME "”"))
      return TRUE;

  return FALSE;
}

static void
test_to_file (Fixture      *fixture,
              gconstpointer application)
{
  g_autofree char *path = g_build_filename (fixture->folder, NAME, NULL);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.print", NULL);
  inside_wait_until (selects_file, NULL);
  gtk_dialog_response (GTK_DIALOG (find_dialog ()), GTK_RESPONSE_OK);
  inside_wait_until (is_told, fixture->window);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;
  g_autofree char *config = g_dir_make_tmp ("sidecert-print-XXXXXX", NULL);
  int status = 0;

  g_setenv ("XDG_CONFIG_HOME", config, TRUE);
  g_test_init (&argc, &argv, NULL);

  application = inside_start ();

  g_test_add ("/print/to-file", Fixture, application, set_up, test_to_file, tear_down);

  status = g_test_run ();
  g_assert_cmpint (g_rmdir (config), ==, 0);

  return status;
}
