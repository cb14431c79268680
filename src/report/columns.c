/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/columns.h"

#define ELLIPSIS "…"

static gsize
measure_char (gunichar c)
{
  /* Nearly all characters are these, and GLib searches its tables for each. */
  if (c >= 0x20 && c < 0x7F)
    return 1;

  if (g_unichar_iszerowidth (c))
    return 0;

  return g_unichar_iswide (c) ? 2 : 1;
}

/* The part of @text that fits @width; @used is set to what it takes. */
static const char *
find_end (const char *text,
          gsize       width,
          gsize      *used)
{
  const char *end = text;

  *used = 0;

  while (*end != '\0')
    {
      gsize columns = measure_char (g_utf8_get_char (end));

      if (*used + columns > width)
        break;

      *used += columns;
      end = g_utf8_next_char (end);
    }

  return end;
}

gsize
sc_columns_measure (const char *text)
{
  gsize used = 0;

  find_end (text, G_MAXSIZE, &used);
  return used;
}

gsize
sc_columns_append_cut (GString    *out,
                       const char *text,
                       gsize       width)
{
  gsize used = 0;
  const char *end = find_end (text, width, &used);

  g_return_val_if_fail (width > 0, 0);

  if (*end == '\0')
    {
      g_string_append (out, text);
      return used;
    }

  end = find_end (text, width - 1, &used);
  g_string_append_len (out, text, end - text);
  g_string_append (out, ELLIPSIS);
  return used + 1;
}

void
sc_columns_append_blanks (GString *out,
                          gsize    n)
{
  static const char blanks[] = "                                                                ";

  for (gsize length = 0; n > 0; n -= length)
    {
      length = MIN (n, sizeof blanks - 1);
      g_string_append_len (out, blanks, (gssize) length);
    }
}

void
sc_columns_append_wrapped (GString    *out,
                           const char *text,
                           gsize       indent)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  gsize column = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      gsize width = sc_columns_measure (words[i]);

      if (column > 0 && column + 1 + width > SC_COLUMNS)
        {
          g_string_append_c (out, '\n');
          column = 0;
        }

      if (column == 0)
        {
          sc_columns_append_blanks (out, indent);
          column = indent;
        }
      else
        {
          g_string_append_c (out, ' ');
          column++;
        }

      g_string_append (out, words[i]);
      column += width;
    }

  g_string_append_c (out, '\n');
}
