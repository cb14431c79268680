/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

/* Wider lines are not read. */
#define MAX_WIDTH 240

/* POSIX.1-2017, Base Definitions §8.3: COLUMNS, where it is set, goes before what the terminal says. */
guint
sc_cli_get_width (const ScCliOutput *output)
{
  const char *columns = g_getenv ("COLUMNS");
  guint64 width = 0;

  if (columns == NULL || !g_ascii_string_to_unsigned (columns, 10, 1, G_MAXUINT16, &width, NULL))
    width = sc_cli_output_get_columns (output);

  return (guint) MIN (width, MAX_WIDTH);
}

/* https://no-color.org: NO_COLOR, if it is there and not empty. */
gboolean
sc_cli_shows_colours (const ScCliOutput *output)
{
  const char *refusal = g_getenv ("NO_COLOR");
  gboolean is_refused = refusal != NULL && refusal[0] != '\0';

  return !is_refused && g_strcmp0 (g_getenv ("TERM"), "dumb") != 0 && sc_cli_output_is_terminal (output);
}
