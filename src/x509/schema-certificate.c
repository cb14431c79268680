/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 5280 §4.1
 *
 *   Validity ::= SEQUENCE {
 *     notBefore      Time,
 *     notAfter       Time }
 */
static const ScRow validity_rows[] = {
  { .name = "notBefore",
    .label = N_("Not before"),
    .type = &sc_type_time,
    .expected = SC_EXPECTED_ALWAYS,
    .landmark = SC_LANDMARK_NOT_BEFORE },
  { .name = "notAfter",
    .label = N_("Not after"),
    .type = &sc_type_time,
    .expected = SC_EXPECTED_ALWAYS,
    .landmark = SC_LANDMARK_NOT_AFTER },
};
static const ScType validity = {
  .name = "Validity",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_RANGE,
  .rows = SC_ROWS (validity_rows),
};

/* Version  ::=  INTEGER  {  v1(0), v2(1), v3(2)  } */
const ScType sc_type_version = {
  .name = "Version",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_INTEGER,
  .flags = SC_TYPE_VERSION,
};

/*
 * RFC 5280 §4.1
 *
 *   TBSCertificate  ::=  SEQUENCE  {
 *     version         [0]  EXPLICIT Version DEFAULT v1,
 *     serialNumber         CertificateSerialNumber,
 *     signature            AlgorithmIdentifier,
 *     issuer               Name,
 *     validity             Validity,
 *     subject              Name,
 *     subjectPublicKeyInfo SubjectPublicKeyInfo,
 *     issuerUniqueID  [1]  IMPLICIT UniqueIdentifier OPTIONAL,
 *     subjectUniqueID [2]  IMPLICIT UniqueIdentifier OPTIONAL,
 *     extensions      [3]  EXPLICIT Extensions OPTIONAL }
 */
static const ScRow tbs_certificate_rows[] = {
  { .name = "version",
    .label = N_("Version"),
    .type = &sc_type_version,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 0,
    .default_contents = "\x00",
    .default_length = 1 },
  { .name = "serialNumber",
    .label = N_("Serial number"),
    .type = &sc_type_hex_integer,
    .expected = SC_EXPECTED_ALWAYS,
    .landmark = SC_LANDMARK_SERIAL_NUMBER },
  { .name = "signature",
    .label = N_("Signature algorithm"),
    .type = &sc_type_algorithm_identifier },
  { .name = "issuer", .label = N_("Issuer"), .type = &sc_type_name, .landmark = SC_LANDMARK_ISSUER },
  { .name = "validity", .label = N_("Validity"), .type = &validity },
  { .name = "subject",
    .label = N_("Subject"),
    .type = &sc_type_name,
    .flags = SC_ROW_REQUESTED,
    .landmark = SC_LANDMARK_SUBJECT },
  { .name = "subjectPublicKeyInfo",
    .label = N_("Public key"),
    .type = &sc_type_subject_public_key_info,
    .flags = SC_ROW_REQUESTED,
    .landmark = SC_LANDMARK_KEY_INFO },
  { .name = "issuerUniqueID",
    .label = N_("Issuer unique identifier"),
    .type = &sc_type_bit_string,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 1,
    .flags = SC_ROW_OPTIONAL },
  { .name = "subjectUniqueID",
    .label = N_("Subject unique identifier"),
    .type = &sc_type_bit_string,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 2,
    .flags = SC_ROW_OPTIONAL },
  { .name = "extensions",
    .label = N_("Extensions"),
    .type = &sc_type_extensions,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 3,
    .flags = SC_ROW_OPTIONAL | SC_ROW_REQUESTED,
    .landmark = SC_LANDMARK_EXTENSIONS },
};
static const ScType tbs_certificate = {
  .name = "TBSCertificate",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (tbs_certificate_rows),
};

/*
 * RFC 5280 §4.1
 *
 *   Certificate  ::=  SEQUENCE  {
 *     tbsCertificate       TBSCertificate,
 *     signatureAlgorithm   AlgorithmIdentifier,
 *     signatureValue       BIT STRING  }
 */
static const ScRow certificate_rows[] = {
  { .name = "tbsCertificate",
    .label = N_("Signed part"),
    .type = &tbs_certificate,
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
const ScType sc_type_certificate = {
  .name = "Certificate",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (certificate_rows),
};
