/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/card-notice.h"
#include "app/card.h"
#include "app/object-chooser.h"
#include "app/pair-view.h"
#include "app/recent.h"
#include "inside.h"

/* What comes from the clipboard, or comes anew. */

typedef struct
{
  ScWindow   *window; /* (nullable): a test may have closed it */
  const char *awaited; /* what is waited for */
  char       *folder;
  GFile      *files[SC_N_SIDES];
  char       *examples[SC_N_SIDES];
} Fixture;

static const char *const names[SC_N_SIDES] = { "bad.pem", "good.pem" };

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->window = inside_open_window (SC_APPLICATION ((gpointer) data));
  fixture->folder = g_dir_make_tmp ("sidecert-XXXXXX", NULL);

  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, names[side], NULL);
      g_autoptr (GFile) example = inside_dup_example (names[side]);

      g_assert_true (g_file_load_contents (example, NULL, &fixture->examples[side], NULL, NULL, NULL));
      fixture->files[side] = g_file_new_for_path (path);
      g_assert_true (g_file_set_contents (path, fixture->examples[side], -1, NULL));
    }
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  if (fixture->window != NULL)
    inside_close_window (fixture->window);
  sc_recent_clear ();

  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    {
      g_file_delete (fixture->files[side], NULL, NULL);
      g_object_unref (fixture->files[side]);
      g_free (fixture->examples[side]);
    }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
}

static gboolean
has_title (gpointer user_data)
{
  Fixture *fixture = user_data;

  return g_strcmp0 (gtk_window_get_title (GTK_WINDOW (fixture->window)), fixture->awaited) == 0;
}

/* The clipboard is read, and a file's change noticed, in their own time. */
static void
wait_for_title (Fixture    *fixture,
                const char *title)
{
  fixture->awaited = title;
  inside_wait_until (has_title, fixture);
  inside_wait (fixture->window);
}

static GtkWidget *
get_card (Fixture *fixture,
          ScSide   side)
{
  return inside_find (GTK_WIDGET (fixture->window), SC_TYPE_CARD, side);
}

static GtkWidget *
get_notice (Fixture *fixture,
            ScSide   side)
{
  return inside_find (get_card (fixture, side), SC_TYPE_CARD_NOTICE, 0);
}

/* (nullable): what the notice on a card says */
static const char *
get_told (GtkWidget *notice)
{
  GtkWidget *label = inside_find (notice, GTK_TYPE_LABEL, 0);

  return gtk_widget_get_visible (notice) ? gtk_label_get_text (GTK_LABEL (label)) : NULL;
}

static gboolean
is_told_changed (gpointer notice)
{
  return g_strcmp0 (get_told (notice), "The file has changed.") == 0;
}

static gboolean
is_told_gone (gpointer notice)
{
  return g_strcmp0 (get_told (notice), "The file is not there any more. What was read from it is shown.") == 0;
}

static gboolean
is_told_refused (gpointer notice)
{
  const char *told = get_told (notice);

  return told != NULL && strstr (told, "not shown") != NULL;
}

static gboolean
is_silent (gpointer notice)
{
  return get_told (notice) == NULL;
}

static void
act (Fixture    *fixture,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
}

static void
paste_text (Fixture    *fixture,
            const char *text,
            const char *action)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (fixture->window)), text);
  act (fixture, action);
}

static void
load_both (Fixture *fixture)
{
  sc_window_load_files (fixture->window, SC_N_SIDES, fixture->files, SC_N_SIDES);
  wait_for_title (fixture, "bad.pem ↔ good.pem – Sidecert");
}

/* A side that is free takes it, else the right; or the one that is named. */
static void
test_paste_text (Fixture      *fixture,
                 gconstpointer data)
{
  paste_text (fixture, fixture->examples[SC_LEFT], "win.paste");
  wait_for_title (fixture, "Clipboard – Sidecert");

  sc_window_load (fixture->window, SC_RIGHT, fixture->files[SC_RIGHT]);
  wait_for_title (fixture, "Clipboard ↔ good.pem – Sidecert");

  sc_window_load (fixture->window, SC_LEFT, fixture->files[SC_LEFT]);
  wait_for_title (fixture, "bad.pem ↔ good.pem – Sidecert");
  act (fixture, "win.paste");
  wait_for_title (fixture, "bad.pem ↔ Clipboard – Sidecert");
  act (fixture, "win.paste-left");
  wait_for_title (fixture, "Clipboard ↔ Clipboard – Sidecert");
}

