/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/source.h"

#include <glib/gi18n-lib.h>

#include "source/kind.h"
#include "source/objects.h"
#include "source/read.h"

G_DEFINE_QUARK (sc-source-error-quark, sc_source_error)

GPtrArray *
sc_source_load_bytes (GBytes      *bytes,
                      const char  *name,
                      GError     **error)
{
  g_autoptr (GPtrArray) objects = NULL;
  gsize length = 0;
  const guint8 *data = NULL;

  g_return_val_if_fail (bytes != NULL && name != NULL, NULL);

  data = g_bytes_get_data (bytes, &length);

  if (length == 0)
    {
      g_set_error_literal (error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_EMPTY,
                           _("This is empty: there is not one octet in it. Copy it again from where it came."));
      return NULL;
    }

  objects = sc_objects_find (bytes, name);

  if (objects->len == 0)
    {
      g_set_error_literal (error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_NO_OBJECT,
                           sc_kind_explain ((ScSlice) { data, length, 0 }));
      return NULL;
    }

  return g_steal_pointer (&objects);
}

GPtrArray *
sc_source_load_as (GFile         *file,
                   const char    *name,
                   GCancellable  *cancellable,
                   GError       **error)
{
  g_autofree char *display_name = NULL;
  g_autoptr (GBytes) octets = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  octets = sc_read_file (file, &display_name, cancellable, error);

  if (octets == NULL)
    return NULL;

  return sc_source_load_bytes (octets, name != NULL ? name : display_name, error);
}

GPtrArray *
sc_source_load (GFile         *file,
                GCancellable  *cancellable,
                GError       **error)
{
  return sc_source_load_as (file, NULL, cancellable, error);
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
