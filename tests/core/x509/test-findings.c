/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made-certificate.h"
#include "x509/catalogue.h"

#include <gnutls/gnutls.h>

/*
 * Every rule, from tests/data/findings/: a section "[code]" has the parts of a certificate that breaks the rule, and says
 *
 *   at        path of the field that the finding lies on
 *   octets    the octets at fault, in hexadecimal; empty where something is missing
 *   want      what should stand in their place, where that can be told
 *   severity  of the finding in this certificate
 *   also      other findings, as "code path", one a line; any finding not named fails the test
 *
 *   before-gnutls  the version of GnuTLS from which on it reads this otherwise; the test is skipped there
 *
 * A section "[code neighbour]" has the smallest change that makes it right: no finding of that code, and none but those in "also".
 * "[code variant …]" is another certificate that breaks the rule.
 */

static void
collect_findings (const ScField *field,
                  GPtrArray     *lines)
{
  for (const ScField *child = field->first_child; child; child = child->next)
    {
      for (const ScFinding *finding = child->findings; finding; finding = finding->next)
        {
          g_autofree char *path = sc_field_dup_path (child);

          g_ptr_array_add (lines, g_strdup_printf ("%s %s", finding->entry->code, path));
        }
      collect_findings (child, lines);
    }
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static char *
join_sorted (GPtrArray *lines)
{
  g_ptr_array_sort (lines, compare_lines);
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (GStrv) lines->pdata);
}

/* The findings that the section names, in the form of collect_findings(). */
static char *
list_wanted (const ScSectionFile *file,
             const char          *section,
             const char          *own)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  const char *also = sc_section_file_get (file, section, "also");
  g_auto (GStrv) others = g_strsplit (also ? also : "", "\n", -1);

  if (own)
    g_ptr_array_add (lines, g_strdup (own));
  for (guint i = 0; others[i]; i++)
    if (*g_strstrip (others[i]))
      g_ptr_array_add (lines, g_strdup (others[i]));

  return join_sorted (lines);
}

static void
assert_findings (const ScSectionFile *file,
                 const char          *section,
                 const ScObject      *object,
                 const char          *own)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *wanted = list_wanted (file, section, own);
  g_autofree char *had = NULL;

  collect_findings (sc_object_get_root (object), lines);
  had = join_sorted (lines);
  if (strcmp (had, wanted) != 0)
    g_test_message ("%s [%s]", file->path, section);
  g_assert_cmpstr (had, ==, wanted);
}

static char *
to_hex (ScSlice slice)
{
  GString *hex = g_string_new (NULL);

  for (gsize i = 0; i < slice.length; i++)
    g_string_append_printf (hex, i ? " %02x" : "%02x", slice.data[i]);

  return g_string_free (hex, FALSE);
}

static void
assert_raised (const ScSectionFile *file,
               const char          *section,
               const char          *code)
{
  g_autoptr (ScObject) object = sc_made_certificate (file, section);
  const char *at = sc_section_file_get (file, section, "at");
  const char *octets = sc_section_file_get (file, section, "octets");
  const char *severity = sc_section_file_get (file, section, "severity");
  g_autofree char *own = g_strdup_printf ("%s %s", code, at);
  const ScField *field = NULL;
  const ScFinding *finding = NULL;
  g_autofree char *hex = NULL;
  g_autofree char *want = NULL;

  assert_findings (file, section, object, own);

  field = sc_find_path (sc_object_get_root (object), at);
  g_assert_nonnull (field);
  for (finding = field->findings; finding && strcmp (finding->entry->code, code) != 0;)
    finding = finding->next;
  g_assert_nonnull (finding);

  hex = to_hex (finding->slice);
  g_assert_cmpstr (hex, ==, octets);
  want = finding->has_want ? to_hex (finding->want) : NULL;
  g_assert_cmpstr (want, ==, sc_section_file_get (file, section, "want"));
  g_assert_cmpstr (sc_severity_get_name (finding->severity), ==, severity);
}

typedef struct
{
  ScSectionFile *file;
  char          *section;
} Case;

static void
free_case (gpointer data)
{
  Case *self = data;

  g_free (self->section);
  g_free (self);
}

