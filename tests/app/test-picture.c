/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "app/picture-dialog.h"
#include "app/picture-file.h"
#include "app/picture-print.h"
#include "app/picture-work.h"
#include "app/settings.h"
#include "source/source.h"

#include "inside.h"

/* What the clipboard, a folder and paper get. That keys lead there is tested over the accessibility bus. */

/* Of a picture that is made without a change. */
#define PNG_WIDTH (SC_PICTURE_WIDTH * SC_PICTURE_MAX_SCALE)

/* 48 octets, three to a character. */
#define LONG_NAME "証明書証明書証明書証明書証明書証"

static gboolean
is_there (gpointer user_data)
{
  gpointer *result = user_data;

  return *result != NULL;
}

static gboolean
is_gone (gpointer user_data)
{
  return !is_there (user_data);
}

static void
keep_cb (GObject      *source_object,
         GAsyncResult *result,
         gpointer      user_data)
{
  GAsyncResult **kept = user_data;

  *kept = g_object_ref (result);
}

static void
assert_contains (const char *text,
                 const char *wanted)
{
  if (strstr (text, wanted) == NULL)
    g_error ("“%s” is missing", wanted);
}

static void
assert_lacks (const char *text,
              const char *unwanted)
{
  if (strstr (text, unwanted) != NULL)
    g_error ("“%s” is there", unwanted);
}

static ScObject *
load (const char *name)
{
  g_autoptr (GFile) file = inside_dup_example (name);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_source_list_file (file, NULL, NULL, &error);

  g_assert_no_error (error);

  return sc_contents_decode (contents, 0);
}

static ScComparison *
compare (const char *left,
         const char *right)
{
  g_autoptr (ScObject) left_object = load (left);
  g_autoptr (ScObject) right_object = right != NULL ? load (right) : NULL;

  return sc_comparison_new (left_object, right_object, g_get_real_time () / G_USEC_PER_SEC);
}

static const ScPair *
find_pair (const ScPair *pair,
           const char   *path)
{
  g_autofree char *own = pair->parent != NULL ? sc_pair_dup_path (pair) : NULL;
  const ScPair *found = g_strcmp0 (own, path) == 0 ? pair : NULL;

  for (guint32 i = 0; found == NULL && i < pair->n_children; i++)
    found = find_pair (&pair->children[i], path);

  return found;
}

static ScPicture *
make (ScComparison          *comparison,
      const ScPictureChoice *choice,
      const ScPair          *selected)
{
  g_autoptr (GAsyncResult) result = NULL;
  ScPicture *picture = NULL;

  sc_picture_make_async (comparison, choice, selected, NULL, keep_cb, &result);
  inside_wait_until (is_there, &result);
  picture = sc_picture_make_finish (result, NULL);
  g_assert_nonnull (picture);

  return picture;
}

/* (transfer full): the picture as SVG, which holds its text */
static char *
draw (ScComparison  *comparison,
      ScPictureRows  rows,
      const ScPair  *selected)
{
  ScPictureChoice choice = { 0 };
  g_autoptr (ScPicture) picture = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GBytes) svg = NULL;

  sc_picture_choice_recall (&choice);
  choice.rows = rows;
  choice.format = SC_PICTURE_SVG;
  picture = make (comparison, &choice, selected);
  sc_picture_encode_async (picture, &choice, NULL, keep_cb, &result);
  inside_wait_until (is_there, &result);
  svg = sc_picture_encode_finish (result, NULL);

  return g_strndup (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg));
}

