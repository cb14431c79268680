/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/server.h"
#include "source/server/wire.h"

/* What is said before TLS: each protocol's way to ask for it on a connection that begins without. */

G_BEGIN_DECLS

/**
 * sc_dialogue_run:
 * @domain: the name by which the server is asked for, where the protocol wants one
 *
 * Asks for TLS and reads the server's consent, so that the handshake can begin. For %SC_PROTOCOL_TLS nothing is said.
 * Nothing is told to the server about who asks.
 *
 * Returns: %FALSE with @error set, of SC_SERVER_ERROR or the wire's; a refusal is told in the server's own words
 */
gboolean sc_dialogue_run (ScProtocol   protocol,
                          ScWire      *wire,
                          const char  *domain,
                          GError     **error);

G_END_DECLS
