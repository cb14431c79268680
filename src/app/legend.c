/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/legend.h"
#include "app/sign-paintable.h"

struct _ScLegend
{
  AdwWindow parent_instance;
};

G_DEFINE_FINAL_TYPE (ScLegend, sc_legend, ADW_TYPE_WINDOW)

static void
sc_legend_class_init (ScLegendClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), "/org/sidecert/Sidecert/ui/legend.ui");
}

static void
sc_legend_init (ScLegend *self)
{
  g_type_ensure (SC_TYPE_SIGN_PAINTABLE);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
sc_legend_show (GtkWindow *parent)
{
  g_return_if_fail (GTK_IS_WINDOW (parent));

  gtk_window_present (g_object_new (SC_TYPE_LEGEND, "transient-for", parent, NULL));
}
