/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/bit-string.h"

/* Contents without an initial octet hold no bits; only sc_bit_string_read() tells the two apart. */
static gsize
count_bits (ScSlice contents)
{
  ScSlice bits = { 0 };
  guint unused = 0;

  if (!sc_bit_string_read (contents, &bits, &unused))
    return 0;

  return bits.length * 8 - unused;
}

/* @index must be below count_bits(). */
static inline gboolean
is_set (ScSlice contents,
        gsize   index)
{
  return (contents.data[1 + index / 8] & (0x80 >> index % 8)) != 0;
}

gboolean
sc_bit_string_read (ScSlice  contents,
                    ScSlice *bits,
                    guint   *unused)
{
  g_return_val_if_fail (bits != NULL && unused != NULL, FALSE);

  if (contents.length == 0)
    return FALSE;

  *bits = sc_slice_from (contents, 1);
  *unused = bits->length > 0 ? MIN (contents.data[0], 7) : 0;
  return TRUE;
}

gboolean
sc_bit_string_get_bit (ScSlice contents,
                       guint   index)
{
  return index < count_bits (contents) && is_set (contents, index);
}

gsize
sc_bit_string_significant_bits (ScSlice contents)
{
  gsize count = count_bits (contents);

  while (count > 0 && !is_set (contents, count - 1))
    count--;

  return count;
}

gboolean
sc_bit_string_named_bits_minimal (ScSlice contents)
{
  return sc_bit_string_significant_bits (contents) == count_bits (contents);
}

ScDepartures
sc_bit_string_check (ScUniversal type,
                     ScSlice     contents)
{
  guint8 unused = contents.length > 0 ? contents.data[0] : 0;

  /* Without a sound count nobody can say which bits are the unused ones, so the padding is not judged. */
  if (contents.length == 0 || unused > 7 || (unused > 0 && contents.length == 1))
    return SC_DEPARTURE_BIT_STRING_UNUSED;

  if ((contents.data[contents.length - 1] & ((1 << unused) - 1)) != 0)
    return SC_DEPARTURE_BIT_STRING_PADDING;

  return 0;
}