static void
test_rows (void)
{
  g_autoptr (ScComparison) comparison = compare ("bad.pem", "good.pem");
  const ScPair *selected = find_pair (sc_comparison_get_root (comparison), "tbsCertificate/validity");
  g_autofree char *all = draw (comparison, SC_PICTURE_ROWS_ALL, NULL);
  g_autofree char *differences = draw (comparison, SC_PICTURE_ROWS_DIFFERENCES, NULL);
  g_autofree char *warnings = draw (comparison, SC_PICTURE_ROWS_WARNINGS, NULL);
  g_autofree char *selection = draw (comparison, SC_PICTURE_ROWS_SELECTION, selected);

  g_assert_nonnull (selected);
  assert_contains (all, ">Key Usage<");
  assert_contains (all, ">Not after<");
  assert_contains (differences, ">Serial number<");
  assert_lacks (differences, ">Key Usage<");
  assert_contains (warnings, ">Critical<");
  assert_lacks (warnings, ">Serial number<");
  assert_contains (selection, ">Not after<");
  assert_lacks (selection, ">Serial number<");
  assert_lacks (selection, ">Critical<");
}

/* One by itself differs from nothing, and yet its picture is not empty. */
static void
test_alone (void)
{
  g_autoptr (ScComparison) comparison = compare ("bad.pem", NULL);
  g_autofree char *svg = draw (comparison, SC_PICTURE_ROWS_DIFFERENCES, NULL);

  assert_contains (svg, ">Key Usage<");
  assert_contains (svg, ">bad.pem<");
}

/* Neither does the report say them, nor the name of the file. */
static void
test_hide_names (void)
{
  static const char *const names[] = { "mail.example.com", "Example Internal CA", "bad.pem", "10:01" };
  g_autoptr (ScComparison) comparison = compare ("bad.pem", "good.pem");
  ScPictureChoice choice = { 0 };
  g_autofree char *open = draw (comparison, SC_PICTURE_ROWS_ALL, NULL);
  g_autofree char *hidden = NULL;
  g_autofree char *report = NULL;
  g_autofree char *file = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  sc_picture_choice_recall (&choice);
  choice.hides_names = TRUE;
  sc_picture_choice_remember (&choice);
  hidden = draw (comparison, SC_PICTURE_ROWS_ALL, NULL);
  sc_picture_report_async (comparison, &choice, NULL, keep_cb, &result);
  inside_wait_until (is_there, &result);
  report = sc_picture_report_finish (result, NULL);
  file = sc_picture_file_suggest_name (comparison, &choice);
  g_settings_reset (sc_settings_get (), "picture-hide-names");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      assert_contains (open, names[i]);
      assert_lacks (hidden, names[i]);
      assert_lacks (report, names[i]);
    }
  assert_contains (hidden, ">Critical<");
  assert_contains (report, "Critical");
  g_assert_cmpstr (file, ==, "comparison.png");
}

static void
test_remembered (void)
{
  ScPictureChoice choice = { 0 };
  ScPictureChoice recalled = { 0 };

  sc_picture_choice_recall (&choice);
  g_assert_cmpint (choice.format, ==, SC_PICTURE_PNG);
  g_assert_cmpint (choice.rows, ==, SC_PICTURE_ROWS_DIFFERENCES);
  g_assert_cmpuint (choice.width, ==, SC_PICTURE_WIDTH);
  g_assert_false (choice.is_dark);

  choice.format = SC_PICTURE_PDF;
  choice.rows = SC_PICTURE_ROWS_WARNINGS;
  choice.hides_expected = TRUE;
  choice.hides_names = TRUE;
  choice.is_dark = TRUE;
  choice.width = 1280;
  choice.scale = 1;
  choice.paper = SC_PAPER_LETTER;
  sc_picture_choice_remember (&choice);

  /* It belongs to one comparison. */
  choice.rows = SC_PICTURE_ROWS_SELECTION;
  sc_picture_choice_remember (&choice);

  sc_picture_choice_recall (&recalled);
  g_assert_cmpint (recalled.rows, ==, SC_PICTURE_ROWS_WARNINGS);
  recalled.rows = choice.rows;
  g_assert_cmpmem (&recalled, sizeof recalled, &choice, sizeof choice);

  for (const char *const *key = (const char *const[]) { "format", "rows", "hide-expected", "hide-names", "dark",
                                                        "width", "scale", "paper", NULL };
       *key != NULL; key++)
    {
      g_autofree char *name = g_strconcat ("picture-", *key, NULL);

      g_settings_reset (sc_settings_get (), name);
    }
}

