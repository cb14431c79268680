/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* (transfer full): a TLS alert as the RFCs call it, "handshake_failure (40)". */
char *sc_alert_dup_name (guint description);

G_END_DECLS
