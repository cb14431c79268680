/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/catalogue.h"

/* catalogue-extensions.c, in the order of RFC 5280 §4.2 and RFC 6962. Private to this layer. */

G_BEGIN_DECLS

extern const ScCatalogueEntry *const sc_catalogue_extensions[]; /* %NULL-terminated: all that follow */

extern const ScCatalogueEntry sc_finding_list_empty;
extern const ScCatalogueEntry sc_finding_entry_repeated;

extern const ScCatalogueEntry sc_finding_aki_missing;
extern const ScCatalogueEntry sc_finding_aki_no_key_identifier;
extern const ScCatalogueEntry sc_finding_aki_half; /* {0}: the half that is there */
extern const ScCatalogueEntry sc_finding_aki_issuer;
extern const ScCatalogueEntry sc_finding_ski_missing_in_ca;
extern const ScCatalogueEntry sc_finding_ski_missing;
extern const ScCatalogueEntry sc_finding_ski_empty;
extern const ScCatalogueEntry sc_finding_ski_method; /* {0}: the method */
extern const ScCatalogueEntry sc_finding_ski_own_method;

extern const ScCatalogueEntry sc_finding_key_usage_missing_in_ca;
extern const ScCatalogueEntry sc_finding_key_usage_empty;
extern const ScCatalogueEntry sc_finding_key_usage_too_long;
extern const ScCatalogueEntry sc_finding_key_usage_cert_sign_without_ca;
extern const ScCatalogueEntry sc_finding_key_usage_ca_without_cert_sign;
extern const ScCatalogueEntry sc_finding_key_usage_only; /* {0}: encipherOnly or decipherOnly */
extern const ScCatalogueEntry sc_finding_private_key_usage_period;

extern const ScCatalogueEntry sc_finding_policies_present;
extern const ScCatalogueEntry sc_finding_policy_repeated;
extern const ScCatalogueEntry sc_finding_policy_any_qualifier;
extern const ScCatalogueEntry sc_finding_policy_notice_reference;
extern const ScCatalogueEntry sc_finding_policy_text_ia5;
extern const ScCatalogueEntry sc_finding_policy_text_type;     /* {0}: the string type */
extern const ScCatalogueEntry sc_finding_policy_text_not_utf8; /* {0}: the string type */
extern const ScCatalogueEntry sc_finding_policy_text_empty;
extern const ScCatalogueEntry sc_finding_policy_text_long;
extern const ScCatalogueEntry sc_finding_policy_text_control;
extern const ScCatalogueEntry sc_finding_policy_text_not_nfc;
extern const ScCatalogueEntry sc_finding_policy_mapping_any;
extern const ScCatalogueEntry sc_finding_policy_mapping_not_asserted;

extern const ScCatalogueEntry sc_finding_path_length_improper;
extern const ScCatalogueEntry sc_finding_constraint_negative;      /* {0}: the number's label */
extern const ScCatalogueEntry sc_finding_constraints_empty;        /* {0}: the extension */
extern const ScCatalogueEntry sc_finding_ca_extension_elsewhere;   /* {0}: the extension */
extern const ScCatalogueEntry sc_finding_name_constraints_elsewhere;
extern const ScCatalogueEntry sc_finding_subtree_minimum;
extern const ScCatalogueEntry sc_finding_subtree_maximum;
extern const ScCatalogueEntry sc_finding_subtree_form; /* {0}: the form of name */

extern const ScCatalogueEntry sc_finding_eku_any_and_others;
extern const ScCatalogueEntry sc_finding_eku_inconsistent; /* {0}: the purpose */
extern const ScCatalogueEntry sc_finding_key_usage_beyond_purposes; /* {0}: the use */

extern const ScCatalogueEntry sc_finding_crl_point_incomplete;
extern const ScCatalogueEntry sc_finding_crl_point_no_uri;
extern const ScCatalogueEntry sc_finding_crl_point_relative_name;
extern const ScCatalogueEntry sc_finding_crl_point_ambiguous;
extern const ScCatalogueEntry sc_finding_location_no_uri; /* {0}: the method */
extern const ScCatalogueEntry sc_finding_location_secure;
extern const ScCatalogueEntry sc_finding_ocsp_no_uri;

extern const ScCatalogueEntry sc_finding_resources_order;
extern const ScCatalogueEntry sc_finding_range_is_prefix;

extern const ScCatalogueEntry sc_finding_timestamps_unreadable;
extern const ScCatalogueEntry sc_finding_timestamps_empty;
extern const ScCatalogueEntry sc_finding_timestamps_in_precertificate;
extern const ScCatalogueEntry sc_finding_timestamp_version;
extern const ScCatalogueEntry sc_finding_timestamp_outside;

extern const ScCatalogueEntry sc_finding_acme_length;

G_END_DECLS
