/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inside.h"

#include "app/octets-heading.h"
#include "app/octets-row.h"
#include "app/octets-sheet.h"
#include "app/octets-view.h"
#include "app/pair-view.h"
#include "pairs.h"

#define EXTENSIONS "tbsCertificate/extensions/"
#define NAMES EXTENSIONS "subjectAltName/"

/* More rows than this a list of GTK 4.8 does not make, however long it is. */
#define MAX_ROWS 220

#define MEGABYTE (1024 * 1024)

/* openssl asn1parse says where the extension stands in the example: its SEQUENCE at 555, the OBJECT at 557, the BOOLEAN
 * at 562 and the OCTET STRING at 565. */

static ScWindow *
open_example (gconstpointer application)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) application));
  g_autoptr (GFile) bad = inside_dup_example ("bad.pem");
  g_autoptr (GFile) good = inside_dup_example ("good.pem");
  GFile *files[] = { bad, good };

  sc_window_load_files (window, SC_N_SIDES, files, G_N_ELEMENTS (files));
  inside_wait (window);
  inside_rest ();

  return window;
}

static GtkWidget *
get_octets (ScWindow *window)
{
  return inside_find (GTK_WIDGET (window), SC_TYPE_OCTETS_VIEW, 0);
}

static void
assert_selected (ScWindow   *window,
                 const char *path)
{
  ScPairView *view = SC_PAIR_VIEW (inside_find (GTK_WIDGET (window), SC_TYPE_PAIR_VIEW, 0));
  const ScPair *pair = NULL;
  g_autofree char *actual = NULL;

  inside_rest ();
  pair = sc_pair_view_get_selected (view);
  g_assert_nonnull (pair);
  actual = sc_pair_dup_path (pair);
  g_assert_cmpstr (actual, ==, path);
}

/* The label of one side of the @nth line. */
static GtkLabel *
get_label (GtkWidget *octets,
           guint      nth,
           ScSide     side)
{
  GtkWidget *row = inside_find (octets, SC_TYPE_OCTETS_ROW, nth);

  return GTK_LABEL (inside_find (row, GTK_TYPE_LABEL, side));
}

/* Clicks where @text stands in a label. */
static void
click (GtkWidget  *octets,
       GtkLabel   *label,
       const char *text)
{
  GtkWidget *list = inside_find (octets, GTK_TYPE_LIST_VIEW, 0);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (list);
  const char *found = strstr (gtk_label_get_text (label), text);
  PangoRectangle position = { 0 };
  double x = 0;
  double y = 0;

  g_assert_nonnull (found);
  pango_layout_index_to_pos (gtk_label_get_layout (label), found - gtk_label_get_text (label), &position);
  pango_extents_to_pixels (&position, NULL);
  g_assert_true (gtk_widget_translate_coordinates (GTK_WIDGET (label), list, position.x + position.width / 2.0,
                                                   position.y + position.height / 2.0, &x, &y));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller) && gtk_gesture_single_get_button (GTK_GESTURE_SINGLE (controller)) == 0)
        g_signal_emit_by_name (controller, "pressed", 1, x, y);
    }
}

static void
test_lines (gconstpointer data)
{
  ScWindow *window = open_example (data);
  GtkWidget *octets = get_octets (window);
  const char *left = gtk_label_get_text (get_label (octets, 0, SC_LEFT));
  const char *right = gtk_label_get_text (get_label (octets, 0, SC_RIGHT));

  g_assert_true (g_str_has_prefix (left, "555  30 4E 06 03 55 1D 11 01 01 FF "));
  g_assert_true (g_str_has_prefix (right, "555  30 4B 06 03 55 1D 11 ·· ·· ·· "));
  g_assert_nonnull (strstr (left, "  0N··U···"));
  g_assert_nonnull (strstr (right, "  0K··U··"));

  inside_close_window (window);
}

/* To an octet belongs a row … */
static void
test_click (gconstpointer data)
{
  ScWindow *window = open_example (data);
  GtkWidget *octets = get_octets (window);

  assert_selected (window, NAMES "critical");
  click (octets, get_label (octets, 0, SC_LEFT), "1D");
  assert_selected (window, NAMES "extnID");
  click (octets, get_label (octets, 0, SC_RIGHT), "··");
  assert_selected (window, NAMES "critical");
  click (octets, get_label (octets, 0, SC_RIGHT), "4B");
  assert_selected (window, EXTENSIONS "subjectAltName");

  inside_close_window (window);
}

static gboolean
has_underline (PangoAttribute *attribute,
               gpointer        user_data)
{
  return attribute->klass->type == PANGO_ATTR_UNDERLINE;
}

