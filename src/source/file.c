/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/source.h"

#include "source/read.h"

/* The part of source.h that needs GIO, in an object file of its own: a program that reads no GFile then loads none of
 * GIO's libraries. */

GPtrArray *
sc_source_load (GFile         *file,
                GCancellable  *cancellable,
                GError       **error)
{
  g_autofree char *name = NULL;
  g_autoptr (GBytes) octets = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  octets = sc_read_file (file, &name, cancellable, error);

  return octets != NULL ? sc_source_load_bytes (octets, name, error) : NULL;
}

static void
load_cb (GTask        *task,
         gpointer      source_object,
         gpointer      task_data,
         GCancellable *cancellable)
{
  GError *error = NULL;
  GPtrArray *objects = sc_source_load (source_object, cancellable, &error);

  if (objects == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, objects, (GDestroyNotify) g_ptr_array_unref);
}

void
sc_source_load_async (GFile               *file,
                      GCancellable        *cancellable,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (file, cancellable, callback, user_data);
  g_task_set_source_tag (task, sc_source_load_async);
  g_task_set_name (task, "load certificates");
  g_task_run_in_thread (task, load_cb);
}

GPtrArray *
sc_source_load_finish (GFile         *file,
                       GAsyncResult  *result,
                       GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, file), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
