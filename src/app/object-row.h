/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/object-item.h"

G_BEGIN_DECLS

/* One object in the list of a source's. */
#define SC_TYPE_OBJECT_ROW (sc_object_row_get_type ())
G_DECLARE_FINAL_TYPE (ScObjectRow, sc_object_row, SC, OBJECT_ROW, GtkBox)

GtkWidget *sc_object_row_new (void);

void       sc_object_row_set_item (ScObjectRow  *self,
                                   ScObjectItem *item);
/* @shown: the index of the item that the side shows: the row may be its */
void       sc_object_row_set_shown (ScObjectRow *self,
                                    guint        shown);

G_END_DECLS
