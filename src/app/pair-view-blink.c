/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/pair-view-private.h"
#include "app/side-cell.h"
#include "app/side.h"
#include "report/words.h"

static void
show_title (ScPairView *self,
            ScSide      side)
{
  ScSide shown = self->is_crossed ? sc_side_get_other (side) : side;
  const ScObject *object = sc_comparison_get_object (self->comparison, shown);
  g_autofree char *title = sc_words_card_source (sc_words_local (), object);

  gtk_column_view_column_set_title (self->side_columns[side], title);
}

void
sc_pair_view_set_crossed (ScPairView *self,
                          gboolean    is_crossed)
{
  g_return_if_fail (SC_IS_PAIR_VIEW (self));

  if (self->is_crossed == is_crossed || self->comparison == NULL ||
      sc_comparison_get_object (self->comparison, SC_LEFT) == NULL ||
      sc_comparison_get_object (self->comparison, SC_RIGHT) == NULL)
    return;

  self->is_crossed = is_crossed;
  show_title (self, SC_LEFT);
  show_title (self, SC_RIGHT);
  sc_pair_view_refresh_cells (self, SC_TYPE_SIDE_CELL);
}

gboolean
sc_pair_view_get_crossed (ScPairView *self)
{
  g_return_val_if_fail (SC_IS_PAIR_VIEW (self), FALSE);

  return self->is_crossed;
}
