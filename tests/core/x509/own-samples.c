/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "own-samples.h"

#include "made-certificate.h"
#include "pair-file.h"

static void
add_pairs (GPtrArray *samples)
{
  static const char *const sides[] = { "left", "right" };
  g_auto (GStrv) paths = sc_pair_file_list ();

  for (guint i = 0; paths[i]; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ScPairFile) file = sc_pair_file_load (paths[i], &error);
      g_autofree char *name = g_path_get_basename (paths[i]);

      g_assert_no_error (error);
      for (guint side = 0; side < G_N_ELEMENTS (sides); side++)
        sc_samples_take (samples, g_strdup_printf ("pairs/%s:%s", name, sides[side]), g_bytes_ref (file->octets[side]));
    }
}

/* A file has a certificate in each of its sections, but in one that tells of the others' fields. */
static void
add_file (GPtrArray  *samples,
          const char *folder,
          const char *name)
{
  g_autoptr (ScSectionFile) file = sc_load_data_file (folder, name);
  const char *last = "";

  for (guint i = 0; i < file->entries->len; i++)
    {
      const ScEntry *entry = g_ptr_array_index (file->entries, i);
      g_autoptr (ScObject) object = NULL;
      ScSlice octets = { 0 };

      if (strcmp (entry->section, last) == 0 || strcmp (entry->section, "fields") == 0)
        continue;

      last = entry->section;
      object = sc_made_certificate (file, last);
      octets = sc_object_get_octets (object);
      sc_samples_take (samples, g_strdup_printf ("%s/%s:%s", folder, name, last),
                       g_bytes_new (octets.data, octets.length));
    }
}

static void
add_folder (GPtrArray  *samples,
            const char *folder)
{
  g_auto (GStrv) names = sc_list_data_files (folder);

  for (guint i = 0; names[i]; i++)
    add_file (samples, folder, names[i]);
}

static void
add_examples (GPtrArray *samples)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", NULL);
  g_autoptr (GPtrArray) examples = sc_samples_load (folder);

  for (guint i = 0; i < examples->len; i++)
    {
      const ScSample *example = g_ptr_array_index (examples, i);

      sc_samples_take (samples, g_strconcat ("examples", example->name + strlen (folder), NULL),
                       g_bytes_ref (example->octets));
    }
}

GPtrArray *
sc_own_samples_load (void)
{
  GPtrArray *samples = sc_samples_new ();

  add_pairs (samples);
  add_folder (samples, "fields");
  add_folder (samples, "findings");
  add_examples (samples);

  return samples;
}
