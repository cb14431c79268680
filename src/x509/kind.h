/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/object.h"

/* What the kinds of objects are made of. Private to this layer. */

G_BEGIN_DECLS

/* The row of the whole object: its type, the first step of its paths. */
const ScRow *sc_kind_get_row (ScObjectKind kind);

G_END_DECLS
