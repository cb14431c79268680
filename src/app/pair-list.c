/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/pair-list.h"
#include "app/pair-row.h"

struct _ScPairList
{
  GObject       parent_instance;

  ScComparison *comparison;
  const ScPair *parent;
};

static GType
sc_pair_list_get_item_type (GListModel *model)
{
  return SC_TYPE_PAIR_ROW;
}

static guint
sc_pair_list_get_n_items (GListModel *model)
{
  return SC_PAIR_LIST (model)->parent->n_children;
}

static gpointer
sc_pair_list_get_item (GListModel *model,
                       guint       position)
{
  ScPairList *self = SC_PAIR_LIST (model);

  if (position >= self->parent->n_children)
    return NULL;

  return sc_pair_row_new (self->comparison, &self->parent->children[position]);
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = sc_pair_list_get_item_type;
  iface->get_n_items = sc_pair_list_get_n_items;
  iface->get_item = sc_pair_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ScPairList, sc_pair_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static void
sc_pair_list_finalize (GObject *object)
{
  ScPairList *self = SC_PAIR_LIST (object);

  g_clear_pointer (&self->comparison, sc_comparison_unref);

  G_OBJECT_CLASS (sc_pair_list_parent_class)->finalize (object);
}

static void
sc_pair_list_class_init (ScPairListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sc_pair_list_finalize;
}

static void
sc_pair_list_init (ScPairList *self)
{
}

ScPairList *
sc_pair_list_new (ScComparison *comparison,
                  const ScPair *parent)
{
  ScPairList *self = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (parent != NULL, NULL);

  self = g_object_new (SC_TYPE_PAIR_LIST, NULL);
  self->comparison = sc_comparison_ref (comparison);
  self->parent = parent;

  return self;
}
