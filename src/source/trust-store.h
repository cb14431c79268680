/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/contents.h"

G_BEGIN_DECLS

/**
 * sc_trust_store_list:
 *
 * Lists the roots that this computer's programs trust, octet for octet as they are stored: those of p11-kit's trust
 * modules, which GnuTLS asks, and where these have none, those of the bundle that the system keeps for OpenSSL and
 * GnuTLS. No module for tokens is loaded.
 *
 * Blocks for some hundredths of a second; any thread may call it. Calls nothing of GIO.
 *
 * Returns: (transfer full): at least one item, under a translated name; or %NULL with @error set, of SC_SOURCE_ERROR,
 *   its message a translated sentence
 */
ScContents *sc_trust_store_list (GError **error);

G_END_DECLS
