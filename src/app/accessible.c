/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/accessible.h"

void
sc_accessible_set_label (GtkWidget  *widget,
                         const char *label)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

void
sc_accessible_set_cell_label (GtkWidget  *child,
                              const char *label)
{
  GtkWidget *cell = gtk_widget_get_parent (child);

  if (cell != NULL)
    sc_accessible_set_label (cell, label);
}

void
sc_accessible_set_row_label (GtkWidget  *child,
                             const char *label)
{
  GtkWidget *cell = gtk_widget_get_parent (child);
  GtkWidget *row = cell != NULL ? gtk_widget_get_parent (cell) : NULL;

  if (row != NULL)
    sc_accessible_set_label (row, label);
}
