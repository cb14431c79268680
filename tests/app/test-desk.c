/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>

#include "app/card.h"
#include "app/settings.h"
#include "app/zoom.h"
#include "report/words.h"

#include "inside.h"

/* What is remembered lies in a file of this test's own; what is expected of it are the schema's keys. */

/* As somebody drags it, in pixels. */
#define DETAILS_HEIGHT 237

#define RESOURCES "/org/sidecert/Sidecert/icons/"

#define THEMES_SYMBOL "/usr/share/icons/Adwaita/16x16/ui/window-close-symbolic.symbolic.png"

static gboolean
is_laid_out (gpointer user_data)
{
  return gtk_widget_get_height (user_data) > 0;
}

static GtkPaned *
get_panes (ScWindow *window)
{
  return GTK_PANED (inside_find (GTK_WIDGET (window), GTK_TYPE_PANED, 0));
}

static ScWindow *
open_example (gconstpointer application)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) application));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.example", NULL);
  inside_wait_until (is_laid_out, get_panes (window));

  return window;
}

static GtkColumnViewColumn *
get_column (ScWindow *window,
            guint     position)
{
  GtkWidget *view = inside_find (GTK_WIDGET (window), GTK_TYPE_COLUMN_VIEW, 0);
  g_autoptr (GtkColumnViewColumn) column =
    g_list_model_get_item (gtk_column_view_get_columns (GTK_COLUMN_VIEW (view)), position);

  g_assert_nonnull (column);

  return column;
}

static int
get_details_height (ScWindow *window)
{
  GtkPaned *panes = get_panes (window);

  return gtk_widget_get_height (GTK_WIDGET (panes)) - gtk_paned_get_position (panes);
}

static gboolean
has_details_height (gpointer user_data)
{
  return get_details_height (user_data) == DETAILS_HEIGHT;
}

static int
measure_text (ScWindow *window)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (window), "certificate");
  int width = 0;

  pango_layout_get_size (layout, &width, NULL);

  return width;
}

static int
get_percent (void)
{
  return (int) (sc_zoom_get_level (sc_zoom_get_default ()) * 100 + .5);
}

static void
assert_text_is_as_large (ScWindow *window,
                         int       ordinary,
                         double    times)
{
  /* Glyphs are as wide as whole pixels allow. */
  g_assert_cmpfloat_with_epsilon (measure_text (window) / (double) ordinary, times, .1);
}

static void
test_zoom (gconstpointer data)
{
  ScWindow *window = open_example (data);
  int ordinary = measure_text (window);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-in", NULL);
  g_assert_cmpint (get_percent (), ==, 110);
  assert_text_is_as_large (window, ordinary, 1.1);

  for (guint i = 0; i < 20; i++)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-in", NULL);
  g_assert_cmpint (get_percent (), ==, 300);
  assert_text_is_as_large (window, ordinary, 3);

  for (guint i = 0; i < 30; i++)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-out", NULL);
  g_assert_cmpint (get_percent (), ==, 50);
  assert_text_is_as_large (window, ordinary, .5);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-reset", NULL);
  g_assert_cmpint (get_percent (), ==, 100);
  g_assert_cmpint (measure_text (window), ==, ordinary);

  inside_close_window (window);
}

/* The column of names and the signs between the sides grow with the text. */
static void
test_zoom_columns (gconstpointer data)
{
  ScWindow *window = open_example (data);
  int relation = gtk_column_view_column_get_fixed_width (get_column (window, 2));

  for (guint i = 0; i < 5; i++)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-in", NULL);
  g_assert_cmpint (get_percent (), ==, 200);
  g_assert_cmpint (gtk_column_view_column_get_fixed_width (get_column (window, 2)), ==, 2 * relation);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-reset", NULL);
  inside_close_window (window);
}

/* Where there is no room below for words that take more lines, they must not take more width than there is. */
static void
test_zoom_low (gconstpointer data)
{
  ScWindow *window = open_example (data);

  gtk_window_set_default_size (GTK_WINDOW (window), 800, 480);
  for (guint i = 0; i < 7; i++)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-in", NULL);
  g_assert_cmpint (get_percent (), ==, 300);
  inside_rest ();
  inside_rest ();
  for (guint i = 0; i < SC_N_SIDES; i++)
    {
      graphene_rect_t bounds = { 0 };

      g_assert_true (gtk_widget_compute_bounds (inside_find (GTK_WIDGET (window), SC_TYPE_CARD, i),
                                                GTK_WIDGET (window), &bounds));
      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, 800);
    }

  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-reset", NULL);
  inside_close_window (window);
}

