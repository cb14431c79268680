/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/contents-builder.h"
#include "source/server/wire.h"

G_BEGIN_DECLS

/**
 * sc_handshake_run:
 * @name: (nullable): for the extension server_name
 * @builder: where the certificates go, and remarks on what failed after them
 *
 * Does the client's part of a TLS handshake and takes the server's Certificate message as it is.
 *
 * Returns: %FALSE with @error set, of SC_SERVER_ERROR or the wire's, if no certificate came
 */
gboolean sc_handshake_run (ScWire             *wire,
                           const char         *name,
                           ScContentsBuilder  *builder,
                           GError            **error);

G_END_DECLS
