/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/picture.h"

#include <glib/gi18n-lib.h>

#include "cli/cli.h"
#include "report/picture/picture.h"

/* What GOption fills in. */
typedef struct
{
  char    *output;
  char    *rows;
  char    *paper;
  char    *at;
  gboolean ignore_expected;
  gboolean is_dark;
  int      width;
  int      scale;
  GStrv    names;
} Values;

static void
clear_values (Values *self)
{
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->rows, g_free);
  g_clear_pointer (&self->paper, g_free);
  g_clear_pointer (&self->at, g_free);
  g_clear_pointer (&self->names, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Values, clear_values)

typedef enum
{
  FORMAT_PNG,
  FORMAT_SVG,
  FORMAT_PDF,
  N_FORMATS
} Format;

static const char *const formats[N_FORMATS] = {
  [FORMAT_PNG] = ".png",
  [FORMAT_SVG] = ".svg",
  [FORMAT_PDF] = ".pdf",
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

/* What the values come to. */
typedef struct
{
  ScPictureOptions picture;
  guint            format;
  guint            rows;
  guint            paper;
} Task;

static gboolean
find_format (const char  *output,
             Task        *task,
             GError     **error)
{
  const char *extension = output != NULL ? strrchr (output, '.') : NULL;
  g_autofree char *lower = extension != NULL ? g_ascii_strdown (extension, -1) : NULL;

  if (output == NULL)
    return sc_cli_fail (error, _("Where to write the picture is missing: --output=FILE."));

  return sc_cli_parse_choice (lower != NULL ? lower : "", formats, N_FORMATS,
                              _("The name of the picture ends in .png, .svg or .pdf."), &task->format, error);
}

static gboolean
check (const Values  *values,
       Task          *task,
       GError       **error)
{
  guint n_names = values->names != NULL ? g_strv_length (values->names) : 0;

  if (n_names != SC_N_SIDES)
    return sc_cli_fail (error, n_names < SC_N_SIDES ? _("A file name is missing.") : _("There are too many names."));

  if (values->width < SC_PICTURE_MIN_WIDTH || values->width > SC_PICTURE_MAX_WIDTH)
    return sc_cli_fail (error, _("The width is a number of pixels from 640 to 2400."));

  if (values->scale < 1 || values->scale > SC_PICTURE_MAX_SCALE)
    return sc_cli_fail (error, _("The scale is 1 or 2."));

  return find_format (values->output, task, error) &&
         sc_cli_parse_choice (values->rows, rows, G_N_ELEMENTS (rows),
                              _("The rows are “all”, “differences” or “warnings”."), &task->rows, error) &&
         sc_cli_parse_choice (values->paper, papers, G_N_ELEMENTS (papers), _("The paper is “a4” or “letter”."),
                              &task->paper, error) &&
         sc_cli_parse_time (values->at, &task->picture.report.now, error);
}

static gboolean
parse (int           argc,
       char        **argv,
       Values       *values,
       GError      **error)
{
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &values->output,
      N_("Where to write the picture: what its name ends in says what it is"), "FILE.png|FILE.svg|FILE.pdf" },
    { "rows", 0, 0, G_OPTION_ARG_STRING, &values->rows, N_("Which rows to show; differences, unless said otherwise"),
      "all|differences|warnings" },
    { "ignore-expected", 0, 0, G_OPTION_ARG_NONE, &values->ignore_expected,
      N_("Take for the same what differs as expected, as serial numbers do"), NULL },
    { "dark", 0, 0, G_OPTION_ARG_NONE, &values->is_dark, N_("Light text on a dark ground"), NULL },
    { "width", 0, 0, G_OPTION_ARG_INT, &values->width, N_("How wide the picture is laid out; 960 unless said otherwise"),
      "PIXELS" },
    { "scale", 0, 0, G_OPTION_ARG_INT, &values->scale, N_("How many pixels of a PNG to draw for each of the layout"),
      "1|2" },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &values->paper, N_("The paper of a PDF; a4 unless said otherwise"),
      "a4|letter" },
    { "at", 0, 0, G_OPTION_ARG_STRING, &values->at, N_("The moment to judge validity by, instead of now"), "ISO8601" },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &values->names, NULL, NULL },
    { NULL }
  };
  g_autoptr (GOptionContext) context = g_option_context_new (sc_cli_picture.parameters);

  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, sc_cli_picture.summary);
  g_option_context_set_description (context, sc_cli_picture.description);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  return g_option_context_parse (context, &argc, &argv, error);
}

/* (transfer full) */
static GBytes *
draw (const Task         *task,
      const ScComparison *comparison,
      guint               scale)
{
  g_autoptr (ScPicture) picture = sc_picture_new (comparison, &task->picture);

  switch (task->format)
    {
    case FORMAT_SVG:
      return sc_picture_write_svg (picture);
    case FORMAT_PDF:
      return sc_picture_write_pdf (picture, task->paper);
    case FORMAT_PNG:
    default:
      return sc_picture_write_png (picture, scale);
    }
}

/* The file is whole, or what it was before. */
static gboolean
save (const char  *name,
      GBytes      *picture,
      GError     **error)
{
  gsize length = 0;
  const char *data = g_bytes_get_data (picture, &length);

  return g_file_set_contents_full (name, data, (gssize) length,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0666, error);
}

static ScCliExit
run (const Values *values,
     const Task   *task)
{
  ScObject *objects[SC_N_SIDES] = { NULL };
  g_autoptr (ScObject) left = NULL;
  g_autoptr (ScObject) right = NULL;
  g_autoptr (ScComparison) comparison = NULL;
  g_autoptr (GBytes) picture = NULL;
  g_autoptr (GError) error = NULL;

  sc_cli_load_pair (values->names, objects);
  left = objects[SC_LEFT];
  right = objects[SC_RIGHT];

  if (left == NULL || right == NULL)
    return SC_CLI_TROUBLE;

  comparison = sc_comparison_new (left, right, task->picture.report.now);
  picture = draw (task, comparison, values->scale);

  if (!save (values->output, picture, &error))
    {
      sc_cli_complain (values->output, error->message);
      return SC_CLI_TROUBLE;
    }

  return SC_CLI_GOOD;
}

ScCliExit
sc_cli_picture_run (int    argc,
                    char **argv)
{
  g_auto (Values) values = { .width = SC_PICTURE_WIDTH, .scale = 1 };
  Task task = { .rows = SC_FILTER_DIFFERENCES };
  g_autoptr (GError) error = NULL;

  if (!parse (argc, argv, &values, &error) || !check (&values, &task, &error))
    {
      g_autofree char *message = NULL;

      /* TRANSLATORS: the first %s is what is wrong, the others are a program and its command. */
      message = g_strdup_printf (_("%s (“%s %s --help” says more)"), error->message, SC_CLI_NAME, sc_cli_picture.name);
      sc_cli_complain (NULL, message);
      return SC_CLI_TROUBLE;
    }

  task.picture.report.words = sc_words_local ();
  task.picture.report.ignore_expected = values.ignore_expected;
  task.picture.rows = task.rows;
  task.picture.is_dark = values.is_dark;
  task.picture.width = (guint) values.width;
  return run (&values, &task);
}
