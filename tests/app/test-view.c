/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/overview.h"
#include "pairs.h"
#include "view.h"

/* What a list of pairs shows of comparisons that are made for the purpose. */

#define COMMON_NAME "tbsCertificate/subject/2/0/value"
#define COMMON_NAME_TEXT(text) "SET { SEQUENCE { OID 2.5.4.3 UTF8String \"" text "\" } }"
#define ORGANIZATION "tbsCertificate/subject/1/0/value"

#define NAME_CONSTRAINTS(name) \
  "SEQUENCE { OID 2.5.29.30 OCTET STRING { SEQUENCE { [0] { SEQUENCE { [4] { SEQUENCE { " \
  "SET { SEQUENCE { OID 2.5.4.10 UTF8String \"" name "\" } } } } } } } } }"

#define N_NAMES 190
#define ODD_NAME 90
#define SIGNATURE "signatureAlgorithm/algorithm"

static void
assert_covers (PangoAttrList *attributes,
               PangoAttrType  type,
               int            value,
               guint          start,
               guint          end)
{
  PangoAttrIterator *iterator = pango_attr_list_get_iterator (attributes);
  guint n_found = 0;

  do
    {
      PangoAttribute *attribute = pango_attr_iterator_get (iterator, type);

      if (attribute == NULL)
        continue;
      g_assert_cmpint (((PangoAttrInt *) attribute)->value, ==, value);
      g_assert_cmpuint (attribute->start_index, ==, start);
      g_assert_cmpuint (attribute->end_index, ==, end);
      n_found++;
    }
  while (pango_attr_iterator_next (iterator));

  pango_attr_iterator_destroy (iterator);
  g_assert_cmpuint (n_found, ==, 1);
}

/* The third character alone differs, and is told by weight and line. */
static void
assert_emphasised (View       *fixture,
                   ScSide      column,
                   const char *text)
{
  ScCell *cell = view_find_cell (fixture, column, sc_pair_view_get_selected (fixture->view));
  const ScCellText *shown = sc_cell_get_text (cell, 0);

  g_assert_cmpstr (shown->text, ==, text);
  g_assert_nonnull (shown->emphasis);
  assert_covers (shown->emphasis, PANGO_ATTR_UNDERLINE, PANGO_UNDERLINE_SINGLE, 2, 3);
  assert_covers (shown->emphasis, PANGO_ATTR_WEIGHT, PANGO_WEIGHT_BOLD, 2, 3);
}

static gboolean
shows_selected (gpointer user_data)
{
  View *fixture = user_data;

  return view_find_cell (fixture, SC_RIGHT, sc_pair_view_get_selected (fixture->view)) != NULL;
}

static void
open_names (View *fixture)
{
  view_open (fixture, compare_parts ("subject.commonName", COMMON_NAME_TEXT ("mail.example.com"),
                                     COMMON_NAME_TEXT ("mall.example.com")));
  sc_pair_view_select (fixture->view, find_pair (fixture->comparison, COMMON_NAME));
  inside_wait_until (shows_selected, fixture);
}

static void
test_emphasis (void)
{
  View fixture;
  ScCell *cell = NULL;

  open_names (&fixture);
  assert_emphasised (&fixture, SC_LEFT, "mail.example.com");
  assert_emphasised (&fixture, SC_RIGHT, "mall.example.com");
  /* What is the same on both sides stands as it is. */
  sc_pair_view_select (fixture.view, find_pair (fixture.comparison, ORGANIZATION));
  inside_wait_until (shows_selected, &fixture);
  cell = view_find_cell (&fixture, SC_LEFT, sc_pair_view_get_selected (fixture.view));
  g_assert_null (sc_cell_get_text (cell, 0)->emphasis);
  view_close (&fixture);
}

/* Whether a pointer on the cell finds a tooltip, if it is so wide. */
static gboolean
has_tooltip (ScCell *cell,
             int     width)
{
  GtkWidget *widget = GTK_WIDGET (cell);
  g_autoptr (GtkTooltip) tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
  gboolean is_shown = FALSE;

  gtk_widget_allocate (widget, width, gtk_widget_get_height (widget), -1, NULL);
  g_signal_emit_by_name (widget, "query-tooltip", 0, 0, FALSE, tooltip, &is_shown);

  return is_shown;
}

static gboolean
is_released (gpointer row)
{
  return (gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_ACTIVE) == 0;
}

