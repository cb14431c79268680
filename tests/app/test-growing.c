/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "app/card.h"
#include "app/object-row.h"
#include "inside.h"
#include "samples.h"

/* What a long file holds can be looked through, searched and chosen from while it is still being read. */

/* So many are no matter for any machine; more, until it takes long enough that something is seen of it. */
#define MIN_ITEMS 20000
#define MAX_ITEMS (16 * MIN_ITEMS)

typedef struct
{
  ScWindow  *window;
  GtkWidget *card;
  GtkWidget *choice;
  GtkWidget *list;
  GtkWidget *popover;
  GFile     *file;
  guint      n_items;
} Fixture;

static gboolean
is_loaded (Fixture *self)
{
  return gtk_widget_has_css_class (self->card, "loaded");
}

static guint
count_rows (Fixture *self)
{
  GtkSelectionModel *model = gtk_list_view_get_model (GTK_LIST_VIEW (self->list));

  return model != NULL ? g_list_model_get_n_items (G_LIST_MODEL (model)) : 0;
}

/* Writes the certificates one behind the other. */
static void
write_file (Fixture *self)
{
  g_autoptr (GBytes) good = sc_example_octets ("good.pem");
  g_autoptr (GBytes) bad = sc_example_octets ("bad.pem");
  g_autoptr (GString) octets = g_string_new (NULL);

  for (guint i = 0; i < self->n_items; i++)
    {
      GBytes *each = i % 2 == 0 ? good : bad;

      g_string_append_len (octets, g_bytes_get_data (each, NULL), (gssize) g_bytes_get_size (each));
    }

  g_assert_true (g_file_set_contents (g_file_peek_path (self->file), octets->str, (gssize) octets->len, NULL));
}

static gboolean
has_choice (gpointer user_data)
{
  Fixture *self = user_data;

  return gtk_widget_get_visible (self->choice);
}

/* Reads the file, and opens the list as soon as there is one. Returns: whether more is to come */
static gboolean
begin (Fixture *self)
{
  sc_window_load (self->window, SC_LEFT, self->file);
  inside_wait_until (has_choice, self);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.choose-left", NULL);
  self->list = inside_find (self->card, GTK_TYPE_LIST_VIEW, 0);
  self->popover = gtk_widget_get_ancestor (self->list, GTK_TYPE_POPOVER);

  return !is_loaded (self) && count_rows (self) < self->n_items;
}

static void
open_window (Fixture       *self,
             ScApplication *application)
{
  self->window = inside_open_window (application);
  self->card = inside_find (GTK_WIDGET (self->window), SC_TYPE_CARD, SC_LEFT);
  /* Behind the one that opens. */
  self->choice = inside_find (self->card, GTK_TYPE_MENU_BUTTON, 1);
}

/* GTK 4.8 may still ask where the pointer is over a popover whose window is gone. */
static void
close_window (Fixture *self)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  inside_rest ();
  inside_close_window (self->window);
}

/* A file that takes this machine long enough, which is being read. */
static void
set_up (Fixture      *self,
        gconstpointer application)
{
  g_autofree char *path = NULL;
  int descriptor = g_file_open_tmp ("sidecert-XXXXXX.der", &path, NULL);

  g_assert_cmpint (descriptor, >=, 0);
  g_close (descriptor, NULL);
  self->file = g_file_new_for_path (path);

  for (self->n_items = MIN_ITEMS; self->n_items <= MAX_ITEMS; self->n_items *= 2)
    {
      write_file (self);
      open_window (self, SC_APPLICATION ((gpointer) application));

      if (begin (self))
        return;

      close_window (self);
    }

  g_error ("Nothing was listed before all of it was, however long it was.");
}

static void
tear_down (Fixture      *self,
           gconstpointer application)
{
  close_window (self);
  g_assert_cmpint (g_remove (g_file_peek_path (self->file)), ==, 0);
  g_object_unref (self->file);
}

typedef struct
{
  Fixture *fixture;
  guint    n_rows;
} Growth;

static gboolean
has_grown (gpointer user_data)
{
  Growth *self = user_data;

  return count_rows (self->fixture) > self->n_rows;
}

/* Whether the first row says that it is the one that is shown. */
static gboolean
is_marked (Fixture *self)
{
  GtkWidget *row = inside_find (self->list, SC_TYPE_OBJECT_ROW, 0);

  return gtk_widget_get_opacity (inside_find (row, GTK_TYPE_IMAGE, 0)) > 0;
}

/* The list stays open, and is the whole in the end. */
static void
test_list (Fixture      *self,
           gconstpointer application)
{
  Growth growth = { self, count_rows (self) };

  g_assert_cmpuint (growth.n_rows, >, 2);
  g_assert_cmpuint (growth.n_rows, <, self->n_items);
  g_assert_true (gtk_widget_get_visible (self->popover));
  inside_wait_until (has_grown, &growth);

  inside_wait (self->window);
  g_assert_true (is_loaded (self));
  g_assert_true (gtk_widget_get_visible (self->popover));
  g_assert_cmpuint (count_rows (self), ==, self->n_items);
  g_assert_true (is_marked (self));
}

static gboolean
is_half (gpointer user_data)
{
  Fixture *self = user_data;

  return count_rows (self) == self->n_items / 2;
}

/* What comes later is searched, too. */
static void
test_search (Fixture      *self,
             gconstpointer application)
{
  GtkWidget *search = inside_find (self->card, GTK_TYPE_SEARCH_ENTRY, 0);

  gtk_editable_set_text (GTK_EDITABLE (search), "10:02");
  inside_wait (self->window);
  g_assert_true (is_loaded (self));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (search)), ==, "10:02");
  inside_wait_until (is_half, self);
}

/* Another one than would be shown by itself is, once it can be. */
static void
test_choose (Fixture      *self,
             gconstpointer application)
{
  g_autofree char *label = g_strdup_printf ("4 of %'u", self->n_items);

  g_signal_emit_by_name (self->list, "activate", 3);
  g_assert_false (is_loaded (self));
  g_assert_false (gtk_widget_get_visible (self->popover));

  inside_wait (self->window);
  g_assert_true (is_loaded (self));
  g_assert_cmpstr (gtk_menu_button_get_label (GTK_MENU_BUTTON (self->choice)), ==, label);
}

/* Nothing stays of what is given up. */
static void
test_cancel (Fixture      *self,
             gconstpointer application)
{
  gtk_widget_activate_action (self->card, "card.cancel", NULL);
  g_assert_false (sc_window_is_busy (self->window));
  g_assert_false (gtk_widget_get_visible (self->popover));
  g_assert_cmpuint (count_rows (self), ==, 0);
  g_assert_true (gtk_widget_has_css_class (self->card, "empty"));
  g_assert_false (has_choice (self));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);

  application = inside_start ();

  g_test_add ("/growing/list", Fixture, application, set_up, test_list, tear_down);
  g_test_add ("/growing/search", Fixture, application, set_up, test_search, tear_down);
  g_test_add ("/growing/choose", Fixture, application, set_up, test_choose, tear_down);
  g_test_add ("/growing/cancel", Fixture, application, set_up, test_cancel, tear_down);

  return g_test_run ();
}
