/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/base64.h"

/* So much text is decoded at once. */
#define CHUNK (64 * 1024)

void
sc_base64_decode_into (ScSlice     text,
                       gsize       max,
                       GByteArray *out)
{
  gsize length = 0;
  int state = 0;
  guint save = 0;

  g_byte_array_set_size (out, 0);

  while (text.length > 0 && length < max)
    {
      ScSlice chunk = sc_slice_sub (text, 0, CHUNK);

      g_byte_array_set_size (out, (guint) (length + chunk.length / 4 * 3 + 3));
      length += g_base64_decode_step ((const char *) chunk.data, chunk.length, out->data + length, &state, &save);
      text = sc_slice_from (text, chunk.length);
    }

  g_byte_array_set_size (out, (guint) length);
}

GBytes *
sc_base64_decode (ScSlice text,
                  gsize   max)
{
  GByteArray *octets = g_byte_array_sized_new ((guint) MIN (text.length / 4 * 3 + 6, max));

  sc_base64_decode_into (text, max, octets);
  return g_byte_array_free_to_bytes (octets);
}
