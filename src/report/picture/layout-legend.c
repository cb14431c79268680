/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/picture/layout.h"

#include <glib/gi18n-lib.h>

#include "der/time.h"
#include "report/identity.h"
#include "report/moment.h"
#include "report/words-private.h"

#define GAP 21
#define LINE_HEIGHT 20

typedef enum
{
  SAMPLE_SIGN,
  SAMPLE_RELATION,
  SAMPLE_OCTET,
  SAMPLE_GAP,
} Sample;

static const struct
{
  Sample      sample;
  guint       value; /* a sign or a relation */
  ScInk       ink;
  gboolean    for_pairs;
  const char *text;
} entries[] = {
  { SAMPLE_SIGN, SC_SIGN_CHECK, SC_INK_CHECK, FALSE, N_("encoded as it should be") },
  { SAMPLE_SIGN, SC_SIGN_WARNING, SC_INK_TRIANGLE, FALSE, N_("departs from a rule, or is encoded differently") },
  { SAMPLE_RELATION, SC_RELATION_SAME, SC_INK_DIM, TRUE, N_("says the same") },
  { SAMPLE_RELATION, SC_RELATION_DIFFERS, SC_INK_DIFFERS, TRUE, N_("differs") },
  { SAMPLE_RELATION, SC_RELATION_DIFFERS, SC_INK_DIM, TRUE, N_("differs, as expected") },
  { SAMPLE_RELATION, SC_RELATION_LEFT_ONLY, SC_INK_DIFFERS, TRUE, N_("only on the left") },
  { SAMPLE_RELATION, SC_RELATION_RIGHT_ONLY, SC_INK_DIFFERS, TRUE, N_("only on the right") },
  { SAMPLE_RELATION, SC_RELATION_MOVED, SC_INK_DIFFERS, TRUE, N_("the same, in another order") },
  { SAMPLE_OCTET, 0, SC_INK_OCTET, TRUE, N_("octets that differ") },
  { SAMPLE_GAP, 0, SC_INK_OCTET_GAP, TRUE, N_("no octets on this side") },
};

static double
put_sample (ScLayout *self,
            guint     entry,
            double    x,
            double    baseline)
{
  ScCanvas *canvas = &self->canvas;
  ScInk ink = entries[entry].ink;
  gboolean is_pale = ink == SC_INK_DIM;
  double width = sc_canvas_measure (canvas, SC_FACE_SMALL_MONO_STRONG, "FF");

  switch (entries[entry].sample)
    {
    case SAMPLE_SIGN:
      sc_canvas_put_sign (canvas, x, baseline, 13, entries[entry].value, ink, "");
      return 13;

    case SAMPLE_RELATION:
      return sc_canvas_put_line (canvas, x, baseline, is_pale ? SC_FACE_RELATION : SC_FACE_RELATION_STRONG, ink,
                                 sc_words_relation_sign (entries[entry].value));

    case SAMPLE_OCTET:
      sc_canvas_put_box (canvas, x, baseline - 12, width + 4, 15, 2, SC_INK_OCTET_BACK, SC_INK_NONE);
      sc_canvas_put_line (canvas, x + 2, baseline, SC_FACE_SMALL_MONO_STRONG, ink, "FF");
      return width + 4;

    case SAMPLE_GAP:
    default:
      return sc_canvas_put_line (canvas, x, baseline, SC_FACE_SMALL_MONO, ink, "··");
    }
}

static double
put_entry (ScLayout *self,
           guint     entry,
           double    x,
           double    baseline)
{
  x += put_sample (self, entry, x, baseline) + SC_LAYOUT_STEP;
  return x + sc_canvas_put_line (&self->canvas, x, baseline, SC_FACE_SMALL, SC_INK_DIM,
                                 sc_layout_say (self, entries[entry].text)) + GAP;
}

/* What was put is taken back, and put on the next line, if it is too long for this one. */
static void
put_entries (ScLayout *self)
{
  ScCanvas *canvas = &self->canvas;
  double baseline = self->y + sc_canvas_get_ascent (canvas, SC_FACE_SMALL);
  double x = self->left;

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      guint n_items = canvas->items->len;
      double end = 0;

      if (entries[i].for_pairs && self->n_sides == 1)
        continue;

      end = put_entry (self, i, x, baseline);
      if (end - GAP > self->left + self->width && x > self->left)
        {
          g_array_set_size (canvas->items, n_items);
          baseline += LINE_HEIGHT;
          end = put_entry (self, i, self->left, baseline);
        }

      x = end;
    }

  self->y = baseline + LINE_HEIGHT;
}

static void
put_hidden_note (ScLayout *self)
{
  ScCanvas *canvas = &self->canvas;
  ScSpan span = { sc_report_get_hidden_note (&self->options->report), SC_FACE_SMALL, SC_INK_DIM };

  if (span.text != NULL)
    self->y = sc_canvas_put_text (canvas, self->left, self->y + sc_canvas_get_ascent (canvas, SC_FACE_SMALL), self->width,
                                  &span, 1) + SC_LAYOUT_STEP;
}

static void
put_footer (ScLayout *self)
{
  ScCanvas *canvas = &self->canvas;
  ScTime now = { .seconds = self->options->report.now };
  g_autoptr (GString) text = g_string_new (NULL);
  double width = 0;

  if (sc_moment_append (text, now, TRUE))
    g_string_append (text, " · ");
  g_string_append (text, "Sidecert " SC_VERSION);
  width = sc_canvas_measure (canvas, SC_FACE_SMALL, text->str);
  sc_canvas_put_line (canvas, self->left + self->width - width, self->y + sc_canvas_get_ascent (canvas, SC_FACE_SMALL),
                      SC_FACE_SMALL, SC_INK_DIM, text->str);
  self->y += sc_canvas_get_height (canvas, SC_FACE_SMALL);
}

void
sc_layout_put_legend (ScLayout *self)
{
  sc_canvas_put_box (&self->canvas, self->left, self->y, self->width, 1, 0, SC_INK_EDGE, SC_INK_NONE);
  self->y += 2 * SC_LAYOUT_STEP;
  put_entries (self);
  put_hidden_note (self);
  put_footer (self);
  self->y += SC_LAYOUT_MARGIN;
  sc_canvas_end_block (&self->canvas, self->y, FALSE);
}
