/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/comparing.h"
#include "app/pair-view.h"
#include "inside.h"
#include "pairs.h"

/* What comes of two sides while all threads are busy. */

/* More than the threads that GTask starts with and adds in minutes. */
#define N_BUSY 200

/* More than is compared at once. */
#define LARGE 20000

typedef struct
{
  GMutex mutex;
  guint  n_waiting;
} Gate;

static void
wait_thread (GTask        *task,
             gpointer      source_object,
             gpointer      task_data,
             GCancellable *cancellable)
{
  Gate *gate = task_data;

  g_mutex_lock (&gate->mutex);
  gate->n_waiting--;
  g_mutex_unlock (&gate->mutex);
}

/* What is to run in a thread has to wait until the gate is open. */
static void
gate_close (Gate *self)
{
  g_mutex_init (&self->mutex);
  g_mutex_lock (&self->mutex);
  for (self->n_waiting = 0; self->n_waiting < N_BUSY; self->n_waiting++)
    {
      g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);

      g_task_set_task_data (task, self, NULL);
      g_task_run_in_thread (task, wait_thread);
    }
}

static gboolean
has_passed (gpointer user_data)
{
  Gate *self = user_data;
  guint n_waiting = 0;

  g_mutex_lock (&self->mutex);
  n_waiting = self->n_waiting;
  g_mutex_unlock (&self->mutex);

  return n_waiting == 0;
}

static void
gate_open (Gate *self)
{
  g_mutex_unlock (&self->mutex);
  inside_wait_until (has_passed, self);
  g_mutex_clear (&self->mutex);
}

static void
store_cb (GObject      *source_object,
          GAsyncResult *result,
          gpointer      user_data)
{
  GAsyncResult **stored = user_data;

  *stored = g_object_ref (result);
}

static gboolean
is_stored (gpointer user_data)
{
  return *(GAsyncResult **) user_data != NULL;
}

/* No frame is painted without it, and still the caller returns first. */
static void
test_small (void)
{
  g_autoptr (ScObject) object = decode_parts ("serialNumber", "INTEGER 1", NULL, NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (ScComparison) comparison = NULL;
  Gate gate = { 0 };

  gate_close (&gate);
  sc_compare_async (object, object, NULL, store_cb, &result);
  g_assert_null (result);
  inside_wait_until (is_stored, &result);
  gate_open (&gate);

  comparison = sc_compare_finish (result, NULL);
  g_assert_true (sc_comparison_get_object (comparison, SC_LEFT) == object);
}

static GtkWidget *
find_spinner (ScWindow *window)
{
  GtkWidget *spinner = NULL;

  for (guint i = 0; (spinner = inside_find (GTK_WIDGET (window), GTK_TYPE_SPINNER, i)) != NULL; i++)
    if (gtk_widget_has_css_class (spinner, "comparing"))
      return spinner;

  g_assert_not_reached ();
}

static gboolean
is_visible (gpointer widget)
{
  return gtk_widget_get_visible (widget);
}

/* Base64 of a certificate with a long text in it. */
static char *
dup_large (void)
{
  g_autofree char *text = g_strnfill (LARGE, 'x');
  g_autofree char *extension
    = g_strdup_printf ("SEQUENCE { OID 1.2.3 OCTET STRING { UTF8String \"%s\" } }", text);
  g_autoptr (GBytes) octets = sc_base_certificate ("moreExtensions", extension, NULL);

  return g_base64_encode (g_bytes_get_data (octets, NULL), g_bytes_get_size (octets));
}

/* Where a comparison takes its time, something turns until it is there; for others nothing is drawn. */
static void
test_large (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));
  GtkWidget *spinner = find_spinner (window);
  g_autofree char *large = dup_large ();
  Gate gate = { 0 };

  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    {
      sc_window_load_text (window, side, large, "large");
      inside_wait (window);
    }
  g_assert_false (gtk_widget_get_visible (spinner));

  gate_close (&gate);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.swap", NULL);
  g_assert_true (sc_window_is_busy (window));
  g_assert_false (gtk_widget_get_visible (spinner));
  inside_wait_until (is_visible, spinner);
  gate_open (&gate);
  inside_wait (window);
  g_assert_false (gtk_widget_get_visible (spinner));

  inside_close_window (window);
}

