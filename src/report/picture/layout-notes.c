/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/picture/layout.h"

#include <glib/gi18n-lib.h>

#include "compare/stops.h"
#include "report/words-private.h"
#include "x509/catalogue.h"

/* Longer lines are hard to read. */
#define MAX_MEASURE 820

/* How long the notes may grow, so that the whole picture is no longer than a PNG can be. */
#define MAX_HEIGHT 5000

#define NUMBER_INSET (SC_LAYOUT_NUMBER_SIZE + 9)
#define FINDING_INSET 22

static const struct
{
  ScSign sign;
  ScInk  ink;
} severities[] = {
  [SC_SEVERITY_NOTE] = { SC_SIGN_NOTE, SC_INK_DIFFERS },
  [SC_SEVERITY_WARNING] = { SC_SIGN_WARNING, SC_INK_TRIANGLE },
  [SC_SEVERITY_ERROR] = { SC_SIGN_ERROR, SC_INK_ERROR },
};

static gboolean
has_finding (const ScPair *pair)
{
  for (guint side = 0; side < SC_N_SIDES; side++)
    if (pair->fields[side] != NULL && pair->fields[side]->findings != NULL)
      return TRUE;

  return FALSE;
}

/* The note that explains every finding of @pair already; 0 if there is none. */
static guint
find_note (const ScLayout *self,
           const ScPair   *pair)
{
  guint note = 0;

  for (guint side = 0; side < SC_N_SIDES; side++)
    for (const ScFinding *finding = pair->fields[side] != NULL ? pair->fields[side]->findings : NULL; finding != NULL;
         finding = finding->next)
      {
        guint known = GPOINTER_TO_UINT (g_hash_table_lookup (self->explained, finding->entry));

        if (known == 0 || (note != 0 && note != known))
          return 0;
        note = known;
      }

  return note;
}

static void
remember (ScLayout     *self,
          const ScPair *pair,
          guint         note)
{
  for (guint side = 0; side < SC_N_SIDES; side++)
    for (const ScFinding *finding = pair->fields[side] != NULL ? pair->fields[side]->findings : NULL; finding != NULL;
         finding = finding->next)
      if (!g_hash_table_contains (self->explained, finding->entry))
        g_hash_table_insert (self->explained, (gpointer) finding->entry, GUINT_TO_POINTER (note));
}

guint
sc_layout_take_note (ScLayout     *self,
                     const ScPair *pair)
{
  guint note = 0;

  if (!sc_pair_is_warning (pair) && !(sc_pair_is_unexpected (pair) && has_finding (pair)))
    return 0;

  note = find_note (self, pair);
  if (note > 0)
    return note;

  if (self->notes->len >= SC_LAYOUT_MAX_NOTES)
    {
      self->n_unexplained++;
      return 0;
    }

  g_ptr_array_add (self->notes, (gpointer) pair);
  remember (self, pair, self->notes->len);
  return self->notes->len;
}

void
sc_layout_put_number (ScLayout *self,
                      double    x,
                      double    baseline,
                      guint     number)
{
  ScCanvas *canvas = &self->canvas;
  g_autofree char *text = g_strdup_printf ("%u", number);
  double width = sc_canvas_measure (canvas, SC_FACE_SMALL_STRONG, text);

  sc_canvas_put_box (canvas, x, baseline - SC_LAYOUT_NUMBER_SIZE + 4, SC_LAYOUT_NUMBER_SIZE, SC_LAYOUT_NUMBER_SIZE,
                     SC_LAYOUT_NUMBER_SIZE / 2.0, SC_INK_DIFFERS, SC_INK_NONE);
  sc_canvas_put_line (canvas, x + (SC_LAYOUT_NUMBER_SIZE - width) / 2, baseline - .5, SC_FACE_SMALL_STRONG,
                      SC_INK_PANEL, text);
}

static void
put_paragraph (ScLayout     *self,
               double        left,
               const ScSpan *spans,
               guint         n_spans)
{
  ScCanvas *canvas = &self->canvas;
  double width = MIN (self->left + self->width - left, MAX_MEASURE);

  self->y = sc_canvas_put_text (canvas, left, self->y + sc_canvas_get_ascent (canvas, spans[0].face), width, spans,
                                n_spans);
}

