/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Takes @cause, an error of GIO, whose message speaks to programmers, and sets @error to what a person can use: of
 * SC_SERVER_ERROR, or %G_IO_ERROR_CANCELLED as it is. */
void sc_network_error_take (GError  *cause,
                            GError **error);

/* Too little came in time. */
void sc_network_error_set_timed_out (GError **error);

G_END_DECLS
