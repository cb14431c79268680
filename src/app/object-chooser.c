/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/object-chooser.h"

#include "app/object-item.h"
#include "app/object-row.h"

/* A list that is shown has its rows after some frames. */
#define MAX_FOCUS_FRAMES 10

/* So many are seen at a glance. */
#define MAX_WITHOUT_SEARCH 8

struct _ScObjectChooser
{
  GtkBox              parent_instance;

  GtkWidget          *search;
  GtkStack           *pages;
  GtkListView        *list;

  GtkFilterListModel *filtered; /* (nullable) */
  GtkSingleSelection *selection;
  char               *needle; /* (nullable): what is searched for */
  guint               shown;
  guint               focus_tick;
  guint               focus_frames;
};

enum
{
  CANCELLED,
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScObjectChooser, sc_object_chooser, GTK_TYPE_BOX)

static gboolean
is_wanted (gpointer item,
           gpointer user_data)
{
  ScObjectChooser *self = SC_OBJECT_CHOOSER (user_data);

  return self->needle == NULL || sc_object_item_matches (item, self->needle);
}

static void
show_page (ScObjectChooser *self)
{
  gboolean has_any = g_list_model_get_n_items (G_LIST_MODEL (self->filtered)) > 0;

  gtk_stack_set_visible_child_name (self->pages, has_any ? "list" : "nothing");
}

/* Letters typed over the list come in here, where they are seen; the row that has the keyboard may not be found. */
static void
take_letters (ScObjectChooser *self)
{
  if (gtk_widget_get_state_flags (self->search) & GTK_STATE_FLAG_FOCUS_WITHIN)
    return;

  gtk_widget_set_visible (self->search, TRUE);
  gtk_widget_grab_focus (self->search);
  gtk_editable_set_position (GTK_EDITABLE (self->search), -1);
}

static void
search_changed_cb (ScObjectChooser *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autoptr (GtkFilter) filter = NULL;

  if (self->filtered == NULL)
    return;

  g_clear_pointer (&self->needle, g_free);
  if (text[0] != '\0')
    {
      take_letters (self);
      self->needle = sc_object_item_fold (text);
      filter = GTK_FILTER (gtk_custom_filter_new (is_wanted, self, NULL));
    }
  gtk_filter_list_model_set_filter (self->filtered, filter);
  show_page (self);
}

static void
choose (ScObjectChooser *self,
        guint            position)
{
  g_autoptr (ScObjectItem) item = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  if (item != NULL)
    g_signal_emit (self, signals[CHOSEN], 0, sc_object_item_get_index (item));
}

static void
activated_cb (ScObjectChooser *self,
              guint            position)
{
  choose (self, position);
}

/* Enter takes the first of what was found. */
static void
search_activated_cb (ScObjectChooser *self)
{
  if (self->selection != NULL)
    choose (self, gtk_single_selection_get_selected (self->selection));
}

/* The row that is selected, if it is laid out. */
static gboolean
focus_selected (ScObjectChooser *self)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_SELECTED && gtk_widget_get_mapped (row))
      return gtk_widget_grab_focus (row);

  return FALSE;
}

static void
go_to_list_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  focus_selected (SC_OBJECT_CHOOSER (widget));
}

/* The entry takes Escape for itself. */
static void
search_stopped_cb (ScObjectChooser *self)
{
  g_signal_emit (self, signals[CANCELLED], 0);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *list_item,
          ScObjectChooser          *self)
{
  gtk_list_item_set_child (list_item, sc_object_row_new ());
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *list_item,
         ScObjectChooser          *self)
{
  ScObjectRow *row = SC_OBJECT_ROW (gtk_list_item_get_child (list_item));

  sc_object_row_set_item (row, gtk_list_item_get_item (list_item));
  sc_object_row_set_shown (row, self->shown);
}