static ScWindow *
open_example (gconstpointer application)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) application));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.example", NULL);
  inside_wait (window);

  return window;
}

static GdkClipboard *
get_clipboard (ScWindow *window)
{
  return gtk_widget_get_clipboard (GTK_WIDGET (window));
}

static gboolean
holds_picture (gpointer user_data)
{
  return gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (user_data), "image/png");
}

static gboolean
holds_text (gpointer user_data)
{
  return gdk_content_formats_contain_gtype (gdk_clipboard_get_formats (user_data), G_TYPE_STRING);
}

/* (transfer full): what somebody pastes who asks for @mime_type */
static GBytes *
paste (GdkClipboard *clipboard,
       const char   *mime_type)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GInputStream) input = NULL;
  g_autoptr (GOutputStream) output = g_memory_output_stream_new_resizable ();
  g_autoptr (GAsyncResult) copied = NULL;
  g_autoptr (GError) error = NULL;
  const char *found = NULL;

  gdk_clipboard_read_async (clipboard, (const char *[]) { mime_type, NULL }, G_PRIORITY_DEFAULT, NULL, keep_cb,
                            &result);
  inside_wait_until (is_there, &result);
  input = gdk_clipboard_read_finish (clipboard, result, &found, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (found, ==, mime_type);

  g_output_stream_splice_async (output, input, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, G_PRIORITY_DEFAULT, NULL, keep_cb,
                                &copied);
  inside_wait_until (is_there, &copied);
  g_output_stream_splice_finish (output, copied, &error);
  g_assert_no_error (error);

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (output));
}

static void
test_copy_picture (gconstpointer data)
{
  ScWindow *window = open_example (data);
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GBytes) png = NULL;
  g_autoptr (GBytes) svg = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.copy-picture", NULL);
  inside_wait_until (holds_picture, get_clipboard (window));

  png = paste (get_clipboard (window), "image/png");
  texture = gdk_texture_new_from_bytes (png, &error);
  g_assert_no_error (error);
  g_assert_cmpint (gdk_texture_get_width (texture), ==, PNG_WIDTH);

  svg = paste (get_clipboard (window), "image/svg+xml");
  text = g_strndup (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg));
  assert_contains (text, ">Critical<");

  inside_close_window (window);
}

static void
test_copy_report (gconstpointer data)
{
  ScWindow *window = open_example (data);
  g_autoptr (GAsyncResult) result = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.copy-report", NULL);
  inside_wait_until (holds_text, get_clipboard (window));
  gdk_clipboard_read_text_async (get_clipboard (window), NULL, keep_cb, &result);
  inside_wait_until (is_there, &result);
  text = gdk_clipboard_read_text_finish (get_clipboard (window), result, &error);
  g_assert_no_error (error);

  assert_contains (text, "## bad.pem and good.pem\n");
  assert_contains (text, "Serial number");
  assert_contains (text, "RFC 5280 §4.2.1.6");
  assert_lacks (text, "Key Usage");

  inside_close_window (window);
}

static gboolean
has_label (GtkWidget  *widget,
           const char *text)
{
  GtkWidget *label = NULL;

  for (guint i = 0; (label = inside_find (widget, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (g_str_equal (gtk_label_get_text (GTK_LABEL (label)), text))
      return TRUE;

  return FALSE;
}

/* Whether a toast says what was done. */
static gboolean
has_told (gpointer user_data)
{
  return has_label (user_data, "Report copied as Markdown") ||
         has_label (user_data, "Report copied as Markdown, with names hidden");
}

/* What is told of a report is what it was asked for as. */
static void
test_copy_report_then_hide (gconstpointer data)
{
  ScWindow *window = open_example (data);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.copy-report", NULL);
  g_settings_set_boolean (sc_settings_get (), "picture-hide-names", TRUE);
  inside_wait_until (has_told, window);
  g_settings_reset (sc_settings_get (), "picture-hide-names");
  g_assert_true (has_label (GTK_WIDGET (window), "Report copied as Markdown"));

  inside_close_window (window);
}

static GtkWidget *
find_button (ScWindow   *window,
             const char *action_name)
{
  GtkWidget *button = NULL;

  for (guint i = 0; (button = inside_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), action_name) == 0)
      return button;

  g_error ("no button for %s", action_name);
}

static void
test_disabled (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));

  g_assert_false (gtk_widget_is_sensitive (find_button (window, "win.save-picture")));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.example", NULL);
  inside_wait (window);
  g_assert_true (gtk_widget_is_sensitive (find_button (window, "win.save-picture")));

  inside_close_window (window);
}

