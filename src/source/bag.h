/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/contents-builder.h"

G_BEGIN_DECLS

/**
 * ScBags:
 *
 * What came out of the bags of a PKCS #12 file, until all of them are known: what is said of a key is said of the
 * certificate that belongs to it, and may stand behind it.
 */
typedef struct _ScBags ScBags;

ScBags  *sc_bags_new (void);
void     sc_bags_free (ScBags *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScBags, sc_bags_free)

/* Reads all bags of @contents, a SafeContents, and copies what is of use in them: @contents may be wiped afterwards. */
void     sc_bags_read (ScBags  *self,
                       ScSlice  contents);

/* How many there are of those that are neither certificate nor CRL nor private key. */
guint    sc_bags_get_n_others (const ScBags *self);

/* Makes items of the certificates and CRLs, in order, and counts the private keys. */
void     sc_bags_list (const ScBags      *self,
                       ScContentsBuilder *builder);

G_END_DECLS
