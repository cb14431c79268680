/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Shows the list of keys in front of @parent. GtkApplication would make it with each window: a twentieth of what it
 * takes until the first comparison is painted. */
void sc_shortcuts_show (GtkWindow *parent);

G_END_DECLS
