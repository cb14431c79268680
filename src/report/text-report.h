/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/report.h"
#include "x509/catalogue.h"

/*
 * Reports for people at a terminal, no wider than asked for but for words that are longer. Nothing from a certificate or
 * a file name gets there as it is, so a report holds no escape sequence but our own, and those only if asked for. There
 * are no isolates in it (report/isolate.h): terminals do not heed them, and what people look for in a report has none.
 */

G_BEGIN_DECLS

/* The verdict, the counts, the rows that are asked for, and why they have triangles. */
void sc_text_report_compare (GString               *out,
                             const ScComparison    *comparison,
                             const ScReportOptions *options);

/* The rows of the one object that @comparison has, and its findings. */
void sc_text_report_inspect (GString               *out,
                             const ScComparison    *comparison,
                             const ScReportOptions *options);

/* All rows of @pair and of what lies in it, differing or not. */
void sc_text_report_branch (GString               *out,
                            const ScComparison    *comparison,
                            const ScPair          *pair,
                            const ScReportOptions *options);

/* What sc_second_opinion_ask() makes of one object or two. */
void sc_text_report_second_opinion (GString               *out,
                                    const ScComparison    *opinion,
                                    const ScReportOptions *options);

/* One line for each entry of the catalogue. */
void sc_text_report_catalogue (GString                       *out,
                               const ScCatalogueEntry *const *entries,
                               guint                          n_entries,
                               const ScReportOptions         *options);

/* All that is said of one entry. */
void sc_text_report_entry (GString                *out,
                           const ScCatalogueEntry *entry,
                           const ScReportOptions  *options);

G_END_DECLS
