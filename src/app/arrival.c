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

static char *
make_fit_to_show (const char *name)
{
  GString *title = g_string_new (NULL);

  sc_display_append (title, name, strlen (name), MAX_TITLE);

  return g_string_free (title, FALSE);
}

/* A file's name comes from strangers, too: it must not turn the title around or break its line. */
static char *
make_title (GFile *file)
{
  g_autofree char *basename = g_file_get_basename (file);
  g_autofree char *name = basename != NULL ? g_filename_display_name (basename) : g_file_get_uri (file);

  return make_fit_to_show (name);
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

  g_return_val_if_fail (contents != NULL, NULL);

  self = arrival_new (file);
  self->contents = sc_contents_ref (contents);
  self->wanted = wanted;
  if (file == NULL)
    self->title = make_fit_to_show (sc_contents_get_name (contents));

  return self;
}

static ScArrival *
arrival_new_for_server (const ScServer *server)
{
  g_autofree char *title = sc_server_dup_title (server);
  ScArrival *self = arrival_new (NULL);

  self->server = sc_server_copy (server);
  self->title = make_fit_to_show (title);

  return self;
}

ScArrival *
sc_arrival_new_for_answer (ScContents     *contents,
                           const ScServer *server)
{
  ScArrival *self = NULL;

  g_return_val_if_fail (contents != NULL && server != NULL, NULL);

  self = arrival_new_for_server (server);
  self->contents = sc_contents_ref (contents);

  return self;
}

static ScArrival *
arrival_new_alike (ScArrival *other)
{
  if (other->file != NULL)
    return sc_arrival_new_for_file (other->file);
  if (other->server != NULL)
    return arrival_new_for_server (other->server);

  return sc_arrival_new_for_octets (other->octets, other->title);
}

ScArrival *
sc_arrival_new_again (ScArrival *other)
{
  ScArrival *self = NULL;

  g_return_val_if_fail (other != NULL, NULL);
  g_return_val_if_fail (other->file != NULL || other->octets != NULL || other->server != NULL, NULL);

  self = arrival_new_alike (other);
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
  g_clear_pointer (&self->server, sc_server_free);
  g_clear_pointer (&self->contents, sc_contents_unref);
  g_clear_pointer (&self->found, sc_contents_unref);
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
      if (self->object == NULL || sc_arrival_is_choosing (self))
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
set_found (ScArrival  *self,
           ScContents *found)
{
  g_clear_pointer (&self->found, sc_contents_unref);
  self->found = sc_contents_ref (found);
}

static void
take_contents (ScArrival *self)
{
  set_found (self, self->contents);

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

/* Takes both. */
static void
take_listed (ScArrival  *self,
             ScContents *contents,
             GError     *error)
{
  self->contents = contents;
  self->error = error;

  if (self->func == NULL)
    return;

  if (contents != NULL)
    {
      take_contents (self);
      return;
    }

  /* What was found before it failed holds all octets that were read, private keys, too. */
  g_clear_pointer (&self->found, sc_contents_unref);
  tell (self, SC_ARRIVAL_DONE);
}

static void
listed_cb (GObject      *source_object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (ScArrival) self = user_data;
  GError *error = NULL;
  ScContents *contents = sc_source_list_finish (result, &error);

  self->is_read = contents != NULL;
  take_listed (self, contents, error);
}

static void
answered_cb (GObject      *source_object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (ScArrival) self = user_data;
  GError *error = NULL;
  ScContents *contents = sc_server_ask_finish (result, &error);

  take_listed (self, contents, error);
}

static void
progress_cb (guint64     done,
             guint64     total,
             ScContents *found,
             gpointer    user_data)
{
  ScArrival *self = user_data;

  self->done = done;
  self->total = total;
  if (found != NULL)
    set_found (self, found);
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
  else if (self->server != NULL)
    sc_server_ask_async (self->server, self->cancellable, NULL, NULL, answered_cb, sc_arrival_ref (self));
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
sc_arrival_want (ScArrival *self,
                 guint      wanted)
{
  g_return_if_fail (self->object == NULL);

  self->wanted = wanted;
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
