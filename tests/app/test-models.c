/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

#include "app/first-look.h"
#include "app/pair-list.h"
#include "app/pair-row.h"
#include "app/slot.h"
#include "app/tree-model.h"
#include "pairs.h"
#include "source/source.h"

/* The objects between the core and GTK: what they show, and that they let go of it. */

static ScObject *
load (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_source_list_file (file, NULL, NULL, &error);

  g_assert_no_error (error);

  return sc_contents_decode (contents, 0);
}

static ScComparison *
compare (const char *left_name,
         const char *right_name)
{
  g_autoptr (ScObject) left = load (left_name);
  g_autoptr (ScObject) right = right_name != NULL ? load (right_name) : NULL;

  return sc_comparison_new (left, right, 0);
}

static void
test_row (void)
{
  g_autoptr (ScComparison) comparison = compare ("bad.pem", "good.pem");
  const ScPair *critical = sc_pair_find_next (sc_comparison_get_root (comparison), NULL, sc_pair_is_warning);
  ScPairRow *row = sc_pair_row_new (comparison, critical);
  g_autofree char *name = NULL;

  g_clear_pointer (&comparison, sc_comparison_unref);

  name = sc_pair_row_dup_name (row);
  g_assert_cmpstr (name, ==,
                   "Critical, left: Yes, BOOLEAN FF, warning; "
                   "right: No, omitted, DEFAULT FALSE, check; differs");

  g_assert_finalize_object (row);
}

static void
test_row_alone (void)
{
  g_autoptr (ScComparison) comparison = compare ("bad.pem", NULL);
  ScPairRow *row = sc_pair_row_new (comparison, &sc_comparison_get_root (comparison)->children[0]);
  g_autofree char *name = sc_pair_row_dup_name (row);

  g_assert_cmpstr (name, ==, "Version: 3, check");

  g_assert_finalize_object (row);
}

static void
test_list (void)
{
  g_autoptr (ScComparison) comparison = compare ("bad.pem", "good.pem");
  const ScPair *root = sc_comparison_get_root (comparison);
  GListModel *list = G_LIST_MODEL (sc_pair_list_new (comparison, root, NULL));
  ScPairRow *row = NULL;

  g_assert_true (g_list_model_get_item_type (list) == SC_TYPE_PAIR_ROW);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, root->n_children);
  g_assert_null (g_list_model_get_item (list, root->n_children));

  row = g_list_model_get_item (list, root->n_children - 1);
  g_assert_true (sc_pair_row_get_pair (row) == &root->children[root->n_children - 1]);

  g_assert_finalize_object (row);
  g_assert_finalize_object (G_OBJECT (list));
}

/* What the signals of a list make of a copy of it. */
static void
follow_cb (GListModel *list,
           guint       position,
           guint       n_removed,
           guint       n_added,
           gpointer    user_data)
{
  GPtrArray *copy = user_data;

  if (n_removed > 0)
    g_ptr_array_remove_range (copy, position, n_removed);

  for (guint i = 0; i < n_added; i++)
    {
      g_autoptr (ScPairRow) row = g_list_model_get_item (list, position + i);

      g_ptr_array_insert (copy, position + i, (gpointer) sc_pair_row_get_pair (row));
    }

  g_assert_cmpuint (g_list_model_get_n_items (list), ==, copy->len);
}

/* Whatever filter follows whichever, the list says truly what changes, and holds what is shown, in order. */
static void
test_list_filter (void)
{
  static const char *const texts[] = { "", "e", "key", "critical", "2.5.29.17", "nothing of the kind" };
  g_autoptr (ScComparison) comparison = compare ("bad.pem", "good.pem");
  g_autoptr (ScPairFilter) filter = sc_pair_filter_new (comparison);
  const ScPair *parents[] = { sc_comparison_get_root (comparison), sc_first_look_choose (comparison, filter)->parent };

  for (guint p = 0; p < G_N_ELEMENTS (parents); p++)
    {
      g_autoptr (ScPairList) list = sc_pair_list_new (comparison, parents[p], filter);
      g_autoptr (GPtrArray) copy = g_ptr_array_new ();

      follow_cb (G_LIST_MODEL (list), 0, 0, parents[p]->n_children, copy);
      g_signal_connect (list, "items-changed", G_CALLBACK (follow_cb), copy);

      for (guint i = 0; i < 500; i++)
        {
          guint n_shown = 0;

          sc_pair_filter_set (filter, g_test_rand_int_range (0, SC_N_FILTERS), g_test_rand_int_range (0, 2),
                              texts[g_test_rand_int_range (0, G_N_ELEMENTS (texts))]);

          for (guint32 j = 0; j < parents[p]->n_children; j++)
            if (sc_pair_filter_shows (filter, &parents[p]->children[j]))
              {
                g_assert_cmpuint (n_shown, <, copy->len);
                g_assert_true (g_ptr_array_index (copy, n_shown) == &parents[p]->children[j]);
                g_assert_cmpuint (sc_pair_list_find (list, &parents[p]->children[j]), ==, n_shown++);
              }
            else
              {
                g_assert_cmpuint (sc_pair_list_find (list, &parents[p]->children[j]), ==, G_MAXUINT);
              }
          g_assert_cmpuint (n_shown, ==, copy->len);
        }
      sc_pair_filter_set (filter, SC_FILTER_ALL, FALSE, "");
    }
}

