/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made-certificate.h"
#include "samples.h"
#include "x509/catalogue.h"

/*
 * What the linter zlint is known to say of certificates from elsewhere, against what our rules say that the catalogue
 * calls equal to its. The folder that SIDECERT_CORPUS names has the certificates, in zlint/, and zlint-expected.tsv: a
 * line of tabs for each certificate and rule, with the certificate's file, the rule, and what zlint says.
 *
 * Where the two must agree, and where they need not, is in tests/data/zlint-scopes.txt.
 */

#define ALIAS_PREFIX "zlint:"

enum
{
  COLUMN_FILE = 1,
  COLUMN_LINT,
  COLUMN_EXPECTED,
  N_COLUMNS_NEEDED
};

typedef enum
{
  VERDICT_ABSENT,
  VERDICT_PREDATES, /* a note, because the certificate is older than the rule */
  VERDICT_NOTE,
  VERDICT_TRIANGLE,
} Verdict;

static const char *const verdict_names[] = { "nothing", "a note: older than the rule", "a note", "a triangle" };

typedef struct
{
  const char *lint;
  const char *file;
  const char *expected;
  Verdict     verdict;
} Row;

typedef struct
{
  ScSectionFile *scopes;
  GHashTable    *octets;  /* name of the file → GBytes */
  GPtrArray     *used;    /* the exceptions that were met, as their keys */
  GHashTable    *without; /* set of rules of zlint's that none of ours equals */
  guint          n_expected;
  guint          n_found;
  guint          n_silent;
  guint          n_alarms;
  guint          n_unjudged;
} Replay;

static gboolean
is_alias (const ScCatalogueEntry *entry, const char *lint)
{
  for (guint i = 0; entry->aliases != NULL && entry->aliases[i] != NULL; i++)
    if (g_str_has_prefix (entry->aliases[i], ALIAS_PREFIX)
        && g_str_equal (entry->aliases[i] + strlen (ALIAS_PREFIX), lint))
      return TRUE;

  return FALSE;
}

static gboolean
has_equal (const char *lint)
{
  guint                          n_entries = 0;
  const ScCatalogueEntry *const *entries = sc_catalogue_list (&n_entries);

  for (guint i = 0; i < n_entries; i++)
    if (is_alias (entries[i], lint))
      return TRUE;

  return FALSE;
}

/* The patterns of the longest key that @lint begins with; "*" if there is none. */
static const char *
find_scope (const ScSectionFile *file, const char *lint)
{
  const char *scope = "*";
  gsize       longest = 0;

  for (guint i = 0; i < file->entries->len; i++)
    {
      const ScEntry *entry = g_ptr_array_index (file->entries, i);
      gsize          length = strlen (entry->key);

      if (g_str_equal (entry->section, "scopes") && length > longest && g_str_has_prefix (lint, entry->key))
        {
          scope = entry->value;
          longest = length;
        }
    }

  return scope;
}

static gboolean
lies_in (const ScField *field, GStrv patterns)
{
  g_autofree char *path = sc_field_dup_path (field);

  for (guint i = 0; patterns[i] != NULL; i++)
    if (g_pattern_match_simple (patterns[i], path))
      return TRUE;

  return FALSE;
}

static Verdict
judge_finding (const ScFinding *finding)
{
  if (finding->severity != SC_SEVERITY_NOTE)
    return VERDICT_TRIANGLE;

  return finding->predates ? VERDICT_PREDATES : VERDICT_NOTE;
}

/* The gravest that lies in the scope. */
static Verdict
judge (const ScField *field, const char *lint, GStrv patterns)
{
  Verdict verdict = VERDICT_ABSENT;

  for (const ScFinding *finding = field->findings; finding != NULL; finding = finding->next)
    if (is_alias (finding->entry, lint) && lies_in (field, patterns))
      verdict = MAX (verdict, judge_finding (finding));

  for (const ScField *child = field->first_child; child != NULL; child = child->next)
    verdict = MAX (verdict, judge (child, lint, patterns));

  return verdict;
}

static gboolean
is_raised (const char *expected)
{
  static const char *const raised[] = { "Error", "Warn", "Notice", NULL };

  return g_strv_contains (raised, expected);
}

static gboolean
agrees (const Replay *self, const Row *row)
{
  if (sc_section_file_get (self->scopes, "disputed", row->lint) != NULL)
    return row->verdict != VERDICT_TRIANGLE;
  if (is_raised (row->expected))
    return row->verdict != VERDICT_ABSENT;
  if (g_str_equal (row->expected, "NE"))
    return row->verdict <= VERDICT_PREDATES;

  return row->verdict == VERDICT_ABSENT;
}

static void
count (Replay *self, const Row *row)
{
  if (!is_raised (row->expected))
    {
      self->n_silent++;
      self->n_alarms += !agrees (self, row);
      return;
    }

  self->n_expected++;
  self->n_found += row->verdict != VERDICT_ABSENT;
}

