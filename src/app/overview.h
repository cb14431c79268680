/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "compare/stops.h"

G_BEGIN_DECLS

/*
 * A strip beside a tree that tells where in the whole of its rows differences and warnings lie. A click on a mark emits
 * "pair-chosen"; one elsewhere scrolls.
 */
#define SC_TYPE_OVERVIEW (sc_overview_get_type ())
G_DECLARE_FINAL_TYPE (ScOverview, sc_overview, SC, OVERVIEW, GtkWidget)

/* What is marked; the last hides the first. */
typedef enum
{
  SC_OVERVIEW_EXPECTED,
  SC_OVERVIEW_DIFFERENCE,
  SC_OVERVIEW_WARNING,
  SC_OVERVIEW_N_MARKS
} ScOverviewMark;

/* What scrolls the rows. */
void sc_overview_set_adjustment (ScOverview    *self,
                                 GtkAdjustment *adjustment);

/**
 * sc_overview_set_tree:
 * @tree: (nullable): the rows of @comparison
 * @stops: (array fixed-size=3): by #ScOverviewMark; valid until this is called again
 */
void sc_overview_set_tree (ScOverview          *self,
                           GtkTreeListModel    *tree,
                           ScComparison        *comparison,
                           const ScStops *const stops[SC_OVERVIEW_N_MARKS]);

G_END_DECLS
