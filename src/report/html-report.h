/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/report.h"

/*
 * Reports for browsers: one file that loads nothing and runs nothing, light or dark as the reader has it. HTML 5 that
 * is well-formed XML, too. Rows have an id each, so that a link may lead there.
 */

G_BEGIN_DECLS

/* A page of one report or many in pieces: begin, add each, end. @title is fit to show. */
void sc_html_report_begin (GString               *out,
                           const char            *title,
                           const ScReportOptions *options);
/* What @comparison has: two objects or one. @opinion: (nullable): what sc_second_opinion_ask() makes of them. @position
 * counts from 0. */
void sc_html_report_add (GString               *out,
                         const ScComparison    *comparison,
                         const ScComparison    *opinion,
                         guint                  position,
                         const ScReportOptions *options);
void sc_html_report_end (GString               *out,
                         const ScReportOptions *options);

/* A whole page. */
void sc_html_report_compare (GString               *out,
                             const ScComparison    *comparison,
                             const ScComparison    *opinion,
                             const ScReportOptions *options);

G_END_DECLS
