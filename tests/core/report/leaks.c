/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "leaks.h"

#include <string.h>

#include "der/integer.h"
#include "der/oid.h"
#include "der/text.h"
#include "report/text-report.h"
#include "report/words.h"
#include "x509/catalogue.h"
#include "x509/oid.h"

/* Shorter words and runs of octets tell nothing. */
#define MIN_LENGTH 4

/* Where one leaks, many do. */
#define MAX_MESSAGE 4000

struct _Leaks
{
  GHashTable *innocent;   /* words of an output whose objects have not got them */
  GHashTable *suspicious; /* words of an output whose objects have them → which output */
  GString    *others;     /* what was found of octets and moments */
};

Leaks *
leaks_new (void)
{
  Leaks *self = g_new0 (Leaks, 1);

  self->innocent = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->suspicious = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->others = g_string_new (NULL);
  return self;
}

void
leaks_free (Leaks *self)
{
  g_hash_table_unref (self->innocent);
  g_hash_table_unref (self->suspicious);
  g_string_free (self->others, TRUE);
  g_free (self);
}

static gboolean
is_word_octet (char c)
{
  return g_ascii_isalnum (c) || (c & 0x80) != 0;
}

static GHashTable *
new_set (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
add_words (GHashTable *words,
           const char *text,
           gsize       length)
{
  for (gsize start = 0, end = 0; start < length; start = end + 1)
    {
      for (end = start; end < length && is_word_octet (text[end]); end++)
        ;
      if (end - start >= MIN_LENGTH)
        g_hash_table_add (words, g_ascii_strdown (text + start, (gssize) (end - start)));
    }
}

/* What tells nobody who is meant, by the standards' own words: the dates that a certificate, a list or an entry has. */
static gboolean
is_date (const ScField *field)
{
  static const char *const names[] = { "notBefore", "notAfter", "thisUpdate", "nextUpdate", "revocationDate",
                                       "extnValue", NULL };

  return sc_field_is_time (field) && field->row->name != NULL && g_strv_contains (names, field->row->name);
}

/* Whether the value may be in sight: it is short, a date, an OBJECT IDENTIFIER that everybody knows, one of the values or
 * bits that a standard has named. */
static gboolean
is_in_sight (const ScField *field)
{
  if (field->presence == SC_PRESENCE_COMPUTED)
    return (field->row->flags & SC_ROW_ASKED) != 0;

  return field->contents.length < MIN_LENGTH || is_date (field) || field->meaning.kind == SC_MEANING_NAMED_BITS ||
         field->meaning.kind == SC_MEANING_NAMED_VALUE ||
         (field->universal == SC_OBJECT_IDENTIFIER && sc_oid_lookup (field->contents) != SC_OID_UNKNOWN);
}

typedef struct
{
  GHashTable *words;
  GHashTable *hidden; /* runs of octets */
  GHashTable *shown;
  GHashTable *moments; /* as they would be shown */
  GHashTable *dates;
} Originals;

static guint32
get_run (const guint8 *octets)
{
  return (guint32) octets[0] << 24 | (guint32) octets[1] << 16 | (guint32) octets[2] << 8 | octets[3];
}

static void
add_runs (GHashTable   *runs,
          const guint8 *octets,
          gsize         length)
{
  for (gsize i = 0; i + MIN_LENGTH <= length; i++)
    g_hash_table_add (runs, GUINT_TO_POINTER (get_run (octets + i)));
}

static void
add_hidden_words (Originals     *self,
                  const ScField *field)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gint64 number = 0;

  add_words (self->words, (const char *) field->contents.data, field->contents.length);

  if (sc_universal_is_text (field->universal))
    sc_text_append_utf8 (field->universal, field->contents, text);
  else if (field->universal == SC_OBJECT_IDENTIFIER)
    {
      sc_oid_append_dotted (field->contents, text);
      sc_oid_append_owner (field->contents, text);
    }
  else if (field->universal == SC_INTEGER && sc_integer_read_int64 (field->contents, &number))
    g_string_append_printf (text, "%" G_GINT64_FORMAT, number);
  else if (field->meaning.kind == SC_MEANING_TEXT)
    g_string_append_len (text, field->meaning.text, field->meaning.text_length);

  add_words (self->words, text->str, text->len);
}

