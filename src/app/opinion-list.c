/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/opinion-list.h"
#include "app/pair-list.h"
#include "app/pair-row.h"
#include "x509/second-opinion.h"

struct _ScOpinionList
{
  GObject       parent_instance;

  ScComparison *comparison;
  gboolean      is_asked;
  GListModel   *answers; /* (nullable) */
};

static void sc_opinion_list_ask (ScOpinionList *self);

static GType
sc_opinion_list_get_item_type (GListModel *model)
{
  return SC_TYPE_PAIR_ROW;
}

static guint
sc_opinion_list_get_n_items (GListModel *model)
{
  ScOpinionList *self = SC_OPINION_LIST (model);

  sc_opinion_list_ask (self);

  return self->answers != NULL ? g_list_model_get_n_items (self->answers) : 0;
}

static gpointer
sc_opinion_list_get_item (GListModel *model,
                          guint       position)
{
  ScOpinionList *self = SC_OPINION_LIST (model);

  return self->answers != NULL ? g_list_model_get_item (self->answers, position) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = sc_opinion_list_get_item_type;
  iface->get_n_items = sc_opinion_list_get_n_items;
  iface->get_item = sc_opinion_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ScOpinionList, sc_opinion_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

/* (transfer full): the comparison of what @ask makes of each side */
static ScComparison *
compare_opinions (const ScComparison *comparison,
                  ScObject         *(*ask) (const ScObject *object))
{
  g_autoptr (ScObject) left = NULL;
  g_autoptr (ScObject) right = NULL;

  if (sc_comparison_get_object (comparison, SC_LEFT) != NULL)
    left = ask (sc_comparison_get_object (comparison, SC_LEFT));
  if (sc_comparison_get_object (comparison, SC_RIGHT) != NULL)
    right = ask (sc_comparison_get_object (comparison, SC_RIGHT));

  /* Moments matter to remarks alone, which nobody reads here. */
  return sc_comparison_new (left, right, 0);
}

static const ScPair *
get_group (const ScComparison *opinion)
{
  return &sc_comparison_get_root (opinion)->children[0];
}

static void
ask_thread (GTask        *task,
            gpointer      source_object,
            gpointer      task_data,
            GCancellable *cancellable)
{
  g_task_return_pointer (task, compare_opinions (task_data, sc_second_opinion_ask),
                         (GDestroyNotify) sc_comparison_unref);
}

static void
answered_cb (GObject      *source_object,
             GAsyncResult *result,
             gpointer      user_data)
{
  ScOpinionList *self = SC_OPINION_LIST (source_object);
  g_autoptr (ScComparison) opinion = g_task_propagate_pointer (G_TASK (result), NULL);

  self->answers = G_LIST_MODEL (sc_pair_list_new (opinion, get_group (opinion), NULL));
  g_list_model_items_changed (G_LIST_MODEL (self), 0, 0, g_list_model_get_n_items (self->answers));
}

static void
sc_opinion_list_ask (ScOpinionList *self)
{
  g_autoptr (GTask) task = NULL;

  if (self->is_asked)
    return;

  self->is_asked = TRUE;
  task = g_task_new (self, NULL, answered_cb, NULL);
  g_task_set_source_tag (task, sc_opinion_list_ask);
  g_task_set_task_data (task, sc_comparison_ref (self->comparison), (GDestroyNotify) sc_comparison_unref);
  g_task_run_in_thread (task, ask_thread);
}

static void
sc_opinion_list_finalize (GObject *object)
{
  ScOpinionList *self = SC_OPINION_LIST (object);

  g_clear_pointer (&self->comparison, sc_comparison_unref);
  g_clear_object (&self->answers);

  G_OBJECT_CLASS (sc_opinion_list_parent_class)->finalize (object);
}

static void
sc_opinion_list_class_init (ScOpinionListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sc_opinion_list_finalize;
}

static void
sc_opinion_list_init (ScOpinionList *self)
{
}

ScOpinionList *
sc_opinion_list_new (ScComparison *comparison)
{
  ScOpinionList *self = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);

  self = g_object_new (SC_TYPE_OPINION_LIST, NULL);
  self->comparison = sc_comparison_ref (comparison);

  return self;
}

GListModel *
sc_opinion_list_new_group (ScComparison *comparison)
{
  g_autoptr (ScComparison) nothing = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);

  nothing = compare_opinions (comparison, sc_second_opinion_ask_nothing);

  return G_LIST_MODEL (sc_pair_list_new (nothing, sc_comparison_get_root (nothing), NULL));
}

gboolean
sc_opinion_list_is_group (const ScPair *pair)
{
  g_return_val_if_fail (pair != NULL, FALSE);

  return (sc_pair_get_field (pair)->row->flags & SC_ROW_ASKED) != 0 && pair->parent != NULL
         && pair->parent->parent == NULL;
}
