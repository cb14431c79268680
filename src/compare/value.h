/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/field.h"

/*
 * "Values are compared canonically by our own reader (code points of a text, OID, integer, instant to the second, set
 * of bits), never as displayed text."
 *
 * The canonical octets of a value are no encoding anyone else knows. They promise one thing: two values are equal if
 * and only if their canonical octets are. What a value was written as, its string type, its padding, does not show in
 * them.
 */

G_BEGIN_DECLS

/* Whether @field has a value of its own: it is a leaf, or a string in pieces, whose value is the whole. A leaf that
 * only wraps what the tree shows elsewhere has none. */
gboolean sc_value_is_own (const ScField *field);

/* Whether @field is a string in the constructed form of BER. */
gboolean sc_value_is_in_pieces (const ScField *field);

/* The value of @field, with the values of all that lies in it. The elements of a SET OF go in canonical order. */
void     sc_value_append_canonical (const ScField *field,
                                    GByteArray    *out);

/* Of fields that have a value of their own. */
gboolean sc_value_equal (const ScField *a,
                         const ScField *b);

/* Of whole subtrees; two %NULLs are equal. */
gboolean sc_value_equal_deep (const ScField *a,
                              const ScField *b);

/* Whether both are texts, of other string types, each text legal in both. */
gboolean sc_value_is_text_of_other_type (const ScField *a,
                                         const ScField *b);

/* The moment of a UTCTime or GeneralizedTime, in seconds since 1970; FALSE if it names none. */
gboolean sc_value_get_instant (const ScField *field,
                               gint64        *seconds);

G_END_DECLS
