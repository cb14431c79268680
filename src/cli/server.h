/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/contents.h"

/* Servers in the place of files. To ask one takes GIO, which takes longer to load than all that sidecert-cli needs, so it
 * stands in a program of its own. */

G_BEGIN_DECLS

#define SC_CLI_SERVER_PROGRAM "sidecert-server"

/**
 * sc_cli_ask_server:
 * @address: as sc_server_parse() has it
 *
 * Lets sidecert-server ask the server at @address. Blocks; any number of threads may do so at once.
 *
 * Returns: (transfer full): what the server shows, or %NULL with @error set
 */
ScContents *sc_cli_ask_server (const char  *address,
                               GError     **error);

G_END_DECLS
