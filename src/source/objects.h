/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/object.h"

G_BEGIN_DECLS

/**
 * sc_objects_find:
 * @octets: a whole file
 * @name: for display
 *
 * Finds the certificates, requests and CRLs: the one that @octets are, in DER, or all that stand in PEM blocks. Where
 * one block holds an object, those that are damaged beyond that become objects too, of the kind that their label says,
 * so that none goes missing without a word.
 *
 * Returns: (transfer full) (element-type ScObject): may be empty
 */
GPtrArray *sc_objects_find (GBytes     *octets,
                            const char *name);

G_END_DECLS
