/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/shortcuts.h"

void
sc_shortcuts_show (GtkWindow *parent)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/org/sidecert/Sidecert/ui/help-overlay.ui");
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "help_overlay"));

  g_return_if_fail (GTK_IS_WINDOW (parent));

  gtk_window_set_transient_for (window, parent);
  gtk_window_present (window);
}
