/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "report/picture/sign.h"

G_BEGIN_DECLS

/* Fills @sign's outline with @cr's source, in a square of SC_SIGN_SIZE units from its origin. @cr's path and its fill rule
 * are others afterwards. */
void sc_sign_fill (ScSign   sign,
                   cairo_t *cr);

G_END_DECLS
