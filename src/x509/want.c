/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/want.h"

#include "der/bit-string.h"
#include "der/integer.h"

/* X.690 §11.1 */
static gboolean
want_true (ScArena       *arena,
           const ScField *field,
           ScSlice       *want)
{
  *want = (ScSlice) { (const guint8 *) "\xFF", 1, 0 };
  return TRUE;
}

/* X.690 §8.3.2 */
static gboolean
want_integer (ScArena       *arena,
              const ScField *field,
              ScSlice       *want)
{
  *want = sc_integer_normalise (field->contents);
  return TRUE;
}

/* X.690 §8.19.2: without the octets 80 that lead an arc. */
static gboolean
want_oid (ScArena       *arena,
          const ScField *field,
          ScSlice       *want)
{
  guint8 *octets = sc_arena_alloc (arena, field->contents.length);
  gboolean is_first = TRUE;
  gsize n = 0;

  for (gsize i = 0; i < field->contents.length; i++)
    {
      guint8 octet = field->contents.data[i];

      if (is_first && octet == 0x80)
        continue;
      octets[n++] = octet;
      is_first = (octet & 0x80) == 0;
    }

  *want = (ScSlice) { octets, n, 0 };
  return TRUE;
}

/* X.690 §11.2: the bits that are not zero at the end, and zeros behind them. */
static gboolean
want_bits (ScArena       *arena,
           const ScField *field,
           gsize          n_bits,
           ScSlice       *want)
{
  gsize n_octets = (n_bits + 7) / 8;
  guint8 *octets = NULL;

  if (field->contents.length < 1 + n_octets)
    return FALSE;

  octets = sc_arena_alloc (arena, 1 + n_octets);
  memcpy (octets, field->contents.data, 1 + n_octets);
  octets[0] = (guint8) (8 * n_octets - n_bits);
  if (n_octets > 0)
    octets[n_octets] &= (guint8) (0xFF << octets[0]);

  *want = (ScSlice) { octets, 1 + n_octets, 0 };
  return TRUE;
}

static gboolean
want_named_bits (ScArena       *arena,
                 const ScField *field,
                 ScSlice       *want)
{
  return want_bits (arena, field, sc_bit_string_significant_bits (field->contents), want);
}

static gboolean
want_zero_padding (ScArena       *arena,
                   const ScField *field,
                   ScSlice       *want)
{
  ScSlice bits = { 0 };
  guint unused = 0;

  return sc_bit_string_read (field->contents, &bits, &unused) && 8 * bits.length >= unused &&
         want_bits (arena, field, 8 * bits.length - unused, want);
}

/* X.690 §11.5, §8.8.2, and what stands behind the end */
static gboolean
want_nothing (ScArena       *arena,
              const ScField *field,
              ScSlice       *want)
{
  *want = (ScSlice) { 0 };
  return TRUE;
}

static const struct
{
  ScDeparture departure;
  gboolean  (*want) (ScArena       *arena,
                     const ScField *field,
                     ScSlice       *want);
} wants[] = {
  { SC_DEPARTURE_LEFT_OVER, want_nothing },
  { SC_DEPARTURE_BOOLEAN_VALUE, want_true },
  { SC_DEPARTURE_INTEGER_PADDED, want_integer },
  { SC_DEPARTURE_BIT_STRING_PADDING, want_zero_padding },
  { SC_DEPARTURE_OID_PADDED, want_oid },
  { SC_DEPARTURE_NULL_CONTENTS, want_nothing },
  { SC_DEPARTURE_DEFAULT_ENCODED, want_nothing },
  { SC_DEPARTURE_NAMED_BITS_TRAILING_ZERO, want_named_bits },
};

gboolean
sc_want_for_departure (ScArena       *arena,
                       const ScField *field,
                       ScDeparture    departure,
                       ScSlice       *want)
{
  for (guint i = 0; i < G_N_ELEMENTS (wants); i++)
    if (wants[i].departure == departure)
      return wants[i].want (arena, field, want);

  return FALSE;
}
