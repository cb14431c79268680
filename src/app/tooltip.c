/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/tooltip.h"

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
