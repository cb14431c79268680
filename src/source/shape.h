/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/slice.h"

G_BEGIN_DECLS

/**
 * sc_shape_describe:
 *
 * Writes the first TLVs, down to the third level, as one letter each, so that a pattern can tell what they are:
 *
 *   ( )    a SEQUENCE and what is in it; S one on the third level, which is not looked into
 *   I, E   INTEGER, ENUMERATED
 *   B, O   BIT STRING, OCTET STRING
 *   D, N   OBJECT IDENTIFIER, NULL
 *   T      UTCTime or GeneralizedTime
 *   0 … 9  a context tag
 *   ?      anything else
 *
 * The first levels of a certificate begin with "((0IS".
 *
 * Returns: (transfer full): at most some dozens of letters
 */
char *sc_shape_describe (ScSlice octets);

G_END_DECLS
