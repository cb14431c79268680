/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/comparison.h"
#include "x509/arena.h"

G_BEGIN_DECLS

/**
 * sc_pairing_make:
 * @arena: where the pairs go
 * @left: (nullable): an object
 * @right: (nullable): an object
 *
 * The first phase of a comparison: pairs the fields of two trees, and says of each pair how the two relate, in value
 * and in encoding. Marks and counts are not yet set.
 *
 * Returns: (transfer none): the pair of the roots
 */
ScPair *sc_pairing_make (ScArena        *arena,
                         const ScObject *left,
                         const ScObject *right);

G_END_DECLS
