/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/pair-filter.h"
#include "report/search-index.h"

/* So many pairs are filtered within a few milliseconds, the index included. */
#define MAX_AT_ONCE 5000

/* What is asked for, and what becomes of it. */
typedef struct
{
  ScComparison  *comparison;
  ScFilterKind   kind;
  gboolean       hides_expected;
  char          *text;
  gboolean       is_search;
  gboolean       only_index; /* for searches to come; nothing else is to be shown */
  ScSearchIndex *index;    /* (nullable) */
  ScFiltered    *filtered; /* (nullable): %NULL where everything is shown */
} Request;

struct _ScPairFilter
{
  GObject        parent_instance;

  ScComparison  *comparison;
  ScSearchIndex *index; /* (nullable) */

  Request       *shown; /* (nullable): what was answered last */
  Request       *next;  /* (nullable): what is asked for while a worker is at another request */
  GCancellable  *cancellable;
  gboolean       is_busy;
};

enum
{
  CHANGING,
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScPairFilter, sc_pair_filter, G_TYPE_OBJECT)

static Request *
request_new (ScComparison *comparison,
             ScFilterKind  kind,
             gboolean      hides_expected,
             const char   *text)
{
  Request *self = g_new0 (Request, 1);

  self->comparison = sc_comparison_ref (comparison);
  self->kind = kind;
  self->hides_expected = hides_expected;
  self->text = g_strdup (text);
  self->is_search = sc_search_index_is_query (text);

  return self;
}

static void
request_free (Request *self)
{
  g_clear_pointer (&self->comparison, sc_comparison_unref);
  g_clear_pointer (&self->index, sc_search_index_unref);
  g_clear_pointer (&self->filtered, sc_filtered_unref);
  g_free (self->text);
  g_free (self);
}

static void
request_answer (Request      *self,
                GCancellable *cancellable)
{
  g_autoptr (ScPairSet) found = NULL;
  ScFilter filter = { .kind = self->kind, .hides_expected = self->hides_expected };

  /* The next request needs the index, too, so it is made to the end. */
  if ((self->is_search || self->only_index) && self->index == NULL)
    self->index = sc_search_index_new (sc_words_local (), self->comparison);

  if (self->only_index || g_cancellable_is_cancelled (cancellable))
    return;

  if (self->is_search)
    found = sc_search_index_find (self->index, self->comparison, self->text);
  filter.found = found;

  if (filter.kind != SC_FILTER_ALL || filter.hides_expected || filter.found != NULL)
    self->filtered = sc_filter_apply (&filter, self->comparison);
}

