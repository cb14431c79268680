/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/universal.h"

/*
 * INTEGER and ENUMERATED. The readers take contents octets of whatever quality and do
 * not judge. Integers are compared by value: 00 8F and 8F are two, 00 0F and 0F are one.
 */

G_BEGIN_DECLS

/**
 * sc_integer_normalise:
 *
 * Two integers are equal if and only if their normalised octets are.
 *
 * Returns: the shortest octets with the same value: the part of @contents behind
 *   superfluous leading 00 or FF. Empty stays empty
 */
ScSlice sc_integer_normalise (ScSlice contents);

/* Whether the value is below zero; %FALSE for no contents. */
gboolean sc_integer_is_negative (ScSlice contents);

/**
 * sc_integer_read_int64:
 * @contents: contents octets, padded ones too
 * @value: (out): the value
 *
 * Returns: %FALSE, with @value untouched, if the value does not fit or there is none
 */
gboolean sc_integer_read_int64 (ScSlice contents,
                                gint64 *value);

/**
 * sc_integer_count_bits:
 * @contents: of a value that is not negative
 *
 * Returns: the number of bits of the value, without leading zeros: what people call the size
 *   of a number; 0 for zero and for no contents
 */
gsize sc_integer_count_bits (ScSlice contents);

/* The column of sc_universal_check()'s table for INTEGER and ENUMERATED. */
ScDepartures sc_integer_check (ScUniversal type,
                               ScSlice     contents);

G_END_DECLS
