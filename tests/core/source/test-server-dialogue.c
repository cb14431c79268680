/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/server.h"

#include "fake-server.h"

/* What is said before TLS, as the RFCs and the manuals of the databases have it, and what may be said instead. */

#define SHAKE { SC_STEP_SHAKE, NULL, 0 }
#define FLOOD(literal) { SC_STEP_FLOOD, literal, sizeof literal - 1 }

#define EHLO SC_HEAR ("EHLO [127.0.0.1]\r\n")
#define XMPP_HEADER                                                                                                    \
  SC_HEAR ("<?xml version='1.0'?><stream:stream xmlns='jabber:client' "                                                \
           "xmlns:stream='http://etherx.jabber.org/streams' to='mail.example.com' version='1.0'>")
#define XMPP_ANSWER                                                                                                    \
  "<?xml version='1.0'?><stream:stream from='mail.example.com' id='1' version='1.0' xmlns='jabber:client' "            \
  "xmlns:stream='http://etherx.jabber.org/streams'>"
#define XMPP_START SC_HEAR ("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>")
#define LDAP_START SC_HEAR ("\x30\x1D\x02\x01\x01\x77\x18\x80\x16" "1.3.6.1.4.1.1466.20037")
#define POSTGRESQL_START SC_HEAR ("\0\0\0\x08\x04\xD2\x16\x2F")
/* int<1> 10, version, int<4> thread, 8 octets, 00, capabilities with CLIENT_SSL, character set, status, … */
#define MYSQL_GREETING(capability)                                                                                     \
  SC_SAY ("\x26\0\0\0" "\x0A" "8.0.36\0" "\1\0\0\0" "abcdefgh" "\0" "\xFF" capability "\xFF\2\0\xFF\xDF\x15"          \
          "\0\0\0\0\0\0\0\0\0")
#define MYSQL_START                                                                                                    \
  SC_HEAR ("\x20\0\0\1" "\0\x8A\0\0" "\0\0\0\1" "\x21" "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0")

typedef struct
{
  const char *path;
  ScProtocol  protocol;
  const char *phrase; /* of the error; NULL if TLS begins */
  gint        code;
  ScStep      steps[10];
} Case;

