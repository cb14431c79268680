/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/open-menu.h"

#include <glib/gi18n.h>

#include "app/recent.h"
#include "report/words.h"
#include "x509/display.h"

/* A menu is no wider than it must be. In characters. */
#define MAX_NAME 48
#define MAX_FOLDER 40

#define ELLIPSIS "…"

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

/* Made once for every window, as those of sc_menus_get() are and for the same reason. */
typedef struct
{
  GMenu *menu;
  GMenu *recent; /* filled whenever the menu is shown, as is the next */
  GMenu *forget;
} OpenMenu;

/* (transfer full): @folder's name, as short as it can be told */
static char *
name_folder (GFile *folder)
{
  g_autoptr (GFile) home = g_file_new_for_path (g_get_home_dir ());
  g_autofree char *below = g_file_get_relative_path (home, folder);
  g_autofree char *name = below != NULL ? g_filename_display_name (below) : NULL;

  if (name != NULL)
    return g_strconcat ("~/", name, NULL);

  return g_file_equal (folder, home) ? g_strdup ("~") : g_file_get_parse_name (folder);
}

/* Both ends tell folders apart. */
static void
append_folder (GString *label,
               GFile   *folder)
{
  g_autofree char *name = name_folder (folder);
  g_autoptr (GString) shown = g_string_new (NULL);
  glong n_chars = 0;

  sc_display_append (shown, name, strlen (name), 0);
  n_chars = g_utf8_strlen (shown->str, (gssize) shown->len);
  if (n_chars > MAX_FOLDER)
    {
      const char *cut = g_utf8_offset_to_pointer (shown->str, MAX_FOLDER / 2);
      const char *rest = g_utf8_offset_to_pointer (cut, n_chars - MAX_FOLDER + 1);

      g_string_append_len (label, shown->str, cut - shown->str);
      g_string_append (label, ELLIPSIS);
      g_string_append (label, rest);
    }
  else
    {
      g_string_append (label, shown->str);
    }
}

static gboolean
has_namesake (GPtrArray *infos,
              guint      i)
{
  const char *name = gtk_recent_info_get_display_name (g_ptr_array_index (infos, i));

  for (guint k = 0; k < infos->len; k++)
    if (k != i && g_str_equal (name, gtk_recent_info_get_display_name (g_ptr_array_index (infos, k))))
      return TRUE;

  return FALSE;
}

/* A name from strangers, in which an underscore is one; and its folder, if that is what tells it from another. */
static char *
make_label (GPtrArray *infos,
            guint      i)
{
  const char *name = gtk_recent_info_get_display_name (g_ptr_array_index (infos, i));
  g_autoptr (GFile) file = g_file_new_for_uri (gtk_recent_info_get_uri (g_ptr_array_index (infos, i)));
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autoptr (GString) shown = g_string_new (NULL);
  g_autoptr (GString) place = g_string_new (NULL);
  g_autoptr (GString) label = NULL;
  g_autofree char *joined = NULL;

  sc_display_append (shown, name, strlen (name), MAX_NAME);
  if (folder != NULL && has_namesake (infos, i))
    append_folder (place, folder);

  joined = sc_words_join (sc_words_local (), (const char *const[]) { shown->str, place->str }, 2);
  label = g_string_new (joined);
  g_string_replace (label, "_", "__", 0);

  return g_string_free (g_steal_pointer (&label), FALSE);
}

static void
append_recent (GMenu  *recent,
               ScSide  side)
{
  g_autoptr (GPtrArray) infos = sc_recent_list ();

  for (guint i = 0; i < infos->len; i++)
    {
      g_autofree char *label = make_label (infos, i);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "win.open-recent", "(us)", side,
                                         gtk_recent_info_get_uri (g_ptr_array_index (infos, i)));
      g_menu_append_item (recent, item);
    }
}

static void
fill (OpenMenu *self,
      ScSide    side)
{
  g_menu_remove_all (self->recent);
  g_menu_remove_all (self->forget);
  append_recent (self->recent, side);
  if (g_menu_model_get_n_items (G_MENU_MODEL (self->recent)) > 0)
    g_menu_append (self->forget, _("_Forget Recent Files"), "win.forget-recent");
}

static OpenMenu *
get_menu (ScSide side)
{
  static OpenMenu menus[SC_N_SIDES + 1] = { 0 };
  OpenMenu *self = &menus[side];

  if (self->menu == NULL)
    {
      g_autoptr (GMenu) ways = g_menu_new ();

      g_menu_append (ways, _("_Open File…"), actions[side].file);
      g_menu_append (ways, _("_Paste"), actions[side].paste);
      g_menu_append (ways, _("From a _Server…"), actions[side].server);
      g_menu_append (ways, _("From This Computer’s _Trust Store…"), actions[side].trust);

      self->menu = g_menu_new ();
      self->recent = g_menu_new ();
      self->forget = g_menu_new ();
      g_menu_append_section (self->menu, NULL, G_MENU_MODEL (ways));
      g_menu_append_section (self->menu, _("Recent Files"), G_MENU_MODEL (self->recent));
      g_menu_append_section (self->menu, NULL, G_MENU_MODEL (self->forget));
    }

  return self;
}

static void
show_cb (GtkMenuButton *button,
         gpointer       user_data)
{
  ScSide side = GPOINTER_TO_INT (user_data);
  OpenMenu *menu = get_menu (side);

  fill (menu, side);
  if (gtk_menu_button_get_menu_model (button) == NULL)
    gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu->menu));
}

void
sc_open_menu_attach (GtkMenuButton *button,
                     ScSide         side)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));
  g_return_if_fail (side <= SC_N_SIDES);

  gtk_menu_button_set_create_popup_func (button, show_cb, GINT_TO_POINTER (side), NULL);
}
