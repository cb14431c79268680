/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/menus.h"

#include <gtk/gtk.h>

GMenuModel *
sc_menus_get (const char *id)
{
  static GtkBuilder *builder = NULL;

  if (builder == NULL)
    builder = gtk_builder_new_from_resource ("/org/sidecert/Sidecert/ui/menus.ui");

  return G_MENU_MODEL (gtk_builder_get_object (builder, id));
}
