/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "watch.h"

#include <stdio.h>

#define BEAT_MSEC 1

static struct
{
  gint64 last;
  gint64 longest;
} beat;

static struct
{
  gint64 start;
  gint64 longest;
} answer;

static void
started_cb (GtkApplication *application)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-hinting", TRUE, "gtk-xft-hintstyle", "hintslight", NULL);
}

void
watch_hint_as_desktops_do (GtkApplication *application)
{
  g_signal_connect_after (application, "startup", G_CALLBACK (started_cb), NULL);
}

static double
to_msec (gint64 usec)
{
  return usec / 1000.0;
}

void
watch_print_time (const char *name,
                  gint64      start)
{
  printf ("%s %.1f\n", name, to_msec (g_get_monotonic_time () - start));
  fflush (stdout);
}

void
watch_print_memory (void)
{
  g_autofree char *status = NULL;
  const char *resident = NULL;

  if (g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    resident = strstr (status, "VmRSS:");
  if (resident != NULL)
    printf ("memory %" G_GUINT64_FORMAT "\n", g_ascii_strtoull (resident + strlen ("VmRSS:"), NULL, 10));
  fflush (stdout);
}

typedef struct
{
  WatchFunc painted;
  gpointer  user_data;
  gulong    handler;
} Frame;

static void
after_paint_cb (GdkFrameClock *clock,
                gpointer       user_data)
{
  g_autofree Frame *frame = user_data;

  g_signal_handler_disconnect (clock, frame->handler);
  frame->painted (frame->user_data);
}

void
watch_next_frame (GtkWidget *widget,
                  WatchFunc  painted,
                  gpointer   user_data)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  Frame *frame = g_new0 (Frame, 1);

  frame->painted = painted;
  frame->user_data = user_data;
  frame->handler = g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), frame);
  gtk_widget_queue_draw (widget);
}

void
watch_begin_answer (void)
{
  answer.start = g_get_monotonic_time ();
}

static void
answer_painted_cb (gpointer user_data)
{
  answer.longest = MAX (answer.longest, g_get_monotonic_time () - answer.start);
}

void
watch_end_answer (GtkWidget *widget)
{
  watch_next_frame (widget, answer_painted_cb, NULL);
}

void
watch_print_answer (const char *name)
{
  printf ("%s %.1f\n", name, to_msec (answer.longest));
  fflush (stdout);
}

static gboolean
beat_cb (gpointer user_data)
{
  gint64 now = g_get_monotonic_time ();

  beat.longest = MAX (beat.longest, now - beat.last);
  beat.last = now;

  return G_SOURCE_CONTINUE;
}

void
watch_begin_beat (void)
{
  beat.last = g_get_monotonic_time ();
  g_timeout_add_full (G_PRIORITY_HIGH, BEAT_MSEC, beat_cb, NULL, NULL);
}

void
watch_print_gap (const char *name)
{
  beat_cb (NULL);
  printf ("%s %.1f\n", name, to_msec (beat.longest));
  fflush (stdout);
  beat.longest = 0;
}
