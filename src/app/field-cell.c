/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/accessible.h"
#include "app/field-cell.h"
#include "app/pair-view.h"
#include "report/words.h"

struct _ScFieldCell
{
  ScCell parent_instance;
};

G_DEFINE_FINAL_TYPE (ScFieldCell, sc_field_cell, SC_TYPE_CELL)

/* What a search finds stands out from what is shown around it. */
static ScCellLook
get_look (ScCell       *cell,
          const ScPair *pair)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (cell), SC_TYPE_PAIR_VIEW);
  ScPairFilter *filter = view != NULL ? sc_pair_view_get_filter (SC_PAIR_VIEW (view)) : NULL;

  if (filter != NULL && sc_pair_filter_is_search (filter) && !sc_pair_filter_is_hit (filter, pair))
    return SC_CELL_LOOK_FIELD_PALE;

  return SC_CELL_LOOK_FIELD;
}

static void
sc_field_cell_show (ScCell    *cell,
                    ScPairRow *row)
{
  GtkWidget *expander = gtk_widget_get_ancestor (GTK_WIDGET (cell), GTK_TYPE_TREE_EXPANDER);
  const ScPair *pair = sc_pair_row_get_pair (row);
  g_autofree char *label = sc_words_dup_label (sc_words_local (), sc_pair_get_field (pair));
  g_autofree char *name = sc_pair_row_dup_name (row);

  sc_cell_text_set (sc_cell_get_text (cell, 0), get_look (cell, pair), label);
  sc_accessible_set_label (expander, label);
  sc_accessible_set_cell_label (expander, label);
  sc_accessible_set_row_label (expander, name);
}

static void
sc_field_cell_class_init (ScFieldCellClass *klass)
{
  SC_CELL_CLASS (klass)->show = sc_field_cell_show;
}

static void
sc_field_cell_init (ScFieldCell *self)
{
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
}
