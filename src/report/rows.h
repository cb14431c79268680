/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/filter.h"
#include "report/report.h"

/* The rows that a report has, in the order of the tree: one walk for all formats. */

G_BEGIN_DECLS

/**
 * sc_report_filter:
 * @usual: what %SC_REPORT_ROWS_USUAL stands for
 *
 * Returns: (transfer full) (nullable): what @options leave of @comparison; %NULL if that is all
 */
ScFiltered *sc_report_filter (const ScComparison    *comparison,
                              const ScReportOptions *options,
                              ScReportRows           usual);

/* @depth counts from 0. */
typedef void (*ScReportRowFunc) (const ScPair *pair,
                                 guint         depth,
                                 gpointer      user_data);

/* Calls @func for each row of a report for people. */
void        sc_report_foreach_row (const ScComparison    *comparison,
                                   const ScReportOptions *options,
                                   ScReportRowFunc        func,
                                   gpointer               user_data);

G_END_DECLS
