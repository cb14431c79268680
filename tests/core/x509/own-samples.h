/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "samples.h"

G_BEGIN_DECLS

/**
 * sc_own_samples_load:
 *
 * For tests: every certificate that lies in the tree or is described there, by data files of pairs, fields and
 * findings. Names are "pairs/bad-twice.txt:left", "findings/der.txt:der-left-over", "examples/good.pem#0". The two of
 * a pair follow each other.
 *
 * Returns: (transfer full) (element-type ScSample)
 */
GPtrArray *sc_own_samples_load (void);

G_END_DECLS
