/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/cell.h"

G_BEGIN_DECLS

/* The sign between two values: whether both sides say the same. */
#define SC_TYPE_RELATION_CELL (sc_relation_cell_get_type ())
G_DECLARE_FINAL_TYPE (ScRelationCell, sc_relation_cell, SC, RELATION_CELL, ScCell)

G_END_DECLS
