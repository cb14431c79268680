/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/line.h"

#include <string.h>

#include "report/isolate.h"
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

/* Each character has one octet that does not continue another. What keeps the order is not seen, and may be taken out. */
static gsize
count_chars (const char *text,
             gsize       length)
{
  gsize n_chars = 0;

  for (gsize i = 0; i < length; i++)
    n_chars += ((guchar) text[i] & 0xC0) != 0x80 && !sc_isolate_is_control (text + i);

  return n_chars;
}

/* Where the first @n_chars characters of @text end. */
static const char *
skip_chars (const char *text,
            gsize       n_chars)
{
  for (; n_chars > 0; text = g_utf8_next_char (text))
    n_chars -= sc_isolate_is_control (text) ? 0 : 1;

  return text;
}

/* Counts what was appended, and cuts if that is too much. */
static void
settle (ScLine *self,
        gsize   n_appended)
{
  const char *line = self->text->str + self->start;

  self->n_chars += n_appended;

  if (self->max == 0 || self->n_chars <= self->max)
    return;

  g_string_truncate (self->text, (gsize) (skip_chars (line, self->max - 1) - self->text->str));
  g_string_append (self->text, ELLIPSIS);
  /* It may stand inside a sentence. */
  sc_isolate_close (self->text, self->start);
  self->n_chars = self->max;
  self->is_full = TRUE;
}

void
sc_line_init (ScLine *self,
              gsize   max)
{
  sc_line_init_in (self, g_string_new (NULL), max);
}

void
sc_line_init_in (ScLine  *self,
                 GString *text,
                 gsize    max)
{
  *self = (ScLine) { .text = text, .start = text->len, .max = max };
}

void
sc_line_append (ScLine     *self,
                const char *text)
{
  gsize length = strlen (text);

  if (self->is_full)
    return;

  g_string_append_len (self->text, text, (gssize) length);
  settle (self, count_chars (text, length));
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
  settle (self, count_chars (self->text->str + position, self->text->len - position));
}

void
sc_line_append_octets (ScLine     *self,
                       ScSlice     octets,
                       const char *separator)
{
  static const char digits[] = "0123456789ABCDEF";
  gsize gap = strlen (separator);
  gsize length = MIN (octets.length, count_needed (self));
  gsize position = self->text->len;
  char *end = NULL;

  if (self->is_full || length == 0)
    return;

  /* Octets are most of what a report shows, so their room is made once. */
  g_string_set_size (self->text, position + length * (2 + gap) - gap);
  end = self->text->str + position;

  for (gsize i = 0; i < length; i++)
    {
      if (i > 0)
        end = mempcpy (end, separator, gap);

      *end++ = digits[octets.data[i] >> 4];
      *end++ = digits[octets.data[i] & 0xF];
    }

  settle (self, count_chars (self->text->str + position, self->text->len - position));
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