/* A moment has no word of its own. */
static void
add_moment (GHashTable    *moments,
            const ScField *field)
{
  if (sc_field_is_time (field) || field->meaning.kind == SC_MEANING_INSTANT)
    g_hash_table_add (moments, sc_words_meaning (sc_words_plain (), field, 0));
}

/* Whether the first octet says how the value is encoded: a count of unused bits, or a sign. */
static gboolean
has_form (const ScField *field)
{
  return field->universal == SC_BIT_STRING || (field->universal == SC_INTEGER && field->contents.data[0] == 0);
}

/* @is_shown: by octet of the object */
static void
add_originals (Originals     *self,
               const ScField *parent,
               guint8        *is_shown)
{
  for (const ScField *field = parent->first_child; field != NULL; field = field->next)
    {
      gboolean is_leaf = sc_field_get_first_part (field) == NULL && field->meaning.kind != SC_MEANING_TYPE;

      add_originals (self, field, is_shown);
      if (is_leaf)
        add_moment (is_date (field) ? self->dates : self->moments, field);
      if (!is_leaf || field->contents.length == 0 || is_in_sight (field))
        continue;

      add_runs (self->hidden, field->contents.data, field->contents.length);
      add_hidden_words (self, field);
      if (field->presence == SC_PRESENCE_ENCODED)
        memset (is_shown + field->contents.offset + has_form (field), FALSE, field->contents.length - has_form (field));
    }
}

static void
add_object (Originals      *self,
            const ScObject *object)
{
  ScSlice octets = sc_object_get_octets (object);
  g_autofree guint8 *is_shown = g_malloc (octets.length + 1);

  memset (is_shown, TRUE, octets.length);
  add_originals (self, sc_object_get_root (object), is_shown);
  add_words (self->words, sc_object_get_source (object), strlen (sc_object_get_source (object)));

  for (gsize i = 0; i + MIN_LENGTH <= octets.length; i++)
    if (is_shown[i] && is_shown[i + 1] && is_shown[i + 2] && is_shown[i + 3])
      add_runs (self->shown, octets.data + i, MIN_LENGTH);
}

static gboolean
has_run (const Originals *self,
         const guint8    *octets)
{
  gpointer run = GUINT_TO_POINTER (get_run (octets));

  return g_hash_table_contains (self->hidden, run) && !g_hash_table_contains (self->shown, run);
}

/* Reads octets in hexadecimal as long as there are any: two digits each, and one blank or colon between all of them, or
 * nothing. */
static const char *
check_run (Leaks           *self,
           const Originals *originals,
           const char      *name,
           const char      *text)
{
  gboolean is_parted = g_ascii_isxdigit (text[0]) && g_ascii_isxdigit (text[1]) && (text[2] == ' ' || text[2] == ':');
  char separator = is_parted ? text[2] : '\0';
  guint8 last[MIN_LENGTH] = { 0 };
  gsize n = 0;

  while (g_ascii_isxdigit (text[0]) && g_ascii_isxdigit (text[1]))
    {
      memmove (last, last + 1, MIN_LENGTH - 1);
      last[MIN_LENGTH - 1] = (guint8) (g_ascii_xdigit_value (text[0]) << 4 | g_ascii_xdigit_value (text[1]));
      if (++n >= MIN_LENGTH && has_run (originals, last))
        g_string_append_printf (self->others, "%s: %02X %02X %02X %02X\n", name, last[0], last[1], last[2], last[3]);
      text += 2;
      if (is_parted && (*text != separator || !g_ascii_isxdigit (text[1])))
        break;
      text += is_parted;
    }

  return text;
}

static void
check_octets (Leaks           *self,
              const Originals *originals,
              const char      *name,
              const char      *output)
{
  for (const char *c = output; *c != '\0'; c++)
    if (g_ascii_isxdigit (*c) && (c == output || !is_word_octet (c[-1])))
      {
        const char *end = check_run (self, originals, name, c);

        c = MAX (c, end - 1);
      }
}

