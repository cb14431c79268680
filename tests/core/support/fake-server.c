/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fake-server.h"

#include <errno.h>
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* RFC 5246 §6.2.1 */
#define MAX_RECORD (1 << 14)
#define RECORD_HANDSHAKE 22
#define RECORD_ALERT 21
#define HANDSHAKE_SERVER_HELLO 2
#define HANDSHAKE_CERTIFICATE 11

struct _ScFakeServer
{
  const ScStep                    *steps;
  ScStep                          *own_steps;   /* (nullable) */
  GBytes                          *own_message; /* (nullable) */
  GFunc                            on_wait;
  gpointer                         user_data;
  int                              listener;
  guint16                          port;
  GThread                         *thread;
  gint                             is_ended;
  GBytes                          *certificate;
  gnutls_certificate_credentials_t credentials;
  GAsyncQueue                     *asked_names;
};

static void
write_all (int         client,
           const void *data,
           gsize       length)
{
  const guint8 *octets = data;

  /* A client that has left is no fault of the server's. */
  while (length > 0)
    {
      gssize n = send (client, octets, length, MSG_NOSIGNAL);

      if (n <= 0)
        return;

      octets += n;
      length -= (gsize) n;
    }
}

static gboolean
read_all (int     client,
          guint8 *octets,
          gsize   length)
{
  while (length > 0)
    {
      gssize n = recv (client, octets, length, 0);

      if (n <= 0)
        return FALSE;

      octets += n;
      length -= (gsize) n;
    }

  return TRUE;
}

static void
hear (int           client,
      const ScStep *step)
{
  g_autofree guint8 *heard = g_malloc (step->length);

  if (read_all (client, heard, step->length))
    g_assert_cmpmem (heard, step->length, step->octets, step->length);
}

static void
drip (int           client,
      const ScStep *step)
{
  for (gsize i = 0; i < step->length && send (client, step->octets + i, 1, MSG_NOSIGNAL) > 0; i++)
    g_usleep (G_USEC_PER_SEC / 50);
}

static void
flood (int           client,
       const ScStep *step)
{
  while (send (client, step->octets, step->length, MSG_NOSIGNAL) > 0)
    continue;
}

static void
read_client_hello (int client)
{
  guint8 header[5] = { 0 };
  g_autofree guint8 *body = NULL;
  gsize length = 0;

  if (!read_all (client, header, sizeof header))
    return;

  g_assert_cmpuint (header[0], ==, RECORD_HANDSHAKE);
  length = (gsize) header[3] << 8 | header[4];
  body = g_malloc (length);
  read_all (client, body, length);
}

static void
append_number (GByteArray *out,
               gsize       number,
               guint       n_octets)
{
  for (guint i = 0; i < n_octets; i++)
    {
      guint8 octet = (guint8) (number >> 8 * (n_octets - 1 - i));

      g_byte_array_append (out, &octet, 1);
    }
}

static void
append_records (GByteArray *out,
                guint8      type,
                GByteArray *message)
{
  for (gsize at = 0; at < message->len; at += MAX_RECORD)
    {
      gsize length = MIN (message->len - at, MAX_RECORD);
      const guint8 header[5] = { type, 3, 3, (guint8) (length >> 8), (guint8) length };

      g_byte_array_append (out, header, sizeof header);
      g_byte_array_append (out, message->data + at, (guint) length);
    }
}

static void
append_handshake (GByteArray   *out,
                  guint8        type,
                  const guint8 *body,
                  gsize         length)
{
  g_autoptr (GByteArray) message = g_byte_array_new ();

  g_byte_array_append (message, &type, 1);
  append_number (message, length, 3);
  g_byte_array_append (message, body, (guint) length);
  append_records (out, RECORD_HANDSHAKE, message);
}

/* ServerHello (RFC 5246 §7.4.1.3): version 3.3, random, no session, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, no
 * compression. */
GBytes *
sc_fake_answer (const void *certificate_message,
                gsize       length)
{
  const guint8 hello[2 + 32 + 1 + 2 + 1] = { 3, 3, [2 + 32 + 1] = 0xC0, 0x2F };
  g_autoptr (GByteArray) out = g_byte_array_new ();

  append_handshake (out, HANDSHAKE_SERVER_HELLO, hello, sizeof hello);
  append_handshake (out, HANDSHAKE_CERTIFICATE, certificate_message, length);
  return g_byte_array_free_to_bytes (g_steal_pointer (&out));
}

