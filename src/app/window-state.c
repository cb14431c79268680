/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/settings.h"
#include "app/window-private.h"

/* The pane below has a height of its own, whatever the window's; GtkPaned only knows where it begins. */
static int
get_details_height (ScWindow *self)
{
  return gtk_widget_get_height (GTK_WIDGET (self->panes)) - gtk_paned_get_position (self->panes);
}

/* Where the panes meet can be said once it is known how high they are together. */
static void
place_details_cb (ScWindow *self)
{
  int height = gtk_widget_get_height (GTK_WIDGET (self->panes));
  int remembered = g_settings_get_int (sc_settings_get (), "details-height");

  if (self->details_placed || height == 0)
    return;

  self->details_placed = TRUE;
  if (remembered > 0)
    gtk_paned_set_position (self->panes, MAX (height - remembered, 0));
}

/* While nobody chose, the pane has the height that its contents take, and that is nothing to remember. */
static void
remember_details_cb (ScWindow *self)
{
  gboolean is_chosen = FALSE;

  g_object_get (self->panes, "position-set", &is_chosen, NULL);
  if (is_chosen && self->details_placed)
    g_settings_set_int (sc_settings_get (), "details-height", get_details_height (self));
}

void
sc_window_remember (ScWindow *self)
{
  GSettings *settings = sc_settings_get ();

  if (settings == NULL)
    return;

  /* Windows that are open keep their own. */
  g_settings_bind (settings, "window-width", self, "default-width", G_SETTINGS_BIND_GET_NO_CHANGES);
  g_settings_bind (settings, "window-height", self, "default-height", G_SETTINGS_BIND_GET_NO_CHANGES);
  g_settings_bind (settings, "is-maximized", self, "maximized", G_SETTINGS_BIND_GET_NO_CHANGES);
  g_signal_connect_object (self->panes, "notify::max-position", G_CALLBACK (place_details_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->panes, "notify::position", G_CALLBACK (remember_details_cb), self,
                           G_CONNECT_SWAPPED);
}
