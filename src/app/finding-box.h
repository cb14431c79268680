/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/words.h"

G_BEGIN_DECLS

/* One finding: how bad it is, what it says, who refuses it, how to mend it, and where it is written. */
#define SC_TYPE_FINDING_BOX (sc_finding_box_get_type ())
G_DECLARE_FINAL_TYPE (ScFindingBox, sc_finding_box, SC, FINDING_BOX, GtkBox)

/* @paragraphs: @n_paragraphs of one finding, the title first. */
GtkWidget *sc_finding_box_new (const ScParagraph *paragraphs,
                               guint              n_paragraphs);

G_END_DECLS
