/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "compare/comparison.h"

G_BEGIN_DECLS

/* Shows the picture of a comparison, lets somebody choose how it is made, and saves or copies it. What was chosen is
 * remembered. Emits "saved", with the GFile, when it closes because the picture is saved. */
#define SC_TYPE_PICTURE_DIALOG (sc_picture_dialog_get_type ())
G_DECLARE_FINAL_TYPE (ScPictureDialog, sc_picture_dialog, SC, PICTURE_DIALOG, AdwWindow)

/* @selected: (nullable): a pair of @comparison that can be drawn by itself */
ScPictureDialog *sc_picture_dialog_new (GtkWindow    *parent,
                                        ScComparison *comparison,
                                        const ScPair *selected);

G_END_DECLS
