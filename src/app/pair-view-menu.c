/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/menus.h"
#include "app/pair-view-private.h"

/* GTK has a widget look pressed until the button is released, which is told to the menu instead. */
static void
release_rows (GtkWidget *widget)
{
  gtk_widget_unset_state_flags (widget, GTK_STATE_FLAG_ACTIVE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    release_rows (child);
}

static void
closed_cb (ScPairView *self)
{
  release_rows (sc_pair_view_get_list (self));
  sc_pair_view_focus_selected (self);
}

/* Made when it is first asked for, so that the window opens without it. */
static GtkPopover *
ensure_menu (ScPairView *self)
{
  if (self->menu == NULL)
    {
      self->menu = gtk_popover_menu_new_from_model (sc_menus_get ("row"));
      gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
      gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
      g_signal_connect_object (self->menu, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
    }

  return GTK_POPOVER (self->menu);
}

static void
show_menu (ScPairView         *self,
           const GdkRectangle *place)
{
  GtkPopover *menu = ensure_menu (self);

  sc_pair_view_update_branches (self);
  gtk_popover_set_pointing_to (menu, place);
  gtk_popover_popup (menu);
}

/* (nullable): the row at that place of the column view. */
static GtkWidget *
pick_row (ScPairView *self,
          double      x,
          double      y)
{
  GtkWidget *list = sc_pair_view_get_list (self);
  GtkWidget *widget = gtk_widget_pick (GTK_WIDGET (self->column_view), x, y, GTK_PICK_DEFAULT);

  while (widget != NULL && gtk_widget_get_parent (widget) != list)
    widget = gtk_widget_get_parent (widget);

  return widget;
}

void
sc_pair_view_show_menu_at (ScPairView *self,
                           double      x,
                           double      y)
{
  GtkWidget *row = pick_row (self, x, y);
  GtkTreeListRow *list_row = row != NULL ? sc_pair_view_get_list_row (row) : NULL;
  double here_x = 0;
  double here_y = 0;

  if (list_row == NULL)
    return;

  gtk_widget_translate_coordinates (GTK_WIDGET (self->column_view), GTK_WIDGET (self), x, y, &here_x, &here_y);
  sc_pair_view_go_to (self, gtk_tree_list_row_get_position (list_row));
  show_menu (self, &(const GdkRectangle) { here_x, here_y, 1, 1 });
}

static void
menu_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  ScPairView *self = SC_PAIR_VIEW (widget);
  GtkWidget *expander = sc_pair_view_find_selected (self);
  GtkWidget *label = expander != NULL ? gtk_tree_expander_get_child (GTK_TREE_EXPANDER (expander)) : NULL;
  graphene_rect_t bounds = { 0 };

  if (label == NULL || !gtk_widget_compute_bounds (label, widget, &bounds))
    return;

  show_menu (self, &(const GdkRectangle) { bounds.origin.x, bounds.origin.y, 1, bounds.size.height });
}

void
sc_pair_view_class_install_menu (ScPairViewClass *klass)
{
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "row.menu", NULL, menu_action);
}
