/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/complaint.h"

#include <glib/gi18n.h>

AdwMessageDialog *
sc_complaint_new (GtkWindow    *parent,
                  const char   *heading,
                  const GError *error)
{
  AdwMessageDialog *dialog = NULL;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (heading != NULL && error != NULL, NULL);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return NULL;

  dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, heading, error->message));
  adw_message_dialog_add_response (dialog, "close", _("_Close"));
  adw_message_dialog_set_close_response (dialog, "close");

  return dialog;
}

void
sc_complaint_show (GtkWindow    *parent,
                   const char   *heading,
                   const GError *error)
{
  AdwMessageDialog *dialog = sc_complaint_new (parent, heading, error);

  if (dialog != NULL)
    gtk_window_present (GTK_WINDOW (dialog));
}
