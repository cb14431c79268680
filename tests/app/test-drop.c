/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/card.h"
#include "app/pair-view.h"
#include "inside.h"

/* A drop cannot be sent over the accessibility bus, so its handler is called in this process. */

static GtkWidget *
get_card (ScWindow *window,
          ScSide    side)
{
  return inside_find (GTK_WIDGET (window), SC_TYPE_CARD, side);
}

static GtkWidget *
get_page (ScWindow *window)
{
  return inside_find (GTK_WIDGET (window), ADW_TYPE_STATUS_PAGE, 0);
}

/* What takes drops, wherever in the window they are let go. */
static GtkWidget *
get_target_widget (ScWindow *window)
{
  return inside_find (GTK_WIDGET (window), ADW_TYPE_TOAST_OVERLAY, 0);
}

static GtkDropTarget *
get_target (ScWindow *window)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (get_target_widget (window));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return GTK_DROP_TARGET (controller);
    }

  g_assert_not_reached ();
}

static gboolean
is_laid_out (gpointer user_data)
{
  return gtk_widget_get_mapped (user_data) && gtk_widget_get_width (user_data) > 0;
}

/* At a place of @widget. */
static gboolean
drop_value (ScWindow     *window,
            GtkWidget    *widget,
            double        x,
            double        y,
            const GValue *value)
{
  gboolean handled = FALSE;

  inside_wait_until (is_laid_out, widget);
  g_assert_true (gtk_widget_translate_coordinates (widget, get_target_widget (window), x, y, &x, &y));
  g_signal_emit_by_name (get_target (window), "drop", value, x, y, &handled);

  return handled;
}

static gboolean
drop (ScWindow    *window,
      GtkWidget   *widget,
      const char  *first_name,
      const char  *second_name)
{
  g_autoptr (GFile) first = inside_dup_example (first_name);
  g_autoptr (GFile) second = second_name != NULL ? inside_dup_example (second_name) : NULL;
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array ((GFile *[]) { first, second }, second != NULL ? 2 : 1));

  return drop_value (window, widget, 1, 1, &value);
}

static void
wait_for_title (ScWindow   *window,
                const char *title)
{
  inside_wait (window);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, title);
}

static void
test_one (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));

  g_assert_true (drop (window, get_page (window), "good.pem", NULL));
  wait_for_title (window, "good.pem – Sidecert");
  g_assert_cmpuint (sc_window_get_n_free_sides (window), ==, 1);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.swap", NULL);
  g_assert_true (drop (window, get_card (window, SC_LEFT), "bad.pem", NULL));
  wait_for_title (window, "bad.pem ↔ good.pem – Sidecert");

  g_assert_true (drop (window, get_card (window, SC_RIGHT), "ca.pem", NULL));
  wait_for_title (window, "bad.pem ↔ ca.pem – Sidecert");

  inside_close_window (window);
}

static void
test_two (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));

  g_assert_true (drop (window, get_page (window), "bad.pem", "good.pem"));
  wait_for_title (window, "bad.pem ↔ good.pem – Sidecert");
  g_assert_cmpuint (sc_window_get_n_free_sides (window), ==, 0);

  g_assert_true (drop (window, get_card (window, SC_RIGHT), "good.pem", "ca.pem"));
  wait_for_title (window, "good.pem ↔ ca.pem – Sidecert");

  inside_close_window (window);
}

static void
test_empty_page (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));

  g_assert_true (drop (window, get_page (window), "bad.pem", NULL));
  wait_for_title (window, "bad.pem – Sidecert");
  g_assert_cmpuint (sc_window_get_n_free_sides (window), ==, 1);

  inside_close_window (window);
}

/* What is not read to its end any more does not come back when its side is filled anew. */
static void
test_refill (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));

  g_assert_true (drop (window, get_page (window), "bad.pem", NULL));
  g_assert_true (drop (window, get_card (window, SC_LEFT), "good.pem", NULL));
  g_assert_true (drop (window, get_card (window, SC_LEFT), "ca.pem", NULL));
  wait_for_title (window, "ca.pem – Sidecert");
  g_assert_cmpuint (sc_window_get_n_free_sides (window), ==, 1);

  inside_close_window (window);
}

/* Away from the cards: the side that is free, else the half that is pointed at. */
static void
test_anywhere (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));
  GtkWidget *rows = NULL;
  g_autoptr (GFile) file = inside_dup_example ("ca.pem");
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (&file, 1));

  g_assert_true (drop (window, get_page (window), "bad.pem", NULL));
  wait_for_title (window, "bad.pem – Sidecert");
  rows = inside_find (GTK_WIDGET (window), SC_TYPE_PAIR_VIEW, 0);
  g_assert_true (drop (window, rows, "good.pem", NULL));
  wait_for_title (window, "bad.pem ↔ good.pem – Sidecert");

  g_assert_true (drop_value (window, rows, gtk_widget_get_width (rows) * .9, 10, &value));
  wait_for_title (window, "bad.pem ↔ ca.pem – Sidecert");
  g_assert_true (drop_value (window, rows, gtk_widget_get_width (rows) * .1, 10, &value));
  wait_for_title (window, "ca.pem ↔ ca.pem – Sidecert");

  inside_close_window (window);
}

static void
test_text (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));
  g_autoptr (GFile) file = inside_dup_example ("good.pem");
  g_autofree char *text = NULL;
  g_auto (GValue) value = G_VALUE_INIT;

  g_assert_true (g_file_load_contents (file, NULL, &text, NULL, NULL, NULL));
  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, text);

  g_assert_true (drop_value (window, get_page (window), 1, 1, &value));
  wait_for_title (window, "Dropped Text – Sidecert");
  g_assert_cmpuint (sc_window_get_n_free_sides (window), ==, 1);

  inside_close_window (window);
}

static gboolean
is_landing (ScWindow *window,
            ScSide    side)
{
  return gtk_widget_has_css_class (get_card (window, side), "landing");
}

/* Whether one file or two are dragged cannot be made known without a real drag. */
static void
test_landing (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));
  GtkWidget *right = get_card (window, SC_RIGHT);
  GdkDragAction action = 0;
  double x = 1;
  double y = 1;

  g_signal_emit_by_name (get_target (window), "enter", 1.0, 1.0, &action);
  g_assert_cmpint (action, ==, GDK_ACTION_COPY);
  g_assert_true (gtk_widget_has_css_class (get_page (window), "landing"));

  g_assert_true (drop (window, get_page (window), "bad.pem", "good.pem"));
  g_assert_false (gtk_widget_has_css_class (get_page (window), "landing"));
  inside_wait_until (is_laid_out, right);

  g_assert_true (gtk_widget_translate_coordinates (right, get_target_widget (window), x, y, &x, &y));
  g_signal_emit_by_name (get_target (window), "motion", x, y, &action);
  g_assert_false (is_landing (window, SC_LEFT));
  g_assert_true (is_landing (window, SC_RIGHT));
  g_signal_emit_by_name (get_target (window), "leave");
  g_assert_false (is_landing (window, SC_RIGHT));

  inside_wait (window);
  inside_close_window (window);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);

  application = inside_start ();

  g_test_add_data_func ("/drop/one", application, test_one);
  g_test_add_data_func ("/drop/two", application, test_two);
  g_test_add_data_func ("/drop/empty-page", application, test_empty_page);
  g_test_add_data_func ("/drop/anywhere", application, test_anywhere);
  g_test_add_data_func ("/drop/text", application, test_text);
  g_test_add_data_func ("/drop/landing", application, test_landing);
  g_test_add_data_func ("/drop/refill", application, test_refill);

  return g_test_run ();
}
