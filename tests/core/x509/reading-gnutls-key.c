/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading-gnutls.h"

static void
state_rsa_key (ScReading         *reading,
               gnutls_x509_crt_t  crt)
{
  static const char path[] = "tbsCertificate/subjectPublicKeyInfo/subjectPublicKey";
  gnutls_datum_t modulus = { 0 }, exponent = { 0 };
  unsigned int n_bits = 0;

  if (gnutls_x509_crt_get_pk_rsa_raw (crt, &modulus, &exponent) < 0)
    {
      sc_reading_state (reading, SC_READING_REFUSAL, "refused", "%s", path);
      return;
    }

  gnutls_x509_crt_get_pk_algorithm (crt, &n_bits);
  sc_reading_state_number (reading, SC_READING_SIZE, n_bits, "%s/modulus", path);
  sc_reading_state_octets (reading, SC_READING_OCTETS, modulus.data, modulus.size, "%s/modulus", path);
  sc_reading_state_octets (reading, SC_READING_OCTETS, exponent.data, exponent.size, "%s/publicExponent", path);
  gnutls_free (modulus.data);
  gnutls_free (exponent.data);
}

static void
state_dsa_key (ScReading         *reading,
               gnutls_x509_crt_t  crt)
{
  static const char *const paths[]
      = { "algorithm/parameters/p", "algorithm/parameters/q", "algorithm/parameters/g", "subjectPublicKey" };
  gnutls_datum_t numbers[G_N_ELEMENTS (paths)] = { 0 };

  if (gnutls_x509_crt_get_pk_dsa_raw (crt, &numbers[0], &numbers[1], &numbers[2], &numbers[3]) < 0)
    {
      sc_reading_state (reading, SC_READING_REFUSAL, "refused", "tbsCertificate/subjectPublicKeyInfo/subjectPublicKey");
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      sc_reading_state_octets (reading, SC_READING_OCTETS, numbers[i].data, numbers[i].size,
                               "tbsCertificate/subjectPublicKeyInfo/%s", paths[i]);
      gnutls_free (numbers[i].data);
    }
}

static void
append_natural (GString              *string,
                const gnutls_datum_t *octets)
{
  unsigned int i = 0;

  while (i < octets->size && octets->data[i] == 0)
    i++;
  sc_reading_append_hex (string, octets->data + i, octets->size - i);
}

static void
state_curve_key (ScReading         *reading,
                 gnutls_x509_crt_t  crt)
{
  static const char path[] = "tbsCertificate/subjectPublicKeyInfo/subjectPublicKey";
  gnutls_ecc_curve_t curve = GNUTLS_ECC_CURVE_INVALID;
  gnutls_datum_t x = { 0 }, y = { 0 };
  g_autoptr (GString) point = g_string_new (NULL);

  if (gnutls_x509_crt_get_pk_ecc_raw (crt, &curve, &x, &y) < 0)
    {
      sc_reading_state (reading, SC_READING_REFUSAL, "refused", "%s", path);
      return;
    }

  /* The curves of RFC 8410 have keys without y, and are named by the algorithm. */
  if (y.data)
    {
      append_natural (point, &x);
      g_string_append_c (point, ':');
      append_natural (point, &y);
      sc_reading_state (reading, SC_READING_POINT, point->str, "%s", path);
      sc_reading_state (reading, SC_READING_OID, gnutls_ecc_curve_get_oid (curve),
                        "tbsCertificate/subjectPublicKeyInfo/algorithm/parameters");
    }
  else
    {
      g_string_append_printf (point, "%u:", 8 * x.size);
      sc_reading_append_hex (point, x.data, x.size);
      sc_reading_state (reading, SC_READING_WRAPPED_BITS, point->str, "%s", path);
    }
  gnutls_free (x.data);
  gnutls_free (y.data);
}

void
sc_gnutls_state_key (ScReading         *reading,
                     gnutls_x509_crt_t  crt)
{
  char oid[MAX_OID] = "";
  size_t size = sizeof oid;

  if (gnutls_x509_crt_get_pk_oid (crt, oid, &size) >= 0)
    sc_reading_state (reading, SC_READING_OID, oid, "tbsCertificate/subjectPublicKeyInfo/algorithm/algorithm");

  switch (gnutls_x509_crt_get_pk_algorithm (crt, NULL))
    {
    case GNUTLS_PK_RSA:
    case GNUTLS_PK_RSA_PSS:
      state_rsa_key (reading, crt);
      break;
    case GNUTLS_PK_DSA:
      state_dsa_key (reading, crt);
      break;
    case GNUTLS_PK_ECDSA:
    case GNUTLS_PK_EDDSA_ED25519:
    case GNUTLS_PK_EDDSA_ED448:
      state_curve_key (reading, crt);
      break;
    default:
      break;
    }
}
