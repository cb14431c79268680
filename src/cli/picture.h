/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/cli.h"

/*
 * The command that draws. Pango and cairo take longer to load than all that sidecert-cli does else, so it is a program of
 * its own, which sidecert-cli turns into when it is asked for a picture.
 */

G_BEGIN_DECLS

/* What the program is called. */
#define SC_CLI_PICTURE_PROGRAM "sidecert-picture"

/* What sidecert-cli tells about it; its run is NULL. */
extern const ScCliCommand sc_cli_picture;

/* Becomes the program that draws; returns only if that fails, having complained. */
ScCliExit sc_cli_picture_become (char **argv);

/* Inside that program. @argv[0] is the command. */
ScCliExit sc_cli_picture_run (int    argc,
                              char **argv);

G_END_DECLS
