/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/overview.h"
#include "app/pair-row.h"
#include "report/words.h"

/* In pixels: no two marks are nearer, so no more rows are asked for than there is room to mark. */
#define MARK_STEP 2
#define MIN_MARK_HEIGHT 3

/* How far from a mark, in pixels, a click still means it. */
#define REACH 6

struct _ScOverview
{
  GtkWidget         parent_instance;

  GtkAdjustment    *adjustment;
  GtkTreeListModel *tree;
  GSignalGroup     *tree_signals;
  ScComparison     *comparison;
  const ScStops    *stops[SC_OVERVIEW_N_MARKS];

  /* The rows are divided into slices of one height. Made anew when it is drawn, after rows or height have changed. */
  GArray           *marks; /* (element-type gint8): of each slice; -1 if there is none */
  int               marks_height;
  gboolean          is_stale;
};

enum
{
  PAIR_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Width tells them apart, whatever one sees of the colours. */
static const struct
{
  const char *colour;
  float       alpha;
  float       width; /* of that of the strip */
} looks[] = {
  [SC_OVERVIEW_EXPECTED] = { "differs_color", .5f, .25f },
  [SC_OVERVIEW_DIFFERENCE] = { "differs_color", 1, .45f },
  [SC_OVERVIEW_WARNING] = { "triangle_color", 1, 1 },
};

G_DEFINE_FINAL_TYPE (ScOverview, sc_overview, GTK_TYPE_WIDGET)

static guint
get_n_rows (ScOverview *self)
{
  return self->tree != NULL ? g_list_model_get_n_items (G_LIST_MODEL (self->tree)) : 0;
}

/* The first row of a slice. */
static guint
get_row (ScOverview *self,
         guint       slice)
{
  return (guint) ((guint64) slice * get_n_rows (self) / self->marks->len);
}

/* Where in the tree the row stands; behind all pairs if it is none of this comparison. What a closed row hides stands
 * between it and the next. */
static guint32
get_ordinal (ScOverview *self,
             guint       position)
{
  g_autoptr (GtkTreeListRow) row = gtk_tree_list_model_get_row (self->tree, position);
  g_autoptr (ScPairRow) item = row != NULL ? gtk_tree_list_row_get_item (row) : NULL;

  if (item == NULL || sc_pair_row_get_comparison (item) != self->comparison)
    return G_MAXUINT32;

  return sc_pair_row_get_pair (item)->ordinal;
}

/* (nullable): the first pair of the weightiest kind in between */
static const ScPair *
find_stop (ScOverview *self,
           guint32     from,
           guint32     end,
           int        *mark)
{
  for (*mark = SC_OVERVIEW_N_MARKS - 1; *mark >= 0; *mark -= 1)
    {
      const ScPair *pair = sc_stops_find_from (self->stops[*mark], from);

      if (pair != NULL && pair->ordinal < end)
        return pair;
    }

  return NULL;
}

static void
make_marks (ScOverview *self,
            int         height)
{
  guint n_slices = MIN (get_n_rows (self), (guint) MAX (height / MARK_STEP, 0));
  guint32 from = n_slices > 0 ? get_ordinal (self, 0) : 0;

  g_array_set_size (self->marks, n_slices);
  for (guint i = 0; i < n_slices; i++)
    {
      guint32 end = get_ordinal (self, get_row (self, i + 1));
      int mark = -1;

      find_stop (self, from, end, &mark);
      g_array_index (self->marks, gint8, i) = (gint8) mark;
      from = end;
    }

  self->marks_height = height;
  self->is_stale = FALSE;
}

static void
ensure_marks (ScOverview *self)
{
  int height = gtk_widget_get_height (GTK_WIDGET (self));

  if (self->is_stale || self->marks_height != height)
    make_marks (self, height);
}

static void
append_box (GtkSnapshot   *snapshot,
            const GdkRGBA *colour,
            float          y,
            float          width,
            float          height,
            float          full_width)
{
  gtk_snapshot_append_color (snapshot, colour,
                             &GRAPHENE_RECT_INIT ((full_width - width) / 2, y, width, height));
}

/* What is in sight, by a shade. */
static void
draw_sight (ScOverview  *self,
            GtkSnapshot *snapshot,
            float        width,
            float        height)
{
  double upper = gtk_adjustment_get_upper (self->adjustment);
  double page = gtk_adjustment_get_page_size (self->adjustment);
  GdkRGBA colour = { 0 };

  if (upper <= page)
    return;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &colour);
  colour.alpha *= .12f;
  append_box (snapshot, &colour, (float) (gtk_adjustment_get_value (self->adjustment) / upper * height), width,
              (float) (page / upper * height), width);
}

static void
draw_marks (ScOverview    *self,
            GtkSnapshot   *snapshot,
            ScOverviewMark mark,
            float          width,
            float          height)
{
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self));
  float step = height / self->marks->len;
  GdkRGBA colour = { 0 };

  if (!gtk_style_context_lookup_color (style, looks[mark].colour, &colour))
    return;

  colour.alpha *= looks[mark].alpha;
  for (guint i = 0; i < self->marks->len; i++)
    if (g_array_index (self->marks, gint8, i) == (gint8) mark)
      append_box (snapshot, &colour, i * step, looks[mark].width * width, CLAMP (step - 1, MIN_MARK_HEIGHT, width / 2),
                  width);
}

