/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules-extensions.h"

#include "der/text.h"
#include "x509/extension.h"
#include "x509/findings-extensions.h"

/* RFC 5280 §4.2.1.4: every form of DisplayText has SIZE (1..200). */
#define MAX_TEXT_LENGTH 200

/* One walk: how many characters, and whether one is a control character: "(e.g., U+0000 to U+001F and U+007F to
 * U+009F)". */
static gsize
count_characters (const ScField *text,
                  gboolean      *has_control,
                  gboolean      *is_ascii)
{
  ScSlice rest = text->contents;
  gsize n = 0;

  *has_control = FALSE;
  *is_ascii = TRUE;
  while (rest.length > 0)
    {
      gunichar c = sc_text_next (text->universal, &rest);

      *has_control |= c < 0x20 || (c >= 0x7F && c <= 0x9F);
      *is_ascii &= c < 0x80;
      n++;
    }

  return n;
}

static gboolean
is_normalised (ScBuilder     *builder,
               const ScField *text)
{
  g_autofree char *normalised = NULL;

  g_string_truncate (builder->scratch, 0);
  sc_text_append_utf8 (text->universal, text->contents, builder->scratch);
  normalised = g_utf8_normalize (builder->scratch->str, (gssize) builder->scratch->len, G_NORMALIZE_NFC);

  return normalised == NULL || strcmp (normalised, builder->scratch->str) == 0;
}

static void
check_text_type (const ScRuleContext *context,
                 ScField             *text)
{
  const char *name = sc_universal_get_name (text->universal);

  switch (text->universal)
    {
    case SC_UTF8_STRING:
      break;
    case SC_VISIBLE_STRING:
    case SC_BMP_STRING:
      if (!(text->departures & SC_DEPARTURE_STRING_CHARACTER))
        sc_rule_report (context, text, &sc_finding_policy_text_not_utf8, name, NULL);
      break;
    case SC_IA5_STRING:
      sc_rule_report (context, text, &sc_finding_policy_text_ia5, NULL, NULL);
      break;
    default:
      sc_rule_report (context, text, &sc_finding_policy_text_type, name, NULL);
    }
}

/*
 * RFC 5280 §4.2.1.4 and RFC 6818 §3
 *
 *   DisplayText ::= CHOICE {
 *     ia5String        IA5String      (SIZE (1..200)),
 *     visibleString    VisibleString  (SIZE (1..200)),
 *     bmpString        BMPString      (SIZE (1..200)),
 *     utf8String       UTF8String     (SIZE (1..200)) }
 */
static void
check_text (const ScRuleContext *context,
            ScField             *text)
{
  ScBuilder *builder = context->builder;
  gboolean has_control = FALSE;
  gboolean is_ascii = FALSE;
  gsize n_characters = 0;

  if (!sc_rule_is_sound (text) || !sc_universal_is_text (text->universal) || text->constructed)
    return;

  check_text_type (context, text);
  n_characters = count_characters (text, &has_control, &is_ascii);
  if (n_characters == 0)
    sc_rule_report (context, text, &sc_finding_policy_text_empty, NULL, NULL);
  if (n_characters > MAX_TEXT_LENGTH)
    sc_builder_add_finding (builder, text, &sc_finding_policy_text_long, text->contents, NULL, NULL);
  if (text->departures & SC_DEPARTURE_STRING_CHARACTER)
    return;
  if (has_control)
    sc_builder_add_finding (builder, text, &sc_finding_policy_text_control, text->contents, NULL, NULL);
  if (!is_ascii && (text->universal == SC_UTF8_STRING || text->universal == SC_BMP_STRING) &&
      !is_normalised (builder, text))
    sc_builder_add_finding (builder, text, &sc_finding_policy_text_not_nfc, text->contents, NULL, NULL);
}

/* RFC 5280 §4.2.1.4: "When qualifiers are used with the special policy anyPolicy, they MUST be limited to the
 * qualifiers identified in this section": id-qt-cps and id-qt-unotice. */
static void
check_qualifier (const ScRuleContext *context,
                 gboolean             is_any_policy,
                 const ScField       *info)
{
  ScField *id = sc_field_find_child (info, "policyQualifierId");
  const ScField *qualifier = sc_field_find_child (info, "qualifier");
  ScField *reference = NULL;
  ScOid oid = SC_OID_UNKNOWN;

  if (!sc_rule_is_sound (id))
    return;

  oid = sc_oid_lookup (id->contents);
  if (is_any_policy && oid != SC_OID_CPS && oid != SC_OID_UNOTICE)
    sc_rule_report (context, id, &sc_finding_policy_any_qualifier, NULL, NULL);
  if (oid != SC_OID_UNOTICE || !sc_rule_is_sound (qualifier))
    return;

  reference = sc_field_find_child (qualifier, "noticeRef");
  if (reference)
    sc_rule_report (context, reference, &sc_finding_policy_notice_reference, NULL, NULL);
  check_text (context, sc_field_find_child (qualifier, "explicitText"));
}

