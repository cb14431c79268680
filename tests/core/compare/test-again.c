/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/again.h"
#include "pairs.h"

typedef struct
{
  ScObject     *left;
  ScObject     *right;
  ScComparison *comparison;
} Fixture;

/* Only the left marks the names as critical, and only the right has other extensions. */
static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->left = decode_parts ("subjectAltName.critical", "BOOLEAN TRUE", "extensionList", "$subjectAltName");
  fixture->right = decode_parts ("extensionList", "$authorityKeyIdentifier $keyUsage $subjectAltName", NULL, NULL);
  fixture->comparison = sc_comparison_new (fixture->left, fixture->right, 0);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  sc_comparison_unref (fixture->comparison);
  sc_object_unref (fixture->left);
  sc_object_unref (fixture->right);
}

static gboolean
is_one_sided (const ScPair *pair)
{
  return pair->fields[SC_LEFT] == NULL || pair->fields[SC_RIGHT] == NULL;
}

static GPtrArray *
list (const ScComparison *comparison,
      ScPairPredicate     wants)
{
  const ScPair *root = sc_comparison_get_root (comparison);
  GPtrArray *pairs = g_ptr_array_new ();

  for (const ScPair *pair = sc_pair_find_next (root, NULL, wants); pair; pair = sc_pair_find_next (root, pair, wants))
    g_ptr_array_add (pairs, (gpointer) pair);

  return pairs;
}

static void
test_same (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (ScComparison) swapped = sc_comparison_new (fixture->right, fixture->left, 0);
  g_autoptr (ScComparison) left = sc_comparison_new (fixture->left, NULL, 0);
  g_autoptr (ScComparison) moved = sc_comparison_new (NULL, fixture->left, 0);

  g_assert_true (sc_comparison_is_of_same (fixture->comparison, fixture->comparison));
  g_assert_true (sc_comparison_is_of_same (fixture->comparison, swapped));
  g_assert_true (sc_comparison_is_of_same (left, moved));
  g_assert_false (sc_comparison_is_of_same (fixture->comparison, left));
  g_assert_false (sc_comparison_is_of_same (moved, fixture->comparison));
}

/* Every pair is found, as its mirror image. */
static void
test_all (Fixture      *fixture,
          gconstpointer data)
{
  g_autoptr (ScComparison) swapped = sc_comparison_new (fixture->right, fixture->left, 0);
  g_autoptr (GPtrArray) pairs = list (fixture->comparison, sc_pair_is_any);
  g_autoptr (GPtrArray) found = sc_comparison_find_again (swapped, pairs);

  g_assert_cmpuint (found->len, ==, pairs->len);
  for (guint i = 0; i < pairs->len; i++)
    {
      const ScPair *pair = g_ptr_array_index (pairs, i);
      gboolean has_mirror = FALSE;

      for (guint j = 0; j < found->len && !has_mirror; j++)
        {
          const ScPair *mirror = g_ptr_array_index (found, j);

          has_mirror = mirror->fields[SC_LEFT] == pair->fields[SC_RIGHT] &&
                       mirror->fields[SC_RIGHT] == pair->fields[SC_LEFT];
        }
      g_assert_true (has_mirror);
    }
}

static void
test_some (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (ScComparison) swapped = sc_comparison_new (fixture->right, fixture->left, 0);
  g_autoptr (GPtrArray) pairs = list (fixture->comparison, is_one_sided);
  g_autoptr (GPtrArray) found = sc_comparison_find_again (swapped, pairs);

  g_assert_cmpuint (pairs->len, >, 2);
  g_assert_cmpuint (found->len, ==, pairs->len);
  for (guint i = 0; i < found->len; i++)
    g_assert_true (is_one_sided (g_ptr_array_index (found, i)));
}

/* Of other objects, what has the same path is found, and nothing for what has no counterpart. */
static void
test_alike (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (ScObject) other = decode_parts ("extensionList", "$subjectAltName $basicConstraints", NULL, NULL);
  g_autoptr (ScComparison) comparison = sc_comparison_new (other, fixture->right, 0);
  g_autoptr (GPtrArray) pairs = list (fixture->comparison, sc_pair_is_any);
  g_autoptr (GPtrArray) found = sc_comparison_find_alike (comparison, pairs);
  g_autoptr (GHashTable) paths = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < found->len; i++)
    g_hash_table_add (paths, sc_pair_dup_path (g_ptr_array_index (found, i)));

  g_assert_cmpuint (g_hash_table_size (paths), ==, found->len);
  g_assert_true (g_hash_table_contains (paths, "tbsCertificate/serialNumber"));
  g_assert_true (g_hash_table_contains (paths, "tbsCertificate/extensions/subjectAltName/critical"));
  g_assert_true (g_hash_table_contains (paths, "tbsCertificate/extensions/keyUsage"));
  g_assert_false (g_hash_table_contains (paths, "tbsCertificate/extensions/basicConstraints"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/again/same", Fixture, NULL, set_up, test_same, tear_down);
  g_test_add ("/again/all", Fixture, NULL, set_up, test_all, tear_down);
  g_test_add ("/again/some", Fixture, NULL, set_up, test_some, tear_down);
  g_test_add ("/again/alike", Fixture, NULL, set_up, test_alike, tear_down);

  return g_test_run ();
}
