/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

#include "app/filter-bar.h"
#include "app/heading-layout.h"
#include "app/line-layout.h"
#include "app/menus.h"
#include "app/side-room.h"
#include "inside.h"

#define SPACING 7

/* A line of an icon's size, words that wrap, and a word at the end, in GtkBox and in ours. */
typedef struct
{
  gboolean         is_homogeneous;
  GtkTextDirection direction;
} Case;

static GtkWidget *
new_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);

  return label;
}

static GtkWidget *
new_line (const Case *data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkWidget *icon = gtk_image_new ();
  GtkWidget *words = new_label ("What is said here takes more than one line if there is little room for it");

  gtk_box_set_homogeneous (GTK_BOX (box), data->is_homogeneous);
  gtk_widget_set_direction (box, data->direction);
  gtk_widget_set_size_request (icon, 16, 16);
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), new_label ("end"));

  return g_object_ref_sink (box);
}

static GtkWidget *
new_our_line (const Case *data)
{
  GtkWidget *line = new_line (data);

  gtk_widget_set_layout_manager (line, g_object_new (SC_TYPE_LINE_LAYOUT,
                                                     "homogeneous", data->is_homogeneous,
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

static void
test_line (gconstpointer data)
{
  GtkWidget *box = new_line (data);
  GtkWidget *line = new_our_line (data);
  int narrowest = 0;
  int height = 0;

  assert_same_measure (box, line, GTK_ORIENTATION_HORIZONTAL, -1, &narrowest);
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
};

/* The encoding makes room for the meaning, and goes before the meaning is cut; or the longer makes room for the other. */
static void
test_side (void)
{
  static const struct
  {
    int      whole;
    gboolean keeps_encoding;
    int      meaning;  /* would like to be that wide; needs 20 */
    int      encoding; /* the same */
    int      widths[SC_N_SIDE_PARTS];
  } rooms[] = {
    /* All of it, 16 + 8 + 200 + 8 + 80, and more than that. */
    { 312, FALSE, 200, 80, { 16, 200, 80 } },
    { 400, FALSE, 200, 80, { 16, 200, 80 } },
    { 400, TRUE, 200, 80, { 16, 200, 80 } },
    /* The encoding is cut, down to a half; then it goes, and the meaning has what was its. */
    { 302, FALSE, 200, 80, { 16, 200, 70 } },
    { 272, FALSE, 200, 80, { 16, 200, 40 } },
    { 271, FALSE, 200, 80, { 16, 200, 0 } },
    { 224, FALSE, 200, 80, { 16, 200, 0 } },
    { 150, FALSE, 200, 80, { 16, 126, 0 } },
    /* The longer is cut first. */
    { 262, TRUE, 200, 80, { 16, 150, 80 } },
    { 262, TRUE, 80, 200, { 16, 80, 150 } },
    /* One of both alone. */
    { 100, FALSE, 200, 0, { 16, 76, 0 } },
    { 100, TRUE, 200, 0, { 16, 76, 0 } },
    { 60, FALSE, 0, 80, { 16, 0, 36 } },
    /* Less than both need, and less than one. */
    { 71, TRUE, 200, 80, { 16, 20, 0 } },
    { 40, FALSE, 200, 80, { 16, 0, 0 } },
    { 0, FALSE, 200, 80, { 16, 0, 0 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rooms); i++)
    {
      const GtkRequestedSize sizes[SC_N_SIDE_PARTS] = {
        { NULL, 16, 16 },
        { NULL, MIN (20, rooms[i].meaning), rooms[i].meaning },
        { NULL, MIN (20, rooms[i].encoding), rooms[i].encoding },
      };
      int widths[SC_N_SIDE_PARTS] = { 0 };

      sc_side_room_divide (rooms[i].whole, rooms[i].keeps_encoding, sizes, widths);
      for (guint part = 0; part < SC_N_SIDE_PARTS; part++)
        g_assert_cmpint (widths[part], ==, rooms[i].widths[part]);
    }
}

static void
append_part (GtkWidget *heading,
             int        width)
{
  GtkWidget *part = gtk_drawing_area_new ();

  gtk_widget_set_size_request (part, width, 20);
  gtk_box_append (GTK_BOX (heading), part);
}

static void
assert_place (GtkWidget *part,
              int        x,
              int        y,
              int        width)
{
  GtkAllocation place = { 0 };

  gtk_widget_get_allocation (part, &place);
  g_assert_cmpint (place.x, ==, x);
  g_assert_cmpint (place.y, ==, y);
  g_assert_cmpint (place.width, ==, width);
}

/* A name, a badge and a button: the badge leaves the first line to the name before that is cut. */
static void
test_heading (void)
{
  GtkWidget *heading = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  GtkWidget *name = gtk_label_new ("a name that is long enough");
  int natural = 0;
  int whole = 0;
  int height = 0;

  gtk_widget_set_layout_manager (heading, g_object_new (SC_TYPE_HEADING_LAYOUT, NULL));
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_MIDDLE);
  gtk_widget_set_size_request (name, -1, 20);
  gtk_box_append (GTK_BOX (heading), name);
  append_part (heading, 60);
  append_part (heading, 30);
  gtk_widget_measure (name, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  gtk_widget_measure (heading, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &whole, NULL, NULL);
  g_assert_cmpint (whole, ==, natural + 8 + 60 + 8 + 30);

  gtk_widget_measure (heading, GTK_ORIENTATION_VERTICAL, whole + 5, &height, NULL, NULL, NULL);
  gtk_widget_allocate (heading, whole + 5, height, -1, NULL);
  assert_place (name, 0, 0, natural);
  assert_place (gtk_widget_get_next_sibling (name), natural + 8, 0, 60);
  assert_place (gtk_widget_get_last_child (heading), whole - 25, 0, 30);

  gtk_widget_measure (heading, GTK_ORIENTATION_VERTICAL, whole - 1, &height, NULL, NULL, NULL);
  gtk_widget_allocate (heading, whole - 1, height, -1, NULL);
  assert_place (name, 0, 0, natural);
  assert_place (gtk_widget_get_next_sibling (name), 0, height - 20, 60);
  assert_place (gtk_widget_get_last_child (heading), whole - 31, 0, 30);

  gtk_widget_set_direction (heading, GTK_TEXT_DIR_RTL);
  gtk_widget_measure (heading, GTK_ORIENTATION_VERTICAL, 100, &height, NULL, NULL, NULL);
  gtk_widget_allocate (heading, 100, height, -1, NULL);
  assert_place (name, 38, 0, 62);
  assert_place (gtk_widget_get_next_sibling (name), 40, height - 20, 60);
  assert_place (gtk_widget_get_last_child (heading), 0, 0, 30);

  g_object_unref (heading);
}

/* Whether a button of the window's header bar, of which none stands before, is to be seen. */
static gboolean
has_button (ScWindow   *window,
            const char *action_name)
{
  GtkWidget *button = NULL;
  guint i = 0;

  do
    button = inside_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, i++);
  while (button != NULL && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), action_name) != 0);

  g_assert_nonnull (button);
  return gtk_widget_get_mapped (button);
}

static gboolean
has_item (GMenuModel *menu,
          const char *action_name)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
      g_autofree char *action = NULL;

      g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &action);
      if (g_strcmp0 (action, action_name) == 0 || (section != NULL && has_item (section, action_name)))
        return TRUE;
    }

  return FALSE;
}