static void
check_moments (Leaks           *self,
               const Originals *originals,
               const char      *name,
               const char      *output)
{
  GHashTableIter iter = { 0 };
  gpointer moment = NULL;

  g_hash_table_iter_init (&iter, originals->moments);
  while (g_hash_table_iter_next (&iter, &moment, NULL))
    if (!g_hash_table_contains (originals->dates, moment) && strstr (output, moment) != NULL)
      g_string_append_printf (self->others, "%s: %s\n", name, (const char *) moment);
}

void
leaks_add_witness (Leaks      *self,
                   const char *text)
{
  add_words (self->innocent, text, strlen (text));
}

/* What Sidecert calls fields and says of them, wherever it may stand: the string literals of the sources that hold such
 * words. */
static void
add_literals (Leaks      *leaks,
              const char *layer)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "src", layer, NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GRegex) literal = g_regex_new ("\"(?:[^\"\\\\\\n]|\\\\.)*\"", 0, 0, NULL);

  g_assert_nonnull (dir);
  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *source = NULL;
      g_autoptr (GMatchInfo) match = NULL;

      if (!g_str_has_suffix (name, ".c") || !g_file_get_contents (path, &source, NULL, NULL))
        continue;

      for (g_regex_match (literal, source, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
        {
          g_autofree char *text = g_match_info_fetch (match, 0);

          leaks_add_witness (leaks, text);
        }
    }
}

void
leaks_add_own_words (Leaks *leaks)
{
  guint n_entries = 0;
  const ScCatalogueEntry *const *entries = sc_catalogue_list (&n_entries);
  ScReportOptions options = { .words = sc_words_plain () };
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < n_entries; i++)
    sc_text_report_entry (out, entries[i], &options);
  for (guint oid = SC_OID_UNKNOWN + 1; sc_oid_get_info (oid) != NULL; oid++)
    g_string_append_printf (out, "%s %s\n", sc_oid_get_info (oid)->name, sc_oid_get_info (oid)->title);

  leaks_add_witness (leaks, out->str);
  add_literals (leaks, "x509");
  add_literals (leaks, "report");
}

void
leaks_add (Leaks              *self,
           const char         *name,
           const ScComparison *comparison,
           const char         *output)
{
  g_autoptr (GHashTable) words = new_set ();
  g_autoptr (GHashTable) found = new_set ();
  g_autoptr (GHashTable) hidden = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) shown = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) moments = new_set ();
  g_autoptr (GHashTable) dates = new_set ();
  Originals originals = { words, hidden, shown, moments, dates };
  GHashTableIter iter = { 0 };
  gpointer word = NULL;

  for (guint side = 0; side < SC_N_SIDES; side++)
    if (sc_comparison_get_object (comparison, side) != NULL)
      add_object (&originals, sc_comparison_get_object (comparison, side));

  check_octets (self, &originals, name, output);
  check_moments (self, &originals, name, output);
  add_words (found, output, strlen (output));
  g_hash_table_iter_init (&iter, found);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    if (g_hash_table_contains (words, word))
      g_hash_table_insert (self->suspicious, g_strdup (word), g_strdup (name));
    else
      g_hash_table_add (self->innocent, g_strdup (word));
}

void
leaks_assert_none (Leaks *self)
{
  g_autoptr (GString) leaked = g_string_new (self->others->str);
  GHashTableIter iter = { 0 };
  gpointer word = NULL, name = NULL;

  g_assert_cmpuint (g_hash_table_size (self->suspicious), >, 0);
  g_hash_table_iter_init (&iter, self->suspicious);
  while (g_hash_table_iter_next (&iter, &word, &name))
    if (!g_hash_table_contains (self->innocent, word))
      g_string_append_printf (leaked, "%s: %s\n", (const char *) name, (const char *) word);

  if (leaked->len > 0)
    g_error ("what should be hidden is there:\n%.*s", MAX_MESSAGE, leaked->str);
}
