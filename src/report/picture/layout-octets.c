/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/picture/layout.h"

#include <glib/gi18n-lib.h>

#include "compare/octets.h"
#include "report/words-private.h"

/* As wide as an octet, so that nothing behind it shifts. */
#define GAP "··"

/* How many octets around those of the field are shown, so that one sees where they stand. */
#define CONTEXT 8

/* More octets of one field are not compared by eye. */
#define MAX_COLUMNS 96

/* More than the context of any field in a certificate that is read by people. */
#define MAX_ALIGNED 4096

#define MAX_PER_LINE 16

typedef enum
{
  LOOK_AROUND,
  LOOK_OWN,
  LOOK_DIFFERS,
  LOOK_GAP,
} Look;

static const struct
{
  ScFace face;
  ScInk  ink;
} looks[] = {
  [LOOK_AROUND] = { SC_FACE_SMALL_MONO, SC_INK_DIM },
  [LOOK_OWN] = { SC_FACE_SMALL_MONO, SC_INK_TEXT },
  [LOOK_DIFFERS] = { SC_FACE_SMALL_MONO_STRONG, SC_INK_OCTET },
  [LOOK_GAP] = { SC_FACE_SMALL_MONO, SC_INK_OCTET_GAP },
};

typedef struct
{
  ScLayout     *layout;
  const ScPair *pair;
  GArray       *segments;
  gsize         first;
  gsize         end;
  guint         per_line;
  double        digit_width;
  double        line_height;
} Dump;

/* The columns of the field itself; FALSE if there are none. */
static gboolean
find_own (Dump *self)
{
  gboolean is_found = FALSE;

  for (guint i = 0; i < self->segments->len; i++)
    {
      const ScOctetSegment *segment = &g_array_index (self->segments, ScOctetSegment, i);
      gsize length = MAX (segment->octets[SC_LEFT].length, segment->octets[SC_RIGHT].length);

      if (!sc_octets_is_inside (segment->pair, self->pair))
        continue;

      if (!is_found)
        self->first = segment->start;
      self->end = segment->start + length;
      is_found = TRUE;
    }

  return is_found;
}

/* What differs is in sight, with a little of what stands around it. Returns how many octets of the field are not. */
static gsize
choose_columns (Dump *self)
{
  gsize n_columns = sc_octets_count_columns (self->segments);
  gsize own_end = self->end;
  gsize n_before = 0;

  if (self->end - self->first > MAX_COLUMNS)
    {
      gsize differs = sc_octets_find_difference (self->segments, self->first, self->end);

      if (differs < self->end && differs - self->first > CONTEXT)
        n_before = differs - self->first - CONTEXT;
      n_before -= n_before % self->per_line;
    }

  self->first += n_before;
  self->end = MIN (self->end, self->first + MAX_COLUMNS);
  own_end -= self->end;
  self->first -= MIN (self->first, n_before > 0 ? 0 : CONTEXT);
  if (own_end == 0)
    self->end = MIN (self->end + CONTEXT, n_columns);

  return n_before + own_end;
}

static Look
get_look (const Dump *self,
          gsize       column,
          ScSide      side)
{
  ScOctetCell cell = sc_octets_get_cell (self->segments, column);

  if (cell.octets[side].length == 0)
    return LOOK_GAP;
  if (!sc_octets_is_inside (cell.pair, self->pair))
    return LOOK_AROUND;

  return cell.differs ? LOOK_DIFFERS : LOOK_OWN;
}

/* Neighbours that look alike are one text. */
static void
put_run (const Dump *self,
         gsize       first,
         gsize       end,
         gsize       line_first,
         ScSide      side,
         double      left,
         double      baseline)
{
  ScCanvas *canvas = &self->layout->canvas;
  Look look = get_look (self, first, side);
  double x = left + (first - line_first) * 3 * self->digit_width;
  double width = ((end - first) * 3 - 1) * self->digit_width;
  g_autoptr (GString) text = g_string_new (NULL);

  for (gsize column = first; column < end; column++)
    {
      ScOctetCell cell = sc_octets_get_cell (self->segments, column);
      ScSlice octet = cell.octets[side];

      if (column > first)
        g_string_append_c (text, ' ');
      if (octet.length == 0)
        g_string_append (text, GAP);
      else if (sc_words_hides_octet (self->layout->words, cell.pair->fields[side], octet))
        g_string_append (text, SC_WORDS_HIDDEN_OCTET);
      else
        g_string_append_printf (text, "%02X", octet.data[0]);
    }

  if (look == LOOK_DIFFERS)
    sc_canvas_put_box (canvas, x - 2, baseline - sc_canvas_get_ascent (canvas, SC_FACE_SMALL_MONO) + 1, width + 4,
                       self->line_height - 2, 2, SC_INK_OCTET_BACK, SC_INK_NONE);
  sc_canvas_put_line (canvas, x, baseline, looks[look].face, looks[look].ink, text->str);
}

