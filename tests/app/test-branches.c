/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pair-view.h"
#include "inside.h"
#include "pairs.h"

/* How much of a tree opens at once. */

#define NAMES "tbsCertificate/extensions/subjectAltName"
#define DIRECTORY_NAME "[4] { $subject } "

typedef struct
{
  ScComparison     *comparison;
  GtkWidget        *window;
  ScPairView       *view;
  GtkTreeListModel *tree;
  guint             n_notices;
} Fixture;

static void
notice_cb (Fixture *fixture)
{
  fixture->n_notices++;
}

static GtkTreeListModel *
get_tree (ScPairView *view)
{
  GtkColumnView *column_view = GTK_COLUMN_VIEW (inside_find (GTK_WIDGET (view), GTK_TYPE_COLUMN_VIEW, 0));
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (gtk_column_view_get_model (column_view));

  return GTK_TREE_LIST_MODEL (gtk_single_selection_get_model (selection));
}

/* Shows a certificate of so many directory names and selects the row that they lie in. */
static void
open (Fixture *fixture,
      guint    n_names)
{
  g_autoptr (GString) names = g_string_new ("SEQUENCE { ");

  for (guint i = 0; i < n_names; i++)
    g_string_append (names, DIRECTORY_NAME);
  g_string_append_c (names, '}');

  *fixture = (Fixture) { NULL };
  fixture->comparison = compare_parts ("subjectAltName.value", names->str, names->str);
  fixture->view = g_object_ref_sink (g_object_new (SC_TYPE_PAIR_VIEW, NULL));
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  g_signal_connect_swapped (fixture->view, "notice", G_CALLBACK (notice_cb), fixture);
  sc_pair_view_set_comparison (fixture->view, fixture->comparison);
  sc_pair_view_select (fixture->view, find_pair (fixture->comparison, NAMES));
  fixture->tree = get_tree (fixture->view);
}

static void
close_all (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->view);
  sc_comparison_unref (fixture->comparison);
}

/* Of the branches that lie in the row of the names; its own is not one of them. */
static guint
count_open (Fixture *fixture)
{
  guint n_open = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->tree)); i++)
    {
      g_autoptr (GtkTreeListRow) row = gtk_tree_list_model_get_row (fixture->tree, i);

      n_open += gtk_tree_list_row_get_depth (row) > 1 && gtk_tree_list_row_get_expanded (row);
    }

  return n_open;
}

static void
open_all (Fixture *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->view), "row.open-all", NULL);
}

/* Each name is a branch, and so are the Name in it, its three RDNs and what is in them, however many levels that is. */
static void
test_all (void)
{
  Fixture fixture;
  guint n_open = 0;

  open (&fixture, 1);
  open_all (&fixture);
  n_open = count_open (&fixture);
  g_assert_cmpuint (n_open, >, 1);
  g_assert_cmpuint (fixture.n_notices, ==, 0);
  close_all (&fixture);

  open (&fixture, 10);
  open_all (&fixture);
  g_assert_cmpuint (count_open (&fixture), ==, 10 * n_open);
  g_assert_cmpuint (fixture.n_notices, ==, 0);
  close_all (&fixture);
}

static void
test_many_branches (void)
{
  Fixture fixture;

  open (&fixture, 190);
  open_all (&fixture);
  g_assert_cmpuint (count_open (&fixture), ==, 500);
  g_assert_cmpuint (fixture.n_notices, ==, 1);
  close_all (&fixture);
}

/* The row opens, as it was asked to; none of what lies in it does. */
static void
test_many_children (void)
{
  Fixture fixture;

  open (&fixture, 300);
  open_all (&fixture);
  g_assert_cmpuint (count_open (&fixture), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture.tree)), >, 300);
  g_assert_cmpuint (fixture.n_notices, ==, 1);
  close_all (&fixture);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  gtk_test_init (&argc, &argv, NULL);
  application = inside_start ();

  g_test_add_func ("/branches/all", test_all);
  g_test_add_func ("/branches/many-branches", test_many_branches);
  g_test_add_func ("/branches/many-children", test_many_children);

  return g_test_run ();
}
