/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/pair-view-private.h"

/* What is a hit, only the filter knows. */
static const ScPairPredicate predicates[SC_STOP_HIT] = {
  [SC_STOP_DIFFERENCE] = sc_pair_is_difference,
  [SC_STOP_UNEXPECTED] = sc_pair_is_unexpected,
  [SC_STOP_WARNING] = sc_pair_is_warning,
};

static gboolean
is_shown (const ScPair *pair,
          gpointer      user_data)
{
  return sc_pair_filter_shows (user_data, pair);
}

static gboolean
is_hit (const ScPair *pair,
        gpointer      user_data)
{
  return sc_pair_filter_is_hit (user_data, pair);
}

static void
find_hits (ScPairView *self)
{
  const ScPairPredicate wants[] = { sc_pair_is_any };

  if (sc_pair_filter_is_search (self->filter))
    sc_stops_find (sc_comparison_get_root (self->comparison), wants, G_N_ELEMENTS (wants), is_hit, self->filter,
                   &self->stops[SC_STOP_HIT]);
}

void
sc_pair_view_clear_stops (ScPairView *self)
{
  if (self->overview != NULL)
    sc_overview_set_tree (self->overview, NULL, NULL, NULL);
  for (guint kind = 0; kind < SC_N_STOP_KINDS; kind++)
    g_clear_pointer (&self->stops[kind], sc_stops_free);
}

void
sc_pair_view_find_stops (ScPairView *self)
{
  /* Most lists hide nothing, and then asking takes a fourth of the time. */
  ScStopFunc func = sc_pair_filter_get_n_hidden (self->filter) > 0 ? is_shown : NULL;

  sc_pair_view_clear_stops (self);
  sc_stops_find (sc_comparison_get_root (self->comparison), predicates, G_N_ELEMENTS (predicates), func, self->filter,
                 self->stops);
  find_hits (self);

  sc_overview_set_tree (self->overview, self->tree, self->comparison,
                        (const ScStops *const[SC_OVERVIEW_N_MARKS]) {
                          [SC_OVERVIEW_EXPECTED] = self->stops[SC_STOP_DIFFERENCE],
                          [SC_OVERVIEW_DIFFERENCE] = self->stops[SC_STOP_UNEXPECTED],
                          [SC_OVERVIEW_WARNING] = self->stops[SC_STOP_WARNING],
                        });
}

/* (nullable) */
static const ScPair *
find_end (const ScStops *stops,
          gboolean       is_first)
{
  return is_first ? sc_stops_find_from (stops, 0) : sc_stops_find_before (stops, G_MAXUINT32);
}

const ScPair *
sc_pair_view_find_hit (ScPairView   *self,
                       const ScPair *from)
{
  const ScStops *hits = self->stops[SC_STOP_HIT];
  const ScPair *hit = NULL;

  if (hits == NULL)
    return NULL;

  if (from != NULL && sc_comparison_has_pair (self->comparison, from))
    hit = sc_stops_find_from (hits, from->ordinal);

  return hit != NULL ? hit : find_end (hits, TRUE);
}

const ScPair *
sc_pair_view_find_stop (ScPairView *self,
                        ScStopKind  kind,
                        gboolean    forwards)
{
  const ScPair *selected = NULL;
  const ScPair *stop = NULL;
  const ScStops *stops = NULL;

  g_return_val_if_fail (SC_IS_PAIR_VIEW (self), NULL);
  g_return_val_if_fail (kind < SC_N_STOP_KINDS, NULL);

  stops = self->stops[kind];
  if (stops == NULL)
    return NULL;

  selected = sc_pair_view_get_selected (self);
  if (selected == NULL)
    return find_end (stops, forwards);

  /* What other software says stands behind all pairs. */
  if (!sc_comparison_has_pair (self->comparison, selected))
    stop = forwards ? NULL : find_end (stops, FALSE);
  else if (forwards)
    stop = sc_stops_find_from (stops, selected->ordinal + 1);
  else
    stop = sc_stops_find_before (stops, selected->ordinal);

  return stop == NULL && kind == SC_STOP_HIT ? find_end (stops, forwards) : stop;
}
