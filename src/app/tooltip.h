/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Gives a tooltip to a widget that is being made. Whenever a visible one gets one, GTK asks the X server where the pointer
 * is and waits for the answer; in templates "visible" is set before and after "tooltip-text" for the same reason. */
void     sc_tooltip_set_text       (GtkWidget  *widget,
                                    const char *text);

/* For "query-tooltip": what a label is too narrow to show. */
gboolean sc_tooltip_query_label_cb (GtkLabel   *label,
                                    int         x,
                                    int         y,
                                    gboolean    keyboard_mode,
                                    GtkTooltip *tooltip);

G_END_DECLS
