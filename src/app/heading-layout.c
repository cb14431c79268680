/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/heading-layout.h"

/* Between children, and between lines, in pixels. */
#define SPACING 8
#define LINE_SPACING 2

struct _ScHeadingLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (ScHeadingLayout, sc_heading_layout, GTK_TYPE_LAYOUT_MANAGER)

/* What stands in a line from its beginning, and how much it takes. */
typedef struct
{
  GtkWidget *first;
  GtkWidget *end; /* (nullable): the one behind it */
  int        minimum;
  int        natural;
  int        height;
} Line;

static Line
measure_line (GtkWidget *first,
              GtkWidget *end)
{
  Line line = { .first = first, .end = end };

  for (GtkWidget *child = first; child != end; child = gtk_widget_get_next_sibling (child))
    {
      int gap = line.natural > 0 ? SPACING : 0;
      int minimum = 0;
      int natural = 0;
      int height = 0;

      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
      line.minimum += gap + minimum;
      line.natural += gap + natural;
      line.height = MAX (line.height, height);
    }

  return line;
}

/* What a heading consists of. */
typedef struct
{
  Line name;
  Line middle;
  Line buttons;
  Line whole;
} Heading;

static Heading
measure_heading (GtkWidget *widget)
{
  GtkWidget *name = gtk_widget_get_first_child (widget);
  GtkWidget *middle = gtk_widget_get_next_sibling (name);
  GtkWidget *buttons = gtk_widget_get_last_child (widget);

  return (Heading) {
    .name = measure_line (name, middle),
    .middle = measure_line (middle, buttons),
    .buttons = measure_line (buttons, NULL),
    .whole = measure_line (name, NULL),
  };
}

static gboolean
needs_two_lines (const Heading *heading,
                 int            width)
{
  return width >= 0 && heading->middle.natural > 0 && width < heading->whole.natural;
}

static GtkSizeRequestMode
sc_heading_layout_get_request_mode (GtkLayoutManager *layout_manager,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sc_heading_layout_measure (GtkLayoutManager *layout_manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  Heading heading = measure_heading (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MAX (heading.name.minimum + SPACING + heading.buttons.minimum, heading.middle.minimum);
      *natural = MAX (*minimum, heading.whole.natural);
      return;
    }

  *minimum = heading.whole.height;
  if (needs_two_lines (&heading, for_size))
    *minimum = MAX (heading.name.height, heading.buttons.height) + LINE_SPACING + heading.middle.height;
  *natural = *minimum;
}

static void
allocate_child (GtkWidget    *child,
                GtkAllocation area,
                int           width)
{
  if (gtk_widget_get_direction (gtk_widget_get_parent (child)) == GTK_TEXT_DIR_RTL)
    area.x = width - area.x - area.width;

  gtk_widget_size_allocate (child, &area, -1);
}

/* From @area's beginning, each as wide as it would like to be, as long as there is room. Returns: where they end */
static int
allocate_line (const Line   *line,
               GtkAllocation area,
               int           width)
{
  int end = area.x + area.width;

  for (GtkWidget *child = line->first; child != line->end; child = gtk_widget_get_next_sibling (child))
    {
      int minimum = 0;
      int natural = 0;

      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
      area.width = MAX (minimum, MIN (natural, end - area.x));
      allocate_child (child, area, width);
      area.x += area.width + SPACING;
    }

  return area.x;
}

static void
sc_heading_layout_allocate (GtkLayoutManager *layout_manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  Heading heading = measure_heading (widget);
  gboolean has_two_lines = needs_two_lines (&heading, width);
  int first_height = has_two_lines ? height - LINE_SPACING - heading.middle.height : height;
  int room = MAX (0, width - SPACING - heading.buttons.natural);
  int x = allocate_line (&heading.name, (GtkAllocation) { 0, 0, room, first_height }, width);

  if (has_two_lines)
    allocate_line (&heading.middle,
                   (GtkAllocation) { 0, height - heading.middle.height, width, heading.middle.height }, width);
  else
    allocate_line (&heading.middle, (GtkAllocation) { x, 0, room - x, first_height }, width);

  allocate_child (heading.buttons.first,
                  (GtkAllocation) { width - heading.buttons.natural, 0, heading.buttons.natural, first_height }, width);
}

static void
sc_heading_layout_class_init (ScHeadingLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = sc_heading_layout_get_request_mode;
  layout_class->measure = sc_heading_layout_measure;
  layout_class->allocate = sc_heading_layout_allocate;
}

static void
sc_heading_layout_init (ScHeadingLayout *self)
{
}
