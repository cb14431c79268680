/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/picture/canvas.h"

#include <string.h>

#include "report/isolate.h"

static double
from_pango (int length)
{
  return (double) length / PANGO_SCALE;
}

static void
clear_item (gpointer data)
{
  ScItem *item = data;

  g_clear_pointer (&item->text, g_free);
}

void
sc_canvas_init (ScCanvas *self)
{
  self->context = sc_face_new_context ();
  self->items = g_array_new (FALSE, FALSE, sizeof (ScItem));
  self->blocks = g_array_new (FALSE, FALSE, sizeof (ScBlock));
  g_array_set_clear_func (self->items, clear_item);
}

void
sc_canvas_clear (ScCanvas *self)
{
  g_clear_object (&self->context);
  g_clear_pointer (&self->items, g_array_unref);
  g_clear_pointer (&self->blocks, g_array_unref);
}

static void
put_piece (ScCanvas     *self,
           double        x,
           double        baseline,
           const ScSpan *look,
           const char   *text,
           gsize         length)
{
  g_autofree char *piece = g_strndup (text, length);
  g_autoptr (PangoLayout) layout = NULL;
  PangoRectangle extents = { 0 };
  ScItem item = { .kind = SC_ITEM_TEXT, .ink = look->ink, .face = look->face, .baseline = baseline };

  layout = sc_face_new_layout (self->context, look->face, piece);
  pango_layout_get_extents (layout, NULL, &extents);
  item.x = x;
  item.y = baseline - from_pango (pango_layout_get_baseline (layout));
  item.width = from_pango (extents.width);
  item.height = from_pango (extents.height);
  item.text = g_steal_pointer (&piece);
  g_array_append_val (self->items, item);
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

/* The blanks around a value do not turn with it. */
static void
append_value (GString    *out,
              const char *text)
{
  gsize n_blanks = strspn (text, " ");
  g_autofree char *value = g_strchomp (g_strdup (text + n_blanks));
  g_autofree char *isolated = sc_isolate_dup (value);

  g_string_append_len (out, text, (gssize) n_blanks);
  g_string_append (out, isolated);
  g_string_append (out, text + n_blanks + strlen (value));
}

/* What stands around a value stays where it is, even if Pango takes the direction of the line from a letter in it. */
static gboolean
needs_mark (const ScSpan *spans,
            guint         n_spans)
{
  for (guint i = 0; i < n_spans; i++)
    if (spans[i].is_value && sc_isolate_is_needed (spans[i].text))
      return TRUE;

  return FALSE;
}

/* (transfer full): all spans in one layout; @ends says where each ends. */
static PangoLayout *
lay_out (ScCanvas     *self,
         double        width,
         const ScSpan *spans,
         guint         n_spans,
         GArray       *ends)
{
  g_autoptr (GString) text = g_string_new (needs_mark (spans, n_spans) ? SC_LEFT_TO_RIGHT_MARK : NULL);
  PangoAttrList *list = pango_attr_list_new ();
  PangoLayout *layout = pango_layout_new (self->context);

  for (guint i = 0; i < n_spans; i++)
    {
      guint start = text->len;
      PangoFontDescription *description = sc_face_describe (spans[i].face);

      if (spans[i].is_value)
        append_value (text, spans[i].text);
      else
        g_string_append (text, spans[i].text);
      insert (list, pango_attr_font_desc_new (description), start, text->len);
      pango_font_description_free (description);
      g_array_append_val (ends, text->len);
    }

  /* A hyphen that the certificate does not have would be taken for one that it has. */
  insert (list, pango_attr_insert_hyphens_new (FALSE), 0, G_MAXUINT);
  pango_layout_set_attributes (layout, list);
  pango_attr_list_unref (list);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text->str, (int) text->len);

  return layout;
}

/* A part of a line that is one text: of one span, in one direction. */
typedef struct
{
  guint            span;
  int              level;
  guint            start;
  guint            end;
  PangoLayoutLine *line;
} Piece;

static guint
find_span (const GArray *ends,
           guint         offset)
{
  guint span = 0;

  while (span + 1 < ends->len && g_array_index (ends, gsize, span) <= offset)
    span++;

  return span;
}

/* Pango makes a run for each font that it falls back to; they are joined again, since whoever reads has other fonts. */
static gboolean
join (Piece       *piece,
      const Piece *next)
{
  if (piece->end == piece->start || piece->span != next->span || piece->level != next->level)
    return FALSE;

  if (next->start == piece->end)
    piece->end = next->end;
  else if (next->end == piece->start)
    piece->start = next->start;
  else
    return FALSE;

  return TRUE;
}

/* How many octets at @text, or before it, need not be drawn: a blank, or what keeps pieces in order. */
static guint
measure_gap (const char *text,
             guint       length,
             gboolean    is_behind)
{
  if (length > 0 && text[is_behind ? -1 : 0] == ' ')
    return 1;

  return length >= SC_ISOLATE_OCTETS && sc_isolate_is_control (text - (is_behind ? SC_ISOLATE_OCTETS : 0))
           ? SC_ISOLATE_OCTETS
           : 0;
}

/* Without the blanks around it: they have the width that some other font gives them, and none before the first text of a
 * line. A piece that stands in its place needs no isolate. */