static void
mapped_cb (ScWindow *window,
           gboolean *has_rows)
{
  GtkWidget *view = inside_find (GTK_WIDGET (window), SC_TYPE_PAIR_VIEW, 0);

  *has_rows = sc_pair_view_get_selected (SC_PAIR_VIEW (view)) != NULL;
}

/* A new window with the example in it, which is to be seen soon. */
static ScWindow *
new_window (ScApplication *application)
{
  g_autoptr (GFile) left = inside_dup_example ("bad.pem");
  g_autoptr (GFile) right = inside_dup_example ("good.pem");
  ScWindow *window = sc_window_new (GTK_APPLICATION (application));

  sc_window_load_files (window, SC_N_SIDES, (GFile *[]) { left, right }, SC_N_SIDES);
  sc_window_present_soon (window);

  return window;
}

/* A window that has nothing to wait for is there at once, another one with what it shows. */
static void
test_entrance (gconstpointer data)
{
  ScApplication *application = SC_APPLICATION ((gpointer) data);
  ScWindow *empty = sc_window_new (GTK_APPLICATION (application));
  ScWindow *window = NULL;
  gboolean has_rows = FALSE;

  sc_window_present_soon (empty);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (empty)));
  inside_close_window (empty);

  window = new_window (application);
  g_signal_connect (window, "map", G_CALLBACK (mapped_cb), &has_rows);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (window)));
  inside_wait (window);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window)));
  g_assert_true (has_rows);
  inside_close_window (window);
}

/* What takes its time is not waited for. */
static void
test_late_entrance (gconstpointer data)
{
  ScWindow *window = NULL;
  Gate gate = { 0 };

  gate_close (&gate);
  window = new_window (SC_APPLICATION ((gpointer) data));
  inside_wait_until (is_visible, window);
  g_assert_true (sc_window_is_busy (window));
  gate_open (&gate);
  inside_wait (window);
  inside_close_window (window);
}

/* A window that is closed meanwhile stays so, and one that somebody else showed is left to them. */
static void
test_no_entrance (gconstpointer data)
{
  ScApplication *application = SC_APPLICATION ((gpointer) data);
  gpointer closed = NULL;
  ScWindow *window = NULL;
  Gate gate = { 0 };

  gate_close (&gate);
  closed = new_window (application);
  g_object_add_weak_pointer (closed, &closed);
  gtk_window_destroy (closed);
  window = new_window (application);
  gtk_window_present (GTK_WINDOW (window));
  gate_open (&gate);
  inside_wait (window);
  inside_rest ();
  g_assert_null (closed);
  inside_close_window (window);
}

/* There is nothing to wait for in what cannot be shown. */
static void
test_failed_entrance (gconstpointer data)
{
  ScWindow *window = sc_window_new (GTK_APPLICATION ((gpointer) data));
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere");

  sc_window_load (window, SC_LEFT, file);
  sc_window_present_soon (window);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (window)));
  inside_wait (window);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window)));
  inside_close_window (window);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (ScApplication) application = NULL;

  gtk_test_init (&argc, &argv, NULL);
  application = inside_start ();

  g_test_add_func ("/comparing/small", test_small);
  g_test_add_data_func ("/comparing/large", application, test_large);
  g_test_add_data_func ("/comparing/entrance", application, test_entrance);
  g_test_add_data_func ("/comparing/late-entrance", application, test_late_entrance);
  g_test_add_data_func ("/comparing/no-entrance", application, test_no_entrance);
  g_test_add_data_func ("/comparing/failed-entrance", application, test_failed_entrance);

  return g_test_run ();
}
