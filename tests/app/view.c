/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view.h"

#include "app/field-cell.h"
#include "app/overview.h"
#include "app/side-cell.h"
#include "pairs.h"

static gboolean
is_laid_out (gpointer user_data)
{
  GtkWidget *overview = inside_find (user_data, SC_TYPE_OVERVIEW, 0);

  return overview != NULL && gtk_widget_get_height (overview) > 100;
}

void
view_open (View         *self,
           ScComparison *comparison)
{
  self->comparison = comparison;
  self->view = g_object_ref_sink (g_object_new (SC_TYPE_PAIR_VIEW, NULL));
  self->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), 900, 600);
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->view));
  sc_pair_view_set_comparison (self->view, comparison);
  gtk_window_present (GTK_WINDOW (self->window));
  inside_wait_until (is_laid_out, self->view);
}

void
view_close (View *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_assert_finalize_object (self->view);
  sc_comparison_unref (self->comparison);
}

/* (nullable): a row has @n_in_row cells of @type, of which this is the @nth */
static ScCell *
find_cell (View         *self,
           GType         type,
           guint         nth,
           guint         n_in_row,
           const ScPair *pair)
{
  GtkWidget *cell = NULL;

  for (guint i = nth; (cell = inside_find (GTK_WIDGET (self->view), type, i)) != NULL; i += n_in_row)
    {
      ScPairRow *row = sc_cell_get_row (SC_CELL (cell));

      if (row != NULL && sc_pair_row_get_pair (row) == pair)
        return SC_CELL (cell);
    }

  return NULL;
}

ScCell *
view_find_cell (View         *self,
                ScSide        column,
                const ScPair *pair)
{
  /* A row has a cell of the left and then one of the right. */
  return find_cell (self, SC_TYPE_SIDE_CELL, column, SC_N_SIDES, pair);
}

ScCell *
view_find_field_cell (View         *self,
                      const ScPair *pair)
{
  return find_cell (self, SC_TYPE_FIELD_CELL, 0, 1, pair);
}

gboolean
view_has_in_sight (gpointer user_data)
{
  View *self = user_data;
  ScCell *cell = view_find_cell (self, SC_RIGHT, sc_pair_view_get_selected (self->view));
  GtkWidget *scroller = inside_find (GTK_WIDGET (self->view), GTK_TYPE_SCROLLED_WINDOW, 0);
  graphene_rect_t bounds = { 0 };

  return cell != NULL && gtk_widget_get_mapped (GTK_WIDGET (cell)) &&
         gtk_widget_compute_bounds (GTK_WIDGET (cell), scroller, &bounds) && bounds.origin.y >= 0 &&
         bounds.origin.y + bounds.size.height <= gtk_widget_get_height (scroller);
}

char *
view_make_names (guint       n_names,
                 guint       place,
                 const char *odd)
{
  GString *names = g_string_new ("SEQUENCE { ");

  for (guint i = 0; i < n_names; i++)
    if (i == place)
      g_string_append_printf (names, "[2] \"%s\" ", odd);
    else
      g_string_append_printf (names, "[2] \"host-%u.example.com\" ", i);
  g_string_append_c (names, '}');

  return g_string_free (names, FALSE);
}

ScComparison *
view_compare_names (guint n_names,
                    guint place)
{
  g_autofree char *left = view_make_names (n_names, place, "left.example.com");
  g_autofree char *right = view_make_names (n_names, place, "right.example.com");

  return compare_parts ("subjectAltName.value", left, right);
}
