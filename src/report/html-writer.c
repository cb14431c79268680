/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/html-writer.h"

#include <string.h>

static const char *
get_entity (char c)
{
  switch (c)
    {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return NULL;
    }
}

void
sc_html_append_text (GString    *out,
                     const char *text)
{
  for (; *text != '\0'; text++)
    {
      gsize length = strcspn (text, "&<>\"'");

      g_string_append_len (out, text, (gssize) length);
      text += length;

      if (*text == '\0')
        return;

      g_string_append (out, get_entity (*text));
    }
}

void
sc_html_append_element (GString    *out,
                        const char *tag,
                        const char *text)
{
  g_string_append_printf (out, "<%s>", tag);
  sc_html_append_text (out, text);
  g_string_append_printf (out, "</%.*s>", (int) strcspn (tag, " "), tag);
}
