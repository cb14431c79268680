/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules.h"

#include "der/integer.h"
#include "x509/findings-algorithms.h"

typedef enum
{
  PARAMETERS_NULL,
  PARAMETERS_ABSENT,
  PARAMETERS_PRESENT,
} Parameters;

typedef enum
{
  IN_SIGNATURE = 1 << 0,
  IN_KEY = 1 << 1,
} Place;

typedef struct
{
  ScOid      algorithm;
  Place      places;
  Parameters parameters;
} Rule;

static const Rule rules[] = {
  /* RFC 3279 §2.2.1, §2.3.1; RFC 4055 §1.2, §5; RFC 8017 appendix A.2.4 */
  { SC_OID_RSA_ENCRYPTION, IN_KEY, PARAMETERS_NULL },
  { SC_OID_MD2_WITH_RSA_ENCRYPTION, IN_SIGNATURE, PARAMETERS_NULL },
  { SC_OID_MD5_WITH_RSA_ENCRYPTION, IN_SIGNATURE, PARAMETERS_NULL },
  { SC_OID_SHA1_WITH_RSA_ENCRYPTION, IN_SIGNATURE, PARAMETERS_NULL },
  { SC_OID_SHA224_WITH_RSA_ENCRYPTION, IN_SIGNATURE, PARAMETERS_NULL },
  { SC_OID_SHA256_WITH_RSA_ENCRYPTION, IN_SIGNATURE, PARAMETERS_NULL },
  { SC_OID_SHA384_WITH_RSA_ENCRYPTION, IN_SIGNATURE, PARAMETERS_NULL },
  { SC_OID_SHA512_WITH_RSA_ENCRYPTION, IN_SIGNATURE, PARAMETERS_NULL },
  { SC_OID_SHA512_224_WITH_RSA_ENCRYPTION, IN_SIGNATURE, PARAMETERS_NULL },
  { SC_OID_SHA512_256_WITH_RSA_ENCRYPTION, IN_SIGNATURE, PARAMETERS_NULL },
  /* RFC 4055 §3.1: a key may leave them out, and is then not bound to one hash. */
  { SC_OID_RSASSA_PSS, IN_SIGNATURE, PARAMETERS_PRESENT },
  /* RFC 3279 §2.2.2, §2.2.3; RFC 5758 §3.1, §3.2 */
  { SC_OID_DSA_WITH_SHA1, IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_DSA_WITH_SHA224, IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_DSA_WITH_SHA256, IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ECDSA_WITH_SHA1, IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ECDSA_WITH_SHA224, IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ECDSA_WITH_SHA256, IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ECDSA_WITH_SHA384, IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ECDSA_WITH_SHA512, IN_SIGNATURE, PARAMETERS_ABSENT },
  /* RFC 8410 §3 */
  { SC_OID_X25519, IN_KEY, PARAMETERS_ABSENT },
  { SC_OID_X448, IN_KEY, PARAMETERS_ABSENT },
  { SC_OID_ED25519, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ED448, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  /* RFC 8692 §3 */
  { SC_OID_ID_RSASSA_PSS_SHAKE128, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ID_RSASSA_PSS_SHAKE256, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ID_ECDSA_WITH_SHAKE128, IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ID_ECDSA_WITH_SHAKE256, IN_SIGNATURE, PARAMETERS_ABSENT },
  /* RFC 9881 §2 */
  { SC_OID_ML_DSA44, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ML_DSA65, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ML_DSA87, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  /* RFC 9909 */
  { SC_OID_ID_SLH_DSA_SHA2_128S, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ID_SLH_DSA_SHA2_128F, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ID_SLH_DSA_SHA2_192S, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ID_SLH_DSA_SHA2_192F, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ID_SLH_DSA_SHA2_256S, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ID_SLH_DSA_SHA2_256F, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ID_SLH_DSA_SHAKE_128S, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ID_SLH_DSA_SHAKE_128F, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ID_SLH_DSA_SHAKE_192S, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ID_SLH_DSA_SHAKE_192F, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ID_SLH_DSA_SHAKE_256S, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  { SC_OID_ID_SLH_DSA_SHAKE_256F, IN_KEY | IN_SIGNATURE, PARAMETERS_ABSENT },
  /* RFC 9935 */
  { SC_OID_ID_ALG_ML_KEM_512, IN_KEY, PARAMETERS_ABSENT },
  { SC_OID_ID_ALG_ML_KEM_768, IN_KEY, PARAMETERS_ABSENT },
  { SC_OID_ID_ALG_ML_KEM_1024, IN_KEY, PARAMETERS_ABSENT },
};

/* Hashes of which two inputs with one value can be made. */
static const ScOid weak_algorithms[] = {
  SC_OID_MD2_WITH_RSA_ENCRYPTION,
  SC_OID_MD4_WITH_RSA_ENCRYPTION,
  SC_OID_MD5_WITH_RSA_ENCRYPTION,
  SC_OID_SHA1_WITH_RSA_ENCRYPTION,
  SC_OID_MD5_WITH_RSA,
  SC_OID_SHA1_WITH_RSA_SIGNATURE,
  SC_OID_DSA_WITH_SHA1,
  SC_OID_OIW_DSA_WITH_SHA1,
  SC_OID_ECDSA_WITH_SHA1,
  SC_OID_MD2,
  SC_OID_MD5,
  SC_OID_SHA1,
};

static const guint8 null_element[] = { 0x05, 0x00 };

static ScOid
get_algorithm (const ScField *identifier)
{
  const ScField *algorithm = sc_rule_is_sound (identifier) ? sc_field_find_child (identifier, "algorithm") : NULL;

  return sc_rule_is_sound (algorithm) ? sc_oid_lookup (algorithm->contents) : SC_OID_UNKNOWN;
}

static const Rule *
find_rule (ScOid algorithm,
           Place place)
{
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (rules[i].algorithm == algorithm && (rules[i].places & place))
      return &rules[i];

  return NULL;
}

static void
report_missing (const ScRuleContext    *context,
                ScField                *identifier,
                const ScCatalogueEntry *entry,
                const char             *name)
{
  ScSlice place = sc_slice_from (identifier->contents, identifier->contents.length);
  ScFinding *finding = sc_builder_add_finding (context->builder, identifier, entry, place, name, NULL);

  if (entry == &sc_finding_parameters_not_null)
    sc_finding_set_want (finding, (ScSlice) { null_element, sizeof null_element, place.offset });
}

/* NULL of another type is misshapen, and that is said already. */
static void
check_parameters (const ScRuleContext *context,
                  ScField             *identifier,
                  Place                place)
{
  ScOid algorithm = get_algorithm (identifier);
  const Rule *rule = algorithm != SC_OID_UNKNOWN ? find_rule (algorithm, place) : NULL;
  ScField *parameters = rule ? sc_field_find_child (identifier, "parameters") : NULL;
  const char *name = rule ? sc_oid_get_info (algorithm)->title : NULL;

  if (rule == NULL)
    return;

  if (rule->parameters == PARAMETERS_ABSENT && parameters)
    sc_finding_set_want (sc_rule_report (context, parameters, &sc_finding_parameters_not_absent, name, NULL),
                         (ScSlice) { NULL, 0, parameters->slice.offset });
  else if (rule->parameters == PARAMETERS_NULL && parameters == NULL)
    report_missing (context, identifier, &sc_finding_parameters_not_null, name);
  else if (rule->parameters == PARAMETERS_PRESENT && parameters == NULL)
    report_missing (context, identifier, &sc_finding_pss_parameters_missing, name);
}

/* (nullable): the OBJECT IDENTIFIER in the AlgorithmIdentifier that is @parent's component @name */
static ScField *
find_hash (const ScField *parent,
           const char    *name)
{
  const ScField *identifier = parent ? sc_field_find_child (parent, name) : NULL;
  ScField *hash = sc_rule_is_sound (identifier) ? sc_field_find_child (identifier, "algorithm") : NULL;

  return sc_rule_is_sound (hash) && hash->universal == SC_OBJECT_IDENTIFIER ? hash : NULL;
}

static gboolean
is_left_out (const ScField *field)
{
  return field == NULL || field->presence != SC_PRESENCE_ENCODED;
}

/* RFC 4055 §3.1. Where a hash is left out, it is SHA-1. */
static void
check_pss (const ScRuleContext *context,
           const ScField       *identifier)
{
  const ScField *parameters = sc_field_find_child (identifier, "parameters");
  ScField *trailer = NULL;
  const ScField *hash = NULL;
  ScField *mask = NULL;
  ScField *mask_hash = NULL;
  gint64 number = 0;

  if (get_algorithm (identifier) != SC_OID_RSASSA_PSS || !sc_rule_is_sound (parameters) ||
      parameters->universal != SC_SEQUENCE)
    return;

  trailer = sc_field_find_child (parameters, "trailerField");
  if (sc_rule_is_sound (trailer) && sc_integer_read_int64 (trailer->contents, &number) && number != 1)
    sc_rule_report (context, trailer, &sc_finding_pss_trailer, NULL, NULL);

  hash = find_hash (parameters, "hashAlgorithm");
  mask = sc_field_find_child (parameters, "maskGenAlgorithm");
  mask_hash = find_hash (mask, "parameters");
  if (hash && mask_hash && !sc_slice_equal (hash->contents, mask_hash->contents))
    sc_finding_set_want (sc_rule_report (context, mask_hash, &sc_finding_pss_mask_hash, NULL, NULL), hash->slice);
  else if (mask_hash && is_left_out (sc_field_find_child (parameters, "hashAlgorithm")) &&
           sc_oid_lookup (mask_hash->contents) != SC_OID_SHA1)
    sc_rule_report (context, mask_hash, &sc_finding_pss_mask_hash, NULL, NULL);
  else if (hash && mask == NULL && sc_oid_lookup (hash->contents) != SC_OID_SHA1)
    sc_rule_report (context, (ScField *) parameters, &sc_finding_pss_mask_hash, NULL, NULL);
}

static gboolean
is_weak (ScOid algorithm)
{
  for (guint i = 0; i < G_N_ELEMENTS (weak_algorithms); i++)
    if (weak_algorithms[i] == algorithm)
      return TRUE;

  return FALSE;
}

/* A self-issued signature convinces nobody, whatever its hash. */
static void
check_strength (const ScRuleContext *context,
                const ScField       *identifier)
{
  ScField *field = sc_rule_is_sound (identifier) ? sc_field_find_child (identifier, "algorithm") : NULL;
  ScField *parameters = field ? sc_field_find_child (identifier, "parameters") : NULL;
  ScOid algorithm = get_algorithm (identifier);

  if (context->is_self_issued || algorithm == SC_OID_UNKNOWN)
    return;

  if (algorithm == SC_OID_RSASSA_PSS && sc_rule_is_sound (parameters) && parameters->universal == SC_SEQUENCE)
    {
      ScField *hash = find_hash (parameters, "hashAlgorithm");

      field = hash ? hash : parameters;
      algorithm = hash ? sc_oid_lookup (hash->contents) : SC_OID_SHA1;
    }

  if (is_weak (algorithm))
    sc_rule_report (context, field, &sc_finding_signature_weak, sc_oid_get_info (algorithm)->title, NULL);
}

static gboolean
has_findings (const ScField *field)
{
  if (field->findings)
    return TRUE;

  /* The interpreter bounds the depth of the tree, so this recursion ends. */
  for (const ScField *child = field->first_child; child; child = child->next)
    if (has_findings (child))
      return TRUE;

  return FALSE;
}

/* RFC 5280 §4.1.1.2, §5.1.1.2: all octets, parameters too. The outer one is not signed. Where one of the two has a
 * fault of its own, that is why they differ. */
static void
check_same_algorithm (const ScRuleContext *context,
                      const ScField       *inner,
                      ScField             *outer)
{
  const ScField *first = sc_rule_is_sound (inner) ? sc_field_find_child (inner, "algorithm") : NULL;
  ScField *second = sc_rule_is_sound (outer) ? sc_field_find_child (outer, "algorithm") : NULL;
  const ScField *wanted = NULL;
  ScField *parameters = NULL;

  if (!sc_rule_is_sound (first) || !sc_rule_is_sound (second) || sc_slice_equal (inner->slice, outer->slice))
    return;

  if (!sc_slice_equal (first->contents, second->contents))
    {
      if (first->findings || second->findings)
        return;
      sc_finding_set_want (sc_rule_report (context, second, &sc_finding_signature_algorithms_differ, NULL, NULL),
                           first->slice);
      return;
    }

  if (has_findings (inner) || has_findings (outer))
    return;

  wanted = sc_field_find_child (inner, "parameters");
  parameters = sc_field_find_child (outer, "parameters");
  sc_finding_set_want (sc_rule_report (context, parameters ? parameters : outer,
                                       &sc_finding_signature_algorithms_differ, NULL, NULL),
                       wanted && parameters ? wanted->slice : parameters ? (ScSlice) { 0 } : inner->slice);
}

static void
check_signature (const ScRuleContext *context)
{
  const ScField *tbs = context->builder->landmarks[SC_LANDMARK_TBS];
  ScField *inner = tbs ? sc_field_find_child (tbs, "signature") : NULL;
  ScField *outer = tbs && tbs->parent ? sc_field_find_child (tbs->parent, "signatureAlgorithm") : NULL;

  if (inner == NULL || outer == NULL)
    return;

  check_parameters (context, inner, IN_SIGNATURE);
  check_parameters (context, outer, IN_SIGNATURE);
  check_pss (context, inner);
  check_same_algorithm (context, inner, outer);
  check_strength (context, inner);
}

void
sc_rules_algorithms (const ScRuleContext *context)
{
  ScField *key_algorithm = context->builder->landmarks[SC_LANDMARK_KEY_ALGORITHM];

  if (context->kind == SC_OBJECT_CERTIFICATE && key_algorithm)
    {
      check_parameters (context, key_algorithm, IN_KEY);
      check_pss (context, key_algorithm);
      sc_rules_key (context, get_algorithm (key_algorithm));
    }

  if (context->kind == SC_OBJECT_CERTIFICATE || context->kind == SC_OBJECT_CRL)
    check_signature (context);
}
