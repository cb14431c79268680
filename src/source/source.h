/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "source/contents.h"

G_BEGIN_DECLS

/* "There is no object here." What is wrong inside an object is a finding, never an error. */
typedef enum
{
  SC_SOURCE_ERROR_NO_OBJECT, /* the message says what it is instead and where it breaks off, if that can be
                              * told, and what to do */
  SC_SOURCE_ERROR_EMPTY,
  SC_SOURCE_ERROR_TOO_LARGE,
  SC_SOURCE_ERROR_PASSWORD_NEEDED, /* what it holds is encrypted, and there was no password */
  SC_SOURCE_ERROR_PASSWORD_WRONG,  /* there was one, which does not open it */
} ScSourceError;
#define SC_SOURCE_ERROR (sc_source_error_quark ())
GQuark      sc_source_error_quark (void);

/* The largest file that is read. */
#define SC_SOURCE_MAX_OCTETS (512 * 1024 * 1024)

/**
 * sc_source_list_bytes:
 * @name: for display
 * @password: (nullable): what opens what is encrypted, in UTF-8; borrowed, and not kept
 *
 * Finds all certificates, requests and CRLs in @bytes, told by content, never by name: DER, PEM with whatever text
 * around it, base64, a hexadecimal dump, PKCS #7, PKCS #12, a Java keystore. Nothing is decoded beyond what tells it from
 * others.
 *
 * Thread-safe; takes time linear in the number of octets, and longer where a password is to be tried.
 *
 * Returns: (transfer full): at least one item, or %NULL with @error set, of SC_SOURCE_ERROR, its message a
 *   translated sentence fit to show
 */
ScContents *sc_source_list_bytes (GBytes      *bytes,
                                  const char  *name,
                                  const char  *password,
                                  GError     **error);

/**
 * sc_source_list_path:
 * @path: of a local file, and its name for display
 *
 * The same for a file. Calls nothing of GIO, whose libraries a program then need not load. Regular files only: a device
 * or a FIFO is refused before it can block.
 *
 * Returns: (transfer full): as sc_source_list_bytes() has it, or an error of G_FILE_ERROR
 */
ScContents *sc_source_list_path (const char  *path,
                                 const char  *password,
                                 GError     **error);

/* The same for a file that is open already, as standard input is, up to its end. @name is for display. */
ScContents *sc_source_list_descriptor (int          descriptor,
                                       const char  *name,
                                       const char  *password,
                                       GError     **error);

/**
 * sc_source_list_file:
 * @file: a file, local or not
 *
 * Blocks; call it in a worker.
 *
 * Returns: (transfer full): as sc_source_list_bytes() has it, or an error of G_IO_ERROR, its message likewise
 */
ScContents *sc_source_list_file (GFile         *file,
                                 const char    *password,
                                 GCancellable  *cancellable,
                                 GError       **error);

/* How far a source is read and looked at, of @total; 0 if that is not known. @found: (nullable): what was found so far,
 * without what is said of it; its items are those of the whole as a rule, in the same places. */
typedef void (*ScSourceProgressFunc) (guint64     done,
                                      guint64     total,
                                      ScContents *found,
                                      gpointer    user_data);

/**
 * sc_source_list_async:
 * @password: (nullable): is copied, and the copy wiped once the listing ends
 * @progress: (nullable) (scope notified): is called some times in a second at most, in the calling thread's main
 *   context, and no more once @callback has been called or @cancellable is cancelled
 *
 * In a worker, for the window.
 */
void        sc_source_list_async (GFile                *file,
                                  const char           *password,
                                  GCancellable         *cancellable,
                                  ScSourceProgressFunc  progress,
                                  gpointer              progress_data,
                                  GAsyncReadyCallback   callback,
                                  gpointer              user_data);

/* The same for octets already in memory: what was pasted or dropped. The callback's source object is %NULL. */
void        sc_source_list_bytes_async (GBytes               *bytes,
                                        const char           *name,
                                        const char           *password,
                                        GCancellable         *cancellable,
                                        ScSourceProgressFunc  progress,
                                        gpointer              progress_data,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);

/* Of either. */
ScContents *sc_source_list_finish (GAsyncResult  *result,
                                   GError       **error);

G_END_DECLS
