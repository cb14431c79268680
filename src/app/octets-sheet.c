/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/octets-line.h"
#include "app/octets-sheet.h"

/* More than one screen of octets, and little enough to align at each keystroke. */
#define MAX_COLUMNS 4096

/* How much more is shown on demand. */
#define GROWTH 16

struct _ScOctetsSheet
{
  GObject        parent_instance;

  ScComparison  *comparison;
  const ScPair  *context;
  const ScPair  *selected;
  GArray        *segments;
  gsize          max_columns;
  gsize          n_left_out;
  GArray        *blocks;
  ScOctetsLayout layout;
  gboolean       is_unfolded;
  guint          n_lines;
};

enum
{
  PROP_0,
  PROP_SELECTED,
  PROP_HAS_FOLDS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GType
sc_octets_sheet_get_item_type (GListModel *model)
{
  return SC_TYPE_OCTETS_LINE;
}

static guint
sc_octets_sheet_get_n_items (GListModel *model)
{
  return SC_OCTETS_SHEET (model)->n_lines;
}

static gpointer
sc_octets_sheet_get_item (GListModel *model,
                          guint       position)
{
  ScOctetsSheet *self = SC_OCTETS_SHEET (model);

  return position < self->n_lines ? sc_octets_line_new (self, position) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = sc_octets_sheet_get_item_type;
  iface->get_n_items = sc_octets_sheet_get_n_items;
  iface->get_item = sc_octets_sheet_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ScOctetsSheet, sc_octets_sheet, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static void
align (ScOctetsSheet *self)
{
  g_clear_pointer (&self->segments, g_array_unref);
  self->segments = sc_octets_align (self->context, self->max_columns, &self->n_left_out);
}

static void
lay_out (ScOctetsSheet *self)
{
  guint n_before = self->n_lines;

  g_clear_pointer (&self->blocks, g_array_unref);
  self->blocks = sc_octet_lines_new (self->segments, self->n_left_out, self->layout.per_line, !self->is_unfolded);
  self->n_lines = sc_octet_lines_count (self->blocks, self->layout.per_line);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->n_lines);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_FOLDS]);
}

