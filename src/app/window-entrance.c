/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/window-private.h"

/* How long a new window waits for what it was opened with. */
#define PATIENCE_MSEC 100

static gboolean
waited_cb (gpointer user_data)
{
  sc_window_enter (SC_WINDOW (user_data));

  return G_SOURCE_REMOVE;
}

void
sc_window_present_soon (ScWindow *self)
{
  g_return_if_fail (SC_IS_WINDOW (self));

  if (!gtk_widget_get_visible (GTK_WIDGET (self)) && sc_window_is_busy (self))
    {
      if (self->entrance == 0)
        self->entrance = g_timeout_add (PATIENCE_MSEC, waited_cb, self);
      return;
    }

  sc_window_stay_away (self);
  gtk_window_present (GTK_WINDOW (self));
}

void
sc_window_enter (ScWindow *self)
{
  gboolean waits = self->entrance != 0;

  sc_window_stay_away (self);
  /* One that is seen by now has had the focus, and may have given it away. */
  if (waits && !gtk_widget_get_visible (GTK_WIDGET (self)))
    gtk_window_present (GTK_WINDOW (self));
}

void
sc_window_stay_away (ScWindow *self)
{
  g_clear_handle_id (&self->entrance, g_source_remove);
}