/* (nullable): the visible window of @type in front of @parent */
static GtkWindow *
find_dialog (GtkWindow *parent,
             GType      type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) other = g_list_model_get_item (windows, i);

      if (gtk_window_get_transient_for (other) == parent && G_TYPE_CHECK_INSTANCE_TYPE (other, type) &&
          gtk_widget_get_visible (GTK_WIDGET (other)))
        return other;
    }

  return NULL;
}

static gboolean
has_no_dialog (gpointer user_data)
{
  return find_dialog (user_data, SC_TYPE_PICTURE_DIALOG) == NULL;
}

/* Saves as fast as somebody can who knows the two keys. */
static GtkWindow *
save (ScWindow *window)
{
  GtkWindow *dialog = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.save-picture", NULL);
  dialog = find_dialog (GTK_WINDOW (window), SC_TYPE_PICTURE_DIALOG);
  g_assert_nonnull (dialog);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "picture.save", NULL);

  return dialog;
}

static void
remember_folder (const char *path)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);

  sc_picture_file_remember_folder (folder);
}

static void
assert_png (const char *folder,
            const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = gdk_texture_new_from_file (file, &error);

  g_assert_no_error (error);
  g_assert_cmpint (gdk_texture_get_width (texture), ==, PNG_WIDTH);
  g_unlink (path);
}

/* As somebody does who opens the list of formats. */
static void
choose_format (GtkWindow       *dialog,
               ScPictureFormat  format)
{
  AdwComboRow *row = NULL;

  for (guint i = 0; (row = (AdwComboRow *) inside_find (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW, i)) != NULL; i++)
    if (g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), "Format"))
      adw_combo_row_set_selected (row, format);
}

/* The folder need not be there yet, and what is in it stays. */
static void
test_save (gconstpointer data)
{
  g_autofree char *parent = g_dir_make_tmp ("sidecert-picture-XXXXXX", NULL);
  g_autofree char *folder = g_build_filename (parent, "Pictures", NULL);
  ScWindow *window = open_example (data);

  remember_folder (folder);
  for (guint i = 0; i < 2; i++)
    {
      save (window);
      inside_wait_until (has_no_dialog, window);
    }
  g_assert_true (has_label (GTK_WIDGET (window), "Saved as “bad and good.png”"));

  assert_png (folder, "bad and good.png");
  assert_png (folder, "bad and good (2).png");
  inside_close_window (window);

  /* There was nothing else in them. */
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_assert_cmpint (g_rmdir (parent), ==, 0);
}

static gboolean
has_picture (gpointer user_data)
{
  GtkWidget *spinner = inside_find (user_data, GTK_TYPE_SPINNER, 0);

  return !gtk_spinner_get_spinning (GTK_SPINNER (spinner));
}

/* What is chosen while a picture is being written is for the next one. */
static void
test_save_then_choose (gconstpointer data)
{
  g_autofree char *folder = g_dir_make_tmp ("sidecert-picture-XXXXXX", NULL);
  ScWindow *window = open_example (data);
  GtkWindow *dialog = NULL;

  remember_folder (folder);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.save-picture", NULL);
  dialog = find_dialog (GTK_WINDOW (window), SC_TYPE_PICTURE_DIALOG);
  inside_wait_until (has_picture, dialog);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "picture.save", NULL);
  choose_format (dialog, SC_PICTURE_SVG);
  inside_wait_until (has_no_dialog, window);
  g_settings_reset (sc_settings_get (), "picture-format");

  assert_png (folder, "bad and good.png");
  inside_close_window (window);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* Who goes away while the picture is being made gets none. */
