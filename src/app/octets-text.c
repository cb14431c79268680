/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/octets-text.h"

/* As wide as an octet, so that nothing behind it shifts. */
#define GAP "\302\267\302\267"

/* For an octet that is no printable ASCII. */
#define NO_CHARACTER "\302\267"

/* Between offset, octets and characters. */
#define SEPARATOR "  "

/* What the offset is drawn with. */
#define OFFSET_ALPHA (G_MAXUINT16 / 100 * 72)

typedef enum
{
  LOOK_IDENTIFIER = 1 << 0,
  LOOK_LENGTH = 1 << 1,
  LOOK_DIFFERS = 1 << 2,
  LOOK_SELECTED = 1 << 3,
  LOOK_ENCLOSING = 1 << 4,
  LOOK_GAP = 1 << 5,
  LOOK_EXPECTED = 1 << 6,
} Look;

static void
append_offset (GString       *text,
               ScOctetsSheet *sheet,
               ScOctetLine    line,
               ScSide         side)
{
  int n_digits = sc_octets_sheet_get_n_digits (sheet);

  for (gsize i = 0; i < line.n_columns; i++)
    {
      ScSlice octet = sc_octets_get_cell (sc_octets_sheet_get_segments (sheet), line.first + i).octets[side];

      if (octet.length > 0)
        {
          g_string_append_printf (text, "%*" G_GSIZE_FORMAT SEPARATOR, n_digits, octet.offset);
          return;
        }
    }

  g_string_append_printf (text, "%*s" SEPARATOR, n_digits, "");
}

static void
append_octet (GString *text,
              ScSlice  octet)
{
  if (octet.length > 0)
    g_string_append_printf (text, "%02X", octet.data[0]);
  else
    g_string_append (text, GAP);
}

static void
append_character (GString *text,
                  ScSlice  octet)
{
  if (octet.length == 0)
    g_string_append_c (text, ' ');
  else if (g_ascii_isprint (octet.data[0]))
    g_string_append_c (text, octet.data[0]);
  else
    g_string_append (text, NO_CHARACTER);
}

void
sc_octets_text_fill (ScOctetsText  *self,
                     ScOctetsSheet *sheet,
                     ScOctetLine    line,
                     ScSide         side)
{
  GArray *segments = sc_octets_sheet_get_segments (sheet);
  ScOctetsLayout layout = sc_octets_sheet_get_layout (sheet);
  guint per_line = MIN (layout.per_line, sc_octets_count_columns (segments));
  g_autoptr (GString) text = g_string_new (NULL);

  g_return_if_fail (line.n_columns <= SC_OCTETS_MAX_PER_LINE);

  sc_octets_text_clear (self);
  self->first = line.first;
  self->n_columns = line.n_columns;

  if (layout.has_offset)
    append_offset (text, sheet, line, side);
  for (guint i = 0; i < self->n_columns; i++)
    {
      if (i > 0)
        g_string_append_c (text, ' ');
      self->octet_starts[i] = text->len;
      append_octet (text, sc_octets_get_cell (segments, line.first + i).octets[side]);
      self->octet_ends[i] = text->len;
    }

  /* All lines are as long, whichever edge they stand at. */
  for (guint i = self->n_columns; i < per_line; i++)
    g_string_append (text, "   ");

  for (guint i = 0; i < self->n_columns; i++)
    {
      if (layout.has_text && i == 0)
        g_string_append (text, SEPARATOR);
      self->character_starts[i] = layout.has_text ? text->len : G_MAXUINT;
      if (layout.has_text)
        append_character (text, sc_octets_get_cell (segments, line.first + i).octets[side]);
      self->character_ends[i] = text->len;
    }

  for (guint i = self->n_columns; layout.has_text && i < per_line; i++)
    g_string_append_c (text, ' ');

  self->text = g_string_free (g_steal_pointer (&text), FALSE);
}

void
sc_octets_text_clear (ScOctetsText *self)
{
  g_clear_pointer (&self->text, g_free);
  self->n_columns = 0;
}

gboolean
sc_octets_text_get_column (const ScOctetsText *self,
                           guint               index,
                           gsize              *column)
{
  if (self->n_columns == 0 || index < self->octet_starts[0])
    return FALSE;

  for (guint i = self->n_columns; i-- > 0;)
    if (index >= self->character_starts[i])
      {
        *column = self->first + i;
        return TRUE;
      }

  for (guint i = self->n_columns; i-- > 0;)
    if (index >= self->octet_starts[i])
      {
        *column = self->first + i;
        return TRUE;
      }

  return FALSE;
}

