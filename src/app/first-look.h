/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/pair-filter.h"

G_BEGIN_DECLS

/* No branch of which more children are shown opens by itself: it would bury everything behind it. */
#define SC_FIRST_LOOK_MAX_CHILDREN 200

/* How many branches open by themselves to show what a filter found. */
#define SC_FIRST_LOOK_MAX_BRANCHES 200

/* Opens Extensions, and each branch with a triangle or an unexpected difference. @filter: what @model is shown by */
void          sc_first_look_open (GtkTreeListModel *model,
                                  ScComparison     *comparison,
                                  ScPairFilter     *filter);

/* Opens each branch that holds a hit. (transfer container) (element-type ScPair): those that were not open before,
 * outermost first */
GPtrArray    *sc_first_look_open_hits (GtkTreeListModel *model,
                                       ScComparison     *comparison,
                                       ScPairFilter     *filter);

/* What hides @pair, if that does not open by itself, else @pair. */
const ScPair *sc_first_look_get_openly (ScPairFilter *filter,
                                        const ScPair *pair);

/* The pair to select: the first that is an encoding difference or has a triangle of its own on one side only, else the
 * first triangle, else the first unexpected difference, else the first pair, of those that are shown; or what hides it,
 * if that does not open by itself. (nullable): %NULL if there are no pairs */
const ScPair *sc_first_look_choose (ScComparison *comparison,
                                    ScPairFilter *filter);

/* The pair to select when @pair is no longer shown: the next hit behind it, else the one before it, else what is shown
 * next to it; or what hides it. (nullable): %NULL if nothing is shown */
const ScPair *sc_first_look_choose_near (ScComparison *comparison,
                                         ScPairFilter *filter,
                                         const ScPair *pair);

G_END_DECLS
