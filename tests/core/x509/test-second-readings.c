/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made-certificate.h"

#include "pair-file.h"
#include "reading.h"
#include "samples.h"

#include <stdio.h>

/*
 * Our reading of every certificate, beside GnuTLS's and libtasn1's. Where they disagree stands in
 * tests/data/second-readings.txt, with the reason: a disagreement that is not there fails, and so does one that is
 * there and is none. Of the corpus it names the files by their paths.
 *
 *   [reason]
 *   gnutls pairs/name.txt:left tbsCertificate/version number = 0 | 2
 *
 * That is the other reader, the sample, the field, what of it, and then our value and the other.
 */

#define MAX_VALUE 48

static const struct
{
  const char *name;
  ScReading *(*read) (ScSlice octets);
} readers[] = {
  { "gnutls", sc_reading_of_gnutls },
  { "libtasn1", sc_reading_of_libtasn1 },
};

/* What a run found: the entry's key → its value. */
typedef GHashTable Found;

/* Long values by their beginning and size: enough to see what they are. */
static char *
shorten (const char *value)
{
  if (strlen (value) <= MAX_VALUE)
    return g_strdup (value);

  return g_strdup_printf ("%.*s…(%u)", MAX_VALUE / 2, value, (guint)strlen (value));
}

static void
read_again (Found *found, const char *sample, const ScObject *object)
{
  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    {
      g_autoptr (ScReading) reading = readers[i].read (sc_object_get_octets (object));
      g_autoptr (GPtrArray) disagreements = sc_reading_compare (reading, object);

      for (guint k = 0; k < disagreements->len; k++)
        {
          const ScDisagreement *disagreement = g_ptr_array_index (disagreements, k);
          g_autofree char      *ours = shorten (disagreement->ours);
          g_autofree char      *theirs = shorten (disagreement->theirs);

          g_hash_table_insert (found,
                               g_strjoin (" ", readers[i].name, sample,
                                          disagreement->path[0] ? disagreement->path : "-",
                                          sc_reading_kind_get_name (disagreement->kind), NULL),
                               g_strdup_printf ("%s | %s", ours, theirs));
        }
    }
}

static void
read_pairs (Found *found)
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
        {
          g_autoptr (ScObject) object = sc_object_decode (file->octets[side], name);
          g_autofree char *sample = g_strdup_printf ("pairs/%s:%s", name, sides[side]);

          read_again (found, sample, object);
        }
    }
}

/* A file of one of the data folders has a certificate in each of its sections, or one that others tell about. */
static void
read_data_file (Found *found, const char *folder, const char *name)
{
  g_autoptr (ScSectionFile) file = sc_load_data_file (folder, name);
  const char *last = "";

  for (guint i = 0; i < file->entries->len; i++)
    {
      const ScEntry   *entry = g_ptr_array_index (file->entries, i);
      g_autofree char *sample = NULL;
      g_autoptr (ScObject) object = NULL;

      if (strcmp (entry->section, last) == 0 || strcmp (entry->section, "fields") == 0)
        continue;

      last = entry->section;
      sample = g_strdup_printf ("%s/%s:%s", folder, name, last);
      object = sc_made_certificate (file, last);
      read_again (found, sample, object);
    }
}

static void
read_data (Found *found, const char *folder)
{
  g_auto (GStrv) names = sc_list_data_files (folder);

  for (guint i = 0; names[i]; i++)
    read_data_file (found, folder, names[i]);
}

static void
read_folder (Found *found, const char *prefix, const char *folder)
{
  g_autofree char *canonical = g_canonicalize_filename (folder, NULL);
  g_autoptr (GPtrArray) samples = sc_samples_load (canonical);

  g_assert_cmpuint (samples->len, >, 0);
  for (guint i = 0; i < samples->len; i++)
    {
      const ScSample  *sample = g_ptr_array_index (samples, i);
      g_autofree char *name = g_strconcat (prefix, sample->name + strlen (canonical), NULL);
      g_autoptr (ScObject) object = sc_object_decode (sample->octets, name);

      read_again (found, name, object);
    }
}

static Found *
new_found (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static Found *
find_in_own (void)
{
  Found           *found = new_found ();
  g_autofree char *examples = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", NULL);

  read_pairs (found);
  read_data (found, "fields");
  read_data (found, "findings");
  read_folder (found, "examples", examples);

  return found;
}

static Found *
find_in_corpus (void)
{
  Found *found = new_found ();

  read_folder (found, "corpus", g_getenv (SC_CORPUS_VARIABLE));

  return found;
}

static gboolean
is_of_corpus (const char *key)
{
  const char *blank = strchr (key, ' ');

  return blank && g_str_has_prefix (blank, " corpus/");
}

/* Takes from @found what the list has; what is left is new. */
static guint
check_listed (Found *found, gboolean of_corpus)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "second-readings.txt", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScSectionFile) file = sc_section_file_load (path, &error);
  guint n_wrong = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < file->entries->len; i++)
    {
      const ScEntry *entry = g_ptr_array_index (file->entries, i);
      const char    *value = NULL;

      if (is_of_corpus (entry->key) != of_corpus)
        continue;

      value = g_hash_table_lookup (found, entry->key);
      if (g_strcmp0 (value, entry->value) != 0)
        {
          g_test_message ("line %u: is now %s: %s", entry->line, value ? value : "no disagreement", entry->key);
          n_wrong++;
        }
      g_hash_table_remove (found, entry->key);
    }

  return n_wrong;
}

static void
print_found (Found *found, void (*print) (const char *line))
{
  g_autoptr (GList) keys = g_list_sort (g_hash_table_get_keys (found), (GCompareFunc)strcmp);

  for (GList *key = keys; key; key = key->next)
    {
      g_autofree char *line = g_strconcat (key->data, " = ", g_hash_table_lookup (found, key->data), NULL);

      print (line);
    }
}

static void
print_message (const char *line)
{
  g_test_message ("%s", line);
}

static void
print_line (const char *line)
{
  puts (line);
}

static void
check (Found *found, gboolean of_corpus)
{
  guint n_wrong = check_listed (found, of_corpus);

  print_found (found, print_message);
  g_assert_cmpuint (g_hash_table_size (found), ==, 0);
  g_assert_cmpuint (n_wrong, ==, 0);
}

static void
test_own (void)
{
  g_autoptr (GHashTable) found = find_in_own ();

  check (found, FALSE);
}

static void
test_corpus (void)
{
  g_autoptr (GHashTable) found = NULL;

  if (g_getenv (SC_CORPUS_VARIABLE) == NULL)
    {
      g_test_skip (SC_CORPUS_VARIABLE " names no folder");
      return;
    }

  found = find_in_corpus ();
  check (found, TRUE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  /* With "print" a person sees all disagreements, to find out the reason of each before it is written down. */
  if (argc == 2 && strcmp (argv[1], "print") == 0)
    {
      g_autoptr (GHashTable) own = find_in_own ();
      g_autoptr (GHashTable) corpus = g_getenv (SC_CORPUS_VARIABLE) ? find_in_corpus () : new_found ();

      print_found (own, print_line);
      print_found (corpus, print_line);
      return 0;
    }

  g_test_add_func ("/second-readings/own", test_own);
  g_test_add_func ("/second-readings/corpus", test_corpus);

  return g_test_run ();
}
