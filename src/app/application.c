/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/application.h"
#include "app/window.h"

struct _ScApplication
{
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (ScApplication, sc_application, ADW_TYPE_APPLICATION)

static void
sc_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (sc_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (SC_APPLICATION_ID);
}

static void
sc_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    window = GTK_WINDOW (sc_window_new (GTK_APPLICATION (application)));

  gtk_window_present (window);
}

/* A comparison that stands is never overwritten: files go where sides are free, else into a new window. */
static ScWindow *
find_window_for (ScApplication *self,
                 int            n_files)
{
  guint n_sides = MIN (n_files, SC_N_SIDES);

  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (self)); link != NULL; link = link->next)
    if (SC_IS_WINDOW (link->data) && sc_window_get_n_free_sides (link->data) >= n_sides)
      return link->data;

  return sc_window_new (GTK_APPLICATION (self));
}

static void
sc_application_open (GApplication  *application,
                     GFile        **files,
                     int            n_files,
                     const char    *hint)
{
  ScWindow *window = find_window_for (SC_APPLICATION (application), n_files);

  sc_window_load_files (window, SC_N_SIDES, files, n_files);
  gtk_window_present (GTK_WINDOW (window));
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  g_application_quit (G_APPLICATION (user_data));
}

static const GActionEntry actions[] = {
  { "quit", quit_action },
};

static void
sc_application_class_init (ScApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->startup = sc_application_startup;
  application_class->activate = sc_application_activate;
  application_class->open = sc_application_open;
}

static void
sc_application_init (ScApplication *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

ScApplication *
sc_application_new (void)
{
  return g_object_new (SC_TYPE_APPLICATION,
                       "application-id", SC_APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       NULL);
}
