/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/server.h"

/* Addresses of servers, and what is made of them. */

static void
test_parse (void)
{
  static const struct
  {
    const char *text;
    ScProtocol  protocol;
    const char *host;
    guint16     port;
    const char *name;
    const char *title;
  } cases[] = {
    { "tls://www.example.com", SC_PROTOCOL_TLS, "www.example.com", 443, "www.example.com", "www.example.com:443 (TLS)" },
    { "https://www.example.com/a/b?c=d#e", SC_PROTOCOL_TLS, "www.example.com", 443, "www.example.com",
      "www.example.com:443 (TLS)" },
    { "HTTPS://www.example.com:8443/", SC_PROTOCOL_TLS, "www.example.com", 8443, "www.example.com",
      "www.example.com:8443 (TLS)" },
    { "smtp://mail.example.com", SC_PROTOCOL_SMTP, "mail.example.com", 25, "mail.example.com",
      "mail.example.com:25 (SMTP)" },
    { "smtp://mail.example.com:587", SC_PROTOCOL_SMTP, "mail.example.com", 587, "mail.example.com",
      "mail.example.com:587 (SMTP)" },
    { "imap://a", SC_PROTOCOL_IMAP, "a", 143, "a", "a:143 (IMAP)" },
    { "pop3://a", SC_PROTOCOL_POP3, "a", 110, "a", "a:110 (POP3)" },
    { "pop://a", SC_PROTOCOL_POP3, "a", 110, "a", "a:110 (POP3)" },
    { "ldap://a/dc=example,dc=com??sub", SC_PROTOCOL_LDAP, "a", 389, "a", "a:389 (LDAP)" },
    { "ftp://user:secret@a/pub", SC_PROTOCOL_FTP, "a", 21, "a", "a:21 (FTP)" },
    { "xmpp://a", SC_PROTOCOL_XMPP, "a", 5222, "a", "a:5222 (XMPP)" },
    { "postgresql://a/base", SC_PROTOCOL_POSTGRESQL, "a", 5432, "a", "a:5432 (PostgreSQL)" },
    { "postgres://a", SC_PROTOCOL_POSTGRESQL, "a", 5432, "a", "a:5432 (PostgreSQL)" },
    { "mysql://a", SC_PROTOCOL_MYSQL, "a", 3306, "a", "a:3306 (MySQL)" },
    { "mariadb://a", SC_PROTOCOL_MYSQL, "a", 3306, "a", "a:3306 (MySQL)" },
    { "smtps://a", SC_PROTOCOL_TLS, "a", 465, "a", "a:465 (TLS)" },
    { "imaps://a", SC_PROTOCOL_TLS, "a", 993, "a", "a:993 (TLS)" },
    { "pop3s://a", SC_PROTOCOL_TLS, "a", 995, "a", "a:995 (TLS)" },
    { "ldaps://a", SC_PROTOCOL_TLS, "a", 636, "a", "a:636 (TLS)" },
    { "ftps://a", SC_PROTOCOL_TLS, "a", 990, "a", "a:990 (TLS)" },
    { "xmpps://a", SC_PROTOCOL_TLS, "a", 5223, "a", "a:5223 (TLS)" },
    { "www.example.com", SC_PROTOCOL_TLS, "www.example.com", 443, "www.example.com", "www.example.com:443 (TLS)" },
    { " www.example.com:8443\n", SC_PROTOCOL_TLS, "www.example.com", 8443, "www.example.com",
      "www.example.com:8443 (TLS)" },
    { "tls://192.0.2.1:4433", SC_PROTOCOL_TLS, "192.0.2.1", 4433, NULL, "192.0.2.1:4433 (TLS)" },
    { "tls://[2001:db8::1]:4433", SC_PROTOCOL_TLS, "2001:db8::1", 4433, NULL, "[2001:db8::1]:4433 (TLS)" },
    { "tls://[2001:db8::1]", SC_PROTOCOL_TLS, "2001:db8::1", 443, NULL, "[2001:db8::1]:443 (TLS)" },
    { "2001:db8::1", SC_PROTOCOL_TLS, "2001:db8::1", 443, NULL, "[2001:db8::1]:443 (TLS)" },
    { "[2001:db8::1]:8443", SC_PROTOCOL_TLS, "2001:db8::1", 8443, NULL, "[2001:db8::1]:8443 (TLS)" },
    { "tls://a?sni=b.example", SC_PROTOCOL_TLS, "a", 443, "b.example", "a:443 (TLS, asked for b.example)" },
    { "tls://a/?x=y&sni=b.example", SC_PROTOCOL_TLS, "a", 443, "b.example", "a:443 (TLS, asked for b.example)" },
    { "smtp://a:587?sni=", SC_PROTOCOL_SMTP, "a", 587, NULL, "a:587 (SMTP, no name asked for)" },
    { "tls://192.0.2.1?sni=a.example", SC_PROTOCOL_TLS, "192.0.2.1", 443, "a.example",
      "192.0.2.1:443 (TLS, asked for a.example)" },
    { "tls://192.0.2.1?sni=", SC_PROTOCOL_TLS, "192.0.2.1", 443, NULL, "192.0.2.1:443 (TLS)" },
    { "tls://a.example.?sni=a.example", SC_PROTOCOL_TLS, "a.example.", 443, "a.example", "a.example.:443 (TLS)" },
    /* RFC 5891: IDNs are looked up and asked for by their A-labels. */
    { "https://m\xC3\xBCnchen.example", SC_PROTOCOL_TLS, "xn--mnchen-3ya.example", 443, "xn--mnchen-3ya.example",
      "xn--mnchen-3ya.example:443 (TLS)" },
    { "tls://a?sni=m%C3%BCnchen.example", SC_PROTOCOL_TLS, "a", 443, "xn--mnchen-3ya.example",
      "a:443 (TLS, asked for xn--mnchen-3ya.example)" },
    { "tls://under_score.example", SC_PROTOCOL_TLS, "under_score.example", 443, "under_score.example",
      "under_score.example:443 (TLS)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ScServer) server = sc_server_parse (cases[i].text, &error);
      g_autoptr (ScServer) copy = NULL;
      g_autofree char *title = NULL;

      g_test_message ("%s", cases[i].text);
      g_assert_no_error (error);
      copy = sc_server_copy (server);
      title = sc_server_dup_title (copy);
      g_assert_cmpint (copy->protocol, ==, cases[i].protocol);
      g_assert_cmpstr (copy->host, ==, cases[i].host);
      g_assert_cmpuint (copy->port, ==, cases[i].port);
      g_assert_cmpstr (copy->name, ==, cases[i].name);
      g_assert_cmpstr (title, ==, cases[i].title);
    }
}

static void
test_refuse (void)
{
  static const char *const texts[] = {
    "",
    "   ",
    "tls://",
    "tls://:443",
    "tls://a:0",
    "tls://a:65536",
    "tls://a:b",
    "a:b",
    "gopher://a",
    "file:///etc/passwd",
    "tls://a b",
    "tls://a%00b",
    "tls://a\xFF",
    "tls://a\x1B[1m",
    "tls://[2001:db8::1",
    "tls://a?sni=192.0.2.1",
    "tls://a?sni=b%0D%0Ac",
    "tls://a?sni=b%00",
    "://a",
    /* RFC 1035 §2.3.4 */
    "tls://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    "aaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    "aaaaaaaaaaaaaaaaaaaaaaaaaa",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ScServer) server = sc_server_parse (texts[i], &error);

      g_test_message ("%u", i);
      g_assert_null (server);
      g_assert_error (error, SC_SERVER_ERROR, SC_SERVER_ERROR_ADDRESS);
      g_assert_true (g_str_has_suffix (error->message, "."));
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
    }
}

/* What may stand where a file may. */
static void
test_is_address (void)
{
  g_assert_true (sc_server_is_address ("tls://a"));
  g_assert_true (sc_server_is_address ("SMTP://"));
  g_assert_false (sc_server_is_address ("tls"));
  g_assert_false (sc_server_is_address ("tls:/a"));
  g_assert_false (sc_server_is_address ("./tls://a"));
  g_assert_false (sc_server_is_address ("file:///a"));
  g_assert_false (sc_server_is_address ("a.pem"));
  g_assert_false (sc_server_is_address ("-"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/server/parse", test_parse);
  g_test_add_func ("/server/refuse", test_refuse);
  g_test_add_func ("/server/is-address", test_is_address);
  return g_test_run ();
}