static const ScSlice *
get_policy (const ScField *information)
{
  const ScField *id = sc_field_find_child (information, "policyIdentifier");

  return sc_rule_is_sound (id) ? &id->contents : NULL;
}

static gboolean
is_any_policy (const ScSlice *policy)
{
  return policy && sc_oid_lookup (*policy) == SC_OID_ANY_POLICY;
}

void
sc_check_policies (const ScRuleContext *context,
                   ScField             *value)
{
  sc_rule_report (context, value->parent, &sc_finding_policies_present, NULL, NULL);
  sc_rule_report_repeated (context, value, get_policy, &sc_finding_policy_repeated);

  for (const ScField *information = value->first_child; information; information = information->next)
    {
      const ScField *qualifiers = sc_field_find_child (information, "policyQualifiers");
      gboolean is_any = is_any_policy (get_policy (information));

      for (const ScField *info = qualifiers ? qualifiers->first_child : NULL; info; info = info->next)
        check_qualifier (context, is_any, info);
    }
}

/* The policies that the certificate asserts, to be looked up; empty if it has no such extension. */
static GTree *
list_policies (const ScRuleContext *context)
{
  const ScField *value = sc_rule_find_value (context, SC_OID_CERTIFICATE_POLICIES);
  GTree *policies = g_tree_new_full (sc_rule_compare_slices, NULL, NULL, NULL);

  for (const ScField *information = value ? value->first_child : NULL; information; information = information->next)
    {
      const ScSlice *policy = get_policy (information);

      if (policy)
        g_tree_insert (policies, (gpointer) policy, (gpointer) information);
    }

  return policies;
}

/* RFC 5280 §4.2.1.5: "Policies MUST NOT be mapped either to or from the special value anyPolicy", and "Each
 * issuerDomainPolicy named in the policy mappings extension SHOULD also be asserted in a certificate policies extension
 * in the same certificate." anyPolicy asserts them all (§6.1.4 (b) maps from it, too). */
static void
check_mapping (const ScRuleContext *context,
               GTree               *policies,
               const ScField       *mapping)
{
  const ScOidInfo *any = sc_oid_get_info (SC_OID_ANY_POLICY);
  ScSlice any_policy = { (const guint8 *) any->octets, any->length, 0 };
  ScField *from = sc_field_find_child (mapping, "issuerDomainPolicy");
  ScField *to = sc_field_find_child (mapping, "subjectDomainPolicy");

  if (sc_rule_is_sound (to) && is_any_policy (&to->contents))
    sc_rule_report (context, to, &sc_finding_policy_mapping_any, NULL, NULL);
  if (!sc_rule_is_sound (from))
    return;
  if (is_any_policy (&from->contents))
    sc_rule_report (context, from, &sc_finding_policy_mapping_any, NULL, NULL);
  else if (!g_tree_lookup (policies, &from->contents) && !g_tree_lookup (policies, &any_policy))
    sc_rule_report (context, from, &sc_finding_policy_mapping_not_asserted, NULL, NULL);
}

static void
check_for_ca (const ScRuleContext *context,
              ScField             *value)
{
  if (context->is_no_ca)
    sc_rule_report (context, value->parent, &sc_finding_ca_extension_elsewhere, value->parent->label, NULL);
}

void
sc_check_policy_mappings (const ScRuleContext *context,
                          ScField             *value)
{
  g_autoptr (GTree) policies = list_policies (context);

  check_for_ca (context, value);
  for (const ScField *mapping = value->first_child; mapping; mapping = mapping->next)
    check_mapping (context, policies, mapping);
}

/* RFC 5280 §4.2.1.11: "Conforming CAs MUST NOT issue certificates where policy constraints is an empty sequence." */
void
sc_check_policy_constraints (const ScRuleContext *context,
                             ScField             *value)
{
  check_for_ca (context, value);
  if (value->n_children == 0)
    sc_rule_report (context, value, &sc_finding_constraints_empty, value->parent->label, NULL);
  for (ScField *number = value->first_child; number; number = number->next)
    sc_rule_check_number (context, number);
}

/* RFC 5280 §4.2.1.14: "InhibitAnyPolicy ::= SkipCerts", "SkipCerts ::= INTEGER (0..MAX)" */
void
sc_check_skip_certs (const ScRuleContext *context,
                     ScField             *value)
{
  check_for_ca (context, value);
  sc_rule_check_number (context, value);
}
