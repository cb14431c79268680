/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "source/server/wire.h"

G_BEGIN_DECLS

/**
 * ScSocketCarrier:
 * @socket: (nullable): borrowed; connected, not blocking
 * @deadline: in the time of g_get_monotonic_time(); after it all fails with %SC_SERVER_ERROR_TIMED_OUT
 * @cancellable: (nullable): ends all with %G_IO_ERROR_CANCELLED
 *
 * Carries a wire over a socket. What the network does shows as SC_SERVER_ERROR.
 */
typedef struct
{
  GSocket      *socket;
  gint64        deadline;
  GCancellable *cancellable;
} ScSocketCarrier;

/* ScWireReadFunc, ScWireWriteFunc; @carrier is a ScSocketCarrier. */
gssize   sc_socket_carrier_read (gpointer   carrier,
                                 guint8    *buffer,
                                 gsize      size,
                                 GError   **error);
gboolean sc_socket_carrier_write (gpointer       carrier,
                                  const guint8  *data,
                                  gsize          length,
                                  GError       **error);

G_END_DECLS
