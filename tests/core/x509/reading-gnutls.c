/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading-gnutls.h"

#define MAX_SERIAL 1024
#define MAX_ID 1024

/* GnuTLS may count the NUL behind a text. */
static void
state_oid (ScReading            *reading,
           const gnutls_datum_t *oid,
           const char           *path)
{
  g_autofree char *text = g_strndup ((const char *) oid->data, oid->size);

  sc_reading_state (reading, SC_READING_OID, text, "%s", path);
}

static void
state_attribute (ScReading                *reading,
                 const gnutls_x509_ava_st *attribute,
                 const char               *path)
{
  g_autofree char *type = g_strconcat (path, "/type", NULL);

  state_oid (reading, &attribute->oid, type);
  sc_reading_state_octets (reading, SC_READING_OCTETS, attribute->value.data, attribute->value.size, "%s/value", path);
  sc_reading_state_number (reading, SC_READING_TAG, (gint64) attribute->value_tag, "%s/value", path);
}

/* GnuTLS says the same of the first empty RDN as of the end. */
static void
state_name (ScReading        *reading,
            gnutls_x509_dn_t  name,
            const char       *path)
{
  gnutls_x509_ava_st attribute = { 0 };
  int rdn = 0;

  for (; gnutls_x509_dn_get_rdn_ava (name, rdn, 0, &attribute) >= 0; rdn++)
    {
      int i = 0;

      for (; gnutls_x509_dn_get_rdn_ava (name, rdn, i, &attribute) >= 0; i++)
        {
          g_autofree char *step = g_strdup_printf ("%s/%d/%d", path, rdn, i);

          state_attribute (reading, &attribute, step);
        }
      sc_reading_state_number (reading, SC_READING_COUNT, i, "%s/%d", path, rdn);
    }
  sc_reading_state_number (reading, SC_READING_FILLED, rdn, "%s", path);
}

static void
state_names (ScReading         *reading,
             gnutls_x509_crt_t  crt)
{
  gnutls_x509_dn_t name = NULL;

  if (gnutls_x509_crt_get_issuer (crt, &name) >= 0)
    state_name (reading, name, "tbsCertificate/issuer");
  if (gnutls_x509_crt_get_subject (crt, &name) >= 0)
    state_name (reading, name, "tbsCertificate/subject");
}

static void
state_instant (ScReading  *reading,
               time_t      instant,
               const char *path)
{
  if (instant == (time_t) -1)
    sc_reading_state (reading, SC_READING_INSTANT, "no time", "%s", path);
  else
    sc_reading_state_number (reading, SC_READING_INSTANT, instant, "%s", path);
}

static void
state_signature (ScReading         *reading,
                 gnutls_x509_crt_t  crt)
{
  char oid[MAX_OID] = "";
  size_t size = sizeof oid;
  g_autofree char *signature = NULL;
  g_autoptr (GString) bits = g_string_new (NULL);

  if (gnutls_x509_crt_get_signature_oid (crt, oid, &size) >= 0)
    sc_reading_state (reading, SC_READING_OID, oid, "signatureAlgorithm/algorithm");

  size = 0;
  gnutls_x509_crt_get_signature (crt, NULL, &size);
  signature = g_malloc0 (size + 1);
  if (gnutls_x509_crt_get_signature (crt, signature, &size) < 0)
    return;

  g_string_append_printf (bits, "%u:", (guint) size * 8);
  sc_reading_append_hex (bits, signature, size);
  sc_reading_state (reading, SC_READING_WRAPPED_BITS, bits->str, "signatureValue");
}

static void
state_unique_id (ScReading        *reading,
                 gnutls_x509_crt_t crt,
                 int (*get) (gnutls_x509_crt_t crt, char *id, size_t *size),
                 const char *path)
{
  char id[MAX_ID] = "";
  size_t size = sizeof id;
  g_autoptr (GString) bits = g_string_new (NULL);

  if (get (crt, id, &size) < 0)
    {
      sc_reading_state (reading, SC_READING_ABSENT, "nothing", "%s", path);
      return;
    }

  g_string_append_printf (bits, "%u:", (guint) size * 8);
  sc_reading_append_hex (bits, id, size);
  sc_reading_state (reading, SC_READING_BITS, bits->str, "%s", path);
}

static void
state_extensions (ScReading         *reading,
                  gnutls_x509_crt_t  crt)
{
  unsigned int i = 0, critical = 0;

  for (;; i++)
    {
      char oid[MAX_OID] = "";
      size_t size = sizeof oid;
      gnutls_datum_t value = { 0 };
      g_autofree char *path = g_strdup_printf ("tbsCertificate/extensions/%u", i);

      if (gnutls_x509_crt_get_extension_info (crt, i, oid, &size, &critical) < 0)
        break;

      sc_reading_state (reading, SC_READING_OID, oid, "%s/extnID", path);
      sc_reading_state (reading, SC_READING_BOOLEAN, critical ? "TRUE" : "FALSE", "%s/critical", path);
      if (gnutls_x509_crt_get_extension_data2 (crt, i, &value) >= 0)
        sc_reading_state_octets (reading, SC_READING_WRAPPED_OCTETS, value.data, value.size, "%s/extnValue", path);
      gnutls_free (value.data);
      sc_gnutls_state_extension (reading, crt, oid, path);
    }

  if (i > 0)
    sc_reading_state_number (reading, SC_READING_COUNT, i, "tbsCertificate/extensions");
  else
    sc_reading_state (reading, SC_READING_ABSENT, "nothing", "tbsCertificate/extensions");
}

static void
state_certificate (ScReading         *reading,
                   gnutls_x509_crt_t  crt)
{
  guint8 serial[MAX_SERIAL] = { 0 };
  size_t size = sizeof serial;

  sc_reading_state_number (reading, SC_READING_NUMBER, gnutls_x509_crt_get_version (crt) - 1, "tbsCertificate/version");
  if (gnutls_x509_crt_get_serial (crt, serial, &size) >= 0)
    sc_reading_state_octets (reading, SC_READING_OCTETS, serial, size, "tbsCertificate/serialNumber");
  state_names (reading, crt);
  state_instant (reading, gnutls_x509_crt_get_activation_time (crt), "tbsCertificate/validity/notBefore");
  state_instant (reading, gnutls_x509_crt_get_expiration_time (crt), "tbsCertificate/validity/notAfter");
  sc_gnutls_state_key (reading, crt);
  state_unique_id (reading, crt, gnutls_x509_crt_get_issuer_unique_id, "tbsCertificate/issuerUniqueID");
  state_unique_id (reading, crt, gnutls_x509_crt_get_subject_unique_id, "tbsCertificate/subjectUniqueID");
  state_extensions (reading, crt);
  state_signature (reading, crt);
}

ScReading *
sc_reading_of_gnutls (ScSlice octets)
{
  ScReading *self = sc_reading_new ();
  gnutls_datum_t der = { (unsigned char *) octets.data, (unsigned int) octets.length };
  gnutls_x509_crt_t crt = NULL;
  int status = gnutls_x509_crt_init (&crt);

  g_assert_cmpint (status, >=, 0);
  status = gnutls_x509_crt_import (crt, &der, GNUTLS_X509_FMT_DER);
  sc_reading_state (self, SC_READING_IMPORT, status >= 0 ? "certificate" : "refused", "%s", "");
  if (status >= 0)
    state_certificate (self, crt);
  gnutls_x509_crt_deinit (crt);

  return self;
}
