/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "compare/comparison.h"

G_BEGIN_DECLS

/* Both sides of one line of octets, or what stands for folded ones. The line comes in through the property "line", to
 * be bound to the list item's. */
#define SC_TYPE_OCTETS_ROW (sc_octets_row_get_type ())
G_DECLARE_FINAL_TYPE (ScOctetsRow, sc_octets_row, SC, OCTETS_ROW, GtkBox)

/* What stands at a point in the row's coordinates, if an octet or a gap does: @column of the sheet, and @side. */
gboolean sc_octets_row_pick (ScOctetsRow *self,
                             double       x,
                             double       y,
                             ScSide      *side,
                             gsize       *column);

G_END_DECLS
