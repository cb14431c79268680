/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/direction.h"

void
sc_direction_hold_sides (GtkWidget *box)
{
  gtk_widget_set_direction (box, GTK_TEXT_DIR_LTR);
}

void
sc_direction_hold_text (GtkLabel *label)
{
  gtk_label_set_xalign (label, gtk_widget_get_direction (GTK_WIDGET (label)) == GTK_TEXT_DIR_RTL);
  gtk_widget_set_direction (GTK_WIDGET (label), GTK_TEXT_DIR_LTR);
}
