/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "compare/filter.h"

G_BEGIN_DECLS

/* ScFilterKind as a GType, so that actions and settings can say "all", "differences", …. */
#define SC_TYPE_FILTER_KIND (sc_filter_kind_get_type ())
GType sc_filter_kind_get_type (void);

G_END_DECLS
