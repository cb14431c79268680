/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/search-index.h"

#include <string.h>

#include "der/oid.h"
#include "report/isolate.h"
#include "report/words-private.h"
#include "x509/catalogue.h"

/* What stands between the words of a pair; no search holds it. */
#define SEPARATOR '\n'

struct _ScSearchIndex
{
  gatomicrefcount ref_count;
  GString        *text; /* folded: all pairs' words, each behind the other's */
  GArray         *ends; /* (element-type gsize): by ordinal, where a pair's words end in @text */
};

/* What one pair's words are made with. */
typedef struct
{
  const ScWords *words;
  GString       *entry;
} Writer;

static gboolean
is_ascii (const char *text,
          gsize       length)
{
  for (gsize i = 0; i < length; i++)
    if (text[i] & 0x80)
      return FALSE;

  return TRUE;
}

/* Nearly all text is of ASCII, and has no other form than its small letters. */
static void
append_folded (GString    *out,
               const char *text,
               gsize       length)
{
  g_autofree char *normal = NULL;
  g_autofree char *folded = NULL;

  if (is_ascii (text, length))
    {
      g_string_append_len (out, text, (gssize) length);
      for (char *c = out->str + out->len - length; *c != '\0'; c++)
        *c = g_ascii_tolower (*c);
      return;
    }

  normal = g_utf8_normalize (text, (gssize) length, G_NORMALIZE_ALL);
  folded = normal != NULL ? g_utf8_casefold (normal, -1) : NULL;
  g_string_append (out, folded != NULL ? folded : "");
}

/* What both sides say is there once. @start is where the last words begin, @previous those of the other side. */
static void
finish_words (Writer *self,
              gsize   start,
              gsize   previous)
{
  const char *words = self->entry->str + start;
  gsize length = self->entry->len - start;

  if (length == 0)
    return;

  g_string_append_c (self->entry, SEPARATOR);
  if (start - previous == length + 1 && memcmp (self->entry->str + previous, words, length) == 0)
    g_string_truncate (self->entry, start);
}

typedef void (*AppendFunc) (Writer        *self,
                            const ScField *field);

static void
append_label (Writer        *self,
              const ScField *field)
{
  sc_words_append_label (self->words, field, self->entry);
}

static void
append_meaning (Writer        *self,
                const ScField *field)
{
  sc_words_append_meaning (self->words, field, SC_SEARCH_INDEX_MAX_MEANING, self->entry);
}

static void
append_encoding (Writer        *self,
                 const ScField *field)
{
  sc_words_append_encoding (self->words, field, self->entry);
}

/* The contents of the OBJECT IDENTIFIER that the field is, or is named by; empty if there is none. */
static ScSlice
get_oid (const ScField *field)
{
  if (field->meaning.kind == SC_MEANING_OID)
    return sc_words_get_value (field);

  if (field->row->type != NULL && field->row->type->flags & SC_TYPE_NAMED_BY_OID)
    return sc_field_get_oid (field);

  return (ScSlice) { 0 };
}

static void
append_oid (Writer        *self,
            const ScField *field)
{
  ScSlice contents = get_oid (field);
  const ScOidInfo *info = sc_oid_get_info (sc_oid_lookup (contents));

  if (info != NULL)
    g_string_append_printf (self->entry, "%s%c%s%c%s", info->dotted, SEPARATOR, info->name, SEPARATOR,
                            sc_words_translate (self->words, info->title));
  else if (contents.length > 0)
    sc_oid_append_dotted (contents, self->entry);
}

static void
append_codes (Writer        *self,
              const ScField *field)
{
  for (const ScFinding *finding = field->findings; finding != NULL; finding = finding->next)
    g_string_append_printf (self->entry, "%s%c", finding->entry->code, SEPARATOR);
}

static void
write_entry (Writer       *self,
             const ScPair *pair)
{
  static const AppendFunc parts[] = { append_label, append_meaning, append_encoding, append_oid, append_codes };

  g_string_truncate (self->entry, 0);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      gsize previous = self->entry->len;

      for (guint side = 0; side < SC_N_SIDES; side++)
        {
          gsize start = self->entry->len;

          if (pair->fields[side] == NULL)
            continue;

          parts[i](self, pair->fields[side]);
          sc_isolate_strip_from (self->entry, start);
          finish_words (self, start, previous);
        }
    }
}

ScSearchIndex *
sc_search_index_new (const ScWords      *words,
                     const ScComparison *comparison)
{
  const ScPair *root = NULL;
  ScSearchIndex *self = NULL;
  g_autoptr (GString) entry = g_string_new (NULL);
  Writer writer = { words, entry };
  gsize end = 0;

  g_return_val_if_fail (words != NULL && comparison != NULL, NULL);

  root = sc_comparison_get_root (comparison);
  self = g_new0 (ScSearchIndex, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->text = g_string_new (NULL);
  self->ends = g_array_sized_new (FALSE, FALSE, sizeof (gsize), sc_pair_count (root));
  g_array_append_val (self->ends, end);

  for (const ScPair *pair = sc_pair_find_next (root, NULL, sc_pair_is_any); pair != NULL;
       pair = sc_pair_find_next (root, pair, sc_pair_is_any))
    {
      write_entry (&writer, pair);
      append_folded (self->text, entry->str, entry->len);
      end = self->text->len;
      g_array_append_val (self->ends, end);
    }

  return self;
}

ScSearchIndex *
sc_search_index_ref (ScSearchIndex *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
sc_search_index_unref (ScSearchIndex *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_string_free (self->text, TRUE);
  g_array_unref (self->ends);
  g_free (self);
}

/* (transfer full): what to look for; empty if there is nothing */
static GString *
fold_query (const char *text)
{
  g_autofree char *query = g_utf8_make_valid (text, -1);
  GString *folded = g_string_new (NULL);

  /* What was copied from a sentence may have isolates. */
  g_strstrip (g_strdelimit (sc_isolate_strip (query), "\n", ' '));
  append_folded (folded, query, strlen (query));

  return folded;
}

gboolean
sc_search_index_is_query (const char *text)
{
  g_autoptr (GString) query = NULL;

  g_return_val_if_fail (text != NULL, FALSE);

  query = fold_query (text);

  return query->len > 0;
}

ScPairSet *
sc_search_index_find (const ScSearchIndex *self,
                      const ScComparison  *comparison,
                      const char          *text)
{
  g_autoptr (GString) query = NULL;
  ScPairSet *found = NULL;
  const char *begin = NULL;
  const char *stop = NULL;
  guint ordinal = 0;

  g_return_val_if_fail (self != NULL && comparison != NULL && text != NULL, NULL);

  query = fold_query (text);
  found = sc_pair_set_new (sc_comparison_get_root (comparison));
  begin = self->text->str;
  stop = begin + self->text->len;

  for (const char *at = begin; query->len > 0; at = begin + g_array_index (self->ends, gsize, ordinal))
    {
      at = memmem (at, (gsize) (stop - at), query->str, query->len);
      if (at == NULL)
        break;

      while (g_array_index (self->ends, gsize, ordinal) <= (gsize) (at - begin))
        ordinal++;
      sc_pair_set_add (found, ordinal);
    }

  return found;
}
