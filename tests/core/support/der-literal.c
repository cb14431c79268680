/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der-literal.h"

#include <string.h>

#define CONSTRUCTED_BIT 0x20
#define HIGH_TAG_NUMBER 0x1F
#define MAX_DIGITS 10

static void
append_octet (GByteArray *out,
              guint8      octet)
{
  g_byte_array_append (out, &octet, 1);
}

/* X.690 §8.1.2.4.2 and §8.19.2: seven bits to the octet, bit 8 set on all but the last. */
static void
append_base128 (GByteArray *out,
                guint64     number)
{
  guint8 digits[MAX_DIGITS] = { 0 };
  guint n_digits = 0;

  do
    {
      digits[n_digits++] = number & 0x7F;
      number >>= 7;
    }
  while (number > 0);

  while (n_digits-- > 0)
    append_octet (out, digits[n_digits] | (n_digits > 0 ? 0x80 : 0x00));
}

void
sc_der_append_identifier (GByteArray *out,
                          ScTag       tag,
                          gboolean    is_constructed)
{
  guint8 lead = tag.cls << 6 | (is_constructed ? CONSTRUCTED_BIT : 0);

  if (tag.number < HIGH_TAG_NUMBER)
    {
      append_octet (out, lead | tag.number);
      return;
    }

  append_octet (out, lead | HIGH_TAG_NUMBER);
  append_base128 (out, tag.number);
}

void
sc_der_append_length (GByteArray *out,
                      gsize       length,
                      guint       n_octets)
{
  guint needed = 1;

  while (needed < sizeof length && length >> (8 * needed) > 0)
    needed++;

  if (n_octets == 0 && length < 0x80)
    {
      append_octet (out, length);
      return;
    }

  n_octets = MAX (n_octets, needed);
  append_octet (out, 0x80 | n_octets);

  while (n_octets-- > 0)
    append_octet (out, n_octets < sizeof length ? length >> (8 * n_octets) : 0);
}

void
sc_der_append_integer (GByteArray *out,
                       gint64      value)
{
  guint n_octets = 1;

  while (n_octets < sizeof value && value >> (8 * n_octets - 1) != 0 && value >> (8 * n_octets - 1) != -1)
    n_octets++;

  while (n_octets-- > 0)
    append_octet (out, value >> (8 * n_octets));
}

gboolean
sc_der_append_hex (GByteArray *out,
                   const char *text,
                   gsize       length)
{
  const char *end = text + length;

  while (text < end)
    {
      if (g_ascii_isspace (*text))
        {
          text++;
          continue;
        }

      if (end - text < 2 || !g_ascii_isxdigit (text[0]) || !g_ascii_isxdigit (text[1]))
        return FALSE;

      append_octet (out, g_ascii_xdigit_value (text[0]) << 4 | g_ascii_xdigit_value (text[1]));
      text += 2;
    }

  return TRUE;
}

gboolean
sc_der_append_oid (GByteArray *out,
                   const char *dotted)
{
  g_auto (GStrv) arcs = g_strsplit (dotted, ".", -1);
  guint64 first = 0;

  for (guint i = 0; arcs[i] != NULL; i++)
    {
      guint64 arc = 0;

      if (!g_ascii_string_to_unsigned (arcs[i], 10, 0, G_MAXUINT64 - 80, &arc, NULL))
        return FALSE;

      if (i == 0)
        first = arc;
      else
        append_base128 (out, i == 1 ? first * 40 + arc : arc);
    }

  return first <= 2 && g_strv_length (arcs) >= 2;
}

gboolean
sc_der_append_bits (GByteArray *out,
                    const char *bits)
{
  gsize n_bits = strlen (bits);

  append_octet (out, (8 - n_bits % 8) % 8);

  for (gsize i = 0; i < n_bits; i++)
    {
      if (bits[i] != '0' && bits[i] != '1')
        return FALSE;

      if (i % 8 == 0)
        append_octet (out, 0);

      if (bits[i] == '1')
        out->data[out->len - 1] |= 0x80 >> (i % 8);
    }

  return TRUE;
}

/* How many octets one character takes; 0 for UTF-8. */
static guint
get_width (ScUniversal type)
{
  switch (type)
    {
    case SC_UTF8_STRING:
    case SC_OCTET_STRING:
      return 0;

    case SC_BMP_STRING:
      return 2;

    case SC_UNIVERSAL_STRING:
      return 4;

    default:
      return 1;
    }
}

gboolean
sc_der_append_text (GByteArray *out,
                    ScUniversal type,
                    const char *text,
                    gsize       length)
{
  guint width = get_width (type);
  const char *end = text + length;

  if (width == 0)
    {
      g_byte_array_append (out, (const guint8 *) text, length);
      return TRUE;
    }

  for (const char *c = text; c < end; c = g_utf8_next_char (c))
    {
      gunichar character = *c == '\0' ? 0 : g_utf8_get_char (c);

      if (width < sizeof character && character >> (8 * width) != 0)
        return FALSE;

      for (guint i = width; i-- > 0;)
        append_octet (out, character >> (8 * i));
    }

  return TRUE;
}