static void
test_paste_where_the_keyboard_is (Fixture      *fixture,
                                  gconstpointer data)
{
  GtkWidget *button = inside_find (get_card (fixture, SC_LEFT), GTK_TYPE_BUTTON, 0);

  load_both (fixture);
  g_assert_true (gtk_widget_grab_focus (button));
  paste_text (fixture, fixture->examples[SC_RIGHT], "win.paste");
  wait_for_title (fixture, "Clipboard ↔ good.pem – Sidecert");
}

static void
test_paste_files (Fixture      *fixture,
                  gconstpointer data)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (fixture->files, SC_N_SIDES));
  gdk_clipboard_set_value (gtk_widget_get_clipboard (GTK_WIDGET (fixture->window)), &value);
  act (fixture, "win.paste");
  wait_for_title (fixture, "bad.pem ↔ good.pem – Sidecert");
}

/* What is shown stays, and can be told apart from what is not. */
static void
test_paste_no_certificate (Fixture      *fixture,
                           gconstpointer data)
{
  load_both (fixture);
  paste_text (fixture, "no certificate", "win.paste");
  inside_wait_until (is_told_refused, get_notice (fixture, SC_RIGHT));
  g_assert_null (strstr (get_told (get_notice (fixture, SC_RIGHT)), ".pem"));
  g_assert_true (is_silent (get_notice (fixture, SC_LEFT)));
  wait_for_title (fixture, "bad.pem ↔ good.pem – Sidecert");
  g_assert_cmpuint (sc_window_get_n_free_sides (fixture->window), ==, 0);

  g_assert_true (gtk_widget_activate_action (get_notice (fixture, SC_RIGHT), "card.dismiss", NULL));
  g_assert_true (is_silent (get_notice (fixture, SC_RIGHT)));
}

/* On a side that shows nothing, there is nothing that could stay. */
static void
test_paste_on_nothing (Fixture      *fixture,
                       gconstpointer data)
{
  paste_text (fixture, "no certificate", "win.paste");
  wait_for_title (fixture, "Clipboard – Sidecert");
  g_assert_true (gtk_widget_has_css_class (get_card (fixture, SC_LEFT), "failed"));
  g_assert_cmpuint (sc_window_get_n_free_sides (fixture->window), ==, 2);
}

static const ScPair *
get_selected (Fixture *fixture)
{
  return sc_pair_view_get_selected (SC_PAIR_VIEW (inside_find (GTK_WIDGET (fixture->window), SC_TYPE_PAIR_VIEW, 0)));
}

static void
write_into (GFile      *file,
            const char *text)
{
  g_autoptr (GFileOutputStream) stream = g_file_append_to (file, G_FILE_CREATE_NONE, NULL, NULL);

  g_assert_true (g_output_stream_write_all (G_OUTPUT_STREAM (stream), text, strlen (text), NULL, NULL, NULL));
}

/* Written in place and in pieces: told once it is over, and read when that is asked for. */
static void
test_changed (Fixture      *fixture,
              gconstpointer data)
{
  g_autofree char *path = g_file_get_path (fixture->files[SC_LEFT]);
  g_autofree char *selected = NULL;
  g_autofree char *selected_then = NULL;

  load_both (fixture);
  act (fixture, "win.previous-difference");
  selected = sc_pair_dup_path (get_selected (fixture));

  g_assert_cmpint (truncate (path, 0), ==, 0);
  for (const char *text = fixture->examples[SC_RIGHT]; *text != '\0'; text += MIN (strlen (text), 500))
    {
      g_autofree char *piece = g_strndup (text, 500);

      write_into (fixture->files[SC_LEFT], piece);
    }
  inside_wait_until (is_told_changed, get_notice (fixture, SC_LEFT));
  g_assert_true (is_silent (get_notice (fixture, SC_RIGHT)));
  g_assert_false (sc_pair_is_warning (get_selected (fixture)));

  g_assert_true (gtk_widget_activate_action (get_notice (fixture, SC_LEFT), "card.reload", NULL));
  inside_wait (fixture->window);
  g_assert_true (is_silent (get_notice (fixture, SC_LEFT)));
  selected_then = sc_pair_dup_path (get_selected (fixture));
  g_assert_cmpstr (selected_then, ==, selected);
  g_assert_cmpint (get_selected (fixture)->relation, ==, SC_RELATION_SAME);
}

