/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/accessible.h"
#include "app/direction.h"
#include "app/octets-heading.h"
#include "app/octets-row.h"
#include "app/octets-sheet.h"
#include "app/octets-steps.h"
#include "app/octets-text.h"
#include "app/octets-view.h"
#include "report/words.h"

struct _ScOctetsView
{
  GtkWidget          parent_instance;

  GtkWidget         *box;
  GtkWidget         *title_bar;
  ScOctetsHeading   *headings[SC_N_SIDES];
  GtkScrolledWindow *scroller;
  GtkListView       *list_view;

  ScComparison      *comparison;
  ScOctetsSheet     *sheet; /* (nullable) */
  ScSide             side; /* what the keyboard copies from */
  int                width;
  guint              tick;
  guint              layout; /* the last that was chosen */
  guint              n_frames;
};

enum
{
  PAIR_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScOctetsView, sc_octets_view, GTK_TYPE_WIDGET)

/* Beside the octets of one side, in pixels: as style.css has them. */
#define MARGINS 28

/* How much of what follows the selected octets comes into sight with them, in lines. */
#define N_LINES_BELOW 2

/* One to lay out, one for each step of scrolling. */
#define N_SCROLL_FRAMES 3

/* What a line may have, the widest first; the last fits at any rate. */
static const ScOctetsLayout layouts[] = {
  { 16, TRUE, TRUE },
  { 12, TRUE, TRUE },
  { 10, TRUE, TRUE },
  { 8, TRUE, TRUE },
  { 8, TRUE, FALSE },
  { 4, TRUE, TRUE },
  { 4, TRUE, FALSE },
  { 4, FALSE, FALSE },
  { 2, FALSE, FALSE },
};

static gboolean
has_side (ScOctetsView *self,
          ScSide        side)
{
  return self->comparison != NULL && sc_comparison_get_object (self->comparison, side) != NULL;
}

static guint
count_sides (ScOctetsView *self)
{
  return has_side (self, SC_LEFT) && has_side (self, SC_RIGHT) ? SC_N_SIDES : 1;
}

/* What a line of that layout takes, in characters: "558  30 4E 06  0N·". */
static guint
count_characters (ScOctetsView         *self,
                  const ScOctetsLayout *layout)
{
  return (layout->has_offset ? sc_octets_sheet_get_n_digits (self->sheet) + 2 : 0) + 3 * layout->per_line - 1 +
         (layout->has_text ? 2 + layout->per_line : 0);
}

/* The first layout that has room, or else the last: an index into layouts. */
static guint
choose_layout (ScOctetsView *self)
{
  g_autoptr (PangoLayout) digits = gtk_widget_create_pango_layout (GTK_WIDGET (self->list_view), "0000000000");
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  int room = self->width / (int) count_sides (self) - MARGINS;
  int width = 0;
  guint layout = 0;

  pango_attr_list_insert (attributes, sc_octets_text_new_language ());
  pango_layout_set_attributes (digits, attributes);
  pango_layout_get_pixel_size (digits, &width, NULL);
  while (layout + 1 < G_N_ELEMENTS (layouts) && (int) count_characters (self, &layouts[layout]) * width > room * 10)
    layout++;

  return layout;
}

static void
lay_out (ScOctetsView *self)
{
  if (self->sheet == NULL || self->width == 0)
    return;

  self->layout = choose_layout (self);
  sc_octets_sheet_set_layout (self->sheet, layouts[self->layout]);
}

static void
scroll_to_line (ScOctetsView *self,
                guint         line)
{
  guint n_lines = g_list_model_get_n_items (G_LIST_MODEL (self->sheet));

  if (n_lines > 0)
    gtk_widget_activate_action (GTK_WIDGET (self->list_view), "list.scroll-to-item", "u", MIN (line, n_lines - 1));
}

/* The list knows where its lines stand only when it has been laid out, so one frame passes first. Then it is scrolled
 * as little as it takes: to a line below the selected octets, and at last to their first one. */
