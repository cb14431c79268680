/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/cell.h"
#include "app/column-widths.h"
#include "app/first-look.h"
#include "app/pair-filter.h"
#include "app/pair-row.h"
#include "app/pair-view.h"
#include "app/tree-model.h"
#include "report/words.h"

struct _ScPairView
{
  GtkWidget            parent_instance;

  GtkWidget           *scroller;
  GtkColumnView       *column_view;
  GtkColumnViewColumn *field_column;
  GtkColumnViewColumn *side_columns[SC_N_SIDES];
  GtkColumnViewColumn *relation_column;
  ScColumnWidths      *widths;

  ScComparison        *comparison;
  GtkTreeListModel    *tree;
  GtkSingleSelection  *selection;
  guint                scroll_tick;
  guint                scroll_frames;
  gboolean             takes_focus;

  ScFilterKind         filter_kind;
  gboolean             hides_expected;
  char                *search_text;
  ScPairFilter        *filter;
  GSignalGroup        *filter_signals;
  const ScPair        *kept; /* (nullable): what was selected when other pairs were shown last, if anything was */
  GHashTable          *opened; /* (element-type ScPair): what was opened to show hits */
  GPtrArray           *open; /* (nullable) (element-type ScPair): what was open when all was shown last */
};

/* How much of what follows the selected row comes into sight with it. */
#define N_ROWS_BELOW 3

/* One to lay out, one for each step of scrolling, and the last to have the row's widget. */
#define N_SCROLL_FRAMES 4

enum
{
  PAIR_SELECTED,
  FILTERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScPairView, sc_pair_view, GTK_TYPE_WIDGET)

static void
selected_cb (ScPairView *self)
{
  g_signal_emit (self, signals[PAIR_SELECTED], 0);
}

