/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/picture.h"

#include <glib/gi18n-lib.h>

#include "cli/cli.h"
#include "cli/picture-options.h"
#include "report/cover.h"

/* (transfer full) */
static GBytes *
draw (const ScCliPictureOptions *options,
      const ScComparison        *comparison)
{
  g_autoptr (ScCover) cover = options->hides_names ? sc_cover_new (options->picture.report.words) : NULL;
  g_autoptr (ScPicture) picture = NULL;
  ScPictureOptions picture_options = options->picture;

  if (cover != NULL)
    {
      sc_cover_add (cover, comparison);
      picture_options.report.words = sc_cover_get_words (cover);
    }

  picture = sc_picture_new (comparison, &picture_options);

  switch (options->format)
    {
    case SC_CLI_SVG:
      return sc_picture_write_svg (picture);
    case SC_CLI_PDF:
      return sc_picture_write_pdf (picture, options->paper);
    case SC_CLI_PNG:
    default:
      return sc_picture_write_png (picture, options->scale);
    }
}

/* (nullable): %NULL, having complained, if the picture cannot go there. To a terminal its octets would be commands;
 * only SVG is text. */
static ScCliOutput *
open_output (const ScCliPictureOptions *options)
{
  g_autoptr (ScCliOutput) output = sc_cli_output_new (options->output);

  if (output != NULL && options->format != SC_CLI_SVG && sc_cli_output_is_terminal (output))
    {
      sc_cli_complain (NULL, _("A terminal cannot show the picture: pass it on to a file or to another program."));
      return NULL;
    }

  return g_steal_pointer (&output);
}

static ScCliExit
run (const ScCliPictureOptions *options)
{
  ScObject *objects[SC_N_SIDES] = { NULL };
  g_autoptr (ScCliOutput) output = open_output (options);
  g_autoptr (ScObject) left = NULL;
  g_autoptr (ScObject) right = NULL;
  g_autoptr (ScComparison) comparison = NULL;
  g_autoptr (GBytes) picture = NULL;

  if (output == NULL)
    return SC_CLI_TROUBLE;

  sc_cli_load_pair (options->names, options->password != NULL ? (const char *) options->password->data : NULL,
                    objects);
  left = objects[SC_LEFT];
  right = objects[SC_RIGHT];

  if (left == NULL || right == NULL)
    return SC_CLI_TROUBLE;

  comparison = sc_comparison_new (left, right, options->picture.report.now);
  picture = draw (options, comparison);

  if (g_bytes_get_size (picture) == 0)
    {
      sc_cli_complain (options->output, _("There is not enough memory for a picture of this size."));
      return SC_CLI_TROUBLE;
    }

  return sc_cli_output_write_octets (output, picture) && sc_cli_output_finish (output) ? SC_CLI_GOOD : SC_CLI_TROUBLE;
}

ScCliExit
sc_cli_picture_run (int    argc,
                    char **argv)
{
  g_auto (ScCliPictureOptions) options = { .output = NULL };
  g_autoptr (GError) error = NULL;

  if (!sc_cli_picture_options_parse (&options, argc, argv, &error))
    return sc_cli_refuse (sc_cli_picture.name, error);

  return options.shows_version ? sc_cli_show_version () : run (&options);
}
