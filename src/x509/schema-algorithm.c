/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/read-structure.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 5280 §4.1.1.2
 *
 *   AlgorithmIdentifier ::= SEQUENCE {
 *     algorithm               OBJECT IDENTIFIER,
 *     parameters              ANY DEFINED BY algorithm OPTIONAL }
 */
static const ScType *resolve_parameters (ScOid algorithm);

static const ScType parameters = { .name = "ANY", .shape = SC_SHAPE_OPEN, .resolve = resolve_parameters };

static const ScRow algorithm_identifier_rows[] = {
  { .name = "algorithm", .label = N_("Algorithm"), .type = &sc_type_oid },
  { .name = "parameters", .label = N_("Parameters"), .type = &parameters, .flags = SC_ROW_OPTIONAL },
};
const ScType sc_type_algorithm_identifier = {
  .name = "AlgorithmIdentifier",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (algorithm_identifier_rows),
  .summary = "algorithm",
  .read = sc_read_algorithm,
};

/*
 * RFC 4055 §3.1
 *
 *   RSASSA-PSS-params  ::=  SEQUENCE  {
 *     hashAlgorithm     [0] HashAlgorithm DEFAULT sha1Identifier,
 *     maskGenAlgorithm  [1] MaskGenAlgorithm DEFAULT mgf1SHA1Identifier,
 *     saltLength        [2] INTEGER DEFAULT 20,
 *     trailerField      [3] INTEGER DEFAULT 1  }
 *
 * A DEFAULT that is itself a structure is OPTIONAL to this schema: whether it was written out is not judged.
 */
#define EXPLICIT_ALGORITHM(ident, words, tag)                                                                         \
  {                                                                                                                   \
    .name = ident, .label = words, .type = &sc_type_algorithm_identifier, .tagging = SC_TAGGING_EXPLICIT,             \
    .tag_number = tag, .flags = SC_ROW_OPTIONAL                                                                       \
  }
static const ScRow rsassa_pss_params_rows[] = {
  EXPLICIT_ALGORITHM ("hashAlgorithm", N_("Hash algorithm"), 0),
  EXPLICIT_ALGORITHM ("maskGenAlgorithm", N_("Mask generation algorithm"), 1),
  { .name = "saltLength",
    .label = N_("Salt length"),
    .type = &sc_type_integer,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 2,
    .default_contents = "\x14",
    .default_length = 1 },
  { .name = "trailerField",
    .label = N_("Trailer field"),
    .type = &sc_type_integer,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 3,
    .default_contents = "\x01",
    .default_length = 1 },
};
static const ScType rsassa_pss_params = {
  .name = "RSASSA-PSS-params",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (rsassa_pss_params_rows),
};

/*
 * RFC 4055 §4.1
 *
 *   RSAES-OAEP-params  ::=  SEQUENCE  {
 *     hashFunc          [0] AlgorithmIdentifier DEFAULT sha1Identifier,
 *     maskGenFunc       [1] AlgorithmIdentifier DEFAULT mgf1SHA1Identifier,
 *     pSourceFunc       [2] AlgorithmIdentifier DEFAULT pSpecifiedEmptyIdentifier  }
 *
 * The parameters of id-pSpecified are an OCTET STRING, the label itself.
 */
static const ScRow rsaes_oaep_params_rows[] = {
  EXPLICIT_ALGORITHM ("hashFunc", N_("Hash algorithm"), 0),
  EXPLICIT_ALGORITHM ("maskGenFunc", N_("Mask generation algorithm"), 1),
  EXPLICIT_ALGORITHM ("pSourceFunc", N_("Source of the label"), 2),
};
static const ScType rsaes_oaep_params = {
  .name = "RSAES-OAEP-params",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (rsaes_oaep_params_rows),
};

/*
 * RFC 3279 §2.3.2
 *
 *   Dss-Parms  ::=  SEQUENCE  {
 *     p             INTEGER,
 *     q             INTEGER,
 *     g             INTEGER  }
 */
static const ScRow dss_parms_rows[] = {
  { .name = "p", .label = N_("Prime p"), .type = &sc_type_hex_integer },
  { .name = "q", .label = N_("Prime q"), .type = &sc_type_hex_integer },
  { .name = "g", .label = N_("Generator g"), .type = &sc_type_hex_integer },
};
static const ScType dss_parms = {
  .name = "Dss-Parms",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (dss_parms_rows),
};

/*
 * RFC 3279 §2.3.3
 *
 *   DomainParameters ::= SEQUENCE {
 *     p       INTEGER, -- odd prime, p=jq +1
 *     g       INTEGER, -- generator, g
 *     q       INTEGER, -- factor of p-1
 *     j       INTEGER OPTIONAL, -- subgroup factor
 *     validationParms  ValidationParms OPTIONAL }
 *
 *   ValidationParms ::= SEQUENCE {
 *     seed             BIT STRING,
 *     pgenCounter      INTEGER }
 */
static const ScRow validation_parms_rows[] = {
  { .name = "seed", .label = N_("Seed"), .type = &sc_type_bit_string },
  { .name = "pgenCounter", .label = N_("Counter of the prime's generation"), .type = &sc_type_integer },
};
static const ScType validation_parms = {
  .name = "ValidationParms",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (validation_parms_rows),
};
static const ScRow domain_parameters_rows[] = {
  { .name = "p", .label = N_("Prime p"), .type = &sc_type_hex_integer },
  { .name = "g", .label = N_("Generator g"), .type = &sc_type_hex_integer },
  { .name = "q", .label = N_("Prime q"), .type = &sc_type_hex_integer },
  { .name = "j", .label = N_("Subgroup factor j"), .type = &sc_type_hex_integer, .flags = SC_ROW_OPTIONAL },
  { .name = "validationParms",
    .label = N_("Proof of the primes"),
    .type = &validation_parms,
    .flags = SC_ROW_OPTIONAL },
};
static const ScType domain_parameters = {
  .name = "DomainParameters",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (domain_parameters_rows),
};

