/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/side.h"

G_DEFINE_ENUM_TYPE (ScSide, sc_side,
                    G_DEFINE_ENUM_VALUE (SC_LEFT, "left"),
                    G_DEFINE_ENUM_VALUE (SC_RIGHT, "right"))
