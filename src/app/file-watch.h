/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * Tells when a file is not what it was. Programs write in pieces, or write another file and give it the name: what
 * happens in a row is told once, when it is over.
 */
typedef struct _ScFileWatch ScFileWatch;

/* @exists: whether there is still, or again, a file of that name; so, too, if nobody can tell */
typedef void (*ScFileWatchFunc) (gboolean exists,
                                 gpointer user_data);

/* (transfer full): never fails; of a place that cannot be watched, nothing is told. */
ScFileWatch *sc_file_watch_new (GFile           *file,
                                ScFileWatchFunc  func,
                                gpointer         user_data);
void         sc_file_watch_free (ScFileWatch *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScFileWatch, sc_file_watch_free)

G_END_DECLS
