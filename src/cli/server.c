/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/server.h"

#include <unistd.h>

#include "cli/cli.h"
#include "cli/server-reply.h"
#include "source/local.h"
#include "source/server.h"

/* (transfer full): all that sidecert-server writes, until it ends */
static GBytes *
run (const char  *address,
     GError     **error)
{
  g_autofree char *program = sc_cli_find_program (SC_CLI_SERVER_PROGRAM);
  const char *argv[] = { program, address, NULL };
  GBytes *reply = NULL;
  GPid pid = 0;
  int out = -1;

  /* Without the flag to leave it alone GLib reaps what it has started. */
  if (!g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &pid, NULL, &out, NULL, error))
    return NULL;

  reply = sc_read_descriptor (out, 0, error);
  close (out);
  g_spawn_close_pid (pid);
  return reply;
}

ScContents *
sc_cli_ask_server (const char  *address,
                   GError     **error)
{
  g_autoptr (ScServer) server = sc_server_parse (address, error);
  g_autoptr (GBytes) reply = NULL;
  g_autofree char *title = NULL;

  if (server == NULL)
    return NULL;

  reply = run (address, error);

  if (reply == NULL)
    return NULL;

  title = sc_server_dup_title (server);
  return sc_server_reply_unpack (reply, title, error);
}
