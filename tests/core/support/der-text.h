/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/*
 * BER and DER as text that a person can read and edit.
 *
 *   SEQUENCE { INTEGER 2  OID 2.5.29.17  BOOLEAN TRUE  OCTET STRING { SEQUENCE { [2] "mail.example.com" } } }
 *
 * What stands in the text, any number of times, one behind the other:
 *
 *   TYPE modifiers value    an element; types: BOOLEAN, INTEGER, BIT STRING, OCTET STRING, NULL, OID, ENUMERATED,
 *                           SEQUENCE, SET, UTCTime, GeneralizedTime and every string type by its ASN.1 name
 *   [2] modifiers value     an element with another tag: [2], [APPLICATION 2], [PRIVATE 2], [UNIVERSAL 2]
 *   [2] IMPLICIT TYPE …     the element behind it with its tag replaced
 *   `30 03 02`              octets, as they are
 *   "text"                  the octets of the text in UTF-8
 *   $name                   what the part of that name compiles to
 *   # …                     a comment, up to the end of the line
 *
 * The value of an element is one of:
 *
 *   { … }                   contents compiled from what stands inside; those of a BIT STRING get a zero count of unused
 *                           bits in front
 *   `01 ff`                 contents octets, as they are, of any quality
 *   "text"                  the text as the string type encodes it; of a BIT STRING the bits, as in "101"
 *   TRUE, 5, -129, 2.5.4.3  of BOOLEAN, INTEGER and ENUMERATED, OID
 *   nothing                 of NULL
 *
 * Elements are primitive, and so are "[2] `…`" and "[2] "…""; SEQUENCE, SET and "[2] { … }" are constructed. Modifiers
 * say otherwise:
 *
 *   PRIMITIVE, CONSTRUCTED  the form, whatever the value
 *   INDEFINITE              the indefinite form of length, with end-of-contents octets
 *   LONG 3                  the long form of length in that many octets, which are counted without the first
 *   LENGTH `85`             the length octets, as they are, true or not
 *
 * In "text" stand \" \\ \xHH and \uHHHH, the latter two for code points.
 */

G_BEGIN_DECLS

#define SC_DER_TEXT_ERROR sc_der_text_error_quark ()
GQuark sc_der_text_error_quark (void);

typedef enum
{
  SC_DER_TEXT_ERROR_SYNTAX,
  SC_DER_TEXT_ERROR_PART, /* a $name that is not there, or lies inside itself */
} ScDerTextError;

/**
 * sc_der_text_compile:
 * @text: as above
 * @parts: (nullable) (element-type utf8 utf8): what the $names stand for, text too
 *
 * Messages of errors begin with line and column, and with the name of the part that they count in.
 *
 * Returns: (transfer full): the octets; %NULL with @error set
 */
GBytes *sc_der_text_compile (const char  *text,
                             GHashTable  *parts,
                             GError     **error);

G_END_DECLS