static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *frame_clock,
         gpointer       user_data)
{
  ScOctetsView *self = SC_OCTETS_VIEW (widget);
  guint place = self->sheet != NULL ? sc_octets_sheet_find_selected (self->sheet) : G_MAXUINT;
  guint line = 0;

  lay_out (self);
  if (place != G_MAXUINT)
    {
      GArray *segments = sc_octets_sheet_get_segments (self->sheet);

      line = sc_octets_sheet_find_line (self->sheet, g_array_index (segments, ScOctetSegment, place).start);
      self->n_frames++;
      if (self->n_frames == N_SCROLL_FRAMES - 1)
        scroll_to_line (self, line + N_LINES_BELOW);
      else if (self->n_frames == N_SCROLL_FRAMES)
        scroll_to_line (self, line);
    }

  if (place != G_MAXUINT && self->n_frames < N_SCROLL_FRAMES)
    return G_SOURCE_CONTINUE;

  self->tick = 0;

  return G_SOURCE_REMOVE;
}

static void
queue_scroll (ScOctetsView *self)
{
  self->n_frames = 0;
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

static void
update_unfold (ScOctetsView *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "octets.unfold",
                                 self->sheet != NULL && sc_octets_sheet_has_folds (self->sheet));
}

static void
show_sheet (ScOctetsView  *self,
            ScOctetsSheet *sheet)
{
  g_autoptr (GtkNoSelection) model = NULL;

  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;

  g_set_object (&self->sheet, sheet);
  if (sheet != NULL)
    {
      lay_out (self);
      g_signal_connect_object (sheet, "notify::has-folds", G_CALLBACK (update_unfold), self, G_CONNECT_SWAPPED);
      model = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (sheet)));
    }

  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (model));
  update_unfold (self);
}

static void
choose (ScOctetsView *self,
        const ScPair *pair)
{
  if (pair != NULL && pair != sc_octets_sheet_get_selected (self->sheet))
    g_signal_emit (self, signals[PAIR_CHOSEN], 0, pair);
}

static void
step_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  ScOctetsView *self = SC_OCTETS_VIEW (widget);

  if (self->sheet != NULL)
    choose (self, sc_octets_steps_find (self->sheet, g_variant_get_int32 (parameter)));
}

static void
unfold_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  ScOctetsView *self = SC_OCTETS_VIEW (widget);

  sc_octets_sheet_unfold (self->sheet);
}

static ScOctetsHeading *
get_heading (ScOctetsView *self)
{
  ScSide side = has_side (self, self->side) ? self->side : !self->side;

  /* There is nothing to copy from a gap. */
  if (has_side (self, !side) && !sc_octets_heading_has_octets (self->headings[side]))
    side = !side;

  return self->headings[side];
}

static void
copy_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (get_heading (SC_OCTETS_VIEW (widget))), "octets.copy-hex", NULL);
}

static void
menu_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  ScOctetsView *self = SC_OCTETS_VIEW (widget);
  ScOctetsHeading *heading = get_heading (self);

  sc_octets_heading_popup (heading, 0, gtk_widget_get_height (GTK_WIDGET (heading)));
}

static gboolean
pick (ScOctetsView *self,
      double        x,
      double        y,
      ScSide       *side,
      gsize        *column)
{
  GtkWidget *list = GTK_WIDGET (self->list_view);
  GtkWidget *row = gtk_widget_pick (list, x, y, GTK_PICK_DEFAULT);
  double row_x = 0;
  double row_y = 0;

  if (row != NULL && !SC_IS_OCTETS_ROW (row))
    row = gtk_widget_get_ancestor (row, SC_TYPE_OCTETS_ROW);

  return row != NULL && gtk_widget_translate_coordinates (list, row, x, y, &row_x, &row_y) &&
         sc_octets_row_pick (SC_OCTETS_ROW (row), row_x, row_y, side, column);
}

