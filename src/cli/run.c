/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "cli/cli.h"
#include "cli/password.h"

/* What GOption fills in. */
typedef struct
{
  char    *format;
  char    *at;
  char    *rows;
  char    *output;
  char    *color;
  char    *password_file;
  int      password_fd;
  gboolean ignore_expected;
  gboolean second_opinion;
  gboolean hide_names;
  gboolean version;
  GStrv    names;
} Values;

static void
clear_values (Values *self)
{
  g_clear_pointer (&self->format, g_free);
  g_clear_pointer (&self->at, g_free);
  g_clear_pointer (&self->rows, g_free);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->color, g_free);
  g_clear_pointer (&self->password_file, g_free);
  g_clear_pointer (&self->names, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Values, clear_values)

static gboolean
parse_format (const ScCliCommand *command,
              const char         *text,
              ScCliFormat        *format,
              GError            **error)
{
  static const char *const names[] = {
    [SC_CLI_TEXT] = "text",
    [SC_CLI_JSON] = "json",
    [SC_CLI_MARKDOWN] = "markdown",
    [SC_CLI_HTML] = "html",
  };
  guint n_names = command->takes_rows ? G_N_ELEMENTS (names) : SC_CLI_JSON + 1;
  const char *message = command->takes_rows ? _("The format is “text”, “json”, “markdown” or “html”.")
                                            : _("The format is “text” or “json”.");

  return sc_cli_parse_choice (text, names, n_names, message, format, error);
}

static gboolean
parse_rows (const char    *text,
            ScReportRows  *rows,
            GError       **error)
{
  static const char *const names[] = { "all", "differences", "warnings" };
  static const ScReportRows values[] = {
    SC_REPORT_ROWS_ALL,
    SC_REPORT_ROWS_DIFFERENCES,
    SC_REPORT_ROWS_WARNINGS,
  };
  guint choice = 0;

  if (!sc_cli_parse_choice (text, names, G_N_ELEMENTS (names), _("The rows are “all”, “differences” or “warnings”."),
                            &choice, error))
    return FALSE;

  *rows = text != NULL ? values[choice] : SC_REPORT_ROWS_USUAL;
  return TRUE;
}

typedef enum
{
  COLOR_AUTO,
  COLOR_ALWAYS,
  COLOR_NEVER,
} Color;

static gboolean
parse_color (const char  *text,
             Color       *color,
             GError     **error)
{
  static const char *const names[] = { [COLOR_AUTO] = "auto", [COLOR_ALWAYS] = "always", [COLOR_NEVER] = "never" };

  return sc_cli_parse_choice (text, names, G_N_ELEMENTS (names), _("Colours are “auto”, “always” or “never”."), color,
                              error);
}

static gboolean
check_names (const ScCliCommand *command,
             const GStrv         names,
             GError            **error)
{
  guint n_names = names != NULL ? g_strv_length (names) : 0;
  guint n_inputs = 0;

  if (n_names < command->min_names)
    return sc_cli_fail (error, _("A file name is missing."));

  if (n_names > command->max_names)
    return sc_cli_fail (error, _("There are too many names."));

  for (guint i = 0; i < n_names; i++)
    n_inputs += sc_cli_is_standard_input (names[i]);

  if (n_inputs > 1)
    return sc_cli_fail (error, _("Standard input can be read once only."));

  return TRUE;
}

