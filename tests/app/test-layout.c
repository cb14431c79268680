/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

#include "app/line-layout.h"
#include "app/side-layout.h"

#define SPACING 7

/* Of side-layout.c. */
#define SIDE_SPACING 8

/* A line of an icon's size, words that wrap, and a word at the end, in GtkBox and in ours. */
typedef struct
{
  gboolean         is_homogeneous;
  GtkTextDirection direction;
  gboolean         has_one_line; /* the words are cut instead */
} Case;

static GtkWidget *
new_label (const Case *data,
           const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), !data->has_one_line);
  gtk_label_set_ellipsize (GTK_LABEL (label), data->has_one_line ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);

  return label;
}

static GtkWidget *
new_line (const Case *data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkWidget *icon = gtk_image_new ();
  GtkWidget *words = new_label (data, "What is said here takes more than one line if there is little room for it");

  gtk_box_set_homogeneous (GTK_BOX (box), data->is_homogeneous);
  gtk_widget_set_direction (box, data->direction);
  gtk_widget_set_size_request (icon, 16, 16);
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), new_label (data, "end"));

  return g_object_ref_sink (box);
}

static GtkWidget *
new_our_line (const Case *data)
{
  GtkWidget *line = new_line (data);

  gtk_widget_set_layout_manager (line, g_object_new (SC_TYPE_LINE_LAYOUT,
                                                     "homogeneous", data->is_homogeneous,
                                                     "one-line", data->has_one_line,
                                                     "spacing", SPACING,
                                                     NULL));

  return line;
}

static void
assert_same_measure (GtkWidget      *box,
                     GtkWidget      *line,
                     GtkOrientation  orientation,
                     int             for_size,
                     int            *minimum)
{
  int box_natural = 0;
  int natural = 0;
  int box_minimum = 0;

  gtk_widget_measure (box, orientation, for_size, &box_minimum, &box_natural, NULL, NULL);
  gtk_widget_measure (line, orientation, for_size, minimum, &natural, NULL, NULL);
  g_assert_cmpint (*minimum, ==, box_minimum);
  g_assert_cmpint (natural, ==, box_natural);
}

static void
assert_same_places (GtkWidget *box,
                    GtkWidget *line)
{
  GtkWidget *box_child = gtk_widget_get_first_child (box);

  for (GtkWidget *child = gtk_widget_get_first_child (line); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation expected = { 0 };
      GtkAllocation place = { 0 };

      gtk_widget_get_allocation (box_child, &expected);
      gtk_widget_get_allocation (child, &place);
      g_assert_cmpint (place.x, ==, expected.x);
      g_assert_cmpint (place.y, ==, expected.y);
      g_assert_cmpint (place.width, ==, expected.width);
      g_assert_cmpint (place.height, ==, expected.height);
      box_child = gtk_widget_get_next_sibling (box_child);
    }
}

/* Returns: the least width of both, or of the box alone, beside which the line asks for none. */
static int
assert_widths (const Case *data,
               GtkWidget  *box,
               GtkWidget  *line)
{
  int width = 0;
  int minimum = 0;
  int natural = 0;

  if (!data->has_one_line)
    {
      assert_same_measure (box, line, GTK_ORIENTATION_HORIZONTAL, -1, &minimum);
      return minimum;
    }

  gtk_widget_measure (line, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 0);
  g_assert_cmpint (natural, ==, 0);
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  g_assert_cmpint (width, >, 0);

  return width;
}

static void
test_line (gconstpointer data)
{
  GtkWidget *box = new_line (data);
  GtkWidget *line = new_our_line (data);
  int narrowest = assert_widths (data, box, line);
  int height = 0;

  for (int width = narrowest; width < narrowest + 600; width += 97)
    {
      assert_same_measure (box, line, GTK_ORIENTATION_VERTICAL, width, &height);
      gtk_widget_allocate (box, width, height, -1, NULL);
      gtk_widget_allocate (line, width, height, -1, NULL);
      assert_same_places (box, line);
    }

  g_object_unref (box);
  g_object_unref (line);
}

static const Case cases[] = {
  { FALSE, GTK_TEXT_DIR_LTR },
  { FALSE, GTK_TEXT_DIR_RTL },
  { TRUE, GTK_TEXT_DIR_LTR },
  { TRUE, GTK_TEXT_DIR_RTL },
  { FALSE, GTK_TEXT_DIR_LTR, TRUE },
  { FALSE, GTK_TEXT_DIR_RTL, TRUE },
};

