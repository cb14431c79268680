/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/overview.h"
#include "app/pair-view.h"
#include "inside.h"

/* What is done with the selected row, in a window of the example. */

typedef struct
{
  ScWindow   *window;
  ScPairView *view;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer application)
{
  g_autoptr (GFile) bad = inside_dup_example ("bad.pem");
  g_autoptr (GFile) good = inside_dup_example ("good.pem");
  GFile *files[] = { bad, good };

  fixture->window = inside_open_window (SC_APPLICATION ((gpointer) application));
  sc_window_load_files (fixture->window, SC_N_SIDES, files, 2);
  inside_wait (fixture->window);
  fixture->view = SC_PAIR_VIEW (inside_find (GTK_WIDGET (fixture->window), SC_TYPE_PAIR_VIEW, 0));
}

static void
set_up_alone (Fixture      *fixture,
              gconstpointer application)
{
  g_autoptr (GFile) bad = inside_dup_example ("bad.pem");

  fixture->window = inside_open_window (SC_APPLICATION ((gpointer) application));
  sc_window_load (fixture->window, SC_RIGHT, bad);
  inside_wait (fixture->window);
  fixture->view = SC_PAIR_VIEW (inside_find (GTK_WIDGET (fixture->window), SC_TYPE_PAIR_VIEW, 0));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer application)
{
  inside_close_window (fixture->window);
}

static void
read_cb (GObject      *source_object,
         GAsyncResult *result,
         gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source_object), result, NULL);
  if (*text == NULL)
    *text = g_strdup ("");
}

static gboolean
is_read (gpointer user_data)
{
  char **text = user_data;

  return *text != NULL;
}

static char *
dup_clipboard (Fixture *fixture)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->window));
  char *text = NULL;

  gdk_clipboard_read_text_async (clipboard, NULL, read_cb, &text);
  inside_wait_until (is_read, &text);

  return text;
}

static gboolean
has_text (gpointer user_data)
{
  Fixture *fixture = user_data;
  g_autofree char *text = dup_clipboard (fixture);

  return *text != '\0';
}

static char *
dup_copy (Fixture    *fixture,
          const char *action_name)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (fixture->window)), "");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->view), action_name, NULL));
  inside_wait_until (has_text, fixture);

  return dup_clipboard (fixture);
}

static void
check_copy (Fixture    *fixture,
            const char *action_name,
            const char *expected)
{
  g_autofree char *text = dup_copy (fixture, action_name);

  g_assert_cmpstr (text, ==, expected);
}

/* The first look selects `critical`. Octets and path are those of RFC 5280 §4.2 and X.690 §11.1. */
static void
test_copy (Fixture      *fixture,
           gconstpointer data)
{
  check_copy (fixture, "row.copy", "Yes\nNo");
  check_copy (fixture, "row.copy-left", "Yes");
  check_copy (fixture, "row.copy-right", "No");
  check_copy (fixture, "row.copy-left-hex", "01 01 FF");
  check_copy (fixture, "row.copy-path", "tbsCertificate/extensions/subjectAltName/critical");
  check_copy (fixture, "row.copy-row", "Critical\tYes  BOOLEAN FF\t≠\tNo  omitted, DEFAULT FALSE");
}

/* A heading, and a line for each row, whether it differs or not. */
static void
test_copy_branch (Fixture      *fixture,
                  gconstpointer data)
{
  const ScPair *names = sc_pair_view_get_selected (fixture->view)->parent;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  sc_pair_view_select (fixture->view, names);
  check_copy (fixture, "row.copy-oid", "2.5.29.17");
  check_copy (fixture, "row.copy", "3 names");

  text = dup_copy (fixture, "row.copy-branch");
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 1 + sc_pair_count (names) + 1);
  g_assert_true (g_pattern_match_simple ("Field * Left * Right", lines[0]));
  g_assert_true (g_pattern_match_simple ("Subject Alternative Name *3 names *≠ *3 names", lines[1]));
  g_assert_true (g_pattern_match_simple ("  Critical *Yes  BOOLEAN FF *≠ *No  omitted, DEFAULT FALSE", lines[2]));
  g_assert_true (g_pattern_match_simple ("  DNS name *mail.example.com *= *mail.example.com *", lines[3]));
}

/* What is not there cannot be copied: the clipboard keeps what it has. */
static void
check_no_copy (Fixture    *fixture,
               const char *action_name)
{
  g_autofree char *text = NULL;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (fixture->window)), "kept");
  gtk_widget_activate_action (GTK_WIDGET (fixture->view), action_name, NULL);
  inside_rest ();
  text = dup_clipboard (fixture);
  g_assert_cmpstr (text, ==, "kept");
}

static void
test_nothing_to_copy (Fixture      *fixture,
                      gconstpointer data)
{
  check_no_copy (fixture, "row.copy-right-hex");
  check_no_copy (fixture, "row.copy-oid");
  check_no_copy (fixture, "row.copy-branch");
}

static void
test_copy_alone (Fixture      *fixture,
                 gconstpointer data)
{
  check_copy (fixture, "row.copy", "Yes");
  check_copy (fixture, "row.copy-row", "Critical\tYes  BOOLEAN FF");
  check_copy (fixture, "row.copy-hex", "01 01 FF");
  check_no_copy (fixture, "row.copy-left");
}

static gboolean
is_high (gpointer user_data)
{
  return gtk_widget_get_height (user_data) > 100;
}

static void
press (GtkWidget *widget,
       double     y)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller))
        g_signal_emit_by_name (controller, "pressed", 1, 1.0, y);
    }
}