/*
 * PKCS #3 §9
 *
 *   DHParameter ::= SEQUENCE {
 *     prime INTEGER, -- p
 *     base INTEGER, -- g
 *     privateValueLength INTEGER OPTIONAL }
 */
static const ScRow dh_parameter_rows[] = {
  { .name = "prime", .label = N_("Prime p"), .type = &sc_type_hex_integer },
  { .name = "base", .label = N_("Generator g"), .type = &sc_type_hex_integer },
  { .name = "privateValueLength",
    .label = N_("Bits of the private key"),
    .type = &sc_type_integer,
    .flags = SC_ROW_OPTIONAL },
};
static const ScType dh_parameter = {
  .name = "DHParameter",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (dh_parameter_rows),
};

/*
 * RFC 4491 §2.3.1, §2.3.2; the parameters of GOST R 34.10-94 have the same form.
 *
 *   GostR3410-2001-PublicKeyParameters ::= SEQUENCE {
 *     publicKeyParamSet   OBJECT IDENTIFIER,
 *     digestParamSet      OBJECT IDENTIFIER,
 *     encryptionParamSet  OBJECT IDENTIFIER DEFAULT
 *                           id-Gost28147-89-CryptoPro-A-ParamSet }
 */
static const ScRow gost_2001_parameters_rows[] = {
  { .name = "publicKeyParamSet", .label = N_("Key parameter set"), .type = &sc_type_oid },
  { .name = "digestParamSet", .label = N_("Hash parameter set"), .type = &sc_type_oid },
  { .name = "encryptionParamSet",
    .label = N_("Encryption parameter set"),
    .type = &sc_type_oid,
    .default_contents = "\x2A\x85\x03\x02\x02\x1F\x01",
    .default_length = 7 },
};
static const ScType gost_2001_parameters = {
  .name = "GostR3410-2001-PublicKeyParameters",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (gost_2001_parameters_rows),
};

/*
 * RFC 9215 §4.2
 *
 *   GostR3410-2012-PublicKeyParameters ::= SEQUENCE {
 *     publicKeyParamSet OBJECT IDENTIFIER,
 *     digestParamSet OBJECT IDENTIFIER OPTIONAL }
 */
static const ScRow gost_2012_parameters_rows[] = {
  { .name = "publicKeyParamSet", .label = N_("Key parameter set"), .type = &sc_type_oid },
  { .name = "digestParamSet",
    .label = N_("Hash parameter set"),
    .type = &sc_type_oid,
    .flags = SC_ROW_OPTIONAL },
};
static const ScType gost_2012_parameters = {
  .name = "GostR3410-2012-PublicKeyParameters",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (gost_2012_parameters_rows),
};

static const struct
{
  ScOid         algorithm;
  const ScType *type;
} parameter_types[] = {
  /* RFC 3279, RFC 4055, RFC 8017: NULL, which keys and hashes may leave out */
  { SC_OID_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_MD2_WITH_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_MD5_WITH_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_SHA1_WITH_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_SHA224_WITH_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_SHA256_WITH_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_SHA384_WITH_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_SHA512_WITH_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_SHA512_224_WITH_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_SHA512_256_WITH_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_MD5, &sc_type_null },
  { SC_OID_SHA1, &sc_type_null },
  { SC_OID_SHA224, &sc_type_null },
  { SC_OID_SHA256, &sc_type_null },
  { SC_OID_SHA384, &sc_type_null },
  { SC_OID_SHA512, &sc_type_null },
  /* RFC 4055 */
  { SC_OID_RSASSA_PSS, &rsassa_pss_params },
  { SC_OID_RSAES_OAEP, &rsaes_oaep_params },
  { SC_OID_MGF1, &sc_type_algorithm_identifier },
  { SC_OID_P_SPECIFIED, &sc_type_octet_string },
  /* RFC 3279 §2.3.2 to §2.3.4; KEA-Parms-Id ::= OCTET STRING */
  { SC_OID_DSA, &dss_parms },
  { SC_OID_DHPUBLICNUMBER, &domain_parameters },
  { SC_OID_DH_KEY_AGREEMENT, &dh_parameter },
  { SC_OID_ID_KEY_EXCHANGE_ALGORITHM, &sc_type_octet_string },
  /* RFC 5480 §2.1.1, §2.1.2 */
  { SC_OID_EC_PUBLIC_KEY, &sc_type_ec_parameters },
  { SC_OID_EC_DH, &sc_type_ec_parameters },
  { SC_OID_ID_EC_MQV, &sc_type_ec_parameters },
  /* ANSI X9.62: HashAlgorithm */
  { SC_OID_ECDSA_WITH_SPECIFIED, &sc_type_algorithm_identifier },
  /* RFC 4491, RFC 9215 */
  { SC_OID_ID_GOST_R3410_94, &gost_2001_parameters },
  { SC_OID_GOST_R34102001, &gost_2001_parameters },
  { SC_OID_GOST_R34102012256, &gost_2012_parameters },
  { SC_OID_GOST_R34102012512, &gost_2012_parameters },
};

static const ScType *
resolve_parameters (ScOid algorithm)
{
  for (guint i = 0; i < G_N_ELEMENTS (parameter_types); i++)
    if (parameter_types[i].algorithm == algorithm)
      return parameter_types[i].type;

  return NULL;
}
