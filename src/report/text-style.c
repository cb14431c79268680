/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text-style.h"

#include <string.h>

#include "report/columns.h"

/* ECMA-48 §8.3.117, SELECT GRAPHIC RENDITION: 1 bold, 2 faint, 32 to 34 the colours that every terminal has. */
static const char *const sequences[] = {
  [SC_STYLE_STRONG] = "\x1b[1m",
  [SC_STYLE_CHECK] = "\x1b[32m",
  [SC_STYLE_WARNING] = "\x1b[1;33m",
  [SC_STYLE_DIFFERS] = "\x1b[1;34m",
  [SC_STYLE_PALE] = "\x1b[2m",
};

#define PLAIN "\x1b[0m"

gsize
sc_text_get_width (const ScReportOptions *options)
{
  return options->width == 0 ? SC_COLUMNS : MAX (options->width, SC_TEXT_MIN_WIDTH);
}

void
sc_text_style (GString               *out,
               gsize                  start,
               gsize                  length,
               ScTextStyle            style,
               const ScReportOptions *options)
{
  if (!options->is_coloured || length == 0)
    return;

  g_string_insert (out, (gssize) (start + length), PLAIN);
  g_string_insert (out, (gssize) start, sequences[style]);
}

void
sc_text_append_styled (GString               *out,
                       const char            *text,
                       gsize                  indent,
                       ScTextStyle            style,
                       const ScReportOptions *options)
{
  gsize start = out->len;

  sc_columns_append_wrapped (out, text, indent, sc_text_get_width (options));
  /* The line break stays plain, or some terminals colour the rest of the line. */
  sc_text_style (out, start, out->len - start - 1, style, options);
}
