/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/universal.h"

/*
 * Writing the pieces of an element. All append to @out; those that read a literal return %FALSE if it is malformed.
 */

G_BEGIN_DECLS

void     sc_der_append_identifier (GByteArray *out,
                                   ScTag       tag,
                                   gboolean    is_constructed);

/* @n_octets of the long form, or 0 for the shortest form. */
void     sc_der_append_length (GByteArray *out,
                               gsize       length,
                               guint       n_octets);

void     sc_der_append_integer (GByteArray *out,
                                gint64      value);

/* "01 ff", blanks and line ends between the octets. */
gboolean sc_der_append_hex (GByteArray *out,
                            const char *text,
                            gsize       length);

/* "2.5.29.17" */
gboolean sc_der_append_oid (GByteArray *out,
                            const char *dotted);

/* "101", with the count of unused bits before it. */
gboolean sc_der_append_bits (GByteArray *out,
                             const char *bits);

/* @text is UTF-8, @length octets of it, NUL among them; %FALSE too if @type cannot hold a character in its width. */
gboolean sc_der_append_text (GByteArray *out,
                             ScUniversal type,
                             const char *text,
                             gsize       length);

G_END_DECLS
