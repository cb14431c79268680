/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading-gnutls.h"

#include <gnutls/x509-ext.h>

typedef int (*StateExtension) (ScReading *reading, const gnutls_datum_t *value, const char *path);

static int
state_subject_key_id (ScReading            *reading,
                      const gnutls_datum_t *value,
                      const char           *path)
{
  gnutls_datum_t id = { 0 };
  int status = gnutls_x509_ext_import_subject_key_id (value, &id);

  if (status >= 0)
    sc_reading_state_octets (reading, SC_READING_OCTETS, id.data, id.size, "%s", path);
  gnutls_free (id.data);

  return status;
}

static int
state_key_usage (ScReading            *reading,
                 const gnutls_datum_t *value,
                 const char           *path)
{
  unsigned int usage = 0;
  int status = gnutls_x509_ext_import_key_usage (value, &usage);
  g_autofree char *text = g_strdup_printf ("%x", usage);

  if (status >= 0)
    sc_reading_state (reading, SC_READING_KEY_USAGE, text, "%s", path);

  return status;
}

static void
state_qualifiers (ScReading                   *reading,
                  const gnutls_x509_policy_st *policy,
                  const char                  *path)
{
  for (unsigned int i = 0; i < policy->qualifiers; i++)
    if (policy->qualifier[i].type == GNUTLS_X509_QUALIFIER_URI)
      sc_reading_state_octets (reading, SC_READING_OCTETS, policy->qualifier[i].data, policy->qualifier[i].size,
                               "%s/policyQualifiers/%u/qualifier", path, i);
    else if (policy->qualifier[i].type == GNUTLS_X509_QUALIFIER_NOTICE)
      sc_reading_state_octets (reading, SC_READING_TEXT, policy->qualifier[i].data, policy->qualifier[i].size,
                               "%s/policyQualifiers/%u/qualifier/explicitText", path, i);

  if (policy->qualifiers > 0)
    sc_reading_state_number (reading, SC_READING_COUNT, policy->qualifiers, "%s/policyQualifiers", path);
  else
    sc_reading_state (reading, SC_READING_ABSENT, "nothing", "%s/policyQualifiers", path);
}

static int
state_policies (ScReading            *reading,
                const gnutls_datum_t *value,
                const char           *path)
{
  gnutls_x509_policies_t policies = NULL;
  gnutls_x509_policy_st policy = { 0 };
  unsigned int i = 0;
  int status = gnutls_x509_policies_init (&policies);

  g_assert_cmpint (status, >=, 0);
  status = gnutls_x509_ext_import_policies (value, policies, 0);
  for (; status >= 0 && gnutls_x509_policies_get (policies, i, &policy) >= 0; i++)
    {
      g_autofree char *step = g_strdup_printf ("%s/%u", path, i);

      sc_reading_state (reading, SC_READING_OID, policy.oid, "%s/policyIdentifier", step);
      state_qualifiers (reading, &policy, step);
    }
  if (status >= 0)
    sc_reading_state_number (reading, SC_READING_COUNT, i, "%s", path);
  gnutls_x509_policies_deinit (policies);

  return status;
}

static int
state_basic_constraints (ScReading            *reading,
                         const gnutls_datum_t *value,
                         const char           *path)
{
  unsigned int ca = 0;
  int path_length = -1;
  int status = gnutls_x509_ext_import_basic_constraints (value, &ca, &path_length);

  if (status < 0)
    return status;

  sc_reading_state (reading, SC_READING_BOOLEAN, ca ? "TRUE" : "FALSE", "%s/cA", path);
  if (path_length < 0)
    sc_reading_state (reading, SC_READING_ABSENT, "nothing", "%s/pathLenConstraint", path);
  else
    sc_reading_state_number (reading, SC_READING_NUMBER, path_length, "%s/pathLenConstraint", path);

  return status;
}

static int
state_key_purposes (ScReading            *reading,
                    const gnutls_datum_t *value,
                    const char           *path)
{
  gnutls_x509_key_purposes_t purposes = NULL;
  gnutls_datum_t oid = { 0 };
  unsigned int i = 0;
  int status = gnutls_x509_key_purpose_init (&purposes);

  g_assert_cmpint (status, >=, 0);
  status = gnutls_x509_ext_import_key_purposes (value, purposes, 0);
  for (; status >= 0 && gnutls_x509_key_purpose_get (purposes, i, &oid) >= 0; i++)
    {
      g_autofree char *text = g_strndup ((char *) oid.data, oid.size);

      sc_reading_state (reading, SC_READING_OID, text, "%s/%u", path, i);
    }
  if (status >= 0)
    sc_reading_state_number (reading, SC_READING_COUNT, i, "%s", path);
  gnutls_x509_key_purpose_deinit (purposes);

  return status;
}

