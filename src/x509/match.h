/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/schema.h"

/* Which elements a row of the schema takes, by their tags alone. Private to this layer. */

G_BEGIN_DECLS

gboolean     sc_row_accepts (const ScRow *row,
                             ScTag        tag);

/* The same for a type that is not wrapped. */
gboolean     sc_type_accepts (const ScType *type,
                              ScTag         tag);

/* (nullable): the alternative of a CHOICE that takes @tag */
const ScRow *sc_type_find_alternative (const ScType *choice,
                                       ScTag         tag);

/* The tag that a type has by itself; for types that have several, the first. */
ScUniversal  sc_type_get_universal (const ScType *type);

G_END_DECLS
