/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules-extensions.h"

#include "x509/extension.h"
#include "x509/findings-extensions.h"

/*
 * The schemes that RFC 5280 asks for; rsync, which RFC 6487 §4.8.6 to §4.8.8 demands of certificates for number
 * resources; and those of RFC 5280 §8: "CAs SHOULD NOT include URIs that specify https, ldaps, or similar schemes in
 * extensions."
 */
static const char *const schemes[] = { "http:", "ldap:", "rsync:", "https:", "ldaps:", NULL };
static const char *const secure_schemes[] = { "https:", "ldaps:", NULL };

/* RFC 5280 §4.2.1.6: the tag of directoryName. */
#define DIRECTORY_NAME 4
#define UNIFORM_RESOURCE_IDENTIFIER 6

static void
check_scheme (const ScRuleContext *context,
              ScField             *location)
{
  if (sc_rule_has_scheme (location, secure_schemes))
    sc_builder_add_finding (context->builder, location, &sc_finding_location_secure, location->contents, NULL, NULL);
}

/* RFC 5280 §4.2.1.13: "When present, DistributionPointName SHOULD include at least one LDAP or HTTP URI." */
static void
check_full_name (const ScRuleContext *context,
                 ScField             *full_name)
{
  gboolean has_uri = full_name->n_children == 0; /* an empty list has its own finding */

  for (ScField *name = full_name->first_child; name; name = name->next)
    {
      check_scheme (context, name);
      has_uri |= sc_rule_has_scheme (name, schemes);
    }

  if (!has_uri)
    sc_rule_report (context, full_name, &sc_finding_crl_point_no_uri, NULL, NULL);
}

/* "Conforming CAs SHOULD NOT use nameRelativeToCRLIssuer to specify distribution point names. The DistributionPointName
 * MUST NOT use the nameRelativeToCRLIssuer alternative when cRLIssuer contains more than one distinguished name." */
static void
check_relative_name (const ScRuleContext *context,
                     ScField             *name,
                     const ScField       *issuer)
{
  guint n_names = 0;

  for (const ScField *child = issuer ? issuer->first_child : NULL; child; child = child->next)
    n_names += sc_rule_is_name_form (child, DIRECTORY_NAME);

  sc_rule_report (context, name, n_names > 1 ? &sc_finding_crl_point_ambiguous : &sc_finding_crl_point_relative_name,
                  NULL, NULL);
}

/* "While each of these fields is optional, a DistributionPoint MUST NOT consist of only the reasons field; either
 * distributionPoint or cRLIssuer MUST be present." */
static void
check_point (const ScRuleContext *context,
             ScField             *point)
{
  const ScField *name = sc_field_find_child (point, "distributionPoint");
  const ScField *issuer = sc_field_find_child (point, "cRLIssuer");
  ScField *full_name = NULL;
  ScField *relative_name = NULL;

  if (name == NULL && issuer == NULL)
    sc_rule_report (context, point, &sc_finding_crl_point_incomplete, NULL, NULL);
  if (!sc_rule_is_sound (name))
    return;

  full_name = sc_field_find_child (name, "fullName");
  relative_name = sc_field_find_child (name, "nameRelativeToCRLIssuer");
  if (sc_rule_is_sound (full_name))
    check_full_name (context, full_name);
  if (sc_rule_is_sound (relative_name))
    check_relative_name (context, relative_name, issuer);
}

void
sc_check_crl_points (const ScRuleContext *context,
                     ScField             *value)
{
  for (ScField *point = value->first_child; point; point = point->next)
    if (sc_rule_is_sound (point))
      check_point (context, point);
}

/* RFC 5280 §4.2.2.1 of id-ad-caIssuers, §4.2.2.2 of id-ad-caRepository: "at least one instance … SHOULD specify an
 * accessLocation that is an HTTP or LDAP URI." The finding lies on the first that is none. */
static void
check_method (const ScRuleContext *context,
              const ScField       *value,
              ScOid                method)
{
  ScField *first = NULL;

  for (const ScField *access = value->first_child; access; access = access->next)
    {
      ScField *location = sc_field_find_child (access, "accessLocation");

      if (sc_oid_lookup (sc_field_get_oid (access)) != method || !sc_rule_is_sound (location))
        continue;
      if (sc_rule_has_scheme (location, schemes))
        return;
      if (first == NULL)
        first = location;
    }

  /* One that is no URI at all has a finding. */
  if (first && first->findings == NULL)
    sc_rule_report (context, first, &sc_finding_location_no_uri, sc_oid_get_info (method)->title, NULL);
}

void
sc_check_info_access (const ScRuleContext *context,
                      ScField             *value)
{
  for (const ScField *access = value->first_child; access; access = access->next)
    {
      ScField *location = sc_field_find_child (access, "accessLocation");
      ScOid method = sc_oid_lookup (sc_field_get_oid (access));

      if (!sc_rule_is_sound (location))
        continue;
      /* RFC 8182 §3.2: what it names is fetched by HTTPS. */
      if (method != SC_OID_RPKI_NOTIFY)
        check_scheme (context, location);
      if (method == SC_OID_OCSP && !sc_rule_is_name_form (location, UNIFORM_RESOURCE_IDENTIFIER))
        sc_rule_report (context, location, &sc_finding_ocsp_no_uri, NULL, NULL);
    }

  check_method (context, value, SC_OID_CA_ISSUERS);
  check_method (context, value, SC_OID_CA_REPOSITORY);
}
