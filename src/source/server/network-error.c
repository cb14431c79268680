/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/server/network-error.h"

#include <glib/gi18n-lib.h>

#include "source/server.h"
#include "x509/display.h"

/* The bound on the system's own words, in characters. */
#define MAX_SYSTEM_MESSAGE 200

typedef enum
{
  DOMAIN_IO,
  DOMAIN_RESOLVER,
} Domain;

static const struct
{
  Domain        domain;
  gint          code;
  ScServerError failure;
} failures[] = {
  { DOMAIN_RESOLVER, G_RESOLVER_ERROR_NOT_FOUND, SC_SERVER_ERROR_NO_SUCH_HOST },
  { DOMAIN_RESOLVER, G_RESOLVER_ERROR_TEMPORARY_FAILURE, SC_SERVER_ERROR_NO_SUCH_HOST },
  { DOMAIN_IO, G_IO_ERROR_HOST_NOT_FOUND, SC_SERVER_ERROR_NO_SUCH_HOST },
  { DOMAIN_IO, G_IO_ERROR_CONNECTION_REFUSED, SC_SERVER_ERROR_REFUSED },
  { DOMAIN_IO, G_IO_ERROR_HOST_UNREACHABLE, SC_SERVER_ERROR_UNREACHABLE },
  { DOMAIN_IO, G_IO_ERROR_NETWORK_UNREACHABLE, SC_SERVER_ERROR_UNREACHABLE },
  { DOMAIN_IO, G_IO_ERROR_TIMED_OUT, SC_SERVER_ERROR_TIMED_OUT },
  { DOMAIN_IO, G_IO_ERROR_CONNECTION_CLOSED, SC_SERVER_ERROR_CLOSED },
};

static const char *const sentences[] = {
  [SC_SERVER_ERROR_NO_SUCH_HOST] = N_("There is no host of this name, or no name server could be asked. "
                                      "Check the spelling and the connection."),
  [SC_SERVER_ERROR_REFUSED] = N_("The host refused the connection: nothing listens on this port. "
                                 "Check the port and the protocol."),
  [SC_SERVER_ERROR_UNREACHABLE] = N_("The host cannot be reached from here. Check the connection, and whether the "
                                     "address is right."),
  [SC_SERVER_ERROR_TIMED_OUT] = N_("The server did not answer in time. A firewall may drop what is sent to this port, "
                                   "or the server expects another protocol."),
  [SC_SERVER_ERROR_CLOSED] = N_("The server closed the connection before it showed a certificate."),
};

void
sc_network_error_set_timed_out (GError **error)
{
  g_set_error_literal (error, SC_SERVER_ERROR, SC_SERVER_ERROR_TIMED_OUT, _(sentences[SC_SERVER_ERROR_TIMED_OUT]));
}

void
sc_network_error_take (GError  *cause,
                       GError **error)
{
  g_autoptr (GError) owned = cause;
  g_autoptr (GString) shown = g_string_new (NULL);
  const GQuark domains[] = { [DOMAIN_IO] = G_IO_ERROR, [DOMAIN_RESOLVER] = G_RESOLVER_ERROR };

  if (g_error_matches (owned, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, g_steal_pointer (&owned));
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (failures); i++)
    if (g_error_matches (owned, domains[failures[i].domain], failures[i].code))
      {
        g_set_error_literal (error, SC_SERVER_ERROR, (gint) failures[i].failure, _(sentences[failures[i].failure]));
        return;
      }

  sc_display_append (shown, owned->message, strlen (owned->message), MAX_SYSTEM_MESSAGE);
  /* TRANSLATORS: %s is what the system says about it. */
  g_set_error (error, SC_SERVER_ERROR, SC_SERVER_ERROR_OTHER, _("The server cannot be asked: %s"), shown->str);
}
