/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Shares the width of a view between its columns, and remembers what people choose. */
#define SC_TYPE_COLUMN_WIDTHS (sc_column_widths_get_type ())
G_DECLARE_FINAL_TYPE (ScColumnWidths, sc_column_widths, SC, COLUMN_WIDTHS, GObject)

/* @view owns the columns, and lives as long as what is returned. */
ScColumnWidths *sc_column_widths_new (GtkWidget           *view,
                                      GtkColumnViewColumn *field,
                                      GtkColumnViewColumn *left,
                                      GtkColumnViewColumn *relation);

/* Whether there is a right column beside the left one; without, the left takes what there is. */
void            sc_column_widths_set_has_both (ScColumnWidths *self,
                                               gboolean        has_both);

/* @room is how wide the view is, in pixels. */
void            sc_column_widths_fit (ScColumnWidths *self,
                                      int             room);

G_END_DECLS
