/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/catalogue.h"

/* catalogue-certificate.c, in the order of RFC 5280 §4.1. Private to this layer. */

G_BEGIN_DECLS

extern const ScCatalogueEntry sc_finding_version_unknown;
extern const ScCatalogueEntry sc_finding_version_too_low; /* {0}: what asks for more */
extern const ScCatalogueEntry sc_finding_serial_negative;
extern const ScCatalogueEntry sc_finding_serial_zero;
extern const ScCatalogueEntry sc_finding_serial_too_long;
extern const ScCatalogueEntry sc_finding_issuer_empty;
extern const ScCatalogueEntry sc_finding_time_too_early;
extern const ScCatalogueEntry sc_finding_period_reversed;
extern const ScCatalogueEntry sc_finding_ca_subject_empty;
extern const ScCatalogueEntry sc_finding_subject_empty;
extern const ScCatalogueEntry sc_finding_unique_id;
extern const ScCatalogueEntry sc_finding_extensions_empty;

extern const ScCatalogueEntry *const sc_catalogue_certificate[]; /* %NULL-terminated: all that stand above */

G_END_DECLS
