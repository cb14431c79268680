/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/accessible.h"
#include "app/menus.h"
#include "app/octets-heading.h"
#include "app/side.h"
#include "app/tooltip.h"
#include "report/octet-text.h"

/* What an array of C is called. */
#define C_NAME "octets"

struct _ScOctetsHeading
{
  GtkBox         parent_instance;

  GtkLabel      *title;
  GtkMenuButton *legend;
  GtkMenuButton *button;
  GtkWidget     *context_menu; /* (nullable) */

  ScSide         side;
  ScComparison  *comparison;
  const ScPair  *pair; /* (nullable): the selected one */
  const ScField *field; /* (nullable): its own, if it has octets */
  gboolean       has_surroundings; /* octets are shown, of this side */
};

enum
{
  PROP_0,
  PROP_SIDE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (ScOctetsHeading, sc_octets_heading, GTK_TYPE_BOX)

/* Consumes @text. */
static void
take_to_clipboard (ScOctetsHeading *self,
                   char            *text)
{
  g_autofree char *taken = text;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), taken);
}

static void
copy_hex_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  ScOctetsHeading *self = SC_OCTETS_HEADING (widget);

  take_to_clipboard (self, sc_octet_text_hex (self->field->slice));
}

static void
copy_base64_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  ScOctetsHeading *self = SC_OCTETS_HEADING (widget);

  take_to_clipboard (self, sc_octet_text_base64 (self->field->slice));
}

static void
copy_c_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  ScOctetsHeading *self = SC_OCTETS_HEADING (widget);

  take_to_clipboard (self, sc_octet_text_c (self->field->slice, C_NAME));
}

static void
copy_pem_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  ScOctetsHeading *self = SC_OCTETS_HEADING (widget);

  take_to_clipboard (self, sc_octet_text_pem (sc_comparison_get_object (self->comparison, self->side)));
}

/* Menus are made when they are first asked for, so that the window opens without them. */
static void
make_menu_cb (GtkMenuButton *button,
              gpointer       user_data)
{
  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_menu_model (button, sc_menus_get ("octets"));
}

static void
make_legend_cb (GtkMenuButton *button,
                gpointer       user_data)
{
  g_autoptr (GtkBuilder) builder = NULL;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  builder = gtk_builder_new_from_resource ("/org/sidecert/Sidecert/ui/octets-legend.ui");
  gtk_menu_button_set_popover (button, GTK_WIDGET (gtk_builder_get_object (builder, "legend")));
}

static void
update_title (ScOctetsHeading *self)
{
  g_autofree char *title = NULL;

  if (self->field == NULL && self->has_surroundings)
    /* Translators: stands above octets that are not the field's own. */
    title = g_strdup (_("Not encoded: what surrounds it"));
  else if (self->field == NULL)
    /* Translators: stands where the selected field has no octets. */
    title = g_strdup (self->pair != NULL ? _("Not encoded") : "");
  else
    /* Translators: how many octets the selected field has, and how many stand before its first one. */
    title = g_strdup_printf (ngettext ("%'zu octet · offset %zu", "%'zu octets · offset %zu",
                                       self->field->slice.length),
                             self->field->slice.length, self->field->slice.offset);

  gtk_label_set_text (self->title, title);
}

static void
update_actions (ScOctetsHeading *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_action_set_enabled (widget, "octets.copy-hex", self->field != NULL);
  gtk_widget_action_set_enabled (widget, "octets.copy-base64", self->field != NULL);
  gtk_widget_action_set_enabled (widget, "octets.copy-c", self->field != NULL);
  gtk_widget_action_set_enabled (widget, "octets.copy-pem", self->comparison != NULL);
}

static void
show_side (ScOctetsHeading *self)
{
  sc_accessible_set_label (GTK_WIDGET (self),
                           self->side == SC_LEFT ? _("Octets on the left") : _("Octets on the right"));
  sc_accessible_set_label (GTK_WIDGET (self->button), self->side == SC_LEFT ? _("Copy the Octets on the Left")
                                                                            : _("Copy the Octets on the Right"));
}

