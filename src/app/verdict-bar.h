/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "compare/comparison.h"

G_BEGIN_DECLS

/* The verdict in a coloured bar: amber if something is encoded differently. */
#define SC_TYPE_VERDICT_BAR (sc_verdict_bar_get_type ())
G_DECLARE_FINAL_TYPE (ScVerdictBar, sc_verdict_bar, SC, VERDICT_BAR, GtkBox)

void sc_verdict_bar_set_comparison (ScVerdictBar *self,
                                    ScComparison *comparison);

G_END_DECLS