/* Consumes @request. */
static void
show (ScPairFilter *self,
      Request      *request)
{
  g_signal_emit (self, signals[CHANGING], 0);
  g_clear_pointer (&self->shown, request_free);
  self->shown = request;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
answer_thread (GTask        *task,
               gpointer      source_object,
               gpointer      task_data,
               GCancellable *cancellable)
{
  request_answer (task_data, cancellable);
  g_task_return_boolean (task, TRUE);
}

static void start (ScPairFilter *self,
                   Request      *request);

static void
answered_cb (GObject      *source_object,
             GAsyncResult *result,
             gpointer      user_data)
{
  ScPairFilter *self = SC_PAIR_FILTER (source_object);
  Request *request = user_data;
  gboolean is_wanted = g_task_propagate_boolean (G_TASK (result), NULL);

  self->is_busy = FALSE;
  g_clear_object (&self->cancellable);
  if (self->index == NULL && request->index != NULL)
    self->index = sc_search_index_ref (request->index);

  if (self->next != NULL)
    {
      request_free (request);
      start (self, g_steal_pointer (&self->next));
    }
  else if (is_wanted && !request->only_index)
    {
      show (self, request);
    }
  else
    {
      request_free (request);
    }
}

/* Consumes @request. */
static void
start (ScPairFilter *self,
       Request      *request)
{
  g_autoptr (GTask) task = NULL;

  request->index = self->index != NULL ? sc_search_index_ref (self->index) : NULL;
  self->is_busy = TRUE;
  self->cancellable = g_cancellable_new ();
  task = g_task_new (self, self->cancellable, answered_cb, request);
  g_task_set_source_tag (task, start);
  g_task_set_task_data (task, request, NULL);
  g_task_run_in_thread (task, answer_thread);
}

/* Consumes @request. */
static void
ask_at_once (ScPairFilter *self,
             Request      *request)
{
  request->index = self->index != NULL ? sc_search_index_ref (self->index) : NULL;
  request_answer (request, NULL);
  if (self->index == NULL && request->index != NULL)
    self->index = sc_search_index_ref (request->index);
  show (self, request);
}

static gboolean
asks_for_all (const Request *request)
{
  return request->kind == SC_FILTER_ALL && !request->hides_expected && !request->is_search;
}

static gboolean
is_small (ScPairFilter *self)
{
  return sc_pair_count (sc_comparison_get_root (self->comparison)) <= MAX_AT_ONCE;
}

/* Consumes @request. One worker at a time: what it makes, the next one needs. */
static void
ask (ScPairFilter *self,
     Request      *request)
{
  if (self->is_busy)
    {
      g_cancellable_cancel (self->cancellable);
      g_clear_pointer (&self->next, request_free);
      self->next = request;
    }
  else if (is_small (self) || asks_for_all (request))
    {
      ask_at_once (self, request);
    }
  else
    {
      start (self, request);
    }
}

static void
sc_pair_filter_finalize (GObject *object)
{
  ScPairFilter *self = SC_PAIR_FILTER (object);

  g_clear_pointer (&self->shown, request_free);
  g_clear_pointer (&self->next, request_free);
  g_clear_pointer (&self->index, sc_search_index_unref);
  g_clear_pointer (&self->comparison, sc_comparison_unref);
  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (sc_pair_filter_parent_class)->finalize (object);
}

static void
sc_pair_filter_class_init (ScPairFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sc_pair_filter_finalize;

  signals[CHANGING] =
    g_signal_new ("changing", SC_TYPE_PAIR_FILTER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[CHANGED] =
    g_signal_new ("changed", SC_TYPE_PAIR_FILTER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sc_pair_filter_init (ScPairFilter *self)
{
}

ScPairFilter *
sc_pair_filter_new (ScComparison *comparison)
{
  ScPairFilter *self = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);

  self = g_object_new (SC_TYPE_PAIR_FILTER, NULL);
  self->comparison = sc_comparison_ref (comparison);

  return self;
}

void
sc_pair_filter_set (ScPairFilter *self,
                    ScFilterKind  kind,
                    gboolean      hides_expected,
                    const char   *text)
{
  g_return_if_fail (SC_IS_PAIR_FILTER (self));
  g_return_if_fail (kind < SC_N_FILTERS);
  g_return_if_fail (text != NULL);

  ask (self, request_new (self->comparison, kind, hides_expected, text));
}

void
sc_pair_filter_prepare (ScPairFilter *self)
{
  Request *request = NULL;

  g_return_if_fail (SC_IS_PAIR_FILTER (self));

  if (self->index != NULL || self->is_busy || is_small (self))
    return;

  request = request_new (self->comparison, SC_FILTER_ALL, FALSE, "");
  request->only_index = TRUE;
  start (self, request);
}

/* (nullable): %NULL where everything is shown */
static const ScFiltered *
get_filtered (ScPairFilter *self)
{
  return self->shown != NULL ? self->shown->filtered : NULL;
}

gboolean
sc_pair_filter_is_narrow (ScPairFilter *self)
{
  g_return_val_if_fail (SC_IS_PAIR_FILTER (self), FALSE);

  return self->shown != NULL && (self->shown->kind != SC_FILTER_ALL || self->shown->is_search);
}

gboolean
sc_pair_filter_is_search (ScPairFilter *self)
{
  g_return_val_if_fail (SC_IS_PAIR_FILTER (self), FALSE);

  return self->shown != NULL && self->shown->is_search;
}

gboolean
sc_pair_filter_shows (ScPairFilter *self,
                      const ScPair *pair)
{
  const ScFiltered *filtered = NULL;

  g_return_val_if_fail (SC_IS_PAIR_FILTER (self), FALSE);

  filtered = get_filtered (self);

  return filtered == NULL || sc_filtered_shows (filtered, pair);
}

gboolean
sc_pair_filter_is_hit (ScPairFilter *self,
                       const ScPair *pair)
{
  const ScFiltered *filtered = NULL;

  g_return_val_if_fail (SC_IS_PAIR_FILTER (self), FALSE);

  filtered = get_filtered (self);

  return filtered != NULL && sc_filtered_is_hit (filtered, pair);
}

gboolean
sc_pair_filter_holds_hit (ScPairFilter *self,
                          const ScPair *pair)
{
  const ScFiltered *filtered = NULL;

  g_return_val_if_fail (SC_IS_PAIR_FILTER (self), FALSE);

  filtered = get_filtered (self);

  return filtered != NULL && sc_filtered_holds_hit (filtered, pair);
}

guint
sc_pair_filter_get_n_hits (ScPairFilter *self)
{
  const ScFiltered *filtered = NULL;

  g_return_val_if_fail (SC_IS_PAIR_FILTER (self), 0);

  filtered = get_filtered (self);

  return filtered != NULL ? sc_filtered_get_n_hits (filtered) : 0;
}

guint
sc_pair_filter_count_children (ScPairFilter *self,
                               const ScPair *pair,
                               guint         max)
{
  const ScFiltered *filtered = NULL;
  guint n_children = 0;

  g_return_val_if_fail (SC_IS_PAIR_FILTER (self), 0);

  filtered = get_filtered (self);
  if (filtered == NULL || !sc_filtered_shows (filtered, pair))
    return MIN (filtered == NULL ? pair->n_children : 0, max);

  for (guint32 i = 0; i < pair->n_children && n_children < max; i++)
    n_children += sc_filtered_shows (filtered, &pair->children[i]);

  return n_children;
}

guint
sc_pair_filter_get_n_shown (ScPairFilter *self)
{
  g_return_val_if_fail (SC_IS_PAIR_FILTER (self), 0);

  return sc_pair_count (sc_comparison_get_root (self->comparison)) - 1 - sc_pair_filter_get_n_hidden (self);
}

guint
sc_pair_filter_get_n_hidden (ScPairFilter *self)
{
  const ScFiltered *filtered = NULL;

  g_return_val_if_fail (SC_IS_PAIR_FILTER (self), 0);

  filtered = get_filtered (self);

  return filtered != NULL ? sc_filtered_get_n_hidden (filtered) : 0;
}
