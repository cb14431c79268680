/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "watch.h"

/*
 * What the platform costs without us:
 *
 *     bare empty START        an application window with nothing in it
 *     bare list START COUNT   a header bar and a column view of four columns with COUNT rows of one word each
 *     bare rows START COUNT   a column view of four columns on a tree of one row with COUNT below it, opened, looked
 *                             through and searched
 *
 * START is when the program was started, in microseconds on CLOCK_MONOTONIC.
 */

#define N_COLUMNS 4

/* Between two steps, so that what one of them sets going is over. */
#define STEP_MSEC 400

typedef enum
{
  BARE_EMPTY,
  BARE_LIST,
  BARE_ROWS,
} BareKind;

typedef struct
{
  BareKind           kind;
  gint64             start;
  guint              n_rows;
  GtkWindow         *window;
  GtkColumnView     *view;
  GtkTreeListModel  *tree;
  GtkSingleSelection *selection;
  GtkFilterListModel *filtered;
  GtkStringFilter    *filter; /* (nullable) */
  guint              step;
  guint              n_typed;
} Bare;

static void
painted_cb (gpointer user_data)
{
  Bare *self = user_data;

  watch_print_time ("first-paint", self->start);
  watch_print_memory ();
  gtk_window_destroy (self->window);
}

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item,
          gpointer            user_data)
{
  GtkWidget *label = gtk_label_new (NULL);
  GtkWidget *child = label;

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (user_data != NULL)
    {
      child = gtk_tree_expander_new ();
      gtk_tree_expander_set_child (GTK_TREE_EXPANDER (child), label);
    }

  gtk_list_item_set_child (item, child);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item,
         gpointer            user_data)
{
  GtkTreeListRow *row = gtk_list_item_get_item (item);
  g_autoptr (GtkStringObject) object = gtk_tree_list_row_get_item (row);
  GtkWidget *label = gtk_list_item_get_child (item);

  if (GTK_IS_TREE_EXPANDER (label))
    {
      gtk_tree_expander_set_list_row (GTK_TREE_EXPANDER (label), row);
      label = gtk_tree_expander_get_child (GTK_TREE_EXPANDER (label));
    }

  gtk_label_set_text (GTK_LABEL (label), gtk_string_object_get_string (object));
}

static GListModel *
create_children_cb (gpointer item,
                    gpointer user_data)
{
  Bare *self = user_data;
  const char *text = gtk_string_object_get_string (item);
  GtkStringList *names = NULL;

  if (g_strcmp0 (text, "all") != 0)
    return NULL;

  names = gtk_string_list_new (NULL);
  for (guint i = 0; i < self->n_rows; i++)
    gtk_string_list_take (names, g_strdup_printf ("host-%u.example.com", i));
  self->filtered = gtk_filter_list_model_new (G_LIST_MODEL (names), NULL);

  return G_LIST_MODEL (self->filtered);
}

static void
add_columns (Bare *self)
{
  for (gsize i = 0; i < N_COLUMNS; i++)
    {
      GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
      g_autoptr (GtkColumnViewColumn) column = gtk_column_view_column_new ("Column", factory);

      g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), i == 0 ? self : NULL);
      g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
      gtk_column_view_column_set_expand (column, TRUE);
      gtk_column_view_append_column (self->view, column);
    }
}

static GtkWidget *
make_rows (Bare *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkStringList *top = gtk_string_list_new ((const char *[]) { "all", NULL });

  self->tree = gtk_tree_list_model_new (G_LIST_MODEL (top), FALSE, FALSE, create_children_cb,
                                        self, NULL);
  self->selection = gtk_single_selection_new (G_LIST_MODEL (self->tree));
  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (GTK_SELECTION_MODEL (self->selection)));
  add_columns (self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->view));

  return scroller;
}

static void
go_to (Bare  *self,
       guint  position)
{
  gtk_single_selection_set_selected (self->selection, position);
  gtk_widget_activate_action (gtk_widget_get_last_child (GTK_WIDGET (self->view)), "list.scroll-to-item", "u",
                              position);
}

static gboolean
type_cb (gpointer user_data)
{
  Bare *self = user_data;
  g_autofree char *text = g_strndup (WATCH_QUERY, ++self->n_typed);

  if (self->n_typed > strlen (WATCH_QUERY))
    {
      watch_print_gap ("search");
      watch_print_answer ("answer");
      watch_print_memory ();
      gtk_window_destroy (self->window);
      return G_SOURCE_REMOVE;
    }

  watch_begin_answer ();
  gtk_string_filter_set_search (self->filter, text);
  watch_end_answer (GTK_WIDGET (self->window));

  return G_SOURCE_CONTINUE;
}

static void
begin_search (Bare *self)
{
  self->filter = gtk_string_filter_new (gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string"));
  gtk_filter_list_model_set_filter (self->filtered, GTK_FILTER (self->filter));
  g_object_unref (self->filter);
  g_timeout_add (STEP_MSEC, type_cb, self);
}

/* The same steps as ours takes. */
static gboolean
step_cb (gpointer user_data)
{
  Bare *self = user_data;
  g_autoptr (GtkTreeListRow) all = gtk_tree_list_model_get_row (self->tree, 0);

  switch (self->step++)
    {
    case 0:
      gtk_tree_list_row_set_expanded (all, TRUE);
      break;
    case 1:
      watch_print_gap ("open");
      go_to (self, self->n_rows);
      break;
    case 2:
      go_to (self, self->n_rows / 2);
      break;
    case 3:
      go_to (self, 1);
      break;
    default:
      watch_print_gap ("look");
      begin_search (self);
      return G_SOURCE_REMOVE;
    }

  return G_SOURCE_CONTINUE;
}

static void
painted_rows_cb (gpointer user_data)
{
  Bare *self = user_data;

  watch_print_time ("first-paint", self->start);
  watch_begin_beat ();
  g_timeout_add (STEP_MSEC, step_cb, self);
}

static GtkWidget *
make_list (Bare *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *rows = make_rows (self);
  g_autoptr (GtkTreeListRow) all = gtk_tree_list_model_get_row (self->tree, 0);

  gtk_tree_list_row_set_expanded (all, TRUE);
  gtk_widget_set_vexpand (rows, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), rows);

  return box;
}

static void
activate_cb (GtkApplication *application,
             Bare           *self)
{
  self->window = GTK_WINDOW (adw_application_window_new (application));
  gtk_window_set_default_size (self->window, 1240, 820);
  if (self->kind == BARE_LIST)
    adw_application_window_set_content (ADW_APPLICATION_WINDOW (self->window), make_list (self));
  else if (self->kind == BARE_ROWS)
    adw_application_window_set_content (ADW_APPLICATION_WINDOW (self->window), make_rows (self));
  gtk_window_present (self->window);
  watch_next_frame (GTK_WIDGET (self->window), self->kind == BARE_ROWS ? painted_rows_cb : painted_cb, self);
}

static BareKind
find_kind (const char *name)
{
  if (g_str_equal (name, "list"))
    return BARE_LIST;

  return g_str_equal (name, "rows") ? BARE_ROWS : BARE_EMPTY;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (AdwApplication) application = adw_application_new ("org.sidecert.Bare", G_APPLICATION_NON_UNIQUE);
  Bare self = { 0 };

  if (argc < 3)
    return 2;

  self.kind = find_kind (argv[1]);
  self.start = g_ascii_strtoll (argv[2], NULL, 10);
  if (argc > 3)
    self.n_rows = g_ascii_strtoull (argv[3], NULL, 10);
  watch_hint_as_desktops_do (GTK_APPLICATION (application));
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), &self);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