/* A row that was pressed for the menu does not look pressed when that is closed. */
static void
test_released (void)
{
  View fixture;
  ScCell *cell = NULL;
  GtkWidget *row = NULL;

  open_names (&fixture);
  cell = view_find_cell (&fixture, SC_LEFT, sc_pair_view_get_selected (fixture.view));
  row = gtk_widget_get_parent (gtk_widget_get_parent (GTK_WIDGET (cell)));
  gtk_widget_set_state_flags (row, GTK_STATE_FLAG_ACTIVE, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (fixture.view), "row.menu", NULL);
  g_assert_false (is_released (row));
  gtk_popover_popdown (GTK_POPOVER (inside_find (GTK_WIDGET (fixture.view), GTK_TYPE_POPOVER_MENU, 0)));
  inside_wait_until (is_released, row);
  view_close (&fixture);
}

/* Keys may ask for the menu of a row where there is none. */
static void
test_menu_nowhere (void)
{
  GtkWidget *view = g_object_ref_sink (g_object_new (SC_TYPE_PAIR_VIEW, NULL));

  gtk_widget_activate_action (view, "row.menu", NULL);
  g_assert_null (inside_find (view, GTK_TYPE_POPOVER_MENU, 0));
  g_assert_finalize_object (view);
}

/* What is cut is told whole, and nothing else. */
static void
test_tooltip (void)
{
  View fixture;
  ScCell *cell = NULL;

  open_names (&fixture);
  cell = view_find_cell (&fixture, SC_LEFT, sc_pair_view_get_selected (fixture.view));
  g_assert_true (has_tooltip (cell, 100));
  g_assert_false (has_tooltip (cell, 1000));
  view_close (&fixture);
}

/* Each side shows what the other has, and then its own again. */
static void
test_blink (void)
{
  View fixture;

  open_names (&fixture);
  sc_pair_view_set_crossed (fixture.view, TRUE);
  assert_emphasised (&fixture, SC_LEFT, "mall.example.com");
  assert_emphasised (&fixture, SC_RIGHT, "mail.example.com");
  sc_pair_view_set_crossed (fixture.view, FALSE);
  assert_emphasised (&fixture, SC_LEFT, "mail.example.com");
  assert_emphasised (&fixture, SC_RIGHT, "mall.example.com");
  view_close (&fixture);
}

/* (nullable): the last text in @node */
static const GskRenderNode *
find_text (const GskRenderNode *node)
{
  const GskRenderNode *found = NULL;

  switch (gsk_render_node_get_node_type (node))
    {
    case GSK_TEXT_NODE:
      return node;

    case GSK_TRANSFORM_NODE:
      return find_text (gsk_transform_node_get_child (node));

    case GSK_CLIP_NODE:
      return find_text (gsk_clip_node_get_child (node));

    case GSK_CONTAINER_NODE:
      for (guint i = gsk_container_node_get_n_children (node); i > 0 && found == NULL; i--)
        found = find_text (gsk_container_node_get_child (node, i - 1));
      return found;

    default:
      return NULL;
    }
}

/* How the encoding stands out that was drawn last; 0 if none was drawn. */
static float
get_alpha (View *fixture)
{
  ScCell *cell = view_find_cell (fixture, SC_LEFT, sc_pair_view_get_selected (fixture->view));
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (cell));
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  const GskRenderNode *text = NULL;

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (GTK_WIDGET (cell)),
                          gtk_widget_get_height (GTK_WIDGET (cell)));
  node = gtk_snapshot_to_node (snapshot);
  text = node != NULL ? find_text (node) : NULL;

  return text != NULL ? gsk_text_node_get_color (text)->alpha : 0;
}

static float
get_whole_alpha (View *fixture)
{
  GdkRGBA color = { 0 };

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (fixture->view)), &color);

  return color.alpha;
}

static gboolean
is_pale (gpointer user_data)
{
  float alpha = get_alpha (user_data);

  return alpha > 0 && alpha < get_whole_alpha (user_data) * .8F;
}

static gboolean
is_not_pale (gpointer user_data)
{
  return get_alpha (user_data) > get_whole_alpha (user_data) * .95F;
}

#define CONTRAST_SCHEMA "org.gnome.desktop.a11y.interface"

