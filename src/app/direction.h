/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What runs from left to right in every language. In GTK a direction is each widget's own: what lies in a widget follows
 * the language all the same. */

/**
 * sc_direction_hold_sides:
 * @box: holds a widget for each side
 *
 * Left stands on the left, or the words "left" and "right" and the signs for them would not be true.
 */
void sc_direction_hold_sides (GtkWidget *box);

/**
 * sc_direction_hold_text:
 * @label: shows octets, numbers, names of hosts
 *
 * Its text is read from left to right, unless it has letters that are not, and stands where other text begins.
 */
void sc_direction_hold_text (GtkLabel *label);

G_END_DECLS
