/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/meaning.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 2986 §4.1
 *
 *   CertificationRequestInfo ::= SEQUENCE {
 *     version       INTEGER { v1(0) } (v1,...),
 *     subject       Name,
 *     subjectPKInfo SubjectPublicKeyInfo{{ PKInfoAlgorithms }},
 *     attributes    [0] Attributes{{ CRIAttributes }} }
 *   Attributes { ATTRIBUTE:IOSet } ::= SET OF Attribute{{ IOSet }}
 *
 * What a certificate has, too, pairs with the certificate's; the request's version numbers the form of requests, not
 * that of certificates.
 */
static const ScRow attributes_rows[] = {
  { .label = N_("Attribute"), .type = &sc_type_attribute, .key = SC_KEY_OID },
};
static const ScType attributes = {
  .name = "Attributes",
  .shape = SC_SHAPE_SET_OF,
  .rows = SC_ROWS (attributes_rows),
  .n_elements = SC_MESSAGE_N_ATTRIBUTES,
};
static const ScRow certification_request_info_rows[] = {
  { .name = "version",
    .counterpart = "requestVersion",
    .label = N_("Version of the request"),
    .type = &sc_type_version },
  { .name = "subject",
    .label = N_("Subject"),
    .type = &sc_type_name,
    .flags = SC_ROW_REQUESTED,
    .landmark = SC_LANDMARK_SUBJECT },
  { .name = "subjectPKInfo",
    .counterpart = "subjectPublicKeyInfo",
    .label = N_("Public key"),
    .type = &sc_type_subject_public_key_info,
    .flags = SC_ROW_REQUESTED,
    .landmark = SC_LANDMARK_KEY_INFO },
  { .name = "attributes",
    .label = N_("Attributes"),
    .type = &attributes,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 0,
    .flags = SC_ROW_HOISTED,
    .landmark = SC_LANDMARK_ATTRIBUTES },
};
static const ScType certification_request_info = {
  .name = "CertificationRequestInfo",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (certification_request_info_rows),
};

/*
 * RFC 2986 §4.2
 *
 *   CertificationRequest ::= SEQUENCE {
 *     certificationRequestInfo CertificationRequestInfo,
 *     signatureAlgorithm AlgorithmIdentifier{{ SignatureAlgorithms }},
 *     signature          BIT STRING }
 */
static const ScRow certification_request_rows[] = {
  { .name = "certificationRequestInfo",
    .counterpart = "tbsCertificate",
    .label = N_("Signed part"),
    .type = &certification_request_info,
    .flags = SC_ROW_HOISTED,
    .landmark = SC_LANDMARK_TBS },
  { .name = "signatureAlgorithm", .label = N_("Algorithm of the signature"), .type = &sc_type_algorithm_identifier },
  { .name = "signature",
    .counterpart = "signatureValue",
    .label = N_("Signature"),
    .type = &sc_type_signature_value,
    .tagging = SC_TAGGING_IN_BITS,
    .expected = SC_EXPECTED_ALWAYS },
};
const ScType sc_type_certification_request = {
  .name = "CertificationRequest",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (certification_request_rows),
};
