/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/side.h"
#include "app/slot.h"

G_BEGIN_DECLS

/* Tells what one side holds: the file, whom it names, until when it lasts, and how many triangles it has; lets another
 * object of it be chosen. Emits "unlock" when a password is to be asked for. */
#define SC_TYPE_CARD (sc_card_get_type ())
G_DECLARE_FINAL_TYPE (ScCard, sc_card, SC, CARD, GtkBox)

void     sc_card_set_slot (ScCard *self,
                           ScSlot *slot);

/* Shows the objects of the file to choose from; FALSE if there are none to choose from. */
gboolean sc_card_choose (ScCard *self);

/* Shows the number of triangles, until the slot shows another object. */
void     sc_card_set_warnings (ScCard *self,
                               guint   warnings);

G_END_DECLS