/* The options that each command takes. */
static void
add_common_options (GOptionContext     *context,
                    const ScCliCommand *command,
                    Values             *values)
{
  const GOptionEntry common[] = {
    { "format", 'f', 0, G_OPTION_ARG_STRING, &values->format,
      command->takes_rows ? N_("How to write the report: for people, for programs, for tickets, for browsers")
                          : N_("How to write the report: for people, for programs"),
      command->takes_rows ? "text|json|markdown|html" : "text|json" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &values->output,
      N_("Where to write it, instead of standard output; the file is replaced once the report is complete"), "FILE" },
    { "color", 0, 0, G_OPTION_ARG_STRING, &values->color,
      N_("Whether a report of text has colours; by itself, at a terminal and without NO_COLOR"), "auto|always|never" },
    { "version", 0, 0, G_OPTION_ARG_NONE, &values->version, N_("Show the version"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &values->names, NULL, NULL },
    { NULL }
  };

  g_option_context_add_main_entries (context, common, GETTEXT_PACKAGE);
}

/* Those that not every command takes. */
static void
add_other_options (GOptionContext     *context,
                   const ScCliCommand *command,
                   Values             *values)
{
  const GOptionEntry time[] = {
    { "at", 0, 0, G_OPTION_ARG_STRING, &values->at, N_("The moment to judge validity by, instead of now"), "ISO8601" },
    { NULL }
  };
  const GOptionEntry password[] = {
    { "password-file", 0, 0, G_OPTION_ARG_FILENAME, &values->password_file,
      N_("A file whose first line opens what is encrypted; asked for at the terminal, unless said otherwise"), "FILE" },
    { "password-fd", 0, 0, G_OPTION_ARG_INT, &values->password_fd,
      N_("The same from an open file descriptor"), "NUMBER" },
    { NULL }
  };
  const GOptionEntry rows[] = {
    { "rows", 0, 0, G_OPTION_ARG_STRING, &values->rows,
      N_("Which rows to show, with those they lie in"), "all|differences|warnings" },
    { "hide-names", 0, 0, G_OPTION_ARG_NONE, &values->hide_names,
      N_("Put placeholders for names, addresses, serial numbers, keys and file names"), NULL },
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

  if (command->takes_time)
    g_option_context_add_main_entries (context, time, GETTEXT_PACKAGE);

  if (command->takes_password)
    g_option_context_add_main_entries (context, password, GETTEXT_PACKAGE);

  if (command->takes_rows)
    g_option_context_add_main_entries (context, rows, GETTEXT_PACKAGE);

  if (command->takes_expected)
    g_option_context_add_main_entries (context, expected, GETTEXT_PACKAGE);

  if (command->takes_opinion)
    g_option_context_add_main_entries (context, opinion, GETTEXT_PACKAGE);
}

static gboolean
parse (const ScCliCommand *command,
       int                 argc,
       char              **argv,
       Values             *values,
       GError            **error)
{
  g_autoptr (GOptionContext) context = g_option_context_new (command->parameters);
  g_autofree char *program = g_strconcat (SC_CLI_NAME, " ", command->name, NULL);

  /* GOption shows the program's name in front of the parameters. */
  g_set_prgname (program);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  sc_cli_describe (context, command);
  add_common_options (context, command, values);
  add_other_options (context, command, values);

  return g_option_context_parse (context, &argc, &argv, error);
}

ScCliExit
sc_cli_run (const ScCliCommand *command,
            int                 argc,
            char              **argv)
{
  g_auto (Values) values = { .password_fd = -1 };
  g_autoptr (ScSecret) password = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (ScCliOutput) output = NULL;
  g_autoptr (ScCover) cover = NULL;
  ScCliExit status = SC_CLI_GOOD;
  Color color = COLOR_AUTO;
  ScCliArguments arguments = { .report = { .words = sc_words_local () } };

  if (!parse (command, argc, argv, &values, &error) || (!values.version && !check_names (command, values.names, &error))
      || !parse_format (command, values.format, &arguments.format, &error)
      || !parse_color (values.color, &color, &error)
      || !parse_rows (values.rows, &arguments.report.rows, &error)
      || !sc_cli_parse_time (values.at, &arguments.report.now, &error)
      || !sc_cli_read_password (values.password_file, values.password_fd, &password, &error))
    return sc_cli_refuse (command->name, error);

  if (values.version)
    return sc_cli_show_version ();

  arguments.report.ignore_expected = values.ignore_expected;
  arguments.second_opinion = values.second_opinion;
  arguments.password = password != NULL ? (const char *) password->data : NULL;
  arguments.names = values.names != NULL ? values.names : (char *[]) { NULL };
  if (values.hide_names)
    {
      cover = sc_cover_new (arguments.report.words);
      arguments.cover = cover;
      arguments.report.words = sc_cover_get_words (cover);
    }

  output = sc_cli_output_new (values.output);

  if (output == NULL)
    return SC_CLI_TROUBLE;

  arguments.output = output;
  arguments.report.width = sc_cli_get_width (output);
  arguments.report.is_coloured = color == COLOR_ALWAYS || (color == COLOR_AUTO && sc_cli_shows_colours (output));
  status = command->run (&arguments);
  return sc_cli_output_finish (output) ? status : SC_CLI_TROUBLE;
}
