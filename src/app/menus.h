/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * sc_menus_get:
 * @id: of a menu of ui/menus.ui
 *
 * Every window shows the same model: GTK 4.8 keeps a reference to each of its sections whenever it makes a menu of one,
 * and a model for each window would outlive it.
 *
 * Returns: (transfer none)
 */
GMenuModel *sc_menus_get (const char *id);

G_END_DECLS
