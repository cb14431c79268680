/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules.h"

#include "x509/extension.h"

typedef enum
{
  WHEN_ALWAYS,
  WHEN_SUBJECT_IS_EMPTY,
  WHEN_SUBJECT_IS_NOT_EMPTY,
  WHEN_CA_OF_CERTIFICATES,
  WHEN_ANY_PURPOSE,
  WHEN_NO_ANY_PURPOSE,
} When;

typedef enum
{
  IF_CRITICAL,
  IF_NOT_CRITICAL,
} Fault;

typedef struct
{
  ScOid                   oid;
  When                    when;
  Fault                   fault;
  const ScCatalogueEntry *entry;
} Rule;

/*
 * RFC 5280 §4.2.1.1 to §4.2.2.2, in that order, then other documents: a row raises its finding when the extension's
 * critical is as the row says. An extension without a row for IF_CRITICAL here or in may_be_critical is one that
 * clients need not know.
 */
static const Rule certificate_rules[] = {
  { SC_OID_AUTHORITY_KEY_IDENTIFIER, WHEN_ALWAYS, IF_CRITICAL, &sc_finding_aki_critical },
  { SC_OID_SUBJECT_KEY_IDENTIFIER, WHEN_ALWAYS, IF_CRITICAL, &sc_finding_ski_critical },
  { SC_OID_KEY_USAGE, WHEN_ALWAYS, IF_NOT_CRITICAL, &sc_finding_key_usage_not_critical },
  { SC_OID_POLICY_MAPPINGS, WHEN_ALWAYS, IF_NOT_CRITICAL, &sc_finding_policy_mappings_not_critical },
  { SC_OID_SUBJECT_ALT_NAME, WHEN_SUBJECT_IS_NOT_EMPTY, IF_CRITICAL, &sc_finding_san_critical },
  { SC_OID_SUBJECT_ALT_NAME, WHEN_SUBJECT_IS_EMPTY, IF_NOT_CRITICAL, &sc_finding_san_not_critical },
  { SC_OID_ISSUER_ALT_NAME, WHEN_ALWAYS, IF_CRITICAL, &sc_finding_ian_critical },
  { SC_OID_SUBJECT_DIRECTORY_ATTRIBUTES, WHEN_ALWAYS, IF_CRITICAL, &sc_finding_directory_attributes_critical },
  { SC_OID_BASIC_CONSTRAINTS, WHEN_CA_OF_CERTIFICATES, IF_NOT_CRITICAL, &sc_finding_basic_constraints_not_critical },
  { SC_OID_NAME_CONSTRAINTS, WHEN_ALWAYS, IF_NOT_CRITICAL, &sc_finding_name_constraints_not_critical },
  { SC_OID_NAME_CONSTRAINTS, WHEN_ALWAYS, IF_CRITICAL, &sc_finding_name_constraints_critical },
  { SC_OID_POLICY_CONSTRAINTS, WHEN_ALWAYS, IF_NOT_CRITICAL, &sc_finding_policy_constraints_not_critical },
  { SC_OID_EXT_KEY_USAGE, WHEN_ANY_PURPOSE, IF_CRITICAL, &sc_finding_eku_any_critical },
  { SC_OID_EXT_KEY_USAGE, WHEN_NO_ANY_PURPOSE, IF_CRITICAL, &sc_finding_eku_critical },
  { SC_OID_CRL_DISTRIBUTION_POINTS, WHEN_ALWAYS, IF_CRITICAL, &sc_finding_crl_points_critical },
  { SC_OID_INHIBIT_ANY_POLICY, WHEN_ALWAYS, IF_NOT_CRITICAL, &sc_finding_inhibit_any_policy_not_critical },
  { SC_OID_FRESHEST_CRL, WHEN_ALWAYS, IF_CRITICAL, &sc_finding_freshest_crl_critical },
  { SC_OID_AUTHORITY_INFO_ACCESS, WHEN_ALWAYS, IF_CRITICAL, &sc_finding_aia_critical },
  { SC_OID_SUBJECT_INFO_ACCESS, WHEN_ALWAYS, IF_CRITICAL, &sc_finding_sia_critical },
  { SC_OID_OCSP_NO_CHECK, WHEN_ALWAYS, IF_CRITICAL, &sc_finding_ocsp_no_check_critical },
  { SC_OID_CT_PRECERT_POISON, WHEN_ALWAYS, IF_NOT_CRITICAL, &sc_finding_poison_not_critical },
  { SC_OID_PROXY_CERT_INFO, WHEN_ALWAYS, IF_NOT_CRITICAL, &sc_finding_proxy_not_critical },
  { SC_OID_ACME_IDENTIFIER, WHEN_ALWAYS, IF_NOT_CRITICAL, &sc_finding_acme_not_critical },
};

/* A request is no certificate, and what it marks as critical binds nobody; but a CA may copy the mark. */
static const Rule request_rules[] = {
  { SC_OID_SUBJECT_ALT_NAME, WHEN_SUBJECT_IS_NOT_EMPTY, IF_CRITICAL, &sc_finding_san_critical },
};

