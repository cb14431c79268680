/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libtasn1.h>

#include "reading.h"

G_BEGIN_DECLS

/* (transfer full) (nullable): what libtasn1 says of a component; @length in the unit that libtasn1 has for its type */
guint8     *sc_libtasn1_read (asn1_node   node,
                              const char *name,
                              int        *length);

/* "tbsCertificate.extensions.?1.extnID" → "extnID" */
const char *sc_libtasn1_get_last_step (const char *path);

/* (nullable): the definition of what the component at @path holds, as an OBJECT IDENTIFIER near it decides */
const char *sc_libtasn1_find_definition (asn1_node   node,
                                         const char *path);

G_END_DECLS
