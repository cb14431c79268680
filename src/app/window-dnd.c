/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/window-private.h"

static gboolean
drop_cb (ScWindow      *self,
         const GValue  *value,
         double         x,
         double         y,
         GtkDropTarget *target)
{
  ScSide side = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (target), "side"));
  GdkFileList *list = g_value_get_boxed (value);
  g_autoptr (GSList) files = gdk_file_list_get_files (list);
  g_autoptr (GPtrArray) array = g_ptr_array_new ();

  if (files == NULL)
    return FALSE;

  for (GSList *link = files; link != NULL; link = link->next)
    g_ptr_array_add (array, link->data);

  sc_window_load_files (self, side, (GFile *const *) array->pdata, array->len);

  return TRUE;
}

void
sc_window_accept_drops (ScWindow  *self,
                        GtkWidget *widget,
                        ScSide     side)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_object_set_data (G_OBJECT (target), "side", GINT_TO_POINTER (side));
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
}