/* As editors do: another file takes the name. */
static void
test_replaced (Fixture      *fixture,
               gconstpointer data)
{
  g_autofree char *path = g_file_get_path (fixture->files[SC_RIGHT]);

  load_both (fixture);
  g_assert_true (g_file_set_contents (path, fixture->examples[SC_LEFT], -1, NULL));
  inside_wait_until (is_told_changed, get_notice (fixture, SC_RIGHT));

  act (fixture, "win.reload");
  inside_wait (fixture->window);
  g_assert_true (is_silent (get_notice (fixture, SC_RIGHT)));
  g_assert_cmpint (get_selected (fixture)->relation, ==, SC_RELATION_SAME);
}

/* What was read stays, even if it is asked for once more; and the file may come back. */
static void
test_deleted (Fixture      *fixture,
              gconstpointer data)
{
  g_autofree char *path = g_file_get_path (fixture->files[SC_LEFT]);

  load_both (fixture);
  g_assert_true (g_file_delete (fixture->files[SC_LEFT], NULL, NULL));
  inside_wait_until (is_told_gone, get_notice (fixture, SC_LEFT));

  act (fixture, "win.reload");
  inside_wait (fixture->window);
  g_assert_true (g_str_has_prefix (get_told (get_notice (fixture, SC_LEFT)), "Not read again: There is no such file."));
  g_assert_cmpuint (sc_window_get_n_free_sides (fixture->window), ==, 0);

  g_assert_true (g_file_set_contents (path, fixture->examples[SC_RIGHT], -1, NULL));
  g_assert_true (gtk_widget_activate_action (get_notice (fixture, SC_LEFT), "card.dismiss", NULL));
  inside_wait_until (is_told_changed, get_notice (fixture, SC_LEFT));
}

/* What failed is watched, too. */
static void
test_appears (Fixture      *fixture,
              gconstpointer data)
{
  g_autofree char *path = g_file_get_path (fixture->files[SC_LEFT]);

  g_assert_true (g_file_delete (fixture->files[SC_LEFT], NULL, NULL));
  sc_window_load (fixture->window, SC_LEFT, fixture->files[SC_LEFT]);
  inside_wait (fixture->window);
  g_assert_true (gtk_widget_has_css_class (get_card (fixture, SC_LEFT), "failed"));

  g_assert_true (g_file_set_contents (path, fixture->examples[SC_LEFT], -1, NULL));
  inside_wait_until (is_told_changed, get_notice (fixture, SC_LEFT));
  act (fixture, "win.reload");
  inside_wait (fixture->window);
  g_assert_true (gtk_widget_has_css_class (get_card (fixture, SC_LEFT), "loaded"));
}

/* What is let go of leaves all as it was. */
static void
test_cancel (Fixture      *fixture,
             gconstpointer data)
{
  sc_window_load (fixture->window, SC_LEFT, fixture->files[SC_LEFT]);
  g_assert_true (sc_window_is_busy (fixture->window));
  act (fixture, "win.cancel");
  g_assert_false (sc_window_is_busy (fixture->window));
  inside_rest ();
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Sidecert");

  load_both (fixture);
  sc_window_load (fixture->window, SC_LEFT, fixture->files[SC_RIGHT]);
  act (fixture, "win.cancel");
  inside_rest ();
  wait_for_title (fixture, "bad.pem ↔ good.pem – Sidecert");
  g_assert_true (sc_pair_is_warning (get_selected (fixture)));
}

