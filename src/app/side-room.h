/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Between two parts of a cell, in pixels. */
#define SC_SIDE_SPACING 8

/* What stands in a cell of a side, in the order of reading. */
enum
{
  SC_SIDE_PART_MARK,
  SC_SIDE_PART_MEANING,
  SC_SIDE_PART_ENCODING,
  SC_N_SIDE_PARTS
};

/**
 * sc_side_room_divide:
 * @whole: what the cell has, in pixels
 * @keeps_encoding: whether the encoding is what must be seen; else it makes room for the meaning, and goes before the
 *   meaning is cut
 * @sizes: what each part needs at least and would like to have
 * @widths: (out): what each part gets; 0 for what is not shown
 */
void sc_side_room_divide (int                    whole,
                          gboolean               keeps_encoding,
                          const GtkRequestedSize sizes[SC_N_SIDE_PARTS],
                          int                    widths[SC_N_SIDE_PARTS]);

G_END_DECLS