static void
finish_piece (ScCanvas     *self,
              Piece        *piece,
              double        x,
              double        baseline,
              const ScSpan *spans,
              const char   *text)
{
  gboolean is_first = piece->line != NULL && piece->start == (guint) pango_layout_line_get_start_index (piece->line);
  guint start = piece->start;
  int edges[2] = { 0 };
  guint gap = 0;

  while ((gap = measure_gap (text + piece->end, piece->end - start, TRUE)) > 0)
    piece->end -= gap;
  while ((gap = measure_gap (text + start, piece->end - start, FALSE)) > 0)
    start += gap;

  if (start == piece->end)
    return;

  pango_layout_line_index_to_x (piece->line, (int) (is_first ? piece->start : start), FALSE, &edges[0]);
  pango_layout_line_index_to_x (piece->line, (int) piece->end - 1, TRUE, &edges[1]);
  put_piece (self, x + from_pango (MIN (edges[0], edges[1])), baseline, &spans[piece->span], text + start,
             piece->end - start);
}

double
sc_canvas_put_text (ScCanvas     *self,
                    double        x,
                    double        baseline,
                    double        width,
                    const ScSpan *spans,
                    guint         n_spans)
{
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (gsize));
  g_autoptr (PangoLayout) layout = lay_out (self, width, spans, n_spans, ends);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  const char *text = pango_layout_get_text (layout);
  double shift = baseline - from_pango (pango_layout_get_baseline (layout));
  double line = baseline;
  Piece piece = { 0 };
  PangoRectangle extents = { 0 };

  do
    {
      PangoGlyphItem *run = pango_layout_iter_get_run_readonly (iter);
      Piece next = { .line = pango_layout_iter_get_line_readonly (iter) };

      if (run != NULL)
        {
          next.start = (guint) run->item->offset;
          next.end = next.start + (guint) run->item->length;
          next.span = find_span (ends, next.start);
          next.level = run->item->analysis.level;
          if (join (&piece, &next))
            continue;
        }

      finish_piece (self, &piece, x, line, spans, text);
      piece = next;
      line = shift + from_pango (pango_layout_iter_get_baseline (iter));
    }
  while (pango_layout_iter_next_run (iter));

  finish_piece (self, &piece, x, line, spans, text);
  pango_layout_iter_free (iter);
  pango_layout_get_extents (layout, NULL, &extents);
  return shift + from_pango (extents.y + extents.height);
}

double
sc_canvas_put_line (ScCanvas   *self,
                    double      x,
                    double      baseline,
                    ScFace      face,
                    ScInk       ink,
                    const char *text)
{
  ScSpan look = { text, face, ink };

  put_piece (self, x, baseline, &look, text, strlen (text));
  return sc_canvas_measure (self, face, text);
}

guint
sc_canvas_reserve (ScCanvas *self)
{
  ScItem item = { .kind = SC_ITEM_BOX };

  g_array_append_val (self->items, item);
  return self->items->len - 1;
}

void
sc_canvas_fill_box (ScCanvas *self,
                    guint     place,
                    double    x,
                    double    y,
                    double    width,
                    double    height,
                    double    radius,
                    ScInk     ink,
                    ScInk     edge)
{
  ScItem *item = NULL;

  g_return_if_fail (place < self->items->len);

  item = &g_array_index (self->items, ScItem, place);
  *item = (ScItem) {
    .kind = SC_ITEM_BOX, .ink = ink, .edge = edge, .x = x, .y = y, .width = width, .height = height, .radius = radius
  };
}

void
sc_canvas_put_box (ScCanvas *self,
                   double    x,
                   double    y,
                   double    width,
                   double    height,
                   double    radius,
                   ScInk     ink,
                   ScInk     edge)
{
  sc_canvas_fill_box (self, sc_canvas_reserve (self), x, y, width, height, radius, ink, edge);
}

void
sc_canvas_put_sign (ScCanvas   *self,
                    double      x,
                    double      baseline,
                    double      size,
                    ScSign      sign,
                    ScInk       ink,
                    const char *text)
{
  /* The signs stand a little below the baseline, as capital letters that are as high do not. */
  ScItem item = {
    .kind = SC_ITEM_SIGN, .ink = ink, .sign = sign, .x = x, .y = baseline + size / 8 - size, .width = size,
    .height = size, .text = g_strdup (text)
  };

  g_array_append_val (self->items, item);
}

void
sc_canvas_end_block (ScCanvas *self,
                     double    bottom,
                     gboolean  keeps_next)
{
  ScBlock block = { bottom, keeps_next };

  g_array_append_val (self->blocks, block);
}

double
sc_canvas_measure (ScCanvas   *self,
                   ScFace      face,
                   const char *text)
{
  g_autoptr (PangoLayout) layout = sc_face_new_layout (self->context, face, text);
  PangoRectangle extents = { 0 };

  pango_layout_get_extents (layout, NULL, &extents);
  return from_pango (extents.width);
}

double
sc_canvas_get_ascent (ScCanvas *self,
                      ScFace    face)
{
  g_autoptr (PangoLayout) layout = sc_face_new_layout (self->context, face, "0");

  return from_pango (pango_layout_get_baseline (layout));
}

double
sc_canvas_get_height (ScCanvas *self,
                      ScFace    face)
{
  g_autoptr (PangoLayout) layout = sc_face_new_layout (self->context, face, "0");
  PangoRectangle extents = { 0 };

  pango_layout_get_extents (layout, NULL, &extents);
  return from_pango (extents.height);
}
