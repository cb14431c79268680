/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <malloc.h>
#include <unistd.h>

#include "cli/cli.h"
#include "source/source.h"
#include "x509/display.h"

static void
append_stranger (GString    *out,
                 const char *text)
{
  sc_display_append (out, text, strlen (text), 0);
}

gboolean
sc_cli_is_standard_stream (const char *name)
{
  return g_str_equal (name, "-");
}

void
sc_cli_complain (const char *name,
                 const char *message)
{
  g_autoptr (GString) line = g_string_new (SC_CLI_NAME ": ");

  if (name != NULL)
    {
      append_stranger (line, name);
      g_string_append (line, ": ");
    }

  /* GOption quotes what was typed. */
  append_stranger (line, message);
  g_printerr ("%s\n", line->str);
}

/* “-” is standard input. */
static gboolean
foreach_in (const char    *name,
            ScSourceFunc   func,
            gpointer       user_data,
            GError       **error)
{
  if (sc_cli_is_standard_stream (name))
    /* TRANSLATORS: what stands where the name of a file would. */
    return sc_source_foreach_descriptor (STDIN_FILENO, _("standard input"), func, user_data, error);

  return sc_source_foreach_path (name, func, user_data, error);
}

/* A file whose first object is loaded. */
typedef struct
{
  const char *name;
  ScObject   *object;
  gboolean    is_bundle;
  GError     *error;
} Load;

static gboolean
keep_first_cb (ScObject *object,
               gpointer  user_data)
{
  Load *self = user_data;

  self->is_bundle = self->object != NULL;

  if (self->object == NULL)
    self->object = sc_object_ref (object);

  return !self->is_bundle;
}

static gpointer
load_cb (gpointer data)
{
  Load *self = data;

  foreach_in (self->name, keep_first_cb, self, &self->error);
  return NULL;
}

gboolean
sc_cli_foreach (const char   *name,
                ScSourceFunc  func,
                gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  if (foreach_in (name, func, user_data, &error))
    return TRUE;

  sc_cli_complain (name, error->message);
  return FALSE;
}

/* (transfer full) (nullable): the object of @self, which is spent */
static ScObject *
finish (Load *self)
{
  if (self->error != NULL)
    sc_cli_complain (self->name, self->error->message);
  else if (self->is_bundle)
    sc_cli_complain (self->name, _("There are several objects in it; the first is compared."));

  g_clear_error (&self->error);
  return self->object;
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
sc_cli_load_pair (char     *const names[2],
                  ScObject *objects[2])
{
  Load first = { .name = names[0] };
  Load second = { .name = names[1] };
  GThread *thread = NULL;

  prepare_memory ();
  thread = g_thread_new ("load", load_cb, &second);
  load_cb (&first);
  g_thread_join (thread);
  objects[0] = finish (&first);
  objects[1] = finish (&second);
}
