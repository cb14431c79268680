/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "app/accessible.h"
#include "app/octets-attributes.h"
#include "app/octets-column.h"
#include "app/side.h"

struct _ScOctetsColumn
{
  GtkBox    parent_instance;

  GtkLabel *heading;
  GtkLabel *dump;

  ScSide    side;
  GArray   *cells;
  GArray   *starts; /* of each cell's text, in octets of the label's text */
  gsize     offset;
  gboolean  truncated;
  guint     per_line;
};

enum
{
  PROP_0,
  PROP_SIDE,
  N_PROPS
};

enum
{
  CELL_CHOSEN,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScOctetsColumn, sc_octets_column, GTK_TYPE_BOX)

/* How many octets a line may have; the last fits at any rate. */
static const guint per_line_choices[] = { 16, 12, 8, 6, 4 };

/* Beside the octets, in pixels: as style.css has them. */
#define MARGINS 28

/* As wide as an octet, so that nothing behind it shifts. */
#define GAP "\302\267\302\267"

static char *
make_text (ScOctetsColumn *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_array_set_size (self->starts, 0);
  for (guint i = 0; i < self->cells->len; i++)
    {
      const ScOctetCell *cell = &g_array_index (self->cells, ScOctetCell, i);
      guint start = 0;

      if (i > 0)
        g_string_append_c (text, i % self->per_line == 0 ? '\n' : ' ');
      start = text->len;
      g_array_append_val (self->starts, start);
      if (cell->present[self->side])
        g_string_append_printf (text, "%02X", cell->octets[self->side]);
      else
        g_string_append (text, GAP);
    }

  if (self->truncated)
    g_string_append (text, " …");

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
recolour (ScOctetsColumn *self)
{
  g_autoptr (PangoAttrList) attributes = NULL;

  if (self->cells != NULL)
    attributes = sc_octets_attributes_new (GTK_WIDGET (self->dump), self->cells, self->starts, self->side);

  gtk_label_set_attributes (self->dump, attributes);
}

static gboolean
has_octets (ScOctetsColumn *self)
{
  for (guint i = 0; self->cells != NULL && i < self->cells->len; i++)
    if (g_array_index (self->cells, ScOctetCell, i).present[self->side])
      return TRUE;

  return FALSE;
}

static void
update (ScOctetsColumn *self)
{
  g_autofree char *offset = g_strdup_printf ("%" G_GSIZE_FORMAT, self->offset);
  g_autofree char *heading = NULL;
  g_autofree char *text = NULL;

  if (has_octets (self))
    /* Translators: %s is how many octets stand before the first one that is shown. */
    heading = g_strdup_printf (_("Octets · offset %s"), offset);
  else
    heading = g_strdup (_("No octets"));

  if (self->cells != NULL)
    text = make_text (self);

  gtk_label_set_text (self->heading, heading);
  gtk_label_set_text (self->dump, text != NULL ? text : "");
  recolour (self);
}

static guint
find_cell (ScOctetsColumn *self,
           guint           index)
{
  guint first = 0;
  guint end = self->starts->len;

  while (end - first > 1)
    {
      guint middle = first + (end - first) / 2;

      if (g_array_index (self->starts, guint, middle) <= index)
        first = middle;
      else
        end = middle;
    }

  return first;
}

static void
released_cb (ScOctetsColumn *self,
             int             n_press,
             double          x,
             double          y)
{
  PangoLayout *layout = gtk_label_get_layout (self->dump);
  double dump_x = 0;
  double dump_y = 0;
  int offset_x = 0;
  int offset_y = 0;
  int index = 0;
  int trailing = 0;

  if (self->cells == NULL || self->cells->len == 0 || gtk_label_get_selection_bounds (self->dump, NULL, NULL))
    return;

  gtk_widget_translate_coordinates (GTK_WIDGET (self), GTK_WIDGET (self->dump), x, y, &dump_x, &dump_y);
  gtk_label_get_layout_offsets (self->dump, &offset_x, &offset_y);
  if (pango_layout_xy_to_index (layout, (dump_x - offset_x) * PANGO_SCALE, (dump_y - offset_y) * PANGO_SCALE, &index,
                                &trailing))
    g_signal_emit (self, signals[CELL_CHOSEN], 0, find_cell (self, index));
}

static void
sc_octets_column_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  ScOctetsColumn *self = SC_OCTETS_COLUMN (object);

  switch (prop_id)
    {
    case PROP_SIDE:
      self->side = g_value_get_enum (value);
      sc_accessible_set_label (GTK_WIDGET (self), self->side == SC_LEFT ? _("Octets on the left")
                                                                        : _("Octets on the right"));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_octets_column_finalize (GObject *object)
{
  ScOctetsColumn *self = SC_OCTETS_COLUMN (object);

  g_clear_pointer (&self->cells, g_array_unref);
  g_clear_pointer (&self->starts, g_array_unref);

  G_OBJECT_CLASS (sc_octets_column_parent_class)->finalize (object);
}

static void
sc_octets_column_class_init (ScOctetsColumnClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = sc_octets_column_finalize;
  object_class->set_property = sc_octets_column_set_property;

  properties[PROP_SIDE] =
    g_param_spec_enum ("side", NULL, NULL, SC_TYPE_SIDE, SC_LEFT,
                       G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CELL_CHOSEN] = g_signal_new ("cell-chosen", SC_TYPE_OCTETS_COLUMN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/octets-column.ui");
  gtk_widget_class_bind_template_child (widget_class, ScOctetsColumn, heading);
  gtk_widget_class_bind_template_child (widget_class, ScOctetsColumn, dump);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
}

static void
sc_octets_column_init (ScOctetsColumn *self)
{
  AdwStyleManager *style_manager = adw_style_manager_get_default ();

  self->starts = g_array_new (FALSE, FALSE, sizeof (guint));
  self->per_line = per_line_choices[0];

  gtk_widget_init_template (GTK_WIDGET (self));

  /* Octets are read from left to right in every language. */
  gtk_widget_set_direction (GTK_WIDGET (self->dump), GTK_TEXT_DIR_LTR);

  g_signal_connect_object (style_manager, "notify::dark", G_CALLBACK (recolour), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style_manager, "notify::high-contrast", G_CALLBACK (recolour), self, G_CONNECT_SWAPPED);
}

void
sc_octets_column_set_cells (ScOctetsColumn *self,
                            GArray         *cells,
                            gsize           offset,
                            gboolean        truncated)
{
  g_return_if_fail (SC_IS_OCTETS_COLUMN (self));

  g_clear_pointer (&self->cells, g_array_unref);
  self->cells = cells != NULL ? g_array_ref (cells) : NULL;
  self->offset = offset;
  self->truncated = truncated;
  update (self);
}

void
sc_octets_column_fit (ScOctetsColumn *self,
                      int             width)
{
  g_autoptr (PangoLayout) octet = NULL;
  int octet_width = 0;
  guint choice = 0;

  g_return_if_fail (SC_IS_OCTETS_COLUMN (self));

  octet = gtk_widget_create_pango_layout (GTK_WIDGET (self->dump), "00 ");
  pango_layout_get_pixel_size (octet, &octet_width, NULL);
  while (choice + 1 < G_N_ELEMENTS (per_line_choices) &&
         (int) per_line_choices[choice] * octet_width > width - MARGINS)
    choice++;

  if (self->per_line != per_line_choices[choice])
    {
      self->per_line = per_line_choices[choice];
      update (self);
    }
}

gboolean
sc_octets_column_get_selected_area (ScOctetsColumn  *self,
                                    graphene_rect_t *area)
{
  graphene_rect_t bounds;
  PangoRectangle position = { 0 };
  guint i = 0;

  g_return_val_if_fail (SC_IS_OCTETS_COLUMN (self), FALSE);

  while (self->cells != NULL && i < self->cells->len && !g_array_index (self->cells, ScOctetCell, i).selected)
    i++;
  if (self->cells == NULL || i == self->cells->len)
    return FALSE;
  if (!gtk_widget_compute_bounds (GTK_WIDGET (self->dump), GTK_WIDGET (self), &bounds))
    return FALSE;

  pango_layout_index_to_pos (gtk_label_get_layout (self->dump), g_array_index (self->starts, guint, i), &position);
  pango_extents_to_pixels (&position, NULL);
  graphene_rect_init (area, bounds.origin.x + position.x, bounds.origin.y + position.y, position.width,
                      position.height);

  return TRUE;
}