static void
show (int           client,
      const ScStep *step)
{
  g_autoptr (GBytes) answer = sc_fake_answer (step->octets, step->length);

  read_client_hello (client);
  write_all (client, g_bytes_get_data (answer, NULL), g_bytes_get_size (answer));
}

static void
send_alert (int           client,
            const ScStep *step)
{
  g_autoptr (GByteArray) alert = g_byte_array_new ();
  g_autoptr (GByteArray) out = g_byte_array_new ();

  read_client_hello (client);
  g_byte_array_append (alert, (const guint8 *) step->octets, (guint) step->length);
  append_records (out, RECORD_ALERT, alert);
  write_all (client, out->data, out->len);
}

static void
remember_asked_name (ScFakeServer     *self,
                     gnutls_session_t  session)
{
  char name[256] = "";
  size_t length = sizeof name;
  unsigned int type = 0;
  gboolean is_asked = gnutls_server_name_get (session, name, &length, &type, 0) == GNUTLS_E_SUCCESS;

  g_async_queue_push (self->asked_names, g_strdup (is_asked ? name : ""));
}

static void
shake (ScFakeServer *self,
       int           client)
{
  gnutls_session_t session = NULL;
  guint8 rest[16] = { 0 };
  int code = 0;

  gnutls_init (&session, GNUTLS_SERVER);
  gnutls_set_default_priority (session);
  gnutls_credentials_set (session, GNUTLS_CRD_CERTIFICATE, self->credentials);
  gnutls_transport_set_int (session, client);

  do
    code = gnutls_handshake (session);
  while (code < 0 && !gnutls_error_is_fatal (code));

  remember_asked_name (self, session);
  g_assert_cmpint (code, ==, GNUTLS_E_SUCCESS);

  /* The client says goodbye and nothing else. */
  g_assert_cmpint (gnutls_record_recv (session, rest, sizeof rest), ==, 0);
  gnutls_deinit (session);
}

static void
wait_for_end (int client)
{
  guint8 rest[256] = { 0 };

  while (recv (client, rest, sizeof rest, 0) > 0)
    continue;
}

/* Returns: with which step to begin for the next client */
static const ScStep *
serve (ScFakeServer *self,
       int           client,
       const ScStep *first)
{
  for (const ScStep *step = first; step->kind != SC_STEP_END; step++)
    switch (step->kind)
      {
      case SC_STEP_SAY:
        write_all (client, step->octets, step->length);
        break;
      case SC_STEP_HEAR:
        hear (client, step);
        break;
      case SC_STEP_DRIP:
        drip (client, step);
        break;
      case SC_STEP_FLOOD:
        flood (client, step);
        break;
      case SC_STEP_SHAKE:
        shake (self, client);
        break;
      case SC_STEP_SHOW:
        show (client, step);
        break;
      case SC_STEP_ALERT:
        send_alert (client, step);
        break;
      case SC_STEP_WAIT:
        if (self->on_wait != NULL)
          self->on_wait (self, self->user_data);
        wait_for_end (client);
        break;
      case SC_STEP_NEXT:
        return step + 1;
      case SC_STEP_END:
        break;
      }

  return self->steps;
}

/* What the client has sent and nobody has read would turn the end into a reset, and the client would lose what was said
 * last. */
static void
hang_up (int client)
{
  shutdown (client, SHUT_WR);
  wait_for_end (client);
  close (client);
}

static gpointer
thread_cb (gpointer data)
{
  ScFakeServer *self = data;
  const ScStep *next = self->steps;

  for (;;)
    {
      int client = accept (self->listener, NULL, NULL);

      if (g_atomic_int_get (&self->is_ended))
        {
          if (client >= 0)
            close (client);
          return NULL;
        }

      g_assert_cmpint (client, >=, 0);
      next = serve (self, client, next);
      hang_up (client);
    }
}

