/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/extension.h"

#include "x509/findings-extensions.h"
#include "x509/findings.h"
#include "x509/patience.h"
#include "x509/types.h"

/* A new extension is a line here, its shape in a schema table and, if GnuTLS can read it, a function. */
static const struct
{
  ScOid           oid;
  const ScType   *type;
  ScExtensionRead read; /* (nullable): GnuTLS has no decoder, our own primitives supply the meaning */
} extensions[] = {
  /* RFC 5280 §4.2 */
  { SC_OID_AUTHORITY_KEY_IDENTIFIER, &sc_type_authority_key_identifier, sc_read_authority_key_id },
  { SC_OID_SUBJECT_KEY_IDENTIFIER, &sc_type_octet_string, sc_read_subject_key_id },
  { SC_OID_KEY_USAGE, &sc_type_key_usage, sc_read_key_usage },
  { SC_OID_CERTIFICATE_POLICIES, &sc_type_certificate_policies, sc_read_policies },
  { SC_OID_POLICY_MAPPINGS, &sc_type_policy_mappings, NULL },
  { SC_OID_SUBJECT_ALT_NAME, &sc_type_general_names, sc_read_alt_names },
  { SC_OID_ISSUER_ALT_NAME, &sc_type_general_names, sc_read_alt_names },
  { SC_OID_SUBJECT_DIRECTORY_ATTRIBUTES, &sc_type_subject_directory_attributes, NULL },
  { SC_OID_BASIC_CONSTRAINTS, &sc_type_basic_constraints, sc_read_basic_constraints },
  { SC_OID_NAME_CONSTRAINTS, &sc_type_name_constraints, sc_read_name_constraints },
  { SC_OID_POLICY_CONSTRAINTS, &sc_type_policy_constraints, NULL },
  { SC_OID_EXT_KEY_USAGE, &sc_type_ext_key_usage, sc_read_key_purposes },
  { SC_OID_CRL_DISTRIBUTION_POINTS, &sc_type_crl_distribution_points, sc_read_crl_points },
  { SC_OID_INHIBIT_ANY_POLICY, &sc_type_skip_certs, sc_read_inhibit_any_policy },
  { SC_OID_FRESHEST_CRL, &sc_type_crl_distribution_points, sc_read_crl_points },
  { SC_OID_AUTHORITY_INFO_ACCESS, &sc_type_info_access, sc_read_info_access },
  { SC_OID_SUBJECT_INFO_ACCESS, &sc_type_info_access, sc_read_info_access },
  /* RFC 5280 §5.2, §5.3 */
  { SC_OID_CRL_NUMBER, &sc_type_integer, NULL },
  { SC_OID_DELTA_CRL_INDICATOR, &sc_type_integer, NULL },
  { SC_OID_ISSUING_DISTRIBUTION_POINT, &sc_type_issuing_distribution_point, NULL },
  { SC_OID_CRL_REASON, &sc_type_crl_reason, NULL },
  { SC_OID_HOLD_INSTRUCTION_CODE, &sc_type_oid, NULL },
  { SC_OID_INVALIDITY_DATE, &sc_type_generalized_time, NULL },
  { SC_OID_CERTIFICATE_ISSUER, &sc_type_general_names, NULL },
  { SC_OID_EXPIRED_CERTS_ON_CRL, &sc_type_generalized_time, NULL },
  /* others */
  { SC_OID_PRIVATE_KEY_USAGE_PERIOD, &sc_type_private_key_usage_period, sc_read_private_key_usage_period },
  { SC_OID_PROXY_CERT_INFO, &sc_type_proxy_cert_info, sc_read_proxy },
  { SC_OID_TLS_FEATURE, &sc_type_tls_features, sc_read_tls_features },
  { SC_OID_CT_PRECERT_SCTS, &sc_type_sct_list, sc_read_scts },
  { SC_OID_CT_PRECERT_POISON, &sc_type_ct_precert_poison, NULL },
  { SC_OID_OCSP_NO_CHECK, &sc_type_ocsp_no_check, NULL },
  { SC_OID_ACME_IDENTIFIER, &sc_type_acme_identifier, NULL },
  { SC_OID_DELEGATION_USAGE, &sc_type_delegation_usage, NULL },
  { SC_OID_QC_STATEMENTS, &sc_type_qc_statements, NULL },
  { SC_OID_BIOMETRIC_INFO, &sc_type_biometric_info, NULL },
  { SC_OID_IP_ADDR_BLOCKS, &sc_type_ip_addr_blocks, NULL },
  { SC_OID_AUTONOMOUS_SYS_IDS, &sc_type_as_identifiers, NULL },
  { SC_OID_SMIME_CAPABILITIES, &sc_type_smime_capabilities, NULL },
  { SC_OID_CABF_ORGANIZATION_IDENTIFIER, &sc_type_cabf_organization_identifier, NULL },
  { SC_OID_LEI, &sc_type_text, NULL },
  { SC_OID_LEI_ROLE, &sc_type_text, NULL },
  { SC_OID_ENTRUST_VERS_INFO, &sc_type_entrust_version_info, NULL },
  { SC_OID_NETSCAPE_CERT_TYPE, &sc_type_netscape_cert_type, NULL },
  { SC_OID_NETSCAPE_BASE_URL, &sc_type_ia5_string, NULL },
  { SC_OID_NETSCAPE_REVOCATION_URL, &sc_type_ia5_string, NULL },
  { SC_OID_NETSCAPE_CA_REVOCATION_URL, &sc_type_ia5_string, NULL },
  { SC_OID_NETSCAPE_CERT_RENEWAL_URL, &sc_type_ia5_string, NULL },
  { SC_OID_NETSCAPE_CA_POLICY_URL, &sc_type_ia5_string, NULL },
  { SC_OID_NETSCAPE_SSL_SERVER_NAME, &sc_type_ia5_string, NULL },
  { SC_OID_NETSCAPE_COMMENT, &sc_type_ia5_string, NULL },
  { SC_OID_MS_ENROLL_CERT_TYPE, &sc_type_text, NULL },
  { SC_OID_MS_CA_VERSION, &sc_type_ms_ca_version, NULL },
  { SC_OID_MS_PREVIOUS_CA_CERT_HASH, &sc_type_ms_previous_ca_cert_hash, NULL },
  { SC_OID_MS_CERTIFICATE_TEMPLATE, &sc_type_certificate_template, NULL },
  { SC_OID_MS_APPLICATION_POLICIES, &sc_type_certificate_policies, NULL },
  { SC_OID_MS_APPLICATION_POLICY_MAPPINGS, &sc_type_policy_mappings, NULL },
  { SC_OID_MS_APPLICATION_POLICY_CONSTRAINTS, &sc_type_policy_constraints, NULL },
  { SC_OID_MS_VIRTUAL_BASE_CRL, &sc_type_integer, NULL },
  { SC_OID_MS_NEXT_PUBLISH, &sc_type_time, NULL },
  { SC_OID_MS_NTDS_CA_SECURITY, &sc_type_general_names, NULL },
  { SC_OID_MS_NTDS_REPLICATION, &sc_type_guid, NULL },
  { SC_OID_MS_CROSS_CERT_DIST_POINTS, &sc_type_cross_cert_dist_points, NULL },
  { SC_OID_MS_CRL_SELF_CDP, &sc_type_crl_distribution_points, NULL },
  { SC_OID_MS_CROSS_CA_VERSION, &sc_type_ms_ca_version, NULL },
  { SC_OID_LOGOTYPE, &sc_type_logotype, NULL },
  { SC_OID_ANDROID_KEY_ATTESTATION, &sc_type_android_key_description, NULL },
  { SC_OID_TCG_DICE_TCB_INFO, &sc_type_dice_tcb_info, NULL },
  { SC_OID_TCG_DICE_MULTI_TCB_INFO, &sc_type_dice_tcb_info_seq, NULL },
  { SC_OID_TCG_DICE_UEID, &sc_type_dice_ueid, NULL },
  { SC_OID_INTEL_SGX_EXTENSIONS, &sc_type_sgx_extensions, NULL },
};

