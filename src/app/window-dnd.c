/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/window-private.h"

/* Set of 1 << ScSide. */
#define BOTH_SIDES (1 << SC_LEFT | 1 << SC_RIGHT)

/* A widget takes a position in its own terms; what is over it is over its place in the window. */
static gboolean
is_over (ScWindow  *self,
         GtkWidget *widget,
         double     x,
         double     y)
{
  double inner_x = 0;
  double inner_y = 0;

  return gtk_widget_translate_coordinates (GTK_WIDGET (self->toasts), widget, x, y, &inner_x, &inner_y) &&
         gtk_widget_contains (widget, inner_x, inner_y);
}

/* Over a card, it is that one. Elsewhere it is the only side that is free, else the half that is pointed at. */
static ScSide
find_side (ScWindow *self,
           double    x,
           double    y)
{
  double middle = gtk_widget_get_width (GTK_WIDGET (self->toasts)) / 2.0;

  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    if (is_over (self, GTK_WIDGET (self->cards[side]), x, y))
      return side;

  if (sc_window_get_n_free_sides (self) > 0)
    return sc_window_get_free_side (self);

  return x < middle ? SC_LEFT : SC_RIGHT;
}

/* @value: (nullable): what is dragged, if that is known yet */
static gboolean
is_several (const GValue *value)
{
  g_autoptr (GSList) files = NULL;

  if (value == NULL || !G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST) || g_value_get_boxed (value) == NULL)
    return FALSE;

  files = gdk_file_list_get_files (g_value_get_boxed (value));

  return g_slist_length (files) > 1;
}

static void
set_class (GtkWidget  *widget,
           const char *css_class,
           gboolean    has_it)
{
  if (has_it)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

/* @sides: set of 1 << ScSide: where it would land */
static void
show_landing (ScWindow *self,
              guint     sides)
{
  GtkWidget *page = adw_bin_get_child (self->empty_bin);

  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    set_class (GTK_WIDGET (self->cards[side]), "landing", (sides & 1u << side) != 0);
  if (page != NULL)
    set_class (page, "landing", sides != 0);
}

/* A selection of the window's own text that is let go of within the window comes from nowhere else. */
static gboolean
is_own (GtkDropTarget *target)
{
  GdkDrop *drop = gtk_drop_target_get_current_drop (target);

  return drop != NULL && gdk_drop_get_drag (drop) != NULL;
}

static GdkDragAction
motion_cb (ScWindow      *self,
           double         x,
           double         y,
           GtkDropTarget *target)
{
  if (is_own (target))
    return 0;

  if (is_several (gtk_drop_target_get_value (target)))
    show_landing (self, BOTH_SIDES);
  else
    show_landing (self, 1u << find_side (self, x, y));

  return GDK_ACTION_COPY;
}

static void
leave_cb (ScWindow *self)
{
  show_landing (self, 0);
}

static gboolean
drop_cb (ScWindow      *self,
         const GValue  *value,
         double         x,
         double         y,
         GtkDropTarget *target)
{
  ScSide side = find_side (self, x, y);

  show_landing (self, 0);

  if (is_own (target))
    return FALSE;

  if (G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    return sc_window_load_list (self, side, g_value_get_boxed (value));

  /* TRANSLATORS: stands where a file's name would. */
  sc_window_load_text (self, side, g_value_get_string (value), _("Dropped Text"));

  return TRUE;
}

void
sc_window_accept_drops (ScWindow *self)
{
  /* Who drags files mostly offers their names as text, too. */
  GType types[] = { GDK_TYPE_FILE_LIST, G_TYPE_STRING };
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_COPY);

  gtk_drop_target_set_gtypes (target, types, G_N_ELEMENTS (types));
  /* Whether it is one file or two is to be known while it is dragged. */
  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect_object (target, "enter", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->toasts), GTK_EVENT_CONTROLLER (target));
}
