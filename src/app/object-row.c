/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/accessible.h"
#include "app/object-row.h"
#include "app/tooltip.h"

struct _ScObjectRow
{
  GtkBox    parent_instance;

  GtkLabel *title;
  GtkLabel *details;
  GtkImage *shown;

  guint     index;
};

G_DEFINE_FINAL_TYPE (ScObjectRow, sc_object_row, GTK_TYPE_BOX)

static void
sc_object_row_class_init (ScObjectRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/object-row.ui");
  gtk_widget_class_bind_template_child (widget_class, ScObjectRow, title);
  gtk_widget_class_bind_template_child (widget_class, ScObjectRow, details);
  gtk_widget_class_bind_template_child (widget_class, ScObjectRow, shown);
  gtk_widget_class_bind_template_callback (widget_class, sc_tooltip_query_label_cb);
}

static void
sc_object_row_init (ScObjectRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
sc_object_row_new (void)
{
  return g_object_new (SC_TYPE_OBJECT_ROW, NULL);
}

void
sc_object_row_set_item (ScObjectRow  *self,
                        ScObjectItem *item)
{
  g_autofree char *title = NULL;
  g_autofree char *details = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (SC_IS_OBJECT_ROW (self));
  g_return_if_fail (SC_IS_OBJECT_ITEM (item));

  title = sc_object_item_dup_title (item);
  details = sc_object_item_dup_details (item);
  name = g_strdup_printf ("%s, %s", title, details);
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->details, details);
  sc_accessible_set_cell_label (GTK_WIDGET (self), name);
  self->index = sc_object_item_get_index (item);
}

void
sc_object_row_set_shown (ScObjectRow *self,
                         guint        shown)
{
  g_return_if_fail (SC_IS_OBJECT_ROW (self));

  gtk_widget_set_opacity (GTK_WIDGET (self->shown), self->index == shown ? 1 : 0);
}
