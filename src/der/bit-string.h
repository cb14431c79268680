/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/universal.h"

/*
 * BIT STRING. The readers take contents octets of whatever quality and do not judge.
 * Unused bits are no part of the value, whatever they hold. Bit 0 is the most
 * significant bit of the first octet, as X.680 §22 counts named bits.
 */

G_BEGIN_DECLS

/**
 * sc_bit_string_read:
 * @contents: contents octets
 * @bits: (out): @contents less the initial octet
 * @unused: (out): how many low bits of the last octet are not part of the value; clamped
 *   to 0…7, and to 0 where there are no bits
 *
 * Returns: %FALSE, with @bits and @unused untouched, if the initial octet is missing
 */
gboolean sc_bit_string_read (ScSlice  contents,
                             ScSlice *bits,
                             guint   *unused);

/* The value of named bit @index; %FALSE beyond the end, where an absent bit counts as zero. */
gboolean sc_bit_string_get_bit (ScSlice contents,
                                guint   index);

/**
 * sc_bit_string_significant_bits:
 *
 * Two named bit lists are equal if and only if they have the same significant bits.
 *
 * Returns: the number of bits up to and including the last one set: what is left when
 *   trailing zero bits go (X.690 §11.2.2)
 */
gsize sc_bit_string_significant_bits (ScSlice contents);

/**
 * sc_bit_string_named_bits_minimal:
 *
 * For a schema to ask: the octets alone do not tell a *named* bit list from a string
 * whose trailing zeros matter, such as a key.
 *
 * Returns: whether there is no trailing zero bit, as X.690 §11.2.2 asks
 */
gboolean sc_bit_string_named_bits_minimal (ScSlice contents);

/* The column of sc_universal_check()'s table for BIT STRING. */
ScDepartures sc_bit_string_check (ScUniversal type,
                                  ScSlice     contents);

G_END_DECLS
