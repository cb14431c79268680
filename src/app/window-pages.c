/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/open-menu.h"
#include "app/window-private.h"

/* Returns: (nullable) (transfer full): what made the page, if it was not there before */
static GtkBuilder *
fill (AdwBin     *bin,
      const char *resource)
{
  GtkBuilder *builder = NULL;

  if (adw_bin_get_child (bin) != NULL)
    return NULL;

  builder = gtk_builder_new_from_resource (resource);
  adw_bin_set_child (bin, GTK_WIDGET (gtk_builder_get_object (builder, "page")));

  return builder;
}

void
sc_window_fill_empty_page (ScWindow *self)
{
  g_autoptr (GtkBuilder) builder = fill (self->empty_bin, "/org/sidecert/Sidecert/ui/empty-page.ui");
}

void
sc_window_fill_failed_page (ScWindow *self)
{
  g_autoptr (GtkBuilder) builder = fill (self->failed_bin, "/org/sidecert/Sidecert/ui/failed-page.ui");

  if (builder != NULL)
    sc_open_menu_attach (GTK_MENU_BUTTON (gtk_builder_get_object (builder, "ways")), SC_N_SIDES);
}
