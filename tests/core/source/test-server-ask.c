/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/server.h"


#include "fake-server.h"
#include "pair-file.h"

/* What a server shows, and the ways in which it may fail to. */

#define SHAKE { SC_STEP_SHAKE, NULL, 0 }
#define WAIT { SC_STEP_WAIT, NULL, 0 }
#define DRIP(literal) { SC_STEP_DRIP, literal, sizeof literal - 1 }
#define LONG (10 * SC_SERVER_TIMEOUT)

static ScServer *
server_on (guint16     port,
           const char *name)
{
  g_autoptr (GError) error = NULL;
  ScServer *server = sc_server_new (SC_PROTOCOL_TLS, "127.0.0.1", port, name, &error);

  g_assert_no_error (error);
  return server;
}

/* (transfer full): what is shown by a server of such a Certificate message, which breaks off after it. */
static ScContents *
ask_for (GBytes  *message,
         GError **error)
{
  const ScStep steps[] = { { SC_STEP_SHOW, g_bytes_get_data (message, NULL), g_bytes_get_size (message) }, { 0 } };
  g_autoptr (ScFakeServer) fake = sc_fake_server_new (steps, NULL, NULL);
  g_autoptr (ScServer) server = server_on (sc_fake_server_get_port (fake), NULL);

  return sc_server_ask (server, LONG, NULL, NULL, NULL, error);
}

static void
assert_item (ScContents *contents,
             guint       i,
             GBytes     *expected)
{
  g_autoptr (GBytes) octets = sc_contents_dup_octets (contents, i);

  g_assert_true (g_bytes_equal (octets, expected));
}

/* A chain in the wrong order, with a certificate that GnuTLS refuses to import: version 1 with extensions. */
static void
test_as_sent (void)
{
  g_autoptr (GBytes) refused = sc_base_certificate ("version", "", NULL);
  g_autoptr (GBytes) other = sc_base_certificate ("serialNumber", "INTEGER 5", NULL);
  g_autoptr (GPtrArray) chain = g_ptr_array_new ();
  g_autoptr (GBytes) message = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = NULL;
  g_autofree char *remark = NULL;

  g_ptr_array_add (chain, refused);
  g_ptr_array_add (chain, other);
  g_ptr_array_add (chain, refused);
  message = sc_fake_certificate_message (chain);
  contents = ask_for (message, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sc_contents_get_n_items (contents), ==, 3);
  assert_item (contents, 0, refused);
  assert_item (contents, 1, other);
  assert_item (contents, 2, refused);

  remark = sc_contents_dup_remark (contents);
  g_test_message ("%s", remark);
  g_assert_nonnull (strstr (remark, "The handshake failed after"));
}

/* Longer than a record may be (RFC 5246 §6.2.1), and than GnuTLS takes if it is not told to. */
static void
test_long (void)
{
  g_autoptr (GBytes) certificate = sc_base_certificate (NULL, NULL);
  g_autoptr (GPtrArray) chain = g_ptr_array_new ();
  g_autoptr (GBytes) message = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = NULL;
  g_autofree char *remark = NULL;
  guint n_certificates = 256 * 1024 / (guint) g_bytes_get_size (certificate);

  for (guint i = 0; i < n_certificates; i++)
    g_ptr_array_add (chain, certificate);

  message = sc_fake_certificate_message (chain);
  contents = ask_for (message, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sc_contents_get_n_items (contents), ==, n_certificates);
  assert_item (contents, n_certificates - 1, certificate);

  /* What ends it is the server, not GnuTLS for the length. */
  remark = sc_contents_dup_remark (contents);
  g_assert_nonnull (strstr (remark, "The server closed the connection."));
}

static void
test_damaged (void)
{
  g_autoptr (GBytes) message = g_bytes_new_static ("\0\0\x0B" "\0\0\2AB" "\0\0\4CDE", 3 + 5 + 6);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = ask_for (message, &error);
  g_autofree char *remark = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (sc_contents_get_n_items (contents), ==, 1);
  g_assert_cmpint (sc_contents_get_kind (contents, 0), ==, SC_OBJECT_CERTIFICATE);
  remark = sc_contents_dup_remark (contents);
  g_assert_nonnull (strstr (remark, "damaged"));
}

static void
test_empty_message (void)
{
  g_autoptr (GBytes) message = g_bytes_new_static ("\0\0\0", 3);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = ask_for (message, &error);

  g_assert_null (contents);
  g_assert_error (error, SC_SERVER_ERROR, SC_SERVER_ERROR_NO_CERTIFICATE);
}

