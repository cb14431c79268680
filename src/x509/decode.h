/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/builder.h"

G_BEGIN_DECLS

/**
 * sc_decode:
 * @builder: where the fields go
 * @octets: an object
 * @row: what it should be
 *
 * The interpreter of the schema: makes a field of every element of @octets, as @row's type has them, in the order and
 * the hierarchy of the ASN.1. It never fails: an element that does not fit becomes plain TLVs with a finding, one
 * that is missing a field of no octets with a finding, and decoding goes on.
 *
 * Returns: the outermost field
 */
ScField *sc_decode (ScBuilder   *builder,
                    ScSlice      octets,
                    const ScRow *row);

/* sct.c: makes the parts of a SignedCertificateTimestampList out of @field's contents. FALSE, with nothing made, if
 * it has another shape. */
gboolean sc_decode_sct_list (ScBuilder *builder,
                             ScField   *field);

/* request.c: what a request asks for as extensions becomes what a certificate has as such. Does nothing for other
 * objects. */
void     sc_request_find_extensions (ScBuilder *builder);

/* arrange.c: turns the hierarchy of the ASN.1 of @whole, an object, into the tree that object.h describes, and adds the
 * fingerprints and what the file says besides. Returns the root. */
ScField *sc_arrange (ScBuilder         *builder,
                     ScField           *whole,
                     const ScAttribute *attributes,
                     guint              n_attributes);

/* arrange-attributes.c: adds the group of what the file says beside the object, if it says anything. */
void     sc_arrange_attributes (ScBuilder         *builder,
                                ScField           *root,
                                const ScAttribute *attributes,
                                guint              n_attributes);

G_END_DECLS
