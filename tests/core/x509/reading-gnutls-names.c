/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading-gnutls.h"

#include <gnutls/x509-ext.h>

/* GnuTLS gives the OtherNames that it knows types of their own, from this number on. */
#define FIRST_VIRTUAL_TYPE 1000

static const char *
name_san_type (unsigned int type)
{
  static const guint numbers[] = {
    [GNUTLS_SAN_DNSNAME] = 2,   [GNUTLS_SAN_RFC822NAME] = 1, [GNUTLS_SAN_URI] = 6,           [GNUTLS_SAN_IPADDRESS] = 7,
    [GNUTLS_SAN_OTHERNAME] = 0, [GNUTLS_SAN_DN] = 4,         [GNUTLS_SAN_REGISTERED_ID] = 8,
  };

  if (type >= FIRST_VIRTUAL_TYPE)
    return sc_reading_name_alternative (0);

  return sc_reading_name_alternative (type < G_N_ELEMENTS (numbers) ? numbers[type] : G_MAXUINT);
}

/* A directory name comes as text in an order of GnuTLS's own, so only its form is stated. */
static void
state_general_name (ScReading            *reading,
                    unsigned int          type,
                    const gnutls_datum_t *name,
                    const gnutls_datum_t *other_oid,
                    const char           *path)
{
  g_autofree char *oid = other_oid && other_oid->data ? g_strndup ((char *) other_oid->data, other_oid->size) : NULL;
  g_autofree char *text = g_strndup ((char *) name->data, name->size);

  sc_reading_state (reading, SC_READING_ALTERNATIVE, name_san_type (type), "%s", path);
  switch (type)
    {
    case GNUTLS_SAN_DNSNAME:
    case GNUTLS_SAN_RFC822NAME:
    case GNUTLS_SAN_URI:
    case GNUTLS_SAN_IPADDRESS:
      sc_reading_state_octets (reading, SC_READING_OCTETS, name->data, name->size, "%s", path);
      break;
    case GNUTLS_SAN_REGISTERED_ID:
      sc_reading_state (reading, SC_READING_OID, text, "%s", path);
      break;
    case GNUTLS_SAN_OTHERNAME:
      if (oid)
        sc_reading_state (reading, SC_READING_OID, oid, "%s/type-id", path);
      sc_reading_state_octets (reading, SC_READING_ELEMENT, name->data, name->size, "%s/value", path);
      break;
    default:
      break;
    }
}

int
sc_gnutls_state_alt_names (ScReading            *reading,
                           const gnutls_datum_t *value,
                           const char           *path)
{
  gnutls_subject_alt_names_t names = NULL;
  gnutls_datum_t name = { 0 }, oid = { 0 };
  unsigned int type = 0, i = 0;
  int status = gnutls_subject_alt_names_init (&names);

  g_assert_cmpint (status, >=, 0);
  status = gnutls_x509_ext_import_subject_alt_names (value, names, 0);
  for (; status >= 0 && gnutls_subject_alt_names_get (names, i, &type, &name, &oid) >= 0; i++)
    {
      g_autofree char *step = g_strdup_printf ("%s/%u", path, i);

      state_general_name (reading, type, &name, &oid, step);
    }
  if (status >= 0)
    sc_reading_state_number (reading, SC_READING_COUNT, i, "%s", path);
  gnutls_subject_alt_names_deinit (names);

  return status;
}

int
sc_gnutls_state_authority_key_id (ScReading            *reading,
                                  const gnutls_datum_t *value,
                                  const char           *path)
{
  gnutls_x509_aki_t aki = NULL;
  gnutls_datum_t id = { 0 }, name = { 0 }, oid = { 0 }, serial = { 0 };
  unsigned int type = 0;
  int status = gnutls_x509_aki_init (&aki);

  g_assert_cmpint (status, >=, 0);
  status = gnutls_x509_ext_import_authority_key_id (value, aki, 0);
  if (status >= 0 && gnutls_x509_aki_get_id (aki, &id) >= 0)
    sc_reading_state_octets (reading, SC_READING_OCTETS, id.data, id.size, "%s/keyIdentifier", path);
  else if (status >= 0)
    sc_reading_state (reading, SC_READING_ABSENT, "nothing", "%s/keyIdentifier", path);

  for (unsigned int i = 0; status >= 0 && gnutls_x509_aki_get_cert_issuer (aki, i, &type, &name, &oid, &serial) >= 0;
       i++)
    {
      g_autofree char *step = g_strdup_printf ("%s/authorityCertIssuer/%u", path, i);

      state_general_name (reading, type, &name, &oid, step);
    }
  if (serial.data)
    sc_reading_state_octets (reading, SC_READING_OCTETS, serial.data, serial.size, "%s/authorityCertSerialNumber",
                             path);
  gnutls_x509_aki_deinit (aki);

  return status;
}