static void
make_certificate (ScFakeServer *self)
{
  const guint8 serial[] = { 1 };
  gnutls_x509_privkey_t key = NULL;
  gnutls_x509_crt_t certificate = NULL;
  gnutls_datum_t octets = { 0 };

  gnutls_x509_privkey_init (&key);
  gnutls_x509_privkey_generate (key, GNUTLS_PK_ECDSA, GNUTLS_CURVE_TO_BITS (GNUTLS_ECC_CURVE_SECP256R1), 0);
  gnutls_x509_crt_init (&certificate);
  gnutls_x509_crt_set_version (certificate, 3);
  gnutls_x509_crt_set_serial (certificate, serial, sizeof serial);
  gnutls_x509_crt_set_dn (certificate, "CN=mail.example.com", NULL);
  gnutls_x509_crt_set_activation_time (certificate, time (NULL) - 60);
  gnutls_x509_crt_set_expiration_time (certificate, time (NULL) + 24 * 60 * 60);
  gnutls_x509_crt_set_key (certificate, key);
  g_assert_cmpint (gnutls_x509_crt_sign2 (certificate, certificate, key, GNUTLS_DIG_SHA256, 0), ==, GNUTLS_E_SUCCESS);
  gnutls_x509_crt_export2 (certificate, GNUTLS_X509_FMT_DER, &octets);
  self->certificate = g_bytes_new (octets.data, octets.size);

  gnutls_certificate_allocate_credentials (&self->credentials);
  gnutls_certificate_set_x509_key (self->credentials, &certificate, 1, key);
  gnutls_free (octets.data);
  gnutls_x509_crt_deinit (certificate);
  gnutls_x509_privkey_deinit (key);
}

ScFakeServer *
sc_fake_server_new (const ScStep *steps,
                    GFunc         on_wait,
                    gpointer      user_data)
{
  ScFakeServer *self = g_new0 (ScFakeServer, 1);
  struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr = { htonl (INADDR_LOOPBACK) } };
  socklen_t length = sizeof address;

  self->steps = steps;
  self->on_wait = on_wait;
  self->user_data = user_data;
  self->asked_names = g_async_queue_new_full (g_free);
  make_certificate (self);

  self->listener = socket (AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  g_assert_cmpint (bind (self->listener, (struct sockaddr *) &address, length), ==, 0);
  g_assert_cmpint (listen (self->listener, 8), ==, 0);
  g_assert_cmpint (getsockname (self->listener, (struct sockaddr *) &address, &length), ==, 0);
  self->port = ntohs (address.sin_port);
  self->thread = g_thread_new ("fake server", thread_cb, self);
  return self;
}

ScFakeServer *
sc_fake_server_new_showing (GPtrArray *chain)
{
  g_autoptr (GBytes) message = sc_fake_certificate_message (chain);
  ScStep *steps = g_new0 (ScStep, 2);
  ScFakeServer *self = NULL;

  steps[0].kind = SC_STEP_SHOW;
  steps[0].octets = g_bytes_get_data (message, &steps[0].length);
  self = sc_fake_server_new (steps, NULL, NULL);
  self->own_steps = steps;
  self->own_message = g_steal_pointer (&message);
  return self;
}

void
sc_fake_server_free (ScFakeServer *self)
{
  /* On Linux this ends an accept that waits. */
  g_atomic_int_set (&self->is_ended, TRUE);
  shutdown (self->listener, SHUT_RDWR);
  g_thread_join (self->thread);
  close (self->listener);

  gnutls_certificate_free_credentials (self->credentials);
  g_bytes_unref (self->certificate);
  g_clear_pointer (&self->own_message, g_bytes_unref);
  g_free (self->own_steps);
  g_async_queue_unref (self->asked_names);
  g_free (self);
}

guint16
sc_fake_server_get_port (ScFakeServer *self)
{
  return self->port;
}

GBytes *
sc_fake_server_get_certificate (ScFakeServer *self)
{
  return self->certificate;
}

char *
sc_fake_server_pop_asked_name (ScFakeServer *self)
{
  return g_async_queue_pop (self->asked_names);
}

GBytes *
sc_fake_certificate_message (GPtrArray *chain)
{
  g_autoptr (GByteArray) list = g_byte_array_new ();
  g_autoptr (GByteArray) message = g_byte_array_new ();

  for (guint i = 0; i < chain->len; i++)
    {
      gsize length = 0;
      const guint8 *data = g_bytes_get_data (g_ptr_array_index (chain, i), &length);

      append_number (list, length, 3);
      g_byte_array_append (list, data, (guint) length);
    }

  append_number (message, list->len, 3);
  g_byte_array_append (message, list->data, list->len);
  return g_byte_array_free_to_bytes (g_steal_pointer (&message));
}
