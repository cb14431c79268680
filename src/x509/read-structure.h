/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/builder.h"

G_BEGIN_DECLS

/* What GnuTLS says of a Name, in one line; the kind and size of the key in a SubjectPublicKeyInfo; what the parameters
 * of an AlgorithmIdentifier add to its name. For the schema's tables; private to this layer. */
void        sc_read_name      (ScBuilder *builder,
                               ScField   *name,
                               ScSlice    element);
void        sc_read_key       (ScBuilder *builder,
                               ScField   *key_info,
                               ScSlice    element);
void        sc_read_algorithm (ScBuilder *builder,
                               ScField   *algorithm,
                               ScSlice    element);

/* (nullable): the hash that RSASSA-PSS-params or RSAES-OAEP-params name, as people call it */
const char *sc_name_hash      (ScBuilder     *builder,
                               const ScField *parameters);

G_END_DECLS
