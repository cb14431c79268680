/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/window-private.h"

void
sc_window_show_details (ScWindow *self)
{
  const ScPair *pair = sc_pair_view_get_selected (self->pair_view);

  if (self->details_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->details_tick);
  self->details_tick = 0;

  sc_explanation_set_pair (self->explanation, pair);
  sc_octets_view_set_pair (self->octets, self->comparison, pair);
}

static gboolean
details_cb (GtkWidget     *widget,
            GdkFrameClock *frame_clock,
            gpointer       user_data)
{
  ScWindow *self = SC_WINDOW (widget);

  /* In this frame the row is painted. */
  if (!self->details_due)
    {
      self->details_due = TRUE;
      return G_SOURCE_CONTINUE;
    }

  self->details_tick = 0;
  sc_window_show_details (self);

  return G_SOURCE_REMOVE;
}

/* Laying out what is said of a row takes longer than the rows themselves. */
void
sc_window_queue_details (ScWindow *self)
{
  if (self->details_tick != 0)
    return;

  self->details_due = FALSE;
  self->details_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), details_cb, NULL, NULL);
}
