/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/picture-options.h"

#include <glib/gi18n-lib.h>

#include "cli/cli.h"
#include "cli/password.h"
#include "cli/picture.h"

/* What GOption fills in. */
typedef struct
{
  char    *output;
  char    *format;
  char    *rows;
  char    *paper;
  char    *at;
  char    *password_file;
  gboolean ignore_expected;
  gboolean is_dark;
  gboolean hide_names;
  gboolean version;
  int      width;
  int      scale;
  int      password_fd;
  GStrv    names;
} Values;

static void
clear_values (Values *self)
{
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->format, g_free);
  g_clear_pointer (&self->rows, g_free);
  g_clear_pointer (&self->paper, g_free);
  g_clear_pointer (&self->at, g_free);
  g_clear_pointer (&self->password_file, g_free);
  g_clear_pointer (&self->names, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Values, clear_values)

static const char *const formats[SC_N_CLI_PICTURE_FORMATS] = {
  [SC_CLI_PNG] = "png",
  [SC_CLI_SVG] = "svg",
  [SC_CLI_PDF] = "pdf",
};

static const char *const rows[] = {
  [SC_FILTER_ALL] = "all",
  [SC_FILTER_DIFFERENCES] = "differences",
  [SC_FILTER_WARNINGS] = "warnings",
};

static const char *const papers[SC_N_PAPERS] = {
  [SC_PAPER_A4] = "a4",
  [SC_PAPER_LETTER] = "letter",
};

static gboolean
parse_rows (const char    *text,
            ScFilterKind  *kind,
            GError       **error)
{
  guint choice = SC_FILTER_DIFFERENCES;

  if (!sc_cli_parse_choice (text, rows, G_N_ELEMENTS (rows), _("The rows are “all”, “differences” or “warnings”."),
                            &choice, error))
    return FALSE;

  *kind = choice;
  return TRUE;
}

static gboolean
parse_paper (const char  *text,
             ScPaper     *paper,
             GError     **error)
{
  guint choice = SC_PAPER_A4;

  if (!sc_cli_parse_choice (text, papers, SC_N_PAPERS, _("The paper is “a4” or “letter”."), &choice, error))
    return FALSE;

  *paper = choice;
  return TRUE;
}

/* What is said goes before what the name ends in. Standard output has no name that ends in anything. */
static gboolean
find_format (const Values        *values,
             ScCliPictureFormat  *format,
             GError             **error)
{
  const char *extension = strrchr (values->output, '.');
  g_autofree char *lower = extension != NULL ? g_ascii_strdown (extension + 1, -1) : NULL;
  const char *message = _("The format is “png”, “svg” or “pdf”.");
  guint choice = SC_CLI_PNG;

  if (values->format == NULL)
    message = sc_cli_is_standard_stream (values->output)
                ? _("Standard output has no name to tell the format by: --format=png, svg or pdf.")
                : _("The name of the picture ends in .png, .svg or .pdf, or --format says what it is.");

  if (!sc_cli_parse_choice (values->format != NULL ? values->format : lower != NULL ? lower : "", formats,
                            SC_N_CLI_PICTURE_FORMATS, message, &choice, error))
    return FALSE;

  *format = choice;
  return TRUE;
}

static gboolean
check (const Values        *values,
       ScCliPictureOptions *self,
       GError             **error)
{
  guint n_names = values->names != NULL ? g_strv_length (values->names) : 0;

  if (n_names < 1 || n_names > SC_N_SIDES)
    return sc_cli_fail (error, n_names < 1 ? _("A file name is missing.") : _("There are too many names."));

  if (n_names == SC_N_SIDES && sc_cli_is_standard_input (values->names[0]) &&
      sc_cli_is_standard_input (values->names[1]))
    return sc_cli_fail (error, _("Standard input can be read once only."));

  if (values->output == NULL)
    return sc_cli_fail (error, _("Where to write the picture is missing: --output=FILE."));

  if (values->width < SC_PICTURE_MIN_WIDTH || values->width > SC_PICTURE_MAX_WIDTH)
    return sc_cli_fail (error, _("The width is a number of pixels from 640 to 2400."));

  if (values->scale < 1 || values->scale > SC_PICTURE_MAX_SCALE)
    return sc_cli_fail (error, _("The scale is 1 or 2."));

  return find_format (values, &self->format, error) && parse_rows (values->rows, &self->picture.rows, error) &&
         parse_paper (values->paper, &self->paper, error) &&
         sc_cli_parse_time (values->at, &self->picture.report.now, error) &&
         sc_cli_read_password (values->password_file, values->password_fd, &self->password, error);
}

