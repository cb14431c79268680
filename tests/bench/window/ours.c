/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/application.h"
#include "app/pair-view.h"
#include "app/window.h"
#include "watch.h"

/*
 * Our window, doing what bare.c has a bare one do:
 *
 *     ours example START LEFT RIGHT   until the comparison is painted
 *     ours names START LEFT RIGHT     the same, and then the longest list is opened, looked through and searched
 *
 * START is when the program was started, in microseconds on CLOCK_MONOTONIC.
 */

#define STEP_MSEC 400
#define POLL_MSEC 1

typedef struct
{
  gint64        start;
  gboolean      has_names;
  GtkWindow    *window;
  ScPairView   *view;
  GtkEditable  *search;
  const ScPair *longest;
  guint         step;
  guint         n_typed;
} Ours;

static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
find_longest (const ScPair  *pair,
              const ScPair **longest)
{
  if (*longest == NULL || pair->n_children > (*longest)->n_children)
    *longest = pair;

  for (guint32 i = 0; i < pair->n_children; i++)
    find_longest (&pair->children[i], longest);
}

static void
answered_cb (Ours *self)
{
  watch_end_answer (GTK_WIDGET (self->window));
}

static gboolean
type_cb (gpointer user_data)
{
  Ours *self = user_data;
  int end = (int) self->n_typed;

  if (WATCH_QUERY[self->n_typed] == '\0')
    {
      watch_print_gap ("search");
      watch_print_answer ("answer");
      watch_print_memory ();
      gtk_window_destroy (self->window);
      return G_SOURCE_REMOVE;
    }

  watch_begin_answer ();
  gtk_editable_insert_text (self->search, &WATCH_QUERY[self->n_typed++], 1, &end);

  return G_SOURCE_CONTINUE;
}

static void
begin_search (Ours *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.search", NULL);
  g_signal_connect_swapped (sc_pair_view_get_filter (self->view), "changed", G_CALLBACK (answered_cb), self);
  g_timeout_add (STEP_MSEC, type_cb, self);
}

static gboolean
step_cb (gpointer user_data)
{
  Ours *self = user_data;
  const ScPair *longest = self->longest;

  switch (self->step++)
    {
    case 0:
      watch_print_gap ("load");
      sc_pair_view_select (self->view, &longest->children[0]);
      break;
    case 1:
      watch_print_gap ("open");
      sc_pair_view_select (self->view, &longest->children[longest->n_children - 1]);
      break;
    case 2:
      sc_pair_view_select (self->view, &longest->children[longest->n_children / 2]);
      break;
    case 3:
      sc_pair_view_select (self->view, &longest->children[0]);
      break;
    default:
      watch_print_gap ("look");
      begin_search (self);
      return G_SOURCE_REMOVE;
    }

  return G_SOURCE_CONTINUE;
}

static void
painted_cb (gpointer user_data)
{
  Ours *self = user_data;

  watch_print_time ("first-paint", self->start);
  if (!self->has_names)
    {
      watch_print_memory ();
      gtk_window_destroy (self->window);
      return;
    }

  for (const ScPair *pair = sc_pair_view_get_selected (self->view); pair != NULL; pair = pair->parent)
    if (pair->parent == NULL)
      find_longest (pair, &self->longest);
  g_timeout_add (STEP_MSEC, step_cb, self);
}

static gboolean
poll_cb (gpointer user_data)
{
  Ours *self = user_data;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self->window)) || sc_window_is_busy (SC_WINDOW (self->window)) ||
      sc_pair_view_get_selected (self->view) == NULL)
    return G_SOURCE_CONTINUE;

  watch_next_frame (GTK_WIDGET (self->window), painted_cb, self);

  return G_SOURCE_REMOVE;
}

static void
open_cb (GtkApplication  *application,
         GFile          **files,
         int              n_files,
         const char      *hint,
         Ours            *self)
{
  self->window = gtk_application_get_active_window (application);
  self->view = SC_PAIR_VIEW (find (GTK_WIDGET (self->window), SC_TYPE_PAIR_VIEW));
  self->search = GTK_EDITABLE (find (GTK_WIDGET (self->window), GTK_TYPE_SEARCH_ENTRY));
  watch_begin_beat ();
  g_timeout_add_full (G_PRIORITY_HIGH, POLL_MSEC, poll_cb, self, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;
  Ours self = { 0 };

  if (argc < 5)
    return 2;

  self.has_names = g_str_equal (argv[1], "names");
  self.start = g_ascii_strtoll (argv[2], NULL, 10);

  application = sc_application_new ();
  g_application_set_flags (G_APPLICATION (application),
                           g_application_get_flags (G_APPLICATION (application)) | G_APPLICATION_NON_UNIQUE);
  watch_hint_as_desktops_do (GTK_APPLICATION (application));
  g_signal_connect_after (application, "open", G_CALLBACK (open_cb), &self);

  /* The files stand behind the program's name. */
  argv[2] = argv[0];

  return g_application_run (G_APPLICATION (application), argc - 2, argv + 2);
}
