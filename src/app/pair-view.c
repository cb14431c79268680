/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "app/accessible.h"
#include "app/cell.h"
#include "app/cell-factory.h"
#include "app/column-widths.h"
#include "app/first-look.h"
#include "app/pair-row.h"
#include "app/pair-view-private.h"
#include "app/side.h"
#include "app/tree-model.h"
#include "report/words.h"

enum
{
  PAIR_SELECTED,
  FILTERED,
  NOTICE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScPairView, sc_pair_view, GTK_TYPE_WIDGET)

static void
selected_cb (ScPairView *self)
{
  sc_pair_view_update_branches (self);
  sc_pair_view_update_copying (self);
  g_signal_emit (self, signals[PAIR_SELECTED], 0);
}

static void
show_column (ScPairView          *self,
             GtkColumnViewColumn *column)
{
  gtk_column_view_append_column (self->column_view, column);
}

static void
hide_column (ScPairView          *self,
             GtkColumnViewColumn *column)
{
  if (gtk_column_view_column_get_column_view (column) != NULL)
    gtk_column_view_remove_column (self->column_view, column);
}

static void
show_side (ScPairView *self,
           ScSide      side)
{
  ScObject *object = sc_comparison_get_object (self->comparison, side);
  g_autofree char *title = NULL;

  if (object == NULL)
    return;

  title = sc_words_card_source (sc_words_local (), object);
  gtk_column_view_column_set_title (self->side_columns[side], title);
  show_column (self, self->side_columns[side]);
}

static GtkWidget *
find_label (GtkWidget *heading)
{
  while (heading != NULL && !GTK_IS_LABEL (heading))
    heading = gtk_widget_get_first_child (heading);

  return heading;
}

/* GTK cuts off what a column has no room for. The signs need no heading for the eye, which sees what they stand
 * between. */
static void
improve_headings (ScPairView *self,
                  gboolean    has_both)
{
  GtkWidget *heading = gtk_widget_get_first_child (gtk_widget_get_first_child (GTK_WIDGET (self->column_view)));

  for (guint i = 0; heading != NULL; i++)
    {
      GtkWidget *label = find_label (heading);

      if (label != NULL)
        gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_MIDDLE);
      if (label != NULL && has_both && i == 2)
        sc_accessible_set_label (label, _("Relation"));
      heading = gtk_widget_get_next_sibling (heading);
    }
}

/* Columns come and go instead of being made invisible: GTK 4.8 keeps room for an invisible one of fixed width. Where the
 * first one stands on the right, the left side's is the last. */
static void
show_columns (ScPairView *self)
{
  ScSide first = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? SC_RIGHT : SC_LEFT;
  gboolean has_both = sc_comparison_get_object (self->comparison, SC_LEFT) != NULL &&
                      sc_comparison_get_object (self->comparison, SC_RIGHT) != NULL;

  hide_column (self, self->side_columns[SC_LEFT]);
  hide_column (self, self->relation_column);
  hide_column (self, self->side_columns[SC_RIGHT]);

  show_side (self, first);
  if (has_both)
    show_column (self, self->relation_column);
  show_side (self, sc_side_get_other (first));
  improve_headings (self, has_both);
  sc_column_widths_set_has_both (self->widths, has_both);
}

