/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/extension.h"

#include <gnutls/x509-ext.h>
#include <gnutls/x509.h>

/* Extensions whose value is a list of structures, in the order of x509-ext.h. */

/* GnuTLS has one entry for each name of each point, and none for a point without a full name. */
static int
read_point (ScBuilder                     *builder,
            gnutls_x509_crl_dist_points_t  points,
            unsigned int                  *i,
            ScField                       *point)
{
  ScField *name = sc_field_find_child (point, "distributionPoint");
  ScField *full_name = name ? sc_field_find_child (name, "fullName") : NULL;

  for (ScField *child = full_name ? full_name->first_child : NULL; child; child = child->next)
    {
      unsigned int san_type = 0;
      gnutls_datum_t san = { 0 };

      if (gnutls_x509_crl_dist_points_get (points, (*i)++, &san_type, &san, NULL) < 0 ||
          !sc_read_general_name (builder, child, san_type, &san))
        return SC_READ_DIFFERS;
    }

  return 0;
}

int
sc_read_crl_points (ScBuilder            *builder,
                    ScField              *value,
                    const gnutls_datum_t *der)
{
  gnutls_x509_crl_dist_points_t points = NULL;
  unsigned int i = 0;
  int status = gnutls_x509_crl_dist_points_init (&points);

  if (status < 0)
    return status;

  status = gnutls_x509_ext_import_crl_dist_points (der, points, 0);
  for (ScField *point = value->first_child; status >= 0 && point; point = point->next)
    status = read_point (builder, points, &i, point);
  gnutls_x509_crl_dist_points_deinit (points);

  return status;
}

typedef int (*GetSubtree) (gnutls_x509_name_constraints_t constraints,
                           unsigned                       i,
                           unsigned                      *type,
                           gnutls_datum_t                *name);

static int
read_subtrees (ScBuilder                      *builder,
               gnutls_x509_name_constraints_t  constraints,
               GetSubtree                      get,
               const ScField                  *subtrees)
{
  unsigned int i = 0;

  for (ScField *subtree = subtrees ? subtrees->first_child : NULL; subtree; subtree = subtree->next, i++)
    {
      ScField *base = sc_field_find_child (subtree, "base");
      unsigned int san_type = 0;
      gnutls_datum_t san = { 0 };

      if (base == NULL || get (constraints, i, &san_type, &san) < 0 ||
          !sc_read_general_name (builder, base, san_type, &san))
        return SC_READ_DIFFERS;
      if (san.size == 0)
        base->meaning = sc_meaning_message (SC_MESSAGE_ALL_NAMES, 0);
    }

  return 0;
}

int
sc_read_name_constraints (ScBuilder            *builder,
                          ScField              *value,
                          const gnutls_datum_t *der)
{
  gnutls_x509_name_constraints_t constraints = NULL;
  int status = gnutls_x509_name_constraints_init (&constraints);

  if (status < 0)
    return status;

  status = gnutls_x509_ext_import_name_constraints (der, constraints, 0);
  if (status >= 0)
    status = read_subtrees (builder, constraints, gnutls_x509_name_constraints_get_permitted,
                            sc_field_find_child (value, "permittedSubtrees"));
  if (status >= 0)
    status = read_subtrees (builder, constraints, gnutls_x509_name_constraints_get_excluded,
                            sc_field_find_child (value, "excludedSubtrees"));
  gnutls_x509_name_constraints_deinit (constraints);

  return status;
}

int
sc_read_info_access (ScBuilder            *builder,
                     ScField              *value,
                     const gnutls_datum_t *der)
{
  gnutls_x509_aia_t access = NULL;
  ScField *child = value->first_child;
  int status = gnutls_x509_aia_init (&access);

  if (status < 0)
    return status;

  status = gnutls_x509_ext_import_aia (der, access, 0);
  for (unsigned int i = 0; status >= 0 && child; i++, child = child->next)
    {
      ScField *location = sc_field_find_child (child, "accessLocation");
      unsigned int san_type = 0;
      gnutls_datum_t oid = { 0 }, san = { 0 };

      status = gnutls_x509_aia_get (access, i, &oid, &san_type, &san);
      if (status < 0 || location == NULL || !sc_read_general_name (builder, location, san_type, &san))
        status = SC_READ_DIFFERS;
    }
  gnutls_x509_aia_deinit (access);

  return status;
}

/* The qualifiers that GnuTLS knows come as text: of a notice only its explicit text. */
static void
read_qualifiers (ScBuilder                        *builder,
                 const struct gnutls_x509_policy_st *policy,
                 const ScField                    *qualifiers)
{
  ScField *child = qualifiers ? qualifiers->first_child : NULL;

  for (unsigned int i = 0; i < policy->qualifiers && child; i++, child = child->next)
    {
      ScField *qualifier = sc_field_find_child (child, "qualifier");
      ScField *text = qualifier ? sc_field_find_child (qualifier, "explicitText") : NULL;
      ScField *target = policy->qualifier[i].type == GNUTLS_X509_QUALIFIER_NOTICE ? text : qualifier;

      if (target && policy->qualifier[i].type != GNUTLS_X509_QUALIFIER_UNKNOWN && policy->qualifier[i].data)
        sc_builder_set_text (builder, target, policy->qualifier[i].data, policy->qualifier[i].size);
    }
}

int
sc_read_policies (ScBuilder            *builder,
                  ScField              *value,
                  const gnutls_datum_t *der)
{
  gnutls_x509_policies_t policies = NULL;
  ScField *child = value->first_child;
  int status = gnutls_x509_policies_init (&policies);

  if (status < 0)
    return status;

  status = gnutls_x509_ext_import_policies (der, policies, 0);
  for (unsigned int i = 0; status >= 0 && child; i++, child = child->next)
    {
      struct gnutls_x509_policy_st policy = { 0 };

      if (gnutls_x509_policies_get (policies, i, &policy) < 0)
        status = SC_READ_DIFFERS;
      else
        read_qualifiers (builder, &policy, sc_field_find_child (child, "policyQualifiers"));
    }
  gnutls_x509_policies_deinit (policies);

  return status;
}

int
sc_read_scts (ScBuilder            *builder,
              ScField              *value,
              const gnutls_datum_t *der)
{
  gnutls_x509_ct_scts_t scts = NULL;
  const ScField *child = value->first_child;
  int status = gnutls_x509_ext_ct_scts_init (&scts);

  if (status < 0)
    return status;

  status = gnutls_x509_ext_ct_import_scts (der, scts, 0);
  for (unsigned int i = 0; status >= 0 && child; i++, child = child->next)
    {
      const ScField *id = sc_field_find_child (child, "id");
      time_t timestamp = 0;
      gnutls_datum_t log_id = { 0 };

      /* A timestamp of another version than v1 has no parts, and GnuTLS reads none of it. */
      if (id == NULL)
        continue;
      if (gnutls_x509_ct_sct_get (scts, i, &timestamp, &log_id, NULL, NULL) < 0 ||
          log_id.size != id->contents.length || memcmp (log_id.data, id->contents.data, log_id.size) != 0)
        status = SC_READ_DIFFERS;
      gnutls_free (log_id.data);
    }
  gnutls_x509_ext_ct_scts_deinit (scts);

  return status;
}