/* What is pale is so only where the desktop does not ask for more. */
static void
test_contrast (void)
{
  View fixture;
  g_autoptr (GSettings) settings = NULL;
  g_autoptr (GSettingsSchema) schema =
    g_settings_schema_source_lookup (g_settings_schema_source_get_default (), CONTRAST_SCHEMA, TRUE);

  if (schema == NULL)
    {
      g_test_skip ("the desktop's settings are not installed");
      return;
    }

  settings = g_settings_new (CONTRAST_SCHEMA);
  open_names (&fixture);
  inside_wait_until (is_pale, &fixture);
  g_settings_set_boolean (settings, "high-contrast", TRUE);
  inside_wait_until (is_not_pale, &fixture);
  g_settings_set_boolean (settings, "high-contrast", FALSE);
  inside_wait_until (is_pale, &fixture);
  view_close (&fixture);
}

static void
press (GtkWidget *widget,
       double     y)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller))
        g_signal_emit_by_name (controller, "pressed", 1, 1.0, y);
    }
}

/* Where in the strip the selected row is marked. */
static double
find_mark (View      *fixture,
           GtkWidget *overview)
{
  GtkWidget *column_view = inside_find (GTK_WIDGET (fixture->view), GTK_TYPE_COLUMN_VIEW, 0);
  GtkSelectionModel *rows = gtk_column_view_get_model (GTK_COLUMN_VIEW (column_view));
  guint position = gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (rows));

  return (position + .5) / g_list_model_get_n_items (G_LIST_MODEL (rows)) * gtk_widget_get_height (overview);
}

/* A mark of two pixels is hit within four, and not from ten. */
static void
test_overview_reach (void)
{
  static const struct
  {
    double   distance;
    gboolean is_hit;
  } cases[] = { { 0, TRUE }, { -4, TRUE }, { 4, TRUE }, { -10, FALSE }, { 10, FALSE } };
  g_autofree char *left = view_make_names (N_NAMES, ODD_NAME, "left.example.com");
  g_autofree char *right = view_make_names (N_NAMES, ODD_NAME, "right.example.com");
  View fixture;
  const ScPair *odd = NULL;
  GtkWidget *overview = NULL;
  double mark = 0;

  view_open (&fixture, compare_parts ("subjectAltName.value", left, right));
  odd = sc_pair_view_get_selected (fixture.view);
  g_assert_cmpint (odd->relation, ==, SC_RELATION_DIFFERS);
  overview = inside_find (GTK_WIDGET (fixture.view), SC_TYPE_OVERVIEW, 0);
  mark = find_mark (&fixture, overview);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      sc_pair_view_select (fixture.view, &odd->parent->children[0]);
      press (overview, mark + cases[i].distance);
      g_assert_cmpint (sc_pair_view_get_selected (fixture.view) == odd, ==, cases[i].is_hit);
    }

  view_close (&fixture);
}

/* A file's name that is too long for its column keeps both ends. */
static void
test_headings (void)
{
  View fixture;
  GtkWidget *header = NULL;
  GtkWidget *label = NULL;
  guint n_labels = 0;

  open_names (&fixture);
  header = gtk_widget_get_first_child (inside_find (GTK_WIDGET (fixture.view), GTK_TYPE_COLUMN_VIEW, 0));
  while ((label = inside_find (header, GTK_TYPE_LABEL, n_labels)) != NULL)
    {
      g_assert_cmpint (gtk_label_get_ellipsize (GTK_LABEL (label)), ==, PANGO_ELLIPSIZE_MIDDLE);
      n_labels++;
    }
  g_assert_cmpuint (n_labels, ==, 4);
  view_close (&fixture);
}

/* Whatever was scrolled to before. */
static void
test_first_look_in_sight (void)
{
  g_autoptr (ScComparison) other = view_compare_names (N_NAMES, 0);
  g_autoptr (ScComparison) mirrored = NULL;
  View fixture;

  view_open (&fixture, view_compare_names (N_NAMES, ODD_NAME));
  inside_wait_until (view_has_in_sight, &fixture);
  mirrored = sc_comparison_new (sc_comparison_get_object (fixture.comparison, SC_RIGHT),
                                sc_comparison_get_object (fixture.comparison, SC_LEFT), 0);
  sc_pair_view_set_comparison (fixture.view, mirrored);
  sc_pair_view_set_comparison (fixture.view, other);
  inside_rest ();
  g_assert_true (view_has_in_sight (&fixture));
  view_close (&fixture);
}

/* What was selected is not there any more. */
static void
test_fallen_back_in_sight (void)
{
  g_autoptr (ScComparison) shorter = view_compare_names (ODD_NAME, 0);
  View fixture;

  view_open (&fixture, view_compare_names (N_NAMES, ODD_NAME));
  inside_wait_until (view_has_in_sight, &fixture);
  sc_pair_view_renew_comparison (fixture.view, shorter);
  inside_rest ();
  g_assert_true (view_has_in_sight (&fixture));
  view_close (&fixture);
}

