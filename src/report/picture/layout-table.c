/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/picture/layout.h"

#include <glib/gi18n-lib.h>

#include "compare/stops.h"
#include "report/words-private.h"

#define PADDING 9
#define ROW_PADDING 4
#define INDENT 16
#define RELATION_WIDTH 42
#define SIGN_SIZE 16

/* From the edge of a side's column to its value. */
#define VALUE_INSET (PADDING + SIGN_SIZE + 7)

/* So many rows inside one, and so many more of those that are worth it; a list of 100,000 names is not read. */
#define MAX_CHILDREN 48
#define MAX_WORTH 16

/* How long the table may grow, so that the whole picture is no longer than a PNG can be. */
#define MAX_HEIGHT 9000

/* The bound on a value, in characters: the modulus of an RSA key of 5400 bits. */
#define MAX_VALUE 2048

/* The same for octets that are read elsewhere: in the rows below, or nowhere, since they differ as expected. */
#define MAX_SHORT_OCTETS 96

/**
 * Table:
 * @fields, @sides, @relation: where the columns begin
 * @side_width: of each side's column
 */
typedef struct
{
  ScLayout   *layout;
  ScFiltered *shown;
  double      top;
  double      field_width;
  double      side_width;
  double      sides[SC_N_SIDES];
  double      relation;
} Table;

static const struct
{
  ScSign sign;
  ScInk  ink;
} marks[] = {
  [SC_MARK_CHECK] = { SC_SIGN_CHECK, SC_INK_CHECK },
  [SC_MARK_WARNING] = { SC_SIGN_WARNING, SC_INK_TRIANGLE },
};

gboolean
sc_layout_is_worth (const ScPair *pair)
{
  return sc_pair_is_warning (pair) || sc_pair_is_unexpected (pair);
}

static void
init_table (Table    *self,
            ScLayout *layout)
{
  const ScPictureOptions *options = layout->options;
  ScFilter filter = { options->rows, options->report.ignore_expected, options->found };
  gboolean is_pair = layout->n_sides == SC_N_SIDES;
  double rest = 0;

  self->layout = layout;
  self->shown = sc_filter_apply (&filter, layout->comparison);
  self->top = layout->y;
  self->field_width = layout->width * .25;
  rest = layout->width - self->field_width - (is_pair ? RELATION_WIDTH : 0);
  self->side_width = rest / layout->n_sides;
  self->sides[layout->first_side] = layout->left + self->field_width;
  self->relation = self->sides[layout->first_side] + self->side_width;
  if (is_pair)
    self->sides[SC_RIGHT] = self->relation + RELATION_WIDTH;
}

/* Behind everything else of the row. */
static void
fill_row (Table   *self,
          guint    place,
          double   top,
          gboolean is_marked)
{
  ScLayout *layout = self->layout;
  ScCanvas *canvas = &layout->canvas;
  gboolean is_pair = layout->n_sides == SC_N_SIDES;
  double height = layout->y - top;

  sc_canvas_fill_box (canvas, place, layout->left, top, layout->width, height, 0,
                      is_marked ? SC_INK_AMBER_BACK : SC_INK_PANEL, SC_INK_NONE);
  sc_canvas_put_box (canvas, layout->left, layout->y - 1, layout->width, 1, 0, SC_INK_EDGE, SC_INK_NONE);
  sc_canvas_put_box (canvas, layout->left, top, 1, height, 0, SC_INK_EDGE, SC_INK_NONE);
  sc_canvas_put_box (canvas, layout->left + layout->width - 1, top, 1, height, 0, SC_INK_EDGE, SC_INK_NONE);
  sc_canvas_put_box (canvas, self->sides[layout->first_side], top, 1, height, 0, SC_INK_EDGE, SC_INK_NONE);
  if (is_pair)
    {
      sc_canvas_put_box (canvas, self->relation, top, 1, height, 0, SC_INK_EDGE, SC_INK_NONE);
      sc_canvas_put_box (canvas, self->sides[SC_RIGHT], top, 1, height, 0, SC_INK_EDGE, SC_INK_NONE);
    }
}

static void
put_heading (Table *self)
{
  ScLayout *layout = self->layout;
  ScCanvas *canvas = &layout->canvas;
  double top = layout->y;
  double baseline = top + 6 + sc_canvas_get_ascent (canvas, SC_FACE_SMALL_STRONG);
  ScSpan heading = { sc_layout_say (layout, N_("Field")), SC_FACE_SMALL_STRONG, SC_INK_DIM };
  guint place = sc_canvas_reserve (canvas);
  double bottom = 0;

  sc_canvas_put_box (canvas, layout->left, top, layout->width, 1, 0, SC_INK_EDGE, SC_INK_NONE);
  bottom = sc_canvas_put_text (canvas, layout->left + PADDING, baseline, self->field_width - 2 * PADDING, &heading, 1);

  for (guint i = 0; i < layout->n_sides; i++)
    {
      guint side = layout->first_side + i;
      double end = 0;

      heading.text = layout->names[side];
      end = sc_canvas_put_text (canvas, self->sides[side] + PADDING, baseline, self->side_width - 2 * PADDING, &heading,
                                1);
      bottom = MAX (bottom, end);
    }

  layout->y = bottom + 6;
  layout->heading_top = top;
  layout->heading_bottom = layout->y;
  fill_row (self, place, top, FALSE);
  sc_canvas_end_block (canvas, layout->y, TRUE);
}

