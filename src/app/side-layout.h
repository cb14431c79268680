/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Sets a mark, a value and, if that is visible, how the value is encoded side by side. Where there is not room for all,
 * the encoding is cut first, and is not shown if less than half of it would be. Where the encoding is what tells two
 * sides apart, it is shown, and the longer of the two is cut first. It asks for no width, for a column gives it.
 */
#define SC_TYPE_SIDE_LAYOUT (sc_side_layout_get_type ())
G_DECLARE_FINAL_TYPE (ScSideLayout, sc_side_layout, SC, SIDE_LAYOUT, GtkLayoutManager)

/* Whether the encoding is as weighty as the value. */
void sc_side_layout_set_keeps_encoding (ScSideLayout *self,
                                        gboolean      keeps_encoding);

G_END_DECLS
