/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/picture/layout.h"

#include <glib/gi18n-lib.h>

#include "report/words-private.h"

#define CARD_PADDING 15
#define CARD_GAP 12
#define CARD_RADIUS 12
#define LINE_GAP 3

/* The bound on a Name, in characters. */
#define MAX_NAME 1024

/* Of a fingerprint on one line. */
#define OCTETS_PER_LINE 16

void
sc_layout_put_title (ScLayout *self)
{
  ScCanvas *canvas = &self->canvas;
  gboolean is_pair = self->n_sides == SC_N_SIDES;
  /* The blanks belong to the names, since the arrow may be of a font in which they are wider. */
  g_autofree char *left = g_strconcat (self->names[self->first_side], "   ", NULL);
  g_autofree char *right = is_pair ? g_strconcat ("   ", self->names[SC_RIGHT], NULL) : NULL;
  ScSpan title[] = {
    { left, SC_FACE_TITLE, SC_INK_TEXT, TRUE },
    { "↔", SC_FACE_TITLE, SC_INK_DIM },
    { right, SC_FACE_TITLE, SC_INK_TEXT, TRUE },
  };
  ScSpan subtitle = { NULL, SC_FACE_BODY, SC_INK_DIM };

  subtitle.text = sc_layout_say (self, is_pair ? N_("Field by field: do both sides say the same, and encode it alike?")
                                               : N_("Field by field: what it says, and how it is encoded."));
  self->y = sc_canvas_put_text (canvas, self->left, self->y + sc_canvas_get_ascent (canvas, SC_FACE_TITLE), self->width,
                                title, is_pair ? G_N_ELEMENTS (title) : 1);
  self->y = sc_canvas_put_text (canvas, self->left, self->y + sc_canvas_get_ascent (canvas, SC_FACE_BODY), self->width,
                                &subtitle, 1);
  self->y += 2 * SC_LAYOUT_STEP;
  sc_canvas_end_block (canvas, self->y, TRUE);
}

static const char *const labels[] = {
  /* Translators: what stands before a certificate's subject, as a Name of several attributes. */
  N_("Subject"),
  /* Translators: what stands before a certificate's issuer. */
  N_("Issuer"),
  /* Translators: what stands before the dates between which a certificate is valid. */
  N_("Valid"),
  /* Translators: what stands before a fingerprint. */
  N_("SHA-256"),
};

static double
measure_labels (ScLayout *self)
{
  double width = 0;

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      double label = sc_canvas_measure (&self->canvas, SC_FACE_SMALL, sc_layout_say (self, labels[i]));

      width = MAX (width, label);
    }

  return width;
}

/* (transfer full) (nullable) */
static char *
dup_meaning (const ScLayout *self,
             const ScObject *object,
             ScLandmark      landmark)
{
  const ScField *field = sc_object_get_landmark (object, landmark);

  return field != NULL ? sc_words_meaning (self->words, field, MAX_NAME) : NULL;
}

/* (transfer full) (nullable): both dates; of a revocation list, whether there should be a newer one */
static char *
dup_validity (const ScLayout *self,
              const ScObject *object)
{
  const ScField *from = sc_object_get_landmark (object, SC_LANDMARK_NOT_BEFORE);
  const ScField *to = sc_object_get_landmark (object, SC_LANDMARK_NOT_AFTER);

  if (from == NULL || to == NULL || from->parent != to->parent)
    return sc_words_card_validity (self->words, object, self->options->report.now);

  return sc_words_meaning (self->words, from->parent, MAX_NAME);
}

/* (transfer full): "34:BC:…", or what stands for it */
static char *
dup_fingerprint (const ScLayout *self,
                 const ScObject *object)
{
  g_autofree char *digest = sc_words_dup_sha256 (self->words, object);
  g_autoptr (GString) out = g_string_new (NULL);

  if (sc_words_hide_names (self->words))
    return g_steal_pointer (&digest);

  for (const char *hex = digest; hex[0] != '\0' && hex[1] != '\0'; hex += 2)
    g_string_append_printf (out, "%s%c%c", out->len > 0 ? ":" : "", g_ascii_toupper (hex[0]), g_ascii_toupper (hex[1]));

  return g_string_free (g_steal_pointer (&out), FALSE);
}

