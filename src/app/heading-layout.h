/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Sets a name, what there is to say of it, and buttons side by side, with the buttons, the last child, at the end. Where
 * there is too little room for all, what stands between goes into a second line, and the name has the first to itself.
 * No child wraps.
 */
#define SC_TYPE_HEADING_LAYOUT (sc_heading_layout_get_type ())
G_DECLARE_FINAL_TYPE (ScHeadingLayout, sc_heading_layout, SC, HEADING_LAYOUT, GtkLayoutManager)

G_END_DECLS
