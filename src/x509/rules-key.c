/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules.h"

#include "der/bit-string.h"
#include "der/integer.h"
#include "x509/findings-algorithms.h"

/* The Baseline Requirements' §6.1.5, and what OpenSSL's security level 2 asks. */
#define RSA_MIN_BITS 2048

#define SIGNING (SC_USAGE_DIGITAL_SIGNATURE | SC_USAGE_NON_REPUDIATION | SC_USAGE_KEY_CERT_SIGN | SC_USAGE_CRL_SIGN)
#define ENCIPHERING (SC_USAGE_KEY_ENCIPHERMENT | SC_USAGE_DATA_ENCIPHERMENT)
#define AGREEING (SC_USAGE_KEY_AGREEMENT | SC_USAGE_ENCIPHER_ONLY | SC_USAGE_DECIPHER_ONLY)

/* Whether a usage is right for who holds the key, a CA or not, is a rule of RFC 5280 and not of the key's. */
static const struct
{
  ScOid                   algorithm;
  ScUsages                allowed;
  ScUsages                required; /* one of them at least */
  const ScCatalogueEntry *entry;
} usage_rules[] = {
  /* RFC 3279 §2.3.1 to §2.3.4: "any combination of the following values MAY be present" */
  { SC_OID_RSA_ENCRYPTION, SIGNING | ENCIPHERING, 0, &sc_finding_key_usage_unusual },
  { SC_OID_DSA, SIGNING, 0, &sc_finding_key_usage_unusual },
  { SC_OID_DHPUBLICNUMBER, AGREEING, 0, &sc_finding_key_usage_unusual },
  { SC_OID_ID_KEY_EXCHANGE_ALGORITHM, AGREEING, 0, &sc_finding_key_usage_unusual },
  /* RFC 4055 §1.2 */
  { SC_OID_RSASSA_PSS, ~0, SIGNING, &sc_finding_key_usage_rsa },
  { SC_OID_RSAES_OAEP, ENCIPHERING, ENCIPHERING, &sc_finding_key_usage_rsa },
  /* RFC 5480 §3, RFC 8813 §3 */
  { SC_OID_EC_PUBLIC_KEY, SIGNING | AGREEING, 0, &sc_finding_key_usage_ec },
  { SC_OID_EC_DH, AGREEING, SC_USAGE_KEY_AGREEMENT, &sc_finding_key_usage_ec },
  { SC_OID_ID_EC_MQV, AGREEING, SC_USAGE_KEY_AGREEMENT, &sc_finding_key_usage_ec },
  /* RFC 9295 §3 */
  { SC_OID_X25519, AGREEING, SC_USAGE_KEY_AGREEMENT, &sc_finding_key_usage_edwards },
  { SC_OID_X448, AGREEING, SC_USAGE_KEY_AGREEMENT, &sc_finding_key_usage_edwards },
  { SC_OID_ED25519, SIGNING, SIGNING, &sc_finding_key_usage_edwards },
  { SC_OID_ED448, SIGNING, SIGNING, &sc_finding_key_usage_edwards },
  /* RFC 9881 §5 */
  { SC_OID_ML_DSA44, SIGNING, SIGNING, &sc_finding_key_usage_post_quantum },
  { SC_OID_ML_DSA65, SIGNING, SIGNING, &sc_finding_key_usage_post_quantum },
  { SC_OID_ML_DSA87, SIGNING, SIGNING, &sc_finding_key_usage_post_quantum },
  /* RFC 9909 */
  { SC_OID_ID_SLH_DSA_SHA2_128S, SIGNING, SIGNING, &sc_finding_key_usage_post_quantum },
  { SC_OID_ID_SLH_DSA_SHA2_128F, SIGNING, SIGNING, &sc_finding_key_usage_post_quantum },
  { SC_OID_ID_SLH_DSA_SHA2_192S, SIGNING, SIGNING, &sc_finding_key_usage_post_quantum },
  { SC_OID_ID_SLH_DSA_SHA2_192F, SIGNING, SIGNING, &sc_finding_key_usage_post_quantum },
  { SC_OID_ID_SLH_DSA_SHA2_256S, SIGNING, SIGNING, &sc_finding_key_usage_post_quantum },
  { SC_OID_ID_SLH_DSA_SHA2_256F, SIGNING, SIGNING, &sc_finding_key_usage_post_quantum },
  { SC_OID_ID_SLH_DSA_SHAKE_128S, SIGNING, SIGNING, &sc_finding_key_usage_post_quantum },
  { SC_OID_ID_SLH_DSA_SHAKE_128F, SIGNING, SIGNING, &sc_finding_key_usage_post_quantum },
  { SC_OID_ID_SLH_DSA_SHAKE_192S, SIGNING, SIGNING, &sc_finding_key_usage_post_quantum },
  { SC_OID_ID_SLH_DSA_SHAKE_192F, SIGNING, SIGNING, &sc_finding_key_usage_post_quantum },
  { SC_OID_ID_SLH_DSA_SHAKE_256S, SIGNING, SIGNING, &sc_finding_key_usage_post_quantum },
  { SC_OID_ID_SLH_DSA_SHAKE_256F, SIGNING, SIGNING, &sc_finding_key_usage_post_quantum },
  /* RFC 9935 */
  { SC_OID_ID_ALG_ML_KEM_512, SC_USAGE_KEY_ENCIPHERMENT, SC_USAGE_KEY_ENCIPHERMENT, &sc_finding_key_usage_post_quantum },
  { SC_OID_ID_ALG_ML_KEM_768, SC_USAGE_KEY_ENCIPHERMENT, SC_USAGE_KEY_ENCIPHERMENT, &sc_finding_key_usage_post_quantum },
  { SC_OID_ID_ALG_ML_KEM_1024, SC_USAGE_KEY_ENCIPHERMENT, SC_USAGE_KEY_ENCIPHERMENT, &sc_finding_key_usage_post_quantum },
};

