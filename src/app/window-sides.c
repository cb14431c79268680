/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/window-private.h"

void
sc_window_load (ScWindow *self,
                ScSide    side,
                GFile    *file)
{
  g_return_if_fail (SC_IS_WINDOW (self));
  g_return_if_fail (side < SC_N_SIDES);

  sc_slot_load (self->slots[side], file);
}

void
sc_window_load_text (ScWindow   *self,
                     ScSide      side,
                     const char *text,
                     const char *title)
{
  g_autoptr (GBytes) octets = NULL;

  g_return_if_fail (SC_IS_WINDOW (self));
  g_return_if_fail (side <= SC_N_SIDES);
  g_return_if_fail (text != NULL && title != NULL);

  side = side < SC_N_SIDES ? side : sc_window_get_free_side (self);
  octets = g_bytes_new (text, strlen (text));
  sc_slot_load_octets (self->slots[side], octets, title);
}

void
sc_window_take_contents (ScWindow   *self,
                         ScSide      side,
                         ScContents *contents,
                         guint       wanted)
{
  g_return_if_fail (SC_IS_WINDOW (self));
  g_return_if_fail (side < SC_N_SIDES);
  g_return_if_fail (contents != NULL);

  sc_slot_take_contents (self->slots[side], contents, NULL, wanted);
}

void
sc_window_take_answer (ScWindow       *self,
                       ScSide          side,
                       ScContents     *contents,
                       const ScServer *server)
{
  g_return_if_fail (SC_IS_WINDOW (self));
  g_return_if_fail (side < SC_N_SIDES);
  g_return_if_fail (contents != NULL && server != NULL);

  sc_slot_take_answer (self->slots[side], contents, server);
}

gboolean
sc_window_is_busy (ScWindow *self)
{
  g_return_val_if_fail (SC_IS_WINDOW (self), FALSE);

  return self->is_comparing || self->waiting != 0 || sc_slot_is_busy (self->slots[SC_LEFT]) ||
         sc_slot_is_busy (self->slots[SC_RIGHT]);
}

static gboolean
is_free (ScWindow *self,
         ScSide    side)
{
  ScSlotState state = sc_slot_get_state (self->slots[side]);

  return state == SC_SLOT_EMPTY || state == SC_SLOT_FAILED;
}

guint
sc_window_get_n_free_sides (ScWindow *self)
{
  g_return_val_if_fail (SC_IS_WINDOW (self), 0);

  return is_free (self, SC_LEFT) + is_free (self, SC_RIGHT);
}

ScSide
sc_window_get_free_side (ScWindow *self)
{
  return !is_free (self, SC_LEFT) && is_free (self, SC_RIGHT) ? SC_RIGHT : SC_LEFT;
}

void
sc_window_load_files (ScWindow      *self,
                      ScSide         side,
                      GFile * const *files,
                      guint          n_files)
{
  const char *too_many = _("Two certificates fit; the first two files are shown");

  g_return_if_fail (SC_IS_WINDOW (self));

  if (n_files == 1)
    {
      sc_window_load (self, side < SC_N_SIDES ? side : sc_window_get_free_side (self), files[0]);
    }
  else if (n_files > 1)
    {
      sc_window_load (self, SC_LEFT, files[0]);
      sc_window_load (self, SC_RIGHT, files[1]);
    }

  if (n_files > 2)
    adw_toast_overlay_add_toast (self->toasts, adw_toast_new (too_many));
}

gboolean
sc_window_load_list (ScWindow    *self,
                     ScSide       side,
                     GdkFileList *list)
{
  g_autoptr (GSList) files = gdk_file_list_get_files (list);
  g_autoptr (GPtrArray) array = g_ptr_array_new ();

  for (GSList *link = files; link != NULL; link = link->next)
    g_ptr_array_add (array, link->data);

  sc_window_load_files (self, side, (GFile *const *) array->pdata, array->len);

  return array->len > 0;
}

void
sc_window_reload (ScWindow *self)
{
  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    sc_slot_reload (self->slots[side]);
}

void
sc_window_cancel (ScWindow *self)
{
  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    if (sc_slot_is_busy (self->slots[side]))
      sc_slot_cancel (self->slots[side]);
}

void
sc_window_share (ScWindow *self,
                 ScSlot   *slot)
{
  ScSide other = slot == self->slots[SC_LEFT] ? SC_RIGHT : SC_LEFT;
  ScContents *contents = sc_slot_get_arriving_contents (slot);

  if (contents != NULL && sc_slot_is_for_both (slot) && sc_contents_get_n_items (contents) == 2 &&
      is_free (self, other))
    sc_slot_take_contents (self->slots[other], contents, sc_slot_get_arriving_file (slot),
                           1 - sc_contents_get_first_choice (contents));
}

void
sc_window_swap (ScWindow *self)
{
  ScSlot *left = NULL;

  g_return_if_fail (SC_IS_WINDOW (self));

  left = self->slots[SC_LEFT];
  self->slots[SC_LEFT] = self->slots[SC_RIGHT];
  self->slots[SC_RIGHT] = left;
  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    sc_card_set_slot (self->cards[side], self->slots[side]);

  sc_window_sides_changed (self);
}
