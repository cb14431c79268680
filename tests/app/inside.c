/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inside.h"

#define PATIENCE (30 * G_USEC_PER_SEC)

/* As many frames as it takes to show what was selected, and after that what is said of it, and to scroll there. */
#define N_FRAMES 8

/* For what comes between the frames. */
#define REST (G_USEC_PER_SEC / 20)

ScApplication *
inside_start (void)
{
  ScApplication *application = sc_application_new ();
  g_autoptr (GError) error = NULL;

  /* What a test starts of itself is a program of its own. */
  g_application_set_flags (G_APPLICATION (application),
                           g_application_get_flags (G_APPLICATION (application)) | G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, &error));
  g_assert_no_error (error);

  return application;
}

GFile *
inside_dup_example (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", name, NULL);

  return g_file_new_for_path (path);
}

static void
iterate (void)
{
  if (!g_main_context_iteration (NULL, FALSE))
    g_usleep (G_USEC_PER_SEC / 1000);
}

void
inside_wait_until (gboolean (*is_so) (gpointer user_data),
                   gpointer   user_data)
{
  gint64 start = g_get_monotonic_time ();

  while (!is_so (user_data) && g_get_monotonic_time () - start < PATIENCE)
    iterate ();

  g_assert_true (is_so (user_data));
}

static gboolean
count_frame_cb (GtkWidget     *widget,
                GdkFrameClock *frame_clock,
                gpointer       user_data)
{
  guint *n_frames = user_data;

  *n_frames += 1;

  return *n_frames < N_FRAMES ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static gboolean
has_all_frames (gpointer user_data)
{
  return *(guint *) user_data == N_FRAMES;
}

void
inside_rest (void)
{
  gint64 start = g_get_monotonic_time ();
  g_autolist (GtkWindow) windows = gtk_window_list_toplevels ();

  g_list_foreach (windows, (GFunc) (void (*) (void)) g_object_ref, NULL);
  for (GList *link = windows; link != NULL; link = link->next)
    {
      guint n_frames = 0;

      if (!gtk_widget_get_mapped (link->data))
        continue;
      gtk_widget_add_tick_callback (link->data, count_frame_cb, &n_frames, NULL);
      inside_wait_until (has_all_frames, &n_frames);
    }

  while (g_get_monotonic_time () - start < REST)
    iterate ();
}

static gboolean
is_idle (gpointer user_data)
{
  return !sc_window_is_busy (user_data);
}

void
inside_wait (ScWindow *window)
{
  inside_wait_until (is_idle, window);
}

ScWindow *
inside_open_window (ScApplication *application)
{
  ScWindow *window = sc_window_new (GTK_APPLICATION (application));

  gtk_window_present (GTK_WINDOW (window));

  return window;
}

static gboolean
is_gone (gpointer user_data)
{
  gpointer *watched = user_data;

  return *watched == NULL;
}

void
inside_close_window (ScWindow *window)
{
  gpointer watched = window;

  g_object_add_weak_pointer (G_OBJECT (window), &watched);
  gtk_window_close (GTK_WINDOW (window));
  inside_wait_until (is_gone, &watched);
}

static GtkWidget *
find (GtkWidget *widget,
      GType      type,
      guint     *nth)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && (*nth)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, nth);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWidget *
inside_find (GtkWidget *widget,
             GType      type,
             guint      nth)
{
  return find (widget, type, &nth);
}
