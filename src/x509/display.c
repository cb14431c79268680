/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/display.h"

#include <string.h>

/* Characters of other categories that take no room of their own on the screen or look like nothing (Unicode's
 * Default_Ignorable_Code_Point and blank letters). */
static const struct
{
  gunichar first;
  gunichar last;
} invisible[] = {
  { 0x034F, 0x034F },   /* combining grapheme joiner */
  { 0x115F, 0x1160 },   /* Hangul fillers */
  { 0x17B4, 0x17B5 },   /* Khmer inherent vowels */
  { 0x180B, 0x180F },   /* Mongolian selectors */
  { 0x2800, 0x2800 },   /* Braille blank */
  { 0x3164, 0x3164 },   /* Hangul filler */
  { 0xFE00, 0xFE0F },   /* variation selectors */
  { 0xFFA0, 0xFFA0 },   /* halfwidth Hangul filler */
  { 0xE0000, 0xE0FFF }, /* tags and further selectors */
};

static gboolean
is_invisible (gunichar c)
{
  for (guint i = 0; i < G_N_ELEMENTS (invisible); i++)
    if (c >= invisible[i].first && c <= invisible[i].last)
      return TRUE;

  return FALSE;
}

static gboolean
needs_escape (gunichar c)
{
  if (c >= 0x20 && c < 0x7F)
    return FALSE;

  switch (g_unichar_type (c))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT: /* bidirectional controls and zero-width characters are all in here */
    case G_UNICODE_SURROGATE:
    case G_UNICODE_PRIVATE_USE:
    case G_UNICODE_UNASSIGNED:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
      return TRUE;
    case G_UNICODE_SPACE_SEPARATOR:
      return c != ' ';
    default:
      return is_invisible (c);
    }
}

/* The character at @text, or (gunichar) -1 for an octet that starts none; @size is set to its octets. */
static gunichar
next_char (const char *text,
           gsize       length,
           gsize      *size)
{
  gunichar c = (guchar) text[0] < 0x80 ? (guchar) text[0] : g_utf8_get_char_validated (text, (gssize) MIN (length, 6));

  if (c == (gunichar) -1 || c == (gunichar) -2)
    {
      *size = 1;
      return (gunichar) -1;
    }

  *size = (gsize) g_unichar_to_utf8 (c, NULL);
  return c;
}

static gboolean
starts_escape (const char *text,
               gsize       length)
{
  return length > 2 && text[0] == '\\' && (text[1] == 'u' || text[1] == 'x') && text[2] == '{';
}

/* How many octets at @text stand for themselves: nearly all do, and are taken at once. */
static gsize
measure_plain (const char *text,
               gsize       length)
{
  gsize n = 0;

  while (n < length && text[n] >= 0x20 && text[n] < 0x7F && text[n] != '\\')
    n++;

  return n;
}

void
sc_display_append (GString    *out,
                   const char *text,
                   gsize       length,
                   gsize       max_chars)
{
  gsize n_chars = 0;

  while (length > 0)
    {
      gsize n_left = max_chars > 0 ? max_chars - n_chars : length;
      gsize size = measure_plain (text, MIN (length, n_left));
      gunichar c = 0;

      if (size > 0)
        {
          g_string_append_len (out, text, (gssize) size);
          n_chars += size;
          text += size;
          length -= size;
          continue;
        }

      c = next_char (text, length, &size);

      if (max_chars > 0 && n_chars++ == max_chars)
        {
          g_string_append (out, "…");
          return;
        }

      if (c == (gunichar) -1)
        g_string_append_printf (out, "\\x{%02X}", (guchar) text[0]);
      else if (needs_escape (c) || starts_escape (text, length))
        g_string_append_printf (out, "\\u{%04X}", c);
      else
        g_string_append_len (out, text, (gssize) size);

      text += size;
      length -= size;
    }
}

gboolean
sc_display_is_deceptive (const char *text,
                         gsize       length)
{
  while (length > 0)
    {
      gsize size = measure_plain (text, length);

      if (size == 0)
        {
          gunichar c = next_char (text, length, &size);

          if (c == (gunichar) -1 || needs_escape (c))
            return TRUE;
        }

      text += size;
      length -= size;
    }

  return FALSE;
}
