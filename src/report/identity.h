/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/report.h"

G_BEGIN_DECLS

/**
 * ScIdentityRow:
 * @label: msgid
 * @texts: (nullable): by side
 *
 * One line of what tells the objects apart: what a card of the window says, and the fingerprint.
 */
typedef struct
{
  const char *label;
  char       *texts[SC_N_SIDES];
} ScIdentityRow;

/* (transfer full) (element-type ScIdentityRow): those that either side has something to say on */
GArray *sc_identity_new (const ScComparison    *comparison,
                         const ScReportOptions *options);

/* What a report is called: the verdict's first words do not fit into a heading. (transfer full) */
char   *sc_report_dup_title (const ScComparison    *comparison,
                             const ScReportOptions *options);
/* (nullable): that names are hidden, if they are, and what stands for them */
const char *sc_report_get_hidden_note (const ScReportOptions *options);
/* Who made the report, and the moment it judges by. (transfer full) */
char   *sc_report_dup_colophon (const ScReportOptions *options);

/* What the signs in a report stand for. */
typedef struct
{
  const char *sign;
  const char *text; /* msgid */
} ScLegendRow;
extern const ScLegendRow sc_legend[];
/* How many of them a report of one object has use for, and one of two. */
#define SC_LEGEND_ALONE 2
#define SC_LEGEND_PAIR 8

G_END_DECLS
