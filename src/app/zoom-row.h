/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScZoomRow:
 *
 * What the main menu has for ScZoom: smaller, the level that is and goes back to the desktop's, larger.
 */
#define SC_TYPE_ZOOM_ROW (sc_zoom_row_get_type ())
G_DECLARE_FINAL_TYPE (ScZoomRow, sc_zoom_row, SC, ZOOM_ROW, GtkBox)

GtkWidget *sc_zoom_row_new (void);

G_END_DECLS
