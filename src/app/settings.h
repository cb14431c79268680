/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * sc_settings_get:
 *
 * What is remembered from one run to the next.
 *
 * Returns: (transfer none) (nullable): one for the whole program; %NULL where the schema is not installed, and nothing
 *   is remembered
 */
GSettings *sc_settings_get (void);

G_END_DECLS