static gboolean
parse (int           argc,
       char        **argv,
       Values       *values,
       GError      **error)
{
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &values->output,
      N_("Where to write the picture; “-” is standard output"), "FILE.png|FILE.svg|FILE.pdf" },
    { "format", 'f', 0, G_OPTION_ARG_STRING, &values->format,
      N_("What kind of file to write, whatever its name ends in"), "png|svg|pdf" },
    { "rows", 0, 0, G_OPTION_ARG_STRING, &values->rows, N_("Which rows to show; differences, unless said otherwise"),
      "all|differences|warnings" },
    { "ignore-expected", 0, 0, G_OPTION_ARG_NONE, &values->ignore_expected,
      N_("Take for the same what differs as expected, as serial numbers do"), NULL },
    { "hide-names", 0, 0, G_OPTION_ARG_NONE, &values->hide_names,
      N_("Put placeholders for names, addresses, serial numbers, keys and file names"), NULL },
    { "dark", 0, 0, G_OPTION_ARG_NONE, &values->is_dark, N_("Light text on a dark ground"), NULL },
    { "width", 0, 0, G_OPTION_ARG_INT, &values->width, N_("How wide the picture is laid out; 960 unless said otherwise"),
      "PIXELS" },
    { "scale", 0, 0, G_OPTION_ARG_INT, &values->scale, N_("How many pixels of a PNG to draw for each of the layout"),
      "1|2" },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &values->paper, N_("The paper of a PDF; a4 unless said otherwise"),
      "a4|letter" },
    { "at", 0, 0, G_OPTION_ARG_STRING, &values->at, N_("The moment to judge validity by, instead of now"), "ISO8601" },
    { "password-file", 0, 0, G_OPTION_ARG_FILENAME, &values->password_file,
      N_("A file whose first line opens what is encrypted; asked for at the terminal, unless said otherwise"), "FILE" },
    { "password-fd", 0, 0, G_OPTION_ARG_INT, &values->password_fd,
      N_("The same from an open file descriptor"), "NUMBER" },
    { "version", 0, 0, G_OPTION_ARG_NONE, &values->version, N_("Show the version"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &values->names, NULL, NULL },
    { NULL }
  };
  g_autoptr (GOptionContext) context = g_option_context_new (sc_cli_picture.parameters);

  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  sc_cli_describe (context, &sc_cli_picture);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  return g_option_context_parse (context, &argc, &argv, error);
}

gboolean
sc_cli_picture_options_parse (ScCliPictureOptions *self,
                              int                  argc,
                              char               **argv,
                              GError             **error)
{
  g_auto (Values) values = { .width = SC_PICTURE_WIDTH, .scale = 1, .password_fd = -1 };

  if (!parse (argc, argv, &values, error))
    return FALSE;

  self->shows_version = values.version;
  if (values.version)
    return TRUE;

  if (!check (&values, self, error))
    return FALSE;

  self->picture.report.words = sc_words_local ();
  self->picture.report.ignore_expected = values.ignore_expected;
  self->picture.is_dark = values.is_dark;
  self->hides_names = values.hide_names;
  self->picture.width = (guint) values.width;
  self->scale = (guint) values.scale;
  self->output = g_steal_pointer (&values.output);
  self->names = g_steal_pointer (&values.names);
  return TRUE;
}

void
sc_cli_picture_options_clear (ScCliPictureOptions *self)
{
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->password, sc_secret_free);
  g_clear_pointer (&self->names, g_strfreev);
}
