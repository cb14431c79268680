/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/trust-store.h"

#include <gnutls/x509.h>

static char *
fingerprint (const void *data,
             gsize       length)
{
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, data, length);
}

/* All that GnuTLS itself loads when a program asks for the system's roots is there, octet for octet; GnuTLS keeps the
 * octets of what it imports. */
static void
test_as_gnutls (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_trust_store_list (&error);
  g_autoptr (GHashTable) ours = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gnutls_x509_trust_list_t list = NULL;
  gnutls_x509_trust_list_iter_t iter = NULL;
  gnutls_x509_crt_t certificate = NULL;
  guint n_gnutls = 0;

  g_assert_cmpint (gnutls_x509_trust_list_init (&list, 0), ==, GNUTLS_E_SUCCESS);

  if (gnutls_x509_trust_list_add_system_trust (list, 0, 0) <= 0)
    {
      g_test_skip ("there are no trusted roots");
      gnutls_x509_trust_list_deinit (list, 1);
      return;
    }

  g_assert_no_error (error);

  for (guint i = 0; i < sc_contents_get_n_items (contents); i++)
    {
      g_autoptr (GBytes) octets = sc_contents_dup_octets (contents, i);

      g_assert_cmpint (sc_contents_get_kind (contents, i), ==, SC_OBJECT_CERTIFICATE);
      g_hash_table_add (ours, fingerprint (g_bytes_get_data (octets, NULL), g_bytes_get_size (octets)));
    }

  while (gnutls_x509_trust_list_iter_get_ca (list, &iter, &certificate) == GNUTLS_E_SUCCESS)
    {
      gnutls_datum_t octets = { 0 };
      g_autofree char *sha256 = NULL;

      g_assert_cmpint (gnutls_x509_crt_export2 (certificate, GNUTLS_X509_FMT_DER, &octets), ==, GNUTLS_E_SUCCESS);
      sha256 = fingerprint (octets.data, octets.size);
      g_assert_true (g_hash_table_contains (ours, sha256));
      gnutls_free (octets.data);
      gnutls_x509_crt_deinit (certificate);
      n_gnutls++;
    }

  g_test_message ("%u of ours, %u of GnuTLS's", g_hash_table_size (ours), n_gnutls);
  g_assert_cmpuint (n_gnutls, >, 0);
  g_assert_cmpuint (g_hash_table_size (ours), >=, n_gnutls);
  gnutls_x509_trust_list_deinit (list, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/trust-store/as-gnutls", test_as_gnutls);
  return g_test_run ();
}
