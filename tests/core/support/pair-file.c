/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pair-file.h"

#include <string.h>

#include "der-text.h"

#define BASE "base.txt"

/* What "now" is unless the file says: inside the validity of base.txt. */
#define DEFAULT_NOW "2026-01-01T00:00:00Z"

static const char *const side_names[] = { "left", "right" };

static GBytes *
compile_certificate (GHashTable  *parts,
                     const char  *path,
                     const char  *side,
                     GError     **error)
{
  GBytes *octets = sc_der_text_compile ("$certificate", parts, error);

  if (octets == NULL)
    g_prefix_error (error, "%s [%s] ", path, side);

  return octets;
}

static gboolean
load_time (ScPairFile  *self,
           GError     **error)
{
  const char *now = sc_section_file_get (self->file, "", "now");
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (now != NULL ? now : DEFAULT_NOW, NULL);

  if (time == NULL)
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "%s: “%s” is no time", self->file->path, now);
      return FALSE;
    }

  self->now = g_date_time_to_unix (time);
  return TRUE;
}

static GHashTable *
new_parts (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static gboolean
load_sides (ScPairFile           *self,
            const ScSectionFile  *base,
            GError              **error)
{
  for (guint side = 0; side < G_N_ELEMENTS (side_names); side++)
    {
      g_autoptr (GHashTable) parts = new_parts ();

      sc_section_file_merge (base, "both", parts);
      sc_section_file_merge (base, side_names[side], parts);
      sc_section_file_merge (self->file, "both", parts);
      sc_section_file_merge (self->file, side_names[side], parts);
      self->octets[side] = compile_certificate (parts, self->file->path, side_names[side], error);

      if (self->octets[side] == NULL)
        return FALSE;
    }

  return TRUE;
}

ScPairFile *
sc_pair_file_load (const char  *path,
                   GError     **error)
{
  g_autoptr (ScPairFile) self = g_new0 (ScPairFile, 1);
  g_autofree char *directory = g_path_get_dirname (path);
  g_autofree char *base_path = g_build_filename (directory, BASE, NULL);
  g_autoptr (ScSectionFile) base = NULL;

  self->file = sc_section_file_load (path, error);
  base = self->file != NULL ? sc_section_file_load (base_path, error) : NULL;

  if (base == NULL || !load_time (self, error) || !load_sides (self, base, error))
    return NULL;

  self->title = sc_section_file_get (self->file, "", "title");
  self->story = sc_section_file_get (self->file, "", "story");

  if (self->title == NULL || self->story == NULL)
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "%s: no title or no story", path);
      return NULL;
    }

  return g_steal_pointer (&self);
}

void
sc_pair_file_free (ScPairFile *self)
{
  g_clear_pointer (&self->file, sc_section_file_free);
  g_clear_pointer (&self->octets[0], g_bytes_unref);
  g_clear_pointer (&self->octets[1], g_bytes_unref);
  g_free (self);
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

GStrv
sc_pair_file_list (void)
{
  g_autofree char *directory = g_test_build_filename (G_TEST_DIST, "data", "pairs", NULL);
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  g_autoptr (GPtrArray) paths = g_ptr_array_new ();
  const char *name = NULL;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".txt") && !g_str_equal (name, BASE))
      g_ptr_array_add (paths, g_build_filename (directory, name, NULL));

  g_ptr_array_sort (paths, compare_paths);
  g_ptr_array_add (paths, NULL);
  return (GStrv) g_ptr_array_free (g_steal_pointer (&paths), FALSE);
}

GBytes *
sc_base_certificate (const char *first_part,
                     ...)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "pairs", BASE, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScSectionFile) base = sc_section_file_load (path, &error);
  g_autoptr (GHashTable) parts = new_parts ();
  GBytes *octets = NULL;
  va_list args;

  g_assert_no_error (error);
  sc_section_file_merge (base, "both", parts);
  sc_section_file_merge (base, "left", parts);
  va_start (args, first_part);

  for (const char *part = first_part; part != NULL; part = va_arg (args, const char *))
    g_hash_table_replace (parts, g_strdup (part), g_strdup (va_arg (args, const char *)));

  va_end (args);
  octets = compile_certificate (parts, path, "left", &error);
  g_assert_no_error (error);
  return octets;
}