/* (transfer full): what of a label is underlined, but for the characters behind the octets */
static char *
dup_underlined (GtkLabel *label)
{
  g_autoptr (PangoAttrList) copy = pango_attr_list_copy (gtk_label_get_attributes (label));
  g_autoptr (PangoAttrList) found = pango_attr_list_filter (copy, has_underline, NULL);
  g_autoptr (GString) out = g_string_new (NULL);
  const char *text = gtk_label_get_text (label);
  GSList *attributes = found != NULL ? pango_attr_list_get_attributes (found) : NULL;
  const char *characters = strstr (text + 5, "  ");

  for (GSList *l = attributes; l != NULL; l = l->next)
    {
      PangoAttribute *attribute = l->data;

      if (text + attribute->start_index < characters)
        g_string_append_printf (out, "%s%.*s", out->len > 0 ? " " : "",
                                (int) (attribute->end_index - attribute->start_index), text + attribute->start_index);
    }
  g_slist_free_full (attributes, (GDestroyNotify) pango_attribute_destroy);

  return g_string_free (g_steal_pointer (&out), FALSE);
}

static void
assert_underlined (GtkWidget  *octets,
                   ScSide      side,
                   const char *expected)
{
  g_autofree char *actual = dup_underlined (get_label (octets, 0, side));

  g_assert_cmpstr (actual, ==, expected);
}

/* … and to a row belong octets. */
static void
test_select (gconstpointer data)
{
  ScWindow *window = open_example (data);
  GtkWidget *octets = get_octets (window);

  assert_underlined (octets, SC_LEFT, "01 01 FF");
  assert_underlined (octets, SC_RIGHT, "");

  click (octets, get_label (octets, 0, SC_LEFT), "1D");
  inside_rest ();
  assert_underlined (octets, SC_LEFT, "06 03 55 1D 11");
  assert_underlined (octets, SC_RIGHT, "06 03 55 1D 11");

  inside_close_window (window);
}

/* What the key does that @trigger names. */
static void
press (GtkWidget  *octets,
       const char *trigger)
{
  GtkWidget *scroller = inside_find (octets, GTK_TYPE_SCROLLED_WINDOW, 0);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (scroller);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
      guint n_shortcuts = GTK_IS_SHORTCUT_CONTROLLER (controller) ? g_list_model_get_n_items (G_LIST_MODEL (controller))
                                                                 : 0;

      for (guint j = 0; j < n_shortcuts; j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          g_autofree char *name = gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut));

          /* GTK's own do something else with the same keys, if these do nothing. */
          if (g_str_equal (name, trigger) && GTK_IS_NAMED_ACTION (gtk_shortcut_get_action (shortcut)))
            g_assert_true (gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, scroller,
                                                         gtk_shortcut_get_arguments (shortcut)));
        }
    }
}

