/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/accessible.h"
#include "app/card.h"
#include "app/card-notice.h"
#include "app/heading-layout.h"
#include "app/line-layout.h"
#include "app/object-chooser.h"
#include "app/open-menu.h"
#include "app/sign-paintable.h"
#include "app/tooltip.h"
#include "report/words.h"

struct _ScCard
{
  GtkBox           parent_instance;

  GtkLabel        *name;
  GtkWidget       *badge;
  GtkImage        *badge_icon;
  GtkLabel        *badge_text;
  GtkSpinner      *spinner;
  GtkWidget       *open;
  GtkMenuButton   *ways;
  GtkLabel        *details;
  GtkMenuButton   *choice;
  GtkPopover      *choices; /* (nullable): made when they are first asked for */
  ScObjectChooser *chooser; /* in them */
  ScCardNotice    *notice;

  ScSide           side;
  ScSlot          *slot;
  GSignalGroup    *slot_signals;
  int              warnings;   /* to show; negative until they are known */
  gboolean         is_growing; /* the list of choices is of what is still being read */
};

enum
{
  PROP_0,
  PROP_SIDE,
  N_PROPS
};

enum
{
  UNLOCK,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScCard, sc_card, GTK_TYPE_BOX)

/* In pixels. */
#define CHOICES_WIDTH 320

static const char *const state_classes[] = { "empty", "loading", "loaded", "failed" };

static char *
describe_object (ScSlot *slot)
{
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  g_autofree char *line = sc_words_card_line (sc_words_local (), sc_slot_get_object (slot), now, NULL);
  g_autofree char *remark = sc_contents_dup_remark (sc_slot_get_contents (slot));

  return remark != NULL ? g_strconcat (line, "\n", remark, NULL) : g_steal_pointer (&line);
}

static char *
describe (ScCard *self)
{
  switch (sc_slot_get_state (self->slot))
    {
    case SC_SLOT_LOADING:
      return g_strdup (_("Reading…"));

    case SC_SLOT_LOADED:
      return describe_object (self->slot);

    case SC_SLOT_FAILED:
      return g_strdup (sc_slot_get_message (self->slot));

    case SC_SLOT_EMPTY:
    default:
      return g_strdup (_("Open a certificate, or drop one here, to compare it with the other."));
    }
}

static void
show_badge (ScCard     *self,
            ScSign      sign,
            const char *css_class,
            const char *text)
{
  const char *css_classes[] = { "badge", css_class, NULL };

  gtk_widget_set_css_classes (self->badge, css_classes);
  sc_sign_paintable_show (sign, self->badge_icon);
  gtk_label_set_text (self->badge_text, text);
  gtk_widget_set_visible (self->badge, TRUE);
}

/* What a side is called, by what it holds. */
static const char *const object_titles[][SC_N_SIDES] = {
  [SC_OBJECT_CERTIFICATE] = { N_("Left certificate"), N_("Right certificate") },
  [SC_OBJECT_REQUEST] = { N_("Left certificate request"), N_("Right certificate request") },
  [SC_OBJECT_CRL] = { N_("Left revocation list"), N_("Right revocation list") },
};
static const char *const side_titles[SC_N_SIDES] = { N_("Left side"), N_("Right side") };

static const char *
get_side_title (ScCard *self)
{
  ScObject *object = self->slot != NULL ? sc_slot_get_object (self->slot) : NULL;

  if (object == NULL || sc_slot_get_state (self->slot) != SC_SLOT_LOADED)
    return _(side_titles[self->side]);

  return _(object_titles[sc_object_get_kind (object)][self->side]);
}

static void
update_badge (ScCard *self)
{
  ScSlotState state = sc_slot_get_state (self->slot);
  g_autofree char *text = NULL;

  gtk_widget_set_visible (self->badge, FALSE);
  if (state == SC_SLOT_FAILED)
    {
      show_badge (self, SC_SIGN_ERROR, "error", _("Cannot be shown"));
    }
  else if (state == SC_SLOT_LOADED && self->warnings >= 0)
    {
      text = sc_words_badge (sc_words_local (), (guint) self->warnings);
      if (self->warnings > 0)
        show_badge (self, SC_SIGN_WARNING, "warning", text);
      else
        show_badge (self, SC_SIGN_CHECK, "success", text);
    }
}

/* (nullable): what there is to choose from */
static ScContents *
get_choices (ScCard *self)
{
  ScContents *found = sc_slot_get_found (self->slot);

  return found != NULL ? found : sc_slot_get_contents (self->slot);
}

/* Which one of several it is, or how many there are so far. */
static char *
describe_choice (ScCard *self)
{
  guint n_items = sc_contents_get_n_items (get_choices (self));
  guint choice = sc_slot_get_choice (self->slot);

  if (choice >= n_items)
    /* TRANSLATORS: how many certificates were found so far in a file that is still being read. */
    return g_strdup_printf (ngettext ("%'u so far", "%'u so far", n_items), n_items);

  /* TRANSLATORS: which of a file's certificates is shown, and how many there are: "1 of 3". */
  return g_strdup_printf (_("%'u of %'u"), choice + 1, n_items);
}