static gint
find_extension (ScOid oid)
{
  for (guint i = 0; i < G_N_ELEMENTS (extensions); i++)
    if (extensions[i].oid == oid)
      return (gint) i;

  return -1;
}

const ScType *
sc_extension_get_type (ScOid oid)
{
  gint i = find_extension (oid);

  return i >= 0 ? extensions[i].type : NULL;
}

static int
compare_slices (gconstpointer a,
                gconstpointer b,
                gpointer      unused)
{
  return sc_slice_compare (*(const ScSlice *) a, *(const ScSlice *) b);
}

/* Which one of its kind it is. */
static void
count_extension (ScBuilder *builder,
                 GTree     *counts,
                 ScField   *extension)
{
  ScField *extn_id = sc_field_find_child (extension, "extnID");
  guint n_before = 0;

  if (extn_id == NULL || extn_id->presence != SC_PRESENCE_ENCODED)
    return;

  n_before = GPOINTER_TO_UINT (g_tree_lookup (counts, &extn_id->contents));
  g_tree_insert (counts, &extn_id->contents, GUINT_TO_POINTER (n_before + 1));

  extension->repeat = n_before;
  if (n_before > 0)
    sc_builder_add_finding (builder, extn_id, &sc_finding_extension_duplicate, extn_id->slice, NULL, NULL);
}

