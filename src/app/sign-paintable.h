/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/picture/sign.h"

G_BEGIN_DECLS

/* ScSign as a GType, so that a .ui file can say "check", "swap", …. */
#define SC_TYPE_SIGN (sc_sign_get_type ())
GType sc_sign_get_type (void);

#define SC_TYPE_SIGN_PAINTABLE (sc_sign_paintable_get_type ())

/**
 * ScSignPaintable:
 *
 * A sign for a GtkImage, square and as large as it is asked to be, in the colour of the text around it as symbolic icons
 * are. It draws outlines: icons of our own would be SVG, and would load librsvg for nothing else.
 *
 * Its property "sign" (ScSign) says which one, and never changes.
 */
G_DECLARE_FINAL_TYPE (ScSignPaintable, sc_sign_paintable, SC, SIGN_PAINTABLE, GObject)

/* Lets @image show @sign. */
void sc_sign_paintable_show (ScSign    sign,
                             GtkImage *image);

/* Draws @sign without a widget of its own, from the snapshot's origin on, @size pixels wide. */
void sc_sign_paintable_draw (ScSign         sign,
                             GtkSnapshot   *snapshot,
                             double         size,
                             const GdkRGBA *color);

G_END_DECLS
