/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/raw-parts.h"
#include "x509/read-structure.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 3279 §2.3.1
 *
 *   RSAPublicKey ::= SEQUENCE {
 *     modulus            INTEGER,    -- n
 *     publicExponent     INTEGER  }  -- e
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

/*
 * RFC 4491 §2.3.2, RFC 9215 §4.3
 *
 *   GostR3410-2001-PublicKey ::= OCTET STRING -- public key vector, Q
 *   GostR3410-2012-256-PublicKey ::= OCTET STRING (64)
 *   GostR3410-2012-512-PublicKey ::= OCTET STRING (128)
 *
 * x before y, little-endian both.
 */
static const ScRow gost_public_key_rows[] = {
  { .name = "x",
    .label = N_("x coordinate, last octet first"),
    .type = &sc_type_octet_string,
    .expected = SC_EXPECTED_SAME_KEY_KIND },
  { .name = "y",
    .label = N_("y coordinate, last octet first"),
    .type = &sc_type_octet_string,
    .expected = SC_EXPECTED_SAME_KEY_KIND },
};
static const ScType gost_public_key = {
  .name = "OCTET STRING",
  .shape = SC_SHAPE_RAW,
  .universal = SC_OCTET_STRING,
  .rows = SC_ROWS (gost_public_key_rows),
  .cut = sc_cut_halves,
};

/*
 * What subjectPublicKey holds is DEFINED BY algorithm. RFC 3279 §2.3.2, §2.3.3:
 *
 *   DSAPublicKey ::= INTEGER -- public key, y
 *   DHPublicKey ::= INTEGER -- public key, y = g^x mod p
 *
 * Keys that are octets without structure are not listed: KEA (RFC 3279 §2.3.4), X25519, X448, Ed25519 and Ed448
 * (RFC 8410 §4), ML-DSA, SLH-DSA, ML-KEM and those composed with them.
 */
static const struct
{
  ScOid         algorithm;
  const ScType *type;
} key_types[] = {
  { SC_OID_RSA_ENCRYPTION, &rsa_public_key },
  { SC_OID_RSASSA_PSS, &rsa_public_key },
  { SC_OID_ID_RSASSA_PSS_SHAKE128, &rsa_public_key },
  { SC_OID_ID_RSASSA_PSS_SHAKE256, &rsa_public_key },
  { SC_OID_RSAES_OAEP, &rsa_public_key },
  { SC_OID_DSA, &sc_type_hex_integer },
  { SC_OID_DHPUBLICNUMBER, &sc_type_hex_integer },
  { SC_OID_DH_KEY_AGREEMENT, &sc_type_hex_integer },
  { SC_OID_EC_PUBLIC_KEY, &sc_type_ec_public_key },
  { SC_OID_EC_DH, &sc_type_ec_public_key },
  { SC_OID_ID_EC_MQV, &sc_type_ec_public_key },
  /* GOST R 34.10-94 has one number, y. */
  { SC_OID_ID_GOST_R3410_94, &sc_type_octet_string },
  { SC_OID_GOST_R34102001, &gost_public_key },
  { SC_OID_GOST_R34102012256, &gost_public_key },
  { SC_OID_GOST_R34102012512, &gost_public_key },
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