static void
assert_asked_name (const char *name,
                   const char *expected)
{
  static const ScStep steps[] = { SHAKE, { 0 } };
  g_autoptr (ScFakeServer) fake = sc_fake_server_new (steps, NULL, NULL);
  g_autoptr (ScServer) server = server_on (sc_fake_server_get_port (fake), name);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_server_ask (server, LONG, NULL, NULL, NULL, &error);
  g_autofree char *asked = NULL;
  g_autofree char *remark = NULL;
  g_autofree char *title = sc_server_dup_title (server);

  g_assert_no_error (error);
  asked = sc_fake_server_pop_asked_name (fake);
  g_assert_cmpstr (asked, ==, expected);
  assert_item (contents, 0, sc_fake_server_get_certificate (fake));
  g_assert_cmpstr (sc_contents_get_name (contents), ==, title);
  remark = sc_contents_dup_remark (contents);
  g_assert_null (remark);
}

static void
test_name (void)
{
  assert_asked_name ("mail.example.com", "mail.example.com");
  assert_asked_name (NULL, "");
}

/* Servers that show nothing, and what is said about it. */
static const struct
{
  const char *path;
  gint        code;
  const char *phrase;
  ScStep      steps[3];
} failures[] = {
  { "closed", SC_SERVER_ERROR_CLOSED, "without an answer", { { 0 } } },
  { "closed-later", SC_SERVER_ERROR_CLOSED, "The server closed the connection.", { SC_SAY ("\x16\3\3\0\x40\2\0\0") } },
  { "plain-text", SC_SERVER_ERROR_NOT_TLS, "“Who are you?”. Check the port", { SC_SAY ("Who are you?\n") } },
  { "hostile-text", SC_SERVER_ERROR_NOT_TLS, "“\\u{001B}[31m\\x{FF}”", { SC_SAY ("\x1B[31m\xFF\r\nmore") } },
  { "smtp", SC_SERVER_ERROR_NOT_TLS, "“220 mail.example.com ESMTP”. It looks like SMTP",
    { SC_SAY ("220 mail.example.com ESMTP\r\n") } },
  { "ftp", SC_SERVER_ERROR_NOT_TLS, "It looks like FTP", { SC_SAY ("220 (vsFTPd 3.0.3)\r\n") } },
  { "imap", SC_SERVER_ERROR_NOT_TLS, "It looks like IMAP", { SC_SAY ("* OK Dovecot ready.\r\n") } },
  { "pop3", SC_SERVER_ERROR_NOT_TLS, "It looks like POP3", { SC_SAY ("+OK Dovecot ready.\r\n") } },
  { "mysql", SC_SERVER_ERROR_NOT_TLS, "not TLS. It looks like MySQL", { SC_SAY ("\x4A\0\0\0\x0A" "8.0.36\0") } },
  { "http", SC_SERVER_ERROR_NOT_TLS, "web server without TLS", { SC_SAY ("HTTP/1.1 400 Bad Request\r\n\r\n") } },
  { "alert", SC_SERVER_ERROR_ALERT, "alert handshake_failure (40)", { { SC_STEP_ALERT, "\2\x28", 2 } } },
  { "alert-name", SC_SERVER_ERROR_ALERT, "alert unrecognized_name (112)", { { SC_STEP_ALERT, "\2\x70", 2 } } },
  { "alert-unknown", SC_SERVER_ERROR_ALERT, "alert 254", { { SC_STEP_ALERT, "\2\xFE", 2 } } },
  { "damaged-record", SC_SERVER_ERROR_OTHER, "GnuTLS ended it", { SC_SAY ("\x16\3\3\0\4\2\0\0\0") } },
};

static void
test_failure (gconstpointer data)
{
  gsize i = (gsize) GPOINTER_TO_UINT (data);
  g_autoptr (ScFakeServer) fake = sc_fake_server_new (failures[i].steps, NULL, NULL);
  g_autoptr (ScServer) server = server_on (sc_fake_server_get_port (fake), NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_server_ask (server, LONG, NULL, NULL, NULL, &error);

  g_assert_null (contents);
  g_assert_error (error, SC_SERVER_ERROR, failures[i].code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, failures[i].phrase));
}

