/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/picture/picture.h"

G_BEGIN_DECLS

/* Shows a picture as wide as there is room, never larger than it is, or the pages that it is printed on. Scrolls by
 * itself inside a GtkScrolledWindow, so that no more is drawn than is in sight. */
#define SC_TYPE_PICTURE_PREVIEW (sc_picture_preview_get_type ())
G_DECLARE_FINAL_TYPE (ScPicturePreview, sc_picture_preview, SC, PICTURE_PREVIEW, GtkWidget)

/* @paper: %SC_N_PAPERS for the picture by itself */
void sc_picture_preview_show (ScPicturePreview *self,
                              ScPicture        *picture,
                              ScPaper           paper);

G_END_DECLS