/* A window that its contents make wider than the screen loses its edges. */
static void
test_zoom_narrow (gconstpointer data)
{
  ScWindow *window = open_example (data);
  int minimum = 0;

  gtk_window_set_default_size (GTK_WINDOW (window), 640, 700);
  inside_rest ();
  for (guint i = 0; i < 5; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-in", NULL);
      inside_rest ();
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), <=, 640);
    }
  g_assert_cmpint (get_percent (), ==, 200);

  gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 640);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-reset", NULL);
  inside_close_window (window);
}

/* (nullable) */
static GtkWidget *
find_button (ScWindow   *window,
             const char *action_name)
{
  GtkWidget *button = NULL;
  guint i = 0;

  do
    button = inside_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, i++);
  while (button != NULL && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), action_name) != 0);

  return button;
}

/* The buttons that zoom stand in the main menu, which is made when it is opened. */
static void
open_main_menu (ScWindow *window)
{
  GtkWidget *button = NULL;
  guint i = 0;

  do
    button = inside_find (GTK_WIDGET (window), GTK_TYPE_MENU_BUTTON, i++);
  while (button != NULL && !gtk_menu_button_get_primary (GTK_MENU_BUTTON (button)));

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
}

static int
get_screen_width (ScWindow *window)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (window));
  GdkMonitor *monitor = gdk_display_get_monitor_at_surface (gdk_surface_get_display (surface), surface);
  GdkRectangle geometry = { 0 };

  gdk_monitor_get_geometry (monitor, &geometry);

  return geometry.width;
}

/* What needs most of the screen's width has no room for larger text, and the button says so. */
static void
test_zoom_bound (gconstpointer data)
{
  ScWindow *window = open_example (data);
  GtkWidget *button = NULL;

  open_main_menu (window);
  button = find_button (window, "win.zoom-in");
  g_assert_nonnull (button);
  inside_rest ();
  g_assert_true (gtk_widget_get_sensitive (button));

  gtk_widget_set_size_request (GTK_WIDGET (window), get_screen_width (window) * 10 / 11 + 1, -1);
  inside_rest ();
  g_assert_false (gtk_widget_get_sensitive (button));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-in", NULL);
  g_assert_cmpint (get_percent (), ==, 100);

  gtk_widget_set_size_request (GTK_WIDGET (window), get_screen_width (window) * 10 / 11, -1);
  inside_rest ();
  g_assert_true (gtk_widget_get_sensitive (button));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-in", NULL);
  g_assert_cmpint (get_percent (), ==, 110);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-reset", NULL);
  inside_close_window (window);
}

static gboolean
has_label (GtkWidget  *widget,
           const char *text)
{
  GtkWidget *label = NULL;

  for (guint i = 0; (label = inside_find (widget, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (g_ascii_strcasecmp (gtk_label_get_text (GTK_LABEL (label)), text) == 0)
      return TRUE;

  return FALSE;
}

/* (nullable): the window in front of @window. */
static GtkWidget *
find_dialog (ScWindow *window)
{
  g_autoptr (GListModel) windows = g_object_ref (gtk_window_get_toplevels ());

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) other = g_list_model_get_item (windows, i);

      if (gtk_window_get_transient_for (other) == GTK_WINDOW (window) && gtk_widget_get_visible (GTK_WIDGET (other)))
        return GTK_WIDGET (other);
    }

  return NULL;
}

/* A dialog holds up the window that it belongs to, and no other. */
static void
test_dialog_of_one (gconstpointer data)
{
  ScWindow *window = open_example (data);
  ScWindow *other = open_example (data);
  GtkWidget *legend = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.legend", NULL);
  legend = find_dialog (window);
  g_assert_true (gtk_window_get_modal (GTK_WINDOW (legend)));
  g_assert_true (gtk_window_get_group (GTK_WINDOW (legend)) == gtk_window_get_group (GTK_WINDOW (window)));
  g_assert_true (gtk_window_get_group (GTK_WINDOW (other)) != gtk_window_get_group (GTK_WINDOW (window)));
  gtk_window_close (GTK_WINDOW (legend));
  inside_close_window (other);
  inside_close_window (window);
}

/* Every sign stands in the legend, with the words that the rows have for it. */
static void
test_legend (gconstpointer data)
{
  ScWindow *window = open_example (data);
  GtkWidget *legend = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.legend", NULL);
  legend = find_dialog (window);
  g_assert_nonnull (legend);

  for (ScRelation relation = SC_RELATION_SAME; relation <= SC_RELATION_MOVED; relation++)
    {
      g_assert_true (has_label (legend, sc_words_relation_sign (relation)));
      g_assert_true (has_label (legend, sc_words_relation (sc_words_plain (), relation)));
    }

  inside_close_window (window);
}

/* Asked for twice, it stands there once. */
static void
test_help (gconstpointer data)
{
  ScWindow *window = open_example (data);
  GtkWidget *help = NULL;
  guint n_windows = 0;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.help", NULL);
  help = find_dialog (window);
  g_assert_nonnull (help);
  g_assert_true (has_label (help, "Finding the difference"));

  n_windows = g_list_model_get_n_items (gtk_window_get_toplevels ());
  gtk_widget_activate_action (GTK_WIDGET (window), "win.help", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, n_windows);

  inside_close_window (window);
}

/* It goes when it is closed, and comes again. */
static void
test_shortcuts (gconstpointer data)
{
  ScWindow *window = open_example (data);

  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *shortcuts = NULL;

      g_assert_null (find_dialog (window));
      gtk_widget_activate_action (GTK_WIDGET (window), "win.shortcuts", NULL);
      shortcuts = find_dialog (window);
      g_assert_true (GTK_IS_SHORTCUTS_WINDOW (shortcuts));
      g_assert_true (has_label (shortcuts, "Swap the sides"));
      /* GTK warns of what it cannot lay out, and that ends the test. */
      inside_rest ();

      g_object_add_weak_pointer (G_OBJECT (shortcuts), (gpointer *) &shortcuts);
      gtk_window_close (GTK_WINDOW (shortcuts));
      g_assert_null (shortcuts);
    }

  inside_close_window (window);
}