static void
test_case (gconstpointer data)
{
  const Case *self = data;
  g_auto (GStrv) words = g_strsplit (self->section, " ", 3);
  const char *version = sc_section_file_get (self->file, self->section, "before-gnutls");

  if (version && gnutls_check_version (version))
    {
      g_test_skip ("GnuTLS has another reading since then");
      return;
    }

  if (g_strcmp0 (words[1], "neighbour") == 0)
    {
      g_autoptr (ScObject) object = sc_made_certificate (self->file, self->section);

      assert_findings (self->file, self->section, object, NULL);
    }
  else
    assert_raised (self->file, self->section, words[0]);
}

static void
add_sections (ScSectionFile *file,
              GHashTable    *tested)
{
  const char *last = "";

  for (guint i = 0; i < file->entries->len; i++)
    {
      const ScEntry *entry = g_ptr_array_index (file->entries, i);
      g_auto (GStrv) words = g_strsplit (entry->section, " ", 2);
      g_autofree char *path = NULL;
      Case *test = NULL;

      if (*entry->section == '\0' || strcmp (entry->section, last) == 0)
        continue;
      last = entry->section;

      test = g_new0 (Case, 1);
      test->file = file;
      test->section = g_strdup (entry->section);
      path = g_strdup_printf ("/findings/%s", entry->section);
      g_strdelimit (path, " ", '-');
      g_test_add_data_func_full (path, test, test_case, free_case);

      g_hash_table_add (tested, words[1] && g_str_has_prefix (words[1], "neighbour") ? g_strdup_printf ("%s neighbour", words[0])
                                                                                   : g_strdup (words[0]));
    }
}

/* No rule goes without a certificate that breaks it and a neighbour that does not. */
static void
test_complete (gconstpointer data)
{
  GHashTable *tested = (GHashTable *) data;
  guint n_entries = 0;
  const ScCatalogueEntry *const *entries = sc_catalogue_list (&n_entries);

  for (guint i = 0; i < n_entries; i++)
    {
      g_autofree char *neighbour = g_strdup_printf ("%s neighbour", entries[i]->code);

      if (!g_hash_table_contains (tested, entries[i]->code) || !g_hash_table_contains (tested, neighbour))
        g_test_message ("%s has no test or no neighbour", entries[i]->code);
      g_assert_true (g_hash_table_contains (tested, entries[i]->code));
      g_assert_true (g_hash_table_contains (tested, neighbour));
    }
}

/* A rule younger than the certificate is a note, but not where somebody is known to refuse what breaks it. */
static void
test_victims (void)
{
  guint n_entries = 0;
  const ScCatalogueEntry *const *entries = sc_catalogue_list (&n_entries);

  for (guint i = 0; i < n_entries; i++)
    if (entries[i]->victims && entries[i]->since && entries[i]->severity != SC_SEVERITY_NOTE)
      {
        if (!entries[i]->keeps_severity)
          g_test_message ("%s does not keep its severity", entries[i]->code);
        g_assert_true (entries[i]->keeps_severity);
      }
}

int
main (int   argc,
      char *argv[])
{
  g_auto (GStrv) names = NULL;
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func ((GDestroyNotify) sc_section_file_free);
  g_autoptr (GHashTable) tested = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_test_init (&argc, &argv, NULL);

  names = sc_list_data_files ("findings");
  for (guint i = 0; names[i]; i++)
    {
      ScSectionFile *file = sc_load_data_file ("findings", names[i]);

      g_ptr_array_add (files, file);
      add_sections (file, tested);
    }
  /* A certificate of so many fields is no text to read; test-object.c and test-hostile.c make it. */
  g_hash_table_add (tested, g_strdup ("too-many"));
  g_hash_table_add (tested, g_strdup ("too-many neighbour"));
  g_hash_table_add (tested, g_strdup ("gnutls-not-asked"));
  g_hash_table_add (tested, g_strdup ("gnutls-not-asked neighbour"));
  g_test_add_data_func ("/findings/complete", tested, test_complete);
  g_test_add_func ("/findings/victims", test_victims);

  return g_test_run ();
}
