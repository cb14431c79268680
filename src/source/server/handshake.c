/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/server/handshake.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <gnutls/gnutls.h>

#include "source/server.h"
#include "source/server/alert.h"
#include "source/server/certificate-message.h"
#include "source/server/not-tls.h"
#include "x509/display.h"

/* All that GnuTLS has, however weak: what is asked for is what the server shows, and nothing is ever sent that would need
 * protection. Given by name, so that a system's policy for its programs (which are meant to be safe) does not make a
 * server seem to have no certificate; what a policy forbids without exception stays forbidden. */
#define PRIORITY                                                                                                       \
  "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2:+VERS-TLS1.1:+VERS-TLS1.0:+CIPHER-ALL:+3DES-CBC:+ARCFOUR-128:+MAC-ALL:"  \
  "+MD5:+GROUP-ALL:+SIGN-ALL:+SIGN-RSA-SHA1:+SIGN-RSA-MD5:+RSA:+DHE-RSA:+DHE-DSS:%COMPAT:%UNSAFE_RENEGOTIATION:"       \
  "%VERIFY_ALLOW_BROKEN"

/* RFC 8446 §4: the length of a message has 24 bits. GnuTLS allows 128 KiB if it is told nothing, which some hundred
 * names in each of some hundred certificates need. */
#define MAX_MESSAGE ((1 << 24) - 1)

#define MIN_DH_BITS 512

/* The bound on GnuTLS's words in a message, in characters. */
#define MAX_WORDS 200

typedef struct
{
  ScWire                   *wire;
  gnutls_session_t          session;
  GPtrArray                *certificates; /* (element-type GBytes) */
  ScCertificateMessageState message_state;
  gboolean                  has_message;
  gboolean                  is_closed; /* by the server */
  gboolean                  is_warned; /* that the server does not know the name */
  GError                   *wire_error;
  GByteArray               *head; /* the first octets of the answer */
} Handshake;

/* So much of the answer is kept: enough to tell what it is. */
#define MAX_HEAD 64

static ssize_t
pull_cb (gnutls_transport_ptr_t  transport,
         void                   *buffer,
         size_t                  size)
{
  Handshake *self = transport;
  gssize n_read = -1;

  if (self->wire_error == NULL)
    n_read = sc_wire_read_some (self->wire, buffer, size, &self->wire_error);

  self->is_closed |= n_read == 0;

  if (n_read < 0)
    gnutls_transport_set_errno (self->session, EIO);
  else if (self->head->len < MAX_HEAD)
    g_byte_array_append (self->head, buffer, (guint) MIN (n_read, (gssize) (MAX_HEAD - self->head->len)));

  return n_read;
}

static ssize_t
push_cb (gnutls_transport_ptr_t  transport,
         const void             *data,
         size_t                  size)
{
  Handshake *self = transport;

  if (self->wire_error == NULL && sc_wire_write (self->wire, data, size, &self->wire_error))
    return (ssize_t) size;

  gnutls_transport_set_errno (self->session, EIO);
  return -1;
}

/* GnuTLS hands over the whole message, put together from its records, before it looks at it. */
static int
certificate_cb (gnutls_session_t      session,
                unsigned int          type,
                unsigned int          when,
                unsigned int          is_incoming,
                const gnutls_datum_t *message)
{
  Handshake *self = gnutls_session_get_ptr (session);
  gboolean is_tls13 = gnutls_protocol_get_version (session) >= GNUTLS_TLS1_3;

  /* The client's own, empty answer to a server that asks for one comes by, too. */
  if (is_incoming && !self->has_message)
    {
      self->has_message = TRUE;
      self->message_state = sc_certificate_message_read ((ScSlice) { message->data, message->size, 0 }, is_tls13,
                                                         self->certificates);
    }

  return GNUTLS_E_SUCCESS;
}

