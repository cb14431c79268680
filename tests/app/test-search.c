/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

#include "pairs.h"
#include "view.h"

/* What a search selects, in lists of names that are made for the purpose. */

#define EXTENSIONS "tbsCertificate/extensions"
#define NAMES EXTENSIONS "/subjectAltName"

#define N_NAMES 30
#define ODD_NAME 20
#define N_MANY 40000

static const ScPair *
find_name (View  *view,
           guint  nth)
{
  g_autofree char *path = g_strdup_printf (NAMES "/extnValue/%u", nth);

  return find_pair (view->comparison, path);
}

static void
select_name (View  *view,
             guint  nth)
{
  sc_pair_view_select (view->view, find_name (view, nth));
}

static void
search (View         *view,
        ScFilterKind  kind,
        const char   *text)
{
  sc_pair_view_set_filter (view->view, kind, FALSE, text);
}

static void
assert_selected (View         *view,
                 const ScPair *pair)
{
  g_autofree char *expected = sc_pair_dup_path (pair);
  const ScPair *selected = sc_pair_view_get_selected (view->view);
  g_autofree char *path = NULL;

  g_assert_nonnull (selected);
  path = sc_pair_dup_path (selected);
  g_assert_cmpstr (path, ==, expected);
}

static guint
count_hits (View *view)
{
  return sc_pair_filter_get_n_hits (sc_pair_view_get_filter (view->view));
}

static void
open_names (View *view)
{
  view_open (view, view_compare_names (N_NAMES, ODD_NAME));
}

