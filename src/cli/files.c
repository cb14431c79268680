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

GPtrArray *
sc_cli_load (const char *name)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *objects = sc_source_load_path (name, &error);

  if (objects == NULL)
    sc_cli_complain (name, error->message);

  return objects;
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
