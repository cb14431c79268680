/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made-certificate.h"

#include "der-text.h"

ScObject *
sc_made_certificate (const ScSectionFile *file,
                     const char          *section)
{
  g_autofree char *base_path = g_test_build_filename (G_TEST_DIST, "data", "pairs", "base.txt", NULL);
  g_autoptr (GHashTable) parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScSectionFile) base = sc_section_file_load (base_path, &error);
  g_autoptr (GBytes) octets = NULL;

  g_assert_no_error (error);
  sc_section_file_merge (base, "both", parts);
  sc_section_file_merge (base, "left", parts);
  sc_section_file_merge (file, section, parts);

  octets = sc_der_text_compile ("$certificate", parts, &error);
  if (error)
    g_error ("%s [%s]: %s", file->path, section, error->message);

  return sc_object_decode (octets, file->path);
}

ScSectionFile *
sc_load_data_file (const char *folder,
                   const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", folder, name, NULL);
  g_autoptr (GError) error = NULL;
  ScSectionFile *file = sc_section_file_load (path, &error);

  g_assert_no_error (error);

  return file;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

GStrv
sc_list_data_files (const char *folder)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", folder, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  const char *name = NULL;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)))
    if (g_str_has_suffix (name, ".txt"))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);

  return (GStrv) g_ptr_array_steal (names, NULL);
}

const ScField *
sc_find_path (const ScField *field,
              const char    *path)
{
  for (const ScField *child = field->first_child; child; child = child->next)
    {
      g_autofree char *own = sc_field_dup_path (child);
      const ScField *found = NULL;

      if (strcmp (own, path) == 0)
        return child;
      found = sc_find_path (child, path);
      if (found)
        return found;
    }

  return NULL;
}