static void
test_keys (gconstpointer data)
{
  ScWindow *window = open_example (data);
  GtkWidget *octets = get_octets (window);

  assert_selected (window, NAMES "critical");
  press (octets, "Left");
  assert_selected (window, NAMES "extnID");
  gtk_test_accessible_assert_property (inside_find (octets, GTK_TYPE_SCROLLED_WINDOW, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Octets, Extensions › Subject Alternative Name › Object identifier");
  press (octets, "Left");
  assert_selected (window, EXTENSIONS "subjectAltName");
  press (octets, "Right");
  press (octets, "Right");
  assert_selected (window, NAMES "critical");
  press (octets, "Right");
  assert_selected (window, NAMES "extnValue");
  press (octets, "Right");
  assert_selected (window, NAMES "extnValue/0");
  press (octets, "Up");
  assert_selected (window, EXTENSIONS "subjectAltName");
  press (octets, "Up");
  assert_selected (window, "tbsCertificate/extensions");
  press (octets, "Down");
  assert_selected (window, EXTENSIONS "basicConstraints");
  press (octets, "End");
  press (octets, "Right");
  assert_selected (window, EXTENSIONS "keyUsage");

  inside_close_window (window);
}

static void
assert_named (GtkWidget  *octets,
              const char *name)
{
  gtk_test_accessible_assert_property (inside_find (octets, GTK_TYPE_SCROLLED_WINDOW, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       name);
}

/* The octets follow once the row is shown; of another comparison, a key in the meantime does nothing. */
static void
test_later (gconstpointer data)
{
  ScWindow *window = open_example (data);
  GtkWidget *octets = get_octets (window);
  ScPairView *view = SC_PAIR_VIEW (inside_find (GTK_WIDGET (window), SC_TYPE_PAIR_VIEW, 0));

  sc_pair_view_select (view, sc_pair_view_get_selected (view)->parent);
  assert_named (octets, "Octets, Extensions › Subject Alternative Name › Critical");
  inside_rest ();
  assert_named (octets, "Octets, Extensions › Subject Alternative Name");

  gtk_widget_activate_action (GTK_WIDGET (window), "win.swap", NULL);
  inside_wait (window);
  press (octets, "Right");
  assert_selected (window, EXTENSIONS "subjectAltName");

  inside_close_window (window);
}

static void
assert_copied (GtkWidget  *heading,
               const char *action,
               const char *expected)
{
  g_auto (GValue) value = G_VALUE_INIT;
  g_autoptr (GError) error = NULL;

  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (gtk_widget_activate_action (heading, action, NULL));
  gdk_content_provider_get_value (gdk_clipboard_get_content (gtk_widget_get_clipboard (heading)), &value, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (g_value_get_string (&value), ==, expected);
}

/* printf '\x01\x01\xff' | base64, | xxd -i; the example as openssl wrote it. */
static void
test_copy (gconstpointer data)
{
  ScWindow *window = open_example (data);
  GtkWidget *left = inside_find (GTK_WIDGET (window), SC_TYPE_OCTETS_HEADING, SC_LEFT);
  GtkWidget *right = inside_find (GTK_WIDGET (window), SC_TYPE_OCTETS_HEADING, SC_RIGHT);
  g_autoptr (GFile) good = inside_dup_example ("good.pem");
  g_autofree char *pem = NULL;

  g_assert_true (g_file_load_contents (good, NULL, &pem, NULL, NULL, NULL));
  assert_copied (left, "octets.copy-hex", "01 01 FF");
  assert_copied (left, "octets.copy-base64", "AQH/");
  assert_copied (left, "octets.copy-c", "static const unsigned char octets[3] = {\n  0x01, 0x01, 0xff\n};\n");
  assert_copied (right, "octets.copy-pem", pem);

  /* There is nothing on the right. The key takes what there is. */
  assert_copied (right, "octets.copy-hex", pem);
  assert_copied (get_octets (window), "octets.copy", "01 01 FF");

  inside_close_window (window);
}

typedef struct
{
  GtkWidget    *window;
  ScOctetsView *octets;
  ScComparison *comparison;
} Fixture;

/* Takes @comparison. */
static void
show (Fixture      *self,
      ScComparison *comparison,
      const char   *path)
{
  self->comparison = comparison;
  self->octets = g_object_new (SC_TYPE_OCTETS_VIEW, NULL);
  self->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1240, 400);
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->octets));
  gtk_window_present (GTK_WINDOW (self->window));
  sc_octets_view_set_pair (self->octets, comparison, find_pair (comparison, path));
  inside_rest ();
}

/* Two certificates whose Subject Key Identifiers are @length octets long and differ in the last one. */
static void
show_long (Fixture *self,
           gsize    length)
{
  g_autoptr (GString) left = g_string_new ("OCTET STRING `");
  g_autoptr (GString) right = NULL;

  for (gsize i = 0; i + 1 < length; i++)
    g_string_append (left, "41");
  right = g_string_new (left->str);
  g_string_append (left, "42`");
  g_string_append (right, "43`");

  show (self, compare_parts ("subjectKeyIdentifier.value", left->str, right->str),
        EXTENSIONS "subjectKeyIdentifier/extnValue");
}

static void
clear (Fixture *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  sc_comparison_unref (self->comparison);
}

static guint
count_lines (Fixture *self)
{
  GtkListView *list = GTK_LIST_VIEW (inside_find (GTK_WIDGET (self->octets), GTK_TYPE_LIST_VIEW, 0));

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list)));
}

/* (nullable): the label of the first fold */
static const char *
get_fold (Fixture *self)
{
  GtkWidget *row = NULL;

  for (guint i = 0; (row = inside_find (GTK_WIDGET (self->octets), SC_TYPE_OCTETS_ROW, i)) != NULL; i++)
    {
      GtkWidget *fold = inside_find (row, GTK_TYPE_BUTTON, 0);

      if (gtk_widget_get_visible (fold) && gtk_widget_get_mapped (row))
        return gtk_button_get_label (GTK_BUTTON (fold));
    }

  return NULL;
}

static const char *
get_heading (Fixture *self,
             ScSide   side)
{
  GtkWidget *heading = inside_find (GTK_WIDGET (self->octets), SC_TYPE_OCTETS_HEADING, side);

  return gtk_label_get_text (GTK_LABEL (inside_find (heading, GTK_TYPE_LABEL, 0)));
}

