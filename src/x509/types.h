/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/schema.h"

/* The types that more than one table refers to. Private to this layer. */

G_BEGIN_DECLS

/* X.680's own types: types.c */
extern const ScType sc_type_boolean;
extern const ScType sc_type_integer;
extern const ScType sc_type_hex_integer;
extern const ScType sc_type_bit_string;
extern const ScType sc_type_octet_string;
extern const ScType sc_type_null;
extern const ScType sc_type_oid;
extern const ScType sc_type_titled_oid;   /* shown by what people call it */
extern const ScType sc_type_ascii_octets; /* an OCTET STRING that often holds a text */
extern const ScType sc_type_guid;         /* an OCTET STRING that is a GUID */
extern const ScType sc_type_ia5_string;
extern const ScType sc_type_bmp_string;
extern const ScType sc_type_printable_string;
extern const ScType sc_type_utf8_string;
extern const ScType sc_type_generalized_time;
extern const ScType sc_type_time;
extern const ScType sc_type_text;
extern const ScType sc_type_any;
extern const ScRow  sc_row_tlv;

/* RFC 5280 §4.1: schema-certificate.c, schema-name.c, schema-algorithm.c, schema-key.c, schema-signature.c */
extern const ScType sc_type_certificate;
extern const ScType sc_type_version;
extern const ScType sc_type_name;
extern const ScType sc_type_relative_distinguished_name;
extern const ScType sc_type_general_name;
extern const ScType sc_type_general_names;
extern const ScType sc_type_algorithm_identifier;
extern const ScType sc_type_subject_public_key_info;
extern const ScType sc_type_signature_value;

/* RFC 5480 §2.1.1, §2.2: schema-curve.c */
extern const ScType sc_type_ec_parameters;
extern const ScType sc_type_ec_public_key;

/* RFC 5280 §4.2: schema-extensions.c */
extern const ScType sc_type_extension;
extern const ScType sc_type_extensions;
extern const ScType sc_type_crl_entry_extensions;
extern const ScType sc_type_reason_flags;
extern const ScType sc_type_distribution_point_name;

/* RFC 2986: schema-request.c; RFC 5280 §5: schema-crl.c */
extern const ScType sc_type_certification_request;
extern const ScType sc_type_certificate_list;

/* RFC 5280 appendix A.1: schema-or-address.c */
extern const ScType sc_type_or_address;

/* RFC 5280 §4.2.1.6: schema-other-name.c; (nullable): what an OtherName of that type holds */
const ScType *sc_other_name_get_type (ScOid type_id);

/* RFC 5280 §4.1.2.4: schema-name-attributes.c; what the value of an attribute of that type is, a text if nothing else */
const ScType *sc_name_attribute_get_type (ScOid attribute);

/* RFC 5280 §4.1.2.4: schema-attributes.c */
extern const ScType sc_type_attribute;

/* MS-WCCE §2.2.2.7: schema-microsoft.c */
extern const ScType sc_type_ms_csp_provider;
extern const ScType sc_type_ms_name_value_pair;
extern const ScType sc_type_ms_client_info;

/* TCG EK Credential Profile: schema-devices.c */
extern const ScType sc_type_tpm_specification;

/* RFC 5280 §5.3.1: schema-enumerated.c */
extern const ScType sc_type_crl_reason;

/* extension.c; (nullable) */
const ScType *sc_extension_get_type (ScOid oid);

/* Initialises .rows and, next to it, .n_rows. */
#define SC_ROWS(table) (table), .n_rows = G_N_ELEMENTS (table)

G_END_DECLS
