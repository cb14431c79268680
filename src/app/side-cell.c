/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/accessible.h"
#include "app/pair-view.h"
#include "app/side-cell.h"
#include "app/side-room.h"
#include "app/side.h"
#include "app/sign-paintable.h"
#include "report/differing-part.h"
#include "report/words.h"

struct _ScSideCell
{
  ScCell    parent_instance;

  ScSide    side;
  ScMark    mark;
  gboolean  keeps_encoding;
};

enum
{
  PROP_0,
  PROP_SIDE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (ScSideCell, sc_side_cell, SC_TYPE_CELL)

static const struct
{
  ScSign      sign;
  const char *color; /* of style.css */
} mark_looks[] = {
  [SC_MARK_NONE] = { SC_N_SIGNS, NULL },
  [SC_MARK_CHECK] = { SC_SIGN_CHECK, "check_color" },
  [SC_MARK_WARNING] = { SC_SIGN_WARNING, "triangle_color" },
};

/* A mark beside the size of the text, as in the legend; cut to whole pixels as GTK cuts the size of an icon. */
#define MARK_SCALE 1.12

enum
{
  MEANING,
  ENCODING,
  N_TEXTS
};

/* By weight and line: colour says that the value differs, not where. (transfer full) */
static PangoAttrList *
new_emphasis (ScDifferingPart part)
{
  PangoAttrList *list = pango_attr_list_new ();
  PangoAttribute *attributes[] = {
    pango_attr_weight_new (PANGO_WEIGHT_BOLD),
    pango_attr_underline_new (PANGO_UNDERLINE_SINGLE),
  };

  for (guint i = 0; i < G_N_ELEMENTS (attributes); i++)
    {
      attributes[i]->start_index = part.start;
      attributes[i]->end_index = part.end;
      pango_attr_list_insert (list, attributes[i]);
    }

  return list;
}

static void
emphasise (ScCellText   *meaning,
           const ScPair *pair,
           ScSide        side)
{
  const ScWords *words = sc_words_local ();
  g_autofree char *left = NULL;
  g_autofree char *right = NULL;
  ScDifferingPart parts[SC_N_SIDES];

  if (pair->relation == SC_RELATION_DIFFERS && pair->n_children == 0)
    {
      left = sc_words_meaning (words, pair->fields[SC_LEFT], SC_WORDS_ROW);
      right = sc_words_meaning (words, pair->fields[SC_RIGHT], SC_WORDS_ROW);
      if (sc_differing_parts_find ((const char *const[]) { left, right }, parts))
        sc_cell_text_take_emphasis (meaning, new_emphasis (parts[side]));
    }
}

static gboolean
stands_out (const ScPair *pair)
{
  return pair->n_children == 0 && pair->relation != SC_RELATION_SAME && pair->relation != SC_RELATION_MOVED &&
         !pair->expected;
}

static void
show_words (ScCell       *cell,
            const ScPair *pair,
            ScSide        side)
{
  const ScWords *words = sc_words_local ();
  const ScField *field = pair->fields[side];
  ScCellLook look = stands_out (pair) ? SC_CELL_LOOK_MEANING_DIFFERS : SC_CELL_LOOK_MEANING;
  g_autofree char *meaning = NULL;
  g_autofree char *encoding = NULL;

  if (field != NULL)
    {
      meaning = sc_words_meaning (words, field, SC_WORDS_ROW);
      encoding = sc_words_encoding (words, field);
    }

  sc_cell_text_set (sc_cell_get_text (cell, MEANING), look, meaning);
  sc_cell_text_set (sc_cell_get_text (cell, ENCODING), SC_CELL_LOOK_ENCODING, encoding);
  emphasise (sc_cell_get_text (cell, MEANING), pair, side);
}

static ScSide
get_shown_side (ScSideCell *self)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), SC_TYPE_PAIR_VIEW);
  gboolean is_crossed = view != NULL && sc_pair_view_get_crossed (SC_PAIR_VIEW (view));

  return is_crossed ? sc_side_get_other (self->side) : self->side;
}

