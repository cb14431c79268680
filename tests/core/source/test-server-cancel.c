/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/server.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "fake-server.h"
#include "source/source.h"

/* A question to a server can be taken back at any moment, and ends when its time is over, whatever it waits for. */

#define WAIT { SC_STEP_WAIT, NULL, 0 }
#define LONG (10 * SC_SERVER_TIMEOUT)

/* A resolver that knows one name, and of all others nothing, ever; it is left behind when it is cancelled. */
#define TYPE_RESOLVER (mute_resolver_get_type ())
G_DECLARE_FINAL_TYPE (MuteResolver, mute_resolver, MUTE, RESOLVER, GResolver)

struct _MuteResolver
{
  GResolver     parent_instance;
  GCancellable *cancellable; /* (nullable): cancelled when it is asked */
};

G_DEFINE_FINAL_TYPE (MuteResolver, mute_resolver, G_TYPE_RESOLVER)

static void
return_cb (GCancellable *cancellable,
           gpointer      user_data)
{
  g_task_return_error_if_cancelled (user_data);
}

static void
lookup_async (GResolver               *resolver,
              const char              *name,
              GResolverNameLookupFlags flags,
              GCancellable            *cancellable,
              GAsyncReadyCallback      callback,
              gpointer                 user_data)
{
  MuteResolver *self = MUTE_RESOLVER (resolver);
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  if (g_str_equal (name, "nobody.example"))
    {
      g_task_return_new_error (task, G_RESOLVER_ERROR, G_RESOLVER_ERROR_NOT_FOUND, "not found");
      return;
    }

  g_assert_nonnull (cancellable);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);

  g_cancellable_connect (cancellable, G_CALLBACK (return_cb), g_object_ref (task), g_object_unref);
}

