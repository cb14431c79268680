/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/list-text.h"

#include "source/list-binary.h"
#include "source/secret.h"
#include "source/tlv.h"

/* Fewer octets hold nothing. */
#define MIN_OCTETS 32

/* An offset has at least so many digits, and the first one is zero, with which no SEQUENCE begins. */
#define MIN_OFFSET_DIGITS 3

/* Half of a line of sixteen octets, behind which "hexdump -C" leaves a gap. */
#define HALF_LINE 8

/* The watch is asked each so many lines. */
#define STEP 10000

/* Octets that are being put together, line by line. */
typedef struct
{
  ScListing  *listing;
  GBytes     *text;
  GByteArray *octets;
  gboolean    has_offsets;
  gsize       line_length; /* octets of the first line */
  ScSlice     last;        /* digits */
} Dump;

static gboolean
is_separator (guint8 c)
{
  return c == ' ' || c == '\t' || c == '\r' || c == ':' || c == ',' || c == ';' || c == '-' || c == '{' || c == '}' ||
         c == '"' || c == '\'' || c == '>' || c == '|';
}

/* Takes off what stands in front of digits. Returns: how many blanks */
static gsize
skip_separators (ScSlice *line)
{
  gsize n_blanks = 0;

  while (line->length > 0)
    {
      guint8 c = line->data[0];
      gboolean is_prefix = line->length > 1 && (c == '0' || c == '\\') && (line->data[1] | 0x20) == 'x';

      if (!is_prefix && !is_separator (c))
        break;

      n_blanks += c == ' ' || c == '\t';
      *line = sc_slice_from (*line, is_prefix ? 2 : 1);
    }

  return n_blanks;
}

/* Takes off the next word, if it is of hexadecimal digits alone. */
static ScSlice
take_digits (ScSlice *line)
{
  ScSlice digits = { 0 };
  gsize length = 0;

  while (length < line->length && g_ascii_isxdigit (line->data[length]))
    length++;

  if (length < line->length && !is_separator (line->data[length]) && line->data[length] != '\\')
    return (ScSlice) { 0 };

  digits = sc_slice_sub (*line, 0, length);
  *line = sc_slice_from (*line, length);
  return digits;
}

static void
append_digits (Dump    *self,
               ScSlice  digits)
{
  /* "0x3" is written, too. */
  gsize odd = digits.length % 2;

  for (gsize i = 0; i < digits.length; i += i == 0 && odd ? 1 : 2)
    {
      gboolean is_single = i == 0 && odd;
      int high = is_single ? 0 : g_ascii_xdigit_value ((char) digits.data[i]);
      int low = g_ascii_xdigit_value ((char) digits.data[is_single ? i : i + 1]);
      guint8 octet = (guint8) (high << 4 | low);

      g_byte_array_append (self->octets, &octet, 1);
    }
}

static gboolean
is_zero (ScSlice digits)
{
  for (gsize i = 0; i < digits.length; i++)
    if (digits.data[i] != '0')
      return FALSE;

  return digits.length >= MIN_OFFSET_DIGITS;
}

static gsize
read_offset (ScSlice digits)
{
  gsize offset = 0;

  for (gsize i = 0; i < digits.length; i++)
    offset = offset << 4 | (gsize) g_ascii_xdigit_value ((char) digits.data[i]);

  return offset;
}

/* Ends what is put together, in which a private key may be: another dump may follow. */
static void
finish (Dump *self)
{
  ScSlice whole = { self->octets->data, self->octets->len, 0 };

  if (whole.length >= MIN_OCTETS)
    {
      ScSecret *copy = sc_secret_new (whole.length);
      g_autoptr (GBytes) octets = sc_secret_free_to_bytes (copy);

      memcpy (copy->data, whole.data, whole.length);
      sc_list_binary (self->listing, octets, sc_slice_of_bytes (octets));
    }

  if (sc_tlv_begins_object (whole) && sc_tlv_is_cut (whole))
    sc_listing_note_damage (self->listing, self->text, sc_damage_of_text (self->last));

  if (whole.length > 0)
    explicit_bzero (self->octets->data, whole.length);

  g_byte_array_set_size (self->octets, 0);
  self->has_offsets = FALSE;
  self->line_length = 0;
}

/* The offset says how many octets stand before it: what is more than that was read in the column of characters. */
static void
take_offset (Dump    *self,
             ScSlice *line)
{
  ScSlice digits = take_digits (line);
  gsize offset = read_offset (digits);

  if (digits.length >= MIN_OFFSET_DIGITS && offset < self->octets->len)
    g_byte_array_set_size (self->octets, (guint) offset);
}

/* Behind a gap, or behind as many octets as the first line has, stands the column of characters. */
static gboolean
is_column (const Dump *self,
           gsize       n_blanks,
           gsize       n_octets)
{
  if (n_octets == 0 || !self->has_offsets)
    return FALSE;

  return (n_blanks > 1 && n_octets != HALF_LINE) || (self->line_length > 0 && n_octets >= self->line_length);
}

static void
read_octets (Dump    *self,
             ScSlice  line)
{
  gsize begin = self->octets->len;

  while (TRUE)
    {
      gsize n_blanks = skip_separators (&line);
      ScSlice digits = { 0 };

      if (is_column (self, n_blanks, self->octets->len - begin))
        break;

      digits = take_digits (&line);
      if (digits.length == 0)
        break;

      append_digits (self, digits);
      self->last = digits;
    }

  if (self->line_length == 0)
    self->line_length = self->octets->len - begin;
}

static gboolean
begins_dump (ScSlice digits)
{
  return digits.length >= 2 && digits.data[0] == '3' && digits.data[1] == '0';
}

static void
read_first_line (Dump    *self,
                 ScSlice  line)
{
  ScSlice rest = line;
  ScSlice digits = take_digits (&rest);

  self->has_offsets = is_zero (digits);
  if (self->has_offsets)
    {
      line = rest;
      skip_separators (&rest);
      digits = take_digits (&rest);
    }

  if (begins_dump (digits))
    read_octets (self, line);
}

static void
read_line (Dump    *self,
           ScSlice  line)
{
  ScSlice rest = line;

  skip_separators (&rest);
  if (take_digits (&rest).length == 0)
    {
      finish (self);
      return;
    }

  skip_separators (&line);
  if (self->octets->len == 0)
    {
      read_first_line (self, line);
      return;
    }

  if (self->has_offsets)
    take_offset (self, &line);

  read_octets (self, line);
}

/* Takes off the next line, without its end. */
static ScSlice
take_line (ScSlice *text)
{
  const guint8 *end = memchr (text->data, '\n', text->length);
  gsize length = end != NULL ? (gsize) (end - text->data) : text->length;
  ScSlice line = sc_slice_sub (*text, 0, length);

  *text = sc_slice_from (*text, length + 1);
  return line;
}

void
sc_list_hex (ScListing *listing,
             GBytes    *text)
{
  static const guint8 mark[] = { 0xEF, 0xBB, 0xBF };
  g_autoptr (GByteArray) octets = g_byte_array_new ();
  Dump self = { .listing = listing, .text = text, .octets = octets };
  ScSlice rest = sc_slice_of_bytes (text);

  if (sc_slice_equal (sc_slice_sub (rest, 0, sizeof mark), (ScSlice) { mark, sizeof mark, 0 }))
    rest = sc_slice_from (rest, sizeof mark);

  for (guint i = 0; rest.length > 0; i++)
    {
      if (i % STEP == 0 && !sc_listing_go_on (listing, rest.offset))
        return;

      read_line (&self, take_line (&rest));
    }

  finish (&self);
}
