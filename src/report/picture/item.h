/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/picture/face.h"
#include "report/picture/ink.h"
#include "report/picture/sign.h"

/* What a layout consists of, and back ends draw, in that order. Lengths are in pixels at scale 1. */

G_BEGIN_DECLS

typedef enum
{
  SC_ITEM_BOX,
  SC_ITEM_TEXT,
  SC_ITEM_SIGN,
} ScItemKind;

/**
 * ScItem:
 * @kind: #ScItemKind
 * @ink: of the text, the sign, or what the box is filled with; %SC_INK_NONE for a box that is not filled
 * @edge: of a box's edge, one pixel wide and inside it; %SC_INK_NONE if it has none
 * @face: of a text
 * @sign: of a sign
 * @x, @y, @width, @height: what it takes
 * @radius: of a box's corners
 * @baseline: of a text
 * @text: (nullable): of a text: one line in one face; of a sign: what it says
 */
typedef struct
{
  guint8 kind;
  guint8 ink;
  guint8 edge;
  guint8 face;
  guint8 sign;
  double x;
  double y;
  double width;
  double height;
  double radius;
  double baseline;
  char  *text;
} ScItem;

/**
 * ScBlock:
 * @bottom: where it ends, and the next one begins
 * @keeps_next: whether no page should break behind it
 *
 * What a page should not break: a card, a row, a note. The first begins at 0, the last ends with the picture.
 */
typedef struct
{
  double   bottom;
  gboolean keeps_next;
} ScBlock;

G_END_DECLS
