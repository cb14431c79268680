/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/zoom-row.h"

#include <glib/gi18n.h>

#include "app/accessible.h"
#include "app/zoom.h"

struct _ScZoomRow
{
  GtkBox     parent_instance;

  GtkButton *reset_button;
};

G_DEFINE_FINAL_TYPE (ScZoomRow, sc_zoom_row, GTK_TYPE_BOX)

static void
show_level_cb (ScZoomRow *self)
{
  g_autofree char *level = NULL;
  g_autofree char *name = NULL;

  /* Translators: how large the text is; the %% becomes a percent sign. */
  level = g_strdup_printf (_("%.0f %%"), 100 * sc_zoom_get_level (sc_zoom_get_default ()));
  /* Translators: read aloud on the button that resets the size of the text; %s is how large it is, as in “100 %”. */
  name = g_strdup_printf (_("Normal Size, now %s"), level);

  gtk_button_set_label (self->reset_button, level);
  sc_accessible_set_label (GTK_WIDGET (self->reset_button), name);
}

static void
sc_zoom_row_class_init (ScZoomRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/zoom-row.ui");
  gtk_widget_class_bind_template_child (widget_class, ScZoomRow, reset_button);
}

static void
sc_zoom_row_init (ScZoomRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (sc_zoom_get_default (), "notify::level", G_CALLBACK (show_level_cb), self,
                           G_CONNECT_SWAPPED);
  show_level_cb (self);
}

GtkWidget *
sc_zoom_row_new (void)
{
  return g_object_new (SC_TYPE_ZOOM_ROW, NULL);
}
