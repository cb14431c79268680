/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "source/server.h"

G_BEGIN_DECLS

/**
 * ScServerForm:
 *
 * Where a server is told. The port follows the protocol and the name to ask for follows the host, until they are edited;
 * an address in the place of the host fills all of them.
 *
 * Signals: "changed"
 */
#define SC_TYPE_SERVER_FORM (sc_server_form_get_type ())
G_DECLARE_FINAL_TYPE (ScServerForm, sc_server_form, SC, SERVER_FORM, AdwPreferencesGroup)

void      sc_server_form_fill (ScServerForm   *self,
                               const ScServer *server);

/* (transfer full): what is told; %NULL with @error set, of SC_SERVER_ERROR, if that is no server */
ScServer *sc_server_form_make_server (ScServerForm  *self,
                                      GError       **error);

/* Whether nothing is told yet. */
gboolean  sc_server_form_is_empty (ScServerForm *self);

/* Whether what the server shows without a name is wanted, too. */
gboolean  sc_server_form_wants_nameless (ScServerForm *self);

void      sc_server_form_take_focus (ScServerForm *self);

G_END_DECLS
