/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/columns.h"

#include <string.h>

#define ELLIPSIS "…"

static gsize
measure_char (gunichar c)
{
  if (g_unichar_iszerowidth (c))
    return 0;

  return g_unichar_iswide (c) ? 2 : 1;
}

/* The part of @text, up to @stop, that fits @width; @used is set to what it takes. */
static const char *
find_end (const char *text,
          const char *stop,
          gsize       width,
          gsize      *used)
{
  const char *end = text;
  gsize total = 0;

  while (end < stop)
    {
      gsize columns = 0;

      /* Nearly all characters are of ASCII, and GLib searches its tables for each. */
      while (end < stop && total < width && *end >= 0x20 && *end < 0x7F)
        {
          end++;
          total++;
        }
      if (end == stop)
        break;

      columns = measure_char (g_utf8_get_char (end));
      if (total + columns > width)
        break;

      total += columns;
      end = g_utf8_next_char (end);
    }

  *used = total;
  return end;
}

gsize
sc_columns_measure (const char *text)
{
  gsize used = 0;

  find_end (text, text + strlen (text), G_MAXSIZE, &used);
  return used;
}

gsize
sc_columns_cut (GString *out,
                gsize    start,
                gsize    width)
{
  gsize used = 0;
  const char *text = out->str + start;
  const char *stop = out->str + out->len;
  const char *end = find_end (text, stop, width, &used);

  g_return_val_if_fail (width > 0, 0);

  if (end == stop)
    return used;

  end = find_end (text, stop, width - 1, &used);
  g_string_truncate (out, (gsize) (end - out->str));
  g_string_append (out, ELLIPSIS);
  return used + 1;
}

gsize
sc_columns_append_cut (GString    *out,
                       const char *text,
                       gsize       width)
{
  gsize start = out->len;

  g_string_append (out, text);
  return sc_columns_cut (out, start, width);
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
                           gsize       indent,
                           gsize       width)
{
  gsize column = 0;

  for (const char *word = text, *end = NULL; *text != '\0' && word != NULL; word = *end != '\0' ? end + 1 : NULL)
    {
      gsize needed = 0;

      end = strchrnul (word, ' ');
      find_end (word, end, G_MAXSIZE, &needed);

      if (column > 0 && column + 1 + needed > width)
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

      g_string_append_len (out, word, end - word);
      column += needed;
    }

  g_string_append_c (out, '\n');
}