static const Case cases[] = {
  { "smtp/plain", SC_PROTOCOL_SMTP, NULL, 0,
    { SC_SAY ("220 mail.example.com ESMTP\r\n"), EHLO, SC_SAY ("250 mail.example.com\r\n"), SC_HEAR ("STARTTLS\r\n"),
      SC_SAY ("220 2.0.0 Ready to start TLS\r\n"), SHAKE } },
  { "smtp/lines", SC_PROTOCOL_SMTP, NULL, 0,
    { SC_SAY ("220-mail.example.com\n220-no spam\n220 please\n"), EHLO,
      SC_SAY ("250-mail.example.com\r\n250-SIZE 1\r\n250-STARTTLS\r\n250 8BITMIME\r\n"), SC_HEAR ("STARTTLS\r\n"),
      SC_SAY ("220"), SC_SAY ("\r\n"), SHAKE } },
  { "smtp/refused", SC_PROTOCOL_SMTP, "“454 4.7.0 TLS not available due to temporary reason”", SC_SERVER_ERROR_PROTOCOL,
    { SC_SAY ("220 mail.example.com\r\n"), EHLO, SC_SAY ("250 hello\r\n"), SC_HEAR ("STARTTLS\r\n"),
      SC_SAY ("454 4.7.0 TLS not available due to temporary reason\r\n") } },
  { "smtp/refused-in-lines", SC_PROTOCOL_SMTP, "“554-go 554 away”", SC_SERVER_ERROR_PROTOCOL,
    { SC_SAY ("554-go\r\n554 away\r\n") } },
  { "smtp/no-hello", SC_PROTOCOL_SMTP, "“502 what?”", SC_SERVER_ERROR_PROTOCOL,
    { SC_SAY ("220 mail\r\n"), EHLO, SC_SAY ("502 what?\r\n") } },
  { "smtp/hostile", SC_PROTOCOL_SMTP, "“500 \\u{001B}[2J\\u{0000}\\u{202E}evil\\x{FF}”", SC_SERVER_ERROR_PROTOCOL,
    { SC_SAY ("220 mail\r\n"), EHLO, SC_SAY ("250 hi\r\n"), SC_HEAR ("STARTTLS\r\n"),
      SC_SAY ("500 \x1B[2J\0\xE2\x80\xAE" "evil\xFF\r\n") } },
  { "smtp/other", SC_PROTOCOL_SMTP, "does not speak SMTP on this port. It says “SSH-2.0-OpenSSH_9.2”",
    SC_SERVER_ERROR_PROTOCOL, { SC_SAY ("SSH-2.0-OpenSSH_9.2\r\n") } },
  { "smtp/empty-line", SC_PROTOCOL_SMTP, "does not speak SMTP on this port.", SC_SERVER_ERROR_PROTOCOL,
    { SC_SAY ("\n") } },
  { "smtp/short-line", SC_PROTOCOL_SMTP, "does not speak SMTP", SC_SERVER_ERROR_PROTOCOL, { SC_SAY ("22\n") } },
  { "smtp/closed", SC_PROTOCOL_SMTP, "closed the connection before TLS", SC_SERVER_ERROR_CLOSED,
    { SC_SAY ("220 mail") } },
  { "smtp/closed-between-lines", SC_PROTOCOL_SMTP, "closed the connection before TLS", SC_SERVER_ERROR_CLOSED,
    { SC_SAY ("220-mail\r\n") } },
  { "smtp/endless-line", SC_PROTOCOL_SMTP, "on and on", SC_SERVER_ERROR_PROTOCOL, { FLOOD ("220 and on and on") } },
  { "smtp/endless-lines", SC_PROTOCOL_SMTP, "on and on", SC_SERVER_ERROR_PROTOCOL, { FLOOD ("220-and on\r\n") } },
  { "smtp/not-tls", SC_PROTOCOL_SMTP, "is not TLS: “250 injected”", SC_SERVER_ERROR_NOT_TLS,
    { SC_SAY ("220 mail\r\n"), EHLO, SC_SAY ("250 hello\r\n"), SC_HEAR ("STARTTLS\r\n"),
      SC_SAY ("220 go\r\n250 injected\r\n") } },

  { "imap/plain", SC_PROTOCOL_IMAP, NULL, 0,
    { SC_SAY ("* OK IMAP4rev2 ready\r\n"), SC_HEAR ("a1 STARTTLS\r\n"), SC_SAY ("a1 OK Begin TLS\r\n"), SHAKE } },
  { "imap/lines", SC_PROTOCOL_IMAP, NULL, 0,
    { SC_SAY ("* ok [CAPABILITY STARTTLS]\n"), SC_HEAR ("a1 STARTTLS\r\n"), SC_SAY ("* CAPABILITY IMAP4rev1\r\n"),
      SC_SAY ("* 3 EXISTS\r\na1 ok\r\n"), SHAKE } },
  { "imap/refused", SC_PROTOCOL_IMAP, "“a1 BAD not now”", SC_SERVER_ERROR_PROTOCOL,
    { SC_SAY ("* PREAUTH hello\r\n"), SC_HEAR ("a1 STARTTLS\r\n"), SC_SAY ("a1 BAD not now\r\n") } },
  { "imap/bye", SC_PROTOCOL_IMAP, "“* BYE overloaded”", SC_SERVER_ERROR_PROTOCOL, { SC_SAY ("* BYE overloaded\r\n") } },
  { "imap/bye-later", SC_PROTOCOL_IMAP, "“* BYE now”", SC_SERVER_ERROR_PROTOCOL,
    { SC_SAY ("* OK\r\n"), SC_HEAR ("a1 STARTTLS\r\n"), SC_SAY ("* BYE now\r\n") } },
  { "imap/other", SC_PROTOCOL_IMAP, "does not speak IMAP", SC_SERVER_ERROR_PROTOCOL, { SC_SAY ("+OK POP3\r\n") } },

  { "pop3/plain", SC_PROTOCOL_POP3, NULL, 0,
    { SC_SAY ("+OK POP3 server ready\r\n"), SC_HEAR ("STLS\r\n"), SC_SAY ("+OK Begin TLS negotiation\r\n"), SHAKE } },
  { "pop3/refused", SC_PROTOCOL_POP3, "“-ERR command not permitted”", SC_SERVER_ERROR_PROTOCOL,
    { SC_SAY ("+OK\r\n"), SC_HEAR ("STLS\r\n"), SC_SAY ("-ERR command not permitted\r\n") } },
  { "pop3/closed", SC_PROTOCOL_POP3, "“-ERR busy”", SC_SERVER_ERROR_PROTOCOL, { SC_SAY ("-ERR busy\r\n") } },
  { "pop3/other", SC_PROTOCOL_POP3, "does not speak POP3", SC_SERVER_ERROR_PROTOCOL, { SC_SAY ("+OKAY\r\n") } },

  { "ftp/plain", SC_PROTOCOL_FTP, NULL, 0,
    { SC_SAY ("220 ready\r\n"), SC_HEAR ("AUTH TLS\r\n"), SC_SAY ("234 go on\r\n"), SHAKE } },
  /* RFC 959 §4.2's own example has a line between that begins with a number. */
  { "ftp/lines", SC_PROTOCOL_FTP, NULL, 0,
    { SC_SAY ("120 ready in 1 minute\r\n220-First line\r\nSecond line\r\n  234 A line\r\n220 The last line\r\n"),
      SC_HEAR ("AUTH TLS\r\n"), SC_SAY ("234 go on\r\n"), SHAKE } },
  { "ftp/refused", SC_PROTOCOL_FTP, "“530 Please login with USER and PASS.”", SC_SERVER_ERROR_PROTOCOL,
    { SC_SAY ("220 ready\r\n"), SC_HEAR ("AUTH TLS\r\n"), SC_SAY ("530 Please login with USER and PASS.\r\n") } },

  /* As OpenLDAP and Active Directory answer; the second has the name, and lengths of four octets. */
  { "ldap/openldap", SC_PROTOCOL_LDAP, NULL, 0,
    { LDAP_START, SC_SAY ("\x30\x0C\x02\x01\x01\x78\x07\x0A\x01\x00\x04\x00\x04\x00"), SHAKE } },
  { "ldap/active-directory", SC_PROTOCOL_LDAP, NULL, 0,
    { LDAP_START,
      SC_SAY ("\x30\x84\0\0\0\x28\x02\x01\x01\x78\x84\0\0\0\x1F\x0A\x01\x00\x04\x00\x04\x00\x8A\x16"
              "1.3.6.1.4.1.1466.20037"),
      SHAKE } },
  { "ldap/refused", SC_PROTOCOL_LDAP, "“unavailable (52): TLS is off”", SC_SERVER_ERROR_PROTOCOL,
    { LDAP_START, SC_SAY ("\x30\x16\x02\x01\x01\x78\x11\x0A\x01\x34\x04\x00\x04\x0A" "TLS is off") } },
  { "ldap/refused-oddly", SC_PROTOCOL_LDAP, "“resultCode 77”", SC_SERVER_ERROR_PROTOCOL,
    { LDAP_START, SC_SAY ("\x30\x08\x02\x01\x00\x78\x03\x0A\x01\x4D") } },
  { "ldap/other", SC_PROTOCOL_LDAP, "does not speak LDAP on this port. It says “220 mail”", SC_SERVER_ERROR_PROTOCOL,
    { SC_SAY ("220 mail\r\n"), LDAP_START } },
  { "ldap/bind-response", SC_PROTOCOL_LDAP, "does not speak LDAP", SC_SERVER_ERROR_PROTOCOL,
    { LDAP_START, SC_SAY ("\x30\x0C\x02\x01\x01\x61\x07\x0A\x01\x00\x04\x00\x04\x00") } },
  { "ldap/indefinite", SC_PROTOCOL_LDAP, "does not speak LDAP", SC_SERVER_ERROR_PROTOCOL,
    { LDAP_START, SC_SAY ("\x30\x80") } },
  { "ldap/huge", SC_PROTOCOL_LDAP, "does not speak LDAP", SC_SERVER_ERROR_PROTOCOL,
    { LDAP_START, SC_SAY ("\x30\x84\xFF\xFF\xFF\xFF") } },
  { "ldap/empty", SC_PROTOCOL_LDAP, "does not speak LDAP", SC_SERVER_ERROR_PROTOCOL,
    { LDAP_START, SC_SAY ("\x30\x00") } },
  { "ldap/closed", SC_PROTOCOL_LDAP, "closed the connection before TLS", SC_SERVER_ERROR_CLOSED,
    { LDAP_START, SC_SAY ("\x30\x0C\x02\x01") } },

  { "xmpp/plain", SC_PROTOCOL_XMPP, NULL, 0,
    { XMPP_HEADER, SC_SAY (XMPP_ANSWER),
      SC_SAY ("<stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls></stream:features>"),
      XMPP_START, SC_SAY ("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"), SHAKE } },
  { "xmpp/prefixes", SC_PROTOCOL_XMPP, NULL, 0,
    { XMPP_HEADER, SC_SAY ("<s:stream xmlns:s='http://etherx.jabber.org/streams'>\n<s:features/>"), XMPP_START,
      SC_SAY ("\n<t:proceed xmlns:t='urn:ietf:params:xml:ns:xmpp-tls'></t:proceed>"), SHAKE } },
  { "xmpp/refused", SC_PROTOCOL_XMPP, "“failure”", SC_SERVER_ERROR_PROTOCOL,
    { XMPP_HEADER, SC_SAY (XMPP_ANSWER "<stream:features/>"), XMPP_START,
      SC_SAY ("<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:stream>") } },
  { "xmpp/error", SC_PROTOCOL_XMPP, "“error host-unknown Not here”", SC_SERVER_ERROR_PROTOCOL,
    { XMPP_HEADER,
      SC_SAY (XMPP_ANSWER "<stream:error><host-unknown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>\n"
                          "<text>Not here</text></stream:error></stream:stream>") } },
  { "xmpp/ended", SC_PROTOCOL_XMPP, "does not say why", SC_SERVER_ERROR_PROTOCOL,
    { XMPP_HEADER, SC_SAY (XMPP_ANSWER "</stream:stream>") } },
  { "xmpp/html", SC_PROTOCOL_XMPP, "does not speak XMPP", SC_SERVER_ERROR_PROTOCOL, { SC_SAY ("<html>"), XMPP_HEADER } },
  { "xmpp/no-xml", SC_PROTOCOL_XMPP, "does not speak XMPP", SC_SERVER_ERROR_PROTOCOL,
    { SC_SAY ("<stream:stream a=b>"), XMPP_HEADER } },
  { "xmpp/endless", SC_PROTOCOL_XMPP, "on and on", SC_SERVER_ERROR_PROTOCOL,
    { XMPP_HEADER, SC_SAY (XMPP_ANSWER), FLOOD ("<a>") } },

  { "postgresql/plain", SC_PROTOCOL_POSTGRESQL, NULL, 0, { POSTGRESQL_START, SC_SAY ("S"), SHAKE } },
  { "postgresql/refused", SC_PROTOCOL_POSTGRESQL, "does not say why", SC_SERVER_ERROR_PROTOCOL,
    { POSTGRESQL_START, SC_SAY ("N") } },
  { "postgresql/error", SC_PROTOCOL_POSTGRESQL, "“sorry, too many clients already”", SC_SERVER_ERROR_PROTOCOL,
    { POSTGRESQL_START, SC_SAY ("E\0\0\0\x3C" "SFATAL\0C53300\0Msorry, too many clients already\0Fproc.c\0\0") } },
  { "postgresql/error-without-words", SC_PROTOCOL_POSTGRESQL, "does not say why", SC_SERVER_ERROR_PROTOCOL,
    { POSTGRESQL_START, SC_SAY ("E\0\0\0\x05\0") } },
  { "postgresql/old-error", SC_PROTOCOL_POSTGRESQL, "“FATAL:  the system is starting up\\u{000A}”",
    SC_SERVER_ERROR_PROTOCOL, { POSTGRESQL_START, SC_SAY ("EFATAL:  the system is starting up\n\0") } },
  { "postgresql/other", SC_PROTOCOL_POSTGRESQL, "does not speak PostgreSQL on this port. It says “HTTP/1.1 400”",
    SC_SERVER_ERROR_PROTOCOL, { SC_SAY ("HTTP/1.1 400\r\n"), POSTGRESQL_START } },

  { "mysql/plain", SC_PROTOCOL_MYSQL, NULL, 0, { MYSQL_GREETING ("\xFF"), MYSQL_START, SHAKE } },
  { "mysql/refused", SC_PROTOCOL_MYSQL, "“8.0.36, without CLIENT_SSL”", SC_SERVER_ERROR_PROTOCOL,
    { MYSQL_GREETING ("\xF7") } },
  { "mysql/error", SC_PROTOCOL_MYSQL, "“Host '10.0.0.1' is not allowed to connect”", SC_SERVER_ERROR_PROTOCOL,
    { SC_SAY ("\x2C\0\0\0\xFF\x6A\x04Host '10.0.0.1' is not allowed to connect") } },
  { "mysql/error-with-state", SC_PROTOCOL_MYSQL, "“Too many connections”", SC_SERVER_ERROR_PROTOCOL,
    { SC_SAY ("\x1D\0\0\0\xFF\x10\x04#08004Too many connections") } },
  { "mysql/short", SC_PROTOCOL_MYSQL, "does not speak MySQL", SC_SERVER_ERROR_PROTOCOL, { SC_SAY ("\3\0\0\0\x0A" "8\0") } },
  { "mysql/unended", SC_PROTOCOL_MYSQL, "does not speak MySQL", SC_SERVER_ERROR_PROTOCOL, { SC_SAY ("\2\0\0\0\x0A" "8") } },
  { "mysql/empty", SC_PROTOCOL_MYSQL, "does not speak MySQL", SC_SERVER_ERROR_PROTOCOL, { SC_SAY ("\0\0\0\0") } },
  { "mysql/short-error", SC_PROTOCOL_MYSQL, "does not say why", SC_SERVER_ERROR_PROTOCOL, { SC_SAY ("\1\0\0\0\xFF") } },
  { "mysql/other", SC_PROTOCOL_MYSQL, "does not speak MySQL on this port. It says “220 mail”", SC_SERVER_ERROR_PROTOCOL,
    { SC_SAY ("220 mail\r\n") } },
};

