/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/accessible.h"
#include "app/filter-bar.h"

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

/* As the buttons have them. */
static const char *const titles[] = {
  [SC_FILTER_ALL] = N_("All"),
  [SC_FILTER_DIFFERENCES] = N_("Differences"),
  [SC_FILTER_WARNINGS] = N_("Warnings"),
  [SC_FILTER_EXTENSIONS] = N_("Extensions"),
  [SC_FILTER_CRITICAL_EXTENSIONS] = N_("Critical Extensions"),
};

/* What the keyboard gets to is a button within the menu button, which takes its name from the label alone. */
static void
show_kind (ScFilterBar *self)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->kinds));
  /* TRANSLATORS: what a button says to assistive technology: %s is the filter that is chosen, as "Differences". */
  g_autofree char *name = g_strdup_printf (_("Which fields are shown: %s"), _(titles[self->kind]));

  gtk_menu_button_set_label (self->kinds, _(titles[self->kind]));
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  sc_accessible_set_label (button, name);
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

/* Without sections, which GTK would keep (app/menus.h). (transfer full) */
static GMenuModel *
make_menu (void)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (SC_TYPE_FILTER_KIND);
  GMenu *menu = g_menu_new ();

  for (guint kind = 0; kind < G_N_ELEMENTS (titles); kind++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_(titles[kind]), NULL);

      g_menu_item_set_action_and_target (item, "filter.kind", "s", g_enum_get_value (kinds, (int) kind)->value_nick);
      g_menu_append_item (menu, item);
    }

  return G_MENU_MODEL (menu);
}

/* GTK gives the focus to the first of them. */
static void
focus_kind_cb (ScFilterBar *self,
               GtkWidget   *menu)
{
  for (guint i = 0; i < self->kind; i++)
    gtk_widget_child_focus (menu, GTK_DIR_DOWN);
}

static void
create_menu_cb (GtkMenuButton *button,
                gpointer       user_data)
{
  g_autoptr (GMenuModel) menu = NULL;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  menu = make_menu ();
  gtk_menu_button_set_menu_model (button, menu);
  g_signal_connect_object (gtk_menu_button_get_popover (button), "show", G_CALLBACK (focus_kind_cb), user_data,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
sc_filter_bar_init (ScFilterBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  show_kind (self);
  gtk_menu_button_set_create_popup_func (self->kinds, create_menu_cb, self, NULL);
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
