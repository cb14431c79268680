/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/source.h"

#include <string.h>

#include "source/list.h"
#include "source/read.h"

/* The part of source.h that needs GIO, in an object file of its own: a program that reads no GFile then loads none of
 * GIO's libraries. */

/* So long between two reports of progress, in microseconds. */
#define PROGRESS_PAUSE (100 * 1000)

/* And so many times longer than a report takes: what was found so far is copied for it, which takes its time where that
 * is very much. */
#define PROGRESS_SHARE 10

/* A listing in a worker. */
typedef struct
{
  GFile                *file;  /* (nullable) */
  GBytes               *bytes; /* if there is no file */
  char                 *name;  /* that of @bytes */
  char                 *password;
  ScSourceProgressFunc  progress;
  gpointer              progress_data;
  gint64                next_progress;
  GCancellable         *cancellable;
  GTask                *task; /* (unowned) (nullable) */
} Job;

static void
job_free (gpointer data)
{
  Job *self = data;

  if (self->password != NULL)
    explicit_bzero (self->password, strlen (self->password));

  g_clear_object (&self->file);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->name);
  g_free (self->password);
  g_free (self);
}

/* What is said of a job's progress, on its way to the thread that asked for it. */
typedef struct
{
  GTask      *task;
  guint64     done;
  guint64     total;
  ScContents *found; /* (nullable) */
} Report;

static void
report_free (gpointer data)
{
  Report *self = data;

  g_object_unref (self->task);
  g_clear_pointer (&self->found, sc_contents_unref);
  g_free (self);
}

static gboolean
report_cb (gpointer data)
{
  Report *self = data;
  Job *job = g_task_get_task_data (self->task);

  if (!g_task_get_completed (self->task) && !g_cancellable_is_cancelled (g_task_get_cancellable (self->task)))
    job->progress (self->done, self->total, self->found, job->progress_data);

  return G_SOURCE_REMOVE;
}

static void
report (Job                     *job,
        guint64                  done,
        guint64                  total,
        const ScContentsBuilder *builder)
{
  ScContents *found = NULL;
  gint64 now = g_get_monotonic_time ();
  g_autoptr (GSource) source = NULL;
  Report *self = NULL;

  if (job->progress == NULL || now < job->next_progress)
    return;

  found = builder != NULL ? sc_contents_builder_dup_so_far (builder) : NULL;
  self = g_new0 (Report, 1);
  *self = (Report) { g_object_ref (job->task), done, total, found };

  /* g_main_context_invoke() would call back in this thread, where nobody runs the default context at the moment. */
  source = g_idle_source_new ();
  g_source_set_priority (source, g_task_get_priority (job->task));
  g_source_set_callback (source, report_cb, self, report_free);
  g_source_attach (source, g_task_get_context (job->task));

  job->next_progress = g_get_monotonic_time ();
  job->next_progress += MAX (PROGRESS_PAUSE, PROGRESS_SHARE * (job->next_progress - now));
}

static gboolean
watch_cb (guint64                  done,
          guint64                  total,
          const ScContentsBuilder *builder,
          gpointer                 user_data)
{
  Job *job = user_data;

  report (job, done, total, builder);
  return !g_cancellable_is_cancelled (job->cancellable);
}

static ScContents *
list_job_file (Job     *job,
               GError **error)
{
  g_autofree char *name = NULL;
  GBytes *octets = sc_read_file (job->file, &name, watch_cb, job, job->cancellable, error);

  return octets != NULL ? sc_source_list_taken (octets, name, job->password, watch_cb, job, error) : NULL;
}

static ScContents *
list (Job     *job,
      GError **error)
{
  ScContents *contents = NULL;

  if (job->file != NULL)
    contents = list_job_file (job, error);
  else
    contents = sc_source_list_watched (job->bytes, job->name, job->password, watch_cb, job, error);

  if (contents == NULL && *error == NULL)
    g_cancellable_set_error_if_cancelled (job->cancellable, error);

  return contents;
}

ScContents *
sc_source_list_file (GFile         *file,
                     const char    *password,
                     GCancellable  *cancellable,
                     GError       **error)
{
  g_autofree char *name = NULL;
  GBytes *octets = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  octets = sc_read_file (file, &name, NULL, NULL, cancellable, error);
  return octets != NULL ? sc_source_list_taken (octets, name, password, NULL, NULL, error) : NULL;
}

static void
list_cb (GTask        *task,
         gpointer      source_object,
         gpointer      task_data,
         GCancellable *cancellable)
{
  GError *error = NULL;
  ScContents *contents = list (task_data, &error);

  if (contents == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, contents, (GDestroyNotify) sc_contents_unref);
}

/* Takes @job. */
static void
start (Job                 *job,
       const char          *password,
       GCancellable        *cancellable,
       GAsyncReadyCallback  callback,
       gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (job->file, cancellable, callback, user_data);

  job->password = g_strdup (password);
  job->cancellable = cancellable;
  job->next_progress = g_get_monotonic_time () + PROGRESS_PAUSE;
  job->task = task;
  g_task_set_source_tag (task, sc_source_list_async);
  g_task_set_name (task, "list certificates");
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, list_cb);
}

void
sc_source_list_async (GFile                *file,
                      const char           *password,
                      GCancellable         *cancellable,
                      ScSourceProgressFunc  progress,
                      gpointer              progress_data,
                      GAsyncReadyCallback   callback,
                      gpointer              user_data)
{
  Job *job = NULL;

  g_return_if_fail (G_IS_FILE (file));

  job = g_new0 (Job, 1);
  job->file = g_object_ref (file);
  job->progress = progress;
  job->progress_data = progress_data;
  start (job, password, cancellable, callback, user_data);
}

void
sc_source_list_bytes_async (GBytes               *bytes,
                            const char           *name,
                            const char           *password,
                            GCancellable         *cancellable,
                            ScSourceProgressFunc  progress,
                            gpointer              progress_data,
                            GAsyncReadyCallback   callback,
                            gpointer              user_data)
{
  Job *job = NULL;

  g_return_if_fail (bytes != NULL && name != NULL);

  job = g_new0 (Job, 1);
  job->bytes = g_bytes_ref (bytes);
  job->name = g_strdup (name);
  job->progress = progress;
  job->progress_data = progress_data;
  start (job, password, cancellable, callback, user_data);
}

ScContents *
sc_source_list_finish (GAsyncResult  *result,
                       GError       **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);
  g_return_val_if_fail (g_task_get_source_tag (G_TASK (result)) == sc_source_list_async, NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