static double
put_label (Table        *self,
           const ScPair *pair,
           guint         depth,
           guint         note,
           double        baseline)
{
  ScLayout *layout = self->layout;
  g_autofree char *label = sc_words_dup_label (layout->words, sc_pair_get_field (pair));
  ScSpan span = { label, SC_FACE_STRONG, SC_INK_TEXT };
  double inset = PADDING + MIN (depth, 6) * INDENT;
  double room = note > 0 ? SC_LAYOUT_NUMBER_SIZE + SC_LAYOUT_STEP : 0;

  if (note > 0)
    sc_layout_put_number (layout, self->sides[layout->first_side] - SC_LAYOUT_NUMBER_SIZE - SC_LAYOUT_STEP, baseline,
                          note);

  return sc_canvas_put_text (&layout->canvas, layout->left + inset, baseline,
                             self->field_width - inset - room - SC_LAYOUT_STEP, &span, 1);
}

/* (transfer full) */
static char *
dup_meaning (const Table   *self,
             const ScPair  *pair,
             const ScField *field)
{
  const ScWords *words = self->layout->words;
  gboolean is_parent = pair->n_children > 0;
  g_autofree char *meaning = sc_words_meaning (words, field, is_parent ? SC_WORDS_ROW : MAX_VALUE);

  if (sc_layout_is_octets (meaning) && (is_parent || (pair->expected && !sc_pair_is_warning (pair))))
    return sc_words_meaning (words, field, MAX_SHORT_OCTETS);

  return g_steal_pointer (&meaning);
}

static double
put_side (Table        *self,
          const ScPair *pair,
          ScSide        side,
          double        baseline)
{
  ScLayout *layout = self->layout;
  ScCanvas *canvas = &layout->canvas;
  const ScField *field = pair->fields[side];
  guint mark = pair->marks[side];
  g_autofree char *meaning = NULL;
  g_autofree char *lines = NULL;
  g_autofree char *encoding = NULL;
  g_autofree char *gap_encoding = NULL;
  gboolean differs = pair->n_children == 0 && sc_pair_is_unexpected (pair) && pair->relation != SC_RELATION_SAME &&
                     pair->relation != SC_RELATION_MOVED;
  double width = self->side_width - VALUE_INSET - PADDING;
  ScSpan spans[2] = { { NULL } };

  if (mark != SC_MARK_NONE)
    sc_canvas_put_sign (canvas, self->sides[side] + PADDING, baseline, SIGN_SIZE, marks[mark].sign, marks[mark].ink,
                        sc_words_mark (layout->words, mark));

  if (field == NULL)
    return baseline;

  meaning = dup_meaning (self, pair, field);
  encoding = sc_words_encoding (layout->words, field);
  lines = sc_layout_wrap_octets (layout, meaning, SC_FACE_MONO, width, G_MAXUINT);
  gap_encoding = g_strconcat (*meaning != '\0' ? "   " : "", encoding, NULL);
  spans[0] = (ScSpan) { lines, SC_FACE_MONO, differs ? SC_INK_DIFFERS : SC_INK_TEXT, TRUE };
  spans[1] = (ScSpan) { gap_encoding, SC_FACE_SMALL, SC_INK_DIM };
  return sc_canvas_put_text (canvas, self->sides[side] + VALUE_INSET, baseline, width, spans, G_N_ELEMENTS (spans));
}

static void
put_relation (Table        *self,
              const ScPair *pair,
              double        baseline)
{
  ScLayout *layout = self->layout;
  gboolean is_pale = pair->relation == SC_RELATION_SAME || pair->expected;
  ScFace face = is_pale ? SC_FACE_RELATION : SC_FACE_RELATION_STRONG;
  const char *sign = sc_words_relation_sign (pair->relation);
  double width = sc_canvas_measure (&layout->canvas, face, sign);

  sc_canvas_put_line (&layout->canvas, self->relation + (RELATION_WIDTH - width) / 2, baseline, face,
                      is_pale ? SC_INK_DIM : SC_INK_DIFFERS, sign);
}

/* Whether the octets are shown, too: of a field that has some, and of a whole tree only what heads it. */
static gboolean
has_octets (const ScPair *pair)
{
  return sc_layout_is_worth (pair) && sc_pair_get_field (pair)->presence != SC_PRESENCE_COMPUTED;
}

