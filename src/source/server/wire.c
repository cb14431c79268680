/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/server/wire.h"

#include <glib/gi18n-lib.h>

#include "source/server.h"

/* Returns: how many octets are in the buffer, 0 at the end, -1 with @error set */
static gssize
fill (ScWire  *self,
      GError **error)
{
  gssize n_read = 0;

  if (self->position < self->length)
    return (gssize) (self->length - self->position);

  n_read = self->read (self->carrier, self->buffer, sizeof self->buffer, error);
  self->position = 0;
  self->length = (gsize) MAX (n_read, 0);
  return n_read;
}

gssize
sc_wire_read_some (ScWire  *self,
                   guint8  *buffer,
                   gsize    size,
                   GError **error)
{
  gssize n_there = fill (self, error);
  gsize n = MIN (size, (gsize) MAX (n_there, 0));

  if (n_there <= 0)
    return n_there;

  memcpy (buffer, self->buffer + self->position, n);
  self->position += n;
  return (gssize) n;
}

static gboolean
read_octet (ScWire  *self,
            guint8  *octet,
            GError **error)
{
  gssize n_there = fill (self, error);

  if (n_there < 0)
    return FALSE;

  if (n_there == 0)
    {
      g_set_error_literal (error, SC_SERVER_ERROR, SC_SERVER_ERROR_CLOSED,
                           _("The server closed the connection before TLS could begin."));
      return FALSE;
    }

  if (++self->n_read > SC_WIRE_MAX_DIALOGUE)
    {
      g_set_error_literal (error, SC_SERVER_ERROR, SC_SERVER_ERROR_PROTOCOL,
                           _("The server talks on and on and does not come to TLS. Is it another protocol's?"));
      return FALSE;
    }

  *octet = self->buffer[self->position++];
  return TRUE;
}

gboolean
sc_wire_read_exactly (ScWire  *self,
                      guint8  *buffer,
                      gsize    size,
                      GError **error)
{
  for (gsize i = 0; i < size; i++)
    if (!read_octet (self, &buffer[i], error))
      return FALSE;

  return TRUE;
}

gboolean
sc_wire_read_until (ScWire   *self,
                    guint8    end,
                    GString  *octets,
                    GError  **error)
{
  guint8 octet = 0;

  g_string_truncate (octets, 0);

  do
    {
      if (!read_octet (self, &octet, error))
        return FALSE;

      g_string_append_c (octets, (char) octet);
    }
  while (octet != end);

  return TRUE;
}

gboolean
sc_wire_read_line (ScWire   *self,
                   GString  *line,
                   GError  **error)
{
  if (!sc_wire_read_until (self, '\n', line, error))
    return FALSE;

  g_string_truncate (line, line->len - 1);

  if (line->len > 0 && line->str[line->len - 1] == '\r')
    g_string_truncate (line, line->len - 1);

  return TRUE;
}

gboolean
sc_wire_write (ScWire      *self,
               const void  *data,
               gsize        length,
               GError     **error)
{
  return self->write (self->carrier, data, length, error);
}

ScSlice
sc_wire_peek (const ScWire *self)
{
  return (ScSlice) { self->buffer + self->position, self->length - self->position, 0 };
}