/* What surrounds a field is told of where it is shown. What a CA has to have gets a row if it is missing, and a
 * fingerprint is in no certificate. */
static void
test_headings (gconstpointer data)
{
  static const char around[] = "Not encoded: what surrounds it";
  static const struct
  {
    const char *left_extensions;
    const char *right_extensions;
    const char *path;
    const char *left;
    const char *right;
  } cases[] = {
    { "$keyUsage", "$keyUsage", "computed/sha256", "Not encoded", "Not encoded" },
    { "$keyUsage", "$keyUsage", EXTENSIONS "authorityKeyIdentifier", "Not encoded", "Not encoded" },
    { "$subjectKeyIdentifier", "$subjectKeyIdentifier", EXTENSIONS "subjectKeyIdentifier/critical", around, around },
    { "$keyUsage $subjectKeyIdentifier", "$keyUsage", EXTENSIONS "subjectKeyIdentifier/critical", around,
      "Not encoded" },
    { "$keyUsage", "$keyUsage $subjectKeyIdentifier", EXTENSIONS "subjectKeyIdentifier/critical", "Not encoded",
      around },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Fixture fixture = { NULL };

      show (&fixture, compare_parts ("extensionList", cases[i].left_extensions, cases[i].right_extensions),
            cases[i].path);
      g_assert_cmpstr (get_heading (&fixture, SC_LEFT), ==, cases[i].left);
      g_assert_cmpstr (get_heading (&fixture, SC_RIGHT), ==, cases[i].right);
      clear (&fixture);
    }
}

/* Where no row is selected, nothing is said of one. An OCTET STRING of four octets in that of the extension has eight
 * (X.690 §8.7). */
static void
test_no_heading (gconstpointer data)
{
  Fixture fixture = { NULL };

  show_long (&fixture, 4);
  g_assert_true (g_str_has_prefix (get_heading (&fixture, SC_LEFT), "8 octets · offset "));
  sc_octets_view_set_pair (fixture.octets, fixture.comparison, NULL);
  g_assert_cmpstr (get_heading (&fixture, SC_LEFT), ==, "");
  g_assert_cmpstr (get_heading (&fixture, SC_RIGHT), ==, "");
  clear (&fixture);
}

static void
test_fold (gconstpointer data)
{
  Fixture fixture = { NULL };
  guint n_lines = 0;

  show_long (&fixture, 2000);
  n_lines = count_lines (&fixture);
  g_assert_true (g_pattern_match_simple ("… 1*7?? more octets", get_fold (&fixture)));

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture.octets), "octets.unfold", NULL));
  inside_rest ();
  g_assert_cmpuint (count_lines (&fixture), >=, 2000 / SC_OCTETS_MAX_PER_LINE);
  g_assert_cmpuint (count_lines (&fixture), >, n_lines);
  g_assert_null (get_fold (&fixture));

  clear (&fixture);
}

/* Whole, it makes no more widgets than a short one. */
static void
test_megabyte (gconstpointer data)
{
  Fixture fixture = { NULL };
  guint n_rows = 0;

  show_long (&fixture, MEGABYTE);
  g_assert_cmpuint (count_lines (&fixture), <, 100);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture.octets), "octets.unfold", NULL));
  inside_rest ();
  g_assert_null (get_fold (&fixture));

  g_assert_cmpuint (count_lines (&fixture), >=, MEGABYTE / SC_OCTETS_MAX_PER_LINE);
  while (inside_find (GTK_WIDGET (fixture.octets), SC_TYPE_OCTETS_ROW, n_rows) != NULL)
    n_rows++;
  g_assert_cmpuint (n_rows, <=, MAX_ROWS);

  clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);

  application = inside_start ();
  g_test_add_data_func ("/octets/lines", application, test_lines);
  g_test_add_data_func ("/octets/click", application, test_click);
  g_test_add_data_func ("/octets/select", application, test_select);
  g_test_add_data_func ("/octets/keys", application, test_keys);
  g_test_add_data_func ("/octets/later", application, test_later);
  g_test_add_data_func ("/octets/copy", application, test_copy);
  g_test_add_data_func ("/octets/headings", application, test_headings);
  g_test_add_data_func ("/octets/no-heading", application, test_no_heading);
  g_test_add_data_func ("/octets/fold", application, test_fold);
  g_test_add_data_func ("/octets/megabyte", application, test_megabyte);

  return g_test_run ();
}
