/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/builder.h"

G_BEGIN_DECLS

/* What speaks for a structure as a whole, once its parts are there: how many they are, what they say together, the one
 * of them that @type names, or what GnuTLS reads in @element; and its label, if an OBJECT IDENTIFIER gives it. Private
 * to this layer. */
void sc_summary_set (ScBuilder    *builder,
                     ScField      *field,
                     const ScType *type,
                     ScSlice       element);

G_END_DECLS
