/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/first-look.h"
#include "app/pair-row.h"
#include "app/pair-view-private.h"

/* So many branches open at once. */
#define MAX_BRANCHES 500

/* What belongs to another comparison is what other software says: it lies in no more than one level. */
static guint
count_children (ScPairView     *self,
                GtkTreeListRow *row)
{
  g_autoptr (ScPairRow) item = gtk_tree_list_row_get_item (row);

  if (sc_pair_row_get_comparison (item) != self->comparison)
    return 0;

  return sc_pair_filter_count_children (self->filter, sc_pair_row_get_pair (item), SC_FIRST_LOOK_MAX_CHILDREN + 1);
}

/* Opens the branches right inside @row, which is open, and what lies in them. %FALSE if some stay closed because there
 * are too many of them, or of what they hold. */
static gboolean
open_inside (ScPairView     *self,
             GtkTreeListRow *row,
             guint          *n_branches)
{
  guint n_children = count_children (self, row);
  gboolean is_complete = n_children <= SC_FIRST_LOOK_MAX_CHILDREN;

  if (!is_complete)
    return FALSE;

  for (guint i = 0; i < n_children; i++)
    {
      g_autoptr (GtkTreeListRow) child = gtk_tree_list_row_get_child_row (row, i);

      if (child == NULL || !gtk_tree_list_row_is_expandable (child))
        continue;
      if (count_children (self, child) > SC_FIRST_LOOK_MAX_CHILDREN || *n_branches == MAX_BRANCHES)
        {
          is_complete = FALSE;
          continue;
        }

      *n_branches += 1;
      gtk_tree_list_row_set_expanded (child, TRUE);
      is_complete &= open_inside (self, child, n_branches);
    }

  return is_complete;
}

static void
open_row (ScPairView     *self,
          GtkTreeListRow *row,
          gboolean        is_deep)
{
  guint n_branches = 0;

  gtk_tree_list_row_set_expanded (row, TRUE);
  if (is_deep && !open_inside (self, row, &n_branches))
    sc_pair_view_tell (self, _("Some branches stay closed, as they hold too much"));

  sc_pair_view_update_branches (self);
}

static void
close_row (ScPairView     *self,
           GtkTreeListRow *row)
{
  gtk_tree_list_row_set_expanded (row, FALSE);
  sc_pair_view_update_branches (self);
}

static void
go_to_parent (ScPairView     *self,
              GtkTreeListRow *row)
{
  g_autoptr (GtkTreeListRow) parent = gtk_tree_list_row_get_parent (row);

  if (parent != NULL)
    sc_pair_view_go_to (self, gtk_tree_list_row_get_position (parent));
}

static void
go_to_first_child (ScPairView     *self,
                   GtkTreeListRow *row)
{
  g_autoptr (GtkTreeListRow) child = gtk_tree_list_row_get_child_row (row, 0);

  if (child != NULL)
    sc_pair_view_go_to (self, gtk_tree_list_row_get_position (child));
}

static void
step_in (ScPairView     *self,
         GtkTreeListRow *row,
         gboolean        is_deep)
{
  if (!gtk_tree_list_row_is_expandable (row))
    return;

  if (is_deep || !gtk_tree_list_row_get_expanded (row))
    open_row (self, row, is_deep);
  else
    go_to_first_child (self, row);
}

static void
step_out (ScPairView     *self,
          GtkTreeListRow *row)
{
  if (gtk_tree_list_row_get_expanded (row))
    close_row (self, row);
  else
    go_to_parent (self, row);
}

static void
step (ScPairView *self,
      gboolean    is_right,
      gboolean    is_deep)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GtkTreeListRow *row = sc_pair_view_get_selected_row (self);

  if (row == NULL)
    return;

  if (is_right != is_rtl)
    step_in (self, row, is_deep);
  else
    step_out (self, row);
}

static void
go_right_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  step (SC_PAIR_VIEW (widget), TRUE, g_variant_get_boolean (parameter));
}

static void
go_left_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  step (SC_PAIR_VIEW (widget), FALSE, g_variant_get_boolean (parameter));
}

static void
open_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  ScPairView *self = SC_PAIR_VIEW (widget);

  open_row (self, sc_pair_view_get_selected_row (self), FALSE);
}

static void
open_all_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  ScPairView *self = SC_PAIR_VIEW (widget);

  open_row (self, sc_pair_view_get_selected_row (self), TRUE);
}

static void
close_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  ScPairView *self = SC_PAIR_VIEW (widget);

  close_row (self, sc_pair_view_get_selected_row (self));
}

static void
toggle_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  ScPairView *self = SC_PAIR_VIEW (widget);

  sc_pair_view_toggle (self, gtk_single_selection_get_selected (self->selection));
}

void
sc_pair_view_toggle (ScPairView *self,
                     guint       position)
{
  g_autoptr (GtkTreeListRow) row = gtk_tree_list_model_get_row (self->tree, position);

  if (row == NULL || !gtk_tree_list_row_is_expandable (row))
    return;

  if (gtk_tree_list_row_get_expanded (row))
    close_row (self, row);
  else
    open_row (self, row, FALSE);
}

void
sc_pair_view_class_install_branches (ScPairViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "row.go-right", "b", go_right_action);
  gtk_widget_class_install_action (widget_class, "row.go-left", "b", go_left_action);
  gtk_widget_class_install_action (widget_class, "row.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "row.open-all", NULL, open_all_action);
  gtk_widget_class_install_action (widget_class, "row.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "row.toggle", NULL, toggle_action);
}

void
sc_pair_view_update_branches (ScPairView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkTreeListRow *row = sc_pair_view_get_selected_row (self);
  gboolean is_branch = row != NULL && gtk_tree_list_row_is_expandable (row);
  gboolean is_open = is_branch && gtk_tree_list_row_get_expanded (row);

  gtk_widget_action_set_enabled (widget, "row.go-right", row != NULL);
  gtk_widget_action_set_enabled (widget, "row.go-left", row != NULL);
  gtk_widget_action_set_enabled (widget, "row.open", is_branch && !is_open);
  gtk_widget_action_set_enabled (widget, "row.open-all", is_branch);
  gtk_widget_action_set_enabled (widget, "row.close", is_open);
  gtk_widget_action_set_enabled (widget, "row.toggle", is_branch);
}
