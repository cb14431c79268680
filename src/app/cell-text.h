/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a text in a row is, and so what it looks like. */
typedef enum
{
  SC_CELL_LOOK_FIELD,
  SC_CELL_LOOK_FIELD_PALE,
  SC_CELL_LOOK_MEANING,
  SC_CELL_LOOK_MEANING_DIFFERS,
  SC_CELL_LOOK_ENCODING,
  SC_CELL_LOOK_RELATION_PALE,
  SC_CELL_LOOK_RELATION_DIFFERS,
  SC_N_CELL_LOOKS
} ScCellLook;

/*
 * A text in one line that a cell draws itself. GTK has some two hundred rows ready: a label for each text, with its style,
 * its measures and its place in the accessibility tree, is more work than all the rest of a row.
 *
 * A widget is given wherever fonts and colours are to be those of the place.
 */
typedef struct
{
  char          *text; /* (nullable): for none */
  PangoAttrList *emphasis; /* (nullable) */
  PangoLayout   *layout; /* (nullable): kept from measuring to drawing */
  ScCellLook     look;
  gboolean       holds_direction; /* it reads from left to right in every language, as octets and names of hosts do */
} ScCellText;

/* In pixels, from the left. */
typedef struct
{
  int x;
  int width;
} ScCellPlace;

/* @text: (nullable); an empty one is none */
void         sc_cell_text_set            (ScCellText *self,
                                          ScCellLook  look,
                                          const char *text);
/* @emphasis: (nullable) (transfer full) */
void         sc_cell_text_take_emphasis  (ScCellText    *self,
                                          PangoAttrList *emphasis);
void         sc_cell_text_clear          (ScCellText *self);
/* Fonts and the direction may change before it is drawn again, and most rows are never drawn again. */
void         sc_cell_text_forget         (ScCellText *self);

/* In pixels; the same for all texts without letters of other scripts, which may be taller. */
int          sc_cell_text_measure_height (const ScCellText *self,
                                          GtkWidget        *widget);
/* In pixels: what is left of a text that is cut, and all of it. */
void         sc_cell_text_measure_width  (ScCellText       *self,
                                          GtkWidget        *widget,
                                          GtkRequestedSize *width);
/* In the middle of the widget's height; cut where it has not room. */
void         sc_cell_text_snapshot       (ScCellText        *self,
                                          GtkWidget         *widget,
                                          GtkSnapshot       *snapshot,
                                          const ScCellPlace *place);

G_END_DECLS
