/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/arrival.h"

#include "app/decoding.h"
#include "app/file-watch.h"
#include "source/source.h"
#include "x509/display.h"

/* The bound on a file's name, in characters; no file system has longer ones. */
#define MAX_TITLE 255

static void
tell (ScArrival      *self,
      ScArrivalEvent  event)
{
  if (self->func != NULL)
    self->func (self, event, self->user_data);
}

static void
watch_cb (gboolean exists,
          gpointer user_data)
{
  ScArrival *self = user_data;

  self->change = exists ? SC_FILE_CHANGED : SC_FILE_GONE;
  tell (self, SC_ARRIVAL_CHANGED);
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

static ScArrival *
arrival_new (GFile *file)
{
  static guint64 last_origin;
  ScArrival *self = g_rc_box_new0 (ScArrival);

  self->origin = ++last_origin;
  self->wanted = SC_ARRIVAL_FIRST_CHOICE;
  self->cancellable = g_cancellable_new ();
  if (file != NULL)
    {
      self->file = g_object_ref (file);
      self->title = make_title (file);
      /* From now on, so that nothing that happens while it is read is missed. */
      self->watch = sc_file_watch_new (file, watch_cb, self);
    }

  return self;
}

ScArrival *
sc_arrival_new_for_file (GFile *file)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return arrival_new (file);
}

ScArrival *
sc_arrival_new_for_octets (GBytes     *octets,
                           const char *title)
{
  ScArrival *self = NULL;

  g_return_val_if_fail (octets != NULL && title != NULL, NULL);

  self = arrival_new (NULL);
  self->octets = g_bytes_ref (octets);
  self->title = g_strdup (title);

  return self;
}

ScArrival *
sc_arrival_new_for_contents (ScContents *contents,
                             GFile      *file,
                             guint       wanted)
{
  ScArrival *self = NULL;
  const char *name = NULL;
  GString *title = NULL;

  g_return_val_if_fail (contents != NULL, NULL);

  self = arrival_new (file);
  self->contents = sc_contents_ref (contents);
  self->wanted = wanted;
  if (file == NULL)
    {
      name = sc_contents_get_name (contents);
      title = g_string_new (NULL);
      sc_display_append (title, name, strlen (name), MAX_TITLE);
      self->title = g_string_free (title, FALSE);
    }

  return self;
}

ScArrival *
sc_arrival_new_again (ScArrival *other)
{
  ScArrival *self = NULL;

  g_return_val_if_fail (other != NULL && (other->file != NULL || other->octets != NULL), NULL);

  self = other->file != NULL ? sc_arrival_new_for_file (other->file)
                             : sc_arrival_new_for_octets (other->octets, other->title);
  self->origin = other->origin;
  if (other->object != NULL)
    self->wanted = other->choice;

  return self;
}

ScArrival *
sc_arrival_ref (ScArrival *self)
{
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  ScArrival *self = data;

  g_clear_pointer ((ScFileWatch **) &self->watch, sc_file_watch_free);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->file);
  g_clear_pointer (&self->octets, g_bytes_unref);
  g_clear_pointer (&self->contents, sc_contents_unref);
  g_clear_pointer (&self->object, sc_object_unref);
  g_clear_error (&self->error);
  g_free (self->title);
}

void
sc_arrival_unref (ScArrival *self)
{
  g_rc_box_release_full (self, clear);
}

static void decode (ScArrival *self);

static void
decoded_cb (GObject      *source_object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (ScArrival) self = user_data;
  guint i = 0;
  g_autoptr (ScObject) object = sc_decode_finish (result, &i);

  self->is_decoding = FALSE;
  if (self->func == NULL)
    return;

  /* Another was chosen meanwhile; if it is the one that is there, there is nothing to do. */
  if (i != self->wanted)
    {
      if (sc_arrival_is_choosing (self))
        decode (self);
      return;
    }

  g_clear_pointer (&self->object, sc_object_unref);
  self->object = g_steal_pointer (&object);
  self->choice = i;
  tell (self, SC_ARRIVAL_DONE);
}