/* @notes have what the metainfo file tells of the last release, and no more. */
static void
assert_tells_news (const char *notes)
{
  static const char tail[] = "</description>";
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "..", "data", SC_APPLICATION_ID ".metainfo.xml.in", NULL);
  g_autofree char *metainfo = NULL;
  g_autofree char *told = NULL;
  g_autoptr (GRegex) blanks = g_regex_new (">\\s+<", 0, 0, NULL);
  const char *start = NULL;

  g_assert_true (g_file_get_contents (path, &metainfo, NULL, NULL));
  start = strstr (strstr (metainfo, "<release "), "<p>");
  *strstr (start, tail) = '\0';
  told = g_regex_replace_literal (blanks, g_strchomp ((char *) start), -1, 0, "><", 0, NULL);
  g_assert_cmpstr (notes, ==, told);
}

static void
test_about (gconstpointer data)
{
  ScWindow *window = open_example (data);
  GtkWidget *about = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.about", NULL);
  about = find_dialog (window);
  g_assert_nonnull (about);
  g_assert_true (ADW_IS_ABOUT_WINDOW (about));
  g_assert_cmpstr (adw_about_window_get_version (ADW_ABOUT_WINDOW (about)), ==, SC_VERSION);
  assert_tells_news (adw_about_window_get_release_notes (ADW_ABOUT_WINDOW (about)));

  inside_close_window (window);
}

static void
test_state_change (gconstpointer data)
{
  ScWindow *window = open_example (data);
  GtkPaned *panes = get_panes (window);

  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 700);
  gtk_column_view_column_set_fixed_width (get_column (window, 0), 251);
  gtk_column_view_column_set_fixed_width (get_column (window, 1), 303);
  gtk_paned_set_position (panes, gtk_widget_get_height (GTK_WIDGET (panes)) - DETAILS_HEIGHT);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-in", NULL);
  g_settings_sync ();
}

static void
test_state_check (gconstpointer data)
{
  ScWindow *window = open_example (data);
  int width = 0;
  int height = 0;

  inside_wait_until (has_details_height, window);
  gtk_window_get_default_size (GTK_WINDOW (window), &width, &height);
  g_assert_cmpint (width, ==, 1000);
  g_assert_cmpint (height, ==, 700);
  g_assert_cmpint (get_percent (), ==, 110);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-reset", NULL);
  g_assert_cmpint (gtk_column_view_column_get_fixed_width (get_column (window, 0)), ==, 251);
  g_assert_cmpint (gtk_column_view_column_get_fixed_width (get_column (window, 1)), ==, 303);
}

