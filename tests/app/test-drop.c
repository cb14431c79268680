/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/application.h"
#include "app/card.h"
#include "app/window.h"

/* A drop cannot be sent over the accessibility bus, so its handler is called in this process. */

#define PATIENCE (30 * G_USEC_PER_SEC)

static GFile *
dup_example (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", name, NULL);

  return g_file_new_for_path (path);
}

/* The @nth widget of @type below @widget, in the order in which they stand. */
static GtkWidget *
find_widget (GtkWidget *widget,
             GType      type,
             guint     *nth)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && (*nth)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type, nth);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
drop (GtkWidget   *widget,
      const char  *first_name,
      const char  *second_name)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  g_autoptr (GFile) first = dup_example (first_name);
  g_autoptr (GFile) second = second_name != NULL ? dup_example (second_name) : NULL;
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
  guint nth = side;

  return find_widget (GTK_WIDGET (window), SC_TYPE_CARD, &nth);
}

static gboolean
is_out_of_patience (gint64 start)
{
  return g_get_monotonic_time () - start > PATIENCE;
}

static void
iterate (void)
{
  if (!g_main_context_iteration (NULL, FALSE))
    g_usleep (G_USEC_PER_SEC / 1000);
}

static void
wait_for_title (ScWindow   *window,
                const char *title)
{
  gint64 start = g_get_monotonic_time ();

  while (sc_window_is_busy (window) && !is_out_of_patience (start))
    iterate ();

  g_assert_false (sc_window_is_busy (window));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, title);
}

static ScWindow *
open_window (ScApplication *application)
{
  ScWindow *window = sc_window_new (GTK_APPLICATION (application));

  gtk_window_present (GTK_WINDOW (window));

  return window;
}

static void
close_window (ScWindow *window)
{
  gpointer watched = window;
  gint64 start = g_get_monotonic_time ();

  g_object_add_weak_pointer (G_OBJECT (window), &watched);
  gtk_window_destroy (GTK_WINDOW (window));
  while (watched != NULL && !is_out_of_patience (start))
    iterate ();

  g_assert_null (watched);
}

static void
test_one (gconstpointer data)
{
  ScWindow *window = open_window (SC_APPLICATION ((gpointer) data));

  g_assert_true (drop (get_card (window, SC_RIGHT), "good.pem", NULL));
  wait_for_title (window, "good.pem – Sidecert");
  g_assert_cmpuint (sc_window_get_n_free_sides (window), ==, 1);

  g_assert_true (drop (get_card (window, SC_LEFT), "bad.pem", NULL));
  wait_for_title (window, "bad.pem ↔ good.pem – Sidecert");

  g_assert_true (drop (get_card (window, SC_RIGHT), "ca.pem", NULL));
  wait_for_title (window, "bad.pem ↔ ca.pem – Sidecert");

  close_window (window);
}

static void
test_two (gconstpointer data)
{
  ScWindow *window = open_window (SC_APPLICATION ((gpointer) data));

  g_assert_true (drop (get_card (window, SC_RIGHT), "bad.pem", "good.pem"));
  wait_for_title (window, "bad.pem ↔ good.pem – Sidecert");
  g_assert_cmpuint (sc_window_get_n_free_sides (window), ==, 0);

  close_window (window);
}

static void
test_empty_page (gconstpointer data)
{
  ScWindow *window = open_window (SC_APPLICATION ((gpointer) data));
  guint nth = 0;

  g_assert_true (drop (find_widget (GTK_WIDGET (window), ADW_TYPE_STATUS_PAGE, &nth), "bad.pem", NULL));
  wait_for_title (window, "bad.pem – Sidecert");
  g_assert_cmpuint (sc_window_get_n_free_sides (window), ==, 1);

  close_window (window);
}

/* What is not read to its end any more does not come back when its side is filled anew. */
static void
test_refill (gconstpointer data)
{
  ScWindow *window = open_window (SC_APPLICATION ((gpointer) data));

  g_assert_true (drop (get_card (window, SC_LEFT), "bad.pem", NULL));
  g_assert_true (drop (get_card (window, SC_LEFT), "good.pem", NULL));
  g_assert_true (drop (get_card (window, SC_LEFT), "ca.pem", NULL));
  wait_for_title (window, "ca.pem – Sidecert");
  g_assert_cmpuint (sc_window_get_n_free_sides (window), ==, 1);

  close_window (window);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);

  application = sc_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, &error));
  g_assert_no_error (error);

  g_test_add_data_func ("/drop/one", application, test_one);
  g_test_add_data_func ("/drop/two", application, test_two);
  g_test_add_data_func ("/drop/empty-page", application, test_empty_page);
  g_test_add_data_func ("/drop/refill", application, test_refill);

  return g_test_run ();
}
