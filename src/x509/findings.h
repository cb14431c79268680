/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/builder.h"

/* The catalogue's entries by name, for the code that raises them. Private to this layer. */

G_BEGIN_DECLS

/* catalogue-structure.c */
extern const ScCatalogueEntry sc_finding_shape_mismatch;    /* {0}: type expected, {1}: type found */
extern const ScCatalogueEntry sc_finding_component_missing; /* {0}: component, {1}: type expected */
extern const ScCatalogueEntry sc_finding_element_unexpected; /* {0}: type that has no such component */
extern const ScCatalogueEntry sc_finding_too_deep;          /* {0}: the bound */
extern const ScCatalogueEntry sc_finding_too_many;          /* {0}: the bound */
extern const ScCatalogueEntry sc_finding_extension_duplicate;
extern const ScCatalogueEntry sc_finding_text_deceptive;
extern const ScCatalogueEntry sc_finding_scripts_mixed;
extern const ScCatalogueEntry sc_finding_time_type;
extern const ScCatalogueEntry sc_finding_time_fraction;
extern const ScCatalogueEntry sc_finding_gnutls_refuses;    /* {0}: what GnuTLS said */
extern const ScCatalogueEntry sc_finding_gnutls_differs;
extern const ScCatalogueEntry sc_finding_gnutls_not_asked;  /* {0}: the bound */

/* catalogue-critical.c, in the order of RFC 5280. {0} is the extension. */
extern const ScCatalogueEntry sc_finding_aki_critical;
extern const ScCatalogueEntry sc_finding_ski_critical;
extern const ScCatalogueEntry sc_finding_key_usage_not_critical;
extern const ScCatalogueEntry sc_finding_policy_mappings_not_critical;
extern const ScCatalogueEntry sc_finding_san_critical;
extern const ScCatalogueEntry sc_finding_san_not_critical;
extern const ScCatalogueEntry sc_finding_ian_critical;
extern const ScCatalogueEntry sc_finding_directory_attributes_critical;
extern const ScCatalogueEntry sc_finding_basic_constraints_not_critical;
extern const ScCatalogueEntry sc_finding_name_constraints_not_critical;
extern const ScCatalogueEntry sc_finding_name_constraints_critical;
extern const ScCatalogueEntry sc_finding_policy_constraints_not_critical;
extern const ScCatalogueEntry sc_finding_eku_any_critical;
extern const ScCatalogueEntry sc_finding_eku_critical;
extern const ScCatalogueEntry sc_finding_crl_points_critical;
extern const ScCatalogueEntry sc_finding_inhibit_any_policy_not_critical;
extern const ScCatalogueEntry sc_finding_freshest_crl_critical;
extern const ScCatalogueEntry sc_finding_aia_critical;
extern const ScCatalogueEntry sc_finding_sia_critical;
extern const ScCatalogueEntry sc_finding_ocsp_no_check_critical;
extern const ScCatalogueEntry sc_finding_poison_not_critical;
extern const ScCatalogueEntry sc_finding_proxy_not_critical;
extern const ScCatalogueEntry sc_finding_acme_not_critical;
extern const ScCatalogueEntry sc_finding_unknown_critical;
extern const ScCatalogueEntry sc_finding_request_critical;

/* Makes a finding of each departure of @field. */
void sc_builder_report_departures (ScBuilder *self,
                                   ScField   *field);

G_END_DECLS
