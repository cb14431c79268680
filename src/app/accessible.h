/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sc_accessible_set_label (GtkWidget  *widget,
                              const char *label);

/**
 * sc_accessible_set_cell_label:
 * @child: what a list item's factory made
 * @label: what the cell reads as
 *
 * GTK 4.8 offers no GtkListItem:accessible-label, so the cell around @child, which is what assistive technology meets,
 * is named here. For use when an item is bound.
 */
void sc_accessible_set_cell_label (GtkWidget  *child,
                                   const char *label);

/* The same for the row that the cell stands in. */
void sc_accessible_set_row_label (GtkWidget  *child,
                                  const char *label);

G_END_DECLS
