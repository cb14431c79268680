/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "compare/comparison.h"

G_BEGIN_DECLS

/* sc_comparison_new() with the clock's "now", in a worker unless both are small. At least one of @left and @right is not
 * %NULL. */
void          sc_compare_async (ScObject            *left,
                                ScObject            *right,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data);
/* (transfer full): %NULL only if it was cancelled */
ScComparison *sc_compare_finish (GAsyncResult  *result,
                                 GError       **error);

G_END_DECLS
