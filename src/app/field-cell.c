/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/accessible.h"
#include "app/field-cell.h"
#include "app/line-layout.h"
#include "app/tooltip.h"
#include "report/words.h"

struct _ScFieldCell
{
  ScCell    parent_instance;

  GtkLabel *label;
};

G_DEFINE_FINAL_TYPE (ScFieldCell, sc_field_cell, SC_TYPE_CELL)

static void
sc_field_cell_show (ScCell    *cell,
                    ScPairRow *row)
{
  ScFieldCell *self = SC_FIELD_CELL (cell);
  GtkWidget *expander = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_TREE_EXPANDER);
  g_autofree char *label = sc_words_dup_label (sc_words_local (), sc_pair_get_field (sc_pair_row_get_pair (row)));
  g_autofree char *name = sc_pair_row_dup_name (row);

  gtk_label_set_text (self->label, label);
  sc_accessible_set_label (expander, label);
  sc_accessible_set_cell_label (expander, label);
  sc_accessible_set_row_label (expander, name);
}

static void
sc_field_cell_class_init (ScFieldCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  SC_CELL_CLASS (klass)->show = sc_field_cell_show;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/field-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, ScFieldCell, label);
  gtk_widget_class_bind_template_callback (widget_class, sc_tooltip_query_label_cb);
}

static void
sc_field_cell_init (ScFieldCell *self)
{
  g_type_ensure (SC_TYPE_LINE_LAYOUT);
  gtk_widget_init_template (GTK_WIDGET (self));
}
