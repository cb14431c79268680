/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/slice.h"

G_BEGIN_DECLS

static inline gboolean
sc_base64_has (guint8 c)
{
  return g_ascii_isalnum (c) || c == '+' || c == '/';
}

/* The run of base64 at the start of @text, with its padding and what may stand inside: line ends, indentation, what mail
 * programs put before a quoted line, and the backslashes that sc_base64_decode() passes over. */
ScSlice sc_base64_measure (ScSlice text);

/* Whether @text is nothing but what may stand inside and is not base64. */
gboolean sc_base64_is_blank (ScSlice text);

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