static void
put_finding_title (ScLayout          *self,
                   double             left,
                   const ScParagraph *paragraph)
{
  guint severity = paragraph->finding->severity;
  g_autofree char *code = g_strdup_printf ("   %s", paragraph->finding->entry->code);
  ScSpan spans[] = {
    { paragraph->text, SC_FACE_STRONG, SC_INK_TEXT },
    { code, SC_FACE_SMALL, SC_INK_DIM },
  };

  self->y += SC_LAYOUT_STEP;
  sc_canvas_put_sign (&self->canvas, left, self->y + sc_canvas_get_ascent (&self->canvas, SC_FACE_STRONG), 15,
                      severities[severity].sign, severities[severity].ink, "");
  put_paragraph (self, left + FINDING_INSET, spans, G_N_ELEMENTS (spans));
}

static void
put_citation (ScLayout          *self,
              double             left,
              const ScParagraph *paragraph)
{
  g_autofree char *gap_url = g_strconcat ("   ", paragraph->url, NULL);
  ScSpan spans[] = {
    { paragraph->text, SC_FACE_SMALL_STRONG, SC_INK_TEXT },
    { paragraph->url != NULL ? gap_url : "", SC_FACE_SMALL, SC_INK_DIFFERS },
  };

  put_paragraph (self, left + FINDING_INSET, spans, G_N_ELEMENTS (spans));
}

static void
put_explanation (ScLayout          *self,
                 double             left,
                 const ScParagraph *paragraph)
{
  ScSpan says = { paragraph->text, SC_FACE_BODY, SC_INK_TEXT };
  ScSpan detail = { paragraph->text, SC_FACE_SMALL, SC_INK_DIM };

  switch (paragraph->kind)
    {
    case SC_PARAGRAPH_PURPOSE:
      break;
    case SC_PARAGRAPH_SAYS:
      put_paragraph (self, left, &says, 1);
      break;
    case SC_PARAGRAPH_TITLE:
      put_finding_title (self, left, paragraph);
      break;
    case SC_PARAGRAPH_BODY:
      put_paragraph (self, left + FINDING_INSET, &says, 1);
      break;
    case SC_PARAGRAPH_CITATION:
      put_citation (self, left, paragraph);
      break;
    case SC_PARAGRAPH_MENDING:
      self->y += 2;
      put_paragraph (self, left + FINDING_INSET, &says, 1);
      break;
    case SC_PARAGRAPH_VICTIM:
    default:
      self->y += 2;
      put_paragraph (self, left + FINDING_INSET, &detail, 1);
    }
}

/* What an earlier note says of a rule is not said again; what it says here, and where, is. */
static gboolean
is_said_before (const ScLayout    *self,
                const ScParagraph *paragraph,
                guint              number)
{
  if (paragraph->finding == NULL || paragraph->kind <= SC_PARAGRAPH_BODY)
    return FALSE;

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->explained, paragraph->finding->entry)) != number;
}

static void
put_note (ScLayout     *self,
          const ScPair *pair,
          guint         number)
{
  double left = self->left + NUMBER_INSET;
  double baseline = self->y + sc_canvas_get_ascent (&self->canvas, SC_FACE_STRONG);
  g_autofree char *path = sc_words_pair_path (self->words, pair);
  g_autoptr (GArray) paragraphs = sc_words_explain_pair (self->words, pair);
  ScSpan heading = { path, SC_FACE_STRONG, SC_INK_TEXT };

  sc_layout_put_number (self, self->left, baseline, number);
  put_paragraph (self, left, &heading, 1);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const ScParagraph *paragraph = &g_array_index (paragraphs, ScParagraph, i);

      if (!is_said_before (self, paragraph, number))
        put_explanation (self, left, paragraph);
    }

  self->y += 2 * SC_LAYOUT_STEP;
  sc_canvas_end_block (&self->canvas, self->y, FALSE);
}

static void
put_unexplained (ScLayout *self,
                 guint     n_unexplained)
{
  static const ScMessageForms forms = { NP_ ("{0} more field is not explained here.",
                                             "{0} more fields are not explained here.") };
  g_autofree char *text = sc_words_count (self->words, &forms, n_unexplained);
  ScSpan span = { text, SC_FACE_BODY, SC_INK_DIM };

  put_paragraph (self, self->left + NUMBER_INSET, &span, 1);
  self->y += 2 * SC_LAYOUT_STEP;
  sc_canvas_end_block (&self->canvas, self->y, FALSE);
}

void
sc_layout_put_notes (ScLayout *self)
{
  double top = self->y;
  guint n_unexplained = self->n_unexplained;

  for (guint i = 0; i < self->notes->len; i++)
    if (self->y - top < MAX_HEIGHT)
      put_note (self, g_ptr_array_index (self->notes, i), i + 1);
    else
      n_unexplained++;

  if (n_unexplained > 0)
    put_unexplained (self, n_unexplained);
}