static void
test_cancel (gconstpointer data)
{
  g_autofree char *parent = g_dir_make_tmp ("sidecert-picture-XXXXXX", NULL);
  g_autofree char *folder = g_build_filename (parent, "Pictures", NULL);
  ScWindow *window = open_example (data);
  GtkWindow *dialog = NULL;
  gpointer watched = NULL;

  remember_folder (folder);
  dialog = save (window);
  watched = dialog;
  g_object_add_weak_pointer (G_OBJECT (dialog), &watched);
  gtk_window_close (dialog);
  inside_wait_until (is_gone, &watched);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));

  inside_close_window (window);
  g_rmdir (parent);
}

static gboolean
has_complaint (gpointer user_data)
{
  return find_dialog (user_data, ADW_TYPE_MESSAGE_DIALOG) != NULL;
}

/* The dialog stays, with all that was chosen. */
static void
test_save_fails (gconstpointer data)
{
  g_autoptr (GFile) file = inside_dup_example ("bad.pem");
  g_autoptr (GFile) folder = g_file_get_child (file, "no folder");
  ScWindow *window = open_example (data);
  GtkWindow *dialog = NULL;
  GtkWindow *complaint = NULL;

  sc_picture_file_remember_folder (folder);
  dialog = save (window);
  inside_wait_until (has_complaint, dialog);
  complaint = find_dialog (dialog, ADW_TYPE_MESSAGE_DIALOG);
  g_assert_cmpuint (strlen (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (complaint))), >, 0);
  /* Enter chooses another place. */
  g_assert_nonnull (gtk_window_get_default_widget (complaint));
  g_assert_true (gtk_window_get_focus (complaint) == gtk_window_get_default_widget (complaint));
  g_assert_true (find_dialog (GTK_WINDOW (window), SC_TYPE_PICTURE_DIALOG) == dialog);

  inside_close_window (window);
}

/* What could not be replaced is as it was. */
static void
test_replace (void)
{
  g_autofree char *folder = g_dir_make_tmp ("sidecert-picture-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "old.png", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) nowhere = g_file_get_child (file, "new.png");
  g_autoptr (GBytes) bytes = g_bytes_new_static ("new", 3);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GAsyncResult) failed = NULL;
  g_autoptr (GFile) written = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, "older", -1, &error);
  g_assert_no_error (error);
  sc_picture_file_replace_async (nowhere, bytes, NULL, keep_cb, &failed);
  inside_wait_until (is_there, &failed);
  g_assert_null (sc_picture_file_save_finish (failed, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);

  sc_picture_file_replace_async (file, bytes, NULL, keep_cb, &result);
  inside_wait_until (is_there, &result);
  written = sc_picture_file_save_finish (result, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_equal (written, file));
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, "new");

  g_unlink (path);
  g_rmdir (folder);
}

/* As long as file systems have them, and no character cut in two. */
static void
assert_is_short (const char *name)
{
  g_assert_cmpuint (strlen (name), <, 128);
  g_assert_true (g_utf8_validate (name, -1, NULL));
}

static void
test_names (void)
{
  static const struct
  {
    const char *source;
    const char *name;
  } cases[] = {
    { "/etc/ssl/bad.pem", "bad.svg" },
    { "mail.example.com", "mail.example.com.svg" },
    { "mail.example.com:443", "mail.example.com-443.svg" },
    { "a\\b?.cer", "a-b-.svg" },
    { ".pem", "-pem.svg" },
    { "", "-.svg" },
    { LONG_NAME LONG_NAME "a" LONG_NAME LONG_NAME, NULL },
    { LONG_NAME LONG_NAME "ab" LONG_NAME LONG_NAME, NULL },
    { LONG_NAME LONG_NAME "abc" LONG_NAME LONG_NAME, NULL },
  };
  g_autoptr (ScObject) example = load ("bad.pem");
  const ScPictureChoice choice = { .format = SC_PICTURE_SVG };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ScSlice slice = sc_object_get_octets (example);
      g_autoptr (GBytes) octets = g_bytes_new (slice.data, slice.length);
      g_autoptr (ScObject) object = sc_object_decode (octets, cases[i].source);
      g_autoptr (ScComparison) comparison = sc_comparison_new (object, NULL, 0);
      g_autofree char *name = sc_picture_file_suggest_name (comparison, &choice);

      assert_is_short (name);
      if (cases[i].name != NULL)
        g_assert_cmpstr (name, ==, cases[i].name);
    }
}

