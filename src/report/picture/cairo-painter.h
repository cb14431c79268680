/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "report/picture/picture.h"

/* The back end that draws with cairo: on a screen, on paper, into a PNG. */

G_BEGIN_DECLS

/* What lies between @top and @bottom, so that @top is at 0; the background, too. */
void   sc_picture_paint (const ScPicture *self,
                         cairo_t         *cr,
                         double           top,
                         double           bottom);

/**
 * sc_picture_paint_page:
 * @page: from 0 on
 * @width, @height: of the paper, margins included, in points (1/72 inch)
 *
 * With a header and the page's number.
 */
void   sc_picture_paint_page (const ScPicture *self,
                              cairo_t         *cr,
                              guint            page,
                              double           width,
                              double           height);

/* Title, subject, program and date, if @surface is a PDF's; never who made it. To be told before a page is shown. */
void   sc_picture_describe (const ScPicture *self,
                            cairo_surface_t *surface);

guint  sc_picture_count_pages (const ScPicture *self,
                               double           width,
                               double           height);

G_END_DECLS