static void
update_choice (ScCard *self)
{
  gboolean has_choice = sc_slot_has_choice (self->slot);
  g_autofree char *label = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->choice), has_choice);
  if (!has_choice)
    return;

  label = describe_choice (self);
  gtk_menu_button_set_label (self->choice, label);
}

static void
close_choices (ScCard *self)
{
  if (self->choices != NULL)
    gtk_popover_popdown (self->choices);
}

static void
show_choices_cb (ScCard *self)
{
  self->is_growing = sc_slot_get_found (self->slot) != NULL;
  sc_object_chooser_set_contents (self->chooser, get_choices (self), sc_slot_get_choice (self->slot));
  sc_object_chooser_take_focus (self->chooser);
}

static void
clear_choices_cb (ScCard *self)
{
  self->is_growing = FALSE;
  if (self->chooser != NULL)
    sc_object_chooser_set_contents (self->chooser, NULL, 0);
}

/* What is listed while it is read is listed on until it is shown, unless it is given up. */
static void
grow_choices (ScCard *self)
{
  ScContents *contents = get_choices (self);

  if (self->is_growing && contents != NULL)
    sc_object_chooser_grow (self->chooser, contents, sc_slot_get_choice (self->slot));
  else if (self->is_growing)
    close_choices (self);
}

/* What the list was made of may have been replaced meanwhile. */
static void
chosen_cb (ScCard *self,
           guint   i)
{
  ScContents *contents = get_choices (self);

  close_choices (self);
  if (contents == NULL || i >= sc_contents_get_n_items (contents))
    return;

  sc_slot_choose (self->slot, i);
  /* What was chosen is what is read next. */
  gtk_widget_activate_action (GTK_WIDGET (self), "win.go-to-rows", NULL);
}

static void
create_choices_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  ScCard *self = SC_CARD (user_data);

  if (self->choices != NULL)
    return;

  self->chooser = g_object_new (SC_TYPE_OBJECT_CHOOSER, "width-request", CHOICES_WIDTH, NULL);
  g_signal_connect_object (self->chooser, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->chooser, "cancelled", G_CALLBACK (close_choices), self, G_CONNECT_SWAPPED);

  self->choices = GTK_POPOVER (gtk_popover_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->choices), "choices");
  gtk_popover_set_child (self->choices, GTK_WIDGET (self->chooser));
  g_signal_connect_object (self->choices, "show", G_CALLBACK (show_choices_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->choices, "closed", G_CALLBACK (clear_choices_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (button, GTK_WIDGET (self->choices));
}

static void
update_notice (ScCard *self)
{
  sc_card_notice_update (self->notice, self->slot);
}

static void
progress_cb (ScCard *self)
{
  update_notice (self);
  update_choice (self);
  grow_choices (self);
}

static void
update (ScCard *self)
{
  ScSlotState state = sc_slot_get_state (self->slot);
  const char *title = sc_slot_get_title (self->slot);
  g_autofree char *details = describe (self);

  for (guint i = 0; i < G_N_ELEMENTS (state_classes); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (self), state_classes[i]);
  gtk_widget_add_css_class (GTK_WIDGET (self), state_classes[state]);

  gtk_label_set_text (self->name, title != NULL ? title : get_side_title (self));
  sc_accessible_set_label (GTK_WIDGET (self), get_side_title (self));
  gtk_label_set_text (self->details, details);
  gtk_spinner_set_spinning (self->spinner, state == SC_SLOT_LOADING);
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), state == SC_SLOT_LOADING);
  update_badge (self);
  update_choice (self);
  grow_choices (self);
  update_notice (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.reload", sc_slot_can_reload (self->slot));
}

/* How many triangles another object has is told when it is compared. What could be chosen may be gone, if it is not what
 * was listed while it was read. */
static void
object_changed_cb (ScCard *self)
{
  if (self->is_growing)
    grow_choices (self);
  else
    close_choices (self);

  self->is_growing = FALSE;
  self->warnings = -1;
}

static void
unlock_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  g_signal_emit (widget, signals[UNLOCK], 0);
}

static void
cancel_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  sc_slot_cancel (SC_CARD (widget)->slot);
}

static void
dismiss_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  sc_slot_dismiss (SC_CARD (widget)->slot);
}

static void
reload_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  sc_slot_reload (SC_CARD (widget)->slot);
}