/* host-1 and host-10 to host-19 are found; what is selected is the last of them, or comes behind them or before. */
static void
test_first (void)
{
  static const struct
  {
    guint selected;
    guint found;
  } cases[] = { { 0, 1 }, { 5, 10 }, { 12, 12 }, { 19, 19 }, { 25, 1 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      View view;

      open_names (&view);
      select_name (&view, cases[i].selected);
      search (&view, SC_FILTER_ALL, "host-1");
      g_assert_cmpuint (count_hits (&view), ==, 11);
      assert_selected (&view, find_name (&view, cases[i].found));
      inside_rest ();
      g_assert_true (view_has_in_sight (&view));
      view_close (&view);
    }
}

/* Each letter goes on from where the one before led to, and the end of the search leaves all as it is. */
static void
test_letters (void)
{
  View view;

  open_names (&view);
  select_name (&view, 15);
  search (&view, SC_FILTER_ALL, "host-2");
  assert_selected (&view, find_name (&view, 21));
  search (&view, SC_FILTER_ALL, "host-24");
  assert_selected (&view, find_name (&view, 24));
  search (&view, SC_FILTER_ALL, "host-2");
  assert_selected (&view, find_name (&view, 24));
  search (&view, SC_FILTER_ALL, "");
  assert_selected (&view, find_name (&view, 24));
  inside_rest ();
  g_assert_true (view_has_in_sight (&view));
  view_close (&view);
}

/* What is shown around a hit is none, and the next search goes on from there. */
static void
test_context (void)
{
  View view;

  open_names (&view);
  search (&view, SC_FILTER_ALL, "host-27");
  assert_selected (&view, find_name (&view, 27));
  sc_pair_view_select (view.view, find_pair (view.comparison, NAMES));
  search (&view, SC_FILTER_ALL, "host-2");
  assert_selected (&view, find_name (&view, 2));
  view_close (&view);
}

static void
step (View     *view,
      gboolean  forwards)
{
  const ScPair *hit = sc_pair_view_find_stop (view->view, SC_STOP_HIT, forwards);

  g_assert_nonnull (hit);
  sc_pair_view_select (view->view, hit);
}

static void
test_next (void)
{
  static const guint hits[] = { 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 1, 10 };
  View view;

  open_names (&view);
  g_assert_null (sc_pair_view_find_stop (view.view, SC_STOP_HIT, TRUE));
  select_name (&view, 0);
  search (&view, SC_FILTER_ALL, "host-1");
  for (guint i = 0; i < G_N_ELEMENTS (hits); i++)
    {
      step (&view, TRUE);
      assert_selected (&view, find_name (&view, hits[i]));
    }
  for (guint i = G_N_ELEMENTS (hits) - 1; i > 0; i--)
    {
      step (&view, FALSE);
      assert_selected (&view, find_name (&view, hits[i - 1]));
    }
  view_close (&view);
}

static void
test_none (void)
{
  View view;

  open_names (&view);
  select_name (&view, 7);
  search (&view, SC_FILTER_ALL, "host-7");
  search (&view, SC_FILTER_ALL, "host-7 and nothing of the kind");
  g_assert_cmpuint (count_hits (&view), ==, 0);
  g_assert_null (sc_pair_view_find_stop (view.view, SC_STOP_HIT, TRUE));
  g_assert_null (sc_pair_view_find_stop (view.view, SC_STOP_HIT, FALSE));
  search (&view, SC_FILTER_ALL, "");
  assert_selected (&view, find_name (&view, 7));
  view_close (&view);
}

/* Of what the kind admits, only hits are gone to; a kind alone has none. */
static void
test_kinds (void)
{
  View view;

  open_names (&view);
  select_name (&view, 3);
  search (&view, SC_FILTER_DIFFERENCES, "example.com");
  g_assert_cmpuint (count_hits (&view), ==, 1);
  assert_selected (&view, find_name (&view, ODD_NAME));
  search (&view, SC_FILTER_EXTENSIONS, "host-1");
  g_assert_cmpuint (count_hits (&view), ==, 11);
  assert_selected (&view, find_name (&view, 1));
  search (&view, SC_FILTER_EXTENSIONS, "");
  g_assert_null (sc_pair_view_find_stop (view.view, SC_STOP_HIT, TRUE));
  view_close (&view);
}

/* Who goes on from a hit stays there until something else is searched for. */
static void
test_stays (void)
{
  View view;

  open_names (&view);
  search (&view, SC_FILTER_ALL, "alternative");
  select_name (&view, 4);
  sc_pair_view_set_filter (view.view, SC_FILTER_ALL, TRUE, "alternative");
  assert_selected (&view, find_name (&view, 4));
  search (&view, SC_FILTER_ALL, "alternativ");
  assert_selected (&view, find_pair (view.comparison, NAMES "/extnID"));
  view_close (&view);
}

/* What was selected may be no hit any more when a file is read anew. */
static void
test_renewed (void)
{
  g_autoptr (ScComparison) other = view_compare_names (N_NAMES, 20);
  View view;

  view_open (&view, view_compare_names (N_NAMES, 1));
  search (&view, SC_FILTER_ALL, "host-2");
  select_name (&view, 20);
  sc_comparison_unref (view.comparison);
  view.comparison = g_steal_pointer (&other);
  sc_pair_view_renew_comparison (view.view, view.comparison);
  assert_selected (&view, find_name (&view, 21));
  view_close (&view);
}

static ScCellLook
get_look (View         *view,
          const ScPair *pair)
{
  ScCell *cell = view_find_field_cell (view, pair);

  g_assert_nonnull (cell);
  return sc_cell_get_text (cell, 0)->look;
}

/* Rows that are there before, while and after something is searched for. */
static void
test_looks (void)
{
  View view;
  const ScPair *names = NULL;

  open_names (&view);
  names = find_pair (view.comparison, NAMES);
  inside_rest ();
  g_assert_cmpint (get_look (&view, names), ==, SC_CELL_LOOK_FIELD);
  search (&view, SC_FILTER_ALL, "host-1");
  inside_rest ();
  g_assert_cmpint (get_look (&view, names), ==, SC_CELL_LOOK_FIELD_PALE);
  g_assert_cmpint (get_look (&view, find_name (&view, 1)), ==, SC_CELL_LOOK_FIELD);
  search (&view, SC_FILTER_ALL, "alternative");
  inside_rest ();
  g_assert_cmpint (get_look (&view, names), ==, SC_CELL_LOOK_FIELD);
  g_assert_cmpint (get_look (&view, find_name (&view, 1)), ==, SC_CELL_LOOK_FIELD_PALE);
  search (&view, SC_FILTER_EXTENSIONS, "");
  inside_rest ();
  g_assert_cmpint (get_look (&view, find_name (&view, 1)), ==, SC_CELL_LOOK_FIELD);
  view_close (&view);
}

/* Another comparison is searched, too. */
static void
test_next_comparison (void)
{
  g_autoptr (ScComparison) other = view_compare_names (N_NAMES, 1);
  View view;

  open_names (&view);
  search (&view, SC_FILTER_ALL, "host-1");
  sc_comparison_unref (view.comparison);
  view.comparison = g_steal_pointer (&other);
  sc_pair_view_set_comparison (view.view, view.comparison);
  assert_selected (&view, find_name (&view, 10));
  view_close (&view);
}

static guint
count_rows (View *view)
{
  GtkWidget *column_view = inside_find (GTK_WIDGET (view->view), GTK_TYPE_COLUMN_VIEW, 0);

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (column_view))));
}

