/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/open-menu.h"

#include <glib/gi18n.h>

#include "app/recent.h"
#include "x509/display.h"

/* A menu is no wider than it must be. */
#define MAX_NAME 48

/* By ScSide; the last is what is free. */
static const struct
{
  const char *file;
  const char *paste;
  const char *server;
  const char *trust;
} actions[] = {
  [SC_LEFT] = { "win.open-left", "win.paste-left", "win.server-left", "win.trust-left" },
  [SC_RIGHT] = { "win.open-right", "win.paste-right", "win.server-right", "win.trust-right" },
  [SC_N_SIDES] = { "win.open", "win.paste", "win.server", "win.trust" },
};

/* A name from strangers, in which an underscore is one. */
static char *
make_label (GtkRecentInfo *info)
{
  const char *name = gtk_recent_info_get_display_name (info);
  g_autoptr (GString) label = g_string_new (NULL);

  sc_display_append (label, name, strlen (name), MAX_NAME);
  g_string_replace (label, "_", "__", 0);

  return g_string_free (g_steal_pointer (&label), FALSE);
}

/* (transfer full) */
static GMenuModel *
make_recent (ScSide side)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GPtrArray) infos = sc_recent_list ();

  for (guint i = 0; i < infos->len; i++)
    {
      g_autofree char *label = make_label (g_ptr_array_index (infos, i));
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "win.open-recent", "(us)", side,
                                         gtk_recent_info_get_uri (g_ptr_array_index (infos, i)));
      g_menu_append_item (menu, item);
    }

  return G_MENU_MODEL (g_steal_pointer (&menu));
}

static void
show_cb (GtkMenuButton *button,
         gpointer       user_data)
{
  ScSide side = GPOINTER_TO_INT (user_data);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) ways = g_menu_new ();
  g_autoptr (GMenu) forget = g_menu_new ();
  g_autoptr (GMenuModel) recent = make_recent (side);

  g_menu_append (ways, _("_Open File…"), actions[side].file);
  g_menu_append (ways, _("_Paste"), actions[side].paste);
  g_menu_append (ways, _("From a _Server…"), actions[side].server);
  g_menu_append (ways, _("From This Computer’s _Trust Store…"), actions[side].trust);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (ways));
  if (g_menu_model_get_n_items (recent) > 0)
    {
      g_menu_append (forget, _("_Forget Recent Files"), "win.forget-recent");
      g_menu_append_section (menu, _("Recent Files"), recent);
      g_menu_append_section (menu, NULL, G_MENU_MODEL (forget));
    }

  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

void
sc_open_menu_attach (GtkMenuButton *button,
                     ScSide         side)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));
  g_return_if_fail (side <= SC_N_SIDES);

  gtk_menu_button_set_create_popup_func (button, show_cb, GINT_TO_POINTER (side), NULL);
}
