/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/cell-factory.h"
#include "app/field-cell.h"
#include "app/relation-cell.h"
#include "app/side-cell.h"

static void
setup_field_cb (GtkListItemFactory *factory,
                GtkListItem        *item)
{
  GtkWidget *expander = gtk_tree_expander_new ();

  gtk_tree_expander_set_child (GTK_TREE_EXPANDER (expander), g_object_new (SC_TYPE_FIELD_CELL, NULL));
  gtk_list_item_set_child (item, expander);
}

static void
setup_left_cb (GtkListItemFactory *factory,
               GtkListItem        *item)
{
  gtk_list_item_set_child (item, g_object_new (SC_TYPE_SIDE_CELL, "side", SC_LEFT, NULL));
}

static void
setup_right_cb (GtkListItemFactory *factory,
                GtkListItem        *item)
{
  gtk_list_item_set_child (item, g_object_new (SC_TYPE_SIDE_CELL, "side", SC_RIGHT, NULL));
}

static void
setup_relation_cb (GtkListItemFactory *factory,
                   GtkListItem        *item)
{
  gtk_list_item_set_child (item, g_object_new (SC_TYPE_RELATION_CELL, NULL));
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item)
{
  GtkTreeListRow *tree_row = gtk_list_item_get_item (item);
  g_autoptr (ScPairRow) row = gtk_tree_list_row_get_item (tree_row);
  GtkWidget *child = gtk_list_item_get_child (item);

  if (GTK_IS_TREE_EXPANDER (child))
    {
      gtk_tree_expander_set_list_row (GTK_TREE_EXPANDER (child), tree_row);
      child = gtk_tree_expander_get_child (GTK_TREE_EXPANDER (child));
    }

  sc_cell_set_row (SC_CELL (child), row);
}

static GtkListItemFactory *
new_factory (GCallback setup_cb)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", setup_cb, NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);

  return factory;
}

GtkListItemFactory *
sc_cell_factory_new_field (void)
{
  return new_factory (G_CALLBACK (setup_field_cb));
}

GtkListItemFactory *
sc_cell_factory_new_side (ScSide side)
{
  g_return_val_if_fail (side < SC_N_SIDES, NULL);

  return new_factory (side == SC_LEFT ? G_CALLBACK (setup_left_cb) : G_CALLBACK (setup_right_cb));
}

GtkListItemFactory *
sc_cell_factory_new_relation (void)
{
  return new_factory (G_CALLBACK (setup_relation_cb));
}
