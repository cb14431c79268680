/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "cli/cli.h"
#include "source/source.h"
#include "x509/display.h"

static void
append_stranger (GString    *out,
                 const char *text)
{
  sc_display_append (out, text, strlen (text), 0);
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

/* One file that is loaded. */
typedef struct
{
  const char *name;
  GPtrArray  *objects;
  GError     *error;
} Load;

static gpointer
load_cb (gpointer data)
{
  Load *self = data;

  self->objects = sc_source_load_path (self->name, &self->error);
  return NULL;
}

/* (transfer full) (nullable): the objects of @self, which is spent */
static GPtrArray *
finish (Load *self)
{
  if (self->objects == NULL)
    sc_cli_complain (self->name, self->error->message);

  g_clear_error (&self->error);
  return self->objects;
}

GPtrArray *
sc_cli_load (const char *name)
{
  Load load = { .name = name };

  load_cb (&load);
  return finish (&load);
}

/* (transfer full) (nullable): the first object of @self, which is spent */
static ScObject *
finish_first (Load *self)
{
  g_autoptr (GPtrArray) objects = finish (self);

  if (objects == NULL)
    return NULL;

  if (objects->len > 1)
    sc_cli_complain (self->name, _("There are several objects in it; the first is compared."));

  return sc_object_ref (g_ptr_array_index (objects, 0));
}

void
sc_cli_load_pair (char     *const names[2],
                  ScObject *objects[2])
{
  Load first = { .name = names[0] };
  Load second = { .name = names[1] };
  GThread *thread = g_thread_new ("load", load_cb, &second);

  load_cb (&first);
  g_thread_join (thread);
  objects[0] = finish_first (&first);
  objects[1] = finish_first (&second);
}

gboolean
sc_cli_flush (GString *out)
{
  gboolean is_written = fwrite (out->str, 1, out->len, stdout) == out->len && fflush (stdout) == 0;

  if (!is_written)
    sc_cli_complain (NULL, g_strerror (errno));

  g_string_truncate (out, 0);
  return is_written;
}