typedef struct
{
  double x;
  double y;
  double label_width;
  double width; /* of what is not a label */
} CardText;

/* Nothing, if there is no @text. Consumes it. */
static void
put_line (ScLayout   *self,
          CardText   *card,
          const char *label,
          char       *text)
{
  ScCanvas *canvas = &self->canvas;
  g_autofree char *owned = text;
  ScSpan span = { owned, SC_FACE_BODY, SC_INK_TEXT };
  double baseline = card->y + sc_canvas_get_ascent (canvas, SC_FACE_BODY);

  if (owned == NULL || *owned == '\0')
    return;

  sc_canvas_put_line (canvas, card->x, baseline, SC_FACE_SMALL, SC_INK_DIM, sc_layout_say (self, label));
  card->y = sc_canvas_put_text (canvas, card->x + card->label_width, baseline, card->width, &span, 1) + LINE_GAP;
}

static void
put_fingerprint (ScLayout       *self,
                 CardText       *card,
                 const ScObject *object)
{
  ScCanvas *canvas = &self->canvas;
  g_autofree char *octets = dup_fingerprint (self, object);
  g_autofree char *lines = sc_layout_wrap_octets (self, octets, SC_FACE_SMALL_MONO, card->width, OCTETS_PER_LINE);
  ScSpan span = { lines, SC_FACE_SMALL_MONO, SC_INK_TEXT };
  double baseline = card->y + sc_canvas_get_ascent (canvas, SC_FACE_BODY);

  sc_canvas_put_line (canvas, card->x, baseline, SC_FACE_SMALL, SC_INK_DIM, sc_layout_say (self, labels[3]));
  card->y = sc_canvas_put_text (canvas, card->x + card->label_width, baseline, card->width, &span, 1);
}

/* How many warnings there are, in a pill. Returns its width. */
static double
put_badge (ScLayout *self,
           ScSide    side,
           double    right,
           double    baseline)
{
  ScCanvas *canvas = &self->canvas;
  guint n_warnings = sc_comparison_get_warnings (self->comparison, side);
  gboolean is_good = n_warnings == 0;
  g_autofree char *text = sc_words_badge (self->words, n_warnings);
  double width = sc_canvas_measure (canvas, SC_FACE_SMALL_STRONG, text) + 12 + 5 + 2 * 10;
  double left = right - width;
  ScInk ink = is_good ? SC_INK_BADGE_GREEN : SC_INK_BADGE_AMBER;

  sc_canvas_put_box (canvas, left, baseline - 17, width, 24, 12,
                     is_good ? SC_INK_BADGE_GREEN_BACK : SC_INK_BADGE_AMBER_BACK, SC_INK_NONE);
  sc_canvas_put_sign (canvas, left + 10, baseline - 1, 12, is_good ? SC_SIGN_CHECK : SC_SIGN_WARNING, ink,
                      sc_words_mark (self->words, is_good ? SC_MARK_CHECK : SC_MARK_WARNING));
  sc_canvas_put_line (canvas, left + 27, baseline - 1, SC_FACE_SMALL_STRONG, ink, text);
  return width;
}

/* Returns where the text ends, below. */
static double
put_card (ScLayout *self,
          ScSide    side,
          double    left,
          double    width)
{
  ScCanvas *canvas = &self->canvas;
  const ScObject *object = sc_comparison_get_object (self->comparison, side);
  double label_width = measure_labels (self) + 2 * SC_LAYOUT_STEP;
  CardText card = {
    left + CARD_PADDING, self->y + CARD_PADDING, label_width, width - label_width - 2 * CARD_PADDING
  };
  double baseline = card.y + sc_canvas_get_ascent (canvas, SC_FACE_STRONG);
  double badge = put_badge (self, side, left + width - CARD_PADDING, baseline);
  g_autofree char *kind = sc_words_card_kind (self->words, object);
  g_autofree char *gap_kind = g_strconcat ("   ", kind, NULL);
  ScSpan title[] = {
    { self->names[side], SC_FACE_STRONG, SC_INK_TEXT, TRUE },
    { kind != NULL ? gap_kind : "", SC_FACE_SMALL, SC_INK_DIM },
  };

  card.y = sc_canvas_put_text (canvas, card.x, baseline, width - badge - 3 * CARD_PADDING, title, G_N_ELEMENTS (title));
  card.y += SC_LAYOUT_STEP;
  put_line (self, &card, labels[0], dup_meaning (self, object, SC_LANDMARK_SUBJECT));
  put_line (self, &card, labels[1], dup_meaning (self, object, SC_LANDMARK_ISSUER));
  put_line (self, &card, labels[2], dup_validity (self, object));
  put_fingerprint (self, &card, object);

  return card.y;
}

