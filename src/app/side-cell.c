/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/accessible.h"
#include "app/direction.h"
#include "app/pair-view.h"
#include "app/side-cell.h"
#include "app/side-layout.h"
#include "app/side.h"
#include "app/sign-paintable.h"
#include "app/tooltip.h"
#include "report/differing-part.h"
#include "report/words.h"

struct _ScSideCell
{
  ScCell    parent_instance;

  GtkImage *mark;
  GtkLabel *meaning;
  GtkLabel *encoding;

  ScSide    side;
};

enum
{
  PROP_0,
  PROP_SIDE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (ScSideCell, sc_side_cell, SC_TYPE_CELL)

static const struct
{
  ScSign      sign;
  const char *css_class;
} mark_looks[] = {
  [SC_MARK_NONE] = { SC_N_SIGNS, "none" },
  [SC_MARK_CHECK] = { SC_SIGN_CHECK, "check" },
  [SC_MARK_WARNING] = { SC_SIGN_WARNING, "warning" },
};

static void
show_mark (ScSideCell *self,
           ScMark      mark)
{
  const char *css_classes[] = { "mark", mark_looks[mark].css_class, NULL };

  if (mark == SC_MARK_NONE)
    gtk_image_clear (self->mark);
  else
    sc_sign_paintable_show (mark_looks[mark].sign, self->mark);
  gtk_widget_set_css_classes (GTK_WIDGET (self->mark), css_classes);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->mark), GTK_ACCESSIBLE_STATE_HIDDEN, mark == SC_MARK_NONE, -1);
  if (mark != SC_MARK_NONE)
    sc_accessible_set_label (GTK_WIDGET (self->mark), sc_words_mark (sc_words_local (), mark));
}

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

/* By weight and line: colour says that the value differs, not where. (transfer full) */
static PangoAttrList *
new_emphasis (ScDifferingPart part)
{
  PangoAttrList *list = pango_attr_list_new ();
  PangoAttribute *attributes[] = {
    pango_attr_weight_new (PANGO_WEIGHT_BOLD),
    pango_attr_underline_new (PANGO_UNDERLINE_SINGLE),
  };

  for (guint i = 0; i < G_N_ELEMENTS (attributes); i++)
    {
      attributes[i]->start_index = part.start;
      attributes[i]->end_index = part.end;
      pango_attr_list_insert (list, attributes[i]);
    }

  return list;
}

static void
emphasise (ScSideCell   *self,
           const ScPair *pair,
           ScSide        side)
{
  const ScWords *words = sc_words_local ();
  g_autofree char *left = NULL;
  g_autofree char *right = NULL;
  ScDifferingPart parts[SC_N_SIDES];
  g_autoptr (PangoAttrList) emphasis = NULL;

  if (pair->relation == SC_RELATION_DIFFERS && pair->n_children == 0)
    {
      left = sc_words_meaning (words, pair->fields[SC_LEFT], SC_WORDS_ROW);
      right = sc_words_meaning (words, pair->fields[SC_RIGHT], SC_WORDS_ROW);
      if (sc_differing_parts_find ((const char *const[]) { left, right }, parts))
        emphasis = new_emphasis (parts[side]);
    }

  gtk_label_set_attributes (self->meaning, emphasis);
}

static void
show_words (ScSideCell    *self,
            const ScField *field)
{
  const ScWords *words = sc_words_local ();
  g_autofree char *meaning = NULL;
  g_autofree char *encoding = NULL;

  if (field != NULL)
    {
      meaning = sc_words_meaning (words, field, SC_WORDS_ROW);
      encoding = sc_words_encoding (words, field);
    }

  show_text (self->meaning, meaning);
  show_text (self->encoding, encoding);
}

static gboolean
stands_out (const ScPair *pair)
{
  return pair->n_children == 0 && pair->relation != SC_RELATION_SAME && pair->relation != SC_RELATION_MOVED &&
         !pair->expected;
}

/* Where the two differ in how they are encoded, that is what must be seen. */
static void
share_room (ScSideCell   *self,
            const ScPair *pair)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  sc_side_layout_set_keeps_encoding (SC_SIDE_LAYOUT (layout), pair->difference != SC_DIFFERENCE_NONE);
}

static ScSide
get_shown_side (ScSideCell *self)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), SC_TYPE_PAIR_VIEW);
  gboolean is_crossed = view != NULL && sc_pair_view_get_crossed (SC_PAIR_VIEW (view));

  return is_crossed ? sc_side_get_other (self->side) : self->side;
}

static void
sc_side_cell_show (ScCell    *cell,
                   ScPairRow *row)
{
  ScSideCell *self = SC_SIDE_CELL (cell);
  const ScPair *pair = sc_pair_row_get_pair (row);
  ScSide side = get_shown_side (self);
  g_autofree char *name = sc_pair_row_dup_side_name (row, side);

  show_mark (self, pair->marks[side]);
  show_words (self, pair->fields[side]);
  emphasise (self, pair, side);
  share_room (self, pair);
  if (stands_out (pair))
    gtk_widget_add_css_class (GTK_WIDGET (self->meaning), "differs");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->meaning), "differs");

  sc_accessible_set_cell_label (GTK_WIDGET (self), name);
}

static void
sc_side_cell_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  ScSideCell *self = SC_SIDE_CELL (object);

  switch (prop_id)
    {
    case PROP_SIDE:
      self->side = g_value_get_enum (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_side_cell_class_init (ScSideCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  SC_CELL_CLASS (klass)->show = sc_side_cell_show;

  object_class->set_property = sc_side_cell_set_property;

  properties[PROP_SIDE] =
    g_param_spec_enum ("side", NULL, NULL, SC_TYPE_SIDE, SC_LEFT,
                       G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/side-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, ScSideCell, mark);
  gtk_widget_class_bind_template_child (widget_class, ScSideCell, meaning);
  gtk_widget_class_bind_template_child (widget_class, ScSideCell, encoding);
  gtk_widget_class_bind_template_callback (widget_class, sc_tooltip_query_label_cb);
}

static void
sc_side_cell_init (ScSideCell *self)
{
  g_type_ensure (SC_TYPE_SIDE_LAYOUT);
  gtk_widget_init_template (GTK_WIDGET (self));
  sc_direction_hold_text (self->meaning);
  sc_direction_hold_text (self->encoding);
}