static void
test_reveal (void)
{
  g_autoptr (ScComparison) comparison = compare ("bad.pem", "good.pem");
  const ScPair *root = sc_comparison_get_root (comparison);
  const ScPair *critical = sc_pair_find_next (root, NULL, sc_pair_is_warning);
  GtkTreeListModel *tree = sc_tree_model_new (comparison, NULL);
  GtkTreeListRow *tree_row = NULL;
  ScPairRow *row = NULL;

  /* Behind its rows stands that of other software. */
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (tree)), ==, root->n_children + 1);

  tree_row = sc_tree_model_reveal (tree, critical);
  row = gtk_tree_list_row_get_item (tree_row);
  g_assert_true (sc_pair_row_get_pair (row) == critical);
  g_assert_cmpuint (gtk_tree_list_row_get_depth (tree_row), ==, 2);

  g_assert_finalize_object (row);
  g_object_unref (tree_row);
  g_assert_finalize_object (tree);
}

static void
test_first_look (void)
{
  g_autoptr (ScComparison) comparison = compare ("bad.pem", "good.pem");
  g_autoptr (ScPairFilter) filter = sc_pair_filter_new (comparison);
  const ScPair *chosen = sc_first_look_choose (comparison, filter);
  g_autofree char *path = sc_pair_dup_path (chosen);
  g_autoptr (GtkTreeListModel) tree = sc_tree_model_new (comparison, NULL);
  const ScPair *pair = NULL;

  g_assert_cmpstr (path, ==, "tbsCertificate/extensions/subjectAltName/critical");

  sc_first_look_open (tree, comparison, filter);
  for (pair = chosen->parent; pair->parent != NULL; pair = pair->parent)
    {
      g_autoptr (GtkTreeListRow) tree_row = sc_tree_model_reveal (tree, pair);

      g_assert_true (gtk_tree_list_row_get_expanded (tree_row));
    }
}

#define SERIAL "tbsCertificate/serialNumber"
#define CRITICAL "tbsCertificate/extensions/extKeyUsage/critical"
#define ORGANIZATION "tbsCertificate/subject/1/0/value"
#define ORGANIZATION_TEXT(type) "SET { SEQUENCE { OID 2.5.4.10 " type " \"Example\" } }"

/* What both sides do wrong stands in front of what tells them apart (DESIGN: an encoding difference, or a triangle of
 * its own on one side only). */
static void
test_first_look_shared_fault (void)
{
  static const struct
  {
    const char *part;
    const char *left_text;
    const char *right_text;
    const char *path;
  } cases[] = {
    { "extKeyUsage.critical", "BOOLEAN TRUE", "", CRITICAL },
    { "extKeyUsage.critical", "", "BOOLEAN `01`", CRITICAL },
    { "subject.organizationName", ORGANIZATION_TEXT ("PrintableString"), ORGANIZATION_TEXT ("UTF8String"),
      ORGANIZATION },
    /* Values alone are no reason to pass a triangle over. */
    { "notAfter", "UTCTime \"350101000000Z\"", "UTCTime \"360101000000Z\"", SERIAL },
    { "extKeyUsage.critical", "BOOLEAN TRUE", "BOOLEAN TRUE", SERIAL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScObject) left = decode_parts (cases[i].part, cases[i].left_text, "serialNumber", "INTEGER `00 01`");
      g_autoptr (ScObject) right = decode_parts (cases[i].part, cases[i].right_text, "serialNumber", "INTEGER `00 01`");
      g_autoptr (ScComparison) comparison = sc_comparison_new (left, right, 0);
      g_autoptr (ScPairFilter) filter = sc_pair_filter_new (comparison);
      g_autofree char *path = sc_pair_dup_path (sc_first_look_choose (comparison, filter));

      g_assert_cmpstr (path, ==, cases[i].path);
    }
}

