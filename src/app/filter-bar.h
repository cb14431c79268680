/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/filter-kind.h"

G_BEGIN_DECLS

/* Where people choose what is shown: the properties "kind" and "hides-expected". */
#define SC_TYPE_FILTER_BAR (sc_filter_bar_get_type ())
G_DECLARE_FINAL_TYPE (ScFilterBar, sc_filter_bar, SC, FILTER_BAR, GtkBox)

ScFilterKind sc_filter_bar_get_kind (ScFilterBar *self);
gboolean     sc_filter_bar_get_hides_expected (ScFilterBar *self);

/* Chooses all. */
void         sc_filter_bar_reset (ScFilterBar *self);

/* With one object there is nothing to expect. */
void         sc_filter_bar_set_alone (ScFilterBar *self,
                                      gboolean     is_alone);

G_END_DECLS
