/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/catalogue.h"

/* catalogue-crl.c, in the order of RFC 5280 §5. Private to this layer. */

G_BEGIN_DECLS

extern const ScCatalogueEntry sc_finding_crl_version;
extern const ScCatalogueEntry sc_finding_crl_next_update_missing;
extern const ScCatalogueEntry sc_finding_crl_revoked_empty;
extern const ScCatalogueEntry sc_finding_crl_entry_duplicate;
extern const ScCatalogueEntry sc_finding_crl_unknown_critical;              /* {0}: the extension, as below */
extern const ScCatalogueEntry sc_finding_crl_extension_critical;            /* {0} */
extern const ScCatalogueEntry sc_finding_crl_extension_critical_needlessly; /* {0} */
extern const ScCatalogueEntry sc_finding_crl_extension_not_critical;        /* {0} */
extern const ScCatalogueEntry sc_finding_crl_aki_missing;
extern const ScCatalogueEntry sc_finding_crl_number_missing;
extern const ScCatalogueEntry sc_finding_crl_number_range;
extern const ScCatalogueEntry sc_finding_crl_point_empty;
extern const ScCatalogueEntry sc_finding_crl_point_contradiction;
extern const ScCatalogueEntry sc_finding_crl_freshest_in_delta;
extern const ScCatalogueEntry sc_finding_crl_reason_unspecified;
extern const ScCatalogueEntry sc_finding_crl_reason_unknown;
extern const ScCatalogueEntry sc_finding_crl_reason_remove;

extern const ScCatalogueEntry *const sc_catalogue_crl[]; /* %NULL-terminated: all that stand above */

G_END_DECLS
