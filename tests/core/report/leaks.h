/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/comparison.h"

/*
 * Whether outputs that hide names hold something of what they hide: words of four characters or more, and four octets
 * or more one behind the other, in hexadecimal with or without something between.
 *
 * A word of an original may be one of Sidecert's own. What tells them apart is another output, of objects that have not
 * got the word, that has it, too: a leak would need an original there as well. So all outputs are collected before any
 * is judged. Octets need no such witness: those that stand in sight elsewhere in the same objects are no leak.
 */

G_BEGIN_DECLS

typedef struct _Leaks Leaks;

Leaks *leaks_new (void);
void   leaks_free (Leaks *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Leaks, leaks_free)

/* Text that is made of no object. */
void   leaks_add_witness (Leaks      *self,
                          const char *text);

/* What Sidecert has to say of itself. */
void   leaks_add_own_words (Leaks *self);

/* What was written of @comparison; @name tells which output it is. */
void   leaks_add (Leaks              *self,
                  const char         *name,
                  const ScComparison *comparison,
                  const char         *output);

/* Ends the test if there are any. */
void   leaks_assert_none (Leaks *self);

G_END_DECLS
