/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/server.h"

#include "source/contents-builder.h"
#include "source/server/connect.h"
#include "source/server/dialogue.h"
#include "source/server/handshake.h"
#include "source/server/network-error.h"
#include "source/server/socket-wire.h"

static void
tell (ScServerProgressFunc progress,
      ScServerPhase        phase,
      gpointer             user_data)
{
  if (progress != NULL)
    progress (phase, user_data);
}

/* What is said on a connection. */
static ScContents *
converse (const ScServer        *self,
          ScSocketCarrier       *carrier,
          ScServerProgressFunc   progress,
          gpointer               user_data,
          GError               **error)
{
  g_autofree char *title = sc_server_dup_title (self);
  g_autoptr (ScContentsBuilder) builder = sc_contents_builder_new (title);
  ScWire wire = { .read = sc_socket_carrier_read, .write = sc_socket_carrier_write, .carrier = carrier };

  if (self->protocol != SC_PROTOCOL_TLS)
    tell (progress, SC_SERVER_ASKING, user_data);

  if (!sc_dialogue_run (self->protocol, &wire, self->name != NULL ? self->name : self->host, error))
    return NULL;

  tell (progress, SC_SERVER_HANDSHAKING, user_data);

  if (!sc_handshake_run (&wire, self->name, builder, error))
    return NULL;

  return sc_contents_builder_end (g_steal_pointer (&builder));
}

ScContents *
sc_server_ask (const ScServer        *self,
               guint                  timeout,
               ScServerProgressFunc   progress,
               gpointer               user_data,
               GCancellable          *cancellable,
               GError               **error)
{
  ScSocketCarrier carrier = { .cancellable = cancellable };
  g_autoptr (GSocketConnection) connection = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  carrier.deadline = g_get_monotonic_time () + (gint64) timeout * G_TIME_SPAN_MILLISECOND;
  connection = sc_connect (self, carrier.deadline, progress, user_data, cancellable, error);

  if (connection == NULL)
    return NULL;

  carrier.socket = g_socket_connection_get_socket (connection);
  g_socket_set_blocking (carrier.socket, FALSE);
  return converse (self, &carrier, progress, user_data, error);
}

/* A question that runs in a worker. */
typedef struct
{
  ScServer            *server;
  GMainContext        *context; /* the caller's */
  ScServerProgressFunc progress;
  gpointer             progress_data;
} Question;

static void
question_free (gpointer data)
{
  Question *self = data;

  sc_server_free (self->server);
  g_main_context_unref (self->context);
  g_free (self);
}

/* On its way to the caller's thread. */
typedef struct
{
  GTask        *task;
  ScServerPhase phase;
} News;

static void
news_free (gpointer data)
{
  News *self = data;

  g_object_unref (self->task);
  g_free (self);
}

static gboolean
deliver_cb (gpointer data)
{
  News *self = data;
  Question *question = g_task_get_task_data (self->task);

  if (!g_task_get_completed (self->task) && !g_cancellable_is_cancelled (g_task_get_cancellable (self->task)))
    question->progress (self->phase, question->progress_data);

  return G_SOURCE_REMOVE;
}

/* Runs in the worker. */
static void
send_cb (ScServerPhase phase,
         gpointer      user_data)
{
  GTask *task = user_data;
  Question *question = g_task_get_task_data (task);
  g_autoptr (GSource) source = NULL;
  News *news = NULL;

  if (question->progress == NULL)
    return;

  news = g_new0 (News, 1);
  news->task = g_object_ref (task);
  news->phase = phase;
  source = g_idle_source_new ();
  g_source_set_priority (source, g_task_get_priority (task));
  g_source_set_callback (source, deliver_cb, news, news_free);
  g_source_attach (source, question->context);
}

static void
ask_cb (GTask        *task,
        gpointer      source_object,
        gpointer      task_data,
        GCancellable *cancellable)
{
  Question *question = task_data;
  GError *error = NULL;
  ScContents *contents = sc_server_ask (question->server, SC_SERVER_TIMEOUT, send_cb, task, cancellable, &error);

  if (contents == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, contents, (GDestroyNotify) sc_contents_unref);
}

void
sc_server_ask_async (const ScServer       *self,
                     GCancellable         *cancellable,
                     ScServerProgressFunc  progress,
                     gpointer              progress_data,
                     GAsyncReadyCallback   callback,
                     gpointer              user_data)
{
  g_autoptr (GTask) task = NULL;
  Question *question = NULL;

  g_return_if_fail (self != NULL);

  question = g_new0 (Question, 1);
  question->server = sc_server_copy (self);
  question->context = g_main_context_ref_thread_default ();
  question->progress = progress;
  question->progress_data = progress_data;

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, sc_server_ask_async);
  g_task_set_name (task, "ask a server");
  g_task_set_task_data (task, question, question_free);
  g_task_run_in_thread (task, ask_cb);
}

ScContents *
sc_server_ask_finish (GAsyncResult  *result,
                      GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