static void
pressed_cb (ScOctetsView    *self,
            int              n_press,
            double           x,
            double           y,
            GtkGestureClick *gesture)
{
  ScSide side = SC_LEFT;
  gsize column = 0;
  double heading_x = 0;
  double heading_y = 0;

  gtk_widget_grab_focus (GTK_WIDGET (self->scroller));
  if (!pick (self, x, y, &side, &column))
    return;

  self->side = side;
  choose (self, sc_octets_get_cell (sc_octets_sheet_get_segments (self->sheet), column).pair);

  if (gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture)) != GDK_BUTTON_SECONDARY)
    return;

  gtk_widget_translate_coordinates (GTK_WIDGET (self->list_view), GTK_WIDGET (self->headings[side]), x, y, &heading_x,
                                    &heading_y);
  sc_octets_heading_popup (self->headings[side], heading_x, heading_y);
}

/* (transfer full) */
static char *
describe_role (ScOctetRole role,
               gsize       offset)
{
  switch (role)
    {
    case SC_OCTET_IDENTIFIER:
      /* Translators: of an encoded element; %zu is how many octets stand before this one. */
      return g_strdup_printf (_("Offset %zu: identifier"), offset);

    case SC_OCTET_LENGTH:
      /* Translators: of an encoded element; %zu is how many octets stand before this one. */
      return g_strdup_printf (_("Offset %zu: length"), offset);

    default:
      /* Translators: of an encoded element; %zu is how many octets stand before this one. */
      return g_strdup_printf (_("Offset %zu: contents"), offset);
    }
}

/* (transfer full) */
static char *
describe_octet (ScOctetsView *self,
                ScSide        side,
                gsize         column)
{
  ScOctetCell cell = sc_octets_get_cell (sc_octets_sheet_get_segments (self->sheet), column);
  g_autofree char *path = sc_words_pair_path (sc_words_local (), cell.pair);
  g_autofree char *role = NULL;

  if (cell.octets[side].length == 0)
    return g_strdup_printf ("%s\n%s", path, _("Not on this side"));

  role = describe_role (cell.role, cell.octets[side].offset);
  if (!cell.differs)
    return g_strdup_printf ("%s\n%s", path, role);

  /* Translators: an octet, from the one on the other side. */
  return g_strdup_printf ("%s\n%s\n%s", path, role, _("It differs."));
}

static gboolean
query_tooltip_cb (ScOctetsView *self,
                  int           x,
                  int           y,
                  gboolean      keyboard_mode,
                  GtkTooltip   *tooltip)
{
  g_autofree char *text = NULL;
  ScSide side = SC_LEFT;
  gsize column = 0;

  if (keyboard_mode || !pick (self, x, y, &side, &column))
    return FALSE;

  text = describe_octet (self, side, column);
  gtk_tooltip_set_text (tooltip, text);
  gtk_tooltip_set_tip_area (tooltip, &(const GdkRectangle) { x - 4, y - 4, 8, 8 });

  return TRUE;
}

static void
sc_octets_view_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  gtk_widget_measure (SC_OCTETS_VIEW (widget)->box, orientation, for_size, minimum, natural, minimum_baseline,
                      natural_baseline);
}

/* The list must not change while it is given its place, so it is laid out anew in the next frame. */
static void
sc_octets_view_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  ScOctetsView *self = SC_OCTETS_VIEW (widget);

  gtk_widget_allocate (self->box, width, height, baseline, NULL);
  self->width = width;
  /* Scrolling allocates again; only lines of another length ask for more. */
  if (self->tick == 0 && self->sheet != NULL && choose_layout (self) != self->layout)
    queue_scroll (self);
}

static void
sc_octets_view_dispose (GObject *object)
{
  ScOctetsView *self = SC_OCTETS_VIEW (object);

  if (self->list_view != NULL)
    show_sheet (self, NULL);
  g_clear_pointer (&self->comparison, sc_comparison_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), SC_TYPE_OCTETS_VIEW);

  G_OBJECT_CLASS (sc_octets_view_parent_class)->dispose (object);
}