static GtkWidget *
get_inner_list (ScPairView *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->column_view));

  while (child != NULL && !GTK_IS_LIST_VIEW (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

/* GTK 4.8 has no gtk_column_view_scroll_to(); its inner list knows how. */
static void
scroll_to_position (ScPairView *self,
                    guint       position)
{
  GtkWidget *list = get_inner_list (self);

  if (list != NULL)
    gtk_widget_activate_action (list, "list.scroll-to-item", "u", position);
}

/* (nullable): the widget that takes the keyboard for the selected row. */
static GtkWidget *
find_selected_expander (ScPairView *self)
{
  gpointer selected = gtk_single_selection_get_selected_item (self->selection);
  GtkWidget *row = gtk_widget_get_first_child (get_inner_list (self));

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      GtkWidget *cell = gtk_widget_get_first_child (row);
      GtkWidget *expander = cell != NULL ? gtk_widget_get_first_child (cell) : NULL;

      if (GTK_IS_TREE_EXPANDER (expander) && gtk_tree_expander_get_list_row (GTK_TREE_EXPANDER (expander)) == selected)
        return expander;
    }

  return NULL;
}

static void
focus_selected (ScPairView *self)
{
  GtkWidget *expander = find_selected_expander (self);

  /* Newer GTK than 4.8 lets the row take the focus and not the expander. */
  if (expander != NULL && !gtk_widget_grab_focus (expander))
    gtk_widget_grab_focus (gtk_widget_get_parent (gtk_widget_get_parent (expander)));
}

static gboolean
has_focus_inside (ScPairView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

/* The list knows where its rows stand only when it has been laid out, so one frame passes first. Then it is scrolled as
 * little as it takes: to a row below the selected one, so that what comes next is in sight too, and at last to the
 * selected row itself. */
static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *frame_clock,
           gpointer       user_data)
{
  ScPairView *self = SC_PAIR_VIEW (widget);
  guint selected = gtk_single_selection_get_selected (self->selection);

  self->scroll_frames++;
  if (self->scroll_frames == 2)
    scroll_to_position (self, MIN (selected + N_ROWS_BELOW, g_list_model_get_n_items (G_LIST_MODEL (self->tree)) - 1));
  else if (self->scroll_frames == 3)
    scroll_to_position (self, selected);

  if (self->scroll_frames < N_SCROLL_FRAMES)
    return G_SOURCE_CONTINUE;

  if (self->takes_focus || has_focus_inside (self))
    focus_selected (self);
  self->takes_focus = FALSE;
  self->scroll_tick = 0;

  return G_SOURCE_REMOVE;
}

static void
scroll_to_selected (ScPairView *self)
{
  if (self->selection == NULL)
    return;

  self->scroll_frames = 0;
  if (self->scroll_tick == 0)
    self->scroll_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

static void
show_column (ScPairView          *self,
             GtkColumnViewColumn *column)
{
  gtk_column_view_append_column (self->column_view, column);
}

static void
hide_column (ScPairView          *self,
             GtkColumnViewColumn *column)
{
  if (gtk_column_view_column_get_column_view (column) != NULL)
    gtk_column_view_remove_column (self->column_view, column);
}

/* Columns come and go instead of being made invisible: GTK 4.8 keeps room for an invisible one of fixed width. */
static void
set_column_title (GtkColumnViewColumn *column,
                  const ScObject      *object)
{
  g_autofree char *title = sc_words_card_source (object);

  gtk_column_view_column_set_title (column, title);
}

static void
show_columns (ScPairView *self)
{
  ScObject *left = sc_comparison_get_object (self->comparison, SC_LEFT);
  ScObject *right = sc_comparison_get_object (self->comparison, SC_RIGHT);

  hide_column (self, self->side_columns[SC_LEFT]);
  hide_column (self, self->relation_column);
  hide_column (self, self->side_columns[SC_RIGHT]);

  if (left != NULL)
    {
      set_column_title (self->side_columns[SC_LEFT], left);
      show_column (self, self->side_columns[SC_LEFT]);
    }
  if (left != NULL && right != NULL)
    show_column (self, self->relation_column);
  if (right != NULL)
    {
      set_column_title (self->side_columns[SC_RIGHT], right);
      show_column (self, self->side_columns[SC_RIGHT]);
    }
  sc_column_widths_set_has_both (self->widths, left != NULL && right != NULL);
}

/* Opens what hides @pair and selects its row; without one, nothing happens. */
static void
select_pair (ScPairView   *self,
             const ScPair *pair)
{
  g_autoptr (GtkTreeListRow) row = sc_tree_model_reveal (self->tree, pair);

  if (row != NULL)
    gtk_single_selection_set_selected (self->selection, gtk_tree_list_row_get_position (row));
}

static void
open_hits (ScPairView *self)
{
  g_autoptr (GPtrArray) opened = sc_first_look_open_hits (self->tree, self->comparison, self->filter);

  for (guint i = 0; i < opened->len; i++)
    g_hash_table_add (self->opened, g_ptr_array_index (opened, i));
}

static gboolean
lies_in (const ScPair *pair,
         const ScPair *branch)
{
  while (pair != NULL && pair != branch)
    pair = pair->parent;

  return pair == branch;
}

/* What was opened for hits is closed when it holds none any more, unless the selected row lies in it. */
static void
close_opened (ScPairView   *self,
              const ScPair *selected)
{
  GHashTableIter iter;
  gpointer branch = NULL;

  g_hash_table_iter_init (&iter, self->opened);
  while (g_hash_table_iter_next (&iter, &branch, NULL))
    {
      g_autoptr (GtkTreeListRow) row = NULL;

      if (sc_pair_filter_holds_hit (self->filter, branch) || (selected != NULL && lies_in (selected, branch)))
        continue;

      row = sc_tree_model_find (self->tree, branch);
      if (row != NULL)
        gtk_tree_list_row_set_expanded (row, FALSE);
      g_hash_table_iter_remove (&iter);
    }
}

static void
changing_cb (ScPairView *self)
{
  const ScPair *selected = sc_pair_view_get_selected (self);

  /* Rows come and go one by one, and the selection with them: only where it ends up is told. */
  g_object_freeze_notify (G_OBJECT (self->selection));
  if (selected != NULL)
    self->kept = selected;

  if (sc_pair_filter_get_n_hidden (self->filter) > 0)
    return;

  g_clear_pointer (&self->open, g_ptr_array_unref);
  self->open = sc_tree_model_list_open (self->tree);
}

/* A row that was hidden comes back closed. */
static void
open_again (ScPairView *self)
{
  for (guint i = 0; i < self->open->len; i++)
    {
      g_autoptr (GtkTreeListRow) row = sc_tree_model_find (self->tree, g_ptr_array_index (self->open, i));

      if (row != NULL)
        gtk_tree_list_row_set_expanded (row, TRUE);
    }
}

static const ScPair *
choose_again (ScPairView *self)
{
  const ScPair *root = sc_comparison_get_root (self->comparison);

  if (self->kept == NULL && !sc_pair_filter_is_narrow (self->filter))
    return sc_first_look_choose (self->comparison, self->filter);

  if (self->kept == NULL || !sc_comparison_has_pair (self->comparison, self->kept))
    return sc_first_look_choose_near (self->comparison, self->filter, root);

  if (sc_pair_filter_shows (self->filter, self->kept))
    return self->kept;

  return sc_first_look_choose_near (self->comparison, self->filter, self->kept);
}

static void
changed_cb (ScPairView *self)
{
  const ScPair *chosen = NULL;

  open_hits (self);
  if (sc_pair_view_get_selected (self) != self->kept || self->kept == NULL)
    {
      chosen = choose_again (self);
      if (chosen != NULL)
        select_pair (self, chosen);
    }

  close_opened (self, sc_pair_view_get_selected (self));
  if (!sc_pair_filter_is_narrow (self->filter))
    {
      if (self->open != NULL)
        open_again (self);
      else
        sc_first_look_open (self->tree, self->comparison, self->filter);
    }

  g_object_thaw_notify (G_OBJECT (self->selection));
  g_signal_emit (self, signals[FILTERED], 0);
  scroll_to_selected (self);
}

static void
show_tree (ScPairView *self)
{
  const ScPair *chosen = NULL;

  /* Set before anything listens: what can be filtered at once is never seen as a whole. */
  self->filter = sc_pair_filter_new (self->comparison);
  sc_pair_filter_set (self->filter, self->filter_kind, self->hides_expected, self->search_text);
  self->tree = sc_tree_model_new (self->comparison, self->filter);
  sc_first_look_open (self->tree, self->comparison, self->filter);
  open_hits (self);

  chosen = sc_first_look_choose (self->comparison, self->filter);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->tree)));
  if (chosen != NULL)
    select_pair (self, chosen);

  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_column_view_set_model (self->column_view, GTK_SELECTION_MODEL (self->selection));
  g_signal_group_set_target (self->filter_signals, self->filter);
  g_signal_emit (self, signals[FILTERED], 0);
  scroll_to_selected (self);
}