/* Extensions whose own document asks for the mark or allows it: it is no surprise to whoever has to know them. */
static const ScOid may_be_critical[] = {
  SC_OID_KEY_USAGE,             /* RFC 5280 §4.2.1.3: SHOULD */
  SC_OID_CERTIFICATE_POLICIES,  /* RFC 5280 §4.2.1.4: "If this extension is critical, …" */
  SC_OID_POLICY_MAPPINGS,       /* RFC 5280 §4.2.1.5: SHOULD */
  SC_OID_SUBJECT_ALT_NAME,      /* RFC 5280 §4.2.1.6: MUST if the subject is empty; the other case has a rule above */
  SC_OID_BASIC_CONSTRAINTS,     /* RFC 5280 §4.2.1.9: MUST for CAs, MAY for others */
  SC_OID_POLICY_CONSTRAINTS,    /* RFC 5280 §4.2.1.11: MUST */
  SC_OID_INHIBIT_ANY_POLICY,    /* RFC 5280 §4.2.1.14: MUST */
  SC_OID_QC_STATEMENTS,         /* RFC 3739 §3.2.6: MAY */
  SC_OID_IP_ADDR_BLOCKS,        /* RFC 3779 §2.2.2: SHOULD */
  SC_OID_AUTONOMOUS_SYS_IDS,    /* RFC 3779 §3.2.2: SHOULD */
  SC_OID_IP_ADDR_BLOCKS_V2,     /* RFC 8360: in place of RFC 3779's */
  SC_OID_AUTONOMOUS_SYS_IDS_V2, /* RFC 8360: in place of RFC 3779's */
  SC_OID_CT_PRECERT_POISON,     /* RFC 6962 §3.1: MUST */
  SC_OID_PROXY_CERT_INFO,       /* RFC 3820 §3.8: MUST */
  SC_OID_ACME_IDENTIFIER,       /* RFC 8737 §3: MUST */
};

static gboolean
allows_any_purpose (const ScField *value)
{
  for (const ScField *purpose = value->first_child; purpose; purpose = purpose->next)
    if (sc_oid_lookup (purpose->contents) == SC_OID_ANY_EXTENDED_KEY_USAGE)
      return TRUE;

  return FALSE;
}

static gboolean
applies (When                 when,
         const ScRuleContext *context,
         const ScField       *value)
{
  switch (when)
    {
    case WHEN_SUBJECT_IS_EMPTY:
      return context->has_subject && context->subject_is_empty;
    case WHEN_SUBJECT_IS_NOT_EMPTY:
      return context->has_subject && !context->subject_is_empty;
    case WHEN_CA_OF_CERTIFICATES:
      return context->is_ca && context->may_sign_certificates;
    case WHEN_ANY_PURPOSE:
      return allows_any_purpose (value);
    case WHEN_NO_ANY_PURPOSE:
      return !allows_any_purpose (value);
    case WHEN_ALWAYS:
    default:
      return TRUE;
    }
}

static gboolean
is_known_to_be_critical (ScOid oid)
{
  for (guint i = 0; i < G_N_ELEMENTS (may_be_critical); i++)
    if (may_be_critical[i] == oid)
      return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (certificate_rules); i++)
    if (certificate_rules[i].oid == oid && certificate_rules[i].fault == IF_CRITICAL)
      return TRUE;

  return FALSE;
}

static void
check_extension (const ScRuleContext *context,
                 const Rule          *rules,
                 gsize                n_rules,
                 const ScField       *extension)
{
  ScField *critical = sc_field_find_child (extension, "critical");
  const ScField *value = sc_field_find_child (extension, "extnValue");
  ScOid oid = sc_oid_lookup (sc_field_get_oid (extension));
  gboolean is_critical = FALSE;
  gboolean has_finding = FALSE;

  if (value == NULL || !sc_rule_read_critical (critical, &is_critical))
    return;

  for (gsize i = 0; i < n_rules; i++)
    if (rules[i].oid == oid && (rules[i].fault == IF_CRITICAL) == (is_critical != FALSE) &&
        applies (rules[i].when, context, value))
      {
        sc_rule_report (context, critical, rules[i].entry, extension->label, NULL);
        has_finding = TRUE;
      }

  if (rules == request_rules && is_critical && !has_finding)
    sc_rule_report (context, critical, &sc_finding_request_critical, extension->label, NULL);
  if (rules == certificate_rules && is_critical && !is_known_to_be_critical (oid))
    sc_rule_report (context, critical, &sc_finding_unknown_critical, extension->label, NULL);
}

static void
check_extensions (const ScRuleContext *context,
                  const Rule          *rules,
                  gsize                n_rules)
{
  const ScField *extensions = context->builder->landmarks[SC_LANDMARK_EXTENSIONS];

  for (const ScField *extension = extensions ? extensions->first_child : NULL; extension; extension = extension->next)
    if (extension->row->type->flags & SC_TYPE_EXTENSION)
      check_extension (context, rules, n_rules, extension);
}

void
sc_rules_critical (const ScRuleContext *context)
{
  if (context->kind == SC_OBJECT_CERTIFICATE)
    check_extensions (context, certificate_rules, G_N_ELEMENTS (certificate_rules));
  else if (context->kind == SC_OBJECT_REQUEST)
    check_extensions (context, request_rules, G_N_ELEMENTS (request_rules));
}