/* One that has begun runs to its end; a second beside it would only take its time and memory. */
static void
decode (ScArrival *self)
{
  if (self->is_decoding)
    return;

  self->is_decoding = TRUE;
  sc_decode_async (self->contents, self->wanted, decoded_cb, sc_arrival_ref (self));
}

/* What a server sends may be no more than a remark on why it sends no more. */
static void
fail_without_items (ScArrival *self)
{
  g_autofree char *remark = sc_contents_dup_remark (self->contents);

  self->error = g_error_new_literal (SC_SOURCE_ERROR, SC_SOURCE_ERROR_NO_OBJECT, remark != NULL ? remark : "");
  tell (self, SC_ARRIVAL_DONE);
}

static void
take_contents (ScArrival *self)
{
  /* What is read anew shows the item that was shown, as far as its place tells. */
  if (self->wanted >= sc_contents_get_n_items (self->contents))
    self->wanted = sc_contents_get_first_choice (self->contents);

  tell (self, SC_ARRIVAL_LISTED);

  if (self->func == NULL)
    return;

  if (sc_contents_get_n_items (self->contents) > 0)
    decode (self);
  else
    fail_without_items (self);
}

static void
listed_cb (GObject      *source_object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (ScArrival) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_source_list_finish (result, &error);

  if (self->func == NULL)
    return;

  if (contents == NULL)
    {
      self->error = g_steal_pointer (&error);
      tell (self, SC_ARRIVAL_DONE);
      return;
    }

  self->contents = g_steal_pointer (&contents);
  self->is_read = TRUE;
  take_contents (self);
}

static void
progress_cb (guint64  done,
             guint64  total,
             guint    n_items,
             gpointer user_data)
{
  ScArrival *self = user_data;

  self->done = done;
  self->total = total;
  self->n_found = n_items;
  tell (self, SC_ARRIVAL_PROGRESS);
}

/* Whoever begins it must not be called back before they know that it has begun. */
static gboolean
begun_cb (gpointer user_data)
{
  ScArrival *self = user_data;

  if (self->func != NULL)
    take_contents (self);

  return G_SOURCE_REMOVE;
}

void
sc_arrival_begin (ScArrival     *self,
                  const char    *password,
                  ScArrivalFunc  func,
                  gpointer       user_data)
{
  g_return_if_fail (self != NULL && self->func == NULL);
  g_return_if_fail (func != NULL);

  self->func = func;
  self->user_data = user_data;
  if (self->contents != NULL)
    g_idle_add_full (G_PRIORITY_DEFAULT, begun_cb, sc_arrival_ref (self), (GDestroyNotify) sc_arrival_unref);
  else if (self->file != NULL)
    sc_source_list_async (self->file, password, self->cancellable, progress_cb, self, listed_cb,
                          sc_arrival_ref (self));
  else
    sc_source_list_bytes_async (self->octets, self->title, password, self->cancellable, progress_cb, self, listed_cb,
                                sc_arrival_ref (self));
}

void
sc_arrival_end (ScArrival *self)
{
  self->func = NULL;
  g_cancellable_cancel (self->cancellable);
}

void
sc_arrival_choose (ScArrival *self,
                   guint      wanted)
{
  g_return_if_fail (self->object != NULL);
  g_return_if_fail (wanted < sc_contents_get_n_items (self->contents));

  self->wanted = wanted;
  if (sc_arrival_is_choosing (self))
    decode (self);
}

gboolean
sc_arrival_is_choosing (const ScArrival *self)
{
  return self->object != NULL && self->wanted != self->choice;
}

gboolean
sc_arrival_wants_password (const ScArrival *self)
{
  return g_error_matches (self->error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_PASSWORD_NEEDED) ||
         g_error_matches (self->error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_PASSWORD_WRONG);
}
