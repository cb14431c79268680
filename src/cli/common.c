/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <libintl.h>
#include <locale.h>
#include <stdio.h>

#include "cli/cli.h"
#include "x509/display.h"

static void
print_cb (const char *text)
{
  fputs (text, stdout);
}

static void
print_error_cb (const char *text)
{
  fputs (text, stderr);
}

void
sc_cli_set_up_language (void)
{
  g_set_print_handler (print_cb);
  g_set_printerr_handler (print_error_cb);
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, SC_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

void
sc_cli_describe (GOptionContext     *context,
                 const ScCliCommand *command)
{
  g_autofree char *description = g_strdup_printf ("%s\n%s\n%s", _(command->description), _("Examples:"),
                                                  command->examples);

  g_option_context_set_summary (context, command->summary);
  g_option_context_set_description (context, description);
}

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

/* In the folder of a build the programs lie side by side. */
char *
sc_cli_find_program (const char *name)
{
  g_autofree char *own = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = own != NULL ? g_path_get_dirname (own) : NULL;
  g_autofree char *beside = folder != NULL ? g_build_filename (folder, name, NULL) : NULL;

  if (beside != NULL && g_file_test (beside, G_FILE_TEST_IS_EXECUTABLE))
    return g_steal_pointer (&beside);

  return g_build_filename (SC_LIBEXEC_DIR, name, NULL);
}

gboolean
sc_cli_fail (GError    **error,
             const char *message)
{
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, message);
  return FALSE;
}

ScCliExit
sc_cli_refuse (const char   *command,
               const GError *error)
{
  g_autofree char *message = NULL;

  /* TRANSLATORS: the first %s is what is wrong, the others are a program and its command. */
  message = g_strdup_printf (_("%s (“%s %s --help” says more)"), error->message, SC_CLI_NAME, command);
  sc_cli_complain (NULL, message);
  return SC_CLI_TROUBLE;
}

ScCliExit
sc_cli_show_version (void)
{
  g_print ("%s %s\n", SC_CLI_NAME, SC_VERSION);
  return SC_CLI_GOOD;
}

gboolean
sc_cli_parse_choice (const char        *text,
                     const char *const *names,
                     guint              n_names,
                     const char        *message,
                     guint             *choice,
                     GError           **error)
{
  if (text == NULL)
    return TRUE;

  for (guint i = 0; i < n_names; i++)
    if (g_str_equal (text, names[i]))
      {
        *choice = i;
        return TRUE;
      }

  return sc_cli_fail (error, message);
}

gboolean
sc_cli_parse_time (const char  *text,
                   gint64      *now,
                   GError     **error)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autofree char *midnight = text != NULL ? g_strconcat (text, "T00:00:00Z", NULL) : NULL;
  g_autoptr (GDateTime) time = NULL;

  if (text == NULL)
    {
      *now = g_get_real_time () / G_USEC_PER_SEC;
      return TRUE;
    }

  time = g_date_time_new_from_iso8601 (strchr (text, 'T') != NULL ? text : midnight, utc);

  if (time == NULL)
    return sc_cli_fail (error, _("The time is written as in ISO 8601: 2025-01-01 or 2025-01-01T12:00:00Z."));

  *now = g_date_time_to_unix (time);
  return TRUE;
}
