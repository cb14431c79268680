/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/main-menu.h"

#include "app/menus.h"
#include "app/zoom-row.h"

static void
show_cb (GtkMenuButton *button,
         gpointer       user_data)
{
  GtkWidget *menu = NULL;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  menu = gtk_popover_menu_new_from_model (sc_menus_get ("main"));
  gtk_popover_menu_add_child (GTK_POPOVER_MENU (menu), sc_zoom_row_new (), "zoom");
  gtk_menu_button_set_popover (button, menu);
}

void
sc_main_menu_attach (GtkMenuButton *button)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  gtk_menu_button_set_create_popup_func (button, show_cb, NULL, NULL);
}