static void
clear (ScPairView *self)
{
  if (self->scroll_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->scroll_tick);
  self->scroll_tick = 0;

  if (self->column_view != NULL)
    gtk_column_view_set_model (self->column_view, NULL);
  g_signal_group_set_target (self->filter_signals, NULL);
  g_hash_table_remove_all (self->opened);
  g_clear_pointer (&self->open, g_ptr_array_unref);
  self->kept = NULL;
  g_clear_object (&self->filter);
  g_clear_object (&self->selection);
  g_clear_object (&self->tree);
  g_clear_pointer (&self->comparison, sc_comparison_unref);
}

static void
sc_pair_view_dispose (GObject *object)
{
  ScPairView *self = SC_PAIR_VIEW (object);

  clear (self);
  g_clear_object (&self->widths);
  gtk_widget_dispose_template (GTK_WIDGET (self), SC_TYPE_PAIR_VIEW);

  G_OBJECT_CLASS (sc_pair_view_parent_class)->dispose (object);
}

static void
sc_pair_view_finalize (GObject *object)
{
  ScPairView *self = SC_PAIR_VIEW (object);

  g_clear_object (&self->filter_signals);
  g_clear_pointer (&self->opened, g_hash_table_unref);
  g_clear_pointer (&self->search_text, g_free);

  G_OBJECT_CLASS (sc_pair_view_parent_class)->finalize (object);
}

