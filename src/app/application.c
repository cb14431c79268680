/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/application.h"
#include "app/scrolling.h"
#include "app/text-size.h"
#include "app/window.h"

struct _ScApplication
{
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (ScApplication, sc_application, ADW_TYPE_APPLICATION)

/* GTK (4.8) reads the icon theme in a thread as soon as there is one. Whoever adds to its path meanwhile waits for that
 * thread; what it read is thrown away, and read again by the main loop when the first icon is looked up. */
static void
sc_application_startup (GApplication *application)
{
  /* Not only after GTK's part of the startup: here the theme is made when libadwaita adds its icons, which mostly comes
   * before the thread has begun. */
  adw_init ();
  G_APPLICATION_CLASS (sc_application_parent_class)->startup (application);
  /* Now that the application's icons are added, too. Told of a theme, be it the same, GTK has its thread read all. */
  g_object_notify (G_OBJECT (gtk_settings_get_default ()), "gtk-icon-theme-name");

  /* Painted already: the application's own icon is SVG, which X11 has rendered for every window, and loads librsvg. */
  gtk_window_set_default_icon_name ("sidecert-window");
  sc_text_size_follow ();
  sc_scrolling_mend ();
}

static gboolean
has_window_in_sight (ScApplication *self)
{
  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (self)); link != NULL; link = link->next)
    if (gtk_widget_get_visible (link->data))
      return TRUE;

  return FALSE;
}

/* Only the first window waits: the desktop is told that a later start is over, and its token is used up, when this
 * returns. */
static void
fill (ScApplication  *self,
      ScWindow       *window,
      GFile *const   *files,
      guint           n_files)
{
  gboolean is_first = !has_window_in_sight (self);

  sc_window_load_files (window, SC_N_SIDES, files, n_files);
  if (is_first)
    sc_window_present_soon (window);
  else
    gtk_window_present (GTK_WINDOW (window));
}

static void
sc_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    window = GTK_WINDOW (sc_window_new (GTK_APPLICATION (application)));

  if (SC_IS_WINDOW (window))
    sc_window_present_soon (SC_WINDOW (window));
  else
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
  ScApplication *self = SC_APPLICATION (application);

  fill (self, find_window_for (self, n_files), files, n_files);
}

static GPtrArray *
make_files (GApplicationCommandLine *command_line)
{
  GVariantDict *options = g_application_command_line_get_options_dict (command_line);
  g_autofree const char **names = NULL;
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", &names);
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    g_ptr_array_add (files, g_application_command_line_create_file_for_arg (command_line, names[i]));

  return g_steal_pointer (&files);
}

/* In the program that runs, whether it is this one or one that was started before. */
static int
sc_application_command_line (GApplication            *application,
                             GApplicationCommandLine *command_line)
{
  ScApplication *self = SC_APPLICATION (application);
  g_autoptr (GPtrArray) files = make_files (command_line);

  if (g_variant_dict_contains (g_application_command_line_get_options_dict (command_line), "new-window"))
    fill (self, sc_window_new (GTK_APPLICATION (self)), (GFile *const *) files->pdata, files->len);
  else if (files->len > 0)
    g_application_open (application, (GFile **) files->pdata, files->len, "");
  else
    g_application_activate (application);

  return 0;
}

/* In the program that was started, before it looks for one that runs. */
static int
sc_application_handle_local_options (GApplication *application,
                                     GVariantDict *options)
{
  if (!g_variant_dict_contains (options, "version"))
    return -1;

  g_print ("sidecert %s\n", SC_VERSION);

  return 0;
}

static void
new_window_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  gtk_window_present (GTK_WINDOW (sc_window_new (GTK_APPLICATION (user_data))));
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  g_application_quit (G_APPLICATION (user_data));
}

static const GActionEntry actions[] = {
  { "new-window", new_window_action },
  { "quit", quit_action },
};

static const GOptionEntry options[] = {
  { "new-window", 'n', 0, G_OPTION_ARG_NONE, NULL, N_("Open a new window"), NULL },
  { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Show the version"), NULL },
  /* Translators: what may stand on the command line, names of files. */
  { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, NULL, N_("[LEFT [RIGHT]]") },
  { NULL }
};

static void
sc_application_class_init (ScApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->startup = sc_application_startup;
  application_class->activate = sc_application_activate;
  application_class->open = sc_application_open;
  application_class->command_line = sc_application_command_line;
  application_class->handle_local_options = sc_application_handle_local_options;
}

static void
sc_application_init (ScApplication *self)
{
  GApplication *application = G_APPLICATION (self);

  g_application_add_main_option_entries (application, options);
  g_application_set_option_context_summary (application,
                                            _("Shows two X.509 certificates side by side, by meaning and by encoding."));
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

ScApplication *
sc_application_new (void)
{
  return g_object_new (SC_TYPE_APPLICATION,
                       "application-id", SC_APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_COMMAND_LINE | G_APPLICATION_HANDLES_OPEN,
                       NULL);
}
