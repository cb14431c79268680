/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/octets-attributes.h"

typedef enum
{
  LOOK_DIFFERS = 1 << 0,
  LOOK_SELECTED = 1 << 1,
  LOOK_GAP = 1 << 2,
} Look;

static Look
get_look (const ScOctetCell *cell,
          ScSide             side)
{
  if (!cell->present[side])
    return LOOK_GAP;

  return (cell->differs ? LOOK_DIFFERS : 0) | (cell->selected ? LOOK_SELECTED : 0);
}

static guint16
to_pango (float channel)
{
  return CLAMP (channel, 0, 1) * G_MAXUINT16;
}

static void
insert (PangoAttrList  *list,
        PangoAttribute *attribute,
        guint           start,
        guint           end)
{
  attribute->start_index = start;
  attribute->end_index = end;
  pango_attr_list_insert (list, attribute);
}

static gboolean
lookup_colour (GtkWidget  *widget,
               const char *name,
               GdkRGBA    *rgba)
{
  return gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), name, rgba);
}

typedef PangoAttribute *(*NewColour) (guint16 red,
                                      guint16 green,
                                      guint16 blue);

static void
insert_colour (PangoAttrList *list,
               GtkWidget     *widget,
               NewColour      new_colour,
               const char    *name,
               guint          start,
               guint          end)
{
  GdkRGBA rgba = { 0 };

  if (lookup_colour (widget, name, &rgba))
    insert (list, new_colour (to_pango (rgba.red), to_pango (rgba.green), to_pango (rgba.blue)), start, end);
}

static void
insert_look (PangoAttrList *list,
             GtkWidget     *widget,
             Look           look,
             guint          start,
             guint          end)
{
  if (look & LOOK_GAP)
    insert_colour (list, widget, pango_attr_foreground_new, "octet_gap_color", start, end);
  if (look & LOOK_SELECTED)
    {
      insert_colour (list, widget, pango_attr_background_new, "octet_selected_bg_color", start, end);
      insert (list, pango_attr_weight_new (PANGO_WEIGHT_BOLD), start, end);
    }
  if (look & LOOK_DIFFERS)
    {
      insert_colour (list, widget, pango_attr_background_new, "octet_differs_bg_color", start, end);
      insert_colour (list, widget, pango_attr_foreground_new, "octet_differs_fg_color", start, end);
    }
}

PangoAttrList *
sc_octets_attributes_new (GtkWidget *widget,
                          GArray    *cells,
                          GArray    *starts,
                          ScSide     side)
{
  PangoAttrList *list = pango_attr_list_new ();
  guint run = 0;

  for (guint i = 0; i < cells->len; i++)
    {
      Look look = get_look (&g_array_index (cells, ScOctetCell, i), side);
      gboolean is_last = i + 1 == cells->len;
      guint end = is_last ? G_MAXUINT : g_array_index (starts, guint, i + 1) - 1;

      /* Neighbours that look alike are one run, the blank between them included. */
      if (!is_last && get_look (&g_array_index (cells, ScOctetCell, i + 1), side) == look)
        continue;

      if (look != 0)
        insert_look (list, widget, look, g_array_index (starts, guint, run), end);
      run = i + 1;
    }

  return list;
}
