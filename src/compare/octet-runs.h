/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/octets.h"

G_BEGIN_DECLS

/**
 * ScOctetRun:
 * @pair: the pair whose field the octets belong to
 * @octets: never empty
 * @id: the same on both sides for what belongs together, different for all else
 * @role: #ScOctetRole
 *
 * Octets of one object that belong to one field and play one role: an identifier, a length, contents.
 */
typedef struct
{
  const ScPair *pair;
  ScSlice       octets;
  guint         id;
  guint8        role;
} ScOctetRun;

/**
 * sc_octet_runs_collect:
 * @context: a pair
 * @side: of which object
 * @max_octets: what begins so many octets behind the start of @context may be left out
 *
 * Returns: (transfer full) (element-type ScOctetRun): all octets of @context and of what lies in it, in the order of
 * the object
 */
GArray *sc_octet_runs_collect (const ScPair *context,
                               ScSide        side,
                               gsize         max_octets);

/* How many octets @field and all that the tree places in it have. */
gsize   sc_octet_runs_get_extent (const ScField *field);

G_END_DECLS
