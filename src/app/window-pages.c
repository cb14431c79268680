/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/open-menu.h"
#include "app/window-private.h"

static void
fill (AdwBin     *bin,
      const char *resource)
{
  g_autoptr (GtkBuilder) builder = NULL;
  GObject *ways = NULL;
  GObject *first = NULL;

  if (adw_bin_get_child (bin) != NULL)
    return;

  builder = gtk_builder_new_from_resource (resource);
  adw_bin_set_child (bin, GTK_WIDGET (gtk_builder_get_object (builder, "page")));

  /* One of them has a menu. */
  ways = gtk_builder_get_object (builder, "ways");
  if (ways != NULL)
    sc_open_menu_attach (GTK_MENU_BUTTON (ways), SC_N_SIDES);

  /* The other is what a new window begins with: the keyboard is where it leads on, not in the header bar. */
  first = gtk_builder_get_object (builder, "first");
  if (first != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (first));
}

void
sc_window_fill_empty_page (ScWindow *self)
{
  fill (self->empty_bin, "/org/sidecert/Sidecert/ui/empty-page.ui");
}

void
sc_window_fill_failed_page (ScWindow *self)
{
  fill (self->failed_bin, "/org/sidecert/Sidecert/ui/failed-page.ui");
}
