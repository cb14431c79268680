/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScDifferingPart:
 * @start: in bytes
 * @end: behind it; equal to @start if only the other text has something here
 */
typedef struct
{
  gsize start;
  gsize end;
} ScDifferingPart;

/**
 * sc_differing_parts_find:
 * @texts: two texts of a row, valid UTF-8; that they are cut shows by "…" at their ends
 * @parts: (out): by text
 *
 * Finds what lies between the beginning and the end that both texts share: whole characters with the marks that
 * combine with them, or whole octets of hexadecimal.
 *
 * Returns: whether the texts share so much that it helps the eye to tell the rest from it
 */
gboolean sc_differing_parts_find (const char *const texts[2],
                                  ScDifferingPart   parts[2]);

G_END_DECLS
