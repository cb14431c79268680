/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/server.h"

#include "other-server.h"

/* Another TLS than GnuTLS, in each version, with certificates that "openssl" made. */

/* As openssl x509 -outform DER would, but with version 1: GnuTLS refuses it for its extensions. */
static void
make_version_1 (ScServerFolder *self)
{
  g_autofree char *path = sc_server_folder_build_path (self, "old.der");
  g_autoptr (GBytes) octets = sc_server_folder_read (self, "one.der");
  gsize length = 0;
  g_autofree char *changed = g_bytes_unref_to_data (g_steal_pointer (&octets), &length);
  char *version = memmem (changed, length, "\xA0\3\2\1\2", 5);

  g_assert_nonnull (version);
  version[4] = 0;
  g_assert_true (g_file_set_contents (path, changed, (gssize) length, NULL));
  sc_server_folder_run (self, "openssl x509 -inform DER -in old.der -out old.pem");
}

static ScContents *
ask (guint16     port,
     const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScServer) server = sc_server_new (SC_PROTOCOL_TLS, "127.0.0.1", port, name, &error);
  ScContents *contents = sc_server_ask (server, 10 * SC_SERVER_TIMEOUT, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  return contents;
}

static void
assert_item (ScServerFolder *self,
             ScContents     *contents,
             guint           i,
             const char     *name)
{
  g_autoptr (GBytes) expected = sc_server_folder_read (self, name);
  g_autoptr (GBytes) octets = NULL;

  g_assert_cmpuint (i, <, sc_contents_get_n_items (contents));
  octets = sc_contents_dup_octets (contents, i);
  g_assert_true (g_bytes_equal (octets, expected));
}

static void
test_versions (gconstpointer data)
{
  ScServerFolder *self = (ScServerFolder *) data;
  const char *const versions[] = { "-tls1", "-tls1_1", "-tls1_2", "-tls1_3" };

  for (guint i = 0; i < G_N_ELEMENTS (versions); i++)
    {
      const char *const options[] = { "-cert", "one.pem", "-cert_chain", "two.pem", versions[i], NULL };
      guint16 port = 0;
      GSubprocess *process = sc_server_folder_start_openssl (self, options, &port);
      g_autoptr (ScContents) contents = ask (port, NULL);
      g_autofree char *remark = sc_contents_dup_remark (contents);

      g_test_message ("%s: %s", versions[i], remark != NULL ? remark : "no remark");
      g_assert_null (remark);
      g_assert_cmpuint (sc_contents_get_n_items (contents), ==, 2);
      assert_item (self, contents, 0, "one.der");
      assert_item (self, contents, 1, "two.der");
      sc_server_stop (process);
    }
}

/* Weak as it was: RSA without forward secrecy. */
static void
test_weak (gconstpointer data)
{
  ScServerFolder *self = (ScServerFolder *) data;
  const char *const options[] = { "-cert", "one.pem", "-tls1_2", "-cipher", "AES128-SHA:@SECLEVEL=0", NULL };
  guint16 port = 0;
  GSubprocess *process = sc_server_folder_start_openssl (self, options, &port);
  g_autoptr (ScContents) contents = ask (port, NULL);

  assert_item (self, contents, 0, "one.der");
  sc_server_stop (process);
}

static void
test_names (gconstpointer data)
{
  ScServerFolder *self = (ScServerFolder *) data;
  const char *const options[] = { "-cert", "one.pem",          "-servername", "two.example", "-cert2",
                                  "two.pem", "-key2", "two.key", NULL };
  guint16 port = 0;
  GSubprocess *process = sc_server_folder_start_openssl (self, options, &port);
  g_autoptr (ScContents) without = ask (port, NULL);
  g_autoptr (ScContents) with = ask (port, "two.example");
  g_autoptr (ScContents) other = ask (port, "three.example");

  assert_item (self, without, 0, "one.der");
  assert_item (self, with, 0, "two.der");
  assert_item (self, other, 0, "one.der");
  sc_server_stop (process);
}

/* GnuTLS ends the handshake with an "Error in the certificate". */
static void
test_refused_by_gnutls (gconstpointer data)
{
  ScServerFolder *self = (ScServerFolder *) data;
  const char *const versions[] = { "-tls1_2", "-tls1_3" };

  for (guint i = 0; i < G_N_ELEMENTS (versions); i++)
    {
      const char *const options[] = { "-cert", "old.pem", versions[i], NULL };
      guint16 port = 0;
      GSubprocess *process = sc_server_folder_start_openssl (self, options, &port);
      g_autoptr (ScContents) contents = ask (port, NULL);
      g_autofree char *remark = sc_contents_dup_remark (contents);

      assert_item (self, contents, 0, "old.der");
      g_test_message ("%s", remark);
      g_assert_nonnull (strstr (remark, "GnuTLS ended it: Error in the certificate."));
      sc_server_stop (process);
    }
}

/* A server that wants a certificate of the client's gets none. */
static void
test_wants_client (gconstpointer data)
{
  ScServerFolder *self = (ScServerFolder *) data;
  const char *const options[] = { "-cert", "one.pem", "-tls1_2", "-Verify", "1", NULL };
  guint16 port = 0;
  GSubprocess *process = sc_server_folder_start_openssl (self, options, &port);
  g_autoptr (ScContents) contents = ask (port, NULL);
  g_autofree char *remark = sc_contents_dup_remark (contents);

  assert_item (self, contents, 0, "one.der");
  g_test_message ("%s", remark);
  g_assert_nonnull (strstr (remark, "alert handshake_failure (40)"));
  sc_server_stop (process);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (ScServerFolder) folder = NULL;

  g_test_init (&argc, &argv, NULL);
  folder = sc_server_folder_new ();
  make_version_1 (folder);
  g_test_add_data_func ("/server-openssl/versions", folder, test_versions);
  g_test_add_data_func ("/server-openssl/weak", folder, test_weak);
  g_test_add_data_func ("/server-openssl/names", folder, test_names);
  g_test_add_data_func ("/server-openssl/refused-by-gnutls", folder, test_refused_by_gnutls);
  g_test_add_data_func ("/server-openssl/wants-client", folder, test_wants_client);
  return g_test_run ();
}
