/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* (nullable): a dialog that says what went wrong, to which more than to close it may be added before it is shown. What was
 * cancelled is no trouble, and there is nothing to say. */
AdwMessageDialog *sc_complaint_new  (GtkWindow    *parent,
                                     const char   *heading,
                                     const GError *error);
/* Shows it at once, if there is something to say. */
void              sc_complaint_show (GtkWindow    *parent,
                                     const char   *heading,
                                     const GError *error);

G_END_DECLS