/* SEC 2, RFC 5639: octets of one coordinate */
static const struct
{
  ScOid curve;
  gsize length;
} curves[] = {
  { SC_OID_SECP192R1, 24 },       { SC_OID_SECP224R1, 28 },       { SC_OID_SECP256R1, 32 },
  { SC_OID_SECP384R1, 48 },       { SC_OID_SECP521R1, 66 },       { SC_OID_SECP256K1, 32 },
  { SC_OID_BRAINPOOL_P256R1, 32 }, { SC_OID_BRAINPOOL_P384R1, 48 }, { SC_OID_BRAINPOOL_P512R1, 64 },
};

static void
check_usage (const ScRuleContext *context,
             ScOid                algorithm)
{
  ScField *value = sc_rule_find_value (context, SC_OID_KEY_USAGE);
  const char *name = sc_oid_get_info (algorithm)->title;
  ScUsages usages = context->usages;

  if (value == NULL || usages == 0)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (usage_rules); i++)
    if (usage_rules[i].algorithm == algorithm &&
        ((usages & ~usage_rules[i].allowed) || (usage_rules[i].required && !(usages & usage_rules[i].required))))
      sc_builder_add_finding (context->builder, value, usage_rules[i].entry, value->contents, name, NULL);

  /* RFC 3279 §2.3.1: "RECOMMENDS that if keyCertSign or cRLSign is present, both keyEncipherment and dataEncipherment
   * SHOULD NOT be present". */
  if (algorithm == SC_OID_RSA_ENCRYPTION && context->is_ca && (usages & (SC_USAGE_KEY_CERT_SIGN | SC_USAGE_CRL_SIGN)) &&
      (usages & ENCIPHERING))
    sc_builder_add_finding (context->builder, value, &sc_finding_key_usage_enciphering_ca, value->contents, NULL, NULL);
}

static ScField *
find_integer (const ScField *key,
              const char    *name)
{
  ScField *field = sc_field_find_child (key, name);

  return sc_rule_is_sound (field) && field->universal == SC_INTEGER && field->contents.length > 0 ? field : NULL;
}

static gboolean
is_even (ScSlice number)
{
  return (number.data[number.length - 1] & 1) == 0;
}

/* RFC 8017 §3.1: n is a product of odd primes, e "between 3 and n - 1" and has no factor in common with an even
 * number. */
