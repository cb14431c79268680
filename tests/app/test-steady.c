/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <malloc.h>

#include "app/pair-view.h"
#include "inside.h"

/*
 * A window that is worked with all day keeps nothing of what it showed before. The heap is measured when everything has
 * been done for some rounds, so that caches are full, and again after many more; GTK's own caches may still settle, but
 * an object, a row or a list that is forgotten in each round adds up to more than they do.
 */

#define N_ROUNDS_TO_SETTLE 10
#define N_SAMPLES 10

/* What GTK's caches and the allocator's pools go up and down by. In each round two certificates are decoded and compared,
 * which takes some 200 kB, and rows of 40 kB are made: either, forgotten, is more by far, and with -m slow some hundred
 * octets a round are found. A window has small things of its own, as a menu's model of some kB, and its caches go
 * with it. */
#define MAX_GROWTH_SWITCHED 400000
#define MAX_GROWTH_REOPENED 150000

static guint
get_n_rounds (void)
{
  return g_test_slow () ? 1000 : 40;
}

static gsize
measure_heap (void)
{
  malloc_trim (0);

  return mallinfo2 ().uordblks;
}

static void
load (ScWindow   *window,
      const char *left_name,
      const char *right_name)
{
  g_autoptr (GFile) left = inside_dup_example (left_name);
  g_autoptr (GFile) right = inside_dup_example (right_name);
  GFile *files[] = { left, right };

  sc_window_load_files (window, SC_N_SIDES, files, G_N_ELEMENTS (files));
  inside_wait (window);
}

/* What is to be freed with the next frame, and pools that are about to be, come on top of what is kept. */
static gsize
find_least_heap (void   (*run) (gpointer user_data),
                 gpointer user_data)
{
  gsize least = G_MAXSIZE;

  for (guint i = 0; i < N_SAMPLES; i++)
    {
      run (user_data);
      least = MIN (least, measure_heap ());
    }

  return least;
}

static void
run_rounds (guint    n_rounds,
            gsize    max_growth,
            void   (*run) (gpointer user_data),
            gpointer user_data)
{
  gsize before = 0;
  gsize after = 0;

  for (guint i = 0; i < N_ROUNDS_TO_SETTLE; i++)
    run (user_data);
  before = find_least_heap (run, user_data);
  for (guint i = 0; i < n_rounds; i++)
    run (user_data);
  after = find_least_heap (run, user_data);

  g_test_message ("%" G_GSIZE_FORMAT " octets before, %" G_GSIZE_FORMAT " after %u rounds", before, after, n_rounds);
  if (after > before)
    g_assert_cmpuint (after - before, <, max_growth);
}

static void
switch_files (gpointer user_data)
{
  ScWindow *window = user_data;

  load (window, "bad.pem", "good.pem");
  load (window, "good.pem", "ca.pem");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.swap", NULL);
  inside_wait (window);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.next-difference", NULL);
  inside_rest ();
}

static void
test_switch (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));

  run_rounds (get_n_rounds (), MAX_GROWTH_SWITCHED, switch_files, window);
  inside_close_window (window);
}

static void
open_and_close (gpointer user_data)
{
  ScWindow *window = inside_open_window (user_data);

  load (window, "bad.pem", "good.pem");
  inside_rest ();
  inside_close_window (window);
}

static void
test_reopen (gconstpointer data)
{
  run_rounds (get_n_rounds () / 2, MAX_GROWTH_REOPENED, open_and_close, (gpointer) data);
}

/* GLib counts no handlers; those that were found are blocked until all are. */
static guint
count_handlers (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  guint signal_id = g_signal_lookup ("notify", G_TYPE_OBJECT);
  GQuark detail = g_quark_from_static_string ("gtk-overlay-scrolling");
  g_autoptr (GArray) handlers = g_array_new (FALSE, FALSE, sizeof (gulong));
  gulong handler = 0;

  while ((handler = g_signal_handler_find (settings,
                                           G_SIGNAL_MATCH_ID | G_SIGNAL_MATCH_DETAIL | G_SIGNAL_MATCH_UNBLOCKED,
                                           signal_id, detail, NULL, NULL, NULL)) != 0)
    {
      g_signal_handler_block (settings, handler);
      g_array_append_val (handlers, handler);
    }
  for (guint i = 0; i < handlers->len; i++)
    g_signal_handler_unblock (settings, g_array_index (handlers, gulong, i));

  return handlers->len;
}

/* What scrolls tells the desktop's settings that it is no more. */
static void
test_scrolling (gconstpointer data)
{
  guint n_before = count_handlers ();

  open_and_close ((gpointer) data);
  g_assert_cmpuint (count_handlers (), ==, n_before);
}

static gboolean
see_popover_cb (GtkWindow *window,
                gpointer   popover)
{
  g_assert_false (gtk_widget_get_visible (popover));

  return GDK_EVENT_PROPAGATE;
}

/* GTK would keep what an open menu is painted on. */
static void
test_close_with_menu (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));
  GtkWidget *view = inside_find (GTK_WIDGET (window), SC_TYPE_PAIR_VIEW, 0);
  GtkWidget *menu = NULL;

  load (window, "bad.pem", "good.pem");
  inside_rest ();
  gtk_widget_activate_action (view, "row.menu", NULL);
  inside_rest ();
  menu = inside_find (view, GTK_TYPE_POPOVER_MENU, 0);
  g_assert_true (gtk_widget_get_mapped (menu));
  /* Ours runs last, when the class has had its turn. */
  g_signal_connect_after (window, "close-request", G_CALLBACK (see_popover_cb), menu);
  inside_close_window (window);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);

  application = inside_start ();
  g_test_add_data_func ("/steady/switch", application, test_switch);
  g_test_add_data_func ("/steady/reopen", application, test_reopen);
  g_test_add_data_func ("/steady/scrolling", application, test_scrolling);
  g_test_add_data_func ("/steady/close-with-menu", application, test_close_with_menu);

  return g_test_run ();
}
