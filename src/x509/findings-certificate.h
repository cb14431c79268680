/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/catalogue.h"

/* catalogue-certificate.c, in the order of RFC 5280 §4.1. Private to this layer. */

G_BEGIN_DECLS

extern const ScCatalogueEntry *const sc_catalogue_certificate[]; /* %NULL-terminated: all that follow */

G_END_DECLS