static void
write_files (GFile      *file,
             const char *first,
             const char *second,
             const char *third)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *text = g_strconcat (first, second, third, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

/* What a file is called does not turn around the title or the sentence that it stands in: UAX #9 has isolates for that
 * (U+2068, U+2069), and a mark (U+200E) for what begins with one. */
static void
test_from_right (Fixture      *fixture,
                 gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "שלום.pem", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkWidget *notice = get_notice (fixture, SC_LEFT);

  write_files (file, fixture->examples[SC_LEFT], NULL, NULL);
  sc_window_load (fixture->window, SC_LEFT, file);
  wait_for_title (fixture, "\u200e\u2068שלום.pem\u2069 – Sidecert");
  sc_window_load (fixture->window, SC_RIGHT, fixture->files[SC_RIGHT]);
  wait_for_title (fixture, "\u200e\u2068שלום.pem\u2069 ↔ good.pem – Sidecert");

  sc_window_load (fixture->window, SC_LEFT, fixture->files[SC_LEFT]);
  wait_for_title (fixture, "bad.pem ↔ good.pem – Sidecert");
  write_files (file, "hello", NULL, NULL);
  sc_window_load (fixture->window, SC_LEFT, file);
  inside_wait_until (is_told_refused, notice);
  g_assert_true (g_str_has_prefix (get_told (notice), "\u200e“\u2068שלום.pem\u2069” is not shown: This is "));

  g_assert_true (g_file_delete (file, NULL, NULL));
}

/* One file of two objects fills both sides, and keeps to its own if the other is taken. */
static void
test_two_in_one (Fixture      *fixture,
                 gconstpointer data)
{
  write_files (fixture->files[SC_RIGHT], fixture->examples[SC_LEFT], fixture->examples[SC_RIGHT], NULL);
  sc_window_load_files (fixture->window, SC_N_SIDES, &fixture->files[SC_RIGHT], 1);
  wait_for_title (fixture, "good.pem ↔ good.pem – Sidecert");
  g_assert_cmpint (get_selected (fixture)->marks[SC_LEFT], ==, SC_MARK_WARNING);
  g_assert_cmpint (get_selected (fixture)->marks[SC_RIGHT], ==, SC_MARK_CHECK);

  sc_window_load (fixture->window, SC_LEFT, fixture->files[SC_LEFT]);
  wait_for_title (fixture, "bad.pem ↔ good.pem – Sidecert");
  sc_window_load (fixture->window, SC_RIGHT, fixture->files[SC_RIGHT]);
  inside_wait (fixture->window);
  wait_for_title (fixture, "bad.pem ↔ good.pem – Sidecert");
  g_assert_cmpint (get_selected (fixture)->relation, ==, SC_RELATION_SAME);
}

static void
select_next (Fixture *fixture)
{
  GtkWidget *view = inside_find (GTK_WIDGET (fixture->window), SC_TYPE_PAIR_VIEW, 0);

  sc_pair_view_select (SC_PAIR_VIEW (view), get_selected (fixture) + 1);
}

/* What was chosen of several is found again when they are read anew. */
static void
test_chosen_again (Fixture      *fixture,
                   gconstpointer data)
{
  ScCard *card = SC_CARD (get_card (fixture, SC_LEFT));
  GtkWidget *chooser = NULL;
  g_autoptr (GFile) example = inside_dup_example ("ca.pem");
  g_autofree char *ca = NULL;

  g_assert_true (g_file_load_contents (example, NULL, &ca, NULL, NULL, NULL));
  write_files (fixture->files[SC_LEFT], ca, fixture->examples[SC_LEFT], fixture->examples[SC_RIGHT]);
  sc_window_load_files (fixture->window, SC_N_SIDES, fixture->files, SC_N_SIDES);
  wait_for_title (fixture, "bad.pem ↔ good.pem – Sidecert");
  g_assert_cmpint (get_selected (fixture)->marks[SC_LEFT], ==, SC_MARK_WARNING);

  g_assert_true (sc_card_choose (card));
  chooser = inside_find (GTK_WIDGET (card), SC_TYPE_OBJECT_CHOOSER, 0);

  /* The same on both sides: the first look is at the first row. */
  g_signal_emit_by_name (chooser, "chosen", 2);
  inside_wait (fixture->window);
  g_assert_cmpint (get_selected (fixture)->relation, ==, SC_RELATION_SAME);
  g_assert_true (get_selected (fixture) == get_selected (fixture)->parent->children);
  g_assert_null (get_selected (fixture)->parent->parent);

  select_next (fixture);
  act (fixture, "win.reload");
  inside_wait (fixture->window);
  g_assert_cmpint (get_selected (fixture)->relation, ==, SC_RELATION_SAME);
  g_assert_true (get_selected (fixture) == &get_selected (fixture)->parent->children[1]);

  /* Of two that are chosen one after the other, the last is shown. */
  g_signal_emit_by_name (chooser, "chosen", 0);
  g_signal_emit_by_name (chooser, "chosen", 1);
  inside_wait (fixture->window);
  g_assert_cmpint (get_selected (fixture)->marks[SC_LEFT], ==, SC_MARK_WARNING);
}

/* @action: of the window, without a parameter */
static gboolean
is_enabled (Fixture    *fixture,
            const char *action)
{
  GtkWidget *box = get_card (fixture, SC_LEFT);
  GtkWidget *button = gtk_button_new ();
  gboolean is_sensitive = FALSE;

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_box_append (GTK_BOX (box), button);
  is_sensitive = gtk_widget_is_sensitive (button);
  gtk_box_remove (GTK_BOX (box), button);

  return is_sensitive;
}

/* A list of what is not there any more is no choice. */
static void
test_list_closes (Fixture      *fixture,
                  gconstpointer data)
{
  ScCard *card = SC_CARD (get_card (fixture, SC_LEFT));
  GtkWidget *list = NULL;

  g_assert_false (is_enabled (fixture, "win.choose-left"));
  write_files (fixture->files[SC_LEFT], fixture->examples[SC_LEFT], fixture->examples[SC_RIGHT], NULL);
  sc_window_load_files (fixture->window, SC_N_SIDES, fixture->files, SC_N_SIDES);
  wait_for_title (fixture, "bad.pem ↔ good.pem – Sidecert");
  g_assert_true (is_enabled (fixture, "win.choose-left"));
  g_assert_false (is_enabled (fixture, "win.choose-right"));
  g_assert_true (sc_card_choose (card));
  list = gtk_widget_get_ancestor (inside_find (GTK_WIDGET (card), SC_TYPE_OBJECT_CHOOSER, 0), GTK_TYPE_POPOVER);
  g_assert_true (gtk_widget_get_visible (list));
  act (fixture, "win.swap");
  g_assert_false (gtk_widget_get_visible (list));
  g_assert_true (is_enabled (fixture, "win.choose-right"));

  act (fixture, "win.swap");
  g_assert_true (sc_card_choose (card));
  act (fixture, "win.reload");
  inside_wait (fixture->window);
  g_assert_false (gtk_widget_get_visible (list));
}

static gboolean
has_focus (gpointer widget)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  return focus != NULL && gtk_widget_get_mapped (focus) && gtk_widget_is_ancestor (focus, widget);
}