static guint
get_position (Fixture   *fixture,
              GtkWidget *column_view)
{
  return gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (gtk_column_view_get_model (GTK_COLUMN_VIEW (column_view))));
}

/* The one warning is marked as far down as its row is among the rows, or that of what hides it. */
static void
test_overview (Fixture      *fixture,
               gconstpointer data)
{
  GtkWidget *overview = inside_find (GTK_WIDGET (fixture->view), SC_TYPE_OVERVIEW, 0);
  GtkWidget *column_view = inside_find (GTK_WIDGET (fixture->view), GTK_TYPE_COLUMN_VIEW, 0);
  GListModel *rows = G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (column_view)));
  const ScPair *critical = sc_pair_view_get_selected (fixture->view);
  const ScPair *first = critical->parent->parent->parent->children;
  double place = 0;

  inside_wait_until (is_high, overview);
  place = (get_position (fixture, column_view) + .5) / g_list_model_get_n_items (rows);
  sc_pair_view_select (fixture->view, first);
  press (overview, place * gtk_widget_get_height (overview));
  g_assert_true (sc_pair_view_get_selected (fixture->view) == critical);

  sc_pair_view_select (fixture->view, critical->parent->parent);
  gtk_widget_activate_action (GTK_WIDGET (fixture->view), "row.close", NULL);
  place = (get_position (fixture, column_view) + .5) / g_list_model_get_n_items (rows);
  sc_pair_view_select (fixture->view, first);
  press (overview, place * gtk_widget_get_height (overview));
  g_assert_true (sc_pair_view_get_selected (fixture->view) == critical);
}

static double
get_scrolled (Fixture *fixture)
{
  GtkWidget *scroller = inside_find (GTK_WIDGET (fixture->view), GTK_TYPE_SCROLLED_WINDOW, 0);

  return gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)));
}

static gboolean
is_scrolled (gpointer user_data)
{
  return get_scrolled (user_data) > 0;
}

/* (nullable): a row of which the header hides a part */
static GtkWidget *
find_cut_row (Fixture *fixture)
{
  GtkWidget *column_view = inside_find (GTK_WIDGET (fixture->view), GTK_TYPE_COLUMN_VIEW, 0);
  GtkWidget *list = gtk_widget_get_last_child (column_view);
  GtkWidget *row = gtk_widget_get_first_child (list);
  graphene_rect_t bounds = { 0 };

  while (row != NULL && !(gtk_widget_get_child_visible (row) && gtk_widget_compute_bounds (row, list, &bounds) &&
                          bounds.origin.y < 0 && bounds.origin.y + bounds.size.height > 0))
    row = gtk_widget_get_next_sibling (row);

  return row;
}

/* (nullable): the row that is selected, if it has a widget */
static GtkWidget *
find_selected_row (Fixture *fixture)
{
  GtkWidget *column_view = inside_find (GTK_WIDGET (fixture->view), GTK_TYPE_COLUMN_VIEW, 0);
  GtkWidget *row = gtk_widget_get_first_child (gtk_widget_get_last_child (column_view));

  while (row != NULL && (gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_SELECTED) == 0)
    row = gtk_widget_get_next_sibling (row);

  return row;
}

static gboolean
shows_whole_rows (gpointer user_data)
{
  GtkWidget *row = find_selected_row (user_data);
  graphene_rect_t bounds = { 0 };

  return row != NULL && gtk_widget_get_child_visible (row) &&
         gtk_widget_compute_bounds (row, gtk_widget_get_parent (row), &bounds) && bounds.size.height > 0 &&
         bounds.origin.y >= 0 &&
         bounds.origin.y + bounds.size.height <= gtk_widget_get_height (gtk_widget_get_parent (row)) &&
         find_cut_row (user_data) == NULL;
}

/* However far down the selected row lies. */
static void
test_whole_rows (Fixture      *fixture,
                 gconstpointer data)
{
  const ScPair *names = sc_pair_view_get_selected (fixture->view)->parent;
  const ScPair *first = names->parent->parent->children;
  guint n_scrolled = 0;

  for (guint i = 0; i < names->n_children; i++)
    {
      sc_pair_view_select (fixture->view, first);
      inside_wait_until (shows_whole_rows, fixture);
      sc_pair_view_select (fixture->view, &names->children[i]);
      inside_wait_until (shows_whole_rows, fixture);
      n_scrolled += is_scrolled (fixture);
    }

  g_assert_cmpuint (n_scrolled, >, 0);
}

static void
test_swap (Fixture      *fixture,
           gconstpointer data)
{
  double scrolled = 0;

  inside_wait_until (is_scrolled, fixture);
  inside_rest ();
  inside_rest ();
  scrolled = get_scrolled (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.swap", NULL);
  inside_wait (fixture->window);
  inside_rest ();
  inside_rest ();
  g_assert_cmpfloat (get_scrolled (fixture), ==, scrolled);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  gtk_test_init (&argc, &argv, NULL);
  application = inside_start ();

  g_test_add ("/rows/copy", Fixture, application, set_up, test_copy, tear_down);
  g_test_add ("/rows/copy-branch", Fixture, application, set_up, test_copy_branch, tear_down);
  g_test_add ("/rows/nothing-to-copy", Fixture, application, set_up, test_nothing_to_copy, tear_down);
  g_test_add ("/rows/overview", Fixture, application, set_up, test_overview, tear_down);
  g_test_add ("/rows/whole-rows", Fixture, application, set_up, test_whole_rows, tear_down);
  g_test_add ("/rows/swap", Fixture, application, set_up, test_swap, tear_down);
  g_test_add ("/rows/copy-alone", Fixture, application, set_up_alone, test_copy_alone, tear_down);

  return g_test_run ();
}