int
sc_gnutls_state_name_constraints (ScReading            *reading,
                                  const gnutls_datum_t *value,
                                  const char           *path)
{
  static const struct
  {
    const char *name;
    int (*get) (gnutls_x509_name_constraints_t constraints, unsigned i, unsigned *type, gnutls_datum_t *name);
  } lists[] = {
    { "permittedSubtrees", gnutls_x509_name_constraints_get_permitted },
    { "excludedSubtrees", gnutls_x509_name_constraints_get_excluded },
  };
  gnutls_x509_name_constraints_t constraints = NULL;
  int status = gnutls_x509_name_constraints_init (&constraints);

  g_assert_cmpint (status, >=, 0);
  status = gnutls_x509_ext_import_name_constraints (value, constraints, 0);
  for (guint list = 0; status >= 0 && list < G_N_ELEMENTS (lists); list++)
    {
      gnutls_datum_t name = { 0 };
      unsigned int type = 0, i = 0;

      for (; lists[list].get (constraints, i, &type, &name) >= 0; i++)
        {
          g_autofree char *step = g_strdup_printf ("%s/%s/%u/base", path, lists[list].name, i);

          state_general_name (reading, type, &name, NULL, step);
        }
      if (i > 0)
        sc_reading_state_number (reading, SC_READING_COUNT, i, "%s/%s", path, lists[list].name);
      else
        sc_reading_state (reading, SC_READING_ABSENT, "nothing", "%s/%s", path, lists[list].name);
    }
  gnutls_x509_name_constraints_deinit (constraints);

  return status;
}

/* GnuTLS has one entry for each name of each point, and does not say of which. */
int
sc_gnutls_state_points (ScReading            *reading,
                        const gnutls_datum_t *value,
                        const char           *path)
{
  gnutls_x509_crl_dist_points_t points = NULL;
  gnutls_datum_t name = { 0 };
  unsigned int type = 0;
  g_autoptr (GString) names = g_string_new (NULL);
  int status = gnutls_x509_crl_dist_points_init (&points);

  g_assert_cmpint (status, >=, 0);
  status = gnutls_x509_ext_import_crl_dist_points (value, points, 0);
  for (unsigned int i = 0; status >= 0 && gnutls_x509_crl_dist_points_get (points, i, &type, &name, NULL) >= 0; i++)
    g_string_append_printf (names, "%s%s", i ? " " : "", name_san_type (type));
  if (status >= 0)
    sc_reading_state (reading, SC_READING_FULL_NAMES, names->str, "%s", path);
  gnutls_x509_crl_dist_points_deinit (points);

  return status;
}

int
sc_gnutls_state_info_access (ScReading            *reading,
                             const gnutls_datum_t *value,
                             const char           *path)
{
  gnutls_x509_aia_t access = NULL;
  gnutls_datum_t oid = { 0 }, name = { 0 };
  unsigned int type = 0, i = 0;
  int status = gnutls_x509_aia_init (&access);

  g_assert_cmpint (status, >=, 0);
  status = gnutls_x509_ext_import_aia (value, access, 0);
  for (; status >= 0 && gnutls_x509_aia_get (access, i, &oid, &type, &name) >= 0; i++)
    {
      g_autofree char *step = g_strdup_printf ("%s/%u/accessLocation", path, i);
      g_autofree char *text = g_strndup ((char *) oid.data, oid.size);

      sc_reading_state (reading, SC_READING_OID, text, "%s/%u/accessMethod", path, i);
      state_general_name (reading, type, &name, NULL, step);
    }
  if (status >= 0)
    sc_reading_state_number (reading, SC_READING_COUNT, i, "%s", path);
  gnutls_x509_aia_deinit (access);

  return status;
}