static Look
get_look (ScOctetsSheet *sheet,
          gsize          column,
          ScSide         side)
{
  ScOctetCell cell = sc_octets_get_cell (sc_octets_sheet_get_segments (sheet), column);
  const ScPair *selected = sc_octets_sheet_get_selected (sheet);
  Look look = 0;

  if (cell.octets[side].length == 0)
    return LOOK_GAP;

  if (cell.role == SC_OCTET_IDENTIFIER)
    look |= LOOK_IDENTIFIER;
  if (cell.role == SC_OCTET_LENGTH)
    look |= LOOK_LENGTH;
  if (cell.differs)
    look |= cell.pair->expected ? LOOK_EXPECTED : LOOK_DIFFERS;
  if (sc_octets_is_inside (cell.pair, selected))
    look |= LOOK_SELECTED;
  else if (sc_octets_is_inside (selected, cell.pair))
    look |= LOOK_ENCLOSING;

  return look;
}

static guint16
to_pango (float channel)
{
  return CLAMP (channel, 0, 1) * G_MAXUINT16;
}

typedef struct
{
  PangoAttrList *list;
  GtkWidget     *widget;
  guint          start;
  guint          end;
} Painter;

static void
insert (const Painter  *self,
        PangoAttribute *attribute)
{
  attribute->start_index = self->start;
  attribute->end_index = self->end;
  pango_attr_list_insert (self->list, attribute);
}

typedef PangoAttribute *(*NewColour) (guint16 red,
                                      guint16 green,
                                      guint16 blue);

static void
insert_colour (const Painter *self,
               NewColour      new_colour,
               const char    *name)
{
  GdkRGBA rgba = { 0 };

  if (gtk_style_context_lookup_color (gtk_widget_get_style_context (self->widget), name, &rgba))
    insert (self, new_colour (to_pango (rgba.red), to_pango (rgba.green), to_pango (rgba.blue)));
}

static void
insert_look (const Painter *self,
             Look           look)
{
  if (look & LOOK_GAP)
    insert_colour (self, pango_attr_foreground_new, "octet_gap_color");
  if (look & LOOK_IDENTIFIER)
    insert (self, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  if (look & LOOK_LENGTH)
    insert (self, pango_attr_style_new (PANGO_STYLE_ITALIC));
  if (look & LOOK_ENCLOSING)
    insert_colour (self, pango_attr_background_new, "octet_enclosing_bg_color");
  if (look & LOOK_SELECTED)
    {
      insert_colour (self, pango_attr_background_new, "octet_selected_bg_color");
      insert (self, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE));
    }
  if (look & LOOK_EXPECTED)
    insert_colour (self, pango_attr_background_new, "octet_expected_bg_color");
  if (look & LOOK_DIFFERS)
    {
      insert_colour (self, pango_attr_background_new, "octet_differs_bg_color");
      insert_colour (self, pango_attr_foreground_new, "octet_differs_fg_color");
    }
}

/* @ends: where each column's own text ends. Neighbours that look alike are one run, the blank between them included. */
static void
insert_looks (Painter     *self,
              const Look  *looks,
              const guint *starts,
              const guint *ends,
              guint        n_columns)
{
  guint run = 0;

  for (guint i = 0; i < n_columns; i++)
    {
      if (i + 1 < n_columns && looks[i + 1] == looks[i])
        continue;

      self->start = starts[run];
      self->end = ends[i];
      insert_look (self, looks[i]);
      run = i + 1;
    }
}

PangoAttribute *
sc_octets_text_new_language (void)
{
  return pango_attr_language_new (pango_language_from_string ("en"));
}

PangoAttrList *
sc_octets_text_new_attributes (const ScOctetsText *self,
                               ScOctetsSheet      *sheet,
                               ScSide              side,
                               GtkWidget          *widget)
{
  PangoAttrList *list = pango_attr_list_new ();
  Painter painter = { .list = list, .widget = widget };
  Look looks[SC_OCTETS_MAX_PER_LINE] = { 0 };

  pango_attr_list_insert (list, sc_octets_text_new_language ());
  if (self->n_columns == 0)
    return list;

  painter.end = self->octet_starts[0];
  insert (&painter, pango_attr_foreground_alpha_new (OFFSET_ALPHA));

  for (guint i = 0; i < self->n_columns; i++)
    looks[i] = get_look (sheet, self->first + i, side);

  insert_looks (&painter, looks, self->octet_starts, self->octet_ends, self->n_columns);

  /* Text is easier to read in one face. */
  for (guint i = 0; i < self->n_columns; i++)
    looks[i] &= ~(LOOK_IDENTIFIER | LOOK_LENGTH | LOOK_ENCLOSING);

  if (sc_octets_sheet_get_layout (sheet).has_text)
    insert_looks (&painter, looks, self->character_starts, self->character_ends, self->n_columns);

  return list;
}
