/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/catalogue.h"

/* catalogue-algorithms.c, in the order of RFC 3279, 4055, 5480, 5758, 8410, 8813. Private to this layer. */

G_BEGIN_DECLS

extern const ScCatalogueEntry *const sc_catalogue_algorithms[]; /* %NULL-terminated: all that follow */

G_END_DECLS
