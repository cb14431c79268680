/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "compare/comparison.h"

G_BEGIN_DECLS

/* No branch with more children opens by itself: it would bury everything behind it. */
#define SC_FIRST_LOOK_MAX_CHILDREN 200

/* Opens Extensions, and each branch with a triangle or an unexpected difference. */
void          sc_first_look_open (GtkTreeListModel *model,
                                  ScComparison     *comparison);

/* The pair to select: the first triangle, else the first unexpected difference, else the first pair; or what hides it,
 * if that does not open by itself. (nullable): %NULL if there are no pairs */
const ScPair *sc_first_look_choose (ScComparison *comparison);

G_END_DECLS
