/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/picture.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

const ScCliCommand sc_cli_picture = {
  .name = "picture",
  .parameters = "LEFT [RIGHT]",
  .summary = N_("Draws where two certificates differ, for whoever does not have them: as PNG, SVG or PDF."),
  .description = N_("LEFT and RIGHT are what “sidecert-cli compare” takes: files with certificates, requests\n"
                    "or revocation lists, in whatever form; “-” for standard input; “trust:”; servers. Of\n"
                    "several in a file the leaf is taken, or the second if “#2” stands behind the name. A\n"
                    "file with two in it may stand alone.\n"
                    "\n"
                    "What the name of the picture ends in says what kind of file it is, if --format does\n"
                    "not. A name of “-” is standard output. A picture that was there before is replaced\n"
                    "when the new one is whole.\n"
                    "\n"
                    "The exit status is 0 if the picture was written, 2 if there was trouble.\n"),
  .examples = "  sidecert-cli picture --output=ticket.png bad.pem good.pem\n"
              "  sidecert-cli picture --rows=all --dark --output=all.svg bad.pem good.pem\n"
              "  sidecert-cli picture --paper=letter --output=print.pdf bad.pem good.pem\n"
              "  sidecert-cli picture --format=png --output=- bad.pem good.pem | wl-copy\n",
  .min_names = 1,
  .max_names = 2,
};

ScCliExit
sc_cli_picture_become (char **argv)
{
  g_autofree char *program = sc_cli_find_program (SC_CLI_PICTURE_PROGRAM);

  execv (program, argv);
  sc_cli_complain (program, g_strerror (errno));
  return SC_CLI_TROUBLE;
}
