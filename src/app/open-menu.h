/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/side.h"

G_BEGIN_DECLS

/* Lets @button show, whenever it is pressed, the ways in and the files that were shown last. @side: where what is chosen
 * goes; %SC_N_SIDES is what is free */
void sc_open_menu_attach (GtkMenuButton *button,
                          ScSide         side);

G_END_DECLS
