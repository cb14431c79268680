/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/window-private.h"

static const char *const suffixes[] = { "pem", "crt", "cer", "der", "cert", "csr", "req", "p10",
                                        "crl", "p7b", "p7c", "p7m", "p7s", "p12", "pfx", "jks" };

static void
load_chosen (ScWindow   *self,
             GListModel *files,
             ScSide      side)
{
  g_autoptr (GPtrArray) array = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    g_ptr_array_add (array, g_list_model_get_item (files, i));

  sc_window_load_files (self, side, (GFile *const *) array->pdata, array->len);
}

static void
response_cb (ScWindow        *self,
             int              response,
             GtkNativeDialog *dialog)
{
  ScSide side = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (dialog), "side"));
  g_autoptr (GListModel) files = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog));
      load_chosen (self, files, side);
    }

  g_clear_object (&self->chooser);
}

static void
add_filters (GtkFileChooser *chooser)
{
  g_autoptr (GtkFileFilter) certificates = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (certificates, _("Certificates, requests and revocation lists"));
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    gtk_file_filter_add_suffix (certificates, suffixes[i]);
  gtk_file_chooser_add_filter (chooser, certificates);

  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (chooser, all);
}

static const char *
get_title (ScSide side)
{
  switch (side)
    {
    case SC_LEFT:
      return _("Open on the Left");

    case SC_RIGHT:
      return _("Open on the Right");

    case SC_N_SIDES:
    default:
      return _("Open One or Two Certificates");
    }
}

void
sc_window_choose (ScWindow *self,
                  ScSide    side)
{
  GtkFileChooserNative *chooser = NULL;

  if (self->chooser != NULL)
    {
      gtk_native_dialog_show (self->chooser);
      return;
    }

  chooser = gtk_file_chooser_native_new (get_title (side), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_OPEN,
                                         _("_Open"), _("_Cancel"));
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (chooser), TRUE);
  add_filters (GTK_FILE_CHOOSER (chooser));

  /* Nothing but this window keeps a native dialog alive until it answers. */
  self->chooser = GTK_NATIVE_DIALOG (chooser);
  g_object_set_data (G_OBJECT (chooser), "side", GINT_TO_POINTER (side));
  g_signal_connect_object (chooser, "response", G_CALLBACK (response_cb), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_set_modal (self->chooser, TRUE);
  gtk_native_dialog_show (self->chooser);
}
