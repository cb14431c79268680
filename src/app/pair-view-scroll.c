/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/pair-view-private.h"

/* How much of what follows the selected row comes into sight with it. */
#define N_ROWS_BELOW 3

/* One to lay out, one to scroll beyond the row, and one to scroll back and have the row's widget. */
#define N_SCROLL_FRAMES 3

/* After the frame that has been painted, and before the next. */
#define SCROLL_PRIORITY G_PRIORITY_HIGH_IDLE

GtkWidget *
sc_pair_view_get_list (ScPairView *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->column_view));

  while (child != NULL && !GTK_IS_LIST_VIEW (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

/* GTK 4.8 has no gtk_column_view_scroll_to(); its inner list knows how. */
static void
scroll_to_position (ScPairView *self,
                    guint       position)
{
  GtkWidget *list = sc_pair_view_get_list (self);

  if (list != NULL)
    gtk_widget_activate_action (list, "list.scroll-to-item", "u", position);
}

/* (nullable): what stands in the first cell of a row's widget. */
static GtkTreeExpander *
get_expander (GtkWidget *row)
{
  GtkWidget *cell = gtk_widget_get_first_child (row);
  GtkWidget *expander = cell != NULL ? gtk_widget_get_first_child (cell) : NULL;

  return GTK_IS_TREE_EXPANDER (expander) ? GTK_TREE_EXPANDER (expander) : NULL;
}

GtkTreeListRow *
sc_pair_view_get_list_row (GtkWidget *row)
{
  GtkTreeExpander *expander = get_expander (row);

  return expander != NULL ? gtk_tree_expander_get_list_row (expander) : NULL;
}

GtkWidget *
sc_pair_view_find_selected (ScPairView *self)
{
  GtkTreeListRow *selected = sc_pair_view_get_selected_row (self);
  GtkWidget *row = gtk_widget_get_first_child (sc_pair_view_get_list (self));

  while (row != NULL && (selected == NULL || sc_pair_view_get_list_row (row) != selected))
    row = gtk_widget_get_next_sibling (row);

  return row != NULL ? GTK_WIDGET (get_expander (row)) : NULL;
}

gboolean
sc_pair_view_focus_selected (ScPairView *self)
{
  GtkWidget *expander = sc_pair_view_find_selected (self);

  if (expander == NULL)
    return FALSE;

  /* Newer GTK than 4.8 lets the row take the focus and not the expander. */
  return gtk_widget_grab_focus (expander) ||
         gtk_widget_grab_focus (gtk_widget_get_parent (gtk_widget_get_parent (expander)));
}

gboolean
sc_pair_view_has_focus (ScPairView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

/* (nullable) */
static GtkWidget *
find_selected_row (ScPairView *self)
{
  GtkWidget *expander = sc_pair_view_find_selected (self);

  return expander != NULL ? gtk_widget_get_parent (gtk_widget_get_parent (expander)) : NULL;
}

/* Where the row's widget begins and how high it is, in the list. */
static gboolean
measure_row (ScPairView      *self,
             GtkWidget       *row,
             graphene_rect_t *bounds)
{
  return gtk_widget_compute_bounds (row, sc_pair_view_get_list (self), bounds) && bounds->size.height > 0;
}

static GtkWidget *
find_cut_row (ScPairView      *self,
              graphene_rect_t *bounds)
{
  for (GtkWidget *row = gtk_widget_get_first_child (sc_pair_view_get_list (self)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (gtk_widget_get_child_visible (row) && measure_row (self, row, bounds) && bounds->origin.y < 0 &&
        bounds->origin.y + bounds->size.height > 0)
      return row;

  return NULL;
}

/* Lets the rows in sight begin with a whole one: all of that which the header cuts, or the one below if the selected row
 * would then be cut at the other end. */
static void
align_rows (ScPairView *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  GtkWidget *selected = find_selected_row (self);
  graphene_rect_t cut = { 0 };
  graphene_rect_t bounds = { 0 };
  float step = 0;

  if (selected == NULL || !measure_row (self, selected, &bounds) || find_cut_row (self, &cut) == NULL)
    return;

  step = cut.origin.y;
  if (bounds.origin.y + bounds.size.height - step > gtk_widget_get_height (sc_pair_view_get_list (self)))
    step += cut.size.height;

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + step);
}

/* As little as it takes: to a row below the selected one, so that what comes next is in sight too, and at last to the
 * selected row itself. */
static void
scroll_to_selected (ScPairView *self)
{
  guint selected = gtk_single_selection_get_selected (self->selection);

  if (self->scroll_frames == 1)
    scroll_to_position (self, MIN (selected + N_ROWS_BELOW, g_list_model_get_n_items (G_LIST_MODEL (self->tree)) - 1));
  else if (self->scroll_frames == 2)
    scroll_to_position (self, selected);
}

/* A row that was in sight stays so, even if other rows stand above it now. */
static void
scroll_back (ScPairView *self)
{
  if (self->scroll_frames == N_SCROLL_FRAMES && self->keeps_in_sight)
    scroll_to_position (self, gtk_single_selection_get_selected (self->selection));
  else
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)),
                              self->scrolled);
}

static void
end_scrolling (ScPairView *self)
{
  gboolean takes_focus = self->takes_focus || sc_pair_view_has_focus (self);
  gboolean is_back = self->scrolled >= 0;

  sc_pair_view_stop_scrolling (self);
  self->takes_focus = FALSE;
  if (takes_focus)
    sc_pair_view_focus_selected (self);
  if (!is_back)
    align_rows (self);
}

static gboolean
scroll_cb (gpointer user_data)
{
  ScPairView *self = SC_PAIR_VIEW (user_data);

  self->scroll_step = 0;
  self->scroll_frames++;
  if (self->scrolled >= 0)
    scroll_back (self);
  else
    scroll_to_selected (self);

  if (self->scroll_frames == N_SCROLL_FRAMES)
    end_scrolling (self);

  return G_SOURCE_REMOVE;
}

/* The list knows where its rows stand only when it has been laid out. Other rows come into sight with each step, so none
 * is taken within a frame, which lays them out and paints them. */
static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *frame_clock,
          gpointer       user_data)
{
  ScPairView *self = SC_PAIR_VIEW (widget);

  if (self->scroll_step == 0)
    self->scroll_step = g_idle_add_full (SCROLL_PRIORITY, scroll_cb, self, NULL);

  return G_SOURCE_CONTINUE;
}

