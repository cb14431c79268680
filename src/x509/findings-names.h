/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/catalogue.h"

/* catalogue-names.c, in the order of RFC 5280 §4.1.2.4, §4.2.1.6, §7 and appendix A. Private to this layer. */

G_BEGIN_DECLS

extern const ScCatalogueEntry *const sc_catalogue_names[]; /* %NULL-terminated: all that follow */

G_END_DECLS
