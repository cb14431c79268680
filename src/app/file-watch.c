/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/file-watch.h"

/* So long nothing must happen until it is over. */
#define QUIET_MSEC 300

struct _ScFileWatch
{
  GFile           *file;
  GFileMonitor    *monitor;     /* (nullable) */
  GCancellable    *cancellable; /* of asking whether the file exists */
  guint            quiet;
  ScFileWatchFunc  func;
  gpointer         user_data;
};

static gboolean
means_other_contents (GFileMonitorEvent event)
{
  switch (event)
    {
    case G_FILE_MONITOR_EVENT_CHANGED:
    case G_FILE_MONITOR_EVENT_CHANGES_DONE_HINT:
    case G_FILE_MONITOR_EVENT_CREATED:
    case G_FILE_MONITOR_EVENT_DELETED:
    case G_FILE_MONITOR_EVENT_MOVED:
    case G_FILE_MONITOR_EVENT_RENAMED:
    case G_FILE_MONITOR_EVENT_MOVED_IN:
    case G_FILE_MONITOR_EVENT_MOVED_OUT:
      return TRUE;

    case G_FILE_MONITOR_EVENT_ATTRIBUTE_CHANGED:
    case G_FILE_MONITOR_EVENT_PRE_UNMOUNT:
    case G_FILE_MONITOR_EVENT_UNMOUNTED:
    default:
      return FALSE;
    }
}

/* Any other failure, as of a server that does not answer, says nothing about it. */
static gboolean
is_gone (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND) ||
         g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY);
}

static void
asked_cb (GObject      *source_object,
          GAsyncResult *result,
          gpointer      user_data)
{
  ScFileWatch *self = user_data;
  g_autoptr (GError) error = NULL;
  GFileInfo *info = g_file_query_info_finish (G_FILE (source_object), result, &error);

  g_clear_object (&info);

  /* Then there is no watch any more. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_clear_object (&self->cancellable);
  self->func (!is_gone (error), self->user_data);
}

static gboolean
quiet_cb (gpointer user_data)
{
  ScFileWatch *self = user_data;

  self->quiet = 0;
  self->cancellable = g_cancellable_new ();
  g_file_query_info_async (self->file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT,
                           self->cancellable, asked_cb, self);

  return G_SOURCE_REMOVE;
}

/* What is being asked would be answered too early. */
static void
stop_asking (ScFileWatch *self)
{
  g_clear_handle_id (&self->quiet, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
changed_cb (ScFileWatch       *self,
            GFile             *file,
            GFile             *other,
            GFileMonitorEvent  event)
{
  if (!means_other_contents (event))
    return;

  stop_asking (self);
  self->quiet = g_timeout_add (QUIET_MSEC, quiet_cb, self);
}

ScFileWatch *
sc_file_watch_new (GFile           *file,
                   ScFileWatchFunc  func,
                   gpointer         user_data)
{
  ScFileWatch *self = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (func != NULL, NULL);

  self = g_new0 (ScFileWatch, 1);
  self->file = g_object_ref (file);
  self->func = func;
  self->user_data = user_data;
  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_swapped (self->monitor, "changed", G_CALLBACK (changed_cb), self);

  return self;
}

void
sc_file_watch_free (ScFileWatch *self)
{
  stop_asking (self);
  /* Whoever else holds it, it tells nothing any more. */
  if (self->monitor != NULL)
    g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);
  g_clear_object (&self->file);
  g_free (self);
}
