/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/field.h"

G_BEGIN_DECLS

/**
 * sc_wrapper_remove:
 * @field: the field that gets the wrapper's departures
 * @row: an EXPLICIT tag, or an OCTET STRING or BIT STRING that contains the value
 * @type: what the value should be
 * @value: (inout): the wrapper, then the element inside
 *
 * Takes a header off that stands around a value. Private to this layer.
 *
 * Returns: %FALSE, with nothing changed, if there is no element inside, or an unknown one that may be mere octets
 */
gboolean sc_wrapper_remove (ScField      *field,
                            const ScRow  *row,
                            const ScType *type,
                            ScElement    *value);

G_END_DECLS
