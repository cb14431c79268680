/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * sc_read_file:
 * @file: a file
 * @name: (out) (transfer full): its name, for display
 *
 * Reads a regular file of at most %SC_SOURCE_MAX_OCTETS. What it is, is asked for before it is opened: to open a
 * FIFO would block.
 *
 * Returns: (transfer full): its octets, or %NULL with @error set, as sc_source_load() has it
 */
GBytes *sc_read_file (GFile         *file,
                      char         **name,
                      GCancellable  *cancellable,
                      GError       **error);

G_END_DECLS