/* @place: (nullable) */
static void
show_tree (ScPairView  *self,
           ScPairPlace *place)
{
  const ScPair *kept = NULL;
  const ScPair *chosen = NULL;
  gboolean is_kept_shown = FALSE;

  /* Set before anything listens: what can be filtered at once is never seen as a whole. */
  self->filter = sc_pair_filter_new (self->comparison);
  sc_pair_filter_set (self->filter, self->filter_kind, self->hides_expected, self->search_text);
  self->tree = sc_tree_model_new (self->comparison, self->filter);
  if (place != NULL)
    sc_pair_view_open_place (self, place);
  else
    sc_first_look_open (self->tree, self->comparison, self->filter);
  sc_pair_view_open_hits (self);
  sc_pair_view_find_stops (self);

  self->marks_hits = sc_pair_filter_is_search (self->filter);

  kept = place != NULL ? sc_pair_view_find_place (self, place) : NULL;
  is_kept_shown = kept != NULL && sc_pair_filter_shows (self->filter, kept);
  if (kept == NULL)
    g_clear_pointer (&self->searched, g_free);
  if (self->marks_hits)
    sc_pair_view_is_searched_anew (self);

  chosen = is_kept_shown ? kept : sc_pair_view_choose_hit (self, kept);
  if (chosen == NULL)
    chosen = sc_first_look_choose (self->comparison, self->filter);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->tree)));
  if (chosen != NULL)
    sc_pair_view_select_pair (self, chosen);

  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_column_view_set_model (self->column_view, GTK_SELECTION_MODEL (self->selection));
  g_signal_group_set_target (self->filter_signals, self->filter);
  sc_pair_view_tell_filtered (self);
  if (is_kept_shown)
    sc_pair_view_scroll_to_place (self, place);
  else
    sc_pair_view_scroll_to_selected (self);
}

static void
clear (ScPairView *self)
{
  sc_pair_view_stop_scrolling (self);

  if (self->column_view != NULL)
    gtk_column_view_set_model (self->column_view, NULL);
  g_signal_group_set_target (self->filter_signals, NULL);
  g_hash_table_remove_all (self->opened);
  g_clear_pointer (&self->open, g_ptr_array_unref);
  g_clear_object (&self->kept);
  sc_pair_view_clear_stops (self);
  g_clear_object (&self->filter);
  g_clear_object (&self->selection);
  g_clear_object (&self->tree);
  g_clear_pointer (&self->comparison, sc_comparison_unref);
  self->is_crossed = FALSE;
}

static void
menu_asked_cb (ScPairView *self,
               double      x,
               double      y)
{
  sc_pair_view_show_menu_at (self, x, y);
}

static void
menu_pressed_cb (ScPairView *self,
                 int         n_press,
                 double      x,
                 double      y)
{
  sc_pair_view_show_menu_at (self, x, y);
}

/* All that can be done with a row is done from the row, so Tab does not walk through its cells. */
static gboolean
sc_pair_view_focus (GtkWidget        *widget,
                    GtkDirectionType  direction)
{
  ScPairView *self = SC_PAIR_VIEW (widget);

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (sc_pair_view_parent_class)->focus (widget, direction);

  if (self->selection == NULL || sc_pair_view_has_focus (self))
    return FALSE;

  sc_pair_view_go_to (self, gtk_single_selection_get_selected (self->selection));

  return TRUE;
}

static void
sc_pair_view_direction_changed (GtkWidget        *widget,
                                GtkTextDirection  previous_direction)
{
  ScPairView *self = SC_PAIR_VIEW (widget);

  if (self->comparison != NULL)
    show_columns (self);

  GTK_WIDGET_CLASS (sc_pair_view_parent_class)->direction_changed (widget, previous_direction);
}

static void
sc_pair_view_dispose (GObject *object)
{
  ScPairView *self = SC_PAIR_VIEW (object);

  clear (self);
  g_clear_object (&self->widths);
  sc_pair_view_stop_copying (self);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), SC_TYPE_PAIR_VIEW);

  G_OBJECT_CLASS (sc_pair_view_parent_class)->dispose (object);
}

static void
sc_pair_view_finalize (GObject *object)
{
  ScPairView *self = SC_PAIR_VIEW (object);

  g_clear_object (&self->filter_signals);
  g_clear_pointer (&self->opened, g_hash_table_unref);
  g_clear_pointer (&self->search_text, g_free);
  g_clear_pointer (&self->searched, g_free);

  G_OBJECT_CLASS (sc_pair_view_parent_class)->finalize (object);
}

