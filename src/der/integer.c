/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/integer.h"

/* X.690 §8.3.2: the first octet and bit 8 of the second shall neither all be ones nor all be zero. */
static inline gboolean
is_padded (ScSlice contents)
{
  if (contents.length < 2)
    return FALSE;

  return (contents.data[0] == 0x00 && contents.data[1] < 0x80) ||
         (contents.data[0] == 0xFF && contents.data[1] >= 0x80);
}

ScSlice
sc_integer_normalise (ScSlice contents)
{
  while (is_padded (contents))
    contents = sc_slice_from (contents, 1);

  return contents;
}

gboolean
sc_integer_is_negative (ScSlice contents)
{
  return contents.length > 0 && (contents.data[0] & 0x80) != 0;
}

gboolean
sc_integer_read_int64 (ScSlice contents,
                       gint64 *value)
{
  ScSlice shortest = sc_integer_normalise (contents);
  guint64 bits = sc_integer_is_negative (contents) ? G_MAXUINT64 : 0;

  g_return_val_if_fail (value != NULL, FALSE);

  if (shortest.length == 0 || shortest.length > sizeof bits)
    return FALSE;

  for (gsize i = 0; i < shortest.length; i++)
    bits = bits << 8 | shortest.data[i];

  *value = (gint64) bits;
  return TRUE;
}

gsize
sc_integer_count_bits (ScSlice contents)
{
  ScSlice number = sc_integer_normalise (contents);

  /* The sign's octet holds no bit of the value. */
  if (number.length > 0 && number.data[0] == 0)
    number = sc_slice_from (number, 1);

  return number.length > 0 ? 8 * (number.length - 1) + g_bit_storage (number.data[0]) : 0;
}

ScDepartures
sc_integer_check (ScUniversal type,
                  ScSlice     contents)
{
  if (contents.length == 0)
    return SC_DEPARTURE_INTEGER_EMPTY;

  return is_padded (contents) ? SC_DEPARTURE_INTEGER_PADDED : 0;
}
