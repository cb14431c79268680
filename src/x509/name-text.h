/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/builder.h"

G_BEGIN_DECLS

/* How many octets of a value are written in hexadecimal. Names may lie in Names, each of which would repeat all that lies
 * in it. */
#define SC_NAME_TEXT_MAX_HEX 256

/**
 * sc_name_text_append:
 * @name: a Name with its parts, not arranged yet
 * @out: where to append
 *
 * Writes a Name as GnuTLS does where it can read it, so that equal Names read equal whoever has read them: RFC 4514 but
 * for the order, which is that of the octets. An attribute type without a short name of GnuTLS's is in its dotted form. A
 * text of such a type is written out all the same, where RFC 4514 §2.4 asks for hexadecimal octets; any other value is
 * those. As much of it may be hostile as of the Name's octets.
 *
 * Private to this layer.
 *
 * Returns: %FALSE if a part of @name is no attribute, or too long for hexadecimal; @out is then of no use
 */
gboolean sc_name_text_append (const ScField *name,
                              GString       *out);

G_END_DECLS
