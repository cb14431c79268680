/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "compare/comparison.h"

G_BEGIN_DECLS

/* ScSide as a GType, so that a .ui file can say "left" and "right". */
#define SC_TYPE_SIDE (sc_side_get_type ())
GType sc_side_get_type (void);

static inline ScSide
sc_side_get_other (ScSide side)
{
  return side == SC_LEFT ? SC_RIGHT : SC_LEFT;
}

G_END_DECLS
