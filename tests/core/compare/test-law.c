/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>

#include "compare/comparison.h"
#include "invariants.h"
#include "pair-file.h"
#include "pair-text.h"

/*
 * The law of comparison, pair by pair: every file of tests/data/pairs/ is a test, and its section [expect] is what must
 * come out. There, every leaf that is not the same and every triangle of a field's own has an entry; what has none must
 * be neither.
 *
 * "test-law --print FILE" writes the section that the file would have by what the program does now: the entries that
 * are due, and those that it has already. Read it before keeping it.
 */

typedef struct
{
  ScPairFile   *file;
  ScObject     *objects[SC_N_SIDES];
  ScComparison *comparison;
} Case;

static void
case_free (Case *self)
{
  g_clear_pointer (&self->comparison, sc_comparison_unref);
  g_clear_pointer (&self->objects[SC_LEFT], sc_object_unref);
  g_clear_pointer (&self->objects[SC_RIGHT], sc_object_unref);
  g_clear_pointer (&self->file, sc_pair_file_free);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Case, case_free)

static Case *
case_new (const char *path)
{
  g_autoptr (GError) error = NULL;
  Case *self = g_new0 (Case, 1);

  self->file = sc_pair_file_load (path, &error);
  g_assert_no_error (error);
  self->objects[SC_LEFT] = sc_object_decode (self->file->octets[0], "left");
  self->objects[SC_RIGHT] = sc_object_decode (self->file->octets[1], "right");
  self->comparison = sc_comparison_new (self->objects[SC_LEFT], self->objects[SC_RIGHT], self->file->now);

  return self;
}

/* Fails the test, but goes on, so that one run tells all. */
static void
check_text (const Case *self,
            const char *key,
            const char *actual)
{
  const char *expected = sc_section_file_get (self->file->file, "expect", key);

  if (g_strcmp0 (expected, actual) == 0)
    return;

  g_test_message ("%s:\n  expected %s\n  found    %s", key, expected != NULL ? expected : "nothing to say", actual);
  g_test_fail ();
}

static gboolean
is_listed (const Case   *self,
           const ScPair *pair,
           const char   *key)
{
  return sc_pair_text_is_due (pair) || sc_section_file_get (self->file->file, "expect", key) != NULL;
}

static void
check_pairs (const Case *self,
             GHashTable *seen)
{
  const ScPair *root = sc_comparison_get_root (self->comparison);

  for (const ScPair *pair = sc_pair_find_next (root, NULL, sc_pair_is_any); pair;
       pair = sc_pair_find_next (root, pair, sc_pair_is_any))
    {
      g_autofree char *key = sc_pair_text_dup_key (pair);
      g_autofree char *text = sc_pair_text_describe (pair);

      if (is_listed (self, pair, key))
        check_text (self, key, text);

      g_hash_table_add (seen, g_steal_pointer (&key));
    }
}

static void
check_entries_are_seen (const Case *self,
                        GHashTable *seen)
{
  for (guint i = 0; i < self->file->file->entries->len; i++)
    {
      const ScEntry *entry = g_ptr_array_index (self->file->file->entries, i);

      if (!g_str_equal (entry->section, "expect") || g_hash_table_contains (seen, entry->key))
        continue;

      g_test_message ("line %u: there is no pair “%s”", entry->line, entry->key);
      g_test_fail ();
    }
}

static void
test_pair (gconstpointer data)
{
  g_autoptr (Case) self = case_new (data);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *counts = sc_pair_text_counts (self->comparison);
  g_autofree char *warnings = sc_pair_text_warnings (self->comparison);
  g_autofree char *remarks = sc_pair_text_remarks (self->comparison);
  static const char *const totals[] = { "counts", "warnings", "remarks" };

  g_test_message ("%s", self->file->title);
  check_text (self, "counts", counts);
  check_text (self, "warnings", warnings);
  check_text (self, "remarks", remarks);

  for (guint i = 0; i < G_N_ELEMENTS (totals); i++)
    g_hash_table_add (seen, g_strdup (totals[i]));

  check_pairs (self, seen);
  check_entries_are_seen (self, seen);
  sc_invariants_check_mirror (self->objects[SC_LEFT], self->objects[SC_RIGHT]);
}

static void
print_expectation (const char *path)
{
  g_autoptr (Case) self = case_new (path);
  g_autofree char *counts = sc_pair_text_counts (self->comparison);
  g_autofree char *warnings = sc_pair_text_warnings (self->comparison);
  g_autofree char *remarks = sc_pair_text_remarks (self->comparison);
  const ScPair *root = sc_comparison_get_root (self->comparison);

  g_print ("[expect]\ncounts = %s\nwarnings = %s\nremarks = %s\n", counts, warnings, remarks);

  for (const ScPair *pair = sc_pair_find_next (root, NULL, sc_pair_is_any); pair;
       pair = sc_pair_find_next (root, pair, sc_pair_is_any))
    {
      g_autofree char *key = sc_pair_text_dup_key (pair);
      g_autofree char *text = sc_pair_text_describe (pair);

      if (is_listed (self, pair, key))
        g_print ("%s = %s\n", key, text);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_auto (GStrv) paths = NULL;

  if (argc == 3 && g_str_equal (argv[1], "--print"))
    {
      print_expectation (argv[2]);
      return 0;
    }

  g_test_init (&argc, &argv, NULL);
  paths = sc_pair_file_list ();
  g_assert_cmpuint (g_strv_length (paths), >, 0);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autofree char *name = g_path_get_basename (paths[i]);
      g_autofree char *path = g_strconcat ("/law/", name, NULL);

      *strrchr (path, '.') = '\0';
      g_test_add_data_func (path, paths[i], test_pair);
    }

  return g_test_run ();
}
