/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gnutls/gnutls.h>

#include "x509/builder.h"

/* What Sidecert knows of each extension: its shape, and who reads its meaning. Private to this layer. */

G_BEGIN_DECLS

/**
 * ScExtensionRead:
 * @builder: the object in the making
 * @value: the field of extnValue, with its parts
 * @der: the octets that extnValue holds
 *
 * Has GnuTLS import an extension, once, and gives @value's parts the meanings it finds, in order.
 *
 * Returns: a GnuTLS error code; %GNUTLS_E_ASN1_VALUE_NOT_VALID if its reading and the parts differ in number or kind
 */
typedef int (*ScExtensionRead) (ScBuilder            *builder,
                                ScField              *value,
                                const gnutls_datum_t *der);

/* What such a function returns when GnuTLS and the octets disagree. */
#define SC_READ_DIFFERS GNUTLS_E_ASN1_VALUE_NOT_VALID

/* (nullable): the type of extnValue; %NULL for an extension that has no schema */
const ScType *sc_extension_get_type (ScOid oid);

/* Called when an extension has all its parts: names it, asks GnuTLS and says what it says as a whole. */
void          sc_extension_finish (ScBuilder *builder,
                                   ScField   *extension);

/* Called when a list of extensions is complete: numbers those of one kind. */
void          sc_extensions_finish (ScBuilder *builder,
                                    ScField   *list);

/* read-*.c, in the order of x509-ext.h */
int sc_read_alt_names (ScBuilder *builder, ScField *value, const gnutls_datum_t *der);
int sc_read_crl_points (ScBuilder *builder, ScField *value, const gnutls_datum_t *der);
int sc_read_name_constraints (ScBuilder *builder, ScField *value, const gnutls_datum_t *der);
int sc_read_info_access (ScBuilder *builder, ScField *value, const gnutls_datum_t *der);
int sc_read_subject_key_id (ScBuilder *builder, ScField *value, const gnutls_datum_t *der);
int sc_read_authority_key_id (ScBuilder *builder, ScField *value, const gnutls_datum_t *der);
int sc_read_private_key_usage_period (ScBuilder *builder, ScField *value, const gnutls_datum_t *der);
int sc_read_basic_constraints (ScBuilder *builder, ScField *value, const gnutls_datum_t *der);
int sc_read_key_purposes (ScBuilder *builder, ScField *value, const gnutls_datum_t *der);
int sc_read_key_usage (ScBuilder *builder, ScField *value, const gnutls_datum_t *der);
int sc_read_inhibit_any_policy (ScBuilder *builder, ScField *value, const gnutls_datum_t *der);
int sc_read_proxy (ScBuilder *builder, ScField *value, const gnutls_datum_t *der);
int sc_read_policies (ScBuilder *builder, ScField *value, const gnutls_datum_t *der);
int sc_read_tls_features (ScBuilder *builder, ScField *value, const gnutls_datum_t *der);
int sc_read_scts (ScBuilder *builder, ScField *value, const gnutls_datum_t *der);

/* read-name.c: a GeneralName by GnuTLS's reading. FALSE if @field is of another form than @san_type. */
gboolean sc_read_general_name (ScBuilder            *builder,
                               ScField              *field,
                               unsigned int          san_type,
                               const gnutls_datum_t *san);
/* The types of extnValue: schema-*.c */
extern const ScType sc_type_authority_key_identifier;
extern const ScType sc_type_key_usage;
extern const ScType sc_type_certificate_policies;
extern const ScType sc_type_policy_mappings;
extern const ScType sc_type_subject_directory_attributes;
extern const ScType sc_type_basic_constraints;
extern const ScType sc_type_name_constraints;
extern const ScType sc_type_policy_constraints;
extern const ScType sc_type_skip_certs;
extern const ScType sc_type_ext_key_usage;
extern const ScType sc_type_crl_distribution_points;
extern const ScType sc_type_info_access;
extern const ScType sc_type_private_key_usage_period;
extern const ScType sc_type_proxy_cert_info;
extern const ScType sc_type_tls_features;
extern const ScType sc_type_sct_list;
extern const ScType sc_type_ct_precert_poison;
extern const ScType sc_type_ocsp_no_check;
extern const ScType sc_type_acme_identifier;
extern const ScType sc_type_delegation_usage;
extern const ScType sc_type_netscape_cert_type;
extern const ScType sc_type_certificate_template;
extern const ScType sc_type_qc_statements;
extern const ScType sc_type_biometric_info;
extern const ScType sc_type_ip_addr_blocks;
extern const ScType sc_type_as_identifiers;
extern const ScType sc_type_cabf_organization_identifier;
extern const ScType sc_type_smime_capabilities;
extern const ScType sc_type_entrust_version_info;
extern const ScType sc_type_cross_cert_dist_points;
extern const ScType sc_type_issuing_distribution_point;
extern const ScType sc_type_ms_ca_version;
extern const ScType sc_type_ms_previous_ca_cert_hash;
extern const ScType sc_type_logotype;
extern const ScType sc_type_android_key_description;
extern const ScType sc_type_dice_tcb_info;
extern const ScType sc_type_dice_tcb_info_seq;
extern const ScType sc_type_dice_ueid;
extern const ScType sc_type_sgx_extensions;

G_END_DECLS