static void
sc_octets_heading_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  ScOctetsHeading *self = SC_OCTETS_HEADING (object);

  switch (prop_id)
    {
    case PROP_SIDE:
      self->side = g_value_get_enum (value);
      show_side (self);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_octets_heading_dispose (GObject *object)
{
  ScOctetsHeading *self = SC_OCTETS_HEADING (object);

  g_clear_pointer (&self->context_menu, gtk_widget_unparent);
  g_clear_pointer (&self->comparison, sc_comparison_unref);

  G_OBJECT_CLASS (sc_octets_heading_parent_class)->dispose (object);
}

static void
sc_octets_heading_class_init (ScOctetsHeadingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_octets_heading_dispose;
  object_class->set_property = sc_octets_heading_set_property;

  properties[PROP_SIDE] =
    g_param_spec_enum ("side", NULL, NULL, SC_TYPE_SIDE, SC_LEFT,
                       G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "octets.copy-hex", NULL, copy_hex_action);
  gtk_widget_class_install_action (widget_class, "octets.copy-base64", NULL, copy_base64_action);
  gtk_widget_class_install_action (widget_class, "octets.copy-c", NULL, copy_c_action);
  gtk_widget_class_install_action (widget_class, "octets.copy-pem", NULL, copy_pem_action);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/octets-heading.ui");
  gtk_widget_class_bind_template_child (widget_class, ScOctetsHeading, title);
  gtk_widget_class_bind_template_child (widget_class, ScOctetsHeading, legend);
  gtk_widget_class_bind_template_child (widget_class, ScOctetsHeading, button);
  gtk_widget_class_bind_template_callback (widget_class, sc_tooltip_query_label_cb);
}

static void
sc_octets_heading_init (ScOctetsHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->legend, make_legend_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (self->button, make_menu_cb, self, NULL);
  update_actions (self);
}

/* (nullable): the field on that side, if it has octets */
static const ScField *
find_encoded (const ScPair *pair,
              ScSide        side)
{
  const ScField *field = pair != NULL ? pair->fields[side] : NULL;

  return field != NULL && field->presence == SC_PRESENCE_ENCODED && field->slice.length > 0 ? field : NULL;
}

void
sc_octets_heading_set_pair (ScOctetsHeading *self,
                            ScComparison    *comparison,
                            const ScPair    *pair,
                            const ScPair    *context)
{
  g_return_if_fail (SC_IS_OCTETS_HEADING (self));

  g_clear_pointer (&self->comparison, sc_comparison_unref);
  if (comparison != NULL && sc_comparison_get_object (comparison, self->side) != NULL)
    self->comparison = sc_comparison_ref (comparison);

  self->pair = pair;
  self->field = find_encoded (pair, self->side);
  self->has_surroundings = find_encoded (context, self->side) != NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), self->comparison != NULL);
  /* One legend is enough for both sides. */
  gtk_widget_set_visible (GTK_WIDGET (self->legend),
                          self->side == SC_LEFT || (self->comparison != NULL &&
                                                    sc_comparison_get_object (comparison, SC_LEFT) == NULL));
  update_title (self);
  update_actions (self);
}

gboolean
sc_octets_heading_has_octets (ScOctetsHeading *self)
{
  g_return_val_if_fail (SC_IS_OCTETS_HEADING (self), FALSE);

  return self->field != NULL;
}

void
sc_octets_heading_popup (ScOctetsHeading *self,
                         double           x,
                         double           y)
{
  g_return_if_fail (SC_IS_OCTETS_HEADING (self));

  if (self->context_menu == NULL)
    {
      self->context_menu = gtk_popover_menu_new_from_model (sc_menus_get ("octets"));
      gtk_popover_set_has_arrow (GTK_POPOVER (self->context_menu), FALSE);
      gtk_widget_set_halign (self->context_menu, GTK_ALIGN_START);
      gtk_widget_set_parent (self->context_menu, GTK_WIDGET (self));
    }

  gtk_popover_set_pointing_to (GTK_POPOVER (self->context_menu), &(const GdkRectangle) { x, y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->context_menu));
}
