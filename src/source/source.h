/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "x509/object.h"

G_BEGIN_DECLS

/* "There is no object here." What is wrong inside an object is a finding, never an error. */
typedef enum
{
  SC_SOURCE_ERROR_NO_OBJECT, /* the message says what it is instead, if that can be told, and what to do */
  SC_SOURCE_ERROR_EMPTY,
  SC_SOURCE_ERROR_TOO_LARGE,
} ScSourceError;
#define SC_SOURCE_ERROR (sc_source_error_quark ())
GQuark     sc_source_error_quark (void);

/* Returns: whether to go on to the next object */
typedef gboolean (*ScSourceFunc) (ScObject *object,
                                  gpointer  user_data);

/* The largest file that is read. */
#define SC_SOURCE_MAX_OCTETS (64 * 1024 * 1024)

/**
 * sc_source_load:
 * @file: a file, local or not
 *
 * Reads all certificates, requests and CRLs in @file: DER, or PEM with whatever text around it; told by content, never
 * by name. Blocks; call it in a worker. Regular files only: a device or a FIFO is refused before it can block.
 *
 * Returns: (transfer full) (element-type ScObject): at least one object, or %NULL with @error set, of SC_SOURCE_ERROR
 *   or G_IO_ERROR, its message a translated sentence fit to show
 */
GPtrArray *sc_source_load (GFile         *file,
                           GCancellable  *cancellable,
                           GError       **error);

/* The same from octets already in memory. @name is for display. */
GPtrArray *sc_source_load_bytes (GBytes      *bytes,
                                 const char  *name,
                                 GError     **error);

/**
 * sc_source_foreach_path:
 * @path: of a local file, and its name for display
 * @func: is called for each object in turn
 *
 * Keeps none of the objects: to go through a bundle takes no more memory than the largest of them, and less time. Calls
 * nothing of GIO, whose libraries a program then need not load.
 *
 * Returns: %FALSE if there is no object, with @error set, of SC_SOURCE_ERROR or G_FILE_ERROR, as sc_source_load() has
 *   it
 */
gboolean   sc_source_foreach_path (const char    *path,
                                   ScSourceFunc   func,
                                   gpointer       user_data,
                                   GError       **error);

/* The same for a file that is open already, as standard input is, up to its end. @name is for display. */
gboolean   sc_source_foreach_descriptor (int            descriptor,
                                         const char    *name,
                                         ScSourceFunc   func,
                                         gpointer       user_data,
                                         GError       **error);

/* In a worker, for the window. */
void       sc_source_load_async (GFile               *file,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data);
GPtrArray *sc_source_load_finish (GFile         *file,
                                  GAsyncResult  *result,
                                  GError       **error);

G_END_DECLS
