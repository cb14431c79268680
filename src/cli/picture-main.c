/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/picture.h"

/* sidecert-picture: what sidecert-cli becomes when it draws; see picture.h. */
int
main (int    argc,
      char **argv)
{
  sc_cli_set_up_language ();
  g_set_prgname (SC_CLI_NAME " picture");
  return sc_cli_picture_run (argc, argv);
}
