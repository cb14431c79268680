/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/report.h"

G_BEGIN_DECLS

/**
 * sc_text_findings_append:
 * @wants: which pairs to explain
 *
 * Appends, for each pair that @wants holds for, where it is, what each side says and what was found. Where one
 * rule is broken often, it is explained the first time.
 */
void sc_text_findings_append (GString               *out,
                              const ScComparison    *comparison,
                              ScPairPredicate        wants,
                              const ScReportOptions *options);

G_END_DECLS
