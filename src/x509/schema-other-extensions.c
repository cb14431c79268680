/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/describe.h"
#include "x509/extension.h"
#include "x509/meaning.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 3280 §4.2.1.4
 *
 *   PrivateKeyUsagePeriod ::= SEQUENCE {
 *     notBefore       [0]     GeneralizedTime OPTIONAL,
 *     notAfter        [1]     GeneralizedTime OPTIONAL }
 */
static const ScRow private_key_usage_period_rows[] = {
  { .name = "notBefore",
    .label = N_("Not before"),
    .type = &sc_type_generalized_time,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 0,
    .flags = SC_ROW_OPTIONAL },
  { .name = "notAfter",
    .label = N_("Not after"),
    .type = &sc_type_generalized_time,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 1,
    .flags = SC_ROW_OPTIONAL },
};
const ScType sc_type_private_key_usage_period = {
  .name = "PrivateKeyUsagePeriod",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (private_key_usage_period_rows),
};

/*
 * RFC 3820 §3.8
 *
 *   ProxyCertInfo ::= SEQUENCE {
 *     pCPathLenConstraint   INTEGER (0..MAX) OPTIONAL,
 *     proxyPolicy           ProxyPolicy }
 *   ProxyPolicy ::= SEQUENCE {
 *     policyLanguage  OBJECT IDENTIFIER,
 *     policy          OCTET STRING OPTIONAL }
 */
static const ScRow proxy_policy_rows[] = {
  { .name = "policyLanguage", .label = N_("Policy language"), .type = &sc_type_titled_oid },
  { .name = "policy", .label = N_("Policy"), .type = &sc_type_octet_string, .flags = SC_ROW_OPTIONAL },
};
static const ScType proxy_policy = {
  .name = "ProxyPolicy",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (proxy_policy_rows),
  .summary = "policyLanguage",
};
static const ScRow proxy_cert_info_rows[] = {
  { .name = "pCPathLenConstraint",
    .label = N_("Path length constraint"),
    .type = &sc_type_integer,
    .flags = SC_ROW_OPTIONAL },
  { .name = "proxyPolicy", .label = N_("Proxy policy"), .type = &proxy_policy },
};
const ScType sc_type_proxy_cert_info = {
  .name = "ProxyCertInfo",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (proxy_cert_info_rows),
  .summary = "proxyPolicy",
};

/*
 * RFC 7633 §6
 *
 *   Features ::= SEQUENCE OF INTEGER
 *
 * The integers are those of IANA's "TLS ExtensionType Values"; §4.2.1 has a use for these two.
 */
static const ScNamedValue feature_values[] = {
  /* TRANSLATORS: status_request is the name of a TLS extension. */
  { 5, N_("OCSP stapling (status_request)") },
  /* TRANSLATORS: status_request_v2 is the name of a TLS extension. */
  { 17, N_("OCSP stapling for the whole chain (status_request_v2)") },
  { 0, NULL },
};
static const ScType feature = {
  .name = "INTEGER",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_INTEGER,
  .value_names = feature_values,
};
static const ScRow tls_features_rows[] = {
  { .label = N_("Feature"), .type = &feature, .key = SC_KEY_CONTENTS },
};
const ScType sc_type_tls_features = {
  .name = "Features",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (tls_features_rows),
};

/* RFC 6962 §3.1: "the extnValue OCTET STRING contains an ASN.1 NULL data". */
const ScType sc_type_ct_precert_poison = {
  .name = "NULL",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_NULL,
  .describe = sc_describe_precertificate,
};

/* RFC 6960 §4.2.2.2.1: "The value of the extension SHALL be NULL." */
const ScType sc_type_ocsp_no_check = {
  .name = "NULL",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_NULL,
  .describe = sc_describe_never_checked,
};

/*
 * RFC 9345 §4.2
 *
 *   DelegationUsage ::= NULL
 */
const ScType sc_type_delegation_usage = {
  .name = "DelegationUsage",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_NULL,
  .describe = sc_describe_delegates,
};

/*
 * RFC 8737 §3
 *
 *   Authorization ::= OCTET STRING (SIZE (32))
 */
const ScType sc_type_acme_identifier = {
  .name = "Authorization",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_OCTET_STRING,
  .describe = sc_describe_authorization,
};

/* RFC 6962 §3.3: "SignedCertificateTimestampList ::= OCTET STRING", which holds a list in TLS's presentation
 * language. See sct.c. */
static const ScRow sct_list_rows[] = {
  { .label = N_("Signed certificate timestamp"),
    .type = &sc_type_octet_string,
    .key = SC_KEY_LOG,
    .expected = SC_EXPECTED_ALWAYS },
};
const ScType sc_type_sct_list = {
  .name = "SignedCertificateTimestampList",
  .shape = SC_SHAPE_SCT_LIST,
  .universal = SC_OCTET_STRING,
  .rows = SC_ROWS (sct_list_rows),
  .n_elements = SC_MESSAGE_N_TIMESTAMPS,
};

/*
 * Netscape Certificate Extensions, "netscape-cert-type"
 *
 *   NetscapeCertType ::= BIT STRING {
 *     SSL client (0), SSL server (1), S/MIME (2), object signing (3), reserved (4), SSL CA (5), S/MIME CA (6),
 * object signing CA (7) }
 */
static const char *const netscape_cert_type_bits[] = {
  "SSL client", "SSL server", "S/MIME", "object signing", "reserved", "SSL CA", "S/MIME CA", "object signing CA", NULL,
};
const ScType sc_type_netscape_cert_type = {
  .name = "NetscapeCertType",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_BIT_STRING,
  .flags = SC_TYPE_NAMED_BITS,
  .bit_names = netscape_cert_type_bits,
};

/*
 * MS-WCCE §2.2.2.7.7.2
 *
 *   CertificateTemplateOID ::= SEQUENCE {
 *     templateID              OBJECT IDENTIFIER,
 *     templateMajorVersion    INTEGER (0..4294967295) OPTIONAL,
 *     templateMinorVersion    INTEGER (0..4294967295) OPTIONAL }
 */
static const ScRow certificate_template_rows[] = {
  { .name = "templateID", .label = N_("Template"), .type = &sc_type_oid },
  { .name = "templateMajorVersion",
    .label = N_("Major version"),
    .type = &sc_type_integer,
    .flags = SC_ROW_OPTIONAL },
  { .name = "templateMinorVersion",
    .label = N_("Minor version"),
    .type = &sc_type_integer,
    .flags = SC_ROW_OPTIONAL },
};
const ScType sc_type_certificate_template = {
  .name = "CertificateTemplateOID",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (certificate_template_rows),
};
