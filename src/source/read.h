/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/contents-builder.h"
#include "source/source.h"

G_BEGIN_DECLS

/**
 * sc_read_file:
 * @file: a file
 * @name: (out) (transfer full): its name, for display
 * @watch: (nullable): is told how many octets have been read; @cancellable stops it, not this
 *
 * Reads a regular file of at most %SC_SOURCE_MAX_OCTETS. What it is, is asked for before it is opened: to open a
 * FIFO would block.
 *
 * Returns: (transfer full): its octets, or %NULL with @error set, as sc_source_list_file() has it
 */
GBytes *sc_read_file (GFile              *file,
                      char              **name,
                      ScSourceWatchFunc   watch,
                      gpointer            watch_data,
                      GCancellable       *cancellable,
                      GError            **error);

G_END_DECLS
