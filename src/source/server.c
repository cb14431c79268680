/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/server.h"

#include <glib/gi18n-lib.h>

/* The part of server.h that needs no GIO, in an object file of its own: to tell an address from the name of a file takes
 * none of GIO's libraries. */

/* RFC 1035 §2.3.4, as text. */
#define MAX_HOST 253

G_DEFINE_QUARK (sc-server-error-quark, sc_server_error)

static const struct
{
  const char *title;
  const char *scheme;
  guint16     port;
} protocols[] = {
  [SC_PROTOCOL_TLS] = { "TLS", "tls", 443 },
  [SC_PROTOCOL_SMTP] = { "SMTP", "smtp", 25 },
  [SC_PROTOCOL_IMAP] = { "IMAP", "imap", 143 },
  [SC_PROTOCOL_POP3] = { "POP3", "pop3", 110 },
  [SC_PROTOCOL_LDAP] = { "LDAP", "ldap", 389 },
  [SC_PROTOCOL_FTP] = { "FTP", "ftp", 21 },
  [SC_PROTOCOL_XMPP] = { "XMPP", "xmpp", 5222 },
  [SC_PROTOCOL_POSTGRESQL] = { "PostgreSQL", "postgresql", 5432 },
  [SC_PROTOCOL_MYSQL] = { "MySQL", "mysql", 3306 },
};

/* What people have besides: schemes of protocols that begin with TLS, with the ports that IANA lists for them, and
 * second names. */
static const struct
{
  const char *scheme;
  ScProtocol  protocol;
  guint16     port;
} aliases[] = {
  { "https", SC_PROTOCOL_TLS, 443 },
  { "smtps", SC_PROTOCOL_TLS, 465 },
  { "imaps", SC_PROTOCOL_TLS, 993 },
  { "pop3s", SC_PROTOCOL_TLS, 995 },
  { "ldaps", SC_PROTOCOL_TLS, 636 },
  { "ftps", SC_PROTOCOL_TLS, 990 },
  { "xmpps", SC_PROTOCOL_TLS, 5223 },
  { "pop", SC_PROTOCOL_POP3, 110 },
  { "postgres", SC_PROTOCOL_POSTGRESQL, 5432 },
  { "mariadb", SC_PROTOCOL_MYSQL, 3306 },
};

const char *
sc_protocol_get_title (ScProtocol self)
{
  g_return_val_if_fail (self < SC_N_PROTOCOLS, "");

  return protocols[self].title;
}

const char *
sc_protocol_get_scheme (ScProtocol self)
{
  g_return_val_if_fail (self < SC_N_PROTOCOLS, "");

  return protocols[self].scheme;
}

guint16
sc_protocol_get_port (ScProtocol self)
{
  g_return_val_if_fail (self < SC_N_PROTOCOLS, 0);

  return protocols[self].port;
}

static gboolean
find_scheme (const char *text,
             gsize       length,
             ScProtocol *protocol,
             guint16    *port)
{
  for (guint i = 0; i < SC_N_PROTOCOLS; i++)
    if (strlen (protocols[i].scheme) == length && g_ascii_strncasecmp (protocols[i].scheme, text, length) == 0)
      {
        *protocol = i;
        *port = protocols[i].port;
        return TRUE;
      }

  for (guint i = 0; i < G_N_ELEMENTS (aliases); i++)
    if (strlen (aliases[i].scheme) == length && g_ascii_strncasecmp (aliases[i].scheme, text, length) == 0)
      {
        *protocol = aliases[i].protocol;
        *port = aliases[i].port;
        return TRUE;
      }

  return FALSE;
}

gboolean
sc_server_is_address (const char *text)
{
  const char *colon = strstr (text, "://");
  ScProtocol protocol = SC_PROTOCOL_TLS;
  guint16 port = 0;

  return colon != NULL && find_scheme (text, (gsize) (colon - text), &protocol, &port);
}

/* (transfer full) (nullable): @text as it goes into a query for it: lower case, A-labels */
static char *
normalise_host (const char *text)
{
  g_autofree char *ascii = NULL;

  if (g_hostname_is_ip_address (text))
    return g_strdup (text);

  ascii = g_utf8_validate (text, -1, NULL) ? g_hostname_to_ascii (text) : NULL;

  if (ascii == NULL || *ascii == '\0' || strlen (ascii) > MAX_HOST)
    return NULL;

  /* An underscore is no letter of a host name, but of many a server's all the same. */
  for (const char *c = ascii; *c != '\0'; c++)
    if (!g_ascii_isalnum (*c) && strchr ("-._", *c) == NULL)
      return NULL;

  return g_steal_pointer (&ascii);
}

/* (transfer full): @host without the brackets in which an IPv6 address stands */
static char *
strip_brackets (const char *host)
{
  gsize length = strlen (host);

  if (length >= 2 && host[0] == '[' && host[length - 1] == ']')
    return g_strndup (host + 1, length - 2);

  return g_strdup (host);
}

char *
sc_server_dup_usual_name (const char *host)
{
  g_autofree char *name = NULL;

  if (g_hostname_is_ip_address (host))
    return NULL;

  /* RFC 6066 §3: "without a trailing dot". */
  name = normalise_host (host);
  if (name != NULL && g_str_has_suffix (name, "."))
    name[strlen (name) - 1] = '\0';

  return g_steal_pointer (&name);
}

