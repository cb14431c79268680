/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "app/pair-filter.h"

G_BEGIN_DECLS

#define SC_TYPE_PAIR_LIST (sc_pair_list_get_type ())
G_DECLARE_FINAL_TYPE (ScPairList, sc_pair_list, SC, PAIR_LIST, GObject)

/**
 * sc_pair_list_new:
 * @comparison: what @parent belongs to; the list holds a reference
 * @parent: borrowed from @comparison
 * @filter: (nullable): of @comparison; the list holds a reference
 *
 * The children of @parent that are shown as a list model of #ScPairRow. A row is made when it is asked for and not
 * kept, so a list of a hundred thousand pairs costs no more than one of ten.
 */
ScPairList *sc_pair_list_new (ScComparison *comparison,
                              const ScPair *parent,
                              ScPairFilter *filter);

/* The position of @pair, a child of the list's parent; %G_MAXUINT if it is not shown. */
guint       sc_pair_list_find (ScPairList   *self,
                               const ScPair *pair);

G_END_DECLS