static void
sc_side_cell_show (ScCell    *cell,
                   ScPairRow *row)
{
  ScSideCell *self = SC_SIDE_CELL (cell);
  const ScPair *pair = sc_pair_row_get_pair (row);
  ScSide side = get_shown_side (self);
  g_autofree char *name = sc_pair_row_dup_side_name (row, side);

  self->mark = pair->marks[side];
  /* Where the two differ in how they are encoded, that is what must be seen. */
  self->keeps_encoding = pair->difference != SC_DIFFERENCE_NONE;
  show_words (cell, pair, side);
  sc_accessible_set_cell_label (GTK_WIDGET (self), name);
}

static int
get_mark_size (ScSideCell *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  const PangoFontDescription *font = pango_context_get_font_description (context);

  return (int) (MARK_SCALE * pango_font_description_get_size (font) / PANGO_SCALE);
}

static void
sc_side_cell_place (ScCell      *cell,
                    int          width,
                    ScCellPlace  places[SC_CELL_MAX_TEXTS])
{
  ScSideCell *self = SC_SIDE_CELL (cell);
  int mark_size = get_mark_size (self);
  GtkRequestedSize sizes[SC_N_SIDE_PARTS] = { [SC_SIDE_PART_MARK] = { NULL, mark_size, mark_size } };
  int widths[SC_N_SIDE_PARTS] = { 0 };

  for (guint i = 0; i < N_TEXTS; i++)
    sc_cell_text_measure_width (sc_cell_get_text (cell, i), GTK_WIDGET (cell), &sizes[SC_SIDE_PART_MEANING + i]);
  sc_side_room_divide (width, self->keeps_encoding, sizes, widths);

  for (guint i = 0, x = mark_size + SC_SIDE_SPACING; i < N_TEXTS; i++)
    {
      places[i] = (ScCellPlace) { x, widths[SC_SIDE_PART_MEANING + i] };
      if (places[i].width > 0)
        x += places[i].width + SC_SIDE_SPACING;
    }
}

static void
draw_mark (ScSideCell  *self,
           GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int size = get_mark_size (self);
  int x = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? gtk_widget_get_width (widget) - size : 0;
  int y = (gtk_widget_get_height (widget) - size) / 2;
  GdkRGBA color = { 0 };

  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), mark_looks[self->mark].color, &color))
    gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  sc_sign_paintable_draw (mark_looks[self->mark].sign, snapshot, size, &color);
  gtk_snapshot_restore (snapshot);
}

static void
sc_side_cell_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  ScSideCell *self = SC_SIDE_CELL (widget);

  if (self->mark != SC_MARK_NONE)
    draw_mark (self, snapshot);

  GTK_WIDGET_CLASS (sc_side_cell_parent_class)->snapshot (widget, snapshot);
}

static void
sc_side_cell_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  ScSideCell *self = SC_SIDE_CELL (object);

  switch (prop_id)
    {
    case PROP_SIDE:
      self->side = g_value_get_enum (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_side_cell_class_init (ScSideCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  SC_CELL_CLASS (klass)->n_texts = N_TEXTS;
  SC_CELL_CLASS (klass)->show = sc_side_cell_show;
  SC_CELL_CLASS (klass)->place = sc_side_cell_place;

  widget_class->snapshot = sc_side_cell_snapshot;

  object_class->set_property = sc_side_cell_set_property;

  properties[PROP_SIDE] =
    g_param_spec_enum ("side", NULL, NULL, SC_TYPE_SIDE, SC_LEFT,
                       G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sc_side_cell_init (ScSideCell *self)
{
  /* Octets and names are read from left to right, wherever the language begins. */
  for (guint i = 0; i < N_TEXTS; i++)
    sc_cell_get_text (SC_CELL (self), i)->holds_direction = TRUE;
}