void
sc_layout_put_cards (ScLayout *self)
{
  ScCanvas *canvas = &self->canvas;
  double width = (self->width - (self->n_sides - 1) * CARD_GAP) / self->n_sides;
  guint places[SC_N_SIDES] = { 0 };
  double bottom = 0;

  for (guint i = 0; i < self->n_sides; i++)
    {
      double end = 0;

      places[i] = sc_canvas_reserve (canvas);
      end = put_card (self, self->first_side + i, self->left + i * (width + CARD_GAP), width);
      bottom = MAX (bottom, end);
    }

  bottom += CARD_PADDING - LINE_GAP;
  for (guint i = 0; i < self->n_sides; i++)
    sc_canvas_fill_box (canvas, places[i], self->left + i * (width + CARD_GAP), self->y, width, bottom - self->y,
                        CARD_RADIUS, SC_INK_PANEL, SC_INK_EDGE);

  self->y = bottom + CARD_GAP;
  sc_canvas_end_block (canvas, self->y, TRUE);
}

static const struct
{
  ScInk  back;
  ScInk  ink;
  ScSign sign;
} tones[] = {
  [SC_TONE_WARNING] = { SC_INK_AMBER_BACK, SC_INK_TRIANGLE, SC_SIGN_WARNING },
  [SC_TONE_NEUTRAL] = { SC_INK_NEUTRAL_BACK, SC_INK_DIFFERS, SC_SIGN_NOTE },
  [SC_TONE_GOOD] = { SC_INK_GREEN_BACK, SC_INK_CHECK, SC_SIGN_CHECK },
};

void
sc_layout_put_verdict (ScLayout *self)
{
  ScCanvas *canvas = &self->canvas;
  g_autoptr (GArray) sentences = sc_words_verdict (self->words, self->comparison);
  ScTone tone = sc_words_tone (self->comparison);
  guint place = sc_canvas_reserve (canvas);
  double top = self->y;

  self->y += 9;
  sc_canvas_put_sign (canvas, self->left + CARD_PADDING, self->y + sc_canvas_get_ascent (canvas, SC_FACE_BODY), 17,
                      tones[tone].sign, tones[tone].ink, "");

  for (guint i = 0; i < sentences->len; i++)
    {
      const ScSentence *sentence = &g_array_index (sentences, ScSentence, i);
      g_autofree char *text = g_strconcat (" ", sentence->text, NULL);
      ScSpan spans[] = {
        { sentence->lead != NULL ? sentence->lead : "", SC_FACE_STRONG, SC_INK_TEXT },
        { text, SC_FACE_BODY, SC_INK_TEXT },
      };
      double baseline = self->y + sc_canvas_get_ascent (canvas, SC_FACE_BODY);

      self->y = sc_canvas_put_text (canvas, self->left + CARD_PADDING + 27, baseline,
                                    self->width - 2 * CARD_PADDING - 27, spans, G_N_ELEMENTS (spans));
      self->y += LINE_GAP;
    }

  self->y += 9 - LINE_GAP;
  sc_canvas_fill_box (canvas, place, self->left, top, self->width, self->y - top, 9, tones[tone].back, SC_INK_NONE);
  self->y += 2 * SC_LAYOUT_STEP;
  sc_canvas_end_block (canvas, self->y, FALSE);
}