static void
assert_shown (ScContents   *contents,
              ScFakeServer *fake)
{
  g_autoptr (GBytes) octets = sc_contents_dup_octets (contents, 0);
  g_autofree char *remark = sc_contents_dup_remark (contents);

  g_assert_cmpuint (sc_contents_get_n_items (contents), ==, 1);
  g_assert_true (g_bytes_equal (octets, sc_fake_server_get_certificate (fake)));
  g_assert_null (remark);
}

static void
test_case (gconstpointer data)
{
  const Case *self = data;
  g_autoptr (ScFakeServer) fake = sc_fake_server_new (self->steps, NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScServer) server = sc_server_new (self->protocol, "127.0.0.1", sc_fake_server_get_port (fake),
                                               "mail.example.com", &error);
  g_autoptr (ScContents) contents = NULL;

  g_assert_no_error (error);
  contents = sc_server_ask (server, 10 * SC_SERVER_TIMEOUT, NULL, NULL, NULL, &error);

  if (self->phrase == NULL)
    {
      g_autofree char *name = NULL;

      g_assert_no_error (error);
      assert_shown (contents, fake);
      name = sc_fake_server_pop_asked_name (fake);
      g_assert_cmpstr (name, ==, "mail.example.com");
      return;
    }

  g_assert_null (contents);
  g_assert_error (error, SC_SERVER_ERROR, self->code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, self->phrase));
  g_assert_true (g_str_has_suffix (error->message, ".") || g_str_has_suffix (error->message, "?"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/server-dialogue/", cases[i].path, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }

  return g_test_run ();
}
