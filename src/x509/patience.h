/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/builder.h"

/* What GnuTLS is not asked to read. Private to this layer. */

G_BEGIN_DECLS

/* How many relative distinguished names, directory names and distribution points one thing may have that GnuTLS reads.
 * It looks for each of them from the first one on, so that 30,000 take seconds. */
#define SC_PATIENCE_MAX_ELEMENTS 1000

/**
 * sc_patience_ends:
 * @field: a Name or the value of an extension, with its parts
 *
 * Adds the finding that says so, if there is too much in @field for GnuTLS.
 */
gboolean sc_patience_ends (ScBuilder *builder,
                           ScField   *field);

G_END_DECLS
