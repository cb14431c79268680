/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/filter-bar.h"
#include "app/menus.h"

struct _ScFilterBar
{
  GtkBox         parent_instance;

  GtkMenuButton *kinds;

  ScFilterKind   kind;
  gboolean       hides_expected;
};

enum
{
  PROP_0,
  PROP_KIND,
  PROP_HIDES_EXPECTED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (ScFilterBar, sc_filter_bar, GTK_TYPE_BOX)

/* As the menu has them. */
static const char *const titles[] = {
  [SC_FILTER_ALL] = N_("All"),
  [SC_FILTER_DIFFERENCES] = N_("Differences"),
  [SC_FILTER_WARNINGS] = N_("Warnings"),
  [SC_FILTER_EXTENSIONS] = N_("Extensions"),
  [SC_FILTER_CRITICAL_EXTENSIONS] = N_("Critical Extensions"),
};

static void
show_kind (ScFilterBar *self)
{
  gtk_menu_button_set_label (self->kinds, _(titles[self->kind]));
}

static void
set_kind (ScFilterBar  *self,
          ScFilterKind  kind)
{
  if (self->kind == kind)
    return;

  self->kind = kind;
  show_kind (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KIND]);
}

static void
set_hides_expected (ScFilterBar *self,
                    gboolean     hides_expected)
{
  if (self->hides_expected == hides_expected)
    return;

  self->hides_expected = hides_expected;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HIDES_EXPECTED]);
}

static void
sc_filter_bar_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  ScFilterBar *self = SC_FILTER_BAR (object);

  switch (prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, self->kind);
      break;

    case PROP_HIDES_EXPECTED:
      g_value_set_boolean (value, self->hides_expected);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_filter_bar_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  ScFilterBar *self = SC_FILTER_BAR (object);

  switch (prop_id)
    {
    case PROP_KIND:
      set_kind (self, g_value_get_enum (value));
      break;

    case PROP_HIDES_EXPECTED:
      set_hides_expected (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_filter_bar_class_init (ScFilterBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sc_filter_bar_get_property;
  object_class->set_property = sc_filter_bar_set_property;

  properties[PROP_KIND] =
    g_param_spec_enum ("kind", NULL, NULL, SC_TYPE_FILTER_KIND, SC_FILTER_ALL,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_HIDES_EXPECTED] =
    g_param_spec_boolean ("hides-expected", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_property_action (widget_class, "filter.kind", "kind");
  gtk_widget_class_install_property_action (widget_class, "filter.hide-expected", "hides-expected");

  gtk_widget_class_set_css_name (widget_class, "filter-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/filter-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, ScFilterBar, kinds);
}

static void
create_menu_cb (GtkMenuButton *button,
                gpointer       user_data)
{
  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_menu_model (button, sc_menus_get ("filter"));
}

static void
sc_filter_bar_init (ScFilterBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  show_kind (self);
  gtk_menu_button_set_create_popup_func (self->kinds, create_menu_cb, NULL, NULL);
}

ScFilterKind
sc_filter_bar_get_kind (ScFilterBar *self)
{
  g_return_val_if_fail (SC_IS_FILTER_BAR (self), SC_FILTER_ALL);

  return self->kind;
}

gboolean
sc_filter_bar_get_hides_expected (ScFilterBar *self)
{
  g_return_val_if_fail (SC_IS_FILTER_BAR (self), FALSE);

  return self->hides_expected;
}

void
sc_filter_bar_reset (ScFilterBar *self)
{
  g_return_if_fail (SC_IS_FILTER_BAR (self));

  set_kind (self, SC_FILTER_ALL);
  set_hides_expected (self, FALSE);
}

void
sc_filter_bar_set_alone (ScFilterBar *self,
                         gboolean     is_alone)
{
  g_return_if_fail (SC_IS_FILTER_BAR (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "filter.hide-expected", !is_alone);
}
