/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/rows.h"

#include "report/words-private.h"

ScFiltered *
sc_report_filter (const ScComparison    *comparison,
                  const ScReportOptions *options,
                  ScReportRows           usual)
{
  static const ScFilterKind kinds[] = {
    [SC_REPORT_ROWS_ALL] = SC_FILTER_ALL,
    [SC_REPORT_ROWS_DIFFERENCES] = SC_FILTER_DIFFERENCES,
    [SC_REPORT_ROWS_WARNINGS] = SC_FILTER_WARNINGS,
  };
  ScReportRows rows = options->rows != SC_REPORT_ROWS_USUAL ? options->rows : usual;
  ScFilter filter = { .kind = kinds[rows], .hides_expected = options->ignore_expected };

  return rows != SC_REPORT_ROWS_ALL ? sc_filter_apply (&filter, comparison) : NULL;
}

/* What all rows of one walk share. */
typedef struct
{
  const ScFiltered *filtered; /* (nullable) */
  ScReportRowFunc   func;
  gpointer          user_data;
} Walk;

static void
visit (const Walk   *self,
       const ScPair *pair,
       guint         depth)
{
  if (self->filtered != NULL && !sc_filtered_shows (self->filtered, pair))
    return;

  self->func (pair, depth, self->user_data);

  for (guint i = 0; i < pair->n_children; i++)
    visit (self, &pair->children[i], depth + 1);
}

void
sc_report_foreach_row (const ScComparison    *comparison,
                       const ScReportOptions *options,
                       ScReportRowFunc        func,
                       gpointer               user_data)
{
  gboolean is_alone = sc_words_get_only_side (comparison) != SC_N_SIDES;
  ScReportRows usual = is_alone ? SC_REPORT_ROWS_ALL : SC_REPORT_ROWS_DIFFERENCES;
  g_autoptr (ScFiltered) filtered = sc_report_filter (comparison, options, usual);
  const ScPair *root = sc_comparison_get_root (comparison);
  Walk walk = { filtered, func, user_data };

  for (guint i = 0; i < root->n_children; i++)
    visit (&walk, &root->children[i], 0);
}
