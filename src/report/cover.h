/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/words.h"

/*
 * Hides who is meant in a report, so that it may leave the house: host names, addresses, names of people and
 * organisations, serial numbers, keys, signatures, fingerprints, file names, and whatever nobody can know to be harmless.
 * What was compared stays as it is, and with it marks, relations, counts and offsets; only the words are others.
 *
 * In place of each name stands another one: equal ones for equal originals, on both sides and in whatever field. The
 * structure of a host name, a mail address or a URI stays in sight: mail.example.com and www.example.com become
 * a.host-1.example and b.host-1.example. Octets that are hidden are written as "xx".
 *
 * In sight remain what kind of field there is, string types and lengths, dates of validity, countries, algorithms and key
 * sizes, key usages, booleans, and OBJECT IDENTIFIERs that are listed in data/oid-names.tsv.
 */

G_BEGIN_DECLS

typedef struct _ScCover ScCover;

/* @words: the language to speak. (transfer full) */
ScCover       *sc_cover_new (const ScWords *words);
void           sc_cover_free (ScCover *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScCover, sc_cover_free)

/* Finds a placeholder for each name in what is compared, the left object's first: to be called before a report is made
 * of it. More may be added later, as long as no report is being made. A name that was not added is hidden, too, but
 * looks like any other such name. Time grows with the number of fields and its logarithm. */
void           sc_cover_add (ScCover            *self,
                             const ScComparison *comparison);

/* The same for the name of a file. */
void           sc_cover_add_source (ScCover    *self,
                                    const char *source);

/* What speaks under the cover, as long as @self lives: for ScReportOptions.words. May be used by several threads. */
const ScWords *sc_cover_get_words (const ScCover *self);

G_END_DECLS