static void
test_state_survives (void)
{
  g_autofree char *folder = g_dir_make_tmp ("sidecert-desk-XXXXXX", NULL);
  g_autofree char *settings_folder = g_build_filename (folder, "glib-2.0", "settings", NULL);
  g_autofree char *keyfile = g_build_filename (settings_folder, "keyfile", NULL);

  g_assert_nonnull (folder);
  g_setenv ("GSETTINGS_BACKEND", "keyfile", TRUE);
  g_setenv ("XDG_CONFIG_HOME", folder, TRUE);

  g_test_trap_subprocess ("/desk/state/change/subprocess", 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();
  g_assert_true (g_file_test (keyfile, G_FILE_TEST_EXISTS));
  g_test_trap_subprocess ("/desk/state/check/subprocess", 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();

  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  g_unsetenv ("XDG_CONFIG_HOME");
  g_remove (keyfile);
  g_rmdir (settings_folder);
}

static int
measure_symbol (ScWindow *window)
{
  GtkWidget *image = inside_find (GTK_WIDGET (window), GTK_TYPE_IMAGE, 0);
  int width = 0;

  inside_rest ();
  gtk_widget_measure (image, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);

  return width;
}

/* 16 pixels is what themes draw symbols for. */
static void
test_symbols (gconstpointer data)
{
  ScWindow *window = open_example (data);

  g_assert_cmpint (measure_symbol (window), ==, 16);

  for (guint i = 0; i < 5; i++)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-in", NULL);
  g_assert_cmpint (get_percent (), ==, 200);
  g_assert_cmpint (measure_symbol (window), >=, 24);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-reset", NULL);
  g_assert_cmpint (measure_symbol (window), ==, 16);
  inside_close_window (window);
}

/* The window manager's icon is the application's, painted beforehand. */
static void
test_window_icon (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkPixbuf) drawn =
    gdk_pixbuf_new_from_resource_at_scale (RESOURCES "scalable/apps/" SC_APPLICATION_ID ".svg", 48, 48, TRUE, &error);
  g_autoptr (GdkPixbuf) painted = NULL;
  gsize length = 0;
  const guint8 *a = NULL;
  const guint8 *b = NULL;
  guint64 difference = 0;

  g_assert_no_error (error);
  painted = gdk_pixbuf_new_from_resource (RESOURCES "48x48/apps/sidecert-window.png", &error);
  g_assert_no_error (error);

  length = gdk_pixbuf_get_byte_length (drawn);
  g_assert_cmpuint (gdk_pixbuf_get_byte_length (painted), ==, length);
  a = gdk_pixbuf_read_pixels (drawn);
  b = gdk_pixbuf_read_pixels (painted);
  for (gsize i = 0; i < length; i++)
    difference += ABS (a[i] - b[i]);

  /* Another librsvg may paint edges a little otherwise. */
  g_assert_cmpuint (difference / length, ==, 0);
}

static gboolean
is_compared (gpointer user_data)
{
  return gtk_widget_get_mapped (inside_find (user_data, GTK_TYPE_PANED, 0));
}

static void
test_no_svg_child (gconstpointer data)
{
  ScWindow *window = sc_window_new (GTK_APPLICATION ((gpointer) data));
  g_autoptr (GFile) left = inside_dup_example ("bad.pem");
  g_autoptr (GFile) right = inside_dup_example ("good.pem");
  g_autofree char *maps = NULL;

  sc_window_load_files (window, SC_N_SIDES, (GFile *[]) { left, right }, SC_N_SIDES);
  gtk_window_present (GTK_WINDOW (window));
  inside_wait_until (is_compared, window);
  inside_rest ();

  g_assert_true (g_file_get_contents ("/proc/self/maps", &maps, NULL, NULL));
  g_assert_null (strstr (maps, "librsvg"));
  inside_close_window (window);
}

/* What is loaded for SVG takes as much memory as all rows together. */
static void
test_no_svg (void)
{
  if (!g_file_test (THEMES_SYMBOL, G_FILE_TEST_EXISTS) || !g_file_test ("/proc/self/maps", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("the theme's own symbols are SVG, or nobody says what is loaded");
      return;
    }

  g_test_trap_subprocess ("/desk/no-svg/child/subprocess", 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();
}

/* A program that was copied and not installed has no schema. */
static void
test_no_schema_child (gconstpointer data)
{
  ScWindow *window = open_example (data);

  if (sc_settings_get () != NULL)
    {
      g_test_skip ("the schema is installed on this machine");
      return;
    }

  gtk_widget_activate_action (GTK_WIDGET (window), "win.zoom-in", NULL);
  g_assert_cmpint (get_percent (), ==, 110);
  gtk_column_view_column_set_fixed_width (get_column (window, 1), 303);
  inside_close_window (window);
}

static void
test_no_schema (void)
{
  g_autofree char *folder = g_strdup (g_getenv ("GSETTINGS_SCHEMA_DIR"));

  g_unsetenv ("GSETTINGS_SCHEMA_DIR");
  g_test_trap_subprocess ("/desk/no-schema/child/subprocess", 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();
  g_setenv ("GSETTINGS_SCHEMA_DIR", folder, TRUE);
}

/* (nullable): what asks for files in front of @window */
static GtkFileChooser *
find_chooser (ScWindow *window)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) other = g_list_model_get_item (windows, i);

      if (GTK_IS_FILE_CHOOSER (other) && gtk_window_get_transient_for (other) == GTK_WINDOW (window))
        return GTK_FILE_CHOOSER (other);
    }

  return NULL;
}

static gboolean
has_chooser (gpointer user_data)
{
  return find_chooser (user_data) != NULL;
}

static char *
read_mime_types (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_BUILT, "..", "data", "org.sidecert.Sidecert.desktop", NULL);
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) error = NULL;

  g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, &error);
  g_assert_no_error (error);

  return g_key_file_get_string (file, G_KEY_FILE_DESKTOP_GROUP, G_KEY_FILE_DESKTOP_KEY_MIME_TYPE, NULL);
}

