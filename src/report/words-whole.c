/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/meaning-writer.h"

#include <glib/gi18n-lib.h>

#include "der/boolean.h"
#include "x509/ct-log.h"

void
sc_write_other_field (ScMeaningWriter *self,
                      const ScField   *field)
{
  if (field->meaning.field != NULL)
    sc_write_meaning (self, field->meaning.field);
}

void
sc_write_parts (ScMeaningWriter *self,
                const ScField   *whole)
{
  const ScField *part = sc_field_get_first_part (whole);
  gboolean is_first = TRUE;

  for (; part != NULL && !self->line.is_full; part = sc_field_get_next_part (whole, part))
    {
      gsize before = self->line.text->len;
      gsize before_chars = self->line.n_chars;
      gsize start = 0;

      if (!is_first)
        sc_line_append (&self->line, sc_words_list_separator (self->words));

      start = self->line.text->len;
      sc_write_meaning (self, part);

      if (self->line.text->len == start && !self->line.is_full)
        sc_line_rewind (&self->line, before, before_chars);
      else
        is_first = FALSE;
    }
}

void
sc_write_join (ScMeaningWriter *self,
               const ScField   *field)
{
  sc_write_parts (self, field->meaning.field != NULL ? field->meaning.field : field);
}

/* Whether what @field says is that it is so. */
static gboolean
is_true (const ScField *field)
{
  gboolean value = FALSE;

  for (guint i = 0;
       field->meaning.kind == SC_MEANING_FIELD && field->meaning.field != NULL && i < SC_MEANING_MAX_NESTING; i++)
    field = field->meaning.field;

  if (field->meaning.kind == SC_MEANING_BOOLEAN)
    return sc_boolean_read (sc_words_get_value (field), &value) && value;

  return field->meaning.kind == SC_MEANING_MESSAGE && field->meaning.message == SC_MESSAGE_YES;
}

/* "Permitted: example.com"; what is TRUE, or stated by being there, its label says already. */
static char *
dup_labelled (ScMeaningWriter *self,
              const ScField   *part)
{
  g_autofree char *label = sc_words_dup_label (self->words, part);
  g_autofree char *meaning = sc_meaning_dup (self->words, part, self->line.max, self->nesting, FALSE);

  if (is_true (part))
    return g_steal_pointer (&label);
  if (meaning[0] == '\0')
    return g_steal_pointer (&meaning);

  /* TRANSLATORS: {0} is what a field is called, {1} what it says; one of several such pairs in a row. */
  return sc_words_fill (sc_words_translate (self->words, N_("{0}: {1}")), label, meaning, NULL);
}

void
sc_write_labelled (ScMeaningWriter *self,
                   const ScField   *field)
{
  const ScField *whole = field->meaning.field != NULL ? field->meaning.field : field;
  const ScField *part = sc_field_get_first_part (whole);
  gboolean is_first = TRUE;

  for (; part != NULL && !self->line.is_full; part = sc_field_get_next_part (whole, part))
    {
      g_autofree char *text = part->presence != SC_PRESENCE_DEFAULTED ? dup_labelled (self, part) : NULL;

      if (text == NULL || text[0] == '\0')
        continue;
      if (!is_first)
        /* TRANSLATORS: stands between pairs of a label and what it says. */
        sc_line_append (&self->line, sc_words_translate (self->words, N_("; ")));
      sc_line_append (&self->line, text);
      is_first = FALSE;
    }
}

/* (transfer full) (nullable): the day that one end of a range names. */
static char *
dup_range_end (ScMeaningWriter *self,
               const ScField   *end)
{
  if (end == NULL || end->presence == SC_PRESENCE_MISSING || !sc_field_is_time (end))
    return NULL;

  return sc_meaning_dup (self->words, end, self->line.max, self->nesting, TRUE);
}

/* (nullable): the words for a range of which both ends or one are there. */
static const char *
get_range_pattern (const char *first,
                   const char *last)
{
  if (first != NULL && last != NULL)
    /* TRANSLATORS: from one date until another. */
    return N_("{0} → {1}");

  if (first != NULL)
    /* TRANSLATORS: {0} is a date; until when is not known. */
    return N_("from {0}");

  /* TRANSLATORS: {0} is a date. */
  return last != NULL ? N_("until {0}") : NULL;
}

void
sc_write_range (ScMeaningWriter *self,
                const ScField   *field)
{
  const ScField *whole = field->meaning.field != NULL ? field->meaning.field : field;
  const ScField *from = sc_field_get_first_part (whole);
  const ScField *until = from != NULL ? sc_field_get_next_part (whole, from) : NULL;
  g_autofree char *first = dup_range_end (self, from);
  g_autofree char *last = dup_range_end (self, until);
  const char *pattern = get_range_pattern (first, last);
  g_autofree char *range = NULL;

  if (pattern == NULL)
    {
      sc_write_join (self, field);
      return;
    }

  range = sc_words_fill (sc_words_translate (self->words, pattern), first != NULL ? first : last, last, NULL);
  sc_line_append (&self->line, range);
}

static char *
dup_span_end (ScMeaningWriter *self,
              const ScField   *end)
{
  return sc_meaning_dup (self->words, end, self->line.max, self->nesting, FALSE);
}

void
sc_write_span (ScMeaningWriter *self,
               const ScField   *field)
{
  const ScField *whole = field->meaning.field != NULL ? field->meaning.field : field;
  const ScField *from = sc_field_get_first_part (whole);
  const ScField *to = from != NULL ? sc_field_get_next_part (whole, from) : NULL;
  g_autofree char *lowest = from != NULL ? dup_span_end (self, from) : NULL;
  g_autofree char *highest = to != NULL ? dup_span_end (self, to) : NULL;
  g_autofree char *span = NULL;

  if (lowest == NULL || highest == NULL || lowest[0] == '\0' || highest[0] == '\0')
    {
      sc_write_join (self, field);
      return;
    }

  /* TRANSLATORS: the lowest and the highest of addresses or numbers, both included. */
  span = sc_words_fill (sc_words_translate (self->words, N_("{0} – {1}")), lowest, highest, NULL);
  sc_line_append (&self->line, span);
}

/* A log without a name is left out: its 32 octets would hide the moment. */
void
sc_write_timestamp (ScMeaningWriter *self,
                    const ScField   *field)
{
  const ScField *whole = field->meaning.field != NULL ? field->meaning.field : field;
  const ScField *part = sc_field_get_first_part (whole);

  for (; part != NULL; part = sc_field_get_next_part (whole, part))
    {
      const char *name = part->meaning.kind == SC_MEANING_LOG ? sc_ct_log_get_name (sc_words_get_value (part)) : NULL;

      if (name != NULL)
        {
          sc_line_append (&self->line, name);
          sc_line_append (&self->line, sc_words_list_separator (self->words));
        }

      if (part->meaning.kind == SC_MEANING_INSTANT)
        sc_write_meaning (self, part);
    }
}
