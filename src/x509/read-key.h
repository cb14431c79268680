/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/builder.h"

G_BEGIN_DECLS

/* What GnuTLS says of a SubjectPublicKeyInfo: algorithm and size. Private to this layer. */
void sc_read_key (ScBuilder *builder,
                  ScField   *key_info);

G_END_DECLS
