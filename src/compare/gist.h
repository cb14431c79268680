/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/comparison.h"

G_BEGIN_DECLS

/**
 * ScGist:
 * @worst: (nullable): as sc_comparison_get_worst() says
 * @n_others: how many more there are of its kind
 * @unexpected: as sc_comparison_get_unexpected() says
 *
 * What the verdict is made of. It is found once, where the pairs are compared: of a list of a hundred thousand names a
 * walk through them takes longer than a window may wait.
 */
typedef struct
{
  const ScPair *worst;
  guint         n_others;
  GPtrArray    *unexpected;
} ScGist;

/* From pairs that are marked and counted. */
void sc_gist_find (ScGist       *self,
                   const ScPair *root);
void sc_gist_clear (ScGist *self);

G_END_DECLS
