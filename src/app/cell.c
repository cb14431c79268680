/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/cell.h"

typedef struct
{
  ScPairRow  *row;
  ScCellText  texts[SC_CELL_MAX_TEXTS];
  int         height; /* that was asked for; 0 before */
} ScCellPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (ScCell, sc_cell, GTK_TYPE_WIDGET)

static int
measure_height (ScCell *self)
{
  ScCellPrivate *priv = sc_cell_get_instance_private (self);
  int height = 0;

  for (guint i = 0; i < SC_CELL_GET_CLASS (self)->n_texts; i++)
    height = MAX (height, sc_cell_text_measure_height (&priv->texts[i], GTK_WIDGET (self)));

  return height;
}

/* A list one of whose rows asks for another size is laid out anew as a whole. */
static void
show (ScCell    *self,
      ScPairRow *row)
{
  ScCellPrivate *priv = sc_cell_get_instance_private (self);

  SC_CELL_GET_CLASS (self)->show (self, row);
  if (priv->height == 0 || priv->height != measure_height (self))
    gtk_widget_queue_resize (GTK_WIDGET (self));
  else
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
sc_cell_dispose (GObject *object)
{
  ScCellPrivate *priv = sc_cell_get_instance_private (SC_CELL (object));

  g_clear_object (&priv->row);
  for (guint i = 0; i < SC_CELL_MAX_TEXTS; i++)
    sc_cell_text_clear (&priv->texts[i]);

  G_OBJECT_CLASS (sc_cell_parent_class)->dispose (object);
}

static void
sc_cell_measure (GtkWidget      *widget,
                 GtkOrientation  orientation,
                 int             for_size,
                 int            *minimum,
                 int            *natural,
                 int            *minimum_baseline,
                 int            *natural_baseline)
{
  ScCellPrivate *priv = sc_cell_get_instance_private (SC_CELL (widget));

  if (orientation == GTK_ORIENTATION_VERTICAL)
    priv->height = measure_height (SC_CELL (widget));
  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? priv->height : 0;
  *natural = *minimum;
}

/* Where the texts are, in whatever direction the cell is read. */
static void
place_texts (ScCell      *self,
             ScCellPlace  places[SC_CELL_MAX_TEXTS])
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  SC_CELL_GET_CLASS (self)->place (self, width, places);
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    for (guint i = 0; i < SC_CELL_MAX_TEXTS; i++)
      places[i].x = width - places[i].x - places[i].width;
}

static void
sc_cell_snapshot (GtkWidget   *widget,
                  GtkSnapshot *snapshot)
{
  ScCellPrivate *priv = sc_cell_get_instance_private (SC_CELL (widget));
  ScCellPlace places[SC_CELL_MAX_TEXTS] = { 0 };

  place_texts (SC_CELL (widget), places);
  for (guint i = 0; i < SC_CELL_GET_CLASS (widget)->n_texts; i++)
    {
      sc_cell_text_snapshot (&priv->texts[i], widget, snapshot, &places[i]);
      sc_cell_text_forget (&priv->texts[i]);
    }
}

/* (nullable) (transfer full): all that the cell says, if something of it is cut or has no room */
static char *
dup_cut_texts (ScCell *self)
{
  ScCellPrivate *priv = sc_cell_get_instance_private (self);
  ScCellPlace places[SC_CELL_MAX_TEXTS] = { 0 };
  g_autoptr (GString) all = g_string_new (NULL);
  gboolean is_cut = FALSE;

  place_texts (self, places);
  for (guint i = 0; i < SC_CELL_GET_CLASS (self)->n_texts; i++)
    {
      GtkRequestedSize width = { 0 };

      if (priv->texts[i].text == NULL)
        continue;

      sc_cell_text_measure_width (&priv->texts[i], GTK_WIDGET (self), &width);
      sc_cell_text_forget (&priv->texts[i]);
      is_cut = is_cut || width.natural_size > places[i].width;
      g_string_append_printf (all, all->len > 0 ? "\n%s" : "%s", priv->texts[i].text);
    }

  return is_cut ? g_string_free (g_steal_pointer (&all), FALSE) : NULL;
}

static gboolean
sc_cell_query_tooltip (GtkWidget  *widget,
                       int         x,
                       int         y,
                       gboolean    keyboard_mode,
                       GtkTooltip *tooltip)
{
  g_autofree char *text = dup_cut_texts (SC_CELL (widget));

  if (text != NULL)
    gtk_tooltip_set_text (tooltip, text);

  return text != NULL;
}

static void
sc_cell_place (ScCell      *self,
               int          width,
               ScCellPlace  places[SC_CELL_MAX_TEXTS])
{
  GtkRequestedSize wanted = { 0 };

  sc_cell_text_measure_width (sc_cell_get_text (self, 0), GTK_WIDGET (self), &wanted);
  places[0] = (ScCellPlace) { 0, MIN (width, wanted.natural_size) };
}

static void
sc_cell_class_init (ScCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  klass->n_texts = 1;
  klass->place = sc_cell_place;

  widget_class->measure = sc_cell_measure;
  widget_class->snapshot = sc_cell_snapshot;
  widget_class->query_tooltip = sc_cell_query_tooltip;
  /* What there is to read aloud is said of the column view's own cell around it. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);

  G_OBJECT_CLASS (klass)->dispose = sc_cell_dispose;
}

static void
sc_cell_init (ScCell *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

ScPairRow *
sc_cell_get_row (ScCell *self)
{
  ScCellPrivate *priv = sc_cell_get_instance_private (self);

  g_return_val_if_fail (SC_IS_CELL (self), NULL);

  return priv->row;
}

void
sc_cell_set_row (ScCell    *self,
                 ScPairRow *row)
{
  ScCellPrivate *priv = sc_cell_get_instance_private (self);

  g_return_if_fail (SC_IS_CELL (self));
  g_return_if_fail (SC_IS_PAIR_ROW (row));

  if (g_set_object (&priv->row, row))
    show (self, row);
}

void
sc_cell_refresh (ScCell *self)
{
  ScCellPrivate *priv = sc_cell_get_instance_private (self);

  g_return_if_fail (SC_IS_CELL (self));

  if (priv->row != NULL)
    show (self, priv->row);
}

ScCellText *
sc_cell_get_text (ScCell *self,
                  guint   nth)
{
  ScCellPrivate *priv = sc_cell_get_instance_private (self);

  g_return_val_if_fail (SC_IS_CELL (self), NULL);
  g_return_val_if_fail (nth < SC_CELL_GET_CLASS (self)->n_texts, NULL);

  return &priv->texts[nth];
}
