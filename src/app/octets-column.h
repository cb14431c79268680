/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "compare/octets.h"

G_BEGIN_DECLS

/* One side of a hex dump that is laid beside another. Emits "cell-chosen" with the index of a cell that was clicked. */
#define SC_TYPE_OCTETS_COLUMN (sc_octets_column_get_type ())
G_DECLARE_FINAL_TYPE (ScOctetsColumn, sc_octets_column, SC, OCTETS_COLUMN, GtkBox)

/**
 * sc_octets_column_set_cells:
 * @cells: (nullable) (element-type ScOctetCell): what both sides show
 * @offset: of the first octet of this side
 * @truncated: whether there are more octets than cells
 */
void     sc_octets_column_set_cells (ScOctetsColumn *self,
                                     GArray         *cells,
                                     gsize           offset,
                                     gboolean        truncated);

/* Lays out for @width pixels: sixteen octets a line, or as few as it takes. */
void     sc_octets_column_fit (ScOctetsColumn *self,
                               int             width);

/* Where the first selected octet stands, in the column's coordinates. Returns whether there is one. */
gboolean sc_octets_column_get_selected_area (ScOctetsColumn  *self,
                                             graphene_rect_t *area);

G_END_DECLS
