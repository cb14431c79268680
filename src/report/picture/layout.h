/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/picture/canvas.h"
#include "report/picture/picture.h"

/* What the parts of the layout share. */

G_BEGIN_DECLS

/* Around everything. */
#define SC_LAYOUT_MARGIN 24

/* The grid that all distances are multiples of. */
#define SC_LAYOUT_STEP 6

/* What the notes are in number, at most. */
#define SC_LAYOUT_MAX_NOTES 24

/**
 * ScLayout:
 * @canvas: where it is put
 * @y: how far it has come
 * @left, @width: between the margins
 * @first_side, @n_sides: one or both
 * @names: by side: what the file is called
 * @heading_top, @heading_bottom, @table_bottom: where the table's heading and its last row lie; 0 if there is none
 * @notes: (element-type ScPair): what the notes explain, in their order
 * @n_unexplained: how many more there would be
 */
typedef struct
{
  ScCanvas                canvas;
  const ScComparison     *comparison;
  const ScPictureOptions *options;
  const ScWords          *words;
  double                  y;
  double                  left;
  double                  width;
  guint                   first_side;
  guint                   n_sides;
  char                   *names[SC_N_SIDES];
  double                  heading_top;
  double                  heading_bottom;
  double                  table_bottom;
  GPtrArray              *notes;
  GHashTable             *explained; /* ScCatalogueEntry → number of its note */
  guint                   n_unexplained;
} ScLayout;

/* The parts, from above. Each begins at @y and leaves it behind its last block. */
void  sc_layout_put_title (ScLayout *self);
void  sc_layout_put_cards (ScLayout *self);
void  sc_layout_put_verdict (ScLayout *self);
void  sc_layout_put_table (ScLayout *self);
void  sc_layout_put_notes (ScLayout *self);
void  sc_layout_put_legend (ScLayout *self);

/* The number of the note that explains @pair, which is made if need be; 0 if there is none. */
guint sc_layout_take_note (ScLayout     *self,
                           const ScPair *pair);

/* A number in a disc, as it stands in a row and before its note. */
void  sc_layout_put_number (ScLayout *self,
                            double    x,
                            double    baseline,
                            guint     number);
#define SC_LAYOUT_NUMBER_SIZE 18

/* The octets of a pair, both sides beside each other. @lefts says where they begin, and @width what they may take.
 * Returns where they end, below; @y if there are none. */
double sc_layout_put_octets (ScLayout     *self,
                             const ScPair *pair,
                             const double  lefts[SC_N_SIDES],
                             double        width,
                             double        y);

/* Whether the row is one of those that the picture is made for: it has a triangle of its own, or differs and should
 * not. */
gboolean sc_layout_is_worth (const ScPair *pair);

/* Whether a meaning is octets: "34:BC:09:…". */
gboolean sc_layout_is_octets (const char *text);

/* (transfer full): @text, but octets are put in lines of as many as fit @width, and @max at most. */
char    *sc_layout_wrap_octets (ScLayout   *self,
                                const char *text,
                                ScFace      face,
                                double      width,
                                guint       max);

/* @msgid in the language of the picture. */
const char *sc_layout_say (const ScLayout *self,
                           const char     *msgid);

G_END_DECLS