static void
sc_octets_view_class_init (ScOctetsViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_octets_view_dispose;
  widget_class->measure = sc_octets_view_measure;
  widget_class->size_allocate = sc_octets_view_size_allocate;

  signals[PAIR_CHOSEN] = g_signal_new ("pair-chosen", SC_TYPE_OCTETS_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_install_action (widget_class, "octets.step", "i", step_action);
  gtk_widget_class_install_action (widget_class, "octets.unfold", NULL, unfold_action);
  gtk_widget_class_install_action (widget_class, "octets.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "octets.menu", NULL, menu_action);

  gtk_widget_class_set_css_name (widget_class, "octets");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/octets-view.ui");
  gtk_widget_class_bind_template_child (widget_class, ScOctetsView, box);
  gtk_widget_class_bind_template_child (widget_class, ScOctetsView, title_bar);
  gtk_widget_class_bind_template_child (widget_class, ScOctetsView, scroller);
  gtk_widget_class_bind_template_child (widget_class, ScOctetsView, list_view);
  gtk_widget_class_bind_template_child_full (widget_class, "left_heading", FALSE,
                                             G_STRUCT_OFFSET (ScOctetsView, headings[SC_LEFT]));
  gtk_widget_class_bind_template_child_full (widget_class, "right_heading", FALSE,
                                             G_STRUCT_OFFSET (ScOctetsView, headings[SC_RIGHT]));
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, query_tooltip_cb);
}

static void
sc_octets_view_init (ScOctetsView *self)
{
  g_type_ensure (SC_TYPE_OCTETS_HEADING);
  g_type_ensure (SC_TYPE_OCTETS_ROW);

  gtk_widget_init_template (GTK_WIDGET (self));
  sc_direction_hold_sides (self->title_bar);
  update_unfold (self);
}

/* The focus stays where it is when the keyboard goes on, so its name says where that was to. */
static void
name_focus (ScOctetsView *self,
            const ScPair *pair)
{
  g_autofree char *path = pair != NULL ? sc_words_pair_path (sc_words_local (), pair) : NULL;
  /* Translators: %s is the selected field, as "Extensions › Key Usage". */
  g_autofree char *name = path != NULL ? g_strdup_printf (_("Octets, %s"), path) : g_strdup (_("Octets"));

  sc_accessible_set_label (GTK_WIDGET (self->scroller), name);
}

void
sc_octets_view_set_pair (ScOctetsView *self,
                         ScComparison *comparison,
                         const ScPair *pair)
{
  const ScPair *context = NULL;
  g_autoptr (ScOctetsSheet) sheet = NULL;

  g_return_if_fail (SC_IS_OCTETS_VIEW (self));
  g_return_if_fail (comparison != NULL || pair == NULL);

  if (self->sheet != NULL && comparison != self->comparison)
    show_sheet (self, NULL);
  g_clear_pointer (&self->comparison, sc_comparison_unref);
  self->comparison = comparison != NULL ? sc_comparison_ref (comparison) : NULL;

  context = sc_octets_sheet_find_context (pair);
  if (context == NULL)
    {
      show_sheet (self, NULL);
    }
  else if (self->sheet == NULL || sc_octets_sheet_get_context (self->sheet) != context)
    {
      sheet = sc_octets_sheet_new (comparison, context);
      show_sheet (self, sheet);
    }

  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    sc_octets_heading_set_pair (self->headings[side], comparison, pair, context);

  name_focus (self, pair);
  if (self->sheet != NULL)
    sc_octets_sheet_set_selected (self->sheet, pair);
  queue_scroll (self);
}

void
sc_octets_view_fit (ScOctetsView *self,
                    int           width)
{
  g_return_if_fail (SC_IS_OCTETS_VIEW (self));

  self->width = width;
  lay_out (self);
}
