/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Sets children side by side, as a horizontal GtkBox does: between what they need and what they would like, and those
 * that expand share what is left. It is as wide for any height, and then as high as the highest of them.
 *
 * GtkBox, asked how high it is for a width, looks for the height at which its children fit into that width, and a
 * wrapped label looks in the same way for its width at each of these heights: it sets its text about a hundred times.
 */
#define SC_TYPE_LINE_LAYOUT (sc_line_layout_get_type ())
G_DECLARE_FINAL_TYPE (ScLineLayout, sc_line_layout, SC, LINE_LAYOUT, GtkLayoutManager)

G_END_DECLS
