/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/builder.h"

/* What fields say that no list of parts says as well: for ScType.describe, and what such functions share. Private to
 * this layer. */

G_BEGIN_DECLS

/* (nullable): the text that @field's part of that name is, if it is one without a NUL in it; lives as long as the
 * object. */
const char *sc_describe_dup_part (ScBuilder     *builder,
                                  const ScField *field,
                                  const char    *name);

/* Makes @text, which lives as long as the object, the {0} of the message that @field says. */
void sc_describe_set_parameter (ScField    *field,
                                const char *text);

/* The INTEGER that @field is as {1} of @message; it stays what it is where it does not fit. */
void sc_describe_number (ScField   *field,
                         ScMessage  message);

/* RFC 5280 §4.2.1.11, §4.2.1.14: how many more certificates may follow before the rule holds. */
void sc_describe_skip_certs (ScBuilder *builder, ScField *field);

/* Extensions that say all by being there: RFC 6962 §3.1, RFC 6960 §4.2.2.2.1, RFC 9345 §4.2. */
void sc_describe_precertificate (ScBuilder *builder, ScField *field);
void sc_describe_never_checked (ScBuilder *builder, ScField *field);
void sc_describe_delegates (ScBuilder *builder, ScField *field);

/* Octets that are printable ASCII, and nothing else, are shown as what they spell. */
void sc_describe_ascii (ScBuilder *builder, ScField *field);

/* MS-DTYP §2.3.4.2: 16 octets, the first three parts of which are little-endian, in the form of the registry. */
void sc_describe_guid (ScBuilder *builder, ScField *field);

/* RFC 8737 §3: of what it is the digest. */
void sc_describe_authorization (ScBuilder *builder, ScField *field);

G_END_DECLS
