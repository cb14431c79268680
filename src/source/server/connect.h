/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/server.h"

G_BEGIN_DECLS

/**
 * sc_connect:
 * @deadline: in the time of g_get_monotonic_time()
 *
 * Looks up the name and connects to the first address that answers, without a proxy. Blocks; @cancellable ends it at any
 * moment, a look-up as well.
 *
 * Returns: (transfer full): a connection, or %NULL with @error set, as sc_server_ask() has it
 */
GSocketConnection *sc_connect (const ScServer        *server,
                               gint64                 deadline,
                               ScServerProgressFunc   progress,
                               gpointer               user_data,
                               GCancellable          *cancellable,
                               GError               **error);

G_END_DECLS
