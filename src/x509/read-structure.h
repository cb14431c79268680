/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/builder.h"

G_BEGIN_DECLS

/* What GnuTLS says of a Name, in one line, and of a SubjectPublicKeyInfo, algorithm and size. For the schema's tables;
 * private to this layer. */
void sc_read_name (ScBuilder *builder,
                   ScField   *name,
                   ScSlice    element);
void sc_read_key  (ScBuilder *builder,
                   ScField   *key_info,
                   ScSlice    element);

G_END_DECLS
