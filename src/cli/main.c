/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "cli/picture.h"

static const ScCliCommand *const commands[] = { &sc_cli_compare, &sc_cli_inspect, &sc_cli_picture, &sc_cli_explain };

static const char examples[] = "  sidecert-cli compare bad.pem good.pem\n"
                               "  sidecert-cli inspect --rows=warnings *.pem\n"
                               "  sidecert-cli picture --output=ticket.png bad.pem good.pem\n"
                               "  sidecert-cli explain san-critical\n";

static void
print_usage (void)
{
  g_print (_("Usage: %s COMMAND …\n\nShows two X.509 certificates side by side, by meaning and by encoding.\n\n"),
           SC_CLI_NAME);

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_print ("  %s %s\n      %s\n", commands[i]->name, commands[i]->parameters, _(commands[i]->summary));

  g_print ("\n%s\n%s\n", _("Examples:"), examples);
  g_print (_("“%s COMMAND --help” says more about each. “--version” shows the version.\n"), SC_CLI_NAME);
}

static const ScCliCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i]->name, name))
      return commands[i];

  return NULL;
}

int
main (int    argc,
      char **argv)
{
  const char *first = argc > 1 ? argv[1] : "";
  const ScCliCommand *command = find_command (first);

  sc_cli_set_up_language ();

  if (command == &sc_cli_picture)
    return sc_cli_picture_become (argv + 1);

  if (command != NULL)
    return sc_cli_run (command, argc - 1, argv + 1);

  if (g_str_equal (first, "--version"))
    return sc_cli_show_version ();

  if (g_str_equal (first, "--help") || g_str_equal (first, "-h") || g_str_equal (first, "help"))
    {
      print_usage ();
      return SC_CLI_GOOD;
    }

  sc_cli_complain (argc > 1 ? first : NULL,
                   argc > 1 ? _("There is no such command. See “sidecert-cli --help”.")
                            : _("A command is missing. See “sidecert-cli --help”."));
  return SC_CLI_TROUBLE;
}