/* Returns: GnuTLS's code */
static int
shake_hands (Handshake *self)
{
  int code = 0;

  do
    {
      code = gnutls_handshake (self->session);

      if (code == GNUTLS_E_WARNING_ALERT_RECEIVED
          && gnutls_alert_get (self->session) == GNUTLS_A_UNRECOGNIZED_NAME)
        self->is_warned = TRUE;
    }
  while (code < 0 && !gnutls_error_is_fatal (code));

  /* The server's log shows how it ended. */
  if (self->wire_error == NULL)
    {
      if (code == GNUTLS_E_SUCCESS)
        gnutls_bye (self->session, GNUTLS_SHUT_WR);
      else
        gnutls_alert_send_appropriate (self->session, code);
    }

  return code;
}

/* (transfer full): what became of the handshake, if that is a sentence */
static char *
dup_failure (Handshake *self,
             int        code)
{
  g_autoptr (GString) shown = g_string_new (NULL);

  if (self->wire_error != NULL)
    return g_strdup (self->wire_error->message);

  if (code == GNUTLS_E_FATAL_ALERT_RECEIVED)
    {
      g_autofree char *alert = sc_alert_dup_name (gnutls_alert_get (self->session));

      /* TRANSLATORS: %s is a TLS alert, "handshake_failure (40)". */
      return g_strdup_printf (_("The server sent the alert %s."), alert);
    }

  if (self->is_closed)
    return g_strdup (_("The server closed the connection."));

  sc_display_append (shown, gnutls_strerror (code), strlen (gnutls_strerror (code)), MAX_WORDS);
  /* TRANSLATORS: %s is GnuTLS's own sentence. */
  return g_strdup_printf (_("GnuTLS ended it: %s"), shown->str);
}

static gboolean
fail_with (ScServerError   reason,
           const char     *sentence,
           GError        **error)
{
  g_set_error_literal (error, SC_SERVER_ERROR, (gint) reason, sentence);
  return FALSE;
}

/* The answer has nothing to do with TLS, or the server left without one. */
static gboolean
fail_before_tls (Handshake  *self,
                 ScSlice     answer,
                 GError    **error)
{
  g_autofree char *explanation = NULL;

  if (answer.length == 0)
    return fail_with (SC_SERVER_ERROR_CLOSED,
                      _("The server closed the connection without an answer. "
                        "Does it expect another protocol, or TLS to be asked for first by STARTTLS?"),
                      error);

  explanation = sc_not_tls_explain (answer);
  return fail_with (SC_SERVER_ERROR_NOT_TLS, explanation, error);
}

static gboolean
fail_in_tls (Handshake  *self,
             int         code,
             GError    **error)
{
  g_autofree char *failure = dup_failure (self, code);
  g_autofree char *sentences = NULL;

  /* TRANSLATORS: %s is a sentence that says why. */
  sentences = g_strdup_printf (_("The handshake failed before the server showed a certificate. %s"), failure);

  return fail_with (code == GNUTLS_E_FATAL_ALERT_RECEIVED ? SC_SERVER_ERROR_ALERT
                    : self->is_closed                     ? SC_SERVER_ERROR_CLOSED
                                                          : SC_SERVER_ERROR_OTHER,
                    sentences, error);
}

/* Sets @error, where no certificate came. */
static gboolean
fail (Handshake  *self,
      int         code,
      GError    **error)
{
  ScSlice rest = sc_wire_peek (self->wire);
  ScSlice answer = { 0 };

  if (self->has_message)
    return fail_with (SC_SERVER_ERROR_NO_CERTIFICATE, _("The server's Certificate message holds no certificate."), error);

  if (rest.length > 0)
    g_byte_array_append (self->head, rest.data, (guint) rest.length);

  answer = (ScSlice) { self->head->data, self->head->len, 0 };

  if (answer.length > 0 && !sc_is_tls (answer))
    return fail_before_tls (self, answer, error);

  if (self->wire_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&self->wire_error));
      return FALSE;
    }

  /* A policy of the system's may leave GnuTLS nothing to begin with: then nobody was asked. */
  return answer.length == 0 && self->is_closed ? fail_before_tls (self, answer, error) : fail_in_tls (self, code, error);
}

