/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/card.h"
#include "app/octets-heading.h"
#include "app/octets-row.h"
#include "app/pair-view.h"
#include "app/side-cell.h"
#include "inside.h"

/* Where things stand in a language that is read from left to right, and in one that is read from right to left. */

static const GtkTextDirection directions[] = { GTK_TEXT_DIR_LTR, GTK_TEXT_DIR_RTL };

static ScWindow *
open_example (gconstpointer application)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) application));
  g_autoptr (GFile) bad = inside_dup_example ("bad.pem");
  g_autoptr (GFile) good = inside_dup_example ("good.pem");
  GFile *files[] = { bad, good };

  sc_window_load_files (window, SC_N_SIDES, files, G_N_ELEMENTS (files));
  inside_wait (window);

  return window;
}

/* The middle of a widget, from the window's left edge; negative while it has no place. */
static float
get_x (ScWindow  *window,
       GtkWidget *widget)
{
  graphene_rect_t bounds = { 0 };

  if (widget == NULL || !gtk_widget_get_mapped (widget) ||
      !gtk_widget_compute_bounds (widget, GTK_WIDGET (window), &bounds) || bounds.size.width == 0)
    return -1;

  return bounds.origin.x + bounds.size.width / 2;
}

/* (nullable): the expander of the selected row */
static GtkWidget *
find_expander (ScWindow *window)
{
  GtkWidget *view = inside_find (GTK_WIDGET (window), GTK_TYPE_COLUMN_VIEW, 0);
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (gtk_column_view_get_model (GTK_COLUMN_VIEW (view)));
  gpointer selected = gtk_single_selection_get_selected_item (selection);
  GtkWidget *expander = NULL;

  for (guint i = 0; (expander = inside_find (view, GTK_TYPE_TREE_EXPANDER, i)) != NULL; i++)
    if (gtk_tree_expander_get_list_row (GTK_TREE_EXPANDER (expander)) == selected)
      return expander;

  return NULL;
}

static GtkWidget *
get_selected_row (ScWindow *window)
{
  GtkWidget *expander = find_expander (window);

  return expander != NULL ? gtk_widget_get_parent (gtk_widget_get_parent (expander)) : NULL;
}

/* (nullable): what shows that value in the selected row */
static GtkWidget *
find_value (ScWindow   *window,
            const char *value)
{
  GtkWidget *row = get_selected_row (window);
  GtkWidget *cell = NULL;

  for (guint i = 0; row != NULL && (cell = inside_find (row, SC_TYPE_SIDE_CELL, i)) != NULL; i++)
    if (g_strcmp0 (sc_cell_get_text (SC_CELL (cell), 0)->text, value) == 0)
      return cell;

  return NULL;
}

static gboolean
is_laid_out (gpointer user_data)
{
  ScWindow *window = user_data;

  return get_x (window, find_value (window, "Yes")) > 0 &&
         get_x (window, inside_find (GTK_WIDGET (window), SC_TYPE_OCTETS_ROW, 0)) > 0;
}

static void
assert_order (ScWindow  *window,
              GtkWidget *left,
              GtkWidget *right)
{
  g_assert_cmpfloat (get_x (window, left), >, 0);
  g_assert_cmpfloat (get_x (window, left), <, get_x (window, right));
}

/* Of the selected row, whose value is Yes in bad.pem and No in good.pem. */
static void
assert_places (ScWindow        *window,
               const char      *left,
               const char      *right,
               GtkTextDirection direction)
{
  GtkWidget *root = GTK_WIDGET (window);
  GtkWidget *octets = inside_find (root, SC_TYPE_OCTETS_ROW, 0);
  gboolean is_rtl = direction == GTK_TEXT_DIR_RTL;

  assert_order (window, inside_find (root, SC_TYPE_CARD, SC_LEFT), inside_find (root, SC_TYPE_CARD, SC_RIGHT));
  assert_order (window, find_value (window, left), find_value (window, right));
  assert_order (window, inside_find (root, SC_TYPE_OCTETS_HEADING, SC_LEFT),
                inside_find (root, SC_TYPE_OCTETS_HEADING, SC_RIGHT));
  assert_order (window, inside_find (octets, GTK_TYPE_LABEL, SC_LEFT),
                inside_find (octets, GTK_TYPE_LABEL, SC_RIGHT));

  /* All else follows the language. */
  assert_order (window, is_rtl ? find_value (window, right) : find_expander (window),
                is_rtl ? find_expander (window) : find_value (window, left));
}

