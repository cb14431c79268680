/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/notes.h"

#include <glib/gi18n-lib.h>

#include "report/words-private.h"
#include "x509/catalogue.h"

#define MAX_NOTES 50

struct _ScNotes
{
  GArray *notes;   /* (element-type ScNote) */
  guint   n_pairs; /* those without a note included */
};

/* What was said in the notes before. */
typedef struct
{
  GHashTable *explained; /* set of ScCatalogueEntry */
  GHashTable *purposes;  /* set of texts */
} Said;

/* What a field is for is said once. What each finding has of its own is the title and the body, which may have other
 * parameters. */
static gboolean
is_said_before (Said              *said,
                const ScParagraph *paragraph)
{
  if (paragraph->kind == SC_PARAGRAPH_PURPOSE)
    return !g_hash_table_add (said->purposes, g_strdup (paragraph->text));

  return paragraph->kind > SC_PARAGRAPH_BODY && g_hash_table_contains (said->explained, paragraph->finding->entry);
}

/* (transfer full) (element-type ScParagraph) */
static GArray *
list_new_paragraphs (Said          *said,
                     const ScWords *words,
                     const ScPair  *pair)
{
  GArray *paragraphs = sc_words_explain_pair (words, pair);

  for (guint i = 0; i < paragraphs->len;)
    if (is_said_before (said, &g_array_index (paragraphs, ScParagraph, i)))
      g_array_remove_index (paragraphs, i);
    else
      i++;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const ScFinding *finding = g_array_index (paragraphs, ScParagraph, i).finding;

      if (finding != NULL)
        g_hash_table_add (said->explained, (gpointer) finding->entry);
    }

  return paragraphs;
}

static gboolean
has_finding (const ScPair *pair)
{
  return sc_pair_get_field (pair)->findings != NULL;
}

static void
clear_note (gpointer data)
{
  ScNote *note = data;

  g_clear_pointer (&note->paragraphs, g_array_unref);
}

ScNotes *
sc_notes_new (const ScComparison    *comparison,
              const ScReportOptions *options)
{
  gboolean is_alone = sc_words_get_only_side (comparison) != SC_N_SIDES;
  ScPairPredicate wants = is_alone ? has_finding : sc_pair_is_warning;
  g_autoptr (GHashTable) explained = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) purposes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Said said = { explained, purposes };
  const ScPair *root = sc_comparison_get_root (comparison);
  ScNotes *self = g_new0 (ScNotes, 1);

  self->notes = g_array_new (FALSE, FALSE, sizeof (ScNote));
  g_array_set_clear_func (self->notes, clear_note);

  for (const ScPair *pair = sc_pair_find_next (root, NULL, wants); pair != NULL;
       pair = sc_pair_find_next (root, pair, wants))
    if (++self->n_pairs <= MAX_NOTES)
      {
        ScNote note = { pair, self->n_pairs, list_new_paragraphs (&said, options->words, pair) };

        g_array_append_val (self->notes, note);
      }

  return self;
}

void
sc_notes_free (ScNotes *self)
{
  g_array_unref (self->notes);
  g_free (self);
}

guint
sc_notes_get_size (const ScNotes *self)
{
  return self->notes->len;
}

const ScNote *
sc_notes_get (const ScNotes *self,
              guint          position)
{
  g_return_val_if_fail (position < self->notes->len, NULL);

  return &g_array_index (self->notes, ScNote, position);
}

guint
sc_notes_get_number (const ScNotes *self,
                     const ScPair  *pair)
{
  for (guint i = 0; i < self->notes->len; i++)
    if (g_array_index (self->notes, ScNote, i).pair == pair)
      return i + 1;

  return 0;
}

char *
sc_notes_dup_rest (const ScNotes *self,
                   const ScWords *words)
{
  static const ScMessageForms more = { NP_ ("{0} more field is not explained here.",
                                            "{0} more fields are not explained here.") };

  return self->n_pairs > MAX_NOTES ? sc_words_count (words, &more, self->n_pairs - MAX_NOTES) : NULL;
}

char *
sc_paragraph_dup_title (const ScParagraph *self)
{
  g_return_val_if_fail (self->finding != NULL, NULL);

  return g_strdup_printf ("%s [%s: %s]", self->text, sc_severity_get_name (self->finding->severity),
                          self->finding->entry->code);
}
