/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/cell.h"

G_BEGIN_DECLS

/* What one side says and how it is encoded: the mark, the meaning, the encoding. */
#define SC_TYPE_SIDE_CELL (sc_side_cell_get_type ())
G_DECLARE_FINAL_TYPE (ScSideCell, sc_side_cell, SC, SIDE_CELL, ScCell)

G_END_DECLS
