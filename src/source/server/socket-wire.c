/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/server/socket-wire.h"

#include "source/server/network-error.h"

/* Returns: %FALSE with @error set if the socket did not become ready in time */
static gboolean
wait_for (ScSocketCarrier  *self,
          GIOCondition      condition,
          GError          **error)
{
  /* At least one look at the socket, also of no duration: -1 would mean forever. */
  gint64 left = MAX (self->deadline - g_get_monotonic_time (), 0);
  GError *cause = NULL;

  if (g_socket_condition_timed_wait (self->socket, condition, left, self->cancellable, &cause))
    return TRUE;

  sc_network_error_take (cause, error);
  return FALSE;
}

gssize
sc_socket_carrier_read (gpointer   carrier,
                        guint8    *buffer,
                        gsize      size,
                        GError   **error)
{
  ScSocketCarrier *self = carrier;

  for (;;)
    {
      GError *cause = NULL;
      gssize n_read = 0;

      if (!wait_for (self, G_IO_IN, error))
        return -1;

      n_read = g_socket_receive (self->socket, (char *) buffer, size, self->cancellable, &cause);

      if (n_read >= 0)
        return n_read;

      if (!g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_WOULD_BLOCK))
        {
          sc_network_error_take (cause, error);
          return -1;
        }

      g_error_free (cause);
    }
}

gboolean
sc_socket_carrier_write (gpointer       carrier,
                         const guint8  *data,
                         gsize          length,
                         GError       **error)
{
  ScSocketCarrier *self = carrier;

  while (length > 0)
    {
      GError *cause = NULL;
      gssize n_sent = 0;

      if (!wait_for (self, G_IO_OUT, error))
        return FALSE;

      n_sent = g_socket_send (self->socket, (const char *) data, length, self->cancellable, &cause);

      if (n_sent >= 0)
        {
          data += n_sent;
          length -= (gsize) n_sent;
          continue;
        }

      if (!g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_WOULD_BLOCK))
        {
          sc_network_error_take (cause, error);
          return FALSE;
        }

      g_error_free (cause);
    }

  return TRUE;
}