static void
sc_overview_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  ScOverview *self = SC_OVERVIEW (widget);
  float width = gtk_widget_get_width (widget);
  float height = gtk_widget_get_height (widget);

  if (self->tree == NULL)
    return;

  ensure_marks (self);
  draw_sight (self, snapshot, width, height);
  if (self->marks->len > 0)
    for (int mark = 0; mark < SC_OVERVIEW_N_MARKS; mark++)
      draw_marks (self, snapshot, mark, width, height);
}

/* (nullable): what is marked at @y or near it, the nearest first */
static const ScPair *
pick (ScOverview *self,
      double      y)
{
  double step = 0;
  int slice = 0;
  int reach = 0;

  ensure_marks (self);
  if (self->tree == NULL || self->marks->len == 0)
    return NULL;

  step = (double) self->marks_height / self->marks->len;
  slice = (int) (y / step);
  reach = (int) (REACH / step);
  for (int distance = 0; distance <= 2 * reach + 1; distance++)
    {
      int near = slice + (distance % 2 == 0 ? distance / 2 : -(distance / 2 + 1));
      int mark = 0;

      if (near < 0 || near >= (int) self->marks->len || g_array_index (self->marks, gint8, near) < 0)
        continue;

      return find_stop (self, get_ordinal (self, get_row (self, near)), get_ordinal (self, get_row (self, near + 1)),
                        &mark);
    }

  return NULL;
}

static void
pressed_cb (ScOverview *self,
            int         n_press,
            double      x,
            double      y)
{
  const ScPair *pair = pick (self, y);
  double place = gtk_adjustment_get_upper (self->adjustment) * y / gtk_widget_get_height (GTK_WIDGET (self));

  if (pair != NULL)
    g_signal_emit (self, signals[PAIR_CHOSEN], 0, pair);
  else
    gtk_adjustment_set_value (self->adjustment, place - gtk_adjustment_get_page_size (self->adjustment) / 2);
}

static gboolean
sc_overview_query_tooltip (GtkWidget  *widget,
                           int         x,
                           int         y,
                           gboolean    keyboard_tooltip,
                           GtkTooltip *tooltip)
{
  const ScPair *pair = keyboard_tooltip ? NULL : pick (SC_OVERVIEW (widget), y);
  g_autofree char *path = pair != NULL ? sc_words_pair_path (sc_words_local (), pair) : NULL;

  if (path != NULL)
    gtk_tooltip_set_text (tooltip, path);
  else
    gtk_tooltip_set_text (tooltip, _("Wide marks are warnings, narrow ones differences. Click one to go there."));

  return TRUE;
}

static void
rows_changed_cb (ScOverview *self)
{
  self->is_stale = TRUE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
sc_overview_dispose (GObject *object)
{
  ScOverview *self = SC_OVERVIEW (object);

  g_clear_object (&self->adjustment);
  g_clear_object (&self->tree);
  g_clear_pointer (&self->comparison, sc_comparison_unref);

  G_OBJECT_CLASS (sc_overview_parent_class)->dispose (object);
}

static void
sc_overview_finalize (GObject *object)
{
  ScOverview *self = SC_OVERVIEW (object);

  g_clear_object (&self->tree_signals);
  g_clear_pointer (&self->marks, g_array_unref);

  G_OBJECT_CLASS (sc_overview_parent_class)->finalize (object);
}

static void
sc_overview_class_init (ScOverviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_overview_dispose;
  object_class->finalize = sc_overview_finalize;

  widget_class->snapshot = sc_overview_snapshot;
  widget_class->query_tooltip = sc_overview_query_tooltip;

  signals[PAIR_CHOSEN] = g_signal_new ("pair-chosen", SC_TYPE_OVERVIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_css_name (widget_class, "overview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sc_overview_init (ScOverview *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->marks = g_array_new (FALSE, FALSE, sizeof (gint8));
  self->tree_signals = g_signal_group_new (GTK_TYPE_TREE_LIST_MODEL);
  g_signal_group_connect_swapped (self->tree_signals, "items-changed", G_CALLBACK (rows_changed_cb), self);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

void
sc_overview_set_adjustment (ScOverview    *self,
                            GtkAdjustment *adjustment)
{
  g_return_if_fail (SC_IS_OVERVIEW (self));
  g_return_if_fail (self->adjustment == NULL);

  self->adjustment = g_object_ref (adjustment);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

void
sc_overview_set_tree (ScOverview          *self,
                      GtkTreeListModel    *tree,
                      ScComparison        *comparison,
                      const ScStops *const stops[SC_OVERVIEW_N_MARKS])
{
  g_return_if_fail (SC_IS_OVERVIEW (self));

  g_set_object (&self->tree, tree);
  g_signal_group_set_target (self->tree_signals, tree);
  g_clear_pointer (&self->comparison, sc_comparison_unref);
  if (comparison != NULL)
    self->comparison = sc_comparison_ref (comparison);
  for (guint i = 0; i < SC_OVERVIEW_N_MARKS; i++)
    self->stops[i] = tree != NULL ? stops[i] : NULL;

  rows_changed_cb (self);
}