/* A short list has no search until something is typed; then what is typed is seen, and has the keyboard, whatever it
 * finds. */
static void
test_list_letters (Fixture      *fixture,
                   gconstpointer data)
{
  ScCard *card = SC_CARD (get_card (fixture, SC_LEFT));
  GtkWidget *chooser = NULL;
  GtkWidget *search = NULL;
  int end = 0;

  write_files (fixture->files[SC_LEFT], fixture->examples[SC_LEFT], fixture->examples[SC_RIGHT], NULL);
  sc_window_load (fixture->window, SC_LEFT, fixture->files[SC_LEFT]);
  inside_wait (fixture->window);
  g_assert_true (sc_card_choose (card));
  chooser = inside_find (GTK_WIDGET (card), SC_TYPE_OBJECT_CHOOSER, 0);
  search = inside_find (chooser, GTK_TYPE_SEARCH_ENTRY, 0);
  g_assert_false (gtk_widget_get_visible (search));
  inside_wait_until (has_focus, chooser);

  gtk_editable_insert_text (GTK_EDITABLE (search), "?", 1, &end);
  inside_wait_until (has_focus, search);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (search)), ==, "?");

  g_signal_emit_by_name (search, "stop-search");
  inside_rest ();
  g_assert_false (gtk_widget_get_mapped (chooser));
  g_assert_true (has_focus (fixture->window));

  g_assert_true (sc_card_choose (card));
  g_assert_false (gtk_widget_get_visible (search));
  g_signal_emit_by_name (chooser, "chosen", 1);
  inside_wait (fixture->window);
  inside_rest ();
  g_assert_true (has_focus (inside_find (GTK_WIDGET (fixture->window), SC_TYPE_PAIR_VIEW, 0)));
}

