/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/comparing.h"

/* Octets of both sides together that are compared within a few milliseconds, whatever they hold. For most certificates
 * that is less than a thread takes to begin, and the window need not be painted without them first. */
#define AT_ONCE_MAX 16384

typedef struct
{
  ScObject *objects[SC_N_SIDES];
} Objects;

static void
objects_free (Objects *self)
{
  g_clear_pointer (&self->objects[SC_LEFT], sc_object_unref);
  g_clear_pointer (&self->objects[SC_RIGHT], sc_object_unref);
  g_free (self);
}

static void
compare_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Objects *data = task_data;

  if (g_task_return_error_if_cancelled (task))
    return;

  g_task_return_pointer (task,
                         sc_comparison_new (data->objects[SC_LEFT], data->objects[SC_RIGHT],
                                            g_get_real_time () / G_USEC_PER_SEC),
                         (GDestroyNotify) sc_comparison_unref);
}

static gsize
count_octets (const Objects *self)
{
  gsize n_octets = 0;

  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    if (self->objects[side] != NULL)
      n_octets += sc_object_get_octets (self->objects[side]).length;

  return n_octets;
}

void
sc_compare_async (ScObject            *left,
                  ScObject            *right,
                  GCancellable        *cancellable,
                  GAsyncReadyCallback  callback,
                  gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Objects *data = g_new0 (Objects, 1);

  g_return_if_fail (left != NULL || right != NULL);

  data->objects[SC_LEFT] = left != NULL ? sc_object_ref (left) : NULL;
  data->objects[SC_RIGHT] = right != NULL ? sc_object_ref (right) : NULL;

  g_task_set_source_tag (task, sc_compare_async);
  g_task_set_task_data (task, data, (GDestroyNotify) objects_free);
  if (count_octets (data) <= AT_ONCE_MAX)
    compare_thread (task, NULL, data, cancellable);
  else
    g_task_run_in_thread (task, compare_thread);
}

ScComparison *
sc_compare_finish (GAsyncResult  *result,
                   GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
