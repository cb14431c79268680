/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/scrolling.h"

static gboolean
unrealize_cb (GSignalInvocationHint *hint,
              guint                  n_values,
              const GValue          *values,
              gpointer               user_data)
{
  GtkWidget *widget = g_value_get_object (&values[0]);

  if (GTK_IS_SCROLLED_WINDOW (widget))
    g_signal_handlers_disconnect_by_data (gtk_widget_get_settings (widget), widget);

  return TRUE;
}

void
sc_scrolling_mend (void)
{
  /* Which has its signals once it is there. */
  g_autoptr (GTypeClass) klass = g_type_class_ref (GTK_TYPE_WIDGET);

  g_signal_add_emission_hook (g_signal_lookup ("unrealize", G_TYPE_FROM_CLASS (klass)), 0, unrealize_cb, NULL, NULL);
}
