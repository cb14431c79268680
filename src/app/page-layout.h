/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Stacks wrapped text as on a page: each child is as wide as the page and as high as it then is. A page has no width of
 * its own; whoever holds it says how wide it is. GtkBox asks wrapped labels for many sizes that nobody needs, and each
 * answer sets the whole text anew.
 */
#define SC_TYPE_PAGE_LAYOUT (sc_page_layout_get_type ())
G_DECLARE_FINAL_TYPE (ScPageLayout, sc_page_layout, SC, PAGE_LAYOUT, GtkLayoutManager)

G_END_DECLS
