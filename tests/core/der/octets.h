/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/slice.h"

/*
 * Octets for tests, each in an allocation of exactly its size (none at all for no octets), so
 * that a reader that looks one octet too far is caught.
 */

typedef GBytes Octets;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Octets, g_bytes_unref)

/* Hexadecimal digits in pairs; spaces between them do not matter. */
static inline Octets *
octets_new (const char *hexadecimal)
{
  g_autoptr (GByteArray) octets = g_byte_array_new ();

  for (const char *p = hexadecimal; *p != '\0'; p++)
    {
      guint8 octet = 0;

      if (*p == ' ')
        continue;

      g_assert_true (g_ascii_isxdigit (p[0]) && g_ascii_isxdigit (p[1]));
      octet = g_ascii_xdigit_value (p[0]) << 4 | g_ascii_xdigit_value (p[1]);
      g_byte_array_append (octets, &octet, 1);
      p++;
    }

  return g_bytes_new (octets->data, octets->len);
}

/* @count times @octet. */
static inline Octets *
octets_new_filled (guint8 octet,
                   gsize  count)
{
  guint8 *data = g_malloc (count);

  for (gsize i = 0; i < count; i++)
    data[i] = octet;

  return g_bytes_new_take (data, count);
}

/* @count times the octets of @hexadecimal. */
static inline Octets *
octets_new_repeated (const char *hexadecimal,
                     gsize       count)
{
  g_autoptr (Octets) once = octets_new (hexadecimal);
  gsize length = g_bytes_get_size (once);
  guint8 *data = g_malloc (length * count);

  for (gsize i = 0; i < count; i++)
    memcpy (data + i * length, g_bytes_get_data (once, NULL), length);

  return g_bytes_new_take (data, length * count);
}

static inline Octets *
octets_new_text (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

static inline ScSlice
octets_slice (Octets *self)
{
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (self, &length);

  return (ScSlice) { data, length, 0 };
}

/* Compares with a failure message that shows both. */
static inline void
assert_octets (ScSlice     slice,
               const char *hexadecimal)
{
  g_autoptr (Octets) expected = octets_new (hexadecimal);

  g_assert_cmpmem (slice.data, slice.length, g_bytes_get_data (expected, NULL), g_bytes_get_size (expected));
}
