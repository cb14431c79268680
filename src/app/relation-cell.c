/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/accessible.h"
#include "app/relation-cell.h"
#include "app/line-layout.h"
#include "report/words.h"

struct _ScRelationCell
{
  ScCell    parent_instance;

  GtkLabel *sign;
};

G_DEFINE_FINAL_TYPE (ScRelationCell, sc_relation_cell, SC_TYPE_CELL)

static void
sc_relation_cell_show (ScCell    *cell,
                       ScPairRow *row)
{
  ScRelationCell *self = SC_RELATION_CELL (cell);
  const ScPair *pair = sc_pair_row_get_pair (row);
  gboolean pale = pair->relation == SC_RELATION_SAME || pair->expected;
  const char *css_classes[] = { "relation", pale ? "pale" : "differs", NULL };
  g_autofree char *name = sc_pair_row_dup_relation_name (row);

  gtk_label_set_text (self->sign, *name != '\0' ? sc_words_relation_sign (pair->relation) : "");
  gtk_widget_set_css_classes (GTK_WIDGET (self->sign), css_classes);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), name);
  sc_accessible_set_label (GTK_WIDGET (self->sign), name);
  sc_accessible_set_cell_label (GTK_WIDGET (self), name);
}

static void
sc_relation_cell_class_init (ScRelationCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  SC_CELL_CLASS (klass)->show = sc_relation_cell_show;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/relation-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, ScRelationCell, sign);
}

static void
sc_relation_cell_init (ScRelationCell *self)
{
  g_type_ensure (SC_TYPE_LINE_LAYOUT);
  gtk_widget_init_template (GTK_WIDGET (self));
}
