/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/object.h"

/*
 * Octets as text, as other programs read them. No line ends in a blank, and PEM and C end in a line break.
 */

G_BEGIN_DECLS

/* "30 03 02 01 05", in one line: xxd -r -p reads it. */
char *sc_octet_text_hex (ScSlice octets);

/* RFC 4648 §4, in one line. */
char *sc_octet_text_base64 (ScSlice octets);

/* An array of that name in C, twelve octets a line, and how many they are. */
char *sc_octet_text_c (ScSlice     octets,
                       const char *name);

/* RFC 7468: the whole object, without octets left over behind it, under the label of its kind. */
char *sc_octet_text_pem (const ScObject *object);

G_END_DECLS