ScServer *
sc_server_new (ScProtocol   protocol,
               const char  *host,
               guint16      port,
               const char  *name,
               GError     **error)
{
  g_autoptr (ScServer) self = g_new0 (ScServer, 1);
  g_autofree char *bare = NULL;

  g_return_val_if_fail (protocol < SC_N_PROTOCOLS && host != NULL, NULL);

  bare = strip_brackets (host);
  self->protocol = protocol;
  self->port = port != 0 ? port : protocols[protocol].port;
  self->host = normalise_host (bare);

  if (self->host == NULL)
    {
      g_set_error_literal (error, SC_SERVER_ERROR, SC_SERVER_ERROR_ADDRESS,
                           *bare == '\0' ? _("The name of the server is missing.")
                                         : _("This is neither a host name nor an IP address. "
                                             "A server is written as “mail.example.com” or “192.0.2.1”."));
      return NULL;
    }

  self->name = name != NULL ? sc_server_dup_usual_name (name) : NULL;

  if (name != NULL && self->name == NULL)
    {
      g_set_error_literal (error, SC_SERVER_ERROR, SC_SERVER_ERROR_ADDRESS,
                           _("The name to ask for is no host name. IP addresses cannot be asked for."));
      return NULL;
    }

  return g_steal_pointer (&self);
}

/* (transfer full): @text with a scheme in front, and brackets where only one reading is left */
static char *
complete (const char *text)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (text));

  if (strstr (trimmed, "://") != NULL)
    return g_steal_pointer (&trimmed);

  if (g_hostname_is_ip_address (trimmed) && strchr (trimmed, ':') != NULL)
    return g_strdup_printf ("tls://[%s]", trimmed);

  return g_strconcat ("tls://", trimmed, NULL);
}

static ScServer *
fail_to_parse (GError **error)
{
  g_set_error_literal (error, SC_SERVER_ERROR, SC_SERVER_ERROR_ADDRESS,
                       _("This is no address of a server. "
                         "One is written as “tls://www.example.com:443” or “smtp://mail.example.com”."));
  return NULL;
}

/* @name (transfer full) (nullable): the value of "sni" in a query, else the usual one. Returns: %FALSE if it is none */
static gboolean
read_name (const char  *query,
           const char  *host,
           char       **name)
{
  g_auto (GStrv) parts = g_strsplit (query != NULL ? query : "", "&", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    if (g_str_has_prefix (parts[i], "sni="))
      {
        *name = g_uri_unescape_string (parts[i] + strlen ("sni="), NULL);

        if (*name == NULL)
          return FALSE;

        if (**name == '\0')
          g_clear_pointer (name, g_free);

        return TRUE;
      }

  *name = sc_server_dup_usual_name (host);
  return TRUE;
}

ScServer *
sc_server_parse (const char  *text,
                 GError     **error)
{
  g_autofree char *address = complete (text);
  g_autofree char *scheme = NULL;
  g_autofree char *host = NULL;
  g_autofree char *query = NULL;
  g_autofree char *name = NULL;
  ScProtocol protocol = SC_PROTOCOL_TLS;
  guint16 usual_port = 0;
  gint port = -1;

  /* The query stays as it is until its parts are apart. */
  if (!g_uri_split (address, G_URI_FLAGS_PARSE_RELAXED | G_URI_FLAGS_ENCODED_QUERY, &scheme, NULL, &host, &port, NULL,
                    &query, NULL, NULL)
      || scheme == NULL || host == NULL || port == 0
      || !find_scheme (scheme, strlen (scheme), &protocol, &usual_port)
      || !read_name (query, host, &name))
    return fail_to_parse (error);

  return sc_server_new (protocol, host, port > 0 ? (guint16) port : usual_port, name, error);
}

ScServer *
sc_server_copy (const ScServer *self)
{
  ScServer *copy = g_new0 (ScServer, 1);

  copy->protocol = self->protocol;
  copy->host = g_strdup (self->host);
  copy->port = self->port;
  copy->name = g_strdup (self->name);
  return copy;
}

void
sc_server_free (ScServer *self)
{
  if (self == NULL)
    return;

  g_free (self->host);
  g_free (self->name);
  g_free (self);
}

char *
sc_server_dup_title (const ScServer *self)
{
  g_autofree char *usual = sc_server_dup_usual_name (self->host);
  gboolean is_bracketed = strchr (self->host, ':') != NULL;
  g_autofree char *place = g_strdup_printf (is_bracketed ? "[%s]:%u" : "%s:%u", self->host, self->port);
  const char *title = protocols[self->protocol].title;

  if (g_strcmp0 (usual, self->name) == 0)
    return g_strdup_printf ("%s (%s)", place, title);

  if (self->name == NULL)
    /* TRANSLATORS: a server: "mail.example.com:587 (SMTP, no name asked for)". */
    return g_strdup_printf (_("%s (%s, no name asked for)"), place, title);

  /* TRANSLATORS: a server: "192.0.2.1:587 (SMTP, asked for mail.example.com)". */
  return g_strdup_printf (_("%s (%s, asked for %s)"), place, title, self->name);
}

const char *
sc_server_phase_get_sentence (ScServerPhase self)
{
  static const char *const sentences[] = {
    [SC_SERVER_LOOKING_UP] = N_("Looking up the name…"),
    [SC_SERVER_CONNECTING] = N_("Connecting…"),
    [SC_SERVER_ASKING] = N_("Asking for TLS…"),
    [SC_SERVER_HANDSHAKING] = N_("Handshake…"),
  };

  g_return_val_if_fail (self < SC_N_SERVER_PHASES, "");

  return _(sentences[self]);
}
