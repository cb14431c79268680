/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/pair-row.h"

G_BEGIN_DECLS

/* What a column shows of a row. The row comes in through the property "row", to be bound to the list item's. */
#define SC_TYPE_CELL (sc_cell_get_type ())
G_DECLARE_DERIVABLE_TYPE (ScCell, sc_cell, SC, CELL, GtkBox)

/**
 * ScCellClass:
 * @show: shows @row; called when it stands in a list item, so that what lies around it can be named
 */
struct _ScCellClass
{
  GtkBoxClass parent_class;

  void (*show) (ScCell    *self,
                ScPairRow *row);
};

/* (nullable): the row shown */
ScPairRow *sc_cell_get_row (ScCell *self);

/* Shows the row anew. */
void       sc_cell_refresh (ScCell *self);

G_END_DECLS
