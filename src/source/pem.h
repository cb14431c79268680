/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/slice.h"

G_BEGIN_DECLS

/**
 * ScPemBlock:
 * @label: between "-----BEGIN " and "-----"
 * @body: behind the line of BEGIN, in front of the line of END
 * @whole: from BEGIN to END, both included
 *
 * One block of RFC 7468's textual encoding. Where END is missing, @body and @whole reach to the next
 * block, or to the end.
 */
typedef struct
{
  ScSlice label;
  ScSlice body;
  ScSlice whole;
} ScPemBlock;

/**
 * sc_pem_next:
 * @rest: (inout): text, left behind the block
 * @block: (out): the next block in it
 *
 * Skips whatever text stands around blocks. Looks at each octet a bounded number of times however often it is called.
 *
 * Returns: %FALSE if there is no further block
 */
gboolean sc_pem_next (ScSlice    *rest,
                      ScPemBlock *block);

G_END_DECLS
