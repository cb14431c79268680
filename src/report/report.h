/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/words.h"

G_BEGIN_DECLS

/* Which rows a report has, each with those it lies in. */
typedef enum
{
  SC_REPORT_ROWS_USUAL, /* for people, of two objects the differences; else all */
  SC_REPORT_ROWS_ALL,
  SC_REPORT_ROWS_DIFFERENCES,
  SC_REPORT_ROWS_WARNINGS,
} ScReportRows;

/**
 * ScReportOptions:
 * @words: the language; machine-readable formats speak plain English whatever it is
 * @now: in seconds since 1970
 * @rows: which rows to show
 * @width: of a text report, in columns; 0 is the usual one
 * @is_coloured: whether a text report may have a terminal's escape sequences
 * @ignore_expected: whether what differs as expected is no difference to show
 */
typedef struct
{
  const ScWords *words;
  gint64         now;
  ScReportRows   rows;
  guint          width;
  gboolean       is_coloured;
  gboolean       ignore_expected;
} ScReportOptions;

G_END_DECLS
