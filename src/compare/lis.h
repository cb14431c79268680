/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * sc_lis:
 * @numbers: all different
 * @n_numbers: how many
 * @kept: (out caller-allocates) (array length=n_numbers): whether the number belongs to one longest increasing
 *   subsequence
 *
 * In n log n steps.
 */
void sc_lis (const guint32 *numbers,
             gsize          n_numbers,
             gboolean      *kept);

G_END_DECLS
