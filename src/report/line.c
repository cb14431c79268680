/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/line.h"

#include "x509/display.h"

#define ELLIPSIS "…"

/* The longest encoding of one character in UTF-8. */
#define MAX_CHAR_OCTETS 4

/* How many characters may still come before the bound is passed, and the one that passes it. */
static gsize
count_needed (const ScLine *self)
{
  return self->max == 0 ? G_MAXSIZE / MAX_CHAR_OCTETS : self->max - self->n_chars + 1;
}

/* Counts what stands behind @position, and cuts if that is too much. */
static void
settle (ScLine *self,
        gsize   position)
{
  self->n_chars += g_utf8_strlen (self->text->str + position, self->text->len - position);

  if (self->max == 0 || self->n_chars <= self->max)
    return;

  g_string_truncate (self->text, g_utf8_offset_to_pointer (self->text->str, self->max - 1) - self->text->str);
  g_string_append (self->text, ELLIPSIS);
  self->n_chars = self->max;
  self->is_full = TRUE;
}

void
sc_line_init (ScLine *self,
              gsize   max)
{
  *self = (ScLine) { .text = g_string_new (NULL), .max = max };
}

void
sc_line_append (ScLine     *self,
                const char *text)
{
  gsize position = self->text->len;

  if (self->is_full)
    return;

  g_string_append (self->text, text);
  settle (self, position);
}

void
sc_line_append_stranger (ScLine     *self,
                         const char *text,
                         gsize       length)
{
  gsize position = self->text->len;

  if (self->is_full)
    return;

  /* The cut may fall inside a character, but then behind the last one that is kept. */
  length = MIN (length, count_needed (self) * MAX_CHAR_OCTETS);
  sc_display_append (self->text, text, length, 0);
  settle (self, position);
}

void
sc_line_append_octets (ScLine     *self,
                       ScSlice     octets,
                       const char *separator)
{
  static const char digits[] = "0123456789ABCDEF";
  gsize position = self->text->len;
  gsize length = MIN (octets.length, count_needed (self));

  if (self->is_full)
    return;

  for (gsize i = 0; i < length; i++)
    {
      if (i > 0)
        g_string_append (self->text, separator);

      g_string_append_c (self->text, digits[octets.data[i] >> 4]);
      g_string_append_c (self->text, digits[octets.data[i] & 0xF]);
    }

  settle (self, position);
}

void
sc_line_rewind (ScLine *self,
                gsize   length,
                gsize   n_chars)
{
  g_return_if_fail (length <= self->text->len && !self->is_full);

  g_string_truncate (self->text, length);
  self->n_chars = n_chars;
}

char *
sc_line_steal (ScLine *self)
{
  return g_string_free (g_steal_pointer (&self->text), FALSE);
}