static void
check_rsa (const ScRuleContext *context,
           const ScField       *key)
{
  ScBuilder *builder = context->builder;
  ScField *modulus = find_integer (key, "modulus");
  ScField *exponent = find_integer (key, "publicExponent");
  ScSlice e = exponent ? sc_integer_normalise (exponent->contents) : (ScSlice) { 0 };
  g_autofree char *bits = NULL;

  if (exponent && (is_even (e) || sc_integer_is_negative (e) || (e.length == 1 && e.data[0] < 3)))
    sc_builder_add_finding (builder, exponent, &sc_finding_rsa_exponent, exponent->contents, NULL, NULL);

  if (modulus == NULL)
    return;

  if (sc_integer_is_negative (modulus->contents))
    {
      sc_builder_add_finding (builder, modulus, &sc_finding_rsa_modulus_negative, modulus->contents, NULL, NULL);
      return;
    }

  if (is_even (modulus->contents))
    sc_builder_add_finding (builder, modulus, &sc_finding_rsa_modulus_even, modulus->contents, NULL, NULL);

  bits = g_strdup_printf ("%" G_GSIZE_FORMAT, sc_integer_count_bits (modulus->contents));
  if (sc_integer_count_bits (modulus->contents) < RSA_MIN_BITS)
    sc_builder_add_finding (builder, modulus, &sc_finding_rsa_key_short, modulus->contents, bits, NULL);
}

/* 0 for a curve without a row */
static gsize
get_coordinate_length (ScOid curve)
{
  for (guint i = 0; i < G_N_ELEMENTS (curves); i++)
    if (curves[i].curve == curve)
      return curves[i].length;

  return 0;
}

/* RFC 5480 §2.2: the key's bits are whole octets, and "The public key MUST be rejected if any other value is included
 * in the first octet" than 02, 03 and 04. */
static void
check_point (const ScRuleContext *context,
             ScField             *key,
             const ScField       *parameters)
{
  ScField *form = sc_field_find_child (key, "form");
  const ScField *x = sc_field_find_child (key, "x");
  gsize length = parameters && parameters->universal == SC_OBJECT_IDENTIFIER
                     ? get_coordinate_length (sc_oid_lookup (parameters->contents))
                     : 0;
  ScSlice octets = key->contents;
  guint unused = 0;

  if (form == NULL && !sc_bit_string_read (key->contents, &octets, &unused))
    return;

  if (octets.length == 0 || octets.data[0] < 0x02 || octets.data[0] > 0x04)
    sc_builder_add_finding (context->builder, form ? form : key, &sc_finding_ec_point_form,
                            sc_slice_sub (octets, 0, 1), NULL, NULL);
  else if (form == NULL || (length > 0 && x && x->contents.length != length))
    sc_builder_add_finding (context->builder, key, &sc_finding_ec_point_length, octets, NULL, NULL);
}

/* RFC 5480 §2.1.1: "implicitCurve and specifiedCurve … MUST NOT be used in PKIX" */
static void
check_ec (const ScRuleContext *context,
          ScField             *key)
{
  ScField *identifier = context->builder->landmarks[SC_LANDMARK_KEY_ALGORITHM];
  ScField *parameters = sc_field_find_child (identifier, "parameters");

  if (parameters == NULL)
    sc_builder_add_finding (context->builder, identifier, &sc_finding_ec_curve_not_named,
                            sc_slice_from (identifier->contents, identifier->contents.length), NULL, NULL);
  else if (sc_rule_is_sound (parameters) && parameters->universal != SC_OBJECT_IDENTIFIER)
    sc_rule_report (context, parameters, &sc_finding_ec_curve_not_named, NULL, NULL);

  if (sc_rule_is_sound (key) && key->universal == SC_BIT_STRING && !key->constructed)
    check_point (context, key, parameters);
}

void
sc_rules_key (const ScRuleContext *context,
              ScOid                algorithm)
{
  ScField *key = context->builder->landmarks[SC_LANDMARK_KEY];

  if (algorithm == SC_OID_UNKNOWN)
    return;

  switch (algorithm)
    {
    case SC_OID_RSA_ENCRYPTION:
    case SC_OID_RSASSA_PSS:
    case SC_OID_RSAES_OAEP:
      if (sc_rule_is_sound (key))
        check_rsa (context, key);
      break;
    case SC_OID_EC_PUBLIC_KEY:
    case SC_OID_EC_DH:
    case SC_OID_ID_EC_MQV:
      check_ec (context, key);
      break;
    default:
      break;
    }

  check_usage (context, algorithm);
}
