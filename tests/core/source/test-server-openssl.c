/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/server.h"

#include <gio/gio.h>
#include <glib/gstdio.h>

/* Another TLS than GnuTLS, in each version, with certificates that "openssl" made. */

typedef struct
{
  char *folder;
} Fixture;

static char *
in_folder (Fixture    *self,
           const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

static void
run (const char *first,
     ...)
{
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  va_list args;

  va_start (args, first);

  for (const char *arg = first; arg != NULL; arg = va_arg (args, const char *))
    g_ptr_array_add (argv, (gpointer) arg);

  va_end (args);
  g_ptr_array_add (argv, NULL);
  process = g_subprocess_newv ((const char *const *) argv->pdata,
                               G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error);
  g_assert_no_error (error);
  g_subprocess_wait_check (process, NULL, &error);
  g_assert_no_error (error);
}

/* NAME.key, and NAME.der and NAME.pem of a certificate with that name. */
static void
make_certificate (Fixture    *self,
                  const char *name)
{
  g_autofree char *key = g_strdup_printf ("%s/%s.key", self->folder, name);
  g_autofree char *pem = g_strdup_printf ("%s/%s.pem", self->folder, name);
  g_autofree char *der = g_strdup_printf ("%s/%s.der", self->folder, name);
  g_autofree char *subject = g_strdup_printf ("/CN=%s", name);

  run ("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", pem, "-subj", subject, "-days",
       "2", NULL);
  run ("openssl", "x509", "-in", pem, "-outform", "DER", "-out", der, NULL);
}

/* As openssl x509 -outform DER would, but with version 1: GnuTLS refuses it for its extensions. */
static void
make_version_1 (Fixture    *self,
                const char *name)
{
  g_autofree char *from = in_folder (self, "one.der");
  g_autofree char *to = g_strdup_printf ("%s/%s.der", self->folder, name);
  g_autofree char *pem = g_strdup_printf ("%s/%s.pem", self->folder, name);
  g_autofree char *octets = NULL;
  g_autofree char *base64 = NULL;
  g_autofree char *text = NULL;
  char *version = NULL;
  gsize length = 0;

  g_assert_true (g_file_get_contents (from, &octets, &length, NULL));
  version = memmem (octets, length, "\xA0\3\2\1\2", 5);
  g_assert_nonnull (version);
  version[4] = 0;
  g_assert_true (g_file_set_contents (to, octets, (gssize) length, NULL));
  base64 = g_base64_encode ((const guint8 *) octets, length);
  text = g_strdup_printf ("-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n", base64);
  g_assert_true (g_file_set_contents (pem, text, -1, NULL));
}

/* Once for all tests: keys take their time. */
static void
fixture_init (Fixture *self)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("sidecert-openssl-XXXXXX", &error);
  g_assert_no_error (error);
  make_certificate (self, "one");
  make_certificate (self, "two");
  make_version_1 (self, "old");
}

static void
fixture_clear (Fixture *self)
{
  g_autoptr (GDir) dir = g_dir_open (self->folder, 0, NULL);
  const char *name = NULL;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = in_folder (self, name);

      g_assert_cmpint (g_remove (path), ==, 0);
    }

  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
}

/* (transfer full): a server in the fixture's folder. @port: where it listens, which it says */
static GSubprocess *
start_server (Fixture            *self,
              const char *const  *options,
              guint16            *port)
{
  const char *const start[] = { "openssl", "s_server", "-accept", "127.0.0.1:0", "-key", "one.key",
                                "-cipher", "ALL:@SECLEVEL=0" };
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE
                                                                        | G_SUBPROCESS_FLAGS_STDIN_PIPE
                                                                        | G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_autoptr (GDataInputStream) out = NULL;
  g_autoptr (GError) error = NULL;
  GSubprocess *process = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (start); i++)
    g_ptr_array_add (argv, (gpointer) start[i]);

  for (guint i = 0; options[i] != NULL; i++)
    g_ptr_array_add (argv, (gpointer) options[i]);

  g_ptr_array_add (argv, NULL);
  g_subprocess_launcher_set_cwd (launcher, self->folder);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) argv->pdata, &error);
  g_assert_no_error (error);
  out = g_data_input_stream_new (g_subprocess_get_stdout_pipe (process));
  g_filter_input_stream_set_close_base_stream (G_FILTER_INPUT_STREAM (out), FALSE);
  *port = 0;

  while (*port == 0)
    {
      g_autofree char *line = g_data_input_stream_read_line (out, NULL, NULL, &error);

      g_assert_no_error (error);
      g_assert_nonnull (line);

      if (g_str_has_prefix (line, "ACCEPT "))
        *port = (guint16) g_ascii_strtoull (strrchr (line, ':') + 1, NULL, 10);
    }

  return process;
}