static void
sc_pair_view_class_init (ScPairViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_pair_view_dispose;
  object_class->finalize = sc_pair_view_finalize;

  widget_class->direction_changed = sc_pair_view_direction_changed;
  widget_class->focus = sc_pair_view_focus;

  signals[PAIR_SELECTED] =
    g_signal_new ("pair-selected", SC_TYPE_PAIR_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[FILTERED] =
    g_signal_new ("filtered", SC_TYPE_PAIR_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  signals[NOTICE] =
    g_signal_new ("notice", SC_TYPE_PAIR_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  sc_pair_view_class_install_branches (klass);
  sc_pair_view_class_install_copying (klass);
  sc_pair_view_class_install_menu (klass);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/pair-view.ui");
  gtk_widget_class_bind_template_child (widget_class, ScPairView, scroller);
  gtk_widget_class_bind_template_child (widget_class, ScPairView, column_view);
  gtk_widget_class_bind_template_child (widget_class, ScPairView, field_column);
  gtk_widget_class_bind_template_child (widget_class, ScPairView, relation_column);
  gtk_widget_class_bind_template_child (widget_class, ScPairView, overview);
  gtk_widget_class_bind_template_child_full (widget_class, "left_column", FALSE,
                                             G_STRUCT_OFFSET (ScPairView, side_columns[SC_LEFT]));
  gtk_widget_class_bind_template_child_full (widget_class, "right_column", FALSE,
                                             G_STRUCT_OFFSET (ScPairView, side_columns[SC_RIGHT]));
  gtk_widget_class_bind_template_callback (widget_class, sc_pair_view_toggle);
  gtk_widget_class_bind_template_callback (widget_class, sc_pair_view_select);
  gtk_widget_class_bind_template_callback (widget_class, menu_asked_cb);
  gtk_widget_class_bind_template_callback (widget_class, menu_pressed_cb);
}

static void
redraw_cells (GtkWidget *widget)
{
  if (SC_IS_CELL (widget))
    gtk_widget_queue_draw (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    redraw_cells (child);
}

static void
make_cells (GtkColumnViewColumn *column,
            GtkListItemFactory  *cells)
{
  gtk_column_view_column_set_factory (column, cells);
  g_object_unref (cells);
}

static void
sc_pair_view_init (ScPairView *self)
{
  g_type_ensure (SC_TYPE_OVERVIEW);
  gtk_widget_init_template (GTK_WIDGET (self));
  make_cells (self->field_column, sc_cell_factory_new_field ());
  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    make_cells (self->side_columns[side], sc_cell_factory_new_side (side));
  make_cells (self->relation_column, sc_cell_factory_new_relation ());
  sc_overview_set_adjustment (self->overview,
                              gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)));

  self->search_text = g_strdup ("");
  self->scrolled = SC_PAIR_VIEW_NOWHERE;
  self->opened = g_hash_table_new (NULL, NULL);
  sc_pair_view_follow_filter (self);
  self->widths = sc_column_widths_new (GTK_WIDGET (self), self->field_column, self->side_columns[SC_LEFT],
                                       self->relation_column);
  /* That the colours which cells look up are others does not change their style. */
  g_signal_connect_object (adw_style_manager_get_default (), "notify::high-contrast", G_CALLBACK (redraw_cells),
                           self->column_view, G_CONNECT_SWAPPED);
}

static void
refresh_row (GtkWidget *row,
             GType      type)
{
  for (GtkWidget *cell = gtk_widget_get_first_child (row); cell != NULL; cell = gtk_widget_get_next_sibling (cell))
    {
      GtkWidget *child = gtk_widget_get_first_child (cell);

      child = GTK_IS_TREE_EXPANDER (child) ? gtk_tree_expander_get_child (GTK_TREE_EXPANDER (child)) : child;
      if (G_TYPE_CHECK_INSTANCE_TYPE (child, type))
        sc_cell_refresh (SC_CELL (child));
    }
}

void
sc_pair_view_refresh_cells (ScPairView *self,
                            GType       type)
{
  for (GtkWidget *row = gtk_widget_get_first_child (sc_pair_view_get_list (self)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    refresh_row (row, type);
}

void
sc_pair_view_tell_filtered (ScPairView *self)
{
  g_signal_emit (self, signals[FILTERED], 0);
}

void
sc_pair_view_tell (ScPairView *self,
                   const char *text)
{
  g_signal_emit (self, signals[NOTICE], 0, text);
}

/* @comparison: (nullable) */
static void
take_place (ScPairView   *self,
            ScComparison *comparison,
            gboolean      is_renewed)
{
  g_autoptr (ScPairPlace) place = sc_pair_view_save_place (self, comparison, is_renewed);

  clear (self);
  if (comparison != NULL)
    {
      self->comparison = sc_comparison_ref (comparison);
      show_columns (self);
      show_tree (self, place);
    }

  selected_cb (self);
}

void
sc_pair_view_set_comparison (ScPairView   *self,
                             ScComparison *comparison)
{
  g_return_if_fail (SC_IS_PAIR_VIEW (self));

  take_place (self, comparison, FALSE);
}

void
sc_pair_view_renew_comparison (ScPairView   *self,
                               ScComparison *comparison)
{
  g_return_if_fail (SC_IS_PAIR_VIEW (self));
  g_return_if_fail (comparison != NULL);

  take_place (self, comparison, TRUE);
}

GtkTreeListRow *
sc_pair_view_get_selected_row (ScPairView *self)
{
  return self->selection != NULL ? gtk_single_selection_get_selected_item (self->selection) : NULL;
}

ScPairRow *
sc_pair_view_dup_selected_row (ScPairView *self)
{
  GtkTreeListRow *row = sc_pair_view_get_selected_row (self);

  return row != NULL ? gtk_tree_list_row_get_item (row) : NULL;
}

const ScPair *
sc_pair_view_get_selected (ScPairView *self)
{
  g_autoptr (ScPairRow) row = NULL;

  g_return_val_if_fail (SC_IS_PAIR_VIEW (self), NULL);

  row = sc_pair_view_dup_selected_row (self);

  return row != NULL ? sc_pair_row_get_pair (row) : NULL;
}

void
sc_pair_view_select (ScPairView   *self,
                     const ScPair *pair)
{
  g_return_if_fail (SC_IS_PAIR_VIEW (self));
  g_return_if_fail (self->tree != NULL);

  while (pair->parent != NULL && !sc_pair_filter_shows (self->filter, pair))
    pair = pair->parent;
  if (pair->parent == NULL)
    return;

  sc_pair_view_select_pair (self, pair);
  if (sc_pair_view_has_focus (self))
    sc_pair_view_focus_selected (self);
  sc_pair_view_scroll_to_selected (self);
}

void
sc_pair_view_set_filter (ScPairView   *self,
                         ScFilterKind  kind,
                         gboolean      hides_expected,
                         const char   *search_text)
{
  g_return_if_fail (SC_IS_PAIR_VIEW (self));
  g_return_if_fail (search_text != NULL);

  if (self->filter_kind == kind && self->hides_expected == hides_expected &&
      g_str_equal (self->search_text, search_text))
    return;

  self->filter_kind = kind;
  self->hides_expected = hides_expected;
  g_free (self->search_text);
  self->search_text = g_strdup (search_text);
  if (self->filter != NULL)
    sc_pair_filter_set (self->filter, kind, hides_expected, search_text);
}

ScPairFilter *
sc_pair_view_get_filter (ScPairView *self)
{
  g_return_val_if_fail (SC_IS_PAIR_VIEW (self), NULL);

  return self->filter;
}

void
sc_pair_view_fit (ScPairView *self,
                  int         width)
{
  g_return_if_fail (SC_IS_PAIR_VIEW (self));

  sc_column_widths_fit (self->widths, width);
}
