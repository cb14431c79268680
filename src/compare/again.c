/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/again.h"

gboolean
sc_comparison_is_of_same (const ScComparison *self,
                          const ScComparison *other)
{
  ScObject *left = sc_comparison_get_object (self, SC_LEFT);
  ScObject *right = sc_comparison_get_object (self, SC_RIGHT);
  ScObject *other_left = sc_comparison_get_object (other, SC_LEFT);
  ScObject *other_right = sc_comparison_get_object (other, SC_RIGHT);

  return (left == other_left && right == other_right) || (left == other_right && right == other_left);
}

/* No field is in two pairs. */
static gboolean
is_wanted (GHashTable   *fields,
           const ScPair *pair)
{
  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    if (pair->fields[side] != NULL && g_hash_table_contains (fields, pair->fields[side]))
      return TRUE;

  return FALSE;
}

GPtrArray *
sc_comparison_find_again (const ScComparison *self,
                          GPtrArray          *pairs)
{
  const ScPair *root = sc_comparison_get_root (self);
  g_autoptr (GHashTable) fields = g_hash_table_new (NULL, NULL);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < pairs->len; i++)
    g_hash_table_add (fields, (gpointer) sc_pair_get_field (g_ptr_array_index (pairs, i)));

  for (const ScPair *pair = sc_pair_find_next (root, NULL, sc_pair_is_any); pair != NULL && found->len < pairs->len;
       pair = sc_pair_find_next (root, pair, sc_pair_is_any))
    if (is_wanted (fields, pair))
      g_ptr_array_add (found, (gpointer) pair);

  return found;
}

/* The last step of the pair's path: what tells most pairs apart without the whole. */
static gpointer
get_step (const ScPair *pair)
{
  const ScField *field = sc_pair_get_field (pair);

  return GUINT_TO_POINTER (field->name != NULL ? g_str_hash (field->name) : field->index);
}

static gboolean
has_path (GHashTable   *paths,
          const ScPair *pair)
{
  g_autofree char *path = sc_pair_dup_path (pair);

  return g_hash_table_contains (paths, path);
}

GPtrArray *
sc_comparison_find_alike (const ScComparison *self,
                          GPtrArray          *pairs)
{
  const ScPair *root = sc_comparison_get_root (self);
  g_autoptr (GHashTable) paths = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) steps = g_hash_table_new (NULL, NULL);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < pairs->len; i++)
    {
      g_hash_table_add (paths, sc_pair_dup_path (g_ptr_array_index (pairs, i)));
      g_hash_table_add (steps, get_step (g_ptr_array_index (pairs, i)));
    }

  for (const ScPair *pair = sc_pair_find_next (root, NULL, sc_pair_is_any); pair != NULL;
       pair = sc_pair_find_next (root, pair, sc_pair_is_any))
    if (g_hash_table_contains (steps, get_step (pair)) && has_path (paths, pair))
      g_ptr_array_add (found, (gpointer) pair);

  return found;
}