/* A mark, a value and an encoding, as wide as @width. */
static void
lay_out (GtkWidget *cell,
         int        width,
         int        widths[3])
{
  GtkWidget *child = gtk_widget_get_first_child (cell);
  int height = 0;

  gtk_widget_measure (cell, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
  gtk_widget_allocate (cell, width, height, -1, NULL);
  for (guint i = 0; i < 3; i++, child = gtk_widget_get_next_sibling (child))
    widths[i] = gtk_widget_get_child_visible (child) ? gtk_widget_get_width (child) : 0;
}

/* What a cell takes to show all of it; it asks for nothing. */
static int
measure_whole (GtkWidget *cell)
{
  int whole = 2 * SIDE_SPACING;
  int asked = 0;

  gtk_widget_measure (cell, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &asked, NULL, NULL);
  g_assert_cmpint (asked, ==, 0);

  for (GtkWidget *child = gtk_widget_get_first_child (cell); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int natural = 0;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
      whole += natural;
    }

  return whole;
}

static void
set_words (GtkWidget  *cell,
           const char *value,
           const char *encoding)
{
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_next_sibling (gtk_widget_get_first_child (cell))), value);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (cell)), encoding);
}

static GtkWidget *
new_cell (GtkLayoutManager *layout,
          GtkTextDirection  direction)
{
  GtkWidget *cell = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *mark = gtk_image_new ();

  gtk_widget_set_direction (cell, direction);
  gtk_widget_set_layout_manager (cell, layout);
  gtk_widget_set_size_request (mark, 16, 16);
  gtk_box_append (GTK_BOX (cell), mark);
  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *label = gtk_label_new (NULL);

      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_box_append (GTK_BOX (cell), label);
    }

  return g_object_ref_sink (cell);
}

/* The encoding makes room for the value, and goes before the value is cut; or the longer makes room for the other. */
static void
test_side (gconstpointer data)
{
  const Case *side = data;
  GtkLayoutManager *layout = g_object_new (SC_TYPE_SIDE_LAYOUT, NULL);
  GtkWidget *cell = new_cell (layout, side->direction);
  int natural = 0;
  int whole[3] = { 0 };
  int widths[3] = { 0 };
  GtkAllocation place = { 0 };

  set_words (cell, "autodiscover.example.com", "IA5String");
  natural = measure_whole (cell);
  lay_out (cell, natural, whole);
  lay_out (cell, natural + 50, widths);
  gtk_widget_get_allocation (gtk_widget_get_first_child (cell), &place);
  g_assert_cmpint (place.x, ==, side->direction == GTK_TEXT_DIR_RTL ? natural + 50 - whole[0] : 0);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (widths[i], ==, whole[i]);

  lay_out (cell, natural - whole[2] / 4, widths);
  g_assert_cmpint (widths[1], ==, whole[1]);
  g_assert_cmpint (widths[2], ==, whole[2] - whole[2] / 4);

  lay_out (cell, natural - whole[2] * 2 / 3, widths);
  g_assert_cmpint (widths[1], ==, whole[1]);
  g_assert_cmpint (widths[2], ==, 0);

  lay_out (cell, natural - whole[2] - whole[1] / 3, widths);
  g_assert_cmpint (widths[1], <, whole[1]);
  g_assert_cmpint (widths[1], >, whole[1] / 2);
  g_assert_cmpint (widths[2], ==, 0);

  sc_side_layout_set_keeps_encoding (SC_SIDE_LAYOUT (layout), TRUE);
  lay_out (cell, natural - whole[1] / 3, widths);
  g_assert_cmpint (widths[0], ==, whole[0]);
  g_assert_cmpint (widths[1], ==, whole[1] - whole[1] / 3);
  g_assert_cmpint (widths[2], ==, whole[2]);

  set_words (cell, "No", "omitted, DEFAULT FALSE");
  natural = measure_whole (cell);
  lay_out (cell, natural, whole);
  lay_out (cell, natural - whole[2] * 2 / 3, widths);
  g_assert_cmpint (widths[1], ==, whole[1]);
  g_assert_cmpint (widths[2], ==, whole[2] - whole[2] * 2 / 3);

  g_object_unref (cell);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/layout/line", &cases[0], test_line);
  g_test_add_data_func ("/layout/line-rtl", &cases[1], test_line);
  g_test_add_data_func ("/layout/line-homogeneous", &cases[2], test_line);
  g_test_add_data_func ("/layout/line-homogeneous-rtl", &cases[3], test_line);
  g_test_add_data_func ("/layout/side", &cases[0], test_side);
  g_test_add_data_func ("/layout/side-rtl", &cases[1], test_side);
  g_test_add_data_func ("/layout/one-line", &cases[4], test_line);
  g_test_add_data_func ("/layout/one-line-rtl", &cases[5], test_line);

  return g_test_run ();
}
