/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/tooltip.h"

void
sc_tooltip_set_text (GtkWidget  *widget,
                     const char *text)
{
  gboolean is_visible = gtk_widget_get_visible (widget);

  g_return_if_fail (!gtk_widget_get_mapped (widget));

  gtk_widget_set_visible (widget, FALSE);
  gtk_widget_set_tooltip_text (widget, text);
  gtk_widget_set_visible (widget, is_visible);
}

gboolean
sc_tooltip_query_label_cb (GtkLabel   *label,
                           int         x,
                           int         y,
                           gboolean    keyboard_mode,
                           GtkTooltip *tooltip)
{
  if (!pango_layout_is_ellipsized (gtk_label_get_layout (label)))
    return FALSE;

  gtk_tooltip_set_text (tooltip, gtk_label_get_text (label));

  return TRUE;
}
