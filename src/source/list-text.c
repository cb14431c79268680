/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/list-text.h"

#include "source/secret.h"
#include "source/tlv.h"

/* So many characters tell UTF-16 where no byte order mark does. */
#define MIN_PROBE 16

typedef enum
{
  NOT_UTF16,
  LITTLE_ENDIAN_TEXT,
  BIG_ENDIAN_TEXT,
} Order;

/* Whether each second octet of the beginning is zero, and none of the others. */
static gboolean
has_zeros_at (ScSlice octets,
              gsize   first)
{
  if (octets.length < 2 * MIN_PROBE)
    return FALSE;

  for (gsize i = 0; i < 2 * MIN_PROBE; i++)
    if ((octets.data[i] == 0) != (i % 2 == first))
      return FALSE;

  return TRUE;
}

static Order
find_order (ScSlice octets)
{
  if (octets.length >= 2 && octets.data[0] == 0xFF && octets.data[1] == 0xFE)
    return LITTLE_ENDIAN_TEXT;

  if (octets.length >= 2 && octets.data[0] == 0xFE && octets.data[1] == 0xFF)
    return BIG_ENDIAN_TEXT;

  if (has_zeros_at (octets, 1))
    return LITTLE_ENDIAN_TEXT;

  return has_zeros_at (octets, 0) ? BIG_ENDIAN_TEXT : NOT_UTF16;
}

GBytes *
sc_text_from_utf16 (GBytes *octets)
{
  ScSlice units = sc_slice_of_bytes (octets);
  Order order = find_order (units);
  ScSecret *text = NULL;

  if (order == NOT_UTF16)
    return NULL;

  text = sc_secret_new (units.length / 2);
  for (gsize i = 0; i < text->length; i++)
    {
      guint8 low = units.data[2 * i + (order == BIG_ENDIAN_TEXT)];
      guint8 high = units.data[2 * i + (order == LITTLE_ENDIAN_TEXT)];

      text->data[i] = high == 0 && low < 0x80 ? low : '?';
    }

  return sc_secret_free_to_bytes (text);
}

void
sc_list_text (ScListing *listing,
              GBytes    *text)
{
  static void (*const readers[]) (ScListing *, GBytes *) = { sc_list_pem, sc_list_base64, sc_list_hex };

  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    if (sc_contents_builder_get_n_items (listing->builder) == 0 && listing->error == NULL)
      readers[i](listing, text);
}
