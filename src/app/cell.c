/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/cell.h"

typedef struct
{
  ScPairRow *row;
} ScCellPrivate;

enum
{
  PROP_0,
  PROP_ROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (ScCell, sc_cell, GTK_TYPE_BOX)

static void
sc_cell_set_row (ScCell    *self,
                 ScPairRow *row)
{
  ScCellPrivate *priv = sc_cell_get_instance_private (self);

  if (!g_set_object (&priv->row, row))
    return;

  if (row != NULL)
    SC_CELL_GET_CLASS (self)->show (self, row);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROW]);
}

static void
sc_cell_get_property (GObject    *object,
                      guint       prop_id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_ROW:
      g_value_set_object (value, sc_cell_get_row (SC_CELL (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_cell_set_property (GObject      *object,
                      guint         prop_id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_ROW:
      sc_cell_set_row (SC_CELL (object), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_cell_dispose (GObject *object)
{
  ScCellPrivate *priv = sc_cell_get_instance_private (SC_CELL (object));

  g_clear_object (&priv->row);

  G_OBJECT_CLASS (sc_cell_parent_class)->dispose (object);
}

static void
sc_cell_class_init (ScCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sc_cell_dispose;
  object_class->get_property = sc_cell_get_property;
  object_class->set_property = sc_cell_set_property;

  properties[PROP_ROW] =
    g_param_spec_object ("row", NULL, NULL, SC_TYPE_PAIR_ROW,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sc_cell_init (ScCell *self)
{
}

ScPairRow *
sc_cell_get_row (ScCell *self)
{
  ScCellPrivate *priv = sc_cell_get_instance_private (self);

  g_return_val_if_fail (SC_IS_CELL (self), NULL);

  return priv->row;
}

void
sc_cell_refresh (ScCell *self)
{
  ScCellPrivate *priv = sc_cell_get_instance_private (self);

  g_return_if_fail (SC_IS_CELL (self));

  if (priv->row != NULL)
    SC_CELL_GET_CLASS (self)->show (self, priv->row);
}
