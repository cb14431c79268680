/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/cell-text.h"

/* What is left of a text that is cut is as wide as so many of its digits. */
#define MIN_DIGITS 3

/* Each font costs time when the window is first painted. The signs are in the family that mostly has them, which spares
 * what would be searched for them. */
static const struct
{
  const char *family; /* (nullable): the window's */
  double      scale;
  PangoWeight weight;
  const char *color; /* (nullable): of style.css; else the text's around it */
} looks[] = {
  [SC_CELL_LOOK_FIELD] = { NULL, 1, PANGO_WEIGHT_BOLD, NULL },
  [SC_CELL_LOOK_FIELD_PALE] = { NULL, 1, PANGO_WEIGHT_NORMAL, "pale_color" },
  [SC_CELL_LOOK_MEANING] = { "monospace", .92, PANGO_WEIGHT_NORMAL, NULL },
  [SC_CELL_LOOK_MEANING_DIFFERS] = { "monospace", .92, PANGO_WEIGHT_NORMAL, "differs_color" },
  [SC_CELL_LOOK_ENCODING] = { NULL, .87, PANGO_WEIGHT_NORMAL, "pale_color" },
  [SC_CELL_LOOK_RELATION_PALE] = { "monospace", .92, PANGO_WEIGHT_NORMAL, "pale_color" },
  [SC_CELL_LOOK_RELATION_DIFFERS] = { "monospace", 1.15, PANGO_WEIGHT_BOLD, "differs_color" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (looks) == SC_N_CELL_LOOKS);

void
sc_cell_text_set (ScCellText *self,
                  ScCellLook  look,
                  const char *text)
{
  g_return_if_fail (look < SC_N_CELL_LOOKS);

  sc_cell_text_clear (self);
  self->text = text != NULL && *text != '\0' ? g_strdup (text) : NULL;
  self->look = look;
}

void
sc_cell_text_take_emphasis (ScCellText    *self,
                            PangoAttrList *emphasis)
{
  sc_cell_text_forget (self);
  g_clear_pointer (&self->emphasis, pango_attr_list_unref);
  self->emphasis = emphasis;
}

void
sc_cell_text_clear (ScCellText *self)
{
  sc_cell_text_forget (self);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->emphasis, pango_attr_list_unref);
}

void
sc_cell_text_forget (ScCellText *self)
{
  g_clear_object (&self->layout);
}

/* (transfer full): what the text looks like in a context of that font */
static PangoFontDescription *
new_font (ScCellLook                  look,
          const PangoFontDescription *around)
{
  PangoFontDescription *font = pango_font_description_copy (around);
  double size = pango_font_description_get_size (around) * looks[look].scale;

  if (looks[look].family != NULL)
    pango_font_description_set_family_static (font, looks[look].family);
  pango_font_description_set_weight (font, looks[look].weight);
  if (pango_font_description_get_size_is_absolute (around))
    pango_font_description_set_absolute_size (font, size);
  else
    pango_font_description_set_size (font, (int) size);

  return font;
}

/* (transfer full) */
static PangoContext *
dup_context (const ScCellText *self,
             GtkWidget        *widget)
{
  PangoContext *context = NULL;

  if (!self->holds_direction || gtk_widget_get_direction (widget) == GTK_TEXT_DIR_LTR)
    return g_object_ref (gtk_widget_get_pango_context (widget));

  context = gtk_widget_create_pango_context (widget);
  pango_context_set_base_dir (context, PANGO_DIRECTION_LTR);

  return context;
}

/* (transfer full) */
static PangoLayout *
new_layout (const ScCellText *self,
            GtkWidget        *widget,
            const char       *text)
{
  PangoContext *context = dup_context (self, widget);
  g_autoptr (PangoFontDescription) font = new_font (self->look, pango_context_get_font_description (context));
  PangoLayout *layout = pango_layout_new (context);

  pango_layout_set_font_description (layout, font);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_attributes (layout, self->emphasis);
  pango_layout_set_text (layout, text, -1);
  g_object_unref (context);

  return layout;
}

/* What Latin letters take in each look, for the font that was asked for last; all rows have the same. */
typedef struct
{
  PangoFontDescription *around; /* (nullable) */
  double                resolution;
  int                   height;
  int                   digit_width;
} Measures;

static const Measures *
get_measures (const ScCellText *self,
              GtkWidget        *widget)
{
  static Measures all[SC_N_CELL_LOOKS];
  Measures *measures = &all[self->look];
  PangoContext *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *around = pango_context_get_font_description (context);
  double resolution = pango_cairo_context_get_resolution (context);
  g_autoptr (PangoLayout) layout = NULL;

  if (measures->around != NULL && measures->resolution == resolution &&
      pango_font_description_equal (measures->around, around))
    return measures;

  layout = new_layout (self, widget, "0");
  pango_layout_set_attributes (layout, NULL);
  pango_layout_get_pixel_size (layout, &measures->digit_width, &measures->height);
  g_clear_pointer (&measures->around, pango_font_description_free);
  measures->around = pango_font_description_copy (around);
  measures->resolution = resolution;

  return measures;
}

int
sc_cell_text_measure_height (const ScCellText *self,
                             GtkWidget        *widget)
{
  const Measures *measures = get_measures (self, widget);
  g_autoptr (PangoLayout) layout = NULL;
  int height = 0;

  if (self->text == NULL || g_str_is_ascii (self->text))
    return measures->height;

  layout = new_layout (self, widget, self->text);
  pango_layout_get_pixel_size (layout, NULL, &height);

  return MAX (height, measures->height);
}

static PangoLayout *
get_layout (ScCellText *self,
            GtkWidget  *widget)
{
  if (self->layout == NULL)
    self->layout = new_layout (self, widget, self->text);

  return self->layout;
}

void
sc_cell_text_measure_width (ScCellText       *self,
                            GtkWidget        *widget,
                            GtkRequestedSize *width)
{
  *width = (GtkRequestedSize) { 0 };
  if (self->text == NULL)
    return;

  pango_layout_get_pixel_size (get_layout (self, widget), &width->natural_size, NULL);
  width->minimum_size = MIN (width->natural_size, MIN_DIGITS * get_measures (self, widget)->digit_width);
}

static GdkRGBA
get_color (const ScCellText *self,
           GtkWidget        *widget)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  const char *name = looks[self->look].color;
  GdkRGBA color = { 0 };

  if (name == NULL || !gtk_style_context_lookup_color (style, name, &color))
    gtk_style_context_get_color (style, &color);

  return color;
}

void
sc_cell_text_snapshot (ScCellText        *self,
                       GtkWidget         *widget,
                       GtkSnapshot       *snapshot,
                       const ScCellPlace *place)
{
  PangoLayout *layout = NULL;
  int width = 0;
  int height = 0;
  GdkRGBA color = { 0 };

  if (self->text == NULL || place->width <= 0)
    return;

  layout = get_layout (self, widget);
  pango_layout_get_pixel_size (layout, &width, &height);
  if (width > place->width)
    {
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_width (layout, place->width * PANGO_SCALE);
      /* What is left may be lower than the whole. */
      pango_layout_get_pixel_size (layout, NULL, &height);
    }

  color = get_color (self, widget);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (place->x, (float) ((gtk_widget_get_height (widget) - height) / 2)));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}
