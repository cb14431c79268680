/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/universal.h"

/*
 * Every string type, as code points. TeletexString is read as ISO 8859-1, as everyone's
 * certificates mean it; ObjectDescriptor, GeneralString, GraphicString and VideotexString
 * likewise, and so is any type that has no characters.
 *
 * An octet sequence that encodes no character is one U+FFFD (for UTF-8, each "maximal
 * subpart" of The Unicode Standard §3.9). A pair of surrogates in a BMPString is read as the
 * one character that it means in UTF-16, which BMPString does not have.
 */

G_BEGIN_DECLS

/**
 * sc_text_next:
 * @type: the string type
 * @rest: (inout): what is left of a text, not empty
 *
 * Call it while @rest holds octets; it always consumes at least one.
 *
 * Returns: the next code point
 */
gunichar sc_text_next (ScUniversal type,
                       ScSlice    *rest);

/* How many octets at the start of @text are a character of ASCII each: usually all. It is for those who take characters
 * one by one to take these at once. */
gsize    sc_text_measure_ascii (ScUniversal type,
                                ScSlice     text);

/* Appends the text as UTF-8; NUL and controls are appended as they are. */
void sc_text_append_utf8 (ScUniversal type,
                          ScSlice     contents,
                          GString    *string);

/**
 * sc_text_equal:
 *
 * What encodes no character equals nothing but the same octets: that two texts are both
 * broken does not make them one.
 *
 * Returns: whether the two texts have the same code points, whatever their types
 */
gboolean sc_text_equal (ScUniversal a_type,
                        ScSlice     a,
                        ScUniversal b_type,
                        ScSlice     b);

/**
 * sc_text_is_legal_in:
 * @text_type: the type that @text has
 * @text: contents octets of a string
 * @type: a string type
 *
 * What encodes no character is legal nowhere.
 *
 * Returns: whether @type has all characters of @text
 */
gboolean sc_text_is_legal_in (ScUniversal text_type,
                              ScSlice     text,
                              ScUniversal type);

/* The column of sc_universal_check()'s table for all text. */
ScDepartures sc_text_check (ScUniversal type,
                            ScSlice     contents);

G_END_DECLS