static GList *
lookup_finish (GResolver     *resolver,
               GAsyncResult  *result,
               GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
mute_resolver_class_init (MuteResolverClass *klass)
{
  GResolverClass *resolver_class = G_RESOLVER_CLASS (klass);

  resolver_class->lookup_by_name_with_flags_async = lookup_async;
  resolver_class->lookup_by_name_with_flags_finish = lookup_finish;
}

static void
mute_resolver_init (MuteResolver *self)
{
}

static void
assert_fails (const ScServer *server,
              guint           timeout,
              GCancellable   *cancellable,
              GQuark          domain,
              gint            code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_server_ask (server, timeout, NULL, NULL, cancellable, &error);

  g_assert_null (contents);
  g_assert_error (error, domain, code);
}

static void
test_look_up (void)
{
  g_autoptr (GResolver) usual = g_resolver_get_default ();
  g_autoptr (MuteResolver) mute = g_object_new (TYPE_RESOLVER, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (ScServer) somebody = sc_server_parse ("tls://somebody.example", NULL);
  g_autoptr (ScServer) nobody = sc_server_parse ("tls://nobody.example", NULL);

  g_resolver_set_default (G_RESOLVER (mute));
  assert_fails (nobody, LONG, NULL, SC_SERVER_ERROR, SC_SERVER_ERROR_NO_SUCH_HOST);
  assert_fails (somebody, 50, NULL, SC_SERVER_ERROR, SC_SERVER_ERROR_TIMED_OUT);
  mute->cancellable = cancellable;
  assert_fails (somebody, LONG, cancellable, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_resolver_set_default (usual);
}

/* Connections that nobody accepts: on Linux the queue of a listener takes one more than it was told to, and those behind
 * it are left unanswered. */
typedef struct
{
  int     listener;
  int     waiting[4];
  guint16 port;
} Queue;

static void
queue_fill (Queue *self)
{
  struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr = { htonl (INADDR_LOOPBACK) } };
  socklen_t length = sizeof address;

  self->listener = socket (AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  g_assert_cmpint (bind (self->listener, (struct sockaddr *) &address, length), ==, 0);
  g_assert_cmpint (listen (self->listener, 0), ==, 0);
  g_assert_cmpint (getsockname (self->listener, (struct sockaddr *) &address, &length), ==, 0);
  self->port = ntohs (address.sin_port);

  for (guint i = 0; i < G_N_ELEMENTS (self->waiting); i++)
    {
      self->waiting[i] = socket (AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
      connect (self->waiting[i], (struct sockaddr *) &address, length);
    }
}

static void
queue_clear (Queue *self)
{
  close (self->listener);

  for (guint i = 0; i < G_N_ELEMENTS (self->waiting); i++)
    close (self->waiting[i]);
}

static void
cancel_when_connecting_cb (ScServerPhase phase,
                           gpointer      user_data)
{
  if (phase == SC_SERVER_CONNECTING)
    g_cancellable_cancel (user_data);
}

static void
test_connect (void)
{
  Queue queue = { 0 };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (ScServer) server = NULL;
  g_autoptr (ScContents) contents = NULL;
  g_autoptr (GError) error = NULL;

  queue_fill (&queue);
  server = sc_server_new (SC_PROTOCOL_TLS, "127.0.0.1", queue.port, NULL, NULL);
  assert_fails (server, 100, NULL, SC_SERVER_ERROR, SC_SERVER_ERROR_TIMED_OUT);
  contents = sc_server_ask (server, LONG, cancel_when_connecting_cb, cancellable, cancellable, &error);
  g_assert_null (contents);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  queue_clear (&queue);
}

static void
cancel_cb (gpointer server,
           gpointer user_data)
{
  g_cancellable_cancel (user_data);
}

static void
assert_cancelled (ScProtocol    protocol,
                  const ScStep *steps)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (ScFakeServer) fake = sc_fake_server_new (steps, cancel_cb, cancellable);
  g_autoptr (ScServer) server = sc_server_new (protocol, "127.0.0.1", sc_fake_server_get_port (fake), NULL, NULL);

  assert_fails (server, LONG, cancellable, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_dialogue (void)
{
  static const ScStep steps[] = { SC_SAY ("220-wait\r\n"), WAIT, { 0 } };

  assert_cancelled (SC_PROTOCOL_SMTP, steps);
}

static void
test_handshake (void)
{
  static const ScStep steps[] = { SC_HEAR ("\x16\3"), WAIT, { 0 } };

  assert_cancelled (SC_PROTOCOL_TLS, steps);
}

static void
append_length (GByteArray *list,
               gsize       length)
{
  const guint8 octets[] = { (guint8) (length >> 16), (guint8) (length >> 8), (guint8) length };

  g_byte_array_append (list, octets, sizeof octets);
}

/* (transfer full): what a Certificate message (RFC 5246 §7.4.2) has of one of the examples, which GnuTLS takes, and then
 * waits for more */
static GByteArray *
make_certificate_list (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", "good.pem", NULL);
  g_autoptr (ScContents) contents = sc_source_list_path (path, NULL, NULL);
  g_autoptr (GBytes) certificate = sc_contents_dup_octets (contents, 0);
  gsize length = g_bytes_get_size (certificate);
  GByteArray *list = g_byte_array_new ();

  append_length (list, length + 3);
  append_length (list, length);
  g_byte_array_append (list, g_bytes_get_data (certificate, NULL), (guint) length);
  return list;
}

/* What has come is of no use any more. */
static void
test_after_certificate (void)
{
  g_autoptr (GByteArray) list = make_certificate_list ();
  const ScStep steps[] = { { SC_STEP_SHOW, (const char *) list->data, list->len }, WAIT, { 0 } };

  assert_cancelled (SC_PROTOCOL_TLS, steps);
}

static void
test_before (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (ScServer) server = sc_server_parse ("tls://127.0.0.1:9", NULL);

  g_cancellable_cancel (cancellable);
  assert_fails (server, LONG, cancellable, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* What a question in a worker tells. */
typedef struct
{
  GString     *phases;
  gboolean     is_done;
  ScContents  *contents;
  GError      *error;
} Answer;

static void
answer_clear (Answer *self)
{
  g_string_free (self->phases, TRUE);
  g_clear_pointer (&self->contents, sc_contents_unref);
  g_clear_error (&self->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Answer, answer_clear)

static void
phase_cb (ScServerPhase phase,
          gpointer      user_data)
{
  Answer *self = user_data;

  g_assert_false (self->is_done);
  g_assert_true (g_str_has_suffix (sc_server_phase_get_sentence (phase), "…"));
  g_string_append_printf (self->phases, "%d", phase);
}

static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  Answer *self = user_data;

  self->contents = sc_server_ask_finish (result, &self->error);
  self->is_done = TRUE;
}

static void
ask_async (const ScServer *server,
           GCancellable   *cancellable,
           Answer         *answer)
{
  sc_server_ask_async (server, cancellable, phase_cb, answer, answered_cb, answer);

  while (!answer->is_done)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_async (void)
{
  static const ScStep steps[] = {
    SC_SAY ("+OK\r\n"), SC_HEAR ("STLS\r\n"), SC_SAY ("+OK\r\n"), { SC_STEP_SHAKE, NULL, 0 }, { 0 },
  };
  g_autoptr (ScFakeServer) fake = sc_fake_server_new (steps, NULL, NULL);
  g_autoptr (ScServer) server = sc_server_new (SC_PROTOCOL_POP3, "127.0.0.1", sc_fake_server_get_port (fake), NULL, NULL);
  g_auto (Answer) answer = { .phases = g_string_new (NULL) };

  ask_async (server, NULL, &answer);
  g_assert_no_error (answer.error);
  g_assert_cmpuint (sc_contents_get_n_items (answer.contents), ==, 1);
  g_assert_cmpstr (answer.phases->str, ==, "0123");
}

static void
test_async_cancel (void)
{
  static const ScStep steps[] = { WAIT, { 0 } };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (ScFakeServer) fake = sc_fake_server_new (steps, cancel_cb, cancellable);
  g_autoptr (ScServer) server = sc_server_new (SC_PROTOCOL_POP3, "127.0.0.1", sc_fake_server_get_port (fake), NULL, NULL);
  g_auto (Answer) answer = { .phases = g_string_new (NULL) };

  ask_async (server, cancellable, &answer);
  g_assert_error (answer.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/server-cancel/before", test_before);
  g_test_add_func ("/server-cancel/look-up", test_look_up);
  g_test_add_func ("/server-cancel/connect", test_connect);
  g_test_add_func ("/server-cancel/dialogue", test_dialogue);
  g_test_add_func ("/server-cancel/handshake", test_handshake);
  g_test_add_func ("/server-cancel/after-certificate", test_after_certificate);
  g_test_add_func ("/server-cancel/async", test_async);
  g_test_add_func ("/server-cancel/async-cancel", test_async_cancel);
  return g_test_run ();
}