static void
put_row (Table        *self,
         const ScPair *pair,
         guint         depth)
{
  ScLayout *layout = self->layout;
  ScCanvas *canvas = &layout->canvas;
  double top = layout->y;
  double baseline = top + ROW_PADDING + sc_canvas_get_ascent (canvas, SC_FACE_BODY);
  double bottom = top + ROW_PADDING + sc_canvas_get_height (canvas, SC_FACE_BODY);
  guint place = sc_canvas_reserve (canvas);
  guint note = sc_layout_take_note (layout, pair);
  double end = 0;

  end = put_label (self, pair, depth, note, baseline);
  bottom = MAX (bottom, end);
  for (guint i = 0; i < layout->n_sides; i++)
    {
      end = put_side (self, pair, layout->first_side + i, baseline);
      bottom = MAX (bottom, end);
    }

  if (layout->n_sides == SC_N_SIDES)
    put_relation (self, pair, baseline);

  if (has_octets (pair))
    {
      double lefts[SC_N_SIDES] = { self->sides[SC_LEFT] + VALUE_INSET, self->sides[SC_RIGHT] + VALUE_INSET };

      bottom = sc_layout_put_octets (layout, pair, lefts, self->side_width - VALUE_INSET - PADDING, bottom);
    }

  layout->y = bottom + ROW_PADDING + 1;
  fill_row (self, place, top, sc_pair_is_warning (pair));
  sc_canvas_end_block (canvas, layout->y, FALSE);
}

/* How many rows @pair and all that lies in it would have. */
static guint
count_rows (const Table  *self,
            const ScPair *pair)
{
  guint n_rows = 1;

  for (guint32 i = 0; i < pair->n_children; i++)
    if (sc_filtered_shows (self->shown, &pair->children[i]))
      n_rows += count_rows (self, &pair->children[i]);

  return n_rows;
}

static void
put_left_out (Table *self,
              guint  n_rows,
              guint  depth)
{
  static const ScMessageForms forms = { NP_ ("{0} more row is left out here.", "{0} more rows are left out here.") };
  ScLayout *layout = self->layout;
  ScCanvas *canvas = &layout->canvas;
  g_autofree char *text = sc_words_count (layout->words, &forms, n_rows);
  ScSpan span = { text, SC_FACE_BODY, SC_INK_DIM };
  double top = layout->y;
  double inset = PADDING + MIN (depth, 6) * INDENT;
  double baseline = top + ROW_PADDING + sc_canvas_get_ascent (canvas, SC_FACE_BODY);
  guint place = sc_canvas_reserve (canvas);

  layout->y = sc_canvas_put_text (canvas, layout->left + inset, baseline, layout->width - inset - PADDING, &span, 1);
  layout->y += ROW_PADDING + 1;
  sc_canvas_fill_box (canvas, place, layout->left, top, layout->width, layout->y - top, 0, SC_INK_PANEL, SC_INK_EDGE);
  sc_canvas_end_block (canvas, layout->y, FALSE);
}

static gboolean
holds_worth (const ScPair *pair)
{
  return sc_layout_is_worth (pair) || pair->marks[SC_LEFT] == SC_MARK_WARNING ||
         pair->marks[SC_RIGHT] == SC_MARK_WARNING;
}

static void
put_children (Table        *self,
              const ScPair *pair,
              guint         depth)
{
  guint n_any = 0;
  guint n_worth = 0;
  guint n_left_out = 0;

  for (guint32 i = 0; i < pair->n_children; i++)
    {
      const ScPair *child = &pair->children[i];
      gboolean fits = n_any < MAX_CHILDREN || (n_worth < MAX_WORTH && holds_worth (child));

      if (!sc_filtered_shows (self->shown, child))
        continue;

      if (self->layout->y - self->top > MAX_HEIGHT || !fits)
        {
          n_left_out += count_rows (self, child);
          continue;
        }

      if (n_any++ >= MAX_CHILDREN)
        n_worth++;
      put_row (self, child, depth);
      put_children (self, child, depth + 1);
    }

  if (n_left_out > 0)
    put_left_out (self, n_left_out, depth);
}

void
sc_layout_put_table (ScLayout *self)
{
  Table table = { 0 };
  ScCanvas *canvas = &self->canvas;
  g_autofree char *counts = sc_words_counts (self->words, self->comparison);
  ScSpan span = { counts, SC_FACE_BODY, SC_INK_DIM };

  init_table (&table, self);
  if (sc_filtered_get_n_shown (table.shown) > 0)
    {
      put_heading (&table);
      put_children (&table, sc_comparison_get_root (self->comparison), 0);
      self->table_bottom = self->y;
      self->y += 2 * SC_LAYOUT_STEP;
    }

  self->y = sc_canvas_put_text (canvas, self->left, self->y + sc_canvas_get_ascent (canvas, SC_FACE_BODY), self->width,
                                &span, 1);
  self->y += 3 * SC_LAYOUT_STEP;
  sc_canvas_end_block (canvas, self->y, FALSE);
  sc_filtered_unref (table.shown);
}
