/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/element.h"

/* X.690 §8.1.2, §8.1.3: the fields of identifier and length octets. */
#define IDENTIFIER_CLASS_SHIFT 6
#define IDENTIFIER_CONSTRUCTED 0x20
#define IDENTIFIER_NUMBER 0x1F
#define LENGTH_LONG_FORM 0x80
#define LENGTH_INDEFINITE 0x80
#define LENGTH_RESERVED 0xFF
/* Seven bits to an octet, bit 8 says that more follow. */
#define MORE 0x80

/* What the octets before the contents say, clipped to nothing yet. */
typedef struct
{
  ScTag        tag;
  gboolean     constructed;
  gboolean     ends_by_octets; /* only end-of-contents octets tell the length */
  gsize        length;         /* identifier and length octets that are there */
  gsize        contents_length;
  ScDepartures departures;
} Header;

/* X.690 §8.1.2.4.2. */
static void
read_high_tag_number (ScSlice  input,
                      Header  *header)
{
  guint64 number = 0;
  gboolean more = TRUE;

  while (more && header->length < input.length)
    {
      guint8 octet = input.data[header->length++];

      number = MIN (number << 7 | (octet & ~MORE), G_MAXUINT32);
      more = (octet & MORE) != 0;
    }

  header->tag.number = number;

  if (!more && (number < IDENTIFIER_NUMBER || input.data[1] == MORE))
    header->departures |= SC_DEPARTURE_TAG_NOT_MINIMAL;
}

/* X.690 §8.1.3.5. Behind the initial length octet stand @count more, or as many as there are. */
static void
read_long_length (ScSlice  input,
                  gsize    count,
                  Header  *header)
{
  ScSlice octets = sc_slice_sub (input, header->length, count);
  gsize length = 0;

  header->length += octets.length;

  if (octets.length < count)
    {
      header->departures |= SC_DEPARTURE_TRUNCATED;
      return;
    }

  for (gsize i = 0; i < count; i++)
    length = length > G_MAXSIZE >> 8 ? G_MAXSIZE : length << 8 | octets.data[i];

  header->contents_length = length;

  if (octets.data[0] == 0 || length < LENGTH_LONG_FORM)
    header->departures |= SC_DEPARTURE_LENGTH_NOT_MINIMAL;
}

static void
read_unusual_length (ScSlice  input,
                     guint8   initial,
                     Header  *header)
{
  if (initial != LENGTH_INDEFINITE && initial != LENGTH_RESERVED)
    {
      read_long_length (input, initial & ~LENGTH_LONG_FORM, header);
      return;
    }

  header->contents_length = input.length - header->length;

  if (initial == LENGTH_RESERVED)
    header->departures |= SC_DEPARTURE_TRUNCATED;
  else if (header->constructed)
    header->departures |= SC_DEPARTURE_INDEFINITE_LENGTH;
  else
    header->departures |= SC_DEPARTURE_INDEFINITE_LENGTH | SC_DEPARTURE_WRONG_FORM;

  header->ends_by_octets = initial == LENGTH_INDEFINITE && header->constructed;
}

/* @input must not be empty. */
static inline Header
read_header (ScSlice input)
{
  guint8 identifier = input.data[0];
  Header header = {
    .tag = { identifier >> IDENTIFIER_CLASS_SHIFT, identifier & IDENTIFIER_NUMBER },
    .constructed = (identifier & IDENTIFIER_CONSTRUCTED) != 0,
    .length = 1,
  };
  guint8 initial = 0;

  if (G_UNLIKELY (header.tag.number == IDENTIFIER_NUMBER))
    read_high_tag_number (input, &header);

  if (G_UNLIKELY (header.length == input.length))
    {
      header.departures |= SC_DEPARTURE_TRUNCATED;
      return header;
    }

  initial = input.data[header.length++];

  if (initial < LENGTH_LONG_FORM)
    header.contents_length = initial;
  else
    read_unusual_length (input, initial, &header);

  return header;
}

/* X.690 §8.1.5. A zero tag with a zero length written otherwise is not these octets. */
static inline gboolean
starts_with_end_of_contents (ScSlice input)
{
  return input.length >= 2 && input.data[0] == 0x00 && input.data[1] == 0x00;
}

#define END_OF_CONTENTS_LENGTH 2

/* Finds the end of an indefinite length. Those inside it are counted, not entered: input chooses
 * how deep they lie, and must not choose how deep the stack grows. Returns FALSE, with all of
 * @contents as @length, if the end-of-contents octets are missing. */
static gboolean
find_end_of_contents (ScSlice  contents,
                      gsize   *length)
{
  ScSlice rest = contents;
  gsize n_open = 1;

  while (rest.length > 0)
    {
      Header header = { 0 };

      if (starts_with_end_of_contents (rest))
        {
          n_open--;

          if (n_open == 0)
            break;

          rest = sc_slice_from (rest, END_OF_CONTENTS_LENGTH);
          continue;
        }

      header = read_header (rest);
      rest = sc_slice_from (rest, header.length);

      if (header.ends_by_octets)
        n_open++;
      else
        rest = sc_slice_from (rest, header.contents_length);
    }

  *length = contents.length - rest.length;
  return n_open == 0;
}

gboolean
sc_element_read (ScSlice   *input,
                 ScElement *element)
{
  ScSlice behind_header = { 0 };
  Header header = { 0 };
  gsize length = 0;

  g_return_val_if_fail (input != NULL && element != NULL, FALSE);

  if (input->length == 0)
    return FALSE;

  header = read_header (*input);
  behind_header = sc_slice_from (*input, header.length);

  if (G_UNLIKELY (header.ends_by_octets))
    {
      if (find_end_of_contents (behind_header, &header.contents_length))
        length = END_OF_CONTENTS_LENGTH;
      else
        header.departures |= SC_DEPARTURE_TRUNCATED;
    }

  if (G_UNLIKELY (header.contents_length > behind_header.length))
    header.departures |= SC_DEPARTURE_TRUNCATED;

  element->tag = header.tag;
  element->constructed = header.constructed;
  element->contents = sc_slice_sub (behind_header, 0, header.contents_length);
  element->departures = header.departures;

  length += header.length + element->contents.length;
  element->slice = sc_slice_sub (*input, 0, length);
  *input = sc_slice_from (*input, length);
  return TRUE;
}
