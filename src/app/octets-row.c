/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "app/direction.h"
#include "app/octets-line.h"
#include "app/octets-row.h"
#include "app/octets-text.h"

struct _ScOctetsRow
{
  GtkBox        parent_instance;

  GtkLabel     *labels[SC_N_SIDES];
  GtkButton    *fold;

  ScOctetsLine *line;
  ScOctetsText  texts[SC_N_SIDES];
  GSignalGroup *sheet_signals;
};

enum
{
  PROP_0,
  PROP_LINE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (ScOctetsRow, sc_octets_row, GTK_TYPE_BOX)

static ScOctetsSheet *
get_sheet (ScOctetsRow *self)
{
  return sc_octets_line_get_sheet (self->line);
}

static gboolean
has_side (ScOctetsRow *self,
          ScSide       side)
{
  return sc_comparison_get_object (sc_octets_sheet_get_comparison (get_sheet (self)), side) != NULL;
}

static gboolean
hides_difference (ScOctetsRow *self,
                  ScOctetLine  line)
{
  GArray *segments = sc_octets_sheet_get_segments (get_sheet (self));
  gsize end = MIN (line.first + line.n_columns, sc_octets_count_columns (segments));

  return line.first < end && sc_octets_find_difference (segments, line.first, end) < end;
}

static void
show_fold (ScOctetsRow *self,
           ScOctetLine  line)
{
  g_autofree char *label = NULL;

  if (hides_difference (self, line))
    /* Translators: %'zu is a number. The octets are not shown until this is clicked. */
    label = g_strdup_printf (ngettext ("… %'zu more octet, which differs", "… %'zu more octets, some of which differ",
                                       line.n_columns),
                             line.n_columns);
  else
    /* Translators: %'zu is a number. The octets are not shown until this is clicked. */
    label = g_strdup_printf (ngettext ("… %'zu more octet", "… %'zu more octets", line.n_columns), line.n_columns);

  gtk_button_set_label (self->fold, label);
}

static void
show_looks (ScOctetsRow *self)
{
  if (self->line == NULL || sc_octets_line_get (self->line).is_folded)
    return;

  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    {
      GtkWidget *label = GTK_WIDGET (self->labels[side]);
      g_autoptr (PangoAttrList) attributes =
        sc_octets_text_new_attributes (&self->texts[side], get_sheet (self), side, label);

      gtk_label_set_attributes (self->labels[side], attributes);
    }
}

static void
show_line (ScOctetsRow *self)
{
  ScOctetLine line = sc_octets_line_get (self->line);

  gtk_widget_set_visible (GTK_WIDGET (self->fold), line.is_folded);
  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->labels[side]), !line.is_folded && has_side (self, side));
      sc_octets_text_clear (&self->texts[side]);
      if (line.is_folded)
        continue;

      sc_octets_text_fill (&self->texts[side], get_sheet (self), line, side);
      gtk_label_set_text (self->labels[side], self->texts[side].text);
    }

  if (line.is_folded)
    show_fold (self, line);
  else
    show_looks (self);
}

static void
sc_octets_row_set_line (ScOctetsRow  *self,
                        ScOctetsLine *line)
{
  if (!g_set_object (&self->line, line))
    return;

  g_signal_group_set_target (self->sheet_signals, line != NULL ? get_sheet (self) : NULL);
  if (line != NULL)
    show_line (self);
}

static void
sc_octets_row_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_LINE:
      sc_octets_row_set_line (SC_OCTETS_ROW (object), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_octets_row_finalize (GObject *object)
{
  ScOctetsRow *self = SC_OCTETS_ROW (object);

  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    sc_octets_text_clear (&self->texts[side]);
  g_clear_object (&self->sheet_signals);
  g_clear_object (&self->line);

  G_OBJECT_CLASS (sc_octets_row_parent_class)->finalize (object);
}

static void
sc_octets_row_class_init (ScOctetsRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = sc_octets_row_finalize;
  object_class->set_property = sc_octets_row_set_property;

  properties[PROP_LINE] = g_param_spec_object ("line", NULL, NULL, SC_TYPE_OCTETS_LINE,
                                               G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/octets-row.ui");
  gtk_widget_class_bind_template_child (widget_class, ScOctetsRow, fold);
  gtk_widget_class_bind_template_child_full (widget_class, "left_label", FALSE,
                                             G_STRUCT_OFFSET (ScOctetsRow, labels[SC_LEFT]));
  gtk_widget_class_bind_template_child_full (widget_class, "right_label", FALSE,
                                             G_STRUCT_OFFSET (ScOctetsRow, labels[SC_RIGHT]));
}

static void
sc_octets_row_init (ScOctetsRow *self)
{
  AdwStyleManager *style_manager = adw_style_manager_get_default ();

  self->sheet_signals = g_signal_group_new (SC_TYPE_OCTETS_SHEET);
  g_signal_group_connect_object (self->sheet_signals, "notify::selected", G_CALLBACK (show_looks), self,
                                 G_CONNECT_SWAPPED);

  gtk_widget_init_template (GTK_WIDGET (self));

  sc_direction_hold_sides (GTK_WIDGET (self));
  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    sc_direction_hold_text (self->labels[side]);

  g_signal_connect_object (style_manager, "notify::dark", G_CALLBACK (show_looks), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style_manager, "notify::high-contrast", G_CALLBACK (show_looks), self, G_CONNECT_SWAPPED);
}

static gboolean
pick_side (ScOctetsRow *self,
           double       x,
           double       y,
           ScSide       side,
           gsize       *column)
{
  GtkWidget *label = GTK_WIDGET (self->labels[side]);
  PangoLayout *layout = gtk_label_get_layout (self->labels[side]);
  double label_x = 0;
  double label_y = 0;
  int offset_x = 0;
  int offset_y = 0;
  int index = 0;
  int trailing = 0;

  if (!gtk_widget_get_visible (label) ||
      !gtk_widget_translate_coordinates (GTK_WIDGET (self), label, x, y, &label_x, &label_y) ||
      !gtk_widget_contains (label, label_x, label_y))
    return FALSE;

  gtk_label_get_layout_offsets (self->labels[side], &offset_x, &offset_y);

  return pango_layout_xy_to_index (layout, (label_x - offset_x) * PANGO_SCALE, (label_y - offset_y) * PANGO_SCALE,
                                   &index, &trailing) &&
         sc_octets_text_get_column (&self->texts[side], index, column);
}

gboolean
sc_octets_row_pick (ScOctetsRow *self,
                    double       x,
                    double       y,
                    ScSide      *side,
                    gsize       *column)
{
  g_return_val_if_fail (SC_IS_OCTETS_ROW (self), FALSE);

  for (*side = SC_LEFT; *side < SC_N_SIDES; (*side)++)
    if (pick_side (self, x, y, *side, column))
      return TRUE;

  return FALSE;
}
