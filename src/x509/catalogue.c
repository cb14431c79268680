/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/catalogue.h"

#include "x509/catalogue-der.h"
#include "x509/findings-algorithms.h"
#include "x509/findings-certificate.h"
#include "x509/findings-crl.h"
#include "x509/findings-extensions.h"
#include "x509/findings-names.h"
#include "x509/findings.h"

const char *
sc_severity_get_name (ScSeverity severity)
{
  static const char *const names[] = { "note", "warning", "error" };

  g_return_val_if_fail (severity < G_N_ELEMENTS (names), "");

  return names[severity];
}

/* All entries but the departures, which stand in a table of their own. */
static const ScCatalogueEntry *const general[] = {
  &sc_finding_shape_mismatch,
  &sc_finding_component_missing,
  &sc_finding_element_unexpected,
  &sc_finding_too_deep,
  &sc_finding_too_many,
  &sc_finding_extension_duplicate,
  &sc_finding_text_deceptive,
  &sc_finding_scripts_mixed,
  &sc_finding_time_type,
  &sc_finding_time_fraction,
  &sc_finding_gnutls_refuses,
  &sc_finding_gnutls_differs,
  &sc_finding_gnutls_not_asked,
  &sc_finding_aki_critical,
  &sc_finding_ski_critical,
  &sc_finding_key_usage_not_critical,
  &sc_finding_policy_mappings_not_critical,
  &sc_finding_san_critical,
  &sc_finding_san_not_critical,
  &sc_finding_ian_critical,
  &sc_finding_directory_attributes_critical,
  &sc_finding_basic_constraints_not_critical,
  &sc_finding_name_constraints_not_critical,
  &sc_finding_name_constraints_critical,
  &sc_finding_policy_constraints_not_critical,
  &sc_finding_eku_any_critical,
  &sc_finding_eku_critical,
  &sc_finding_crl_points_critical,
  &sc_finding_inhibit_any_policy_not_critical,
  &sc_finding_freshest_crl_critical,
  &sc_finding_aia_critical,
  &sc_finding_sia_critical,
  &sc_finding_ocsp_no_check_critical,
  &sc_finding_poison_not_critical,
  &sc_finding_proxy_not_critical,
  &sc_finding_acme_not_critical,
  &sc_finding_unknown_critical,
  &sc_finding_request_critical,
  NULL,
};

static const ScCatalogueEntry *const *const lists[] = {
  general,          sc_catalogue_certificate, sc_catalogue_algorithms,
  sc_catalogue_names, sc_catalogue_extensions,  sc_catalogue_crl,
};

static gpointer
list_entries (gpointer unused)
{
  GPtrArray *entries = g_ptr_array_new ();

  for (guint i = 0; i < SC_N_DEPARTURES; i++)
    g_ptr_array_add (entries, (gpointer) &sc_catalogue_departures[i]);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint k = 0; lists[i][k]; k++)
      g_ptr_array_add (entries, (gpointer) lists[i][k]);

  return entries;
}

const ScCatalogueEntry *const *
sc_catalogue_list (guint *n_entries)
{
  static GOnce once = G_ONCE_INIT;
  const GPtrArray *entries = g_once (&once, list_entries, NULL);

  *n_entries = entries->len;

  return (const ScCatalogueEntry *const *) entries->pdata;
}

const ScCatalogueEntry *
sc_catalogue_find (const char *code)
{
  guint n_entries = 0;
  const ScCatalogueEntry *const *entries = sc_catalogue_list (&n_entries);

  for (guint i = 0; i < n_entries; i++)
    if (strcmp (entries[i]->code, code) == 0)
      return entries[i];

  return NULL;
}

gboolean
sc_catalogue_is_departure (const ScCatalogueEntry *entry)
{
  return entry >= sc_catalogue_departures && entry < sc_catalogue_departures + SC_N_DEPARTURES;
}

const ScCatalogueEntry *
sc_catalogue_get_departure (ScDeparture departure)
{
  gint bit = g_bit_nth_lsf (departure, -1);

  g_return_val_if_fail (bit >= 0 && bit < SC_N_DEPARTURES, NULL);

  return &sc_catalogue_departures[bit];
}