/* Whether the row is as it should be, or is known not to be. */
static void
check (Replay *self, const Row *row)
{
  g_autofree char *key = g_strdup_printf ("%s %s", row->lint, row->file);
  gboolean         is_exception = sc_section_file_get (self->scopes, "exceptions", key) != NULL;

  count (self, row);
  if (is_exception)
    g_ptr_array_add (self->used, g_strdup (key));
  if (agrees (self, row) != is_exception)
    return;

  g_test_message ("%s of %s: zlint says %s, we have %s%s", row->lint, row->file, row->expected,
                  verdict_names[row->verdict], is_exception ? ", so it is no exception" : "");
  g_test_fail ();
}

static void
replay_line (Replay *self, const char *line)
{
  g_auto (GStrv) columns = g_strsplit (line, "\t", -1);
  g_autoptr (ScObject) object = NULL;
  g_auto (GStrv) patterns = NULL;
  GBytes *octets = NULL;
  Row     row = { 0 };

  if (g_strv_length (columns) < N_COLUMNS_NEEDED)
    return;

  row = (Row){ columns[COLUMN_LINT], columns[COLUMN_FILE], columns[COLUMN_EXPECTED], VERDICT_ABSENT };
  octets = g_hash_table_lookup (self->octets, row.file);
  g_assert_nonnull (octets);
  if (!has_equal (row.lint))
    {
      g_hash_table_add (self->without, g_strdup (row.lint));
      self->n_unjudged++;
      return;
    }

  object = sc_object_decode_as (octets, SC_OBJECT_CERTIFICATE, row.file);
  patterns = g_strsplit_set (find_scope (self->scopes, row.lint), " \n", -1);
  row.verdict = judge (sc_object_get_root (object), row.lint, patterns);
  check (self, &row);
}

/* An exception that no row meets is out of date, or never was one. */
static void
check_exceptions (const Replay *self)
{
  for (guint i = 0; i < self->scopes->entries->len; i++)
    {
      const ScEntry *entry = g_ptr_array_index (self->scopes->entries, i);
      g_auto (GStrv) words = g_strsplit (entry->key, " ", 2);

      if (!g_str_equal (entry->section, "exceptions") || !has_equal (words[0]))
        continue;
      if (g_ptr_array_find_with_equal_func (self->used, entry->key, g_str_equal, NULL))
        continue;

      g_test_message ("%s:%u: there is no such row", self->scopes->path, entry->line);
      g_test_fail ();
    }
}

/* (transfer full): of each file the first object */
static GHashTable *
load_octets (const char *corpus)
{
  g_autofree char *folder = g_build_filename (corpus, "zlint", NULL);
  g_autoptr (GPtrArray) samples = sc_samples_load (folder);
  GHashTable *octets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_bytes_unref);

  for (guint i = 0; i < samples->len; i++)
    {
      const ScSample  *sample = g_ptr_array_index (samples, i);
      g_autofree char *name = g_path_get_basename (sample->name);
      char            *number = strrchr (name, '#');

      if (number != NULL)
        *number = '\0';
      if (!g_hash_table_contains (octets, name))
        g_hash_table_insert (octets, g_steal_pointer (&name), g_bytes_ref (sample->octets));
    }

  return octets;
}

static void
report (const Replay *self)
{
  g_autoptr (GList) lints = g_list_sort (g_hash_table_get_keys (self->without), (GCompareFunc) strcmp);
  g_autoptr (GString) list = g_string_new (NULL);

  for (const GList *lint = lints; lint != NULL; lint = lint->next)
    g_string_append_printf (list, " %s", (const char *) lint->data);

  g_test_message ("%u of %u found, %u false alarms in %u, %u exceptions", self->n_found, self->n_expected,
                  self->n_alarms, self->n_silent, self->used->len);
  g_test_message ("%u rows not judged, of %u rules that none of ours equals:%s", self->n_unjudged,
                  g_hash_table_size (self->without), list->str);
}

static void
test_zlint (void)
{
  const char      *corpus = g_getenv (SC_CORPUS_VARIABLE);
  g_autofree char *path = corpus != NULL ? g_build_filename (corpus, "zlint-expected.tsv", NULL) : NULL;
  g_autofree char *scopes_path = g_test_build_filename (G_TEST_DIST, "data", "zlint-scopes.txt", NULL);
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (ScSectionFile) scopes = NULL;
  g_autoptr (GHashTable) octets = NULL;
  g_autoptr (GPtrArray) used = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) without = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GError) error = NULL;
  Replay self = { 0 };

  if (path == NULL || !g_file_get_contents (path, &contents, NULL, NULL))
    {
      g_test_skip (SC_CORPUS_VARIABLE " names no folder with zlint-expected.tsv");
      return;
    }

  scopes = sc_section_file_load (scopes_path, &error);
  g_assert_no_error (error);
  octets = load_octets (corpus);
  self = (Replay){ .scopes = scopes, .octets = octets, .used = used, .without = without };

  lines = g_strsplit (contents, "\n", -1);
  for (guint i = 1; lines[0] != NULL && lines[i] != NULL; i++)
    replay_line (&self, lines[i]);

  check_exceptions (&self);
  report (&self);
  g_assert_cmpuint (self.n_expected, >, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/other-linters/zlint", test_zlint);

  return g_test_run ();
}
