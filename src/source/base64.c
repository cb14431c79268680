/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/base64.h"

#include "source/secret.h"

/* So much text is decoded at once. */
#define CHUNK (64 * 1024)

static gsize
measure_junk (ScSlice text)
{
  guint8 c = text.data[0];

  if (c == '\\' && text.length > 1)
    return text.data[1] == '/' ? 1 : 2;

  return g_ascii_isspace (c) || c == '>' || c == '|' ? 1 : 0;
}

ScSlice
sc_base64_measure (ScSlice text)
{
  gsize length = 0;

  while (length < text.length && text.data[length] != '=')
    {
      gsize n = sc_base64_has (text.data[length]) ? 1 : measure_junk (sc_slice_from (text, length));

      if (n == 0)
        break;
      length += n;
    }

  while (length < text.length && text.data[length] == '=')
    length++;

  return sc_slice_sub (text, 0, length);
}

gboolean
sc_base64_is_blank (ScSlice text)
{
  gsize length = 0;

  while (length < text.length)
    {
      gsize n = measure_junk (sc_slice_from (text, length));

      if (n == 0)
        return FALSE;
      length += n;
    }

  return TRUE;
}

/* What stands in front of a backslash, which is taken off with the letter behind it: JSON and shells write the end of a
 * line so. A slash behind it is one of base64, which JSON may write so, too. */
static ScSlice
take_chunk (ScSlice *text)
{
  ScSlice chunk = sc_slice_sub (*text, 0, CHUNK);
  const guint8 *escape = memchr (chunk.data, '\\', chunk.length);
  gboolean is_slash = FALSE;

  if (escape == NULL)
    {
      *text = sc_slice_from (*text, chunk.length);
      return chunk;
    }

  chunk.length = (gsize) (escape - chunk.data);
  is_slash = chunk.length + 1 < text->length && chunk.data[chunk.length + 1] == '/';
  *text = sc_slice_from (*text, chunk.length + (is_slash ? 1 : 2));
  return chunk;
}

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
      ScSlice chunk = take_chunk (&text);

      g_byte_array_set_size (out, (guint) (length + chunk.length / 4 * 3 + 3));
      length += g_base64_decode_step ((const char *) chunk.data, chunk.length, out->data + length, &state, &save);
    }

  g_byte_array_set_size (out, (guint) length);
}

GBytes *
sc_base64_decode (ScSlice text,
                  gsize   max)
{
  gsize most = text.length / 4 * 3;
  g_autoptr (GByteArray) octets = NULL;
  ScSecret *secret = g_new0 (ScSecret, 1);

  /* If the array had to grow, what it was before would stay behind unwiped. */
  if (most > max)
    most = max + CHUNK / 4 * 3;

  octets = g_byte_array_sized_new ((guint) most + 6);
  sc_base64_decode_into (text, max, octets);
  secret->data = g_byte_array_steal (octets, &secret->length);
  return sc_secret_free_to_bytes (secret);
}
