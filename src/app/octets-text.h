/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/octets-sheet.h"

G_BEGIN_DECLS

/**
 * ScOctetsText:
 * @text: "558  30 4E 06 03 55 1D 11 01 01 FF  0N··U·····": offset, octets, characters
 * @first: the column of the sheet that it begins with
 * @n_columns: how many there are
 * @octet_starts: where each octet's two digits begin in @text
 * @octet_ends: and where they end
 * @character_starts: where each octet's character begins; behind the end of @text if they are not shown
 * @character_ends: and where it ends
 *
 * What one side says in one line.
 */
typedef struct
{
  char  *text;
  gsize  first;
  guint  n_columns;
  guint  octet_starts[SC_OCTETS_MAX_PER_LINE];
  guint  octet_ends[SC_OCTETS_MAX_PER_LINE];
  guint  character_starts[SC_OCTETS_MAX_PER_LINE];
  guint  character_ends[SC_OCTETS_MAX_PER_LINE];
} ScOctetsText;

/* Clears what @self held before. */
void           sc_octets_text_fill (ScOctetsText  *self,
                                    ScOctetsSheet *sheet,
                                    ScOctetLine    line,
                                    ScSide         side);
void           sc_octets_text_clear (ScOctetsText *self);

/* The column of the sheet that @index of the text belongs to, if there is one. */
gboolean       sc_octets_text_get_column (const ScOctetsText *self,
                                          guint               index,
                                          gsize              *column);

/**
 * sc_octets_text_new_attributes:
 * @widget: whose style gives the colours
 *
 * How the line looks. Role, selection and difference each have a means of their own, so that they are told apart
 * together and without colour: identifiers are bold and lengths italic, what is selected is underlined, what differs
 * is highlighted, and a gap has dots.
 */
PangoAttrList *sc_octets_text_new_attributes (const ScOctetsText *self,
                                              ScOctetsSheet      *sheet,
                                              ScSide              side,
                                              GtkWidget          *widget);

/* The language of octets, for all of a text: without it each user's own would choose the font of what is no letter, and
 * the columns would not be as wide. */
PangoAttribute *sc_octets_text_new_language (void);

G_END_DECLS
