/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/words.h"

G_BEGIN_DECLS

/**
 * ScReportOptions:
 * @words: the language; machine-readable formats speak plain English whatever it is
 * @now: in seconds since 1970
 * @ignore_expected: whether to leave out what differs as expected
 */
typedef struct
{
  const ScWords *words;
  gint64         now;
  gboolean       ignore_expected;
} ScReportOptions;

G_END_DECLS