static void
test_sides (gconstpointer application)
{
  for (guint i = 0; i < G_N_ELEMENTS (directions); i++)
    {
      ScWindow *window = NULL;

      gtk_widget_set_default_direction (directions[i]);
      window = open_example (application);
      inside_wait_until (is_laid_out, window);
      assert_places (window, "Yes", "No", directions[i]);

      gtk_widget_activate_action (GTK_WIDGET (window), "win.swap", NULL);
      inside_wait (window);
      inside_wait_until (is_laid_out, window);
      assert_places (window, "No", "Yes", directions[i]);

      inside_close_window (window);
    }
}

static void
test_change (gconstpointer application)
{
  ScWindow *window = NULL;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  window = open_example (application);
  inside_wait_until (is_laid_out, window);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  inside_rest ();
  inside_wait_until (is_laid_out, window);
  assert_places (window, "Yes", "No", GTK_TEXT_DIR_RTL);

  inside_close_window (window);
}

/* Digits have no direction of their own: what lies around them decides. */
static void
test_text (gconstpointer application)
{
  for (guint i = 0; i < G_N_ELEMENTS (directions); i++)
    {
      ScWindow *window = NULL;
      GtkWidget *cell = NULL;
      ScCellText *text = NULL;
      GtkRequestedSize width = { 0 };

      gtk_widget_set_default_direction (directions[i]);
      window = open_example (application);
      inside_wait_until (is_laid_out, window);
      cell = find_value (window, "Yes");
      text = sc_cell_get_text (SC_CELL (cell), 0);
      sc_cell_text_measure_width (text, cell, &width);
      g_assert_cmpint (pango_context_get_base_dir (pango_layout_get_context (text->layout)), ==, PANGO_DIRECTION_LTR);

      inside_close_window (window);
    }
}

static GtkColumnViewColumn *
get_column (ScWindow *window,
            guint     nth)
{
  GtkWidget *view = inside_find (GTK_WIDGET (window), GTK_TYPE_COLUMN_VIEW, 0);
  g_autoptr (GtkColumnViewColumn) column =
    g_list_model_get_item (gtk_column_view_get_columns (GTK_COLUMN_VIEW (view)), nth);

  return column;
}

/* GTK 4.8 lets a column be dragged by its right edge in every language: that of the left side's lies between both. */
static void
test_width (gconstpointer application)
{
  static const guint places[] = { 1, 3 };

  for (guint i = 0; i < G_N_ELEMENTS (directions); i++)
    {
      ScWindow *window = NULL;

      gtk_widget_set_default_direction (directions[i]);
      window = open_example (application);
      inside_wait_until (is_laid_out, window);
      for (guint j = 0; j < G_N_ELEMENTS (places); j++)
        g_assert_cmpint (gtk_column_view_column_get_resizable (get_column (window, places[j])), ==, j == i);

      gtk_column_view_column_set_fixed_width (get_column (window, places[i]), 150);
      inside_rest ();
      assert_places (window, "Yes", "No", directions[i]);
      g_assert_cmpint (gtk_column_view_column_get_fixed_width (get_column (window, places[i])), ==, 150);

      inside_close_window (window);
    }
}

/* In the direction in which the tree is drawn, a key goes into a row. */
static void
test_keys (gconstpointer application)
{
  for (guint i = 0; i < G_N_ELEMENTS (directions); i++)
    {
      ScWindow *window = NULL;
      ScPairView *view = NULL;
      const ScPair *critical = NULL;

      gtk_widget_set_default_direction (directions[i]);
      window = open_example (application);
      inside_wait_until (is_laid_out, window);
      view = SC_PAIR_VIEW (inside_find (GTK_WIDGET (window), SC_TYPE_PAIR_VIEW, 0));
      critical = sc_pair_view_get_selected (view);
      gtk_widget_activate_action (GTK_WIDGET (view),
                                  directions[i] == GTK_TEXT_DIR_RTL ? "row.go-right" : "row.go-left", "b", FALSE);
      g_assert_true (sc_pair_view_get_selected (view) == critical->parent);

      inside_close_window (window);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  gtk_test_init (&argc, &argv, NULL);
  application = inside_start ();

  g_test_add_data_func ("/direction/sides", application, test_sides);
  g_test_add_data_func ("/direction/change", application, test_change);
  g_test_add_data_func ("/direction/text", application, test_text);
  g_test_add_data_func ("/direction/width", application, test_width);
  g_test_add_data_func ("/direction/keys", application, test_keys);

  return g_test_run ();
}
