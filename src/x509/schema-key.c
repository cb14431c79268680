/* SPDX-License-Identifier: GPL-3.0-or-later */
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
