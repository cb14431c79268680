/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "app/picture-choice.h"
#include "compare/comparison.h"

/* Where a picture goes, and how it gets there: whole, or not at all. */

G_BEGIN_DECLS

/* (transfer full): "bad and good.png", or "comparison.png" if names are hidden: what is a file's name everywhere */
char  *sc_picture_file_suggest_name (const ScComparison    *comparison,
                                     const ScPictureChoice *choice);

/* Where the last picture was saved, else where pictures are. (transfer full) */
GFile *sc_picture_file_dup_folder (void);
void   sc_picture_file_remember_folder (GFile *folder);

/* Saves under @name, or if there is such a file under one that is like it, and makes @folder if need be. */
void   sc_picture_file_save_async (GFile               *folder,
                                   const char          *name,
                                   GBytes              *bytes,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data);
/* The same in the place of @file. */
void   sc_picture_file_replace_async (GFile               *file,
                                      GBytes              *bytes,
                                      GCancellable        *cancellable,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data);
/* Of either. (transfer full): what was written */
GFile *sc_picture_file_save_finish (GAsyncResult  *result,
                                    GError       **error);

G_END_DECLS
