/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/trust-dialog.h"
#include "app/window-private.h"

static void
trust_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  sc_trust_dialog_show (self, sc_window_get_free_side (self));
}

static void
trust_left_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  sc_trust_dialog_show (SC_WINDOW (widget), SC_LEFT);
}

static void
trust_right_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  sc_trust_dialog_show (SC_WINDOW (widget), SC_RIGHT);
}

void
sc_window_class_install_trust (ScWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "win.trust", NULL, trust_action);
  gtk_widget_class_install_action (widget_class, "win.trust-left", NULL, trust_left_action);
  gtk_widget_class_install_action (widget_class, "win.trust-right", NULL, trust_right_action);
}
