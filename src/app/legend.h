/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Says what each mark, sign and colour of the window means. */
#define SC_TYPE_LEGEND (sc_legend_get_type ())
G_DECLARE_FINAL_TYPE (ScLegend, sc_legend, SC, LEGEND, AdwWindow)

void sc_legend_show (GtkWindow *parent);

G_END_DECLS
