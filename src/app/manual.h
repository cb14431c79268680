/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* How the window is read, in a page. It stays open beside the window. */
#define SC_TYPE_MANUAL (sc_manual_get_type ())
G_DECLARE_FINAL_TYPE (ScManual, sc_manual, SC, MANUAL, AdwWindow)

void sc_manual_show (GtkWindow *parent);

G_END_DECLS
