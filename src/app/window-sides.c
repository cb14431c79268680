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

gboolean
sc_window_is_busy (ScWindow *self)
{
  g_return_val_if_fail (SC_IS_WINDOW (self), FALSE);

  return self->is_comparing || sc_slot_get_state (self->slots[SC_LEFT]) == SC_SLOT_LOADING ||
         sc_slot_get_state (self->slots[SC_RIGHT]) == SC_SLOT_LOADING;
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

static ScSide
choose_free_side (ScWindow *self)
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
      sc_window_load (self, side < SC_N_SIDES ? side : choose_free_side (self), files[0]);
    }
  else if (n_files > 1)
    {
      sc_window_load (self, SC_LEFT, files[0]);
      sc_window_load (self, SC_RIGHT, files[1]);
    }

  if (n_files > 2)
    adw_toast_overlay_add_toast (self->toasts, adw_toast_new (too_many));
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
