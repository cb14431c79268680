/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/comparison.h"

G_BEGIN_DECLS

/* A set of pairs of one comparison. It knows them by their ordinals and holds no reference to the comparison. */
typedef struct _ScPairSet ScPairSet;

/* Empty, for as many pairs as @root and all that lies in it. */
ScPairSet *sc_pair_set_new (const ScPair *root);
ScPairSet *sc_pair_set_ref (ScPairSet *self);
void       sc_pair_set_unref (ScPairSet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScPairSet, sc_pair_set_unref)

/* For whoever made it, before anybody else has it. */
void       sc_pair_set_add (ScPairSet *self,
                            guint      ordinal);
gboolean   sc_pair_set_has (const ScPairSet *self,
                            const ScPair    *pair);
guint      sc_pair_set_get_size (const ScPairSet *self);

G_END_DECLS