/* With one object every triangle is on one side only. */
static void
test_first_look_alone (void)
{
  g_autoptr (ScObject) object =
    decode_parts ("extKeyUsage.critical", "BOOLEAN TRUE", "serialNumber", "INTEGER `00 01`");

  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    {
      g_autoptr (ScComparison) comparison =
        sc_comparison_new (side == SC_LEFT ? object : NULL, side == SC_RIGHT ? object : NULL, 0);
      g_autoptr (ScPairFilter) filter = sc_pair_filter_new (comparison);
      g_autofree char *path = sc_pair_dup_path (sc_first_look_choose (comparison, filter));

      g_assert_cmpstr (path, ==, SERIAL);
    }
}

static void
test_first_look_same (void)
{
  g_autoptr (ScComparison) comparison = compare ("good.pem", "good.pem");
  g_autoptr (ScPairFilter) filter = sc_pair_filter_new (comparison);
  const ScPair *root = sc_comparison_get_root (comparison);
  g_autoptr (GtkTreeListModel) tree = sc_tree_model_new (comparison, NULL);
  guint n_extensions = 0;

  g_assert_true (sc_first_look_choose (comparison, filter) == &root->children[0]);

  for (guint32 i = 0; i < root->n_children; i++)
    if (sc_pair_get_field (&root->children[i])->row->landmark == SC_LANDMARK_EXTENSIONS)
      n_extensions = root->children[i].n_children;

  sc_first_look_open (tree, comparison, filter);
  g_assert_cmpuint (n_extensions, >, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (tree)), ==, root->n_children + n_extensions + 1);
}

static void
wait_for_answers_cb (GListModel *model,
                     guint       position,
                     guint       n_removed,
                     guint       n_added,
                     gpointer    user_data)
{
  g_main_loop_quit (user_data);
}

/* Other software is asked when its row is opened, and not before. */
static void
test_opinions (void)
{
  g_autoptr (ScComparison) comparison = compare ("ca.pem", "good.pem");
  g_autoptr (ScPairFilter) filter = sc_pair_filter_new (comparison);
  g_autoptr (GtkTreeListModel) tree = sc_tree_model_new (comparison, NULL);
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  guint last = g_list_model_get_n_items (G_LIST_MODEL (tree)) - 1;
  g_autoptr (GtkTreeListRow) group = gtk_tree_list_model_get_row (tree, last);
  g_autoptr (ScPairRow) group_row = gtk_tree_list_row_get_item (group);
  g_autoptr (ScPairRow) row = NULL;
  g_autoptr (GtkTreeListRow) answer = NULL;
  g_autofree char *group_name = sc_pair_row_dup_name (group_row);
  g_autofree char *name = NULL;

  g_assert_cmpstr (group_name, ==, "Other software");
  g_assert_true (gtk_tree_list_row_is_expandable (group));
  g_assert_false (sc_comparison_has_pair (comparison, sc_pair_row_get_pair (group_row)));

  g_assert_false (g_main_context_pending (NULL));
  gtk_tree_list_row_set_expanded (group, TRUE);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (tree)), ==, last + 1);
  g_signal_connect (tree, "items-changed", G_CALLBACK (wait_for_answers_cb), loop);
  g_main_loop_run (loop);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (tree)), ==, last + 4);

  answer = gtk_tree_list_model_get_row (tree, last + 3);
  row = gtk_tree_list_row_get_item (answer);
  name = sc_pair_row_dup_name (row);
  g_assert_false (sc_comparison_has_pair (comparison, sc_pair_row_get_pair (row)));
  g_assert_true (sc_comparison_has_pair (comparison, sc_first_look_choose (comparison, filter)));
  g_assert_cmpstr (name, ==, "Signed with its own key, left: Yes; right: not there; only on the left");
}

/* A file's name may hold what turns text around or breaks a line; the title shows it. */
static void
test_slot_title (void)
{
  g_autoptr (ScSlot) slot = sc_slot_new ();
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/a\u202Eb\nc.pem");

  sc_slot_load (slot, file);
  g_assert_cmpstr (sc_slot_get_title (slot), ==, "a\\u{202E}b\\u{000A}c.pem");
  sc_slot_cancel (slot);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/models/row", test_row);
  g_test_add_func ("/models/row/alone", test_row_alone);
  g_test_add_func ("/models/list", test_list);
  g_test_add_func ("/models/list/filter", test_list_filter);
  g_test_add_func ("/models/tree/reveal", test_reveal);
  g_test_add_func ("/models/first-look/difference", test_first_look);
  g_test_add_func ("/models/first-look/shared-fault", test_first_look_shared_fault);
  g_test_add_func ("/models/first-look/alone", test_first_look_alone);
  g_test_add_func ("/models/first-look/same", test_first_look_same);
  g_test_add_func ("/models/opinions", test_opinions);
  g_test_add_func ("/models/slot/title", test_slot_title);

  return g_test_run ();
}
