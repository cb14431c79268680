/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/decoding.h"

typedef struct
{
  ScContents *contents;
  guint       i;
} Item;

static void
item_free (Item *self)
{
  sc_contents_unref (self->contents);
  g_free (self);
}

static void
decode_thread (GTask        *task,
               gpointer      source_object,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Item *item = task_data;

  g_task_return_pointer (task, sc_contents_decode (item->contents, item->i), (GDestroyNotify) sc_object_unref);
}

void
sc_decode_async (ScContents          *contents,
                 guint                i,
                 GAsyncReadyCallback  callback,
                 gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);
  Item *item = g_new0 (Item, 1);

  item->contents = sc_contents_ref (contents);
  item->i = i;

  g_task_set_source_tag (task, sc_decode_async);
  g_task_set_name (task, "decode");
  g_task_set_task_data (task, item, (GDestroyNotify) item_free);
  g_task_run_in_thread (task, decode_thread);
}

ScObject *
sc_decode_finish (GAsyncResult *result,
                  guint        *i)
{
  Item *item = g_task_get_task_data (G_TASK (result));

  *i = item->i;

  return g_task_propagate_pointer (G_TASK (result), NULL);
}
