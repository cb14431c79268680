/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/side.h"

G_BEGIN_DECLS

/* What makes the cells of a column and gives them the rows of a tree, whose items are ScPairRows. (transfer full)
 *
 * GtkBuilderListItemFactory does the same in fewer lines, but has a builder at work for each cell. */
GtkListItemFactory *sc_cell_factory_new_field    (void);
GtkListItemFactory *sc_cell_factory_new_side     (ScSide side);
GtkListItemFactory *sc_cell_factory_new_relation (void);

G_END_DECLS