/* A narrow window does without the buttons that the main menu has, too. */
static void
test_header_bar (gconstpointer data)
{
  static const struct
  {
    int      width;
    gboolean has_room;
  } windows[] = { { 1240, TRUE }, { 640, TRUE }, { 400, FALSE } };
  ScApplication *application = SC_APPLICATION ((gpointer) data);

  g_assert_true (has_item (sc_menus_get ("main"), "win.swap"));
  g_assert_true (has_item (sc_menus_get ("main"), "win.save-picture"));
  for (guint i = 0; i < G_N_ELEMENTS (windows); i++)
    {
      ScWindow *window = inside_open_window (application);

      gtk_window_set_default_size (GTK_WINDOW (window), windows[i].width, 700);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.example", NULL);
      inside_wait (window);
      inside_rest ();
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), <=, windows[i].width);
      g_assert_cmpint (has_button (window, "win.swap"), ==, windows[i].has_room);
      g_assert_cmpint (has_button (window, "win.save-picture"), ==, windows[i].has_room);
      inside_close_window (window);
    }
}

/* (nullable): the label of the filter whose button is pressed */
static const char *
get_pressed (GtkWidget *bar)
{
  GtkWidget *button = NULL;

  for (guint i = 0; (button = inside_find (bar, GTK_TYPE_TOGGLE_BUTTON, i)) != NULL; i++)
    if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)) &&
        g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), "filter.kind") == 0)
      return gtk_button_get_label (GTK_BUTTON (button));

  return NULL;
}

