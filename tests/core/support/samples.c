/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "samples.h"

#include <string.h>

#define BEGIN "-----BEGIN "
#define END "-----END "

static void
sample_free (ScSample *self)
{
  g_free (self->name);
  g_bytes_unref (self->octets);
  g_free (self);
}

GPtrArray *
sc_samples_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) sample_free);
}

void
sc_samples_take (GPtrArray *samples,
                 char      *name,
                 GBytes    *octets)
{
  ScSample *sample = g_new0 (ScSample, 1);

  sample->name = name;
  sample->octets = octets;
  g_ptr_array_add (samples, sample);
}

static void
add_blocks (GPtrArray  *samples,
            const char *path,
            const char *text)
{
  const char *begin = strstr (text, BEGIN);

  for (guint i = 0; begin != NULL; i++)
    {
      const char *body = strchr (begin, '\n');
      const char *end = body != NULL ? strstr (body, END) : NULL;
      g_autofree char *base64 = end != NULL ? g_strndup (body, end - body) : NULL;
      g_autofree guchar *octets = NULL;
      gsize length = 0;

      if (base64 == NULL)
        return;

      octets = g_base64_decode (base64, &length);
      sc_samples_take (samples, g_strdup_printf ("%s#%u", path, i), g_bytes_new (octets, length));
      begin = strstr (end, BEGIN);
    }
}

static void
add_file (GPtrArray  *samples,
          const char *path)
{
  g_autofree char *contents = NULL;
  gsize length = 0;

  if (!g_file_get_contents (path, &contents, &length, NULL))
    return;

  if (strstr (contents, BEGIN) != NULL)
    add_blocks (samples, path, contents);
  else
    sc_samples_take (samples, g_strdup (path), g_bytes_new (contents, length));
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
add_directory (GPtrArray  *samples,
               const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name = NULL;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_build_filename (path, name, NULL));

  g_ptr_array_sort (names, compare_names);

  for (guint i = 0; i < names->len; i++)
    {
      const char *child = g_ptr_array_index (names, i);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        add_directory (samples, child);
      else
        add_file (samples, child);
    }
}

GPtrArray *
sc_samples_load (const char *directory)
{
  GPtrArray *samples = sc_samples_new ();

  add_directory (samples, directory);
  return samples;
}

GBytes *
sc_example_octets (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", name, NULL);
  g_autoptr (GPtrArray) samples = sc_samples_new ();

  add_file (samples, path);
  g_assert_cmpuint (samples->len, ==, 1);
  return g_bytes_ref (((ScSample *) g_ptr_array_index (samples, 0))->octets);
}
