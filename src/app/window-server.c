/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

static void
answered_cb (ScWindow   *self,
             ScContents *contents,
             ScServer   *asked,
             ScServer   *told,
             ScSide      side)
{
  ScServer *copy = sc_server_copy (told);

  sc_window_take_answer (self, side, contents, asked);
  g_clear_pointer (&self->last_server, sc_server_free);
  self->last_server = copy;
}

/* A second look at a server begins with what was told for the first one. */
static void
ask (ScWindow *self,
     ScSide    side)
{
  ScServerDialog *dialog = sc_server_dialog_new (GTK_WINDOW (self), side, self->last_server);

  g_signal_connect_object (dialog, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
server_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  ask (self, sc_window_get_free_side (self));
}

static void
server_left_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  ask (SC_WINDOW (widget), SC_LEFT);
}

static void
server_right_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  ask (SC_WINDOW (widget), SC_RIGHT);
}

void
sc_window_class_install_server (ScWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "win.server", NULL, server_action);
  gtk_widget_class_install_action (widget_class, "win.server-left", NULL, server_left_action);
  gtk_widget_class_install_action (widget_class, "win.server-right", NULL, server_right_action);
}
