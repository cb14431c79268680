/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/arena.h"
#include "x509/field.h"

/* What DER would have in place of octets that depart from it. Private to this layer. */

G_BEGIN_DECLS

/**
 * sc_want_for_departure:
 * @arena: where octets go that the object does not have
 * @departure: one of @field's
 * @want: (out): what should stand in place of the octets at fault
 *
 * Returns: %FALSE if that cannot be told, or takes more than a few octets to say
 */
gboolean sc_want_for_departure (ScArena       *arena,
                                const ScField *field,
                                ScDeparture    departure,
                                ScSlice       *want);

G_END_DECLS
