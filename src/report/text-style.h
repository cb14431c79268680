/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/report.h"

/* How a text report looks at a terminal. What a colour says is always said by a sign or a word, too. */

G_BEGIN_DECLS

typedef enum
{
  SC_STYLE_STRONG,
  SC_STYLE_CHECK,
  SC_STYLE_WARNING,
  SC_STYLE_DIFFERS,
  SC_STYLE_PALE,
} ScTextStyle;

/* The narrowest report: below it the columns hold no words. */
#define SC_TEXT_MIN_WIDTH 60

/* In columns. */
gsize sc_text_get_width (const ScReportOptions *options);

/* Dresses @length octets of @out, which begin at @start and take as many columns as before; does nothing if @options ask
 * for no colours. */
void  sc_text_style (GString               *out,
                     gsize                  start,
                     gsize                  length,
                     ScTextStyle            style,
                     const ScReportOptions *options);

/* As sc_columns_append_wrapped(). */
void  sc_text_append_styled (GString               *out,
                             const char            *text,
                             gsize                  indent,
                             ScTextStyle            style,
                             const ScReportOptions *options);

G_END_DECLS
