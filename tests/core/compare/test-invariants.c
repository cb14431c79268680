/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>

#include "invariants.h"
#include "pair-file.h"
#include "samples.h"

static GPtrArray *
new_objects (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) sc_object_unref);
}

/* Each by itself, and each beside its neighbour. */
static void
check_objects (GPtrArray *objects)
{
  for (guint i = 0; i < objects->len; i++)
    {
      ScObject *object = g_ptr_array_index (objects, i);

      g_test_message ("%s", sc_object_get_source (object));
      sc_invariants_check_object (object);
      sc_invariants_check_self (object);

      if (i > 0)
        sc_invariants_check_mirror (g_ptr_array_index (objects, i - 1), object);
    }
}

static void
check_directory (const char *directory)
{
  g_autoptr (GPtrArray) samples = sc_samples_load (directory);
  g_autoptr (GPtrArray) objects = new_objects ();

  g_assert_cmpuint (samples->len, >, 0);

  for (guint i = 0; i < samples->len; i++)
    {
      const ScSample *sample = g_ptr_array_index (samples, i);

      g_ptr_array_add (objects, sc_object_decode (sample->octets, sample->name));
    }

  check_objects (objects);
}

static void
test_data (void)
{
  g_autofree char *directory = g_test_build_filename (G_TEST_DIST, "data", NULL);

  check_directory (directory);
}

static void
test_examples (void)
{
  g_autofree char *directory = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", NULL);

  check_directory (directory);
}

static void
test_pairs (void)
{
  g_auto (GStrv) paths = sc_pair_file_list ();
  g_autoptr (GPtrArray) objects = new_objects ();

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ScPairFile) file = sc_pair_file_load (paths[i], &error);

      g_assert_no_error (error);
      g_ptr_array_add (objects, sc_object_decode (file->octets[0], paths[i]));
      g_ptr_array_add (objects, sc_object_decode (file->octets[1], paths[i]));
    }

  check_objects (objects);
}

static void
test_corpus (void)
{
  const char *directory = g_getenv (SC_CORPUS_VARIABLE);

  if (directory == NULL)
    g_test_skip (SC_CORPUS_VARIABLE " names no folder");
  else
    check_directory (directory);
}

/* Every certificate cut short at every octet, and with every octet turned, is an object like any other. */
static void
test_damage (void)
{
  g_autoptr (GBytes) bytes = sc_base_certificate (NULL, NULL);
  g_autoptr (ScObject) whole = sc_object_decode (bytes, "whole");
  gsize length = 0;
  const guint8 *octets = g_bytes_get_data (bytes, &length);

  for (gsize i = 0; i < length; i++)
    {
      g_autoptr (GBytes) cut = g_bytes_new (octets, i);
      g_autofree guint8 *copy = g_memdup2 (octets, length);
      g_autoptr (GBytes) turned = NULL;
      g_autoptr (ScObject) cut_object = sc_object_decode (cut, "cut");
      g_autoptr (ScObject) turned_object = NULL;

      copy[i] ^= 1 << (i % 8);
      turned = g_bytes_new (copy, length);
      turned_object = sc_object_decode (turned, "turned");

      sc_invariants_check_object (cut_object);
      sc_invariants_check_object (turned_object);
      sc_invariants_check_mirror (whole, cut_object);
      sc_invariants_check_mirror (turned_object, whole);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/invariants/pairs", test_pairs);
  g_test_add_func ("/invariants/data", test_data);
  g_test_add_func ("/invariants/examples", test_examples);
  g_test_add_func ("/invariants/damage", test_damage);
  g_test_add_func ("/invariants/corpus", test_corpus);

  return g_test_run ();
}
