/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/pair-set.h"

G_BEGIN_DECLS

typedef enum
{
  SC_FILTER_ALL,
  SC_FILTER_DIFFERENCES,         /* leaves that do not count as same, and pairs with a triangle of their own */
  SC_FILTER_WARNINGS,            /* pairs with a triangle of their own */
  SC_FILTER_EXTENSIONS,          /* extensions, with all that lies in them */
  SC_FILTER_CRITICAL_EXTENSIONS, /* those that are critical on either side */
  SC_N_FILTERS
} ScFilterKind;

/**
 * ScFilter:
 * @kind: what to show
 * @hides_expected: whether a difference that is expected is left out of it
 * @found: (nullable): what a search found. Of what @kind shows, only this is left, with all that lies in it
 */
typedef struct
{
  ScFilterKind     kind;
  gboolean         hides_expected;
  const ScPairSet *found;
} ScFilter;

/* What a filter leaves of a comparison. Immutable; holds no reference to the comparison. */
typedef struct _ScFiltered ScFiltered;

/* Linear in the number of pairs, and thread-safe. (transfer full) */
ScFiltered *sc_filter_apply (const ScFilter     *self,
                             const ScComparison *comparison);

ScFiltered *sc_filtered_ref (ScFiltered *self);
void        sc_filtered_unref (ScFiltered *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScFiltered, sc_filtered_unref)

/* Whether @pair passed the filter, or something that lies in it did. */
gboolean    sc_filtered_shows (const ScFiltered *self,
                               const ScPair     *pair);
/* Whether @pair is what was asked for itself: a difference or a warning that is shown; else what the search found; else an
 * extension where extensions are shown. Where everything is asked for, nothing is. */
gboolean    sc_filtered_is_hit (const ScFiltered *self,
                                const ScPair     *pair);
/* Whether a hit lies in @pair. */
gboolean    sc_filtered_holds_hit (const ScFiltered *self,
                                   const ScPair     *pair);
guint       sc_filtered_get_n_hits (const ScFiltered *self);
/* How many pairs are shown, and how many are not. The root is neither. */
guint       sc_filtered_get_n_shown (const ScFiltered *self);
guint       sc_filtered_get_n_hidden (const ScFiltered *self);

/* Whether an extension is critical on either side. */
gboolean    sc_pair_is_critical_extension (const ScPair *pair);

G_END_DECLS
