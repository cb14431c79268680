/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Says in a dialog what went wrong. What was cancelled is no trouble, and nothing is said. (nullable): the dialog, which
 * may offer more than to be closed */
AdwMessageDialog *sc_complaint_show (GtkWindow    *parent,
                                     const char   *heading,
                                     const GError *error);

G_END_DECLS