/* GTK frees the list with its window, of which nobody asked whether it may close. */
static void
test_list_destroyed (Fixture      *fixture,
                     gconstpointer data)
{
  ScCard *card = SC_CARD (get_card (fixture, SC_LEFT));

  write_files (fixture->files[SC_LEFT], fixture->examples[SC_LEFT], fixture->examples[SC_RIGHT], NULL);
  sc_window_load (fixture->window, SC_LEFT, fixture->files[SC_LEFT]);
  inside_wait (fixture->window);
  g_assert_true (sc_card_choose (card));
  gtk_window_destroy (GTK_WINDOW (g_steal_pointer (&fixture->window)));
  inside_rest ();
}

/* Makes something at @path that holds no certificate; FALSE if that cannot be done here. */
typedef gboolean (*MakeFunc) (const char *path);

static gboolean
make_nothing (const char *path)
{
  return TRUE;
}

static gboolean
make_empty (const char *path)
{
  return g_file_set_contents (path, "", 0, NULL);
}

static gboolean
make_text (const char *path)
{
  return g_file_set_contents (path, "no certificate", -1, NULL);
}

static gboolean
make_folder (const char *path)
{
  return g_mkdir (path, 0700) == 0;
}

static gboolean
make_pipe (const char *path)
{
  return mkfifo (path, 0600) == 0;
}

static gboolean
make_link_to_device (const char *path)
{
  return symlink ("/dev/zero", path) == 0;
}

static gboolean
make_huge (const char *path)
{
  return make_text (path) && truncate (path, G_GINT64_CONSTANT (2) << 30) == 0;
}

/* Whoever may do anything may read it all the same. */
static gboolean
make_unreadable (const char *path)
{
  return make_text (path) && g_chmod (path, 0) == 0 && g_access (path, R_OK) != 0;
}

static const struct
{
  const char *name;
  MakeFunc    make;
  const char *message;
} failures[] = {
  { "vanished", make_nothing, "There is no such file.*" },
  { "empty", make_empty, "This is empty*" },
  { "text", make_text, "This is neither a certificate*" },
  { "folder", make_folder, "This is a folder.*" },
  { "pipe", make_pipe, "This is a device or a pipe*" },
  { "device", make_link_to_device, "This is a device or a pipe*" },
  { "huge", make_huge, "The file is larger than*" },
  { "unreadable", make_unreadable, "You have no permission*" },
};

/* One of the labels on @card. */
static void
assert_says (GtkWidget  *card,
             const char *pattern)
{
  GtkWidget *label = NULL;
  guint i = 0;

  do
    label = inside_find (card, GTK_TYPE_LABEL, i++);
  while (label != NULL && !g_pattern_match_simple (pattern, gtk_label_get_text (GTK_LABEL (label))));

  if (label == NULL)
    g_error ("nothing says “%s”", pattern);
}

static void
assert_fails (Fixture    *fixture,
              const char *name,
              const char *message)
{
  g_autoptr (GFile) file = g_file_new_build_filename (fixture->folder, name, NULL);
  g_autofree char *title = g_strdup_printf ("bad.pem ↔ %s – Sidecert", name);
  GtkWidget *card = get_card (fixture, SC_RIGHT);

  sc_window_load_files (fixture->window, SC_N_SIDES, &file, 1);
  wait_for_title (fixture, title);
  g_assert_true (gtk_widget_has_css_class (card, "failed"));
  assert_says (card, message);
}

