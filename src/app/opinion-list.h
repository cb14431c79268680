/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "compare/comparison.h"

G_BEGIN_DECLS

#define SC_TYPE_OPINION_LIST (sc_opinion_list_get_type ())
G_DECLARE_FINAL_TYPE (ScOpinionList, sc_opinion_list, SC, OPINION_LIST, GObject)

/**
 * sc_opinion_list_new:
 * @comparison: the list holds a reference
 *
 * What other software says of the objects of @comparison, as a list model of #ScPairRow. It is asked, in a worker, when
 * the list is first looked into; until the answer comes the list is empty.
 */
ScOpinionList *sc_opinion_list_new (ScComparison *comparison);

/* The one group that stands for all this in the tree, without its contents: a list model of one #ScPairRow. (transfer
 * full) */
GListModel    *sc_opinion_list_new_group (ScComparison *comparison);

/* Whether @pair is that group. */
gboolean       sc_opinion_list_is_group (const ScPair *pair);

G_END_DECLS
