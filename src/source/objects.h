/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/source.h"

G_BEGIN_DECLS

/**
 * sc_objects_foreach:
 * @octets: a whole file
 * @name: for display
 * @func: is called for each, in order
 *
 * Finds the certificates, requests and CRLs: the one that @octets are, in DER, or all that stand in PEM blocks. Where
 * one block holds an object, those that are damaged beyond that become objects too, of the kind that their label says,
 * so that none goes missing without a word.
 *
 * Returns: how many there are, 0 if none
 */
guint sc_objects_foreach (GBytes       *octets,
                          const char   *name,
                          ScSourceFunc  func,
                          gpointer      user_data);

G_END_DECLS
