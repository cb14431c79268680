/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/octets-column.h"
#include "app/octets-view.h"

/* More than one screen of octets, and little enough to lay out at each keystroke. */
#define MAX_CELLS 2048

struct _ScOctetsView
{
  GtkWidget          parent_instance;

  GtkScrolledWindow *scroller;
  GtkWidget         *box;
  ScOctetsColumn    *columns[SC_N_SIDES];

  ScComparison      *comparison;
  GArray            *cells;
  guint              scroll_tick;
};

enum
{
  PAIR_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScOctetsView, sc_octets_view, GTK_TYPE_WIDGET)

static void
cell_chosen_cb (ScOctetsView   *self,
                guint           index,
                ScOctetsColumn *column)
{
  g_return_if_fail (index < self->cells->len);

  g_signal_emit (self, signals[PAIR_CHOSEN], 0, g_array_index (self->cells, ScOctetCell, index).pair);
}

static ScOctetsColumn *
get_shown_column (ScOctetsView *self)
{
  return self->columns[gtk_widget_get_visible (GTK_WIDGET (self->columns[SC_LEFT])) ? SC_LEFT : SC_RIGHT];
}

/* Where the selected octets stand is known when the new text has been laid out, one frame later. */
static gboolean
scroll_to_selected_cb (GtkWidget     *widget,
                       GdkFrameClock *frame_clock,
                       gpointer       user_data)
{
  ScOctetsView *self = SC_OCTETS_VIEW (widget);
  ScOctetsColumn *column = get_shown_column (self);
  graphene_rect_t area;
  graphene_point_t point;

  self->scroll_tick = 0;
  if (sc_octets_column_get_selected_area (column, &area) &&
      gtk_widget_compute_point (GTK_WIDGET (column), self->box, &area.origin, &point))
    gtk_adjustment_clamp_page (gtk_scrolled_window_get_vadjustment (self->scroller), point.y,
                               point.y + 2 * area.size.height);

  return G_SOURCE_REMOVE;
}

static void
scroll_to_selected (ScOctetsView *self)
{
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  if (self->scroll_tick == 0)
    self->scroll_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_to_selected_cb, NULL, NULL);
}

/* Beside nothing, nothing differs. */
static void
forget_differences (GArray *cells)
{
  for (guint i = 0; i < cells->len; i++)
    g_array_index (cells, ScOctetCell, i).differs = FALSE;
}

static gboolean
has_side (ScComparison *comparison,
          ScSide        side)
{
  return comparison != NULL && sc_comparison_get_object (comparison, side) != NULL;
}

static void
clear (ScOctetsView *self)
{
  g_clear_pointer (&self->cells, g_array_unref);
  g_clear_pointer (&self->comparison, sc_comparison_unref);
}

static void
sc_octets_view_dispose (GObject *object)
{
  ScOctetsView *self = SC_OCTETS_VIEW (object);

  clear (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), SC_TYPE_OCTETS_VIEW);

  G_OBJECT_CLASS (sc_octets_view_parent_class)->dispose (object);
}

static void
sc_octets_view_class_init (ScOctetsViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_octets_view_dispose;

  signals[PAIR_CHOSEN] = g_signal_new ("pair-chosen", SC_TYPE_OCTETS_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_css_name (widget_class, "octets");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/octets-view.ui");
  gtk_widget_class_bind_template_child (widget_class, ScOctetsView, scroller);
  gtk_widget_class_bind_template_child (widget_class, ScOctetsView, box);
  gtk_widget_class_bind_template_child_full (widget_class, "left_column", FALSE,
                                             G_STRUCT_OFFSET (ScOctetsView, columns[SC_LEFT]));
  gtk_widget_class_bind_template_child_full (widget_class, "right_column", FALSE,
                                             G_STRUCT_OFFSET (ScOctetsView, columns[SC_RIGHT]));
  gtk_widget_class_bind_template_callback (widget_class, cell_chosen_cb);
}

static void
sc_octets_view_init (ScOctetsView *self)
{
  g_type_ensure (SC_TYPE_OCTETS_COLUMN);

  gtk_widget_init_template (GTK_WIDGET (self));
}

void
sc_octets_view_set_pair (ScOctetsView *self,
                         ScComparison *comparison,
                         const ScPair *pair)
{
  gsize offsets[SC_N_SIDES] = { 0 };
  gboolean truncated = FALSE;

  g_return_if_fail (SC_IS_OCTETS_VIEW (self));
  g_return_if_fail (comparison != NULL || pair == NULL);

  clear (self);
  if (pair != NULL && sc_pair_get_field (pair)->presence != SC_PRESENCE_COMPUTED)
    {
      self->comparison = sc_comparison_ref (comparison);
      self->cells = sc_octets_align (pair, MAX_CELLS, offsets, &truncated);
      if (!has_side (comparison, SC_LEFT) || !has_side (comparison, SC_RIGHT))
        forget_differences (self->cells);
    }

  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->columns[side]), has_side (comparison, side));
      sc_octets_column_set_cells (self->columns[side], self->cells, offsets[side], truncated);
    }

  scroll_to_selected (self);
}

void
sc_octets_view_fit (ScOctetsView *self,
                    int           width)
{
  g_return_if_fail (SC_IS_OCTETS_VIEW (self));

  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    sc_octets_column_fit (self->columns[side], width / SC_N_SIDES);
}