/* More rows stand above it than before. A row out of sight stays there. */
static void
test_kept_in_sight (void)
{
  g_autoptr (ScComparison) longer = view_compare_names (N_NAMES, 0);
  g_autoptr (ScComparison) again = view_compare_names (N_NAMES, 0);
  View fixture;
  GtkWidget *scroller = NULL;

  view_open (&fixture, view_compare_names (2, 0));
  sc_pair_view_select (fixture.view, find_pair (fixture.comparison, SIGNATURE));
  inside_rest ();
  g_assert_true (view_has_in_sight (&fixture));
  sc_pair_view_renew_comparison (fixture.view, longer);
  g_assert_true (sc_pair_view_get_selected (fixture.view) == find_pair (longer, SIGNATURE));
  inside_rest ();
  g_assert_true (view_has_in_sight (&fixture));

  /* What has the keyboard would be scrolled to. */
  gtk_window_set_focus (GTK_WINDOW (fixture.window), NULL);
  scroller = inside_find (GTK_WIDGET (fixture.view), GTK_TYPE_SCROLLED_WINDOW, 0);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)), 0);
  inside_rest ();
  sc_pair_view_renew_comparison (fixture.view, again);
  inside_rest ();
  g_assert_false (view_has_in_sight (&fixture));
  view_close (&fixture);
}

static char *
dup_copied (gpointer user_data)
{
  View *fixture = user_data;
  GdkContentProvider *content = gdk_clipboard_get_content (gtk_widget_get_clipboard (GTK_WIDGET (fixture->view)));
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  if (content == NULL || !gdk_content_provider_get_value (content, &value, NULL))
    return NULL;

  return g_value_dup_string (&value);
}

static gboolean
is_copied (gpointer user_data)
{
  g_autofree char *text = dup_copied (user_data);

  return text != NULL && *text != '\0';
}

static void
assert_copied (View       *fixture,
               const char *action_name,
               const char *expected)
{
  g_autofree char *text = NULL;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (fixture->view)), "");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->view), action_name, NULL));
  inside_wait_until (is_copied, fixture);
  text = dup_copied (fixture);
  g_assert_cmpstr (text, ==, expected);
}

/* What keeps letters that are read from right to left in their place is shown, but neither copied nor heard. */
static void
test_from_right (void)
{
  View fixture = { NULL };
  const ScPair *pair = NULL;
  g_autoptr (ScPairRow) row = NULL;
  g_autofree char *name = NULL;

  view_open (&fixture, compare_parts ("moreExtensions", NAME_CONSTRAINTS ("שלום"), NAME_CONSTRAINTS ("Example")));
  pair = find_pair (fixture.comparison, "tbsCertificate/extensions/nameConstraints");
  sc_pair_view_select (fixture.view, pair);
  inside_rest ();
  g_assert_cmpstr (sc_cell_get_text (view_find_cell (&fixture, SC_LEFT, pair), 0)->text, ==,
                   "Permitted: \u2068O=שלום\u2069");
  assert_copied (&fixture, "row.copy-left", "Permitted: O=שלום");
  assert_copied (&fixture, "row.copy-row", "Name Constraints\tPermitted: O=שלום\t≠\tPermitted: O=Example");

  row = sc_pair_row_new (fixture.comparison, pair);
  name = sc_pair_row_dup_side_name (row, SC_LEFT);
  g_assert_true (g_str_has_prefix (name, "Permitted: O=שלום, "));

  view_close (&fixture);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  gtk_test_init (&argc, &argv, NULL);
  application = inside_start ();

  g_test_add_func ("/view/emphasis", test_emphasis);
  g_test_add_func ("/view/tooltip", test_tooltip);
  g_test_add_func ("/view/from-right", test_from_right);
  g_test_add_func ("/view/released", test_released);
  g_test_add_func ("/view/menu-nowhere", test_menu_nowhere);
  g_test_add_func ("/view/blink", test_blink);
  g_test_add_func ("/view/contrast", test_contrast);
  g_test_add_func ("/view/headings", test_headings);
  g_test_add_func ("/view/overview-reach", test_overview_reach);
  g_test_add_func ("/view/in-sight/first-look", test_first_look_in_sight);
  g_test_add_func ("/view/in-sight/fallen-back", test_fallen_back_in_sight);
  g_test_add_func ("/view/in-sight/kept", test_kept_in_sight);

  return g_test_run ();
}
