/* SPDX-License-Identifier: GPL-3.0-or-later */
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
 * RFC 5480 §2.1.1
 *
 *   ECParameters ::= CHOICE {
 *     namedCurve         OBJECT IDENTIFIER
 *     -- implicitCurve   NULL
 *     -- specifiedCurve  SpecifiedECDomain
 *   }
 *
 * The two that must not be used are met all the same; explicit curves are shown as plain TLVs.
 */
static const ScType specified_ec_domain = { .name = "SpecifiedECDomain", .shape = SC_SHAPE_ANY };
static const ScRow ec_parameters_rows[] = {
  { .label = N_("Named curve"), .type = &sc_type_oid },
  { .label = N_("Implicit curve"), .type = &sc_type_null },
  { .label = N_("Explicit curve"), .type = &specified_ec_domain },
};
static const ScType ec_parameters = {
  .name = "ECParameters",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (ec_parameters_rows),
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
static const ScRow rsassa_pss_params_rows[] = {
  { .name = "hashAlgorithm",
    .label = N_("Hash algorithm"),
    .type = &sc_type_algorithm_identifier,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 0,
    .flags = SC_ROW_OPTIONAL },
  { .name = "maskGenAlgorithm",
    .label = N_("Mask generation algorithm"),
    .type = &sc_type_algorithm_identifier,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 1,
    .flags = SC_ROW_OPTIONAL },
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

static const struct
{
  ScOid         algorithm;
  const ScType *type;
} parameter_types[] = {
  { SC_OID_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_MD2_WITH_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_MD5_WITH_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_SHA1_WITH_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_SHA224_WITH_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_SHA256_WITH_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_SHA384_WITH_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_SHA512_WITH_RSA_ENCRYPTION, &sc_type_null },
  { SC_OID_RSASSA_PSS, &rsassa_pss_params },
  { SC_OID_MGF1, &sc_type_algorithm_identifier },
  { SC_OID_DSA, &dss_parms },
  { SC_OID_EC_PUBLIC_KEY, &ec_parameters },
  { SC_OID_EC_DH, &ec_parameters },
};

static const ScType *
resolve_parameters (ScOid algorithm)
{
  for (guint i = 0; i < G_N_ELEMENTS (parameter_types); i++)
    if (parameter_types[i].algorithm == algorithm)
      return parameter_types[i].type;

  return NULL;
}
