/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/slot.h"
#include "source/source.h"
#include "x509/display.h"

/* The bound on a file's name, in characters; no file system has longer ones. */
#define MAX_TITLE 255

struct _ScSlot
{
  GObject       parent_instance;

  GCancellable *cancellable;
  ScContents   *contents;
  ScObject     *object;
  char         *title;
  char         *message;
  ScSlotState   state;
};

enum
{
  PROP_0,
  PROP_STATE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (ScSlotState, sc_slot_state,
                    G_DEFINE_ENUM_VALUE (SC_SLOT_EMPTY, "empty"),
                    G_DEFINE_ENUM_VALUE (SC_SLOT_LOADING, "loading"),
                    G_DEFINE_ENUM_VALUE (SC_SLOT_LOADED, "loaded"),
                    G_DEFINE_ENUM_VALUE (SC_SLOT_FAILED, "failed"))

G_DEFINE_FINAL_TYPE (ScSlot, sc_slot, G_TYPE_OBJECT)

static void
set_state (ScSlot      *self,
           ScSlotState  state)
{
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
clear_contents (ScSlot *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->contents, sc_contents_unref);
  g_clear_pointer (&self->object, sc_object_unref);
  g_clear_pointer (&self->message, g_free);
}

static void
fail (ScSlot       *self,
      const GError *error)
{
  g_clear_object (&self->cancellable);
  self->message = g_strdup (error->message);
  set_state (self, SC_SLOT_FAILED);
}

/* Only the last load speaks. Whoever else cancels, a dialog of a remote place, has failed for us. */
static gboolean
is_stale (GAsyncResult *result)
{
  return g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result)));
}

static void
decode (GTask        *task,
        gpointer      source_object,
        gpointer      task_data,
        GCancellable *cancellable)
{
  ScContents *contents = task_data;
  ScObject *object = sc_contents_decode (contents, sc_contents_get_first_choice (contents));

  g_task_return_pointer (task, object, (GDestroyNotify) sc_object_unref);
}

static void
decoded_cb (GObject      *source_object,
            GAsyncResult *result,
            gpointer      user_data)
{
  ScSlot *self = SC_SLOT (source_object);
  g_autoptr (ScObject) object = g_task_propagate_pointer (G_TASK (result), NULL);

  if (is_stale (result))
    return;

  g_clear_object (&self->cancellable);
  self->object = g_steal_pointer (&object);
  set_state (self, SC_SLOT_LOADED);
}

static void
listed_cb (GObject      *source_object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (ScSlot) self = SC_SLOT (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_source_list_finish (result, &error);
  g_autoptr (GTask) task = NULL;

  if (is_stale (result))
    return;

  if (contents == NULL)
    {
      fail (self, error);
      return;
    }

  self->contents = g_steal_pointer (&contents);
  task = g_task_new (self, self->cancellable, decoded_cb, NULL);
  g_task_set_source_tag (task, listed_cb);
  g_task_set_name (task, "decode");
  g_task_set_task_data (task, sc_contents_ref (self->contents), (GDestroyNotify) sc_contents_unref);
  g_task_run_in_thread (task, decode);
}

static void
sc_slot_dispose (GObject *object)
{
  ScSlot *self = SC_SLOT (object);

  clear_contents (self);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (sc_slot_parent_class)->dispose (object);
}

static void
sc_slot_get_property (GObject    *object,
                      guint       prop_id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  ScSlot *self = SC_SLOT (object);

  switch (prop_id)
    {
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_slot_class_init (ScSlotClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sc_slot_dispose;
  object_class->get_property = sc_slot_get_property;

  properties[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, SC_TYPE_SLOT_STATE, SC_SLOT_EMPTY,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sc_slot_init (ScSlot *self)
{
}

ScSlot *
sc_slot_new (void)
{
  return g_object_new (SC_TYPE_SLOT, NULL);
}

/* A file's name comes from strangers, too: it must not turn the title around or break its line. */
static char *
make_title (GFile *file)
{
  g_autofree char *basename = g_file_get_basename (file);
  g_autofree char *name = basename != NULL ? g_filename_display_name (basename) : g_file_get_uri (file);
  GString *title = g_string_new (NULL);

  sc_display_append (title, name, strlen (name), MAX_TITLE);

  return g_string_free (title, FALSE);
}

void
sc_slot_load (ScSlot *self,
              GFile  *file)
{

  g_return_if_fail (SC_IS_SLOT (self));
  g_return_if_fail (G_IS_FILE (file));

  clear_contents (self);
  g_free (self->title);
  self->title = make_title (file);

  self->cancellable = g_cancellable_new ();
  set_state (self, SC_SLOT_LOADING);
  sc_source_list_async (file, NULL, self->cancellable, NULL, NULL, listed_cb, g_object_ref (self));
}

void
sc_slot_cancel (ScSlot *self)
{
  g_return_if_fail (SC_IS_SLOT (self));

  g_cancellable_cancel (self->cancellable);
}

ScSlotState
sc_slot_get_state (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), SC_SLOT_EMPTY);

  return self->state;
}

const char *
sc_slot_get_title (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), NULL);

  return self->title;
}

ScObject *
sc_slot_get_object (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), NULL);

  return self->object;
}

guint
sc_slot_get_n_objects (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), 0);

  return self->contents != NULL ? sc_contents_get_n_items (self->contents) : 0;
}

const char *
sc_slot_get_message (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), NULL);

  return self->message;
}
