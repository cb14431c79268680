/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "compare/filter.h"

G_BEGIN_DECLS

/* What is shown of a comparison at the moment. Emits "changing" when other pairs are about to be shown, and "changed"
 * when they are; both only come from the main loop. */
#define SC_TYPE_PAIR_FILTER (sc_pair_filter_get_type ())
G_DECLARE_FINAL_TYPE (ScPairFilter, sc_pair_filter, SC, PAIR_FILTER, GObject)

/* Shows all. */
ScPairFilter *sc_pair_filter_new (ScComparison *comparison);

/**
 * sc_pair_filter_set:
 * @text: what to search for; empty if nothing is
 *
 * A large comparison is filtered in a worker; what is asked for in the meantime takes the place of what was asked
 * before. A small one is filtered at once.
 */
void          sc_pair_filter_set (ScPairFilter *self,
                                  ScFilterKind  kind,
                                  gboolean      hides_expected,
                                  const char   *text);

/* Makes the index that searches look into, so that the first key stroke need not wait for it. */
void          sc_pair_filter_prepare (ScPairFilter *self);

/* Whether anything but expected differences is left out: then there are hits. */
gboolean      sc_pair_filter_is_narrow (ScPairFilter *self);
/* Whether something is searched for. */
gboolean      sc_pair_filter_is_search (ScPairFilter *self);
gboolean      sc_pair_filter_shows (ScPairFilter *self,
                                    const ScPair *pair);
gboolean      sc_pair_filter_is_hit (ScPairFilter *self,
                                     const ScPair *pair);
gboolean      sc_pair_filter_holds_hit (ScPairFilter *self,
                                        const ScPair *pair);
guint         sc_pair_filter_get_n_hits (ScPairFilter *self);
/* How many of the children of @pair are shown; counts no further than @max. */
guint         sc_pair_filter_count_children (ScPairFilter *self,
                                             const ScPair *pair,
                                             guint         max);
guint         sc_pair_filter_get_n_shown (ScPairFilter *self);
guint         sc_pair_filter_get_n_hidden (ScPairFilter *self);

G_END_DECLS
