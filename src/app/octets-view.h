/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "compare/octets.h"

G_BEGIN_DECLS

/* The octets around a pair, both sides aligned. Emits "pair-chosen" with the pair whose octet was clicked, or that the
 * keyboard went to. */
#define SC_TYPE_OCTETS_VIEW (sc_octets_view_get_type ())
G_DECLARE_FINAL_TYPE (ScOctetsView, sc_octets_view, SC, OCTETS_VIEW, GtkWidget)

/**
 * sc_octets_view_set_pair:
 * @comparison: (nullable): what @pair belongs to
 * @pair: (nullable)
 */
void sc_octets_view_set_pair (ScOctetsView *self,
                              ScComparison *comparison,
                              const ScPair *pair);

/* Lays out for @width pixels for both sides. The view sees to it itself once it is laid out; to be told before spares
 * doing it twice. */
void sc_octets_view_fit (ScOctetsView *self,
                         int           width);

G_END_DECLS
