/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/*
 * What the programs of the benchmark measure of themselves, in one way, so that they can be set beside each other. Each
 * figure is printed as a line of its name and its value; the one who starts them reads these.
 */

G_BEGIN_DECLS

/* Has letters hinted slightly, as fontconfig and every desktop do, from the application's "startup" on. On a display that
 * says nothing GTK hints fully, by each font's own programs, which takes many times as long for each letter. */
void     watch_hint_as_desktops_do (GtkApplication *application);

/* Milliseconds from @start, the moment on CLOCK_MONOTONIC in microseconds at which the program was started, to now. */
void     watch_print_time (const char *name,
                           gint64      start);

/* What the process has in memory, as ps tells it (RSS), in kB. */
void     watch_print_memory (void);

/* Calls @painted once, when @widget's window has painted its next frame. */
typedef void (*WatchFunc) (gpointer user_data);
void     watch_next_frame (GtkWidget *widget,
                           WatchFunc  painted,
                           gpointer   user_data);

/* What is searched for, key by key: it finds tens of thousands of names, and fewer with each key. */
#define WATCH_QUERY "host-4321"

/* How long it takes from a question to the frame that shows its answer, which @widget's window paints next. */
void     watch_begin_answer (void);
void     watch_end_answer (GtkWidget *widget);
/* Prints the longest as NAME, in milliseconds. */
void     watch_print_answer (const char *name);

/* How long the main loop is held at most, from one look at a source of high priority to the next. */
void     watch_begin_beat (void);
/* Prints the longest gap since the last call as NAME, in milliseconds. */
void     watch_print_gap (const char *name);

G_END_DECLS
