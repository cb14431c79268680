/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/catalogue.h"

/* catalogue-algorithms.c, in the order of RFC 3279, 4055, 5480, 5758, 8410, 8813. Private to this layer. */

G_BEGIN_DECLS

/* rules-algorithms.c */
extern const ScCatalogueEntry sc_finding_signature_algorithms_differ;
extern const ScCatalogueEntry sc_finding_signature_weak;         /* {0}: the algorithm, as below */
extern const ScCatalogueEntry sc_finding_parameters_not_null;    /* {0} */
extern const ScCatalogueEntry sc_finding_parameters_not_absent;  /* {0} */
extern const ScCatalogueEntry sc_finding_pss_parameters_missing; /* {0} */
extern const ScCatalogueEntry sc_finding_pss_mask_hash;
extern const ScCatalogueEntry sc_finding_pss_trailer;

/* rules-key.c */
extern const ScCatalogueEntry sc_finding_rsa_modulus_negative;
extern const ScCatalogueEntry sc_finding_rsa_modulus_even;
extern const ScCatalogueEntry sc_finding_rsa_exponent;
extern const ScCatalogueEntry sc_finding_rsa_key_short; /* {0}: bits */
extern const ScCatalogueEntry sc_finding_ec_curve_not_named;
extern const ScCatalogueEntry sc_finding_ec_point_form;
extern const ScCatalogueEntry sc_finding_ec_point_length;
extern const ScCatalogueEntry sc_finding_key_usage_unusual;        /* {0}: the key's algorithm, as below */
extern const ScCatalogueEntry sc_finding_key_usage_enciphering_ca;
extern const ScCatalogueEntry sc_finding_key_usage_rsa;            /* {0} */
extern const ScCatalogueEntry sc_finding_key_usage_ec;             /* {0} */
extern const ScCatalogueEntry sc_finding_key_usage_edwards;        /* {0} */
extern const ScCatalogueEntry sc_finding_key_usage_post_quantum;   /* {0} */

extern const ScCatalogueEntry *const sc_catalogue_algorithms[]; /* %NULL-terminated: all that stand above */

G_END_DECLS