static void
sc_pair_view_class_init (ScPairViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_pair_view_dispose;
  object_class->finalize = sc_pair_view_finalize;

  signals[PAIR_SELECTED] =
    g_signal_new ("pair-selected", SC_TYPE_PAIR_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[FILTERED] =
    g_signal_new ("filtered", SC_TYPE_PAIR_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/pair-view.ui");
  gtk_widget_class_bind_template_child (widget_class, ScPairView, scroller);
  gtk_widget_class_bind_template_child (widget_class, ScPairView, column_view);
  gtk_widget_class_bind_template_child (widget_class, ScPairView, field_column);
  gtk_widget_class_bind_template_child (widget_class, ScPairView, relation_column);
  gtk_widget_class_bind_template_child_full (widget_class, "left_column", FALSE,
                                             G_STRUCT_OFFSET (ScPairView, side_columns[SC_LEFT]));
  gtk_widget_class_bind_template_child_full (widget_class, "right_column", FALSE,
                                             G_STRUCT_OFFSET (ScPairView, side_columns[SC_RIGHT]));
}

static void
sc_pair_view_init (ScPairView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->search_text = g_strdup ("");
  self->opened = g_hash_table_new (NULL, NULL);
  /* The lists of rows listen to the filter, too. Whatever the order, "changing" comes before they change; and they all
   * have when the handlers that come after the others are called. */
  self->filter_signals = g_signal_group_new (SC_TYPE_PAIR_FILTER);
  g_signal_group_connect_swapped (self->filter_signals, "changing", G_CALLBACK (changing_cb), self);
  g_signal_group_connect_data (self->filter_signals, "changed", G_CALLBACK (changed_cb), self, NULL,
                               G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  self->widths = sc_column_widths_new (GTK_WIDGET (self), self->field_column, self->side_columns[SC_LEFT],
                                       self->relation_column);
}

void
sc_pair_view_set_comparison (ScPairView   *self,
                             ScComparison *comparison)
{
  g_return_if_fail (SC_IS_PAIR_VIEW (self));

  clear (self);
  if (comparison != NULL)
    {
      self->comparison = sc_comparison_ref (comparison);
      show_columns (self);
      show_tree (self);
    }

  selected_cb (self);
}

const ScPair *
sc_pair_view_get_selected (ScPairView *self)
{
  GtkTreeListRow *row = NULL;
  g_autoptr (ScPairRow) item = NULL;

  g_return_val_if_fail (SC_IS_PAIR_VIEW (self), NULL);

  if (self->selection != NULL)
    row = gtk_single_selection_get_selected_item (self->selection);
  if (row == NULL)
    return NULL;

  item = gtk_tree_list_row_get_item (row);

  return sc_pair_row_get_pair (item);
}

void
sc_pair_view_select (ScPairView   *self,
                     const ScPair *pair)
{
  g_return_if_fail (SC_IS_PAIR_VIEW (self));
  g_return_if_fail (self->tree != NULL);

  while (pair->parent != NULL && !sc_pair_filter_shows (self->filter, pair))
    pair = pair->parent;
  if (pair->parent == NULL)
    return;

  select_pair (self, pair);
  scroll_to_selected (self);
}

void
sc_pair_view_set_filter (ScPairView   *self,
                         ScFilterKind  kind,
                         gboolean      hides_expected,
                         const char   *search_text)
{
  g_return_if_fail (SC_IS_PAIR_VIEW (self));
  g_return_if_fail (search_text != NULL);

  if (self->filter_kind == kind && self->hides_expected == hides_expected &&
      g_str_equal (self->search_text, search_text))
    return;

  self->filter_kind = kind;
  self->hides_expected = hides_expected;
  g_free (self->search_text);
  self->search_text = g_strdup (search_text);
  if (self->filter != NULL)
    sc_pair_filter_set (self->filter, kind, hides_expected, search_text);
}

ScPairFilter *
sc_pair_view_get_filter (ScPairView *self)
{
  g_return_val_if_fail (SC_IS_PAIR_VIEW (self), NULL);

  return self->filter;
}

void
sc_pair_view_fit (ScPairView *self,
                  int         width)
{
  g_return_if_fail (SC_IS_PAIR_VIEW (self));

  sc_column_widths_fit (self->widths, width);
}

void
sc_pair_view_take_focus (ScPairView *self)
{
  g_return_if_fail (SC_IS_PAIR_VIEW (self));

  /* At once if the row is in sight; keys that are pressed in the meantime are not for whoever has the focus now. */
  if (self->selection != NULL)
    focus_selected (self);
  self->takes_focus = TRUE;
  scroll_to_selected (self);
}
