/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "compare/octets.h"

G_BEGIN_DECLS

/**
 * sc_octets_attributes_new:
 * @widget: whose style gives the colours
 * @cells: (element-type ScOctetCell): what is shown
 * @starts: (element-type guint): where each cell's text begins
 * @side: whose octets the text has
 *
 * How a hex dump looks: octets that differ are highlighted, those of the selected pair stand out, gaps recede.
 */
PangoAttrList *sc_octets_attributes_new (GtkWidget *widget,
                                         GArray    *cells,
                                         GArray    *starts,
                                         ScSide     side);

G_END_DECLS
