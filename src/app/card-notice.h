/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/slot.h"

G_BEGIN_DECLS

/* What a card has to tell besides what it shows: what is being read, what was refused, that the file has changed. Its
 * buttons activate "card.cancel", "card.dismiss", "card.reload" and "card.unlock". */
#define SC_TYPE_CARD_NOTICE (sc_card_notice_get_type ())
G_DECLARE_FINAL_TYPE (ScCardNotice, sc_card_notice, SC, CARD_NOTICE, GtkBox)

void sc_card_notice_update (ScCardNotice *self,
                            ScSlot       *slot);

G_END_DECLS
