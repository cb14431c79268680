/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/window-private.h"
#include "app/zoom.h"

/* How wide the window may be: as the screen that it is on. */
static int
get_room (ScWindow *self)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (self));
  GdkMonitor *monitor = NULL;
  GdkRectangle geometry = { 0 };

  if (surface != NULL)
    monitor = gdk_display_get_monitor_at_surface (gdk_surface_get_display (surface), surface);
  if (monitor == NULL)
    return G_MAXINT;

  gdk_monitor_get_geometry (monitor, &geometry);
  return geometry.width;
}

/* GTK makes a window as wide as its contents ask for, whatever the screen; its edges, with the buttons on them, would be
 * out of reach. */
static gboolean
can_go_in (ScWindow *self)
{
  int width = 0;

  /* Before it has been laid out, that would cost time, and nobody can zoom. */
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_measure (GTK_WIDGET (self), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);

  return sc_zoom_can_go_in (sc_zoom_get_default (), width, get_room (self));
}

static void
zoom_in_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  if (can_go_in (SC_WINDOW (widget)))
    sc_zoom_go_in (sc_zoom_get_default ());
}

static void
zoom_out_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  sc_zoom_go_out (sc_zoom_get_default ());
}

static void
zoom_reset_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  sc_zoom_reset (sc_zoom_get_default ());
}

void
sc_window_bound_zoom (ScWindow *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.zoom-in", can_go_in (self));
}

static void
level_changed_cb (ScWindow *self)
{
  sc_window_bound_zoom (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.zoom-out", sc_zoom_can_go_out (sc_zoom_get_default ()));
  sc_pair_view_scroll_to_selected (self->pair_view);
}

void
sc_window_class_install_zoom (ScWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "win.zoom-in", NULL, zoom_in_action);
  gtk_widget_class_install_action (widget_class, "win.zoom-out", NULL, zoom_out_action);
  gtk_widget_class_install_action (widget_class, "win.zoom-reset", NULL, zoom_reset_action);
}

void
sc_window_follow_zoom (ScWindow *self)
{
  g_signal_connect_object (sc_zoom_get_default (), "notify::level", G_CALLBACK (level_changed_cb), self,
                           G_CONNECT_SWAPPED);
  level_changed_cb (self);
}
