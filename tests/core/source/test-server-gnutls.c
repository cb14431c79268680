/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/server.h"

#include "other-server.h"

/* GnuTLS's own server, which chooses its certificate by the name that it is asked for. */

static ScServerFolder *folder;

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

/* @remark: (nullable): a phrase of what is said beside the certificate, which is @name's */
static void
assert_shown (guint16     port,
              const char *asked,
              const char *name,
              const char *remark)
{
  g_autoptr (ScContents) contents = ask (port, asked);
  g_autoptr (GBytes) expected = sc_server_folder_read (folder, name);
  g_autofree char *said = sc_contents_dup_remark (contents);
  g_autoptr (GBytes) octets = NULL;

  g_assert_cmpuint (sc_contents_get_n_items (contents), ==, 1);
  octets = sc_contents_dup_octets (contents, 0);
  g_assert_true (g_bytes_equal (octets, expected));

  if (remark == NULL)
    g_assert_cmpstr (said, ==, NULL);
  else if (said == NULL || strstr (said, remark) == NULL)
    g_error ("“%s” is not in “%s”", remark, said);
}

/* By TLS 1.2 and 1.3 the Certificate message has two forms. */
static void
test_names (void)
{
  static const char *const priorities[] = { "--priority=NORMAL:-VERS-ALL:+VERS-TLS1.2",
                                            "--priority=NORMAL:-VERS-ALL:+VERS-TLS1.3" };

  for (guint i = 0; i < G_N_ELEMENTS (priorities); i++)
    {
      const char *const options[] = { priorities[i], NULL };
      guint16 port = 0;
      GSubprocess *process = sc_server_folder_start_gnutls (folder, options, &port);

      assert_shown (port, NULL, "one.der", NULL);
      assert_shown (port, "one.example", "one.der", NULL);
      assert_shown (port, "two.example", "two.der", NULL);
      assert_shown (port, "three.example", "one.der", NULL);
      sc_server_stop (process);
    }
}

/* A name that is not the server's may be no reason to end the handshake (RFC 6066 §3). */
static void
test_unrecognized_name (void)
{
  static const char *const options[] = { "--sni-hostname=two.example", NULL };
  guint16 port = 0;
  GSubprocess *process = sc_server_folder_start_gnutls (folder, options, &port);

  assert_shown (port, "two.example", "two.der", NULL);
  assert_shown (port, "three.example", "one.der", "does not know the name");
  sc_server_stop (process);
}

static void
test_unrecognized_name_fatal (void)
{
  static const char *const options[] = { "--sni-hostname=two.example", "--sni-hostname-fatal", NULL };
  guint16 port = 0;
  GSubprocess *process = sc_server_folder_start_gnutls (folder, options, &port);
  g_autoptr (ScServer) server = sc_server_new (SC_PROTOCOL_TLS, "127.0.0.1", port, "three.example", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_server_ask (server, 10 * SC_SERVER_TIMEOUT, NULL, NULL, NULL, &error);

  g_assert_null (contents);
  g_assert_error (error, SC_SERVER_ERROR, SC_SERVER_ERROR_ALERT);
  g_assert_nonnull (strstr (error->message, "alert unrecognized_name (112)"));
  sc_server_stop (process);
}

/* It wants a certificate of the client's, and gets none. */
static void
test_wants_client (void)
{
  static const char *const options[] = { "--require-client-cert", "--priority=NORMAL:-VERS-ALL:+VERS-TLS1.2", NULL };
  guint16 port = 0;
  GSubprocess *process = sc_server_folder_start_gnutls (folder, options, &port);

  assert_shown (port, NULL, "one.der", "The handshake failed after");
  sc_server_stop (process);
}

/* In TLS 1.3 an OCSP response stands inside the Certificate message, behind the certificate (RFC 8446 §4.4.2.1). */
static void
test_stapled (void)
{
  static const char *const options[] = { "--ocsp-response=ocsp", "--ignore-ocsp-response-errors", NULL };
  guint16 port = 0;
  GSubprocess *process = NULL;

  sc_server_folder_run (folder, ": > index; openssl ocsp -index index -CA one.pem -rsigner one.pem -rkey one.key "
                                "-issuer one.pem -cert one.pem -ndays 1 -respout ocsp");
  process = sc_server_folder_start_gnutls (folder, options, &port);
  assert_shown (port, "one.example", "one.der", NULL);
  sc_server_stop (process);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *program = g_find_program_in_path ("gnutls-serv");
  int status = 0;

  g_test_init (&argc, &argv, NULL);

  if (program == NULL)
    {
      g_print ("1..0 # SKIP gnutls-serv is missing\n");
      return 0;
    }

  folder = sc_server_folder_new ();
  g_test_add_func ("/server-gnutls/names", test_names);
  g_test_add_func ("/server-gnutls/unrecognized-name", test_unrecognized_name);
  g_test_add_func ("/server-gnutls/unrecognized-name-fatal", test_unrecognized_name_fatal);
  g_test_add_func ("/server-gnutls/wants-client", test_wants_client);
  g_test_add_func ("/server-gnutls/stapled", test_stapled);
  status = g_test_run ();
  sc_server_folder_free (folder);
  return status;
}
