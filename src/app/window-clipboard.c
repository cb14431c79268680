/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/window-private.h"

/* What is being asked of the clipboard, and for which side. */
typedef struct
{
  ScWindow *window;
  ScSide    side;
} Paste;

static void
paste_free (Paste *self)
{
  g_object_unref (self->window);
  g_free (self);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Paste, paste_free)

static void
tell_nothing (ScWindow *self)
{
  sc_window_tell (self, _("There is no text and no file on the clipboard"));
}

/* Who copies files mostly offers their names as text, too. */
static GType
choose_type (GdkClipboard *clipboard)
{
  GdkContentFormats *offered = gdk_clipboard_get_formats (clipboard);
  g_autoptr (GdkContentFormats) formats =
    gdk_content_formats_union_deserialize_gtypes (gdk_content_formats_ref (offered));

  if (gdk_content_formats_contain_gtype (formats, GDK_TYPE_FILE_LIST))
    return GDK_TYPE_FILE_LIST;

  return gdk_content_formats_contain_gtype (formats, G_TYPE_STRING) ? G_TYPE_STRING : G_TYPE_INVALID;
}

/* The side whose card has the keyboard, else one that is free, else the right: what one compares with stays. */
static ScSide
find_side (ScWindow *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  for (ScSide side = SC_LEFT; focus != NULL && side < SC_N_SIDES; side++)
    if (focus == GTK_WIDGET (self->cards[side]) || gtk_widget_is_ancestor (focus, GTK_WIDGET (self->cards[side])))
      return side;

  return sc_window_get_n_free_sides (self) > 0 ? sc_window_get_free_side (self) : SC_RIGHT;
}

static void
read_cb (GObject      *source_object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (Paste) paste = user_data;
  const GValue *value = gdk_clipboard_read_value_finish (GDK_CLIPBOARD (source_object), result, NULL);
  const char *text = NULL;

  /* The window may have been closed while whoever copied took their time. */
  if (paste->window->slots[paste->side] == NULL)
    return;

  if (value != NULL && G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    {
      sc_window_load_list (paste->window, paste->side, g_value_get_boxed (value));
      return;
    }

  text = value != NULL ? g_value_get_string (value) : NULL;
  if (text != NULL)
    /* TRANSLATORS: stands where a file's name would. */
    sc_window_load_text (paste->window, paste->side, text, _("Clipboard"));
  else
    tell_nothing (paste->window);
}

void
sc_window_paste (ScWindow *self,
                 ScSide    side)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));
  GType type = choose_type (clipboard);
  Paste *paste = NULL;

  if (type == G_TYPE_INVALID)
    {
      tell_nothing (self);
      return;
    }

  paste = g_new0 (Paste, 1);
  paste->window = g_object_ref (self);
  paste->side = side < SC_N_SIDES ? side : find_side (self);
  gdk_clipboard_read_value_async (clipboard, type, G_PRIORITY_DEFAULT, NULL, read_cb, paste);
}
