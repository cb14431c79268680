/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * sc_read_local:
 * @path: of a file of the system's own
 *
 * What sc_read_file() does, without GIO: to load its libraries takes longer than to compare two certificates, and a
 * program that refers to nothing of them does not load them.
 *
 * Returns: (transfer full): its octets, or %NULL with @error set, of G_FILE_ERROR or SC_SOURCE_ERROR
 */
GBytes *sc_read_local (const char *path,
                       GError    **error);

/* The rest of an open file of any kind, which is left open. @size: as far as it is known, else 0 */
GBytes *sc_read_descriptor (int      descriptor,
                            gsize    size,
                            GError **error);

G_END_DECLS
