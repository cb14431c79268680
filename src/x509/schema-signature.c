/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/types.h"

#include <glib/gi18n.h>

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

const ScType sc_type_signature_value = {
  .name = "BIT STRING",
  .shape = SC_SHAPE_OPEN,
  .resolve = resolve_signature,
};
