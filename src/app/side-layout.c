/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/side-layout.h"

/* In pixels, between two children. */
#define SPACING 8

enum
{
  MARK,
  VALUE,
  ENCODING,
  N_CHILDREN
};

struct _ScSideLayout
{
  GtkLayoutManager parent_instance;

  gboolean         keeps_encoding;
};

G_DEFINE_FINAL_TYPE (ScSideLayout, sc_side_layout, GTK_TYPE_LAYOUT_MANAGER)

/* Returns: how many there are to lay out */
static guint
list_children (GtkWidget *widget,
               GtkWidget *children[N_CHILDREN])
{
  guint n_children = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && n_children < N_CHILDREN;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      children[n_children++] = child;

  return n_children;
}

static GtkRequestedSize
measure_width (GtkWidget *child)
{
  GtkRequestedSize width = { 0 };

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &width.minimum_size, &width.natural_size, NULL, NULL);

  return width;
}

/* Gives the child as much of @rest as it would like. */
static void
widen (GtkRequestedSize *width,
       int              *rest)
{
  int wanted = CLAMP (width->natural_size - width->minimum_size, 0, *rest);

  width->minimum_size += wanted;
  *rest -= wanted;
}

/* How wide each child is, as its minimum size, if all are @whole wide together. */
static void
divide (ScSideLayout     *self,
        GtkWidget        *children[N_CHILDREN],
        guint             n_children,
        int               whole,
        GtkRequestedSize  widths[N_CHILDREN])
{
  int rest = whole - SPACING * ((int) n_children - 1);

  for (guint i = 0; i < n_children; i++)
    {
      widths[i] = measure_width (children[i]);
      rest -= widths[i].minimum_size;
    }
  rest = MAX (0, rest);

  if (self->keeps_encoding)
    gtk_distribute_natural_allocation (rest, n_children, widths);
  else
    for (guint i = 0; i < n_children; i++)
      widen (&widths[i], &rest);
}

/* The column gives the width, so that none is asked for: most rows of a list that GTK has ready are never shown, and need
 * not be measured in it. */
static void
sc_side_layout_measure (GtkLayoutManager *layout_manager,
                        GtkWidget        *widget,
                        GtkOrientation    orientation,
                        int               for_size,
                        int              *minimum,
                        int              *natural,
                        int              *minimum_baseline,
                        int              *natural_baseline)
{
  GtkWidget *children[N_CHILDREN] = { NULL };
  guint n_children = list_children (widget, children);

  *minimum = 0;
  *natural = 0;
  for (guint i = 0; i < n_children && orientation == GTK_ORIENTATION_VERTICAL; i++)
    {
      int child_minimum = 0;
      int child_natural = 0;

      gtk_widget_measure (children[i], orientation, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

static gboolean
hides_encoding (ScSideLayout           *self,
                guint                   n_children,
                const GtkRequestedSize  widths[N_CHILDREN])
{
  return n_children == N_CHILDREN && !self->keeps_encoding &&
         widths[ENCODING].minimum_size < widths[ENCODING].natural_size / 2;
}

static void
sc_side_layout_allocate (GtkLayoutManager *layout_manager,
                         GtkWidget        *widget,
                         int               width,
                         int               height,
                         int               baseline)
{
  ScSideLayout *self = SC_SIDE_LAYOUT (layout_manager);
  GtkWidget *children[N_CHILDREN] = { NULL };
  GtkRequestedSize widths[N_CHILDREN] = { 0 };
  guint n_children = list_children (widget, children);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  divide (self, children, n_children, width, widths);
  if (n_children == N_CHILDREN)
    gtk_widget_set_child_visible (children[ENCODING], !hides_encoding (self, n_children, widths));
  if (hides_encoding (self, n_children, widths))
    divide (self, children, --n_children, width, widths);

  for (guint i = 0; i < n_children; i++)
    {
      GtkAllocation area = { x, 0, widths[i].minimum_size, height };

      if (is_rtl)
        area.x = width - x - area.width;
      gtk_widget_size_allocate (children[i], &area, -1);
      x += area.width + SPACING;
    }
}

static void
sc_side_layout_class_init (ScSideLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = sc_side_layout_measure;
  layout_class->allocate = sc_side_layout_allocate;
}

static void
sc_side_layout_init (ScSideLayout *self)
{
}

void
sc_side_layout_set_keeps_encoding (ScSideLayout *self,
                                   gboolean      keeps_encoding)
{
  g_return_if_fail (SC_IS_SIDE_LAYOUT (self));

  if (self->keeps_encoding == keeps_encoding)
    return;

  self->keeps_encoding = keeps_encoding;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}
