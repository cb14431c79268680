/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/report.h"

G_BEGIN_DECLS

/* Appends a heading and the rows of a comparison of two objects that @options ask for. */
void sc_text_table_append_pairs (GString               *out,
                                 const ScComparison    *comparison,
                                 const ScReportOptions *options);

/* Appends the rows of a comparison of one object that @options ask for. */
void sc_text_table_append_tree (GString               *out,
                                const ScComparison    *comparison,
                                const ScReportOptions *options);

/* Appends all rows of @pair and of what lies in it; with a heading if two objects are compared. */
void sc_text_table_append_branch (GString               *out,
                                  const ScComparison    *comparison,
                                  const ScPair          *pair,
                                  const ScReportOptions *options);

G_END_DECLS
