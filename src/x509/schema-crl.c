/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/extension.h"
#include "x509/meaning.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 5280 §5.1
 *
 *   revokedCertificates     SEQUENCE OF SEQUENCE  {
 *     userCertificate         CertificateSerialNumber,
 *     revocationDate          Time,
 *     crlEntryExtensions      Extensions OPTIONAL
 *                             -- if present, version MUST be v2
 *   }  OPTIONAL
 */
static const ScRow crl_entry_rows[] = {
  { .name = "userCertificate", .label = N_("Serial number"), .type = &sc_type_hex_integer },
  { .name = "revocationDate", .label = N_("Revoked on"), .type = &sc_type_time },
  { .name = "crlEntryExtensions",
    .label = N_("Extensions"),
    .type = &sc_type_crl_entry_extensions,
    .flags = SC_ROW_OPTIONAL },
};
static const ScType crl_entry = {
  .name = "SEQUENCE",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (crl_entry_rows),
};
static const ScRow revoked_certificates_rows[] = {
  { .label = N_("Revoked certificate"), .type = &crl_entry, .key = SC_KEY_SERIAL },
};
static const ScType revoked_certificates = {
  .name = "SEQUENCE OF SEQUENCE",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_COUNTED,
  .rows = SC_ROWS (revoked_certificates_rows),
  .n_elements = SC_MESSAGE_N_REVOKED,
};

/*
 * RFC 5280 §5.1
 *
 *   TBSCertList  ::=  SEQUENCE  {
 *     version                 Version OPTIONAL,
 *                             -- if present, MUST be v2
 *     signature               AlgorithmIdentifier,
 *     issuer                  Name,
 *     thisUpdate              Time,
 *     nextUpdate              Time OPTIONAL,
 *     revokedCertificates     …  OPTIONAL,
 *     crlExtensions           [0]  EXPLICIT Extensions OPTIONAL }
 */
static const ScRow tbs_cert_list_rows[] = {
  { .name = "version",
    .counterpart = "listVersion",
    .label = N_("Version of the list"),
    .type = &sc_type_version,
    .flags = SC_ROW_OPTIONAL },
  { .name = "signature", .label = N_("Signature algorithm"), .type = &sc_type_algorithm_identifier },
  { .name = "issuer", .label = N_("Issuer"), .type = &sc_type_name, .landmark = SC_LANDMARK_ISSUER },
  { .name = "thisUpdate",
    .label = N_("This update"),
    .type = &sc_type_time,
    .expected = SC_EXPECTED_ALWAYS,
    .landmark = SC_LANDMARK_NOT_BEFORE },
  { .name = "nextUpdate",
    .label = N_("Next update"),
    .type = &sc_type_time,
    .flags = SC_ROW_OPTIONAL,
    .expected = SC_EXPECTED_ALWAYS,
    .landmark = SC_LANDMARK_NOT_AFTER },
  { .name = "revokedCertificates",
    .label = N_("Revoked certificates"),
    .type = &revoked_certificates,
    .flags = SC_ROW_OPTIONAL,
    .landmark = SC_LANDMARK_REVOKED },
  { .name = "crlExtensions",
    .counterpart = "extensions",
    .label = N_("Extensions"),
    .type = &sc_type_extensions,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 0,
    .flags = SC_ROW_OPTIONAL,
    .landmark = SC_LANDMARK_EXTENSIONS },
};
static const ScType tbs_cert_list = {
  .name = "TBSCertList",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (tbs_cert_list_rows),
};

/*
 * RFC 5280 §5.1
 *
 *   CertificateList  ::=  SEQUENCE  {
 *     tbsCertList          TBSCertList,
 *     signatureAlgorithm   AlgorithmIdentifier,
 *     signatureValue       BIT STRING  }
 */
static const ScRow certificate_list_rows[] = {
  { .name = "tbsCertList",
    .counterpart = "tbsCertificate",
    .label = N_("Signed part"),
    .type = &tbs_cert_list,
    .flags = SC_ROW_HOISTED,
    .landmark = SC_LANDMARK_TBS },
  { .name = "signatureAlgorithm",
    .label = N_("Signature algorithm, outer"),
    .type = &sc_type_algorithm_identifier },
  { .name = "signatureValue",
    .label = N_("Signature value"),
    .type = &sc_type_signature_value,
    .tagging = SC_TAGGING_IN_BITS,
    .expected = SC_EXPECTED_ALWAYS },
};
const ScType sc_type_certificate_list = {
  .name = "CertificateList",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (certificate_list_rows),
};

/*
 * RFC 5280 §5.2.5
 *
 *   IssuingDistributionPoint ::= SEQUENCE {
 *     distributionPoint          [0] DistributionPointName OPTIONAL,
 *     onlyContainsUserCerts      [1] BOOLEAN DEFAULT FALSE,
 *     onlyContainsCACerts        [2] BOOLEAN DEFAULT FALSE,
 *     onlySomeReasons            [3] ReasonFlags OPTIONAL,
 *     indirectCRL                [4] BOOLEAN DEFAULT FALSE,
 *     onlyContainsAttributeCerts [5] BOOLEAN DEFAULT FALSE }
 */
#define FALSE_UNLESS_SAID(ident, words, number)                                                                       \
  {                                                                                                                   \
    .name = ident, .label = words, .type = &sc_type_boolean, .tagging = SC_TAGGING_IMPLICIT, .tag_number = number,    \
    .default_contents = "\x00", .default_length = 1                                                                   \
  }
static const ScRow issuing_distribution_point_rows[] = {
  { .name = "distributionPoint",
    .label = N_("Name"),
    .type = &sc_type_distribution_point_name,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 0,
    .flags = SC_ROW_OPTIONAL },
  FALSE_UNLESS_SAID ("onlyContainsUserCerts", N_("Only end-entity certificates"), 1),
  FALSE_UNLESS_SAID ("onlyContainsCACerts", N_("Only CA certificates"), 2),
  { .name = "onlySomeReasons",
    .label = N_("Only some reasons"),
    .type = &sc_type_reason_flags,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 3,
    .flags = SC_ROW_OPTIONAL },
  FALSE_UNLESS_SAID ("indirectCRL", N_("Indirect CRL"), 4),
  FALSE_UNLESS_SAID ("onlyContainsAttributeCerts", N_("Only attribute certificates"), 5),
};
const ScType sc_type_issuing_distribution_point = {
  .name = "IssuingDistributionPoint",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (issuing_distribution_point_rows),
};
