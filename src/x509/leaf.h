/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/builder.h"

G_BEGIN_DECLS

/* Gives a leaf the meaning that its own octets have, by its universal type and its schema type's flags. */
void sc_leaf_set_meaning (ScBuilder *builder,
                          ScField   *field);

G_END_DECLS
