/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/picture-choice.h"

/* What takes long for large comparisons, in workers. What is cancelled ends as it goes on; only its result is dropped. */

G_BEGIN_DECLS

/* @selected: (nullable): of %SC_PICTURE_ROWS_SELECTION; without it that is all rows */
void       sc_picture_make_async (ScComparison          *comparison,
                                  const ScPictureChoice *choice,
                                  const ScPair          *selected,
                                  GCancellable          *cancellable,
                                  GAsyncReadyCallback    callback,
                                  gpointer               user_data);
/* (transfer full): %NULL only if it was cancelled */
ScPicture *sc_picture_make_finish (GAsyncResult  *result,
                                   GError       **error);

/* The file that @picture becomes. */
void       sc_picture_encode_async (ScPicture             *picture,
                                    const ScPictureChoice *choice,
                                    GCancellable          *cancellable,
                                    GAsyncReadyCallback    callback,
                                    gpointer               user_data);
/* (transfer full): %NULL if it was cancelled or, for its size, cannot be */
GBytes    *sc_picture_encode_finish (GAsyncResult  *result,
                                     GError       **error);

/* What a clipboard takes: a PNG, which everything can paste, and an SVG for what can do better. */
void                sc_picture_provide_async (ScPicture             *picture,
                                              const ScPictureChoice *choice,
                                              GCancellable          *cancellable,
                                              GAsyncReadyCallback    callback,
                                              gpointer               user_data);
/* (transfer full): %NULL if it was cancelled or, for its size, cannot be */
GdkContentProvider *sc_picture_provide_finish (GAsyncResult  *result,
                                               GError       **error);

/* The same rows as Markdown. */
void       sc_picture_report_async (ScComparison          *comparison,
                                    const ScPictureChoice *choice,
                                    GCancellable          *cancellable,
                                    GAsyncReadyCallback    callback,
                                    gpointer               user_data);
/* (transfer full): %NULL only if it was cancelled */
char      *sc_picture_report_finish (GAsyncResult  *result,
                                     GError       **error);

G_END_DECLS
