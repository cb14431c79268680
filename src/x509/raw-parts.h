/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/builder.h"

/*
 * Octets of a key or a signature that hold parts without any header. Each makes the parts that the rows of @field's
 * type name out of the contents of @field, an OCTET STRING or a BIT STRING. FALSE, with nothing made, if the octets
 * have another shape. For the schema's tables; private to this layer.
 */

G_BEGIN_DECLS

/* SEC 1 §2.3.3: form, x and, unless it is compressed, y. */
gboolean sc_cut_ec_point (ScBuilder *builder,
                          ScField   *field);

/* Two numbers of one length. */
gboolean sc_cut_halves   (ScBuilder *builder,
                          ScField   *field);

G_END_DECLS
