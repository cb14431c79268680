/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <malloc.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/password.h"
#include "cli/server.h"
#include "source/server.h"
#include "source/source.h"
#include "source/trust-store.h"

/* Where a file may stand: the roots that this computer trusts. */
#define TRUST_STORE "trust:"

/* How often a password is asked for. */
#define MAX_TRIES 3

gboolean
sc_cli_is_standard_stream (const char *name)
{
  return g_str_equal (name, "-");
}

gboolean
sc_cli_is_standard_input (const char *name)
{
  return sc_cli_is_standard_stream (name) || g_str_has_prefix (name, "-#");
}

/* “-” is standard input; what begins as an address does is a server. */
static ScContents *
list (const char  *name,
      const char  *password,
      GError     **error)
{
  if (sc_cli_is_standard_stream (name))
    /* TRANSLATORS: what stands where the name of a file would. */
    return sc_source_list_descriptor (STDIN_FILENO, _("standard input"), password, error);

  if (sc_server_is_address (name))
    return sc_cli_ask_server (name, error);

  if (g_str_equal (name, TRUST_STORE))
    return sc_trust_store_list (error);

  return sc_source_list_path (name, password, error);
}

static void
tell_remark (const char       *name,
             const ScContents *contents)
{
  g_autofree char *remark = sc_contents_dup_remark (contents);

  if (remark != NULL)
    sc_cli_complain (name, remark);
}

/**
 * Load:
 * @name: as it was typed
 * @path: without the number of an item
 * @item: from 1; 0 for the sensible choice
 *
 * A file, and what is to be taken from it.
 */
typedef struct
{
  const char *name;
  char       *path;
  guint       item;
  const char *password;
  ScContents *contents;
  ScObject   *object;
  GError     *error;
} Load;

/* “FILE#2” is the second object of FILE, unless there is a file of that name. */
static Load
begin (const char *name,
       const char *password)
{
  const char *mark = strrchr (name, '#');
  guint64 item = 0;
  Load self = { .name = name, .path = g_strdup (name), .password = password };

  if (mark != NULL && mark > name && !g_file_test (name, G_FILE_TEST_EXISTS) &&
      g_ascii_string_to_unsigned (mark + 1, 10, 1, SC_CONTENTS_MAX_ITEMS, &item, NULL))
    {
      self.item = (guint) item;
      self.path[mark - name] = '\0';
    }

  return self;
}

static void
load_clear (Load *self)
{
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->contents, sc_contents_unref);
  g_clear_pointer (&self->object, sc_object_unref);
  g_clear_error (&self->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Load, load_clear)

static void
list_contents (Load       *self,
               const char *password)
{
  guint n_items = 0;

  g_clear_error (&self->error);
  self->contents = list (self->path, password, &self->error);
  n_items = self->contents != NULL ? sc_contents_get_n_items (self->contents) : 0;

  if (self->contents != NULL && self->item > n_items)
    {
      g_set_error (&self->error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_NO_OBJECT,
                   g_dngettext (GETTEXT_PACKAGE, "There is %u object in it.", "There are %u objects in it.", n_items),
                   n_items);
      g_clear_pointer (&self->contents, sc_contents_unref);
    }
}

/* Asks for a password as long as one is needed, three times at most, with the reason. What standard input had cannot be
 * read again. */
static void
list_with_password (Load *self)
{
  for (guint i = 0; i < MAX_TRIES && self->error != NULL && self->password == NULL; i++)
    {
      g_autoptr (ScSecret) password = NULL;
      gboolean is_wrong = g_error_matches (self->error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_PASSWORD_WRONG);

      if (sc_cli_is_standard_stream (self->path) ||
          (!is_wrong && !g_error_matches (self->error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_PASSWORD_NEEDED)))
        return;

      if (is_wrong)
        sc_cli_complain (self->name, self->error->message);

      password = sc_cli_ask_password (self->path);
      if (password == NULL)
        return;

      list_contents (self, (const char *) password->data);
    }
}

/* (transfer full): one of several is called what asks for it alone */
static ScObject *
decode_item (const Load *self,
             guint       i)
{
  const char *name = sc_contents_get_name (self->contents);
  const char *separator = g_str_equal (name, self->path) ? "" : " ";
  g_autofree char *source = NULL;

  if (sc_contents_get_n_items (self->contents) < 2)
    return sc_contents_decode (self->contents, i);

  source = g_strdup_printf ("%s%s#%u", name, separator, i + 1);
  return sc_contents_decode_as (self->contents, i, source);
}

