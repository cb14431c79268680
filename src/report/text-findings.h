/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/report.h"

G_BEGIN_DECLS

/* Appends, for each pair that has a note, where it is, what each side says and what was found. */
void sc_text_findings_append (GString               *out,
                              const ScComparison    *comparison,
                              const ScReportOptions *options);

G_END_DECLS