static void
add_remarks (Handshake         *self,
             int                code,
             ScContentsBuilder *builder)
{
  if (self->message_state == SC_CERTIFICATE_MESSAGE_DAMAGED)
    sc_contents_builder_add_remark (builder, _("The server's Certificate message is damaged behind these."));
  else if (self->message_state == SC_CERTIFICATE_MESSAGE_TOO_LONG)
    sc_contents_builder_add_remark (builder, _("The server sent more certificates than are shown."));

  if (self->is_warned)
    sc_contents_builder_add_remark (builder, _("The server warned that it does not know the name it was asked for."));

  if (code != GNUTLS_E_SUCCESS)
    {
      g_autofree char *failure = dup_failure (self, code);
      g_autofree char *remark = NULL;

      /* TRANSLATORS: %s is a sentence that says why. */
      remark = g_strdup_printf (_("The handshake failed after the server had shown these. %s"), failure);
      sc_contents_builder_add_remark (builder, remark);
    }
}

static gboolean
finish (Handshake          *self,
        int                 code,
        ScContentsBuilder  *builder,
        GError            **error)
{
  if (g_error_matches (self->wire_error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, g_steal_pointer (&self->wire_error));
      return FALSE;
    }

  if (self->certificates->len == 0)
    return fail (self, code, error);

  for (guint i = 0; i < self->certificates->len; i++)
    sc_contents_builder_add (builder, g_ptr_array_index (self->certificates, i), SC_OBJECT_CERTIFICATE);

  add_remarks (self, code, builder);
  return TRUE;
}

static void
set_up (Handshake                        *self,
        const char                       *name,
        gnutls_certificate_credentials_t  credentials)
{
  gnutls_session_set_ptr (self->session, self);
  gnutls_transport_set_ptr (self->session, self);
  gnutls_transport_set_pull_function (self->session, pull_cb);
  gnutls_transport_set_push_function (self->session, push_cb);
  gnutls_handshake_set_max_packet_length (self->session, MAX_MESSAGE);
  gnutls_handshake_set_hook_function (self->session, GNUTLS_HANDSHAKE_CERTIFICATE_PKT, GNUTLS_HOOK_PRE, certificate_cb);
  gnutls_dh_set_prime_bits (self->session, MIN_DH_BITS);
  gnutls_credentials_set (self->session, GNUTLS_CRD_CERTIFICATE, credentials);

  if (name != NULL)
    gnutls_server_name_set (self->session, GNUTLS_NAME_DNS, name, strlen (name));
}

gboolean
sc_handshake_run (ScWire             *wire,
                  const char         *name,
                  ScContentsBuilder  *builder,
                  GError            **error)
{
  g_autoptr (GPtrArray) certificates = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr (GByteArray) head = g_byte_array_new ();
  Handshake self = { .wire = wire, .certificates = certificates, .head = head };
  gnutls_certificate_credentials_t credentials = NULL;
  gboolean is_any = FALSE;
  int code = gnutls_init (&self.session, GNUTLS_CLIENT | GNUTLS_NO_TICKETS);

  if (code == GNUTLS_E_SUCCESS)
    code = gnutls_certificate_allocate_credentials (&credentials);

  if (code == GNUTLS_E_SUCCESS)
    code = gnutls_priority_set_direct (self.session, PRIORITY, NULL);

  if (code == GNUTLS_E_SUCCESS)
    {
      set_up (&self, name, credentials);
      code = shake_hands (&self);
    }

  is_any = finish (&self, code, builder, error);
  g_clear_pointer (&self.session, gnutls_deinit);
  g_clear_pointer (&credentials, gnutls_certificate_free_credentials);
  g_clear_error (&self.wire_error);
  return is_any;
}