static void
sc_object_chooser_dispose (GObject *object)
{
  ScObjectChooser *self = SC_OBJECT_CHOOSER (object);

  g_clear_object (&self->filtered);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->needle, g_free);

  G_OBJECT_CLASS (sc_object_chooser_parent_class)->dispose (object);
}

static void
sc_object_chooser_class_init (ScObjectChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_object_chooser_dispose;

  signals[CANCELLED] =
    g_signal_new ("cancelled", SC_TYPE_OBJECT_CHOOSER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[CHOSEN] = g_signal_new ("chosen", SC_TYPE_OBJECT_CHOOSER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_install_action (widget_class, "chooser.go-to-list", NULL, go_to_list_action);

  gtk_widget_class_set_css_name (widget_class, "object-chooser");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/object-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, ScObjectChooser, search);
  gtk_widget_class_bind_template_child (widget_class, ScObjectChooser, pages);
  gtk_widget_class_bind_template_child (widget_class, ScObjectChooser, list);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
}

static void
sc_object_chooser_init (ScObjectChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->search), GTK_WIDGET (self));
}

/* All of them, however many, are looked through in pieces, so that the window answers meanwhile. */
static void
make_models (ScObjectChooser *self,
             ScContents      *contents)
{
  self->filtered = gtk_filter_list_model_new (sc_object_list_new (contents), NULL);
  gtk_filter_list_model_set_incremental (self->filtered, TRUE);
  g_signal_connect_object (self->filtered, "items-changed", G_CALLBACK (show_page), self, G_CONNECT_SWAPPED);

  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->filtered)));
  if (self->shown < sc_contents_get_n_items (contents))
    gtk_single_selection_set_selected (self->selection, self->shown);
}

void
sc_object_chooser_set_contents (ScObjectChooser *self,
                                ScContents      *contents,
                                guint            shown)
{
  g_return_if_fail (SC_IS_OBJECT_CHOOSER (self));

  gtk_list_view_set_model (self->list, NULL);
  g_clear_object (&self->filtered);
  g_clear_object (&self->selection);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  self->shown = shown;
  if (contents == NULL)
    return;

  make_models (self, contents);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
  gtk_widget_set_visible (self->search, sc_contents_get_n_items (contents) > MAX_WITHOUT_SEARCH);
  show_page (self);
}

/* Rows that are there already. */
static void
mark_shown (ScObjectChooser *self)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (SC_IS_OBJECT_ROW (gtk_widget_get_first_child (row)))
      sc_object_row_set_shown (SC_OBJECT_ROW (gtk_widget_get_first_child (row)), self->shown);
}

void
sc_object_chooser_grow (ScObjectChooser *self,
                        ScContents      *contents,
                        guint            shown)
{
  g_return_if_fail (SC_IS_OBJECT_CHOOSER (self));
  g_return_if_fail (contents != NULL && self->filtered != NULL);

  sc_object_list_grow (gtk_filter_list_model_get_model (self->filtered), contents);
  if (sc_contents_get_n_items (contents) > MAX_WITHOUT_SEARCH)
    gtk_widget_set_visible (self->search, TRUE);
  self->shown = shown;
  mark_shown (self);
}

static gboolean
focus_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  ScObjectChooser *self = SC_OBJECT_CHOOSER (widget);

  if (!focus_selected (self) && ++self->focus_frames < MAX_FOCUS_FRAMES)
    return G_SOURCE_CONTINUE;

  self->focus_tick = 0;

  return G_SOURCE_REMOVE;
}

void
sc_object_chooser_take_focus (ScObjectChooser *self)
{
  g_return_if_fail (SC_IS_OBJECT_CHOOSER (self));

  if (self->selection == NULL)
    return;

  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u",
                              gtk_single_selection_get_selected (self->selection));
  if (gtk_widget_get_visible (self->search))
    {
      gtk_widget_grab_focus (self->search);
      return;
    }

  self->focus_frames = 0;
  if (self->focus_tick == 0)
    self->focus_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), focus_cb, NULL, NULL);
}