static void
stop_server (GSubprocess *process)
{
  g_subprocess_force_exit (process);
  g_subprocess_wait (process, NULL, NULL);
  g_object_unref (process);
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
assert_item (Fixture    *self,
             ScContents *contents,
             guint       i,
             const char *name)
{
  g_autofree char *path = in_folder (self, name);
  g_autofree char *expected = NULL;
  g_autoptr (GBytes) octets = NULL;
  gsize length = 0;

  g_assert_cmpuint (i, <, sc_contents_get_n_items (contents));
  octets = sc_contents_dup_octets (contents, i);
  g_assert_true (g_file_get_contents (path, &expected, &length, NULL));
  g_assert_cmpmem (g_bytes_get_data (octets, NULL), g_bytes_get_size (octets), expected, length);
}

static void
test_versions (gconstpointer data)
{
  Fixture *self = (Fixture *) data;
  const char *const versions[] = { "-tls1", "-tls1_1", "-tls1_2", "-tls1_3" };

  for (guint i = 0; i < G_N_ELEMENTS (versions); i++)
    {
      const char *const options[] = { "-cert", "one.pem", "-cert_chain", "two.pem", versions[i], NULL };
      guint16 port = 0;
      GSubprocess *process = start_server (self, options, &port);
      g_autoptr (ScContents) contents = ask (port, NULL);
      g_autofree char *remark = sc_contents_dup_remark (contents);

      g_test_message ("%s: %s", versions[i], remark != NULL ? remark : "no remark");
      g_assert_null (remark);
      g_assert_cmpuint (sc_contents_get_n_items (contents), ==, 2);
      assert_item (self, contents, 0, "one.der");
      assert_item (self, contents, 1, "two.der");
      stop_server (process);
    }
}

/* Weak as it was: RSA without forward secrecy. */
static void
test_weak (gconstpointer data)
{
  Fixture *self = (Fixture *) data;
  const char *const options[] = { "-cert", "one.pem", "-tls1_2", "-cipher", "AES128-SHA:@SECLEVEL=0", NULL };
  guint16 port = 0;
  GSubprocess *process = start_server (self, options, &port);
  g_autoptr (ScContents) contents = ask (port, NULL);

  assert_item (self, contents, 0, "one.der");
  stop_server (process);
}

static void
test_names (gconstpointer data)
{
  Fixture *self = (Fixture *) data;
  const char *const options[] = { "-cert", "one.pem",          "-servername", "two.example", "-cert2",
                                  "two.pem", "-key2", "two.key", NULL };
  guint16 port = 0;
  GSubprocess *process = start_server (self, options, &port);
  g_autoptr (ScContents) without = ask (port, NULL);
  g_autoptr (ScContents) with = ask (port, "two.example");
  g_autoptr (ScContents) other = ask (port, "three.example");

  assert_item (self, without, 0, "one.der");
  assert_item (self, with, 0, "two.der");
  assert_item (self, other, 0, "one.der");
  stop_server (process);
}

/* GnuTLS ends the handshake with an "Error in the certificate". */
static void
test_refused_by_gnutls (gconstpointer data)
{
  Fixture *self = (Fixture *) data;
  const char *const versions[] = { "-tls1_2", "-tls1_3" };

  for (guint i = 0; i < G_N_ELEMENTS (versions); i++)
    {
      const char *const options[] = { "-cert", "old.pem", versions[i], NULL };
      guint16 port = 0;
      GSubprocess *process = start_server (self, options, &port);
      g_autoptr (ScContents) contents = ask (port, NULL);
      g_autofree char *remark = sc_contents_dup_remark (contents);

      assert_item (self, contents, 0, "old.der");
      g_test_message ("%s", remark);
      g_assert_nonnull (strstr (remark, "GnuTLS ended it: Error in the certificate."));
      stop_server (process);
    }
}

/* A server that wants a certificate of the client's gets none. */
static void
test_wants_client (gconstpointer data)
{
  Fixture *self = (Fixture *) data;
  const char *const options[] = { "-cert", "one.pem", "-tls1_2", "-Verify", "1", NULL };
  guint16 port = 0;
  GSubprocess *process = start_server (self, options, &port);
  g_autoptr (ScContents) contents = ask (port, NULL);
  g_autofree char *remark = sc_contents_dup_remark (contents);

  assert_item (self, contents, 0, "one.der");
  g_test_message ("%s", remark);
  g_assert_nonnull (strstr (remark, "alert handshake_failure (40)"));
  stop_server (process);
}

int
main (int   argc,
      char *argv[])
{
  Fixture fixture = { NULL };
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  fixture_init (&fixture);
  g_test_add_data_func ("/server-openssl/versions", &fixture, test_versions);
  g_test_add_data_func ("/server-openssl/weak", &fixture, test_weak);
  g_test_add_data_func ("/server-openssl/names", &fixture, test_names);
  g_test_add_data_func ("/server-openssl/refused-by-gnutls", &fixture, test_refused_by_gnutls);
  g_test_add_data_func ("/server-openssl/wants-client", &fixture, test_wants_client);
  status = g_test_run ();
  fixture_clear (&fixture);
  return status;
}
