/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/comparison.h"

G_BEGIN_DECLS

/*
 * The pairs of one kind, in the order of the tree, so that the next one from any place is found without a walk through
 * all that lies between. Borrowed from their comparison.
 */
typedef struct _ScStops ScStops;

typedef gboolean (*ScStopFunc) (const ScPair *pair,
                                gpointer      user_data);

/* For each of @wants all pairs below @root for which it holds, and @func (nullable) too, from one walk through them. A list
 * of a hundred thousand names is walked through while the window waits.
 * @stops: (out) (transfer full): as many as @wants */
void          sc_stops_find (const ScPair          *root,
                             const ScPairPredicate *wants,
                             guint                  n_wants,
                             ScStopFunc             func,
                             gpointer               user_data,
                             ScStops              **stops);
void          sc_stops_free (ScStops *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScStops, sc_stops_free)

guint         sc_stops_get_n (const ScStops *self);

/* The first stop at @ordinal or behind it, and the last before it; see #ScPair. (nullable) */
const ScPair *sc_stops_find_from (const ScStops *self,
                                  guint32        ordinal);
const ScPair *sc_stops_find_before (const ScStops *self,
                                    guint32        ordinal);

/* A leaf that does not count as the same, nor as expected. */
gboolean      sc_pair_is_unexpected (const ScPair *pair);

G_END_DECLS