static void
update_side (ScCard *self)
{
  gboolean is_left = self->side == SC_LEFT;
  const char *open = is_left ? _("Open on the Left") : _("Open on the Right");
  const char *ways = is_left ? _("More Ways to Open on the Left") : _("More Ways to Open on the Right");
  const char *choose = is_left ? _("Choose the Left One of Several (Ctrl+1)") : _("Choose the Right One of Several (Ctrl+2)");
  const char *tooltip = is_left ? _("Open on the Left (Ctrl+O)") : _("Open on the Right (Ctrl+Shift+O)");

  sc_accessible_set_label (GTK_WIDGET (self), get_side_title (self));
  sc_accessible_set_label (self->open, open);
  sc_tooltip_set_text (self->open, tooltip);
  sc_accessible_set_label (GTK_WIDGET (self->ways), ways);
  sc_tooltip_set_text (GTK_WIDGET (self->ways), ways);
  sc_accessible_set_label (GTK_WIDGET (self->choice), choose);
  sc_tooltip_set_text (GTK_WIDGET (self->choice), choose);
  sc_open_menu_attach (self->ways, self->side);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->open), is_left ? "win.open-left" : "win.open-right");
}

static void
sc_card_set_property (GObject      *object,
                      guint         prop_id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  ScCard *self = SC_CARD (object);

  switch (prop_id)
    {
    case PROP_SIDE:
      self->side = g_value_get_enum (value);
      update_side (self);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_card_dispose (GObject *object)
{
  ScCard *self = SC_CARD (object);

  g_clear_object (&self->slot_signals);
  g_clear_object (&self->slot);
  /* Which go with their button. */
  self->choices = NULL;
  self->chooser = NULL;

  G_OBJECT_CLASS (sc_card_parent_class)->dispose (object);
}

static void
sc_card_class_init (ScCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_card_dispose;
  object_class->set_property = sc_card_set_property;

  properties[PROP_SIDE] =
    g_param_spec_enum ("side", NULL, NULL, SC_TYPE_SIDE, SC_LEFT,
                       G_PARAM_WRITABLE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[UNLOCK] =
    g_signal_new ("unlock", SC_TYPE_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "card.unlock", NULL, unlock_action);
  gtk_widget_class_install_action (widget_class, "card.cancel", NULL, cancel_action);
  gtk_widget_class_install_action (widget_class, "card.dismiss", NULL, dismiss_action);
  gtk_widget_class_install_action (widget_class, "card.reload", NULL, reload_action);

  gtk_widget_class_set_css_name (widget_class, "certificate-card");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/card.ui");
  gtk_widget_class_bind_template_child (widget_class, ScCard, name);
  gtk_widget_class_bind_template_child (widget_class, ScCard, badge);
  gtk_widget_class_bind_template_child (widget_class, ScCard, badge_icon);
  gtk_widget_class_bind_template_child (widget_class, ScCard, badge_text);
  gtk_widget_class_bind_template_child (widget_class, ScCard, spinner);
  gtk_widget_class_bind_template_child (widget_class, ScCard, open);
  gtk_widget_class_bind_template_child (widget_class, ScCard, ways);
  gtk_widget_class_bind_template_child (widget_class, ScCard, details);
  gtk_widget_class_bind_template_child (widget_class, ScCard, choice);
  gtk_widget_class_bind_template_child (widget_class, ScCard, notice);
}

static void
sc_card_init (ScCard *self)
{
  g_type_ensure (SC_TYPE_CARD_NOTICE);
  g_type_ensure (SC_TYPE_HEADING_LAYOUT);
  g_type_ensure (SC_TYPE_LINE_LAYOUT);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->choice, create_choices_cb, self, NULL);

  self->warnings = -1;
  self->slot_signals = g_signal_group_new (SC_TYPE_SLOT);
  g_signal_group_connect_object (self->slot_signals, "object-changed", G_CALLBACK (object_changed_cb), self,
                                 G_CONNECT_SWAPPED);
  g_signal_group_connect_object (self->slot_signals, "progress", G_CALLBACK (progress_cb), self, G_CONNECT_SWAPPED);
  g_signal_group_connect_object (self->slot_signals, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

void
sc_card_set_slot (ScCard *self,
                  ScSlot *slot)
{
  g_return_if_fail (SC_IS_CARD (self));
  g_return_if_fail (SC_IS_SLOT (slot));

  if (g_set_object (&self->slot, slot))
    {
      g_signal_group_set_target (self->slot_signals, slot);
      self->is_growing = FALSE;
      object_changed_cb (self);
      update (self);
    }
}

gboolean
sc_card_choose (ScCard *self)
{
  g_return_val_if_fail (SC_IS_CARD (self), FALSE);

  if (gtk_widget_get_visible (GTK_WIDGET (self->choice)))
    gtk_menu_button_popup (self->choice);

  return gtk_widget_get_visible (GTK_WIDGET (self->choice));
}

void
sc_card_set_warnings (ScCard *self,
                      guint   warnings)
{
  g_return_if_fail (SC_IS_CARD (self));

  self->warnings = (int) warnings;
  update_badge (self);
}
