/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lets symbols be as large as the text around them while the desktop or the zoom sets text of another size than the
 * ordinary one. Beside ordinary text they have the size that the theme has them drawn for, ready to be painted: any other
 * is made from SVG, and loads librsvg. */
void sc_text_size_follow (void);

G_END_DECLS
