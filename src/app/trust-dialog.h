/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

/* Lets one of the roots that this computer trusts be chosen, and fills @side of @window with it. */
#define SC_TYPE_TRUST_DIALOG (sc_trust_dialog_get_type ())
G_DECLARE_FINAL_TYPE (ScTrustDialog, sc_trust_dialog, SC, TRUST_DIALOG, AdwWindow)

void sc_trust_dialog_show (ScWindow *window,
                           ScSide    side);

G_END_DECLS
