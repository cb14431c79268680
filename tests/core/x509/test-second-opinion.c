/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made-certificate.h"
#include "samples.h"
#include "x509/second-opinion.h"

#include <gnutls/abstract.h>
#include <gnutls/x509.h>

/* What GnuTLS says, as fields of their own. */

#define VERSION "computed/gnutlsVersion"
#define OPENS "computed/gnutlsOpens"
#define SIGNATURE "computed/gnutlsSignature"

/* @said: (nullable): what GnuTLS says if its answer is no; "" if it is yes; %NULL if it was not asked. */
static void
assert_answer (const ScObject *opinion,
               const char     *path,
               const char     *said)
{
  const ScField *field = sc_find_path (sc_object_get_root (opinion), path);

  if (said == NULL)
    {
      g_assert_null (field);
      return;
    }

  g_assert_nonnull (field);
  g_assert_cmpint (field->presence, ==, SC_PRESENCE_COMPUTED);
  g_assert_cmpint (field->meaning.message, ==, *said == '\0' ? SC_MESSAGE_YES : SC_MESSAGE_NO_BECAUSE);
  g_assert_cmpmem (field->contents.data, field->contents.length, said, strlen (said));
  g_assert_null (field->findings);
}

static void
assert_opinion (const ScObject *object,
                const char     *opens,
                const char     *signature)
{
  g_autoptr (ScObject) opinion = sc_second_opinion_ask (object);
  const ScField *version = sc_find_path (sc_object_get_root (opinion), VERSION);

  g_assert_nonnull (version);
  g_assert_cmpmem (version->contents.data, version->contents.length, gnutls_check_version (NULL),
                   strlen (gnutls_check_version (NULL)));
  assert_answer (opinion, OPENS, opens);
  assert_answer (opinion, SIGNATURE, signature);
  g_assert_true (sc_slice_equal (sc_object_get_octets (opinion), sc_object_get_octets (object)));
  g_assert_cmpint (sc_object_get_kind (opinion), ==, sc_object_get_kind (object));
}

/* (transfer full) */
static GBytes *
load_example (const char *name)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", NULL);
  g_autofree char *wanted = g_strdup_printf ("%s/%s#0", folder, name);
  g_autoptr (GPtrArray) samples = sc_samples_load (folder);

  for (guint i = 0; i < samples->len; i++)
    {
      const ScSample *sample = g_ptr_array_index (samples, i);

      if (g_str_equal (sample->name, wanted))
        return g_bytes_ref (sample->octets);
    }

  g_error ("there is no %s", wanted);
}

/* (transfer full): @octets with the last one turned, which ends the signature */
static GBytes *
damage_signature (GBytes *octets)
{
  gsize length = 0;
  g_autofree guint8 *copy = g_memdup2 (g_bytes_get_data (octets, &length), g_bytes_get_size (octets));

  copy[length - 1] ^= 1;
  return g_bytes_new (copy, length);
}

static void
test_certificate (void)
{
  g_autoptr (GBytes) leaf_octets = load_example ("good.pem");
  g_autoptr (GBytes) octets = load_example ("ca.pem");
  g_autoptr (GBytes) damaged_octets = damage_signature (octets);
  g_autoptr (ScObject) leaf = sc_object_decode (leaf_octets, "leaf");
  g_autoptr (ScObject) root = sc_object_decode (octets, "root");
  g_autoptr (ScObject) damaged = sc_object_decode (damaged_octets, "damaged");

  assert_opinion (leaf, "", NULL);
  assert_opinion (root, "", "");
  assert_opinion (damaged, "", gnutls_strerror (GNUTLS_E_PK_SIG_VERIFY_FAILED));
}

static void
test_refused (void)
{
  g_autoptr (ScSectionFile) file = sc_load_data_file ("findings", "structure.txt");
  g_autoptr (ScObject) twice = sc_made_certificate (file, "extension-duplicate");
  g_autoptr (GBytes) nothing = g_bytes_new_static ("", 0);
  g_autoptr (ScObject) empty = sc_object_decode (nothing, "empty");
  g_autoptr (ScObject) list = sc_object_decode_as (nothing, SC_OBJECT_CRL, "list");

  assert_opinion (twice, gnutls_strerror (GNUTLS_E_X509_DUPLICATE_EXTENSION), NULL);
  assert_opinion (empty, gnutls_strerror (GNUTLS_E_ASN1_TAG_ERROR), NULL);
  assert_opinion (list, gnutls_strerror (GNUTLS_E_ASN1_TAG_ERROR), NULL);
}

/* (transfer full): a request that is signed by its own key */
static GBytes *
make_request (void)
{
  gnutls_x509_crq_t request = NULL;
  gnutls_x509_privkey_t key = NULL;
  gnutls_datum_t der = { 0 };
  GBytes *octets = NULL;

  g_assert_cmpint (gnutls_x509_privkey_init (&key), ==, 0);
  g_assert_cmpint (gnutls_x509_privkey_generate (key, GNUTLS_PK_ECDSA,
                                                 GNUTLS_CURVE_TO_BITS (GNUTLS_ECC_CURVE_SECP256R1), 0), ==, 0);
  g_assert_cmpint (gnutls_x509_crq_init (&request), ==, 0);
  g_assert_cmpint (gnutls_x509_crq_set_version (request, 1), ==, 0);
  g_assert_cmpint (gnutls_x509_crq_set_dn_by_oid (request, GNUTLS_OID_X520_COMMON_NAME, 0, "a.test", 6), ==, 0);
  g_assert_cmpint (gnutls_x509_crq_set_key (request, key), ==, 0);
  g_assert_cmpint (gnutls_x509_crq_sign2 (request, key, GNUTLS_DIG_SHA256, 0), ==, 0);
  g_assert_cmpint (gnutls_x509_crq_export2 (request, GNUTLS_X509_FMT_DER, &der), ==, 0);

  octets = g_bytes_new (der.data, der.size);
  gnutls_free (der.data);
  gnutls_x509_crq_deinit (request);
  gnutls_x509_privkey_deinit (key);

  return octets;
}

static void
test_request (void)
{
  g_autoptr (GBytes) octets = make_request ();
  g_autoptr (GBytes) damaged_octets = damage_signature (octets);
  g_autoptr (ScObject) request = sc_object_decode (octets, "request");
  g_autoptr (ScObject) damaged = sc_object_decode (damaged_octets, "damaged");

  g_assert_cmpint (sc_object_get_kind (request), ==, SC_OBJECT_REQUEST);
  assert_opinion (request, "", "");
  assert_opinion (damaged, "", gnutls_strerror (GNUTLS_E_PK_SIG_VERIFY_FAILED));
}

static void
test_nothing_asked (void)
{
  g_autoptr (GBytes) octets = load_example ("ca.pem");
  g_autoptr (ScObject) object = sc_object_decode (octets, "ca.pem");
  g_autoptr (ScObject) opinion = sc_second_opinion_ask_nothing (object);

  g_assert_cmpuint (sc_object_get_root (opinion)->n_children, ==, 1);
  g_assert_cmpuint (sc_object_get_root (opinion)->first_child->n_children, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/second-opinion/certificate", test_certificate);
  g_test_add_func ("/second-opinion/refused", test_refused);
  g_test_add_func ("/second-opinion/request", test_request);
  g_test_add_func ("/second-opinion/nothing-asked", test_nothing_asked);

  return g_test_run ();
}
