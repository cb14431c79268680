/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/meaning.h"
#include "x509/read-structure.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 3279 §2.3.1 and RFC 5480 §2.2: what subjectPublicKey holds is DEFINED BY algorithm.
 *
 *   RSAPublicKey ::= SEQUENCE {
 *     modulus            INTEGER,    -- n
 *     publicExponent     INTEGER  }  -- e
 *   DSAPublicKey ::= INTEGER -- public key, y
 *   ECPoint ::= OCTET STRING -- and this one stands in the BIT STRING without a header of its own
 */
static const ScRow rsa_public_key_rows[] = {
  { .name = "modulus", .label = N_("Modulus"), .type = &sc_type_hex_integer, .expected = SC_EXPECTED_SAME_KEY_KIND },
  { .name = "publicExponent", .label = N_("Exponent"), .type = &sc_type_integer },
};
static const ScType rsa_public_key = {
  .name = "RSAPublicKey",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (rsa_public_key_rows),
  .summary = "modulus",
};

static const struct
{
  ScOid         algorithm;
  const ScType *type;
} key_types[] = {
  { SC_OID_RSA_ENCRYPTION, &rsa_public_key },
  { SC_OID_RSASSA_PSS, &rsa_public_key },
  { SC_OID_RSAES_OAEP, &rsa_public_key },
  { SC_OID_DSA, &sc_type_hex_integer },
  { SC_OID_DHPUBLICNUMBER, &sc_type_hex_integer },
};

static const ScType *
resolve_key (ScOid algorithm)
{
  for (guint i = 0; i < G_N_ELEMENTS (key_types); i++)
    if (key_types[i].algorithm == algorithm)
      return key_types[i].type;

  return NULL;
}

/*
 * RFC 5280 §4.1
 *
 *   SubjectPublicKeyInfo  ::=  SEQUENCE  {
 *     algorithm            AlgorithmIdentifier,
 *     subjectPublicKey     BIT STRING  }
 */
static const ScType key = { .name = "BIT STRING", .shape = SC_SHAPE_OPEN, .resolve = resolve_key };
static const ScRow subject_public_key_info_rows[] = {
  { .name = "algorithm",
    .label = N_("Algorithm"),
    .type = &sc_type_algorithm_identifier,
    .landmark = SC_LANDMARK_KEY_ALGORITHM },
  { .name = "subjectPublicKey",
    .label = N_("Key"),
    .type = &key,
    .tagging = SC_TAGGING_IN_BITS,
    .expected = SC_EXPECTED_SAME_KEY_KIND,
    .landmark = SC_LANDMARK_KEY },
};
const ScType sc_type_subject_public_key_info = {
  .name = "SubjectPublicKeyInfo",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (subject_public_key_info_rows),
  .summary = "algorithm",
  .read = sc_read_key,
};

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
 * RFC 3279 §2.2.2, §2.2.3: what signatureValue holds is DEFINED BY signatureAlgorithm. Other signatures are octets.
 *
 *   Dss-Sig-Value  ::=  SEQUENCE  {
 *     r       INTEGER,
 *     s       INTEGER  }
 *   Ecdsa-Sig-Value  ::=  SEQUENCE  {
 *     r     INTEGER,
 *     s     INTEGER  }
 */
static const ScRow sig_value_rows[] = {
  { .name = "r", .label = N_("r"), .type = &sc_type_hex_integer, .expected = SC_EXPECTED_ALWAYS },
  { .name = "s", .label = N_("s"), .type = &sc_type_hex_integer, .expected = SC_EXPECTED_ALWAYS },
};
static const ScType sig_value = {
  .name = "Ecdsa-Sig-Value",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (sig_value_rows),
};

static const ScOid two_number_signatures[] = {
  SC_OID_DSA_WITH_SHA1,     SC_OID_DSA_WITH_SHA224,   SC_OID_DSA_WITH_SHA256,   SC_OID_ECDSA_WITH_SHA1,
  SC_OID_ECDSA_WITH_SHA224, SC_OID_ECDSA_WITH_SHA256, SC_OID_ECDSA_WITH_SHA384, SC_OID_ECDSA_WITH_SHA512,
};

static const ScType *
resolve_signature (ScOid algorithm)
{
  for (guint i = 0; i < G_N_ELEMENTS (two_number_signatures); i++)
    if (two_number_signatures[i] == algorithm)
      return &sig_value;

  return NULL;
}

const ScType sc_type_signature_value = { .name = "BIT STRING", .shape = SC_SHAPE_OPEN, .resolve = resolve_signature };

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
