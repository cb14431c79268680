/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/slice.h"

G_BEGIN_DECLS

/* Whether @answer, the first octets that a server sends in a handshake, begin a record of TLS (RFC 8446 §5.1). */
gboolean sc_is_tls (ScSlice answer);

/* (transfer full): translated sentences about an @answer that is something else: what the server says and, where that
 * shows which protocol it speaks, what to do. */
char    *sc_not_tls_explain (ScSlice answer);

G_END_DECLS
