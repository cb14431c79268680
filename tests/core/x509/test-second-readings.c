/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "own-samples.h"
#include "reading.h"
#include "section-file.h"

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
read_again (Found          *found,
            const char     *sample,
            const ScObject *object)
{
  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    {
      g_autoptr (ScReading) reading = readers[i].read (sc_object_get_octets (object));
      g_autoptr (GPtrArray) disagreements = sc_reading_compare (reading, object);

      for (guint k = 0; k < disagreements->len; k++)
        {
          const ScDisagreement *disagreement = g_ptr_array_index (disagreements, k);
          g_autofree char *ours = shorten (disagreement->ours);
          g_autofree char *theirs = shorten (disagreement->theirs);

          g_hash_table_insert (found,
                               g_strjoin (" ", readers[i].name, sample,
                                          disagreement->path[0] ? disagreement->path : "-",
                                          sc_reading_kind_get_name (disagreement->kind), NULL),
                               g_strdup_printf ("%s | %s", ours, theirs));
        }
    }
}

static Found *
new_found (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/* Of each sample's name, @n_hidden octets are replaced by @prefix. */
static Found *
find_in (GPtrArray  *samples,
         const char *prefix,
         gsize       n_hidden)
{
  Found *found = new_found ();

  g_assert_cmpuint (samples->len, >, 0);
  for (guint i = 0; i < samples->len; i++)
    {
      const ScSample *sample = g_ptr_array_index (samples, i);
      g_autofree char *name = g_strconcat (prefix, sample->name + n_hidden, NULL);
      g_autoptr (ScObject) object = sc_object_decode (sample->octets, name);

      read_again (found, name, object);
    }

  return found;
}

static Found *
find_in_own (void)
{
  g_autoptr (GPtrArray) samples = sc_own_samples_load ();

  return find_in (samples, "", 0);
}

static Found *
find_in_corpus (void)
{
  g_autofree char *folder = g_canonicalize_filename (g_getenv (SC_CORPUS_VARIABLE), NULL);
  g_autoptr (GPtrArray) samples = sc_samples_load (folder);

  return find_in (samples, "corpus", strlen (folder));
}

static gboolean
is_of_corpus (const char *key)
{
  const char *blank = strchr (key, ' ');

  return blank && g_str_has_prefix (blank, " corpus/");
}

/* Takes from @found what the list has; what is left is new. */
static guint
check_listed (Found    *found,
              gboolean  of_corpus)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "second-readings.txt", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScSectionFile) file = sc_section_file_load (path, &error);
  guint n_wrong = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < file->entries->len; i++)
    {
      const ScEntry *entry = g_ptr_array_index (file->entries, i);
      const char *value = NULL;

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
print_found (Found *found,
             void (*print) (const char *line))
{
  g_autoptr (GList) keys = g_list_sort (g_hash_table_get_keys (found), (GCompareFunc) strcmp);

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
check (Found    *found,
       gboolean  of_corpus)
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
main (int   argc,
      char *argv[])
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
