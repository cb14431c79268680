/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/pair-set.h"
#include "report/words.h"

G_BEGIN_DECLS

/*
 * The words that each pair can be found by: what the field is called, what each side says and how it is encoded, its
 * OBJECT IDENTIFIER in dotted form and by every name it has, and the codes of the findings on it. They are made once;
 * a search only looks through them. Letters are searched for without regard to case.
 */
typedef struct _ScSearchIndex ScSearchIndex;

/* How much of what one side says can be found, in characters. */
#define SC_SEARCH_INDEX_MAX_MEANING 4096

/* Linear in what is said, and thread-safe. Holds no reference to @comparison. (transfer full) */
ScSearchIndex *sc_search_index_new (const ScWords      *words,
                                    const ScComparison *comparison);
ScSearchIndex *sc_search_index_ref (ScSearchIndex *self);
void           sc_search_index_unref (ScSearchIndex *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScSearchIndex, sc_search_index_unref)

/* Whether there is anything to search for in @text, which need not be valid UTF-8. */
gboolean       sc_search_index_is_query (const char *text);

/**
 * sc_search_index_find:
 * @comparison: what the index was made of
 * @text: in UTF-8; blanks around it do not count
 *
 * Returns: (transfer full): the pairs that have @text among their words; the root is never one
 */
ScPairSet     *sc_search_index_find (const ScSearchIndex *self,
                                     const ScComparison  *comparison,
                                     const char          *text);

G_END_DECLS
