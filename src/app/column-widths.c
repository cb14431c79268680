/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/column-widths.h"
#include "app/settings.h"

struct _ScColumnWidths
{
  GObject              parent_instance;

  GtkWidget           *view;
  GtkColumnViewColumn *field;
  GtkColumnViewColumn *left;
  GtkColumnViewColumn *relation;

  /* As chosen, in pixels at ordinary text size; 0 is not chosen. */
  double               chosen_field;
  double               chosen_left;

  gboolean             has_both;
  gboolean             is_fitting;
  int                  room;
};

enum
{
  PROP_0,
  PROP_FIELD_WIDTH,
  PROP_LEFT_WIDTH,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (ScColumnWidths, sc_column_widths, G_TYPE_OBJECT)

/* In pixels at ordinary text size: what the column of names has while nobody chose, and what a side always keeps. */
#define MIN_FIELD_WIDTH 200
#define MAX_FIELD_WIDTH 300
#define RELATION_WIDTH 44
#define MIN_SIDE_WIDTH 60

static double
get_scale (ScColumnWidths *self)
{
  return pango_cairo_context_get_resolution (gtk_widget_get_pango_context (self->view)) / 96;
}

static void
fit (ScColumnWidths *self)
{
  double scale = get_scale (self);
  double field = 0;
  /* A sign grows with the text, the padding around it does not have to shrink with it. */
  double relation = MAX (scale, 1) * RELATION_WIDTH;
  double sides = 0;
  gboolean is_left_chosen = self->has_both && self->chosen_left > 0;

  /* In a narrow window the values matter more than the names, and than a width that was chosen in a wide one. */
  if (self->chosen_field > 0)
    field = MIN (scale * self->chosen_field, self->room / 2);
  else
    field = MIN (CLAMP (self->room / 4, scale * MIN_FIELD_WIDTH, scale * MAX_FIELD_WIDTH), self->room * 3 / 8);
  field = MAX (field, MIN_SIDE_WIDTH);
  sides = self->room - field - relation;

  self->is_fitting = TRUE;
  gtk_column_view_column_set_fixed_width (self->field, field);
  gtk_column_view_column_set_fixed_width (self->relation, relation);
  gtk_column_view_column_set_expand (self->left, !is_left_chosen);
  gtk_column_view_column_set_fixed_width (self->left,
                                          is_left_chosen ? MAX (MIN (scale * self->chosen_left, sides - MIN_SIDE_WIDTH),
                                                                MIN_SIDE_WIDTH)
                                                         : MIN_SIDE_WIDTH);
  self->is_fitting = FALSE;
}

/* Whoever drags the edge of a column gives it a fixed width. */
static void
field_dragged_cb (ScColumnWidths *self)
{
  if (self->is_fitting)
    return;

  self->chosen_field = gtk_column_view_column_get_fixed_width (self->field) / get_scale (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIELD_WIDTH]);
  fit (self);
}

static void
left_dragged_cb (ScColumnWidths *self)
{
  if (self->is_fitting)
    return;

  self->chosen_left = gtk_column_view_column_get_fixed_width (self->left) / get_scale (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LEFT_WIDTH]);
  fit (self);
}

static void
sc_column_widths_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  ScColumnWidths *self = SC_COLUMN_WIDTHS (object);

  switch (prop_id)
    {
    case PROP_FIELD_WIDTH:
      g_value_set_int (value, self->chosen_field + .5);
      break;

    case PROP_LEFT_WIDTH:
      g_value_set_int (value, self->chosen_left + .5);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_column_widths_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  ScColumnWidths *self = SC_COLUMN_WIDTHS (object);

  switch (prop_id)
    {
    case PROP_FIELD_WIDTH:
      self->chosen_field = g_value_get_int (value);
      break;

    case PROP_LEFT_WIDTH:
      self->chosen_left = g_value_get_int (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_column_widths_class_init (ScColumnWidthsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sc_column_widths_get_property;
  object_class->set_property = sc_column_widths_set_property;

  properties[PROP_FIELD_WIDTH] = g_param_spec_int ("field-width", NULL, NULL, 0, G_MAXINT, 0,
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_LEFT_WIDTH] = g_param_spec_int ("left-width", NULL, NULL, 0, G_MAXINT, 0,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sc_column_widths_init (ScColumnWidths *self)
{
  GSettings *settings = sc_settings_get ();

  if (settings == NULL)
    return;

  /* Windows that are open keep their own. */
  g_settings_bind (settings, "field-column-width", self, "field-width", G_SETTINGS_BIND_GET_NO_CHANGES);
  g_settings_bind (settings, "left-column-width", self, "left-width", G_SETTINGS_BIND_GET_NO_CHANGES);
}

ScColumnWidths *
sc_column_widths_new (GtkWidget           *view,
                      GtkColumnViewColumn *field,
                      GtkColumnViewColumn *left,
                      GtkColumnViewColumn *relation)
{
  ScColumnWidths *self = g_object_new (SC_TYPE_COLUMN_WIDTHS, NULL);

  self->view = view;
  self->field = field;
  self->left = left;
  self->relation = relation;
  g_signal_connect_object (field, "notify::fixed-width", G_CALLBACK (field_dragged_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (left, "notify::fixed-width", G_CALLBACK (left_dragged_cb), self, G_CONNECT_SWAPPED);

  return self;
}

void
sc_column_widths_set_has_both (ScColumnWidths *self,
                               gboolean        has_both)
{
  g_return_if_fail (SC_IS_COLUMN_WIDTHS (self));

  self->has_both = has_both;
  gtk_column_view_column_set_resizable (self->left, has_both);
  fit (self);
}

void
sc_column_widths_fit (ScColumnWidths *self,
                      int             room)
{
  g_return_if_fail (SC_IS_COLUMN_WIDTHS (self));

  self->room = room;
  fit (self);
}