/* What can be read is offered, by the dialog that opens files and by others that ask what opens one. */
static void
test_kinds_of_files (gconstpointer data)
{
  static const char *const names[] = {
    "a.pem", "a.CRT", "a.cer", "a.der", "a.csr", "a.p10", "a.crl",
    "a.p12", "a.pfx", "a.p7b", "a.p7c", "a.p7m", "a.p7s", "a.jks",
  };
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));
  g_autofree char *mime_types = read_mime_types ();
  g_autoptr (GListModel) filters = NULL;
  g_autoptr (GtkFilter) filter = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.open", NULL);
  inside_wait_until (has_chooser, window);
  filters = gtk_file_chooser_get_filters (find_chooser (window));
  filter = g_list_model_get_item (filters, 0);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GFileInfo) info = g_file_info_new ();
      g_autofree char *content_type = g_content_type_guess (names[i], NULL, 0, NULL);
      g_autofree char *mime_type = g_content_type_get_mime_type (content_type);
      g_autofree char *listed = g_strconcat (mime_type, ";", NULL);

      g_test_message ("%s, %s", names[i], mime_type);
      g_file_info_set_display_name (info, names[i]);
      g_assert_true (gtk_filter_match (filter, info));
      /* Not every ending has a type. */
      if (!g_content_type_is_unknown (content_type))
        g_assert_nonnull (strstr (mime_types, listed));
    }

  inside_close_window (window);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);

  application = inside_start ();

  g_test_add_data_func ("/desk/zoom", application, test_zoom);
  g_test_add_data_func ("/desk/zoom-low", application, test_zoom_low);
  g_test_add_data_func ("/desk/zoom-columns", application, test_zoom_columns);
  g_test_add_data_func ("/desk/zoom-bound", application, test_zoom_bound);
  g_test_add_data_func ("/desk/zoom-narrow", application, test_zoom_narrow);
  g_test_add_data_func ("/desk/symbols", application, test_symbols);
  g_test_add_func ("/desk/window-icon", test_window_icon);
  g_test_add_func ("/desk/no-svg", test_no_svg);
  g_test_add_data_func ("/desk/no-svg/child/subprocess", application, test_no_svg_child);
  g_test_add_data_func ("/desk/dialog-of-one", application, test_dialog_of_one);
  g_test_add_data_func ("/desk/legend", application, test_legend);
  g_test_add_data_func ("/desk/help", application, test_help);
  g_test_add_data_func ("/desk/shortcuts", application, test_shortcuts);
  g_test_add_data_func ("/desk/about", application, test_about);
  g_test_add_data_func ("/desk/kinds-of-files", application, test_kinds_of_files);
  g_test_add_func ("/desk/state/survives", test_state_survives);
  g_test_add_data_func ("/desk/state/change/subprocess", application, test_state_change);
  g_test_add_data_func ("/desk/state/check/subprocess", application, test_state_check);
  g_test_add_func ("/desk/no-schema", test_no_schema);
  g_test_add_data_func ("/desk/no-schema/child/subprocess", application, test_no_schema_child);

  return g_test_run ();
}
