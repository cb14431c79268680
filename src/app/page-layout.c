/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/page-layout.h"

struct _ScPageLayout
{
  GtkLayoutManager parent_instance;

  int              spacing;
};

enum
{
  PROP_0,
  PROP_SPACING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (ScPageLayout, sc_page_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
sc_page_layout_get_request_mode (GtkLayoutManager *layout_manager,
                                 GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
measure_height (GtkWidget *child,
                int        width)
{
  int height = 0;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);

  return height;
}

static void
sc_page_layout_measure (GtkLayoutManager *layout_manager,
                        GtkWidget        *widget,
                        GtkOrientation    orientation,
                        int               for_size,
                        int              *minimum,
                        int              *natural,
                        int              *minimum_baseline,
                        int              *natural_baseline)
{
  ScPageLayout *self = SC_PAGE_LAYOUT (layout_manager);
  int height = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      height += measure_height (child, for_size) + (height > 0 ? self->spacing : 0);

  *minimum = height;
  *natural = height;
}

static void
sc_page_layout_allocate (GtkLayoutManager *layout_manager,
                         GtkWidget        *widget,
                         int               width,
                         int               height,
                         int               baseline)
{
  ScPageLayout *self = SC_PAGE_LAYOUT (layout_manager);
  GtkAllocation area = { .width = width };

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_should_layout (child))
        continue;

      area.height = measure_height (child, width);
      gtk_widget_size_allocate (child, &area, -1);
      area.y += area.height + self->spacing;
    }
}

static void
sc_page_layout_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  ScPageLayout *self = SC_PAGE_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_page_layout_class_init (ScPageLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->set_property = sc_page_layout_set_property;

  layout_class->get_request_mode = sc_page_layout_get_request_mode;
  layout_class->measure = sc_page_layout_measure;
  layout_class->allocate = sc_page_layout_allocate;

  /* Between children, in pixels. */
  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0,
                                               G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sc_page_layout_init (ScPageLayout *self)
{
}
