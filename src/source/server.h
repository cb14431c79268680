/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "source/contents.h"

G_BEGIN_DECLS

/* How TLS begins: at once, or after a few words of another protocol. In the order in which people are offered them. */
typedef enum
{
  SC_PROTOCOL_TLS,
  SC_PROTOCOL_SMTP,       /* RFC 3207 */
  SC_PROTOCOL_IMAP,       /* RFC 9051 §6.2.1 */
  SC_PROTOCOL_POP3,       /* RFC 2595 §4 */
  SC_PROTOCOL_LDAP,       /* RFC 4511 §4.14 */
  SC_PROTOCOL_FTP,        /* RFC 4217 §4 */
  SC_PROTOCOL_XMPP,       /* RFC 6120 §5 */
  SC_PROTOCOL_POSTGRESQL, /* "Frontend/Backend Protocol", SSLRequest */
  SC_PROTOCOL_MYSQL,      /* "Client/Server Protocol", SSLRequest; MariaDB's is the same */
  SC_N_PROTOCOLS
} ScProtocol;

/* The name that people know it by, "SMTP"; not translated. */
const char *sc_protocol_get_title (ScProtocol self);
/* As it stands in an address, "smtp". */
const char *sc_protocol_get_scheme (ScProtocol self);
/* Where such a server is expected to listen. */
guint16     sc_protocol_get_port (ScProtocol self);

/**
 * ScServer:
 * @host: a name or an IP address, without brackets
 * @name: (nullable): the name to ask for, RFC 6066 §3's server_name; %NULL asks for none
 *
 * Where to ask for a chain of certificates.
 */
typedef struct
{
  ScProtocol protocol;
  char      *host;
  guint16    port;
  char      *name;
} ScServer;

typedef enum
{
  SC_SERVER_ERROR_ADDRESS,        /* what was typed is no address */
  SC_SERVER_ERROR_NO_SUCH_HOST,
  SC_SERVER_ERROR_REFUSED,        /* nobody listens */
  SC_SERVER_ERROR_UNREACHABLE,
  SC_SERVER_ERROR_TIMED_OUT,
  SC_SERVER_ERROR_CLOSED,         /* the connection ended before a certificate came */
  SC_SERVER_ERROR_NOT_TLS,
  SC_SERVER_ERROR_ALERT,          /* the handshake ended with one */
  SC_SERVER_ERROR_PROTOCOL,       /* STARTTLS was refused, or another protocol is spoken */
  SC_SERVER_ERROR_NO_CERTIFICATE, /* the Certificate message holds none */
  SC_SERVER_ERROR_OTHER,
} ScServerError;
#define SC_SERVER_ERROR (sc_server_error_quark ())
GQuark      sc_server_error_quark (void);

/* Whether @text begins as an address of a server does: with a scheme that sc_server_parse() knows, and "://". */
gboolean    sc_server_is_address (const char *text);

/**
 * sc_server_parse:
 * @text: "SCHEME://HOST[:PORT][?sni=NAME]", or "HOST[:PORT]", which is TLS at once
 *
 * The schemes are those of the protocols, and those that are in use for TLS at once on the ports of such a protocol:
 * "https", "smtps", "imaps", "pop3s", "ldaps", "ftps". An IPv6 address with a port stands in brackets. User, password,
 * path and what else an address may have are passed over, so that it can come from anywhere.
 *
 * The name to ask for is the host's, unless that is an IP address: those may not be asked for (RFC 6066 §3). "?sni=NAME"
 * asks for another one, "?sni=" for none.
 *
 * Calls nothing of GIO.
 *
 * Returns: (transfer full): the address, or %NULL with @error set, of SC_SERVER_ERROR
 */
ScServer   *sc_server_parse (const char  *text,
                             GError     **error);

/**
 * sc_server_new:
 * @host: as ScServer has it; an IPv6 address may be in brackets
 * @port: 0 is the protocol's own
 * @name: (nullable): as ScServer has it
 *
 * Returns: (transfer full): the address, or %NULL with @error set if @host or @name cannot be one
 */
ScServer   *sc_server_new (ScProtocol   protocol,
                           const char  *host,
                           guint16      port,
                           const char  *name,
                           GError     **error);
ScServer   *sc_server_copy (const ScServer *self);
void        sc_server_free (ScServer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScServer, sc_server_free)

/* (nullable) (transfer full): the name that is asked for if no other is given: the host's, %NULL for an IP address. */
char       *sc_server_dup_usual_name (const char *host);

/* (transfer full): for display, "mail.example.com:587 (SMTP)", with the name that is asked for if it is not the usual
 * one. What was typed may hold anything; to be made fit to show as every source's name. */
char       *sc_server_dup_title (const ScServer *self);

/* How long all of it may take, in milliseconds. */
#define SC_SERVER_TIMEOUT (10 * 1000)

/* What is going on. */
typedef enum
{
  SC_SERVER_LOOKING_UP,
  SC_SERVER_CONNECTING,
  SC_SERVER_ASKING,      /* for TLS, in the words of the protocol */
  SC_SERVER_HANDSHAKING,
  SC_N_SERVER_PHASES
} ScServerPhase;

typedef void (*ScServerProgressFunc) (ScServerPhase phase,
                                      gpointer      user_data);

/* A translated sentence, "Connecting…". */
const char *sc_server_phase_get_sentence (ScServerPhase self);

/**
 * sc_server_ask:
 * @timeout: in milliseconds, for all of it; usually %SC_SERVER_TIMEOUT
 * @progress: (nullable): is called when a phase begins, in the thread of the caller
 *
 * Connects, asks for TLS, and takes the chain from the Certificate message itself, octet for octet and in the order in
 * which it was sent, whatever GnuTLS says about it; what fails after that message is a remark. TLS 1.0 to 1.3 are allowed
 * with all that is weak in them. Nothing is verified, and nothing is sent but what the protocol and the handshake need.
 *
 * Connects directly: no proxy of the session's settings is asked, since whoever compares certificates wants the server's
 * own, not one that a proxy makes up. Nothing else in Sidecert touches the network.
 *
 * Blocks; call it in a worker. @cancellable ends it at any moment.
 *
 * Returns: (transfer full): the chain, at least one certificate, under the name that sc_server_dup_title() gives; or %NULL
 *   with @error set, of SC_SERVER_ERROR or G_IO_ERROR_CANCELLED; its message is a translated sentence or two, fit to show
 */
ScContents *sc_server_ask (const ScServer        *self,
                           guint                  timeout,
                           ScServerProgressFunc   progress,
                           gpointer               user_data,
                           GCancellable          *cancellable,
                           GError               **error);

/**
 * sc_server_ask_async:
 * @progress: (nullable): is called in the caller's main context, never after @callback
 *
 * The same in a worker, with the usual time-out, for the window.
 */
void        sc_server_ask_async (const ScServer       *self,
                                 GCancellable         *cancellable,
                                 ScServerProgressFunc  progress,
                                 gpointer              progress_data,
                                 GAsyncReadyCallback   callback,
                                 gpointer              user_data);
ScContents *sc_server_ask_finish (GAsyncResult  *result,
                                  GError       **error);

G_END_DECLS