/* Each is a message of its own on its card; the other side is as it was. */
static void
test_failures (Fixture      *fixture,
               gconstpointer data)
{
  sc_window_load (fixture->window, SC_LEFT, fixture->files[SC_LEFT]);
  wait_for_title (fixture, "bad.pem – Sidecert");

  for (guint i = 0; i < G_N_ELEMENTS (failures); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, failures[i].name, NULL);

      if (failures[i].make (path))
        assert_fails (fixture, failures[i].name, failures[i].message);
      g_assert_true (sc_pair_is_warning (get_selected (fixture)));
      g_remove (path);
    }
}

/* The last first, no more than there may be, and none that failed. */
static void
test_recent (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (GFile) none = g_file_new_build_filename (fixture->folder, "none.pem", NULL);
  g_autofree char *uri = g_file_get_uri (fixture->files[SC_RIGHT]);
  g_autoptr (GPtrArray) recent = NULL;

  for (guint i = 0; i < SC_RECENT_MAX + 2; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u.pem", i);
      g_autoptr (GFile) file = g_file_new_build_filename (fixture->folder, name, NULL);

      sc_recent_add (file);
    }
  sc_window_load (fixture->window, SC_LEFT, none);
  sc_window_load (fixture->window, SC_RIGHT, fixture->files[SC_RIGHT]);
  inside_wait (fixture->window);

  recent = sc_recent_list ();
  g_assert_cmpuint (recent->len, ==, SC_RECENT_MAX);
  g_assert_cmpstr (gtk_recent_info_get_uri (g_ptr_array_index (recent, 0)), ==, uri);
  g_assert_true (gtk_recent_info_get_private_hint (g_ptr_array_index (recent, 0)));
  for (guint i = 0; i < recent->len; i++)
    g_assert_cmpstr (gtk_recent_info_get_display_name (g_ptr_array_index (recent, i)), !=, "none.pem");
}

/* A file that has vanished is a message on its card. */
static void
test_recent_vanished (Fixture      *fixture,
                      gconstpointer data)
{
  g_autofree char *uri = g_file_get_uri (fixture->files[SC_LEFT]);

  g_assert_true (g_file_delete (fixture->files[SC_LEFT], NULL, NULL));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-recent", "(us)", SC_RIGHT, uri));
  wait_for_title (fixture, "bad.pem – Sidecert");
  g_assert_true (gtk_widget_has_css_class (get_card (fixture, SC_RIGHT), "failed"));
}

static void
add (const char     *path,
     ScApplication  *application,
     void          (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, application, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);

  application = inside_start ();

  add ("/arrive/paste/text", application, test_paste_text);
  add ("/arrive/paste/where-the-keyboard-is", application, test_paste_where_the_keyboard_is);
  add ("/arrive/paste/files", application, test_paste_files);
  add ("/arrive/paste/no-certificate", application, test_paste_no_certificate);
  add ("/arrive/paste/on-nothing", application, test_paste_on_nothing);
  add ("/arrive/again/changed", application, test_changed);
  add ("/arrive/again/replaced", application, test_replaced);
  add ("/arrive/again/deleted", application, test_deleted);
  add ("/arrive/again/appears", application, test_appears);
  add ("/arrive/cancel", application, test_cancel);
  add ("/arrive/from-right", application, test_from_right);
  add ("/arrive/several/two-in-one", application, test_two_in_one);
  add ("/arrive/several/chosen-again", application, test_chosen_again);
  add ("/arrive/several/list-closes", application, test_list_closes);
  add ("/arrive/several/list-letters", application, test_list_letters);
  add ("/arrive/several/list-destroyed", application, test_list_destroyed);
  add ("/arrive/failures", application, test_failures);
  add ("/arrive/recent/list", application, test_recent);
  add ("/arrive/recent/vanished", application, test_recent_vanished);

  return g_test_run ();
}
