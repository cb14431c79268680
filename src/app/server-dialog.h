/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/side.h"
#include "source/server.h"

G_BEGIN_DECLS

/**
 * ScServerDialog:
 *
 * Asks for a server, and then that server for its certificates. What goes wrong is told in the dialog, which stays; when
 * all is there it closes.
 *
 * Signals: "answered" (gpointer contents, gpointer asked, gpointer told, guint side), once for each side that is filled: a
 * ScContents, the ScServer that was asked, the same as it was told, which may have a name that was not asked for, all
 * borrowed, and a ScSide.
 */
#define SC_TYPE_SERVER_DIALOG (sc_server_dialog_get_type ())
G_DECLARE_FINAL_TYPE (ScServerDialog, sc_server_dialog, SC, SERVER_DIALOG, AdwWindow)

/* @side: that is filled. @server (nullable): is told already, as the one of last time */
ScServerDialog *sc_server_dialog_new (GtkWindow      *parent,
                                      ScSide          side,
                                      const ScServer *server);

G_END_DECLS
