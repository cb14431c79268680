/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/server/connect.h"

#include "source/server/network-error.h"

/* A look-up blocks in the C library and cannot be stopped, only left behind; GIO does that in its asynchronous form. So a
 * main context of its own runs here until there is a connection, the time is over, or nobody wants it any more. */
typedef struct
{
  ScServerProgressFunc progress;
  gpointer             progress_data;
  GCancellable        *limit; /* what ends it, for whichever reason */
  gboolean             is_late;
  gboolean             is_done;
  GSocketConnection   *connection;
  GError              *error;
} Attempt;

/* GIO looks up and connects once for each address; people are told of each phase once. */
static void
event_cb (GSocketClient      *client,
          GSocketClientEvent  event,
          GSocketConnectable *connectable,
          GIOStream          *connection,
          gpointer            user_data)
{
  Attempt *self = user_data;

  if (self->progress == NULL)
    return;

  if (event == G_SOCKET_CLIENT_RESOLVED)
    self->progress (SC_SERVER_CONNECTING, self->progress_data);
}

static gboolean
late_cb (gpointer user_data)
{
  Attempt *self = user_data;

  self->is_late = TRUE;
  g_cancellable_cancel (self->limit);
  return G_SOURCE_REMOVE;
}

static void
connected_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      user_data)
{
  Attempt *self = user_data;

  self->connection = g_socket_client_connect_finish (G_SOCKET_CLIENT (object), result, &self->error);
  self->is_done = TRUE;
}

static void
run (Attempt        *self,
     const ScServer *server,
     gint64          deadline,
     GMainContext   *context)
{
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  g_autoptr (GSocketConnectable) address = g_network_address_new (server->host, server->port);
  gint64 left = MAX (deadline - g_get_monotonic_time (), 0) / G_TIME_SPAN_MILLISECOND;
  g_autoptr (GSource) timer = g_timeout_source_new ((guint) left);

  g_socket_client_set_enable_proxy (client, FALSE);
  g_signal_connect (client, "event", G_CALLBACK (event_cb), self);
  g_source_set_callback (timer, late_cb, self, NULL);
  g_source_attach (timer, context);
  g_socket_client_connect_async (client, address, self->limit, connected_cb, self);

  while (!self->is_done)
    g_main_context_iteration (context, TRUE);

  g_source_destroy (timer);
}

static void
cancel_cb (GCancellable *cancellable,
           gpointer      user_data)
{
  g_cancellable_cancel (user_data);
}

GSocketConnection *
sc_connect (const ScServer        *server,
            gint64                 deadline,
            ScServerProgressFunc   progress,
            gpointer               user_data,
            GCancellable          *cancellable,
            GError               **error)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (GCancellable) limit = g_cancellable_new ();
  Attempt self = { .progress = progress, .progress_data = user_data, .limit = limit };
  gulong handler = 0;

  if (progress != NULL)
    progress (SC_SERVER_LOOKING_UP, user_data);

  if (cancellable != NULL)
    handler = g_cancellable_connect (cancellable, G_CALLBACK (cancel_cb), g_object_ref (limit), g_object_unref);

  g_main_context_push_thread_default (context);
  run (&self, server, deadline, context);
  g_main_context_pop_thread_default (context);
  g_cancellable_disconnect (cancellable, handler);

  if (self.connection != NULL)
    return self.connection;

  if (self.is_late && !g_cancellable_is_cancelled (cancellable))
    {
      g_clear_error (&self.error);
      sc_network_error_set_timed_out (error);
    }
  else
    sc_network_error_take (self.error, error);

  return NULL;
}
