/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/octets.h"

/*
 * A field's own octets: all of its slice but its contents. In front of the contents stand its headers, and between them
 * the count of unused bits of a BIT STRING that wraps a value; behind them what is left over inside each header, and
 * end-of-contents octets.
 */

G_BEGIN_DECLS

/* Places are below this. */
#define SC_OWN_OCTETS_N_PLACES 64

/**
 * ScOwnOctetsFunc:
 * @role: end-of-contents octets are length octets: they say where the contents end
 * @place: two fields with as many headers have the same place for what belongs together
 * @octets: never empty
 */
typedef void (*ScOwnOctetsFunc) (ScOctetRole role,
                                 guint       place,
                                 ScSlice     octets,
                                 gpointer    user_data);

/* Calls @func for all of them, in the order of the object; never for a field that is not encoded. */
void     sc_own_octets_foreach (const ScField   *field,
                                ScOwnOctetsFunc  func,
                                gpointer         user_data);

/* Whether both have the same, in the same places. Length octets never count. */
gboolean sc_own_octets_equal (const ScField *a,
                              const ScField *b);

G_END_DECLS