/* The sensible choice, unless another one is asked for. */
static void
decode (Load *self)
{
  if (self->contents == NULL || self->object != NULL)
    return;

  if (self->item > 0)
    self->object = decode_item (self, self->item - 1);
  /* A server's chain has several by nature. */
  else if (sc_server_is_address (self->path))
    self->object = sc_contents_decode (self->contents, sc_contents_get_first_choice (self->contents));
  else
    self->object = decode_item (self, sc_contents_get_first_choice (self->contents));
}

static gpointer
load_cb (gpointer data)
{
  Load *self = data;

  list_contents (self, self->password);
  decode (self);
  return NULL;
}

static void
complain_of_failure (const Load *self)
{
  g_autofree char *message = NULL;

  if (self->password == NULL && g_error_matches (self->error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_PASSWORD_NEEDED))
    message = g_strconcat (self->error->message, " ", _("Without a terminal, --password-file or --password-fd has it."),
                           NULL);

  sc_cli_complain (self->name, message != NULL ? message : self->error->message);
}

gboolean
sc_cli_foreach (const char      *name,
                const char      *password,
                ScCliObjectFunc  func,
                gpointer         user_data)
{
  g_auto (Load) self = begin (name, password);
  gboolean is_going_on = TRUE;
  guint first = 0;
  guint end = 0;

  list_contents (&self, password);
  list_with_password (&self);

  if (self.contents == NULL)
    {
      complain_of_failure (&self);
      return FALSE;
    }

  tell_remark (name, self.contents);
  first = self.item > 0 ? self.item - 1 : 0;
  end = self.item > 0 ? self.item : sc_contents_get_n_items (self.contents);

  for (guint i = first; i < end && is_going_on; i++)
    {
      g_autoptr (ScObject) object = decode_item (&self, i);

      is_going_on = func (object, user_data);
    }

  return TRUE;
}

static void
tell_choice (const Load *self)
{
  guint n_items = sc_contents_get_n_items (self->contents);
  guint choice = 0;
  g_autofree char *message = NULL;

  /* A server's chain has several by nature. */
  if (n_items < 2 || self->item > 0 || sc_server_is_address (self->path))
    return;

  choice = sc_contents_get_first_choice (self->contents) + 1;
  /* What begins with "-" would be an option. */
  if (sc_cli_is_standard_stream (self->path))
    message = g_strdup_printf (_("There are %u objects in it; number %u is compared. “-#1” in its place, and “--” "
                                 "before the names, ask for the first."),
                               n_items, choice);
  else
    message = g_strdup_printf (_("There are %u objects in it; number %u is compared. “#1” behind the name asks for the "
                                 "first."),
                               n_items, choice);
  sc_cli_complain (self->name, message);
}

/* (transfer full) (nullable): the object of @self */
static ScObject *
finish (Load *self)
{
  list_with_password (self);

  if (self->contents == NULL)
    {
      complain_of_failure (self);
      return NULL;
    }

  decode (self);
  tell_remark (self->name, self->contents);
  tell_choice (self);
  return g_steal_pointer (&self->object);
}

/* One file for both sides, in which there are two objects. */
static void
load_both (const char *name,
           const char *password,
           ScObject   *objects[2])
{
  g_auto (Load) self = begin (name, password);
  guint n_items = 0;

  list_contents (&self, password);
  list_with_password (&self);

  if (self.contents == NULL)
    {
      complain_of_failure (&self);
      return;
    }

  tell_remark (name, self.contents);
  n_items = sc_contents_get_n_items (self.contents);
  if (n_items != 2)
    {
      sc_cli_complain (name, _("A file that stands alone must hold exactly two objects. Name another one beside it."));
      return;
    }

  objects[0] = decode_item (&self, 0);
  objects[1] = decode_item (&self, 1);
}

/* The GNU C library lets the memory of a thread grow page by page, with a system call for each, beyond what it is told
 * to take in advance: for 100,000 names that is 15,000 calls, which the other thread must wait for. Memory that is
 * taken but not used costs nothing. */
static void
prepare_memory (void)
{
#ifdef M_TOP_PAD
  mallopt (M_TOP_PAD, 64 * 1000 * 1000);
#endif
}

void
sc_cli_load_pair (char       *const names[],
                  const char *password,
                  ScObject   *objects[2])
{
  g_auto (Load) first = { 0 };
  g_auto (Load) second = { 0 };
  GThread *thread = NULL;

  prepare_memory ();
  if (names[1] == NULL)
    {
      load_both (names[0], password, objects);
      return;
    }

  first = begin (names[0], password);
  second = begin (names[1], password);
  thread = g_thread_new ("load", load_cb, &second);
  load_cb (&first);
  g_thread_join (thread);
  objects[0] = finish (&first);
  objects[1] = finish (&second);
}
