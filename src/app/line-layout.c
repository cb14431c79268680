/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/line-layout.h"

struct _ScLineLayout
{
  GtkLayoutManager parent_instance;

  int              spacing;
  gboolean         is_homogeneous;
};

enum
{
  PROP_0,
  PROP_HOMOGENEOUS,
  PROP_SPACING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (ScLineLayout, sc_line_layout, GTK_TYPE_LAYOUT_MANAGER)

/* (transfer full) (element-type GtkWidget) */
static GPtrArray *
list_children (GtkWidget *widget)
{
  GPtrArray *children = g_ptr_array_new ();

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      g_ptr_array_add (children, child);

  return children;
}

static int
get_gaps (ScLineLayout *self,
          GPtrArray    *children)
{
  return self->spacing * MAX (0, (int) children->len - 1);
}

/* (transfer full): how wide each child is at least, and would like to be */
static GtkRequestedSize *
measure_widths (GPtrArray *children)
{
  GtkRequestedSize *widths = g_new0 (GtkRequestedSize, children->len);

  for (guint i = 0; i < children->len; i++)
    gtk_widget_measure (g_ptr_array_index (children, i), GTK_ORIENTATION_HORIZONTAL, -1, &widths[i].minimum_size,
                        &widths[i].natural_size, NULL, NULL);

  return widths;
}

/* What the next of @n_parts has of @whole: the first have one more where pixels cannot be divided. */
static int
take_part (int *whole,
           int *n_parts)
{
  int part = (*whole + *n_parts - 1) / *n_parts;

  *whole -= part;
  *n_parts -= 1;

  return part;
}

/* (transfer full): how wide each child is, as its minimum size, if all are @width wide together */
static GtkRequestedSize *
divide (ScLineLayout *self,
        GPtrArray    *children,
        int           width)
{
  GtkRequestedSize *widths = measure_widths (children);
  int rest = width - get_gaps (self, children);
  int n_parts = 0;

  for (guint i = 0; i < children->len; i++)
    {
      if (self->is_homogeneous)
        widths[i] = (GtkRequestedSize) { 0 };
      rest -= widths[i].minimum_size;
      n_parts += self->is_homogeneous || gtk_widget_compute_expand (g_ptr_array_index (children, i),
                                                                   GTK_ORIENTATION_HORIZONTAL);
    }

  rest = gtk_distribute_natural_allocation (MAX (0, rest), children->len, widths);
  for (guint i = 0; i < children->len; i++)
    if (self->is_homogeneous ||
        gtk_widget_compute_expand (g_ptr_array_index (children, i), GTK_ORIENTATION_HORIZONTAL))
      widths[i].minimum_size += take_part (&rest, &n_parts);

  return widths;
}

static GtkSizeRequestMode
sc_line_layout_get_request_mode (GtkLayoutManager *layout_manager,
                                 GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (ScLineLayout *self,
               GPtrArray    *children,
               int          *minimum,
               int          *natural)
{
  g_autofree GtkRequestedSize *widths = measure_widths (children);
  GtkRequestedSize widest = { 0 };
  GtkRequestedSize sum = { 0 };

  for (guint i = 0; i < children->len; i++)
    {
      widest.minimum_size = MAX (widest.minimum_size, widths[i].minimum_size);
      widest.natural_size = MAX (widest.natural_size, widths[i].natural_size);
      sum.minimum_size += widths[i].minimum_size;
      sum.natural_size += widths[i].natural_size;
    }

  if (self->is_homogeneous)
    {
      sum.minimum_size = widest.minimum_size * (int) children->len;
      sum.natural_size = widest.natural_size * (int) children->len;
    }

  *minimum = sum.minimum_size + get_gaps (self, children);
  *natural = sum.natural_size + get_gaps (self, children);
}

static void
measure_height (ScLineLayout *self,
                GPtrArray    *children,
                int           width,
                int          *minimum,
                int          *natural)
{
  g_autofree GtkRequestedSize *widths = width >= 0 ? divide (self, children, width) : NULL;

  for (guint i = 0; i < children->len; i++)
    {
      int child_minimum = 0;
      int child_natural = 0;

      gtk_widget_measure (g_ptr_array_index (children, i), GTK_ORIENTATION_VERTICAL,
                          widths != NULL ? widths[i].minimum_size : -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

static void
sc_line_layout_measure (GtkLayoutManager *layout_manager,
                        GtkWidget        *widget,
                        GtkOrientation    orientation,
                        int               for_size,
                        int              *minimum,
                        int              *natural,
                        int              *minimum_baseline,
                        int              *natural_baseline)
{
  ScLineLayout *self = SC_LINE_LAYOUT (layout_manager);
  g_autoptr (GPtrArray) children = list_children (widget);

  *minimum = 0;
  *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    measure_height (self, children, for_size, minimum, natural);
  else
    measure_width (self, children, minimum, natural);
}

static void
sc_line_layout_allocate (GtkLayoutManager *layout_manager,
                         GtkWidget        *widget,
                         int               width,
                         int               height,
                         int               baseline)
{
  ScLineLayout *self = SC_LINE_LAYOUT (layout_manager);
  g_autoptr (GPtrArray) children = list_children (widget);
  g_autofree GtkRequestedSize *widths = divide (self, children, width);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  for (guint i = 0; i < children->len; i++)
    {
      GtkAllocation area = { x, 0, widths[i].minimum_size, height };

      if (is_rtl)
        area.x = width - x - area.width;
      gtk_widget_size_allocate (g_ptr_array_index (children, i), &area, -1);
      x += widths[i].minimum_size + self->spacing;
    }
}

static void
sc_line_layout_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  ScLineLayout *self = SC_LINE_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_HOMOGENEOUS:
      self->is_homogeneous = g_value_get_boolean (value);
      break;

    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_line_layout_class_init (ScLineLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->set_property = sc_line_layout_set_property;

  layout_class->get_request_mode = sc_line_layout_get_request_mode;
  layout_class->measure = sc_line_layout_measure;
  layout_class->allocate = sc_line_layout_allocate;

  /* Whether all children are equally wide. */
  properties[PROP_HOMOGENEOUS] = g_param_spec_boolean ("homogeneous", NULL, NULL, FALSE,
                                                       G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY |
                                                         G_PARAM_STATIC_STRINGS);
  /* Between children, in pixels. */
  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0,
                                               G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sc_line_layout_init (ScLineLayout *self)
{
}