static void
put_line (const Dump *self,
          gsize       first,
          gsize       end,
          ScSide      side,
          double      left,
          double      baseline)
{
  gsize run = first;

  for (gsize column = first + 1; column <= end; column++)
    if (column == end || get_look (self, column, side) != get_look (self, run, side))
      {
        put_run (self, run, column, first, side, left, baseline);
        run = column;
      }
}

/* Where the first of the octets stands in the object. */
static void
put_offset (const Dump *self,
            ScSide      side,
            double      left,
            double      baseline)
{
  for (gsize column = self->first; column < self->end; column++)
    {
      ScSlice octet = sc_octets_get_cell (self->segments, column).octets[side];
      g_autofree char *number = NULL;
      g_autofree char *text = NULL;

      if (octet.length == 0)
        continue;

      number = g_strdup_printf ("%" G_GSIZE_FORMAT, octet.offset);
      text = sc_words_fill (sc_layout_say (self->layout, N_("Octets · offset {0}")), number, NULL);
      sc_canvas_put_line (&self->layout->canvas, left, baseline, SC_FACE_SMALL, SC_INK_DIM, text);
      return;
    }
}

static double
put_left_out (const Dump *self,
              gsize       n_octets,
              double      left,
              double      width,
              double      y)
{
  static const ScMessageForms forms = { NP_ ("{0} more octet is not shown.", "{0} more octets are not shown.") };
  ScCanvas *canvas = &self->layout->canvas;
  g_autofree char *text = sc_words_count (self->layout->words, &forms, n_octets);
  ScSpan span = { text, SC_FACE_SMALL, SC_INK_DIM };

  return sc_canvas_put_text (canvas, left, y + sc_canvas_get_ascent (canvas, SC_FACE_SMALL), width, &span, 1);
}

static double
put_dump (const Dump   *self,
          const double  lefts[SC_N_SIDES],
          double        y)
{
  ScLayout *layout = self->layout;
  ScCanvas *canvas = &layout->canvas;
  double baseline = y + sc_canvas_get_ascent (canvas, SC_FACE_SMALL);

  for (guint i = 0; i < layout->n_sides; i++)
    put_offset (self, layout->first_side + i, lefts[layout->first_side + i], baseline);

  y += sc_canvas_get_height (canvas, SC_FACE_SMALL) + 2;

  for (gsize first = self->first; first < self->end; first += self->per_line)
    {
      baseline = y + sc_canvas_get_ascent (canvas, SC_FACE_SMALL_MONO);
      for (guint i = 0; i < layout->n_sides; i++)
        put_line (self, first, MIN (first + self->per_line, self->end), layout->first_side + i,
                  lefts[layout->first_side + i], baseline);
      y += self->line_height;
    }

  return y;
}

double
sc_layout_put_octets (ScLayout     *self,
                      const ScPair *pair,
                      const double  lefts[SC_N_SIDES],
                      double        width,
                      double        y)
{
  ScCanvas *canvas = &self->canvas;
  gsize n_left_out = 0;
  gsize n_unaligned = 0;
  Dump dump = { .layout = self, .pair = pair };
  g_autoptr (GArray) segments = NULL;

  segments = sc_octets_align (sc_octets_find_context (pair, MAX_ALIGNED), MAX_ALIGNED, &n_unaligned);
  dump.segments = segments;
  dump.digit_width = sc_canvas_measure (canvas, SC_FACE_SMALL_MONO, "0");
  dump.line_height = sc_canvas_get_height (canvas, SC_FACE_SMALL_MONO);
  dump.per_line = CLAMP ((guint) ((width + dump.digit_width) / (3 * dump.digit_width)), 4, MAX_PER_LINE);
  if (!find_own (&dump))
    return y;

  n_left_out = choose_columns (&dump) + n_unaligned;
  y = put_dump (&dump, lefts, y + SC_LAYOUT_STEP);

  for (guint i = 0; i < self->n_sides && n_left_out > 0; i++)
    {
      double end = put_left_out (&dump, n_left_out, lefts[self->first_side + i], width, y);

      if (i + 1 == self->n_sides)
        y = end;
    }

  return y + 2;
}
