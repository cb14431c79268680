/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/contents.h"

/* What sidecert-server writes to its standard output, and sidecert-cli reads: octets of a GVariant of type (smsaay), which
 * both programs have in GLib. */

G_BEGIN_DECLS

/* (transfer full): a reply that shows @contents. */
GBytes     *sc_server_reply_pack (const ScContents *contents);

/* (transfer full): a reply that gives a reason why there is nothing to show. */
GBytes     *sc_server_reply_pack_error (const char *reason);

/* (transfer full): what was packed; %NULL with @error set to the reason, or because @reply is damaged. @name: for
 * display */
ScContents *sc_server_reply_unpack (GBytes      *reply,
                                    const char  *name,
                                    GError     **error);

G_END_DECLS