static void
begin_scrolling (ScPairView *self)
{
  if (self->selection == NULL)
    return;

  self->scroll_frames = 0;
  g_clear_handle_id (&self->scroll_step, g_source_remove);
  if (self->scroll_tick == 0)
    self->scroll_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), frame_cb, NULL, NULL);
}

void
sc_pair_view_scroll_to_selected (ScPairView *self)
{
  g_return_if_fail (SC_IS_PAIR_VIEW (self));

  self->scrolled = SC_PAIR_VIEW_NOWHERE;
  begin_scrolling (self);
}

double
sc_pair_view_get_scrolled (ScPairView *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));

  return self->scrolled >= 0 ? self->scrolled : gtk_adjustment_get_value (adjustment);
}

gboolean
sc_pair_view_has_in_sight (ScPairView *self)
{
  GtkWidget *row = find_selected_row (self);
  graphene_rect_t bounds = { 0 };

  if (self->scroll_tick != 0)
    return self->scrolled < 0 || self->keeps_in_sight;

  return row != NULL && gtk_widget_get_child_visible (row) && measure_row (self, row, &bounds) &&
         bounds.origin.y + bounds.size.height > 0 &&
         bounds.origin.y < gtk_widget_get_height (sc_pair_view_get_list (self));
}

void
sc_pair_view_scroll_back (ScPairView *self,
                          double      scrolled,
                          gboolean    keeps_in_sight)
{
  self->scrolled = scrolled;
  self->keeps_in_sight = keeps_in_sight;
  begin_scrolling (self);
}

void
sc_pair_view_stop_scrolling (ScPairView *self)
{
  if (self->scroll_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->scroll_tick);
  self->scroll_tick = 0;
  g_clear_handle_id (&self->scroll_step, g_source_remove);
  self->scrolled = SC_PAIR_VIEW_NOWHERE;
}

void
sc_pair_view_go_to (ScPairView *self,
                    guint       position)
{
  gtk_single_selection_set_selected (self->selection, position);

  /* A row that takes the focus is scrolled to by GTK, no further than it takes. */
  if (!sc_pair_view_focus_selected (self))
    sc_pair_view_take_focus (self);
}

void
sc_pair_view_take_focus (ScPairView *self)
{
  g_return_if_fail (SC_IS_PAIR_VIEW (self));

  /* At once if the row is in sight; keys that are pressed in the meantime are not for whoever has the focus now. */
  if (self->selection != NULL)
    sc_pair_view_focus_selected (self);
  self->takes_focus = TRUE;
  sc_pair_view_scroll_to_selected (self);
}
