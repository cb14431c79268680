/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/cell-text.h"
#include "app/pair-row.h"

G_BEGIN_DECLS

#define SC_CELL_MAX_TEXTS 2

/* What a column shows of a row: a few texts in one line, which it draws itself. The column gives the width; none is asked
 * for. */
#define SC_TYPE_CELL (sc_cell_get_type ())
G_DECLARE_DERIVABLE_TYPE (ScCell, sc_cell, SC, CELL, GtkWidget)

/**
 * ScCellClass:
 * @n_texts: how many texts there are, at most %SC_CELL_MAX_TEXTS
 * @show: shows @row; called when it stands in a list item, so that what lies around it can be named
 * @place: says where each text stands in a cell of @width pixels that is read from left to right; by default the first
 *   has all the room
 */
struct _ScCellClass
{
  GtkWidgetClass parent_class;

  guint          n_texts;

  void         (*show)  (ScCell      *self,
                         ScPairRow   *row);
  void         (*place) (ScCell      *self,
                         int          width,
                         ScCellPlace  places[SC_CELL_MAX_TEXTS]);
};

/* Shows @row; to be called where the cell stands in a list item. */
void        sc_cell_set_row  (ScCell    *self,
                              ScPairRow *row);
/* (nullable): the row shown */
ScPairRow  *sc_cell_get_row  (ScCell *self);

/* Shows the row anew. */
void        sc_cell_refresh  (ScCell *self);

/* The texts, for the kinds of cells to fill while they show a row. */
ScCellText *sc_cell_get_text (ScCell *self,
                              guint   nth);

G_END_DECLS
