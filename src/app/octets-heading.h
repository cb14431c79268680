/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "compare/comparison.h"

G_BEGIN_DECLS

/* Says how many octets the selected field has on one side, and copies them. */
#define SC_TYPE_OCTETS_HEADING (sc_octets_heading_get_type ())
G_DECLARE_FINAL_TYPE (ScOctetsHeading, sc_octets_heading, SC, OCTETS_HEADING, GtkBox)

/**
 * sc_octets_heading_set_pair:
 * @comparison: (nullable): what @pair belongs to
 * @pair: (nullable): the selected one
 * @context: (nullable): whose octets are shown below
 */
void     sc_octets_heading_set_pair (ScOctetsHeading *self,
                                     ScComparison    *comparison,
                                     const ScPair    *pair,
                                     const ScPair    *context);

/* Whether there are octets of the selected field to copy. */
gboolean sc_octets_heading_has_octets (ScOctetsHeading *self);

/* Shows what can be done with the octets, at a point in the heading's coordinates. */
void     sc_octets_heading_popup (ScOctetsHeading *self,
                                  double           x,
                                  double           y);

G_END_DECLS
