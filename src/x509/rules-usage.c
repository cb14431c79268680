/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules-extensions.h"

#include "der/bit-string.h"
#include "x509/extension.h"
#include "x509/findings-extensions.h"

void
sc_check_key_usage (const ScRuleContext *context,
                    ScField             *value)
{
  ScBuilder *builder = context->builder;
  ScUsages usages = context->usages;
  gsize n_bits = 0;

  if (!context->has_key_usage)
    return;

  n_bits = sc_bit_string_significant_bits (value->contents);
  if (n_bits == 0)
    sc_builder_add_finding (builder, value, &sc_finding_key_usage_empty, value->contents, NULL, NULL);
  if (n_bits > SC_N_USAGES)
    sc_builder_add_finding (builder, value, &sc_finding_key_usage_too_long, value->contents, NULL, NULL);

  if ((usages & SC_USAGE_KEY_CERT_SIGN) && context->is_no_ca)
    sc_builder_add_finding (builder, value, &sc_finding_key_usage_cert_sign_without_ca, value->contents, NULL, NULL);
  if (context->is_ca && n_bits > 0 && !(usages & SC_USAGE_KEY_CERT_SIGN))
    sc_builder_add_finding (builder, value, &sc_finding_key_usage_ca_without_cert_sign, value->contents, NULL, NULL);

  /* A key that agrees on nothing is told of already. */
  if ((usages & SC_USAGE_KEY_AGREEMENT) || value->findings)
    return;
  if (usages & SC_USAGE_ENCIPHER_ONLY)
    sc_builder_add_finding (builder, value, &sc_finding_key_usage_only, value->contents, "encipherOnly", NULL);
  if (usages & SC_USAGE_DECIPHER_ONLY)
    sc_builder_add_finding (builder, value, &sc_finding_key_usage_only, value->contents, "decipherOnly", NULL);
}

/*
 * RFC 5280 §4.2.1.9: "CAs MUST NOT include the pathLenConstraint field unless the cA boolean is asserted and the key
 * usage extension asserts the keyCertSign bit." Where a CA has no Key Usage at all, that is the finding.
 */
void
sc_check_basic_constraints (const ScRuleContext *context,
                            ScField             *value)
{
  ScField *path_length = sc_field_find_child (value, "pathLenConstraint");

  if (!sc_rule_is_sound (path_length))
    return;

  sc_rule_check_number (context, path_length);
  if (context->is_no_ca || !context->may_sign_certificates)
    sc_rule_report (context, path_length, &sc_finding_path_length_improper, NULL, NULL);
}

/*
 * RFC 5280 §4.2.1.12: "Key usage bits that may be consistent" with each purpose. It binds those who use the key, not
 * the CA: another combination is a note.
 */
static const struct
{
  ScOid purpose;
  ScUsages usages;
} consistent[] = {
  { SC_OID_SERVER_AUTH, SC_USAGE_DIGITAL_SIGNATURE | SC_USAGE_KEY_ENCIPHERMENT | SC_USAGE_KEY_AGREEMENT },
  { SC_OID_CLIENT_AUTH, SC_USAGE_DIGITAL_SIGNATURE | SC_USAGE_KEY_AGREEMENT },
  { SC_OID_CODE_SIGNING, SC_USAGE_DIGITAL_SIGNATURE },
  { SC_OID_EMAIL_PROTECTION,
    SC_USAGE_DIGITAL_SIGNATURE | SC_USAGE_NON_REPUDIATION | SC_USAGE_KEY_ENCIPHERMENT | SC_USAGE_KEY_AGREEMENT },
  { SC_OID_TIME_STAMPING, SC_USAGE_DIGITAL_SIGNATURE | SC_USAGE_NON_REPUDIATION },
  { SC_OID_OCSP_SIGNING, SC_USAGE_DIGITAL_SIGNATURE | SC_USAGE_NON_REPUDIATION },
};

/* Bits that purposes have a use for; the others have rules of their own. */
static const char *const usage_names[] = {
  "digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment", "keyAgreement",
};

/* 0 for a purpose of which RFC 5280 does not say. */
static ScUsages
find_usages (ScOid purpose)
{
  for (guint i = 0; i < G_N_ELEMENTS (consistent); i++)
    if (consistent[i].purpose == purpose)
      return consistent[i].usages;

  return 0;
}

static void
report_beyond_purposes (const ScRuleContext *context,
                        ScField             *key_usage,
                        ScUsages             usages)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint bit = 0; bit < G_N_ELEMENTS (usage_names); bit++)
    if (usages & (1u << bit))
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", usage_names[bit]);

  if (names->len > 0)
    sc_builder_add_finding (context->builder, key_usage, &sc_finding_key_usage_beyond_purposes, key_usage->contents,
                            names->str, NULL);
}

/* Whether what the certificate allows and what its purposes need go together, each way. An empty Key Usage has its own
 * finding. */
static void
compare_usages (const ScRuleContext *context,
                ScField             *key_usage,
                ScField             *purposes)
{
  ScUsages usages = context->usages;
  ScUsages needed = 0;
  gboolean knows_all = purposes->n_children > 0;
  gboolean is_consistent = TRUE;

  for (ScField *child = purposes->first_child; usages && child; child = child->next)
    {
      ScOid purpose = sc_oid_lookup (child->contents);
      ScUsages some = find_usages (purpose);

      knows_all &= some != 0;
      needed |= some;
      if (some && !(some & usages))
        {
          sc_rule_report (context, child, &sc_finding_eku_inconsistent, sc_oid_get_info (purpose)->title, NULL);
          is_consistent = FALSE;
        }
    }

  /* Usages that the key's algorithm does not have, or that contradict a purpose, are told already. */
  if (knows_all && is_consistent && key_usage->findings == NULL)
    report_beyond_purposes (context, key_usage, usages & ~needed);
}

static const ScSlice *
get_purpose (const ScField *element)
{
  return &element->contents;
}

/* A CA's purposes are those of the certificates below it, not of its own key. */
void
sc_check_key_purposes (const ScRuleContext *context,
                       ScField             *value)
{
  ScField *usage = context->is_ca || !context->has_key_usage ? NULL : sc_rule_find_value (context, SC_OID_KEY_USAGE);

  sc_rule_report_repeated (context, value, get_purpose, &sc_finding_entry_repeated);

  for (ScField *child = value->first_child; child && value->n_children > 1; child = child->next)
    if (sc_oid_lookup (child->contents) == SC_OID_ANY_EXTENDED_KEY_USAGE)
      sc_rule_report (context, child, &sc_finding_eku_any_and_others, NULL, NULL);
  if (usage)
    compare_usages (context, usage, value);
}

/* RFC 5280 §4.2.1.3: "Conforming CAs MUST include this extension in certificates that contain public keys that are
 * used to validate digital signatures on other public key certificates or CRLs." */
void
sc_check_missing_usage (const ScRuleContext *context)
{
  if (sc_rule_expects_extensions (context) && context->is_ca &&
      sc_rule_find_extension (context, SC_OID_KEY_USAGE) == NULL)
    sc_rule_report (context, sc_rule_add_missing_extension (context, SC_OID_KEY_USAGE),
                    &sc_finding_key_usage_missing_in_ca, NULL, NULL);
}
