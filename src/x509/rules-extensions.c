/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules-extensions.h"

#include "der/integer.h"
#include "x509/extension.h"
#include "x509/findings-extensions.h"

int
sc_rule_compare_slices (gconstpointer a,
                        gconstpointer b,
                        gpointer      unused)
{
  return sc_slice_compare (*(const ScSlice *) a, *(const ScSlice *) b);
}

void
sc_rule_report_repeated (const ScRuleContext    *self,
                         ScField                *list,
                         ScElementKey            get_key,
                         const ScCatalogueEntry *entry)
{
  g_autoptr (GTree) seen = NULL;

  if (list->n_children < 2)
    return;

  seen = g_tree_new_full (sc_rule_compare_slices, NULL, NULL, NULL);
  for (ScField *element = list->first_child; element; element = element->next)
    {
      const ScSlice *key = sc_rule_is_sound (element) ? get_key (element) : NULL;

      if (key == NULL)
        continue;
      if (g_tree_lookup (seen, key))
        sc_rule_report (self, element, entry, element->label, NULL);
      else
        g_tree_insert (seen, (gpointer) key, element);
    }
}

gboolean
sc_rule_expects_extensions (const ScRuleContext *self)
{
  ScField *const *landmarks = self->builder->landmarks;
  const ScField *extensions = landmarks[SC_LANDMARK_EXTENSIONS];

  return self->version == 3 && sc_rule_is_sound (landmarks[SC_LANDMARK_TBS]) &&
         !sc_field_has_cut_part (landmarks[SC_LANDMARK_TBS]) &&
         (extensions == NULL || (sc_rule_is_sound (extensions) && extensions->constructed));
}

void
sc_rule_check_number (const ScRuleContext *self,
                      ScField             *number)
{
  if (sc_rule_is_sound (number) && number->universal == SC_INTEGER && sc_integer_is_negative (number->contents))
    sc_rule_report (self, number, &sc_finding_constraint_negative, number->label, NULL);
}

gboolean
sc_rule_is_name_form (const ScField *name,
                      guint32        form)
{
  return sc_rule_is_sound (name) && name->tag.cls == SC_CLASS_CONTEXT && name->tag.number == form;
}

gboolean
sc_rule_has_scheme (const ScField     *name,
                    const char *const *schemes)
{
  if (!sc_rule_is_name_form (name, 6))
    return FALSE;

  for (; *schemes; schemes++)
    {
      gsize length = strlen (*schemes);

      if (name->contents.length >= length &&
          g_ascii_strncasecmp ((const char *)name->contents.data, *schemes, length) == 0)
        return TRUE;
    }

  return FALSE;
}

static const ScSlice *
get_contents (const ScField *element)
{
  return &element->contents;
}

static const ScSlice *
get_first_contents (const ScField *element)
{
  return element->first_child && sc_rule_is_sound (element->first_child) ? &element->first_child->contents : NULL;
}

/* RFC 7633 §6 */
static void
check_tls_features (const ScRuleContext *context,
                    ScField             *value)
{
  sc_rule_report_repeated (context, value, get_contents, &sc_finding_entry_repeated);
}

/* RFC 3739 §3.2.6 */
static void
check_statements (const ScRuleContext *context,
                  ScField             *value)
{
  sc_rule_report_repeated (context, value, get_first_contents, &sc_finding_entry_repeated);
}

/* RFC 3280 §4.2.1.4 */
static void
check_key_period (const ScRuleContext *context,
                  ScField             *value)
{
  if (value->n_children == 0)
    sc_rule_report (context, value, &sc_finding_constraints_empty, value->parent->label, NULL);
  else
    sc_rule_report (context, value, &sc_finding_private_key_usage_period, NULL, NULL);
}

/* RFC 3820 §3.8: pCPathLenConstraint INTEGER (0..MAX) */
static void
check_proxy (const ScRuleContext *context,
             ScField             *value)
{
  sc_rule_check_number (context, sc_field_find_child (value, "pCPathLenConstraint"));
}

/* RFC 8737 §3: "Authorization ::= OCTET STRING (SIZE (32))" */
#define AUTHORIZATION_LENGTH 32

static void
check_authorization (const ScRuleContext *context,
                     ScField             *value)
{
  if (value->universal == SC_OCTET_STRING && value->contents.length != AUTHORIZATION_LENGTH)
    sc_builder_add_finding (context->builder, value, &sc_finding_acme_length, value->contents, NULL, NULL);
}

/* In the order of RFC 5280, then of the documents' numbers. */
static const struct
{
  ScOid oid;
  void (*check) (const ScRuleContext *context, ScField *value);
} checks[] = {
  { SC_OID_AUTHORITY_KEY_IDENTIFIER, sc_check_authority_key_identifier },
  { SC_OID_SUBJECT_KEY_IDENTIFIER, sc_check_subject_key_identifier },
  { SC_OID_KEY_USAGE, sc_check_key_usage },
  { SC_OID_CERTIFICATE_POLICIES, sc_check_policies },
  { SC_OID_POLICY_MAPPINGS, sc_check_policy_mappings },
  { SC_OID_BASIC_CONSTRAINTS, sc_check_basic_constraints },
  { SC_OID_NAME_CONSTRAINTS, sc_check_name_constraints },
  { SC_OID_POLICY_CONSTRAINTS, sc_check_policy_constraints },
  { SC_OID_EXT_KEY_USAGE, sc_check_key_purposes },
  { SC_OID_CRL_DISTRIBUTION_POINTS, sc_check_crl_points },
  { SC_OID_INHIBIT_ANY_POLICY, sc_check_skip_certs },
  { SC_OID_FRESHEST_CRL, sc_check_crl_points },
  { SC_OID_AUTHORITY_INFO_ACCESS, sc_check_info_access },
  { SC_OID_SUBJECT_INFO_ACCESS, sc_check_info_access },
  { SC_OID_PRIVATE_KEY_USAGE_PERIOD, check_key_period },
  { SC_OID_QC_STATEMENTS, check_statements },
  { SC_OID_IP_ADDR_BLOCKS, sc_check_addresses },
  { SC_OID_AUTONOMOUS_SYS_IDS, sc_check_as_numbers },
  { SC_OID_PROXY_CERT_INFO, check_proxy },
  { SC_OID_CT_PRECERT_SCTS, sc_check_timestamps },
  { SC_OID_TLS_FEATURE, check_tls_features },
  { SC_OID_ACME_IDENTIFIER, check_authorization },
};

static void
check_extension (const ScRuleContext *context,
                 const ScField       *extension)
{
  ScField *value = sc_field_find_child (extension, "extnValue");
  ScOid oid = sc_oid_lookup (sc_field_get_oid (extension));

  /* Of an extension that stands twice it is told already, and each look at what the others say costs time again. */
  if (extension->repeat > 0 || !sc_rule_is_sound (value))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    if (checks[i].oid == oid)
      checks[i].check (context, value);
}

void
sc_rules_extensions (const ScRuleContext *context)
{
  const ScField *extensions = context->builder->landmarks[SC_LANDMARK_EXTENSIONS];

  if (context->kind != SC_OBJECT_CERTIFICATE)
    return;

  for (const ScField *extension = extensions ? extensions->first_child : NULL; extension; extension = extension->next)
    if (extension->row->type->flags & SC_TYPE_EXTENSION)
      check_extension (context, extension);

  sc_check_missing_identifiers (context);
  sc_check_missing_usage (context);
}