void
sc_extensions_finish (ScBuilder *builder,
                      ScField   *list)
{
  g_autoptr (GTree) counts = NULL;

  if (list->n_children < 2)
    return;

  counts = g_tree_new_full (compare_slices, NULL, NULL, NULL);
  for (ScField *extension = list->first_child; extension; extension = extension->next)
    count_extension (builder, counts, extension);
}

/* Where the shape is broken, or only BER, the findings say so already; GnuTLS adds nothing. */
static gboolean
is_sound (const ScField *field)
{
  static const ScCatalogueEntry *const unsound[] = {
    &sc_finding_shape_mismatch,        &sc_finding_too_deep,         &sc_finding_list_empty,
    &sc_finding_timestamps_unreadable, &sc_finding_timestamps_empty,
  };

  if (field->departures & (SC_DEPARTURE_TRUNCATED | SC_DEPARTURE_LEFT_OVER | SC_DEPARTURE_INDEFINITE_LENGTH))
    return FALSE;

  for (const ScFinding *finding = field->findings; finding; finding = finding->next)
    for (guint i = 0; i < G_N_ELEMENTS (unsound); i++)
      if (finding->entry == unsound[i])
        return FALSE;

  return TRUE;
}

/* The octets inside the OCTET STRING: all of it behind its own header. */
static gboolean
get_extension_octets (const ScField  *value,
                      gnutls_datum_t *der)
{
  ScSlice rest = value->slice;
  ScElement octets = { 0 };

  if (!sc_element_read (&rest, &octets) || octets.constructed || octets.contents.length > G_MAXUINT)
    return FALSE;

  der->data = (unsigned char *) octets.contents.data;
  der->size = (unsigned int) octets.contents.length;
  return der->size > 0;
}

static void
ask_gnutls (ScBuilder       *builder,
            ScField         *value,
            ScExtensionRead  read)
{
  gnutls_datum_t der = { 0 };
  int status = 0;

  if (!is_sound (value) || !get_extension_octets (value, &der) || sc_patience_ends (builder, value))
    return;

  status = read (builder, value, &der);
  if (status == SC_READ_DIFFERS)
    sc_builder_add_finding (builder, value, &sc_finding_gnutls_differs, value->slice, NULL, NULL);
  else if (status < 0)
    sc_builder_add_finding (builder, value, &sc_finding_gnutls_refuses, value->slice, gnutls_strerror (status), NULL);
}

void
sc_extension_finish (ScBuilder *builder,
                     ScField   *extension)
{
  ScField *value = sc_field_find_child (extension, "extnValue");
  gint i = find_extension (sc_oid_lookup (sc_field_get_oid (extension)));

  if (value == NULL || value->presence != SC_PRESENCE_ENCODED)
    return;

  if (i >= 0 && extensions[i].read)
    ask_gnutls (builder, value, extensions[i].read);

  /* Without a schema a NULL states what the identifier stands for, as Apple's marks do. */
  if (i < 0 && value->meaning.kind == SC_MEANING_NULL)
    value->meaning = sc_meaning_message (SC_MESSAGE_YES, 0);

  /* The row of the whole says what the value says. A value that only wraps others loses its words when the tree is
   * arranged. */
  extension->meaning = value->n_children > 0 ? value->meaning : sc_meaning_of_field (SC_MEANING_FIELD, value);
}