static GtkWidget *
find_item (GtkMenuButton *kinds,
           guint          nth)
{
  return inside_find (GTK_WIDGET (gtk_menu_button_get_popover (kinds)), g_type_from_name ("GtkModelButton"), nth);
}

static void
assert_named (GtkMenuButton *kinds,
              const char    *kind)
{
  GtkAccessible *button = GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (kinds)));
  g_autofree char *name = g_strdup_printf ("Which fields are shown: %s", kind);

  g_assert_null (gtk_test_accessible_check_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, name));
  g_assert_false (gtk_test_accessible_has_relation (button, GTK_ACCESSIBLE_RELATION_LABELLED_BY));
}

/* Where the filters have no room, the one that is chosen is told, and the others are in a menu, which begins with it. */
static void
test_filter_menu (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));
  GtkWidget *bar = inside_find (GTK_WIDGET (window), SC_TYPE_FILTER_BAR, 0);
  GtkMenuButton *kinds = GTK_MENU_BUTTON (inside_find (bar, GTK_TYPE_MENU_BUTTON, 0));

  gtk_window_set_default_size (GTK_WINDOW (window), 440, 700);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.example", NULL);
  inside_wait (window);
  inside_rest ();
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (kinds)));

  for (guint i = SC_N_FILTERS; i-- > 0;)
    {
      gtk_menu_button_popup (kinds);
      g_assert_true (gtk_widget_get_visible (GTK_WIDGET (gtk_menu_button_get_popover (kinds))));
      g_assert_true (gtk_widget_has_focus (find_item (kinds, sc_filter_bar_get_kind (SC_FILTER_BAR (bar)))));
      g_assert_null (find_item (kinds, SC_N_FILTERS));
      g_signal_emit_by_name (find_item (kinds, i), "clicked");
      inside_rest ();
      g_assert_cmpint (sc_filter_bar_get_kind (SC_FILTER_BAR (bar)), ==, i);
      g_assert_cmpstr (gtk_menu_button_get_label (kinds), ==, get_pressed (bar));
      assert_named (kinds, get_pressed (bar));
    }

  inside_close_window (window);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  gtk_test_init (&argc, &argv, NULL);
  application = inside_start ();

  g_test_add_data_func ("/layout/line", &cases[0], test_line);
  g_test_add_data_func ("/layout/line-rtl", &cases[1], test_line);
  g_test_add_data_func ("/layout/line-homogeneous", &cases[2], test_line);
  g_test_add_data_func ("/layout/line-homogeneous-rtl", &cases[3], test_line);
  g_test_add_func ("/layout/side", test_side);
  g_test_add_func ("/layout/heading", test_heading);
  g_test_add_data_func ("/layout/header-bar", application, test_header_bar);
  g_test_add_data_func ("/layout/filter-menu", application, test_filter_menu);

  return g_test_run ();
}
