/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <unistd.h>

#include "cli/cli.h"
#include "cli/server-reply.h"
#include "source/server.h"

/*
 *   sidecert-server ADDRESS
 *
 * Asks the server and writes a reply, as server-reply.h has it, to standard output. Started by sidecert-cli alone.
 */

/* (transfer full): a reply, whatever happened */
static GBytes *
ask (const char *address)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScServer) server = sc_server_parse (address, &error);
  g_autoptr (ScContents) contents = NULL;

  if (server != NULL)
    contents = sc_server_ask (server, SC_SERVER_TIMEOUT, NULL, NULL, NULL, &error);

  return contents != NULL ? sc_server_reply_pack (contents) : sc_server_reply_pack_error (error->message);
}

static gboolean
write_all (const guint8 *data,
           gsize         length)
{
  while (length > 0)
    {
      gssize n = write (STDOUT_FILENO, data, length);

      if (n < 0)
        return FALSE;

      data += n;
      length -= (gsize) n;
    }

  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GBytes) reply = NULL;

  sc_cli_set_up_language ();

  if (argc != 2)
    return SC_CLI_TROUBLE;

  reply = ask (argv[1]);
  return write_all (g_bytes_get_data (reply, NULL), g_bytes_get_size (reply)) ? SC_CLI_GOOD : SC_CLI_TROUBLE;
}
