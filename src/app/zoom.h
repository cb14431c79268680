/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How large the text of every window is, as a multiple of the desktop's size; remembered. */
#define SC_TYPE_ZOOM (sc_zoom_get_type ())
G_DECLARE_FINAL_TYPE (ScZoom, sc_zoom, SC, ZOOM, GObject)

/* (transfer none): the one of the program; "level" says when it changes. */
ScZoom  *sc_zoom_get_default (void);

double   sc_zoom_get_level (ScZoom *self);
/* @width: what is needed at the level that is; @room: what there is. A step is none if it is the last, or if what would
 * be needed then may not fit. Both in pixels */
gboolean sc_zoom_can_go_in (ScZoom *self,
                            int     width,
                            int     room);
gboolean sc_zoom_can_go_out (ScZoom *self);

/* To the next larger, the next smaller and the desktop's size. */
void     sc_zoom_go_in (ScZoom *self);
void     sc_zoom_go_out (ScZoom *self);
void     sc_zoom_reset (ScZoom *self);

G_END_DECLS
