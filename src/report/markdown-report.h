/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/report.h"

/*
 * Reports for tickets and wikis: GitHub Flavored Markdown without HTML, which GitHub, GitLab and Jira show alike. A
 * report begins with a heading and ends with a line break, so that one may follow another.
 */

G_BEGIN_DECLS

/* What @comparison has: two objects or one. @opinion: (nullable): what sc_second_opinion_ask() makes of them */
void sc_markdown_report (GString               *out,
                         const ScComparison    *comparison,
                         const ScComparison    *opinion,
                         const ScReportOptions *options);

G_END_DECLS
