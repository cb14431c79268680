/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/accessible.h"
#include "app/relation-cell.h"
#include "report/words.h"

struct _ScRelationCell
{
  ScCell parent_instance;
};

G_DEFINE_FINAL_TYPE (ScRelationCell, sc_relation_cell, SC_TYPE_CELL)

static void
sc_relation_cell_show (ScCell    *cell,
                       ScPairRow *row)
{
  const ScPair *pair = sc_pair_row_get_pair (row);
  gboolean is_pale = pair->relation == SC_RELATION_SAME || pair->expected;
  g_autofree char *name = sc_pair_row_dup_relation_name (row);

  sc_cell_text_set (sc_cell_get_text (cell, 0),
                    is_pale ? SC_CELL_LOOK_RELATION_PALE : SC_CELL_LOOK_RELATION_DIFFERS,
                    *name != '\0' ? sc_words_relation_sign (pair->relation) : NULL);
  sc_accessible_set_cell_label (GTK_WIDGET (cell), name);
}

/* In the middle. */
static void
sc_relation_cell_place (ScCell      *cell,
                        int          width,
                        ScCellPlace  places[SC_CELL_MAX_TEXTS])
{
  GtkRequestedSize wanted = { 0 };

  sc_cell_text_measure_width (sc_cell_get_text (cell, 0), GTK_WIDGET (cell), &wanted);
  places[0].width = MIN (width, wanted.natural_size);
  places[0].x = (width - places[0].width) / 2;
}

/* The sign in words. */
static gboolean
sc_relation_cell_query_tooltip (GtkWidget  *widget,
                                int         x,
                                int         y,
                                gboolean    keyboard_mode,
                                GtkTooltip *tooltip)
{
  ScPairRow *row = sc_cell_get_row (SC_CELL (widget));
  g_autofree char *name = row != NULL ? sc_pair_row_dup_relation_name (row) : g_strdup ("");

  gtk_tooltip_set_text (tooltip, name);

  return *name != '\0';
}

static void
sc_relation_cell_class_init (ScRelationCellClass *klass)
{
  SC_CELL_CLASS (klass)->show = sc_relation_cell_show;
  SC_CELL_CLASS (klass)->place = sc_relation_cell_place;

  GTK_WIDGET_CLASS (klass)->query_tooltip = sc_relation_cell_query_tooltip;
}

static void
sc_relation_cell_init (ScRelationCell *self)
{
}
