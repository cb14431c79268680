/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* For "query-tooltip": what a label is too narrow to show. */
gboolean sc_tooltip_query_label_cb (GtkLabel   *label,
                                    int         x,
                                    int         y,
                                    gboolean    keyboard_mode,
                                    GtkTooltip *tooltip);

G_END_DECLS
