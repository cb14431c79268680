/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "compare/comparison.h"

G_BEGIN_DECLS

#define SC_TYPE_PAIR_LIST (sc_pair_list_get_type ())
G_DECLARE_FINAL_TYPE (ScPairList, sc_pair_list, SC, PAIR_LIST, GObject)

/**
 * sc_pair_list_new:
 * @comparison: what @parent belongs to; the list holds a reference
 * @parent: borrowed from @comparison
 *
 * The children of @parent as a list model of #ScPairRow. A row is made when it is asked for and not kept, so a list of
 * a hundred thousand pairs costs no more than one of ten.
 */
ScPairList *sc_pair_list_new (ScComparison *comparison,
                              const ScPair *parent);

G_END_DECLS
