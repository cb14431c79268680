/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/raw-parts.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 3279 §2.2.2, §2.2.3: what a signature's BIT STRING holds is DEFINED BY its algorithm. Those that are not listed
 * here are octets.
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

/* BSI TR-03111 §5.2.1: the plain format of ECDSA, r before s in octets of one length. */
static const ScRow plain_sig_value_rows[] = {
  { .name = "r", .label = N_("r"), .type = &sc_type_octet_string, .expected = SC_EXPECTED_ALWAYS },
  { .name = "s", .label = N_("s"), .type = &sc_type_octet_string, .expected = SC_EXPECTED_ALWAYS },
};
static const ScType plain_sig_value = {
  .name = "BIT STRING",
  .shape = SC_SHAPE_RAW,
  .universal = SC_BIT_STRING,
  .rows = SC_ROWS (plain_sig_value_rows),
  .cut = sc_cut_halves,
};

/* RFC 4491 §2.2.2, RFC 9215 §2: s before r, big-endian both. */
static const ScRow gost_sig_value_rows[] = {
  { .name = "s", .label = N_("s"), .type = &sc_type_octet_string, .expected = SC_EXPECTED_ALWAYS },
  { .name = "r", .label = N_("r"), .type = &sc_type_octet_string, .expected = SC_EXPECTED_ALWAYS },
};
static const ScType gost_sig_value = {
  .name = "BIT STRING",
  .shape = SC_SHAPE_RAW,
  .universal = SC_BIT_STRING,
  .rows = SC_ROWS (gost_sig_value_rows),
  .cut = sc_cut_halves,
};

static const struct
{
  ScOid         algorithm;
  const ScType *type;
} signature_types[] = {
  /* RFC 3279, RFC 5758, and NIST's Computer Security Objects Register */
  { SC_OID_DSA_WITH_SHA1, &sig_value },
  { SC_OID_DSA_WITH_SHA224, &sig_value },
  { SC_OID_DSA_WITH_SHA256, &sig_value },
  { SC_OID_ID_DSA_WITH_SHA384, &sig_value },
  { SC_OID_ID_DSA_WITH_SHA512, &sig_value },
  { SC_OID_ID_DSA_WITH_SHA3_224, &sig_value },
  { SC_OID_ID_DSA_WITH_SHA3_256, &sig_value },
  { SC_OID_ID_DSA_WITH_SHA3_384, &sig_value },
  { SC_OID_ID_DSA_WITH_SHA3_512, &sig_value },
  { SC_OID_ECDSA_WITH_SHA1, &sig_value },
  { SC_OID_ECDSA_WITH_SHA224, &sig_value },
  { SC_OID_ECDSA_WITH_SHA256, &sig_value },
  { SC_OID_ECDSA_WITH_SHA384, &sig_value },
  { SC_OID_ECDSA_WITH_SHA512, &sig_value },
  /* ANSI X9.62: the hash follows from the key, or is a parameter. */
  { SC_OID_ECDSA_WITH_RECOMMENDED, &sig_value },
  { SC_OID_ECDSA_WITH_SPECIFIED, &sig_value },
  { SC_OID_ID_ECDSA_WITH_SHA3_224, &sig_value },
  { SC_OID_ID_ECDSA_WITH_SHA3_256, &sig_value },
  { SC_OID_ID_ECDSA_WITH_SHA3_384, &sig_value },
  { SC_OID_ID_ECDSA_WITH_SHA3_512, &sig_value },
  /* RFC 8692 §4.1.2 */
  { SC_OID_ID_ECDSA_WITH_SHAKE128, &sig_value },
  { SC_OID_ID_ECDSA_WITH_SHAKE256, &sig_value },
  /* GM/T 0009 §7.3: a SEQUENCE of the same two numbers */
  { SC_OID_SM2_WITH_SM3, &sig_value },
  /* BSI TR-03111 §5.2.1 */
  { SC_OID_ECDSA_PLAIN_SHA1, &plain_sig_value },
  { SC_OID_ECDSA_PLAIN_SHA224, &plain_sig_value },
  { SC_OID_ECDSA_PLAIN_SHA256, &plain_sig_value },
  { SC_OID_ECDSA_PLAIN_SHA384, &plain_sig_value },
  { SC_OID_ECDSA_PLAIN_SHA512, &plain_sig_value },
  /* RFC 4491, RFC 9215 */
  { SC_OID_ID_GOST_R3411_94_WITH_GOST_R3410_94, &gost_sig_value },
  { SC_OID_ID_GOST_R3411_94_WITH_GOST_R3410_2001, &gost_sig_value },
  { SC_OID_ID_TC26_SIGNWITHDIGEST_GOST3410_12_256, &gost_sig_value },
  { SC_OID_ID_TC26_SIGNWITHDIGEST_GOST3410_12_512, &gost_sig_value },
};

static const ScType *
resolve_signature (ScOid algorithm)
{
  for (guint i = 0; i < G_N_ELEMENTS (signature_types); i++)
    if (signature_types[i].algorithm == algorithm)
      return signature_types[i].type;

  return NULL;
}

const ScType sc_type_signature_value = {
  .name = "BIT STRING",
  .shape = SC_SHAPE_OPEN,
  .resolve = resolve_signature,
};