/* (transfer full): what poppler says of the file at @path, which goes */
static char *
ask_poppler (const char *program,
             const char *path,
             const char *argument)
{
  const char *argv[] = { program, path, argument, NULL };
  g_autoptr (GError) error = NULL;
  char *out = NULL;
  int status = 0;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);

  return out;
}

/* Paper of either size holds all rows, page by page. */
static void
test_print (void)
{
  static const struct
  {
    const char *paper;
    const char *size;
  } cases[] = {
    { GTK_PAPER_NAME_A4, "(A4)" },
    { GTK_PAPER_NAME_LETTER, "(letter)" },
  };
  g_autoptr (ScComparison) comparison = compare ("bad.pem", "good.pem");
  ScPictureChoice choice = { 0 };
  g_autoptr (ScPicture) picture = NULL;
  g_autofree char *folder = g_dir_make_tmp ("sidecert-print-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "print.pdf", NULL);

  sc_picture_choice_recall (&choice);
  choice.rows = SC_PICTURE_ROWS_ALL;
  picture = make (comparison, &choice, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GtkPrintOperation) operation = sc_picture_print_operation_new (picture);
      g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
      GtkPaperSize *size = gtk_paper_size_new (cases[i].paper);
      g_autofree char *text = NULL;
      g_autofree char *info = NULL;
      g_autoptr (GError) error = NULL;

      gtk_page_setup_set_paper_size (setup, size);
      gtk_paper_size_free (size);
      gtk_print_operation_set_default_page_setup (operation, setup);
      gtk_print_operation_set_allow_async (operation, FALSE);
      gtk_print_operation_set_export_filename (operation, path);
      g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
                       GTK_PRINT_OPERATION_RESULT_APPLY);
      g_assert_no_error (error);

      text = ask_poppler ("pdftotext", path, "-");
      info = ask_poppler ("pdfinfo", path, NULL);
      assert_contains (info, "Pages:           3\n");
      assert_contains (info, cases[i].size);
      assert_contains (info, "bad.pem ↔ good.pem");
      assert_lacks (info, "Author");
      assert_contains (text, "Page 1 of 3");
      assert_contains (text, "Page 3 of 3");
      assert_contains (text, "Key Usage");
      assert_contains (text, "RFC 5280 §4.2.1.6");
      g_unlink (path);
    }

  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);

  application = inside_start ();

  g_test_add_func ("/picture/rows", test_rows);
  g_test_add_func ("/picture/alone", test_alone);
  g_test_add_func ("/picture/hide-names", test_hide_names);
  g_test_add_func ("/picture/remembered", test_remembered);
  g_test_add_func ("/picture/names", test_names);
  g_test_add_func ("/picture/replace", test_replace);
  g_test_add_func ("/picture/print", test_print);
  g_test_add_data_func ("/picture/disabled", application, test_disabled);
  g_test_add_data_func ("/picture/copy", application, test_copy_picture);
  g_test_add_data_func ("/picture/copy-report", application, test_copy_report);
  g_test_add_data_func ("/picture/copy-report-then-hide", application, test_copy_report_then_hide);
  g_test_add_data_func ("/picture/save", application, test_save);
  g_test_add_data_func ("/picture/save-then-choose", application, test_save_then_choose);
  g_test_add_data_func ("/picture/cancel", application, test_cancel);
  g_test_add_data_func ("/picture/save-fails", application, test_save_fails);

  return g_test_run ();
}
