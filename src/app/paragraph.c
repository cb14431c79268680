/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/paragraph.h"

/* A low blank line. */
#define PARAGRAPH_BREAK "\n<span size=\"4pt\"> \n</span>"

void
sc_paragraph_append (GString           *markup,
                     const ScParagraph *paragraph)
{
  g_autofree char *text = g_markup_escape_text (paragraph->text, -1);

  if (markup->len > 0)
    g_string_append (markup, PARAGRAPH_BREAK);

  g_string_append (markup, text);
}