static gboolean
has_one_hit (gpointer user_data)
{
  return count_hits (user_data) == 1;
}

static gboolean
has_search (gpointer user_data)
{
  View *view = user_data;

  return sc_pair_filter_is_search (sc_pair_view_get_filter (view->view));
}

static gboolean
has_no_search (gpointer user_data)
{
  return !has_search (user_data);
}

/* A list too long to open by itself opens for a hit, and closes with the search unless what is selected lies in it. */
static void
test_many (void)
{
  View view;

  view_open (&view, view_compare_names (N_MANY, ODD_NAME));
  sc_pair_view_select (view.view, find_pair (view.comparison, NAMES));
  search (&view, SC_FILTER_ALL, "host-");
  inside_wait_until (has_search, &view);
  g_assert_cmpuint (count_hits (&view), >=, N_MANY - 1);

  /* It opens when the hit is asked for, not with the letters. */
  assert_selected (&view, find_pair (view.comparison, NAMES));
  g_assert_cmpuint (count_rows (&view), <, 100);
  step (&view, TRUE);
  assert_selected (&view, find_name (&view, 0));
  inside_rest ();
  g_assert_true (view_has_in_sight (&view));

  sc_pair_view_select (view.view, find_pair (view.comparison, EXTENSIONS));
  search (&view, SC_FILTER_ALL, "");
  inside_wait_until (has_no_search, &view);
  g_assert_cmpuint (count_rows (&view), <, 100);

  search (&view, SC_FILTER_ALL, "host-39998");
  inside_wait_until (has_one_hit, &view);
  assert_selected (&view, find_name (&view, 39998));
  step (&view, TRUE);
  assert_selected (&view, find_name (&view, 39998));
  inside_rest ();
  g_assert_true (view_has_in_sight (&view));

  search (&view, SC_FILTER_ALL, "");
  inside_wait_until (has_no_search, &view);
  assert_selected (&view, find_name (&view, 39998));
  g_assert_cmpuint (count_rows (&view), >, N_MANY);
  inside_rest ();
  g_assert_true (view_has_in_sight (&view));
  view_close (&view);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  gtk_test_init (&argc, &argv, NULL);
  application = inside_start ();

  g_test_add_func ("/search/first", test_first);
  g_test_add_func ("/search/letters", test_letters);
  g_test_add_func ("/search/context", test_context);
  g_test_add_func ("/search/next", test_next);
  g_test_add_func ("/search/none", test_none);
  g_test_add_func ("/search/kinds", test_kinds);
  g_test_add_func ("/search/stays", test_stays);
  g_test_add_func ("/search/renewed", test_renewed);
  g_test_add_func ("/search/looks", test_looks);
  g_test_add_func ("/search/next-comparison", test_next_comparison);
  g_test_add_func ("/search/many", test_many);

  return g_test_run ();
}
