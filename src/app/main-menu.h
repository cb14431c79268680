/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lets @button show a window's menu, which is made when it is first asked for, so that the window opens without it. */
void sc_main_menu_attach (GtkMenuButton *button);

G_END_DECLS
