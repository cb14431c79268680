/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "cli/cli.h"

/* What GOption fills in. */
typedef struct
{
  char    *format;
  char    *at;
  gboolean ignore_expected;
  gboolean second_opinion;
  gboolean version;
  GStrv    names;
} Values;

static void
clear_values (Values *self)
{
  g_clear_pointer (&self->format, g_free);
  g_clear_pointer (&self->at, g_free);
  g_clear_pointer (&self->names, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Values, clear_values)

static gboolean
fail (GError    **error,
      const char *message)
{
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, message);
  return FALSE;
}

static gboolean
parse_format (const char   *text,
              ScCliFormat  *format,
              GError      **error)
{
  static const char *const names[] = { [SC_CLI_TEXT] = "text", [SC_CLI_JSON] = "json" };

  if (text == NULL)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (text, names[i]))
      {
        *format = i;
        return TRUE;
      }

  return fail (error, _("The format is “text” or “json”."));
}

/* ISO 8601; a date alone is its first moment. Without a zone it is UTC, as all times in certificates are. */
static gboolean
parse_time (const char  *text,
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
    return fail (error, _("The time is written as in ISO 8601: 2025-01-01 or 2025-01-01T12:00:00Z."));

  *now = g_date_time_to_unix (time);
  return TRUE;
}

static gboolean
check_names (const ScCliCommand *command,
             const GStrv         names,
             GError            **error)
{
  guint n_names = names != NULL ? g_strv_length (names) : 0;

  if (n_names < command->min_names)
    return fail (error, _("A file name is missing."));

  if (n_names > command->max_names)
    return fail (error, _("There are too many names."));

  return TRUE;
}

static gboolean
parse (const ScCliCommand *command,
       int                 argc,
       char              **argv,
       Values             *values,
       GError            **error)
{
  const GOptionEntry common[] = {
    { "format", 'f', 0, G_OPTION_ARG_STRING, &values->format,
      N_("How to write the report: text (for people) or json (for programs)"), "text|json" },
    { "version", 0, 0, G_OPTION_ARG_NONE, &values->version, N_("Show the version"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &values->names, NULL, NULL },
    { NULL }
  };
  const GOptionEntry time[] = {
    { "at", 0, 0, G_OPTION_ARG_STRING, &values->at, N_("The moment to judge validity by, instead of now"), "ISO8601" },
    { NULL }
  };
  const GOptionEntry expected[] = {
    { "ignore-expected", 0, 0, G_OPTION_ARG_NONE, &values->ignore_expected,
      N_("Take for the same what differs as expected, as serial numbers do"), NULL },
    { NULL }
  };
  const GOptionEntry opinion[] = {
    { "second-opinion", 0, 0, G_OPTION_ARG_NONE, &values->second_opinion,
      N_("Ask GnuTLS, too: whether it opens the file, and whether a signature by its own key is valid"), NULL },
    { NULL }
  };
  g_autoptr (GOptionContext) context = g_option_context_new (command->parameters);
  g_autofree char *program = g_strconcat (SC_CLI_NAME, " ", command->name, NULL);

  /* GOption shows the program's name in front of the parameters. */
  g_set_prgname (program);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, command->summary);
  g_option_context_set_description (context, command->description);
  g_option_context_add_main_entries (context, common, GETTEXT_PACKAGE);

  if (command->takes_time)
    g_option_context_add_main_entries (context, time, GETTEXT_PACKAGE);

  if (command->takes_expected)
    g_option_context_add_main_entries (context, expected, GETTEXT_PACKAGE);

  if (command->takes_opinion)
    g_option_context_add_main_entries (context, opinion, GETTEXT_PACKAGE);

  return g_option_context_parse (context, &argc, &argv, error);
}

ScCliExit
sc_cli_run (const ScCliCommand *command,
            int                 argc,
            char              **argv)
{
  g_auto (Values) values = { NULL };
  g_autoptr (GError) error = NULL;
  ScCliArguments arguments = { .report = { .words = sc_words_local () } };

  if (!parse (command, argc, argv, &values, &error) || (!values.version && !check_names (command, values.names, &error))
      || !parse_format (values.format, &arguments.format, &error)
      || !parse_time (values.at, &arguments.report.now, &error))
    {
      g_autofree char *message = NULL;

      /* TRANSLATORS: the first %s is what is wrong, the others are a program and its command. */
      message = g_strdup_printf (_("%s (“%s %s --help” says more)"), error->message, SC_CLI_NAME, command->name);
      sc_cli_complain (NULL, message);
      return SC_CLI_TROUBLE;
    }

  if (values.version)
    {
      g_print ("%s %s\n", SC_CLI_NAME, SC_VERSION);
      return SC_CLI_GOOD;
    }

  arguments.report.ignore_expected = values.ignore_expected;
  arguments.second_opinion = values.second_opinion;
  arguments.names = values.names != NULL ? values.names : (char *[]) { NULL };
  return command->run (&arguments);
}