static void
sc_octets_sheet_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  ScOctetsSheet *self = SC_OCTETS_SHEET (object);

  switch (prop_id)
    {
    case PROP_SELECTED:
      g_value_set_pointer (value, (gpointer) self->selected);
      break;

    case PROP_HAS_FOLDS:
      g_value_set_boolean (value, sc_octets_sheet_has_folds (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_octets_sheet_finalize (GObject *object)
{
  ScOctetsSheet *self = SC_OCTETS_SHEET (object);

  g_clear_pointer (&self->blocks, g_array_unref);
  g_clear_pointer (&self->segments, g_array_unref);
  g_clear_pointer (&self->comparison, sc_comparison_unref);

  G_OBJECT_CLASS (sc_octets_sheet_parent_class)->finalize (object);
}

static void
sc_octets_sheet_class_init (ScOctetsSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sc_octets_sheet_finalize;
  object_class->get_property = sc_octets_sheet_get_property;

  properties[PROP_SELECTED] =
    g_param_spec_pointer ("selected", NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_HAS_FOLDS] =
    g_param_spec_boolean ("has-folds", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sc_octets_sheet_init (ScOctetsSheet *self)
{
  self->layout = (ScOctetsLayout) { SC_OCTETS_MAX_PER_LINE, TRUE, TRUE };
  self->max_columns = MAX_COLUMNS;
}

ScOctetsSheet *
sc_octets_sheet_new (ScComparison *comparison,
                     const ScPair *context)
{
  ScOctetsSheet *self = NULL;

  g_return_val_if_fail (comparison != NULL && context != NULL, NULL);

  self = g_object_new (SC_TYPE_OCTETS_SHEET, NULL);
  self->comparison = sc_comparison_ref (comparison);
  self->context = context;
  align (self);
  lay_out (self);

  return self;
}

const ScPair *
sc_octets_sheet_find_context (const ScPair *pair)
{
  if (pair == NULL || sc_pair_get_field (pair)->presence == SC_PRESENCE_COMPUTED)
    return NULL;

  return sc_octets_find_context (pair, MAX_COLUMNS);
}

ScComparison *
sc_octets_sheet_get_comparison (ScOctetsSheet *self)
{
  g_return_val_if_fail (SC_IS_OCTETS_SHEET (self), NULL);

  return self->comparison;
}

const ScPair *
sc_octets_sheet_get_context (ScOctetsSheet *self)
{
  g_return_val_if_fail (SC_IS_OCTETS_SHEET (self), NULL);

  return self->context;
}

GArray *
sc_octets_sheet_get_segments (ScOctetsSheet *self)
{
  g_return_val_if_fail (SC_IS_OCTETS_SHEET (self), NULL);

  return self->segments;
}

void
sc_octets_sheet_set_layout (ScOctetsSheet  *self,
                            ScOctetsLayout  layout)
{
  g_return_if_fail (SC_IS_OCTETS_SHEET (self));
  g_return_if_fail (layout.per_line > 0 && layout.per_line <= SC_OCTETS_MAX_PER_LINE);

  if (self->layout.per_line == layout.per_line && self->layout.has_offset == layout.has_offset &&
      self->layout.has_text == layout.has_text)
    return;

  self->layout = layout;
  lay_out (self);
}

ScOctetsLayout
sc_octets_sheet_get_layout (ScOctetsSheet *self)
{
  g_return_val_if_fail (SC_IS_OCTETS_SHEET (self), (ScOctetsLayout) { 0 });

  return self->layout;
}

guint
sc_octets_sheet_get_n_digits (ScOctetsSheet *self)
{
  gsize end = 0;
  guint n_digits = 1;

  g_return_val_if_fail (SC_IS_OCTETS_SHEET (self), 1);

  for (guint side = 0; side < SC_N_SIDES; side++)
    if (self->context->fields[side] != NULL)
      end = MAX (end, sc_slice_end (self->context->fields[side]->slice));

  for (; end >= 10; end /= 10)
    n_digits++;

  return n_digits;
}

void
sc_octets_sheet_unfold (ScOctetsSheet *self)
{
  g_return_if_fail (SC_IS_OCTETS_SHEET (self));

  if (self->is_unfolded && self->n_left_out > 0)
    self->max_columns *= GROWTH;

  self->is_unfolded = TRUE;
  align (self);
  lay_out (self);
}

gboolean
sc_octets_sheet_has_folds (ScOctetsSheet *self)
{
  g_return_val_if_fail (SC_IS_OCTETS_SHEET (self), FALSE);

  for (guint i = 0; i < self->blocks->len; i++)
    if (g_array_index (self->blocks, ScOctetBlock, i).is_folded)
      return TRUE;

  return FALSE;
}

void
sc_octets_sheet_set_selected (ScOctetsSheet *self,
                              const ScPair  *pair)
{
  g_return_if_fail (SC_IS_OCTETS_SHEET (self));

  if (self->selected == pair)
    return;

  self->selected = pair;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

const ScPair *
sc_octets_sheet_get_selected (ScOctetsSheet *self)
{
  g_return_val_if_fail (SC_IS_OCTETS_SHEET (self), NULL);

  return self->selected;
}

guint
sc_octets_sheet_find_selected (ScOctetsSheet *self)
{
  g_return_val_if_fail (SC_IS_OCTETS_SHEET (self), G_MAXUINT);

  for (guint i = 0; i < self->segments->len; i++)
    if (sc_octets_is_inside (g_array_index (self->segments, ScOctetSegment, i).pair, self->selected))
      return i;

  return G_MAXUINT;
}

ScOctetLine
sc_octets_sheet_get_line (ScOctetsSheet *self,
                          guint          number)
{
  g_return_val_if_fail (SC_IS_OCTETS_SHEET (self) && number < self->n_lines, (ScOctetLine) { 0 });

  return sc_octet_lines_get (self->blocks, self->layout.per_line, number);
}

guint
sc_octets_sheet_find_line (ScOctetsSheet *self,
                           gsize          column)
{
  g_return_val_if_fail (SC_IS_OCTETS_SHEET (self), 0);

  return sc_octet_lines_find (self->blocks, self->layout.per_line, column);
}
