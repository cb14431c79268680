/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/card-notice.h"

#include <glib/gi18n.h>

#include "app/sign-paintable.h"
#include "report/words.h"

/* What is read sooner needs no word. */
#define PATIENCE_MSEC 500

struct _ScCardNotice
{
  GtkBox      parent_instance;

  GtkImage   *icon;
  GtkSpinner *spinner;
  GtkLabel   *text;
  GtkWidget  *progress;
  GtkButton  *button;
  GtkWidget  *dismiss;

  ScSlot     *slot;
  guint       waiting;
  gboolean    is_slow; /* what is being read takes so long that it is told */
};

G_DEFINE_FINAL_TYPE (ScCardNotice, sc_card_notice, GTK_TYPE_BOX)

/* The words for each kind of notice; those of a refusal are its own. The icon is the desktop's, or a sign. */
static const struct
{
  const char *icon_name;
  ScSign      sign;
  const char *css_class;
  const char *text;
  const char *button;
  const char *action_name;
} notices[] = {
  [SC_SLOT_NOTICE_CHANGED] = { "view-refresh-symbolic", 0, "info", N_("The file has changed."), N_("Reload"),
                               "card.reload" },
  [SC_SLOT_NOTICE_GONE] = { NULL, SC_SIGN_WARNING, "warning",
                            N_("The file is not there any more. What was read from it is shown."), NULL, NULL },
  [SC_SLOT_NOTICE_LOCKED] = { "dialog-password-symbolic", 0, "info", NULL, N_("Enter Password…"), "card.unlock" },
  [SC_SLOT_NOTICE_REFUSED] = { NULL, SC_SIGN_ERROR, "error", NULL, NULL, NULL },
};

static void
show (ScCardNotice *self,
      const char   *css_class,
      const char   *text,
      const char   *button,
      const char   *action_name)
{
  const char *css_classes[] = { "notice", css_class, NULL };

  gtk_widget_set_css_classes (GTK_WIDGET (self), css_classes);
  gtk_label_set_text (self->text, text);
  gtk_widget_set_visible (GTK_WIDGET (self->text), text[0] != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->button), button != NULL);
  if (button != NULL)
    gtk_button_set_label (self->button, button);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), action_name);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

static char *
describe_arriving (ScCardNotice *self,
                   guint         n_found)
{
  const char *title = sc_slot_get_arriving (self->slot);
  g_autofree char *number = NULL;

  if (title == NULL)
    return g_strdup (_("Decoding…"));
  if (sc_slot_is_asking (self->slot))
    /* TRANSLATORS: {0} is a server: "Asking mail.example.com:587 (SMTP)…". */
    return sc_words_fill (_("Asking {0}…"), title, NULL);
  if (n_found == 0)
    /* TRANSLATORS: {0} is a file's name. */
    return sc_words_fill (_("Reading “{0}”…"), title, NULL);

  number = g_strdup_printf ("%'u", n_found);
  /* TRANSLATORS: {0} is a file's name, {1} how many certificates, requests and revocation lists were found so far. */
  return sc_words_fill (ngettext ("Reading “{0}”… {1} found", "Reading “{0}”… {1} found", n_found), title, number, NULL);
}

static void
show_arriving (ScCardNotice *self)
{
  guint n_found = 0;
  double progress = sc_slot_get_progress (self->slot, &n_found);
  g_autofree char *text = describe_arriving (self, n_found);

  show (self, "busy", text, _("Cancel"), "card.cancel");
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress), MAX (progress, 0));
  gtk_widget_set_visible (self->progress, progress >= 0);
}

/* Where nothing is shown, the card itself says why. */
static char *
dup_failure (ScSlot *slot)
{
  char *refusal = sc_slot_dup_refusal (slot);

  return refusal != NULL ? refusal : g_strdup ("");
}

static void
show_notice (ScCardNotice *self,
             ScSlotNotice  notice)
{
  g_autofree char *text = notices[notice].text != NULL ? g_strdup (_(notices[notice].text)) : dup_failure (self->slot);
  const char *button = notices[notice].button != NULL ? _(notices[notice].button) : NULL;

  if (notices[notice].icon_name != NULL)
    gtk_image_set_from_icon_name (self->icon, notices[notice].icon_name);
  else
    sc_sign_paintable_show (notices[notice].sign, self->icon);
  show (self, notices[notice].css_class, text, button, notices[notice].action_name);
}

static void
update (ScCardNotice *self)
{
  gboolean is_busy = self->is_slow && sc_slot_is_busy (self->slot);
  ScSlotNotice notice = sc_slot_get_notice (self->slot);
  g_autofree char *refusal = sc_slot_dup_refusal (self->slot);

  if (is_busy)
    show_arriving (self);
  else if (notice != SC_SLOT_NOTICE_NONE)
    show_notice (self, notice);
  else
    gtk_widget_set_visible (GTK_WIDGET (self), FALSE);

  gtk_widget_set_visible (self->progress, is_busy && gtk_widget_get_visible (self->progress));
  gtk_widget_set_visible (GTK_WIDGET (self->icon), !is_busy);
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), is_busy);
  gtk_spinner_set_spinning (self->spinner, is_busy);
  gtk_widget_set_visible (self->dismiss, !is_busy && refusal != NULL);
}

static gboolean
waited_cb (gpointer user_data)
{
  ScCardNotice *self = SC_CARD_NOTICE (user_data);

  self->waiting = 0;
  self->is_slow = TRUE;
  update (self);

  return G_SOURCE_REMOVE;
}

static void
sc_card_notice_dispose (GObject *object)
{
  ScCardNotice *self = SC_CARD_NOTICE (object);

  g_clear_handle_id (&self->waiting, g_source_remove);
  g_clear_object (&self->slot);

  G_OBJECT_CLASS (sc_card_notice_parent_class)->dispose (object);
}

static void
sc_card_notice_class_init (ScCardNoticeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_card_notice_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/card-notice.ui");
  gtk_widget_class_bind_template_child (widget_class, ScCardNotice, icon);
  gtk_widget_class_bind_template_child (widget_class, ScCardNotice, spinner);
  gtk_widget_class_bind_template_child (widget_class, ScCardNotice, text);
  gtk_widget_class_bind_template_child (widget_class, ScCardNotice, progress);
  gtk_widget_class_bind_template_child (widget_class, ScCardNotice, button);
  gtk_widget_class_bind_template_child (widget_class, ScCardNotice, dismiss);
}

static void
sc_card_notice_init (ScCardNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
sc_card_notice_update (ScCardNotice *self,
                       ScSlot       *slot)
{
  g_return_if_fail (SC_IS_CARD_NOTICE (self));
  g_return_if_fail (SC_IS_SLOT (slot));

  g_set_object (&self->slot, slot);
  if (!sc_slot_is_busy (slot))
    {
      g_clear_handle_id (&self->waiting, g_source_remove);
      self->is_slow = FALSE;
    }
  else if (self->waiting == 0 && !self->is_slow)
    self->waiting = g_timeout_add (PATIENCE_MSEC, waited_cb, self);

  update (self);
}
