/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/slice.h"

G_BEGIN_DECLS

/* (transfer full): what base64 @text spells, or the first @max octets of it and some more; wiped when it is freed: a
 * private key may be in it. Decoded with GLib, which passes over what is not of the alphabet and stricter decoders refuse:
 * a damaged certificate is there to be looked at. The "\n" by which JSON and shells write the end of a line is passed over,
 * too. */
GBytes *sc_base64_decode (ScSlice text,
                          gsize   max);

/* The same into @out, which is emptied first, and not wiped. */
void    sc_base64_decode_into (ScSlice     text,
                               gsize       max,
                               GByteArray *out);

G_END_DECLS
