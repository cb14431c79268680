/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/card.h"
#include "inside.h"

/* A drop cannot be sent over the accessibility bus, so its handler is called in this process. */

static gboolean
drop (GtkWidget   *widget,
      const char  *first_name,
      const char  *second_name)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  g_autoptr (GFile) first = inside_dup_example (first_name);
  g_autoptr (GFile) second = second_name != NULL ? inside_dup_example (second_name) : NULL;
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean handled = FALSE;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array ((GFile *[]) { first, second }, second != NULL ? 2 : 1));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        g_signal_emit_by_name (controller, "drop", &value, 1.0, 1.0, &handled);
    }

  return handled;
}

static GtkWidget *
get_card (ScWindow *window,
          ScSide    side)
{
  return inside_find (GTK_WIDGET (window), SC_TYPE_CARD, side);
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

  g_assert_true (drop (get_card (window, SC_RIGHT), "good.pem", NULL));
  wait_for_title (window, "good.pem – Sidecert");
  g_assert_cmpuint (sc_window_get_n_free_sides (window), ==, 1);

  g_assert_true (drop (get_card (window, SC_LEFT), "bad.pem", NULL));
  wait_for_title (window, "bad.pem ↔ good.pem – Sidecert");

  g_assert_true (drop (get_card (window, SC_RIGHT), "ca.pem", NULL));
  wait_for_title (window, "bad.pem ↔ ca.pem – Sidecert");

  inside_close_window (window);
}

static void
test_two (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));

  g_assert_true (drop (get_card (window, SC_RIGHT), "bad.pem", "good.pem"));
  wait_for_title (window, "bad.pem ↔ good.pem – Sidecert");
  g_assert_cmpuint (sc_window_get_n_free_sides (window), ==, 0);

  inside_close_window (window);
}

static void
test_empty_page (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));

  g_assert_true (drop (inside_find (GTK_WIDGET (window), ADW_TYPE_STATUS_PAGE, 0), "bad.pem", NULL));
  wait_for_title (window, "bad.pem – Sidecert");
  g_assert_cmpuint (sc_window_get_n_free_sides (window), ==, 1);

  inside_close_window (window);
}

/* What is not read to its end any more does not come back when its side is filled anew. */
static void
test_refill (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));

  g_assert_true (drop (get_card (window, SC_LEFT), "bad.pem", NULL));
  g_assert_true (drop (get_card (window, SC_LEFT), "good.pem", NULL));
  g_assert_true (drop (get_card (window, SC_LEFT), "ca.pem", NULL));
  wait_for_title (window, "ca.pem – Sidecert");
  g_assert_cmpuint (sc_window_get_n_free_sides (window), ==, 1);

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
  g_test_add_data_func ("/drop/refill", application, test_refill);

  return g_test_run ();
}
