/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/slice.h"

/* A connection to a server, as the dialogues and the handshake see it: octets both ways, bounded, whatever carries them. */

G_BEGIN_DECLS

typedef struct _ScWire ScWire;

/* Blocks. Returns: how many octets came, 0 at the end, -1 with @error set */
typedef gssize (*ScWireReadFunc) (gpointer   carrier,
                                  guint8    *buffer,
                                  gsize      size,
                                  GError   **error);
/* Blocks until all is sent. */
typedef gboolean (*ScWireWriteFunc) (gpointer       carrier,
                                     const guint8  *data,
                                     gsize          length,
                                     GError       **error);

/* So much may be read before TLS begins. A server that goes on and on is refused. */
#define SC_WIRE_MAX_DIALOGUE (64 * 1024)

#define SC_WIRE_BUFFER_SIZE 4096

/**
 * ScWire:
 *
 * What is read is buffered, and whoever reads next gets it: what a server sends behind its last word before TLS reaches
 * the handshake, as it should.
 *
 * A function that fails sets an error, of the carrier's or of SC_SERVER_ERROR; after that the wire is of no use.
 */
struct _ScWire
{
  ScWireReadFunc  read;
  ScWireWriteFunc write;
  gpointer        carrier;

  guint8          buffer[SC_WIRE_BUFFER_SIZE];
  gsize           position;
  gsize           length;
  gsize           n_read; /* by the dialogue */
};

/* What is there, at most @size octets; waits for the first. Not counted as the dialogue's. Returns as ScWireReadFunc. */
gssize   sc_wire_read_some (ScWire  *self,
                            guint8  *buffer,
                            gsize    size,
                            GError **error);

/* Exactly @size octets. That the server ends before is an error. */
gboolean sc_wire_read_exactly (ScWire  *self,
                               guint8  *buffer,
                               gsize    size,
                               GError **error);

/* Up to the octet @end, and with it. */
gboolean sc_wire_read_until (ScWire   *self,
                             guint8    end,
                             GString  *octets,
                             GError  **error);

/* Up to the end of a line, which is taken off: CR LF, or LF alone. May hold NUL. */
gboolean sc_wire_read_line (ScWire   *self,
                            GString  *line,
                            GError  **error);

gboolean sc_wire_write (ScWire        *self,
                        const void    *data,
                        gsize          length,
                        GError       **error);

static inline gboolean
sc_wire_write_text (ScWire      *self,
                    const char  *text,
                    GError     **error)
{
  return sc_wire_write (self, text, strlen (text), error);
}

/* What has come and was not read yet; borrowed. Does not wait. */
ScSlice  sc_wire_peek (const ScWire *self);

G_END_DECLS
