/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/cell.h"

G_BEGIN_DECLS

/* The name of a row's field, inside its GtkTreeExpander. Also names the row for assistive technology. */
#define SC_TYPE_FIELD_CELL (sc_field_cell_get_type ())
G_DECLARE_FINAL_TYPE (ScFieldCell, sc_field_cell, SC, FIELD_CELL, ScCell)

G_END_DECLS