static int
state_inhibit_any_policy (ScReading            *reading,
                          const gnutls_datum_t *value,
                          const char           *path)
{
  unsigned int skip_certs = 0;
  int status = gnutls_x509_ext_import_inhibit_anypolicy (value, &skip_certs);

  if (status >= 0)
    sc_reading_state_number (reading, SC_READING_NUMBER, skip_certs, "%s", path);

  return status;
}

static int
state_private_key_usage_period (ScReading            *reading,
                                const gnutls_datum_t *value,
                                const char           *path)
{
  static const char *const names[] = { "notBefore", "notAfter" };
  time_t times[] = { -1, -1 };
  int status = gnutls_x509_ext_import_private_key_usage_period (value, &times[0], &times[1]);

  for (guint i = 0; status >= 0 && i < G_N_ELEMENTS (times); i++)
    if (times[i] == (time_t) -1)
      sc_reading_state (reading, SC_READING_ABSENT, "nothing", "%s/%s", path, names[i]);
    else
      sc_reading_state_number (reading, SC_READING_INSTANT, times[i], "%s/%s", path, names[i]);

  return status;
}

static int
state_proxy (ScReading            *reading,
             const gnutls_datum_t *value,
             const char           *path)
{
  char *language = NULL, *policy = NULL;
  size_t size = 0;
  int path_length = -1;
  int status = gnutls_x509_ext_import_proxy (value, &path_length, &language, &policy, &size);

  if (status < 0)
    return status;

  if (path_length < 0)
    sc_reading_state (reading, SC_READING_ABSENT, "nothing", "%s/pCPathLenConstraint", path);
  else
    sc_reading_state_number (reading, SC_READING_NUMBER, path_length, "%s/pCPathLenConstraint", path);
  sc_reading_state (reading, SC_READING_OID, language, "%s/proxyPolicy/policyLanguage", path);
  if (policy)
    sc_reading_state_octets (reading, SC_READING_OCTETS, policy, size, "%s/proxyPolicy/policy", path);
  else
    sc_reading_state (reading, SC_READING_ABSENT, "nothing", "%s/proxyPolicy/policy", path);
  gnutls_free (language);
  gnutls_free (policy);

  return status;
}

static int
state_tls_features (ScReading            *reading,
                    const gnutls_datum_t *value,
                    const char           *path)
{
  gnutls_x509_tlsfeatures_t features = NULL;
  unsigned int feature = 0, i = 0;
  int status = gnutls_x509_tlsfeatures_init (&features);

  g_assert_cmpint (status, >=, 0);
  status = gnutls_x509_ext_import_tlsfeatures (value, features, 0);
  for (; status >= 0 && gnutls_x509_tlsfeatures_get (features, i, &feature) >= 0; i++)
    sc_reading_state_number (reading, SC_READING_NUMBER, feature, "%s/%u", path, i);
  if (status >= 0)
    sc_reading_state_number (reading, SC_READING_COUNT, i, "%s", path);
  gnutls_x509_tlsfeatures_deinit (features);

  return status;
}

void
sc_gnutls_state_extension (ScReading         *reading,
                           gnutls_x509_crt_t  crt,
                           const char        *oid,
                           const char        *path)
{
  static const struct
  {
    const char    *oid;
    StateExtension state;
  } extensions[] = {
    { "2.5.29.35", sc_gnutls_state_authority_key_id },
    { "2.5.29.14", state_subject_key_id },
    { "2.5.29.15", state_key_usage },
    { "2.5.29.32", state_policies },
    { "2.5.29.17", sc_gnutls_state_alt_names },
    { "2.5.29.18", sc_gnutls_state_alt_names },
    { "2.5.29.19", state_basic_constraints },
    { "2.5.29.30", sc_gnutls_state_name_constraints },
    { "2.5.29.37", state_key_purposes },
    { "2.5.29.31", sc_gnutls_state_points },
    { "2.5.29.54", state_inhibit_any_policy },
    { "2.5.29.46", sc_gnutls_state_points },
    { "1.3.6.1.5.5.7.1.1", sc_gnutls_state_info_access },
    { "1.3.6.1.5.5.7.1.11", sc_gnutls_state_info_access },
    { "2.5.29.16", state_private_key_usage_period },
    { "1.3.6.1.5.5.7.1.14", state_proxy },
    { "1.3.6.1.5.5.7.1.24", state_tls_features },
  };
  g_autofree char *value_path = g_strconcat (path, "/extnValue", NULL);
  gnutls_datum_t value = { 0 };

  if (gnutls_x509_crt_get_extension_by_oid2 (crt, oid, 0, &value, NULL) < 0)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (extensions); i++)
    if (strcmp (extensions[i].oid, oid) == 0 && extensions[i].state (reading, &value, value_path) < 0)
      sc_reading_state (reading, SC_READING_REFUSAL, "refused", "%s", value_path);

  gnutls_free (value.data);
}
