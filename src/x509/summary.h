/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/builder.h"

G_BEGIN_DECLS

/* Up to so many elements of a list are shown in its own row; of more than that only the count. */
#define SC_SUMMARY_MAX_LISTED 2

/* What speaks for a structure as a whole, once its parts are there: how many they are, what they say together, the one
 * of them that @type names, what GnuTLS reads in @element, or what @type describes; and its label, if an OBJECT
 * IDENTIFIER gives it. Private to this layer. */
void sc_summary_set (ScBuilder    *builder,
                     ScField      *field,
                     const ScType *type,
                     ScSlice       element);

/* The same for plain TLVs. */
void sc_summary_set_elements (ScField *field);

G_END_DECLS
