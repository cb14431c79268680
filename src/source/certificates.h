/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/object.h"

G_BEGIN_DECLS

/**
 * sc_certificates_find:
 * @octets: a whole file
 * @name: for display
 *
 * Finds the certificates: the one that @octets are, in DER, or all that stand in PEM blocks. Where one block holds a
 * certificate, those that are damaged beyond that become objects too, so that none goes missing without a word.
 *
 * Returns: (transfer full) (element-type ScObject): may be empty
 */
GPtrArray *sc_certificates_find (GBytes     *octets,
                                 const char *name);

G_END_DECLS
