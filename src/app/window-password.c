/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/accessible.h"
#include "app/window-private.h"

/* One password is asked for at a time. The entry keeps it in memory that is not swapped out, as long as GTK can, and
 * wipes it; nothing here copies it. Another file may reach the side while the dialog is open: it is asked for on its own
 * afterwards, since whoever types a password means the file that the dialog names. */

typedef struct
{
  ScSlot *slot;
  guint64 origin;
} Question;

static Question *
question_new (ScSlot *slot)
{
  Question *self = g_new0 (Question, 1);

  self->slot = g_object_ref (slot);
  self->origin = sc_slot_get_locked_origin (slot);

  return self;
}

static void
question_free (gpointer data)
{
  Question *self = data;

  g_object_unref (self->slot);
  g_free (self);
}

static gboolean
let_go_cb (gpointer entry)
{
  return G_SOURCE_REMOVE;
}

/* The key that answers the dialog is still being handled by the text inside the entry; GTK 4.8 lets that text call an
 * entry that is gone, so the entry outlives it. */
static void
take_out (AdwMessageDialog *dialog)
{
  GtkWidget *entry = g_object_ref (adw_message_dialog_get_extra_child (dialog));

  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  adw_message_dialog_set_extra_child (dialog, NULL);
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, let_go_cb, entry, g_object_unref);
}

static void
response_cb (ScWindow         *self,
             const char       *response,
             AdwMessageDialog *dialog)
{
  GtkEditable *entry = GTK_EDITABLE (adw_message_dialog_get_extra_child (dialog));
  Question *question = g_object_get_data (G_OBJECT (dialog), "question");

  self->password_dialog = NULL;
  if (g_str_equal (response, "unlock"))
    {
      sc_slot_unlock (question->slot, question->origin, gtk_editable_get_text (entry));
      gtk_widget_activate_action (GTK_WIDGET (self), "win.go-to-rows", NULL);
    }
  take_out (dialog);

  /* The other side may have waited. */
  sc_window_ask_passwords (self);
}

static void
text_changed_cb (AdwMessageDialog *dialog,
                 GtkEditable      *entry)
{
  adw_message_dialog_set_response_enabled (dialog, "unlock", gtk_editable_get_text (entry)[0] != '\0');
}

static GtkWidget *
make_entry (AdwMessageDialog *dialog)
{
  GtkWidget *entry = gtk_password_entry_new ();

  gtk_password_entry_set_show_peek_icon (GTK_PASSWORD_ENTRY (entry), TRUE);
  g_object_set (entry, "activates-default", TRUE, "placeholder-text", _("Password"), NULL);
  sc_accessible_set_label (entry, _("Password"));
  g_signal_connect_object (entry, "changed", G_CALLBACK (text_changed_cb), dialog, G_CONNECT_SWAPPED);

  return entry;
}

static void
ask (ScWindow   *self,
     ScSlot     *slot,
     const char *title,
     gboolean    is_wrong)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (GTK_WINDOW (self), NULL, NULL));
  GtkWidget *entry = make_entry (dialog);

  adw_message_dialog_set_heading (dialog, is_wrong ? _("Wrong Password") : _("Password Needed"));
  /* TRANSLATORS: %s is a file's name. */
  adw_message_dialog_format_body (dialog, is_wrong ? _("“%s” does not open with this password.")
                                                   : _("“%s” is encrypted."), title);
  adw_message_dialog_set_extra_child (dialog, entry);
  adw_message_dialog_add_responses (dialog, "cancel", _("Cancel"), "unlock", _("Unlock"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "unlock", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "unlock");
  adw_message_dialog_set_close_response (dialog, "cancel");
  adw_message_dialog_set_response_enabled (dialog, "unlock", FALSE);

  g_object_set_data_full (G_OBJECT (dialog), "question", question_new (slot), question_free);
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), self, G_CONNECT_SWAPPED);
  self->password_dialog = GTK_WINDOW (dialog);
  /* The dialog is to have the keyboard, so the window comes first. */
  sc_window_enter (self);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_widget_grab_focus (entry);
}

void
sc_window_ask_password (ScWindow *self,
                        ScSlot   *slot)
{
  gboolean is_wrong = FALSE;
  const char *title = sc_slot_get_locked (slot, &is_wrong);

  if (self->password_dialog == NULL && title != NULL)
    ask (self, slot, title, is_wrong);
}

void
sc_window_ask_passwords (ScWindow *self)
{
  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    if (self->password_dialog == NULL && sc_slot_take_question (self->slots[side]))
      sc_window_ask_password (self, self->slots[side]);
}
