/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "compare/comparison.h"

G_BEGIN_DECLS

/* Says of one pair what it is, what differs, which rule speaks of it, who refuses it and how to mend it. */
#define SC_TYPE_EXPLANATION (sc_explanation_get_type ())
G_DECLARE_FINAL_TYPE (ScExplanation, sc_explanation, SC, EXPLANATION, GtkBox)

/* @pair: (nullable) */
void sc_explanation_set_pair (ScExplanation *self,
                              const ScPair  *pair);

G_END_DECLS