/* A warning does not end the handshake (RFC 6066 §3); it is told beside what is shown. */
static void
test_warning (void)
{
  g_autoptr (GBytes) certificate = sc_base_certificate (NULL, NULL);
  g_autoptr (GPtrArray) chain = g_ptr_array_new ();
  g_autoptr (GBytes) message = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (ScFakeServer) fake = NULL;
  g_autoptr (ScServer) server = NULL;
  g_autoptr (ScContents) contents = NULL;
  g_autofree char *remark = NULL;
  ScStep steps[] = { SC_SAY ("\x15\3\3\0\2\1\x70"), { SC_STEP_SHOW, NULL, 0 }, { 0 } };

  g_ptr_array_add (chain, certificate);
  message = sc_fake_certificate_message (chain);
  steps[1].octets = g_bytes_get_data (message, &steps[1].length);
  fake = sc_fake_server_new (steps, NULL, NULL);
  server = server_on (sc_fake_server_get_port (fake), "other.example");
  contents = sc_server_ask (server, LONG, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  assert_item (contents, 0, certificate);
  remark = sc_contents_dup_remark (contents);
  g_assert_nonnull (strstr (remark, "does not know the name"));
}

static void
test_timed_out (void)
{
  static const ScStep steps[] = { WAIT, { 0 } };
  g_autoptr (ScFakeServer) fake = sc_fake_server_new (steps, NULL, NULL);
  g_autoptr (ScServer) server = server_on (sc_fake_server_get_port (fake), NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_server_ask (server, 100, NULL, NULL, NULL, &error);

  g_assert_null (contents);
  g_assert_error (error, SC_SERVER_ERROR, SC_SERVER_ERROR_TIMED_OUT);
  g_assert_nonnull (strstr (error->message, "in time"));
}

/* A server that sends an octet now and then does not get more time by it; if it did, it would be the one to end. */
static void
assert_no_more_time (ScProtocol    protocol,
                     const ScStep *steps)
{
  g_autoptr (ScFakeServer) fake = sc_fake_server_new (steps, NULL, NULL);
  g_autoptr (ScServer) server = sc_server_new (protocol, "127.0.0.1", sc_fake_server_get_port (fake), NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_server_ask (server, 200, NULL, NULL, NULL, &error);

  g_assert_null (contents);
  g_assert_error (error, SC_SERVER_ERROR, SC_SERVER_ERROR_TIMED_OUT);
}

static void
test_timed_out_in_dialogue (void)
{
  static const ScStep steps[] = { DRIP ("220-Please be patient while we think of a welcome\r\n220-"), { 0 } };

  assert_no_more_time (SC_PROTOCOL_SMTP, steps);
}

/* A ServerHello that does not come to its end. */
static void
test_timed_out_in_handshake (void)
{
  static const ScStep steps[] = { DRIP ("\x16\3\3\0\x50\2\0\0\x4C\3\3" "0123456789abcdef0123456789abcdef" "\x20"
                                        "0123456789"),
                                  { 0 } };

  assert_no_more_time (SC_PROTOCOL_TLS, steps);
}

/* A port that was the kernel's choice, and is free again. */
static void
test_refused (void)
{
  static const ScStep steps[] = { { 0 } };
  ScFakeServer *fake = sc_fake_server_new (steps, NULL, NULL);
  g_autoptr (ScServer) server = server_on (sc_fake_server_get_port (fake), NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = NULL;

  sc_fake_server_free (fake);
  contents = sc_server_ask (server, LONG, NULL, NULL, NULL, &error);
  g_assert_null (contents);
  g_assert_error (error, SC_SERVER_ERROR, SC_SERVER_ERROR_REFUSED);
  g_assert_nonnull (strstr (error->message, "refused"));
}

/* Nothing of TCP can go to the address of everybody: the kernel says so before anything is sent. */
static void
test_unreachable (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScServer) server = sc_server_parse ("tls://255.255.255.255", NULL);
  g_autoptr (ScContents) contents = sc_server_ask (server, LONG, NULL, NULL, NULL, &error);

  g_assert_null (contents);
  g_assert_error (error, SC_SERVER_ERROR, SC_SERVER_ERROR_UNREACHABLE);
  g_assert_nonnull (strstr (error->message, "cannot be reached"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/server-ask/as-sent", test_as_sent);
  g_test_add_func ("/server-ask/long", test_long);
  g_test_add_func ("/server-ask/damaged", test_damaged);
  g_test_add_func ("/server-ask/empty-message", test_empty_message);
  g_test_add_func ("/server-ask/name", test_name);
  g_test_add_func ("/server-ask/warning", test_warning);
  g_test_add_func ("/server-ask/timed-out", test_timed_out);
  g_test_add_func ("/server-ask/timed-out-in-dialogue", test_timed_out_in_dialogue);
  g_test_add_func ("/server-ask/timed-out-in-handshake", test_timed_out_in_handshake);
  g_test_add_func ("/server-ask/refused", test_refused);
  g_test_add_func ("/server-ask/unreachable", test_unreachable);

  for (guint i = 0; i < G_N_ELEMENTS (failures); i++)
    {
      g_autofree char *path = g_strconcat ("/server-ask/failure/", failures[i].path, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_failure);
    }

  return g_test_run ();
}
