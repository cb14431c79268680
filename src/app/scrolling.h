/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* From now on lets every GtkScrolledWindow that goes take its handler from GtkSettings. GTK 4.8 disconnects another function
 * than it connected: what was left is called with a widget that is no more when the desktop switches overlay scrolling. */
void sc_scrolling_mend (void);

G_END_DECLS
