/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/picture/item.h"

G_BEGIN_DECLS

/**
 * ScCanvas:
 * @items: (element-type ScItem)
 * @blocks: (element-type ScBlock)
 *
 * Where a layout puts things.
 */
typedef struct
{
  PangoContext *context;
  GArray       *items;
  GArray       *blocks;
} ScCanvas;

void   sc_canvas_init (ScCanvas *self);
void   sc_canvas_clear (ScCanvas *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScCanvas, sc_canvas_clear)

/* Text in one face and ink; several may share a line. Lines end at "\n", too. A name or a value stands where it is put,
 * whichever way it is read; all other text is read as its language is. */
typedef struct
{
  const char *text;
  ScFace      face;
  ScInk       ink;
  gboolean    is_value;
} ScSpan;

/**
 * sc_canvas_put_text:
 * @x: the left edge
 * @baseline: of the first line
 * @width: where lines are wrapped: between words, else between characters
 * @spans: (array length=n_spans): set one behind the other
 *
 * Returns: where the last line ends, below
 */
double sc_canvas_put_text (ScCanvas     *self,
                           double        x,
                           double        baseline,
                           double        width,
                           const ScSpan *spans,
                           guint         n_spans);

/* One line in one face, from its left edge; returns its width. */
double sc_canvas_put_line (ScCanvas   *self,
                           double      x,
                           double      baseline,
                           ScFace      face,
                           ScInk       ink,
                           const char *text);

/* @edge may be %SC_INK_NONE. Boxes that are put later lie above. */
void   sc_canvas_put_box (ScCanvas *self,
                          double    x,
                          double    y,
                          double    width,
                          double    height,
                          double    radius,
                          ScInk     ink,
                          ScInk     edge);

/* A sign of @size, beside a text on @baseline; @text is what it says. */
void   sc_canvas_put_sign (ScCanvas   *self,
                           double      x,
                           double      baseline,
                           double      size,
                           ScSign      sign,
                           ScInk       ink,
                           const char *text);

/* Puts a place in the order of items, for a box whose height is known only when what stands on it has been put. */
guint  sc_canvas_reserve (ScCanvas *self);
void   sc_canvas_fill_box (ScCanvas *self,
                           guint     place,
                           double    x,
                           double    y,
                           double    width,
                           double    height,
                           double    radius,
                           ScInk     ink,
                           ScInk     edge);

void   sc_canvas_end_block (ScCanvas *self,
                            double    bottom,
                            gboolean  keeps_next);

double sc_canvas_measure (ScCanvas   *self,
                          ScFace      face,
                          const char *text);
/* How far a line in that face reaches above its baseline, and below. */
double sc_canvas_get_ascent (ScCanvas *self,
                             ScFace    face);
double sc_canvas_get_height (ScCanvas *self,
                             ScFace    face);

G_END_DECLS
