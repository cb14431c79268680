/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/meaning-writer.h"

#include <glib/gi18n-lib.h>

#include "der/boolean.h"

void
sc_write_meaning (ScMeaningWriter *self,
                  const ScField   *field)
{
  static void (*const writers[]) (ScMeaningWriter *, const ScField *) = {
    [SC_MEANING_BOOLEAN] = sc_write_boolean,
    [SC_MEANING_INTEGER] = sc_write_integer,
    [SC_MEANING_OCTETS] = sc_write_octets,
    [SC_MEANING_OID] = sc_write_oid,
    [SC_MEANING_TIME] = sc_write_time,
    [SC_MEANING_NAMED_BITS] = sc_write_named_bits,
    [SC_MEANING_NAMED_VALUE] = sc_write_named_value,
    [SC_MEANING_NULL] = sc_write_null,
    [SC_MEANING_LOG] = sc_write_log,
    [SC_MEANING_TYPE] = sc_write_type,
    [SC_MEANING_TEXT] = sc_write_text,
    [SC_MEANING_NUMBER] = sc_write_number,
    [SC_MEANING_INSTANT] = sc_write_instant,
    [SC_MEANING_MESSAGE] = sc_write_filled_message,
    [SC_MEANING_FIELD] = sc_write_other_field,
    [SC_MEANING_JOIN] = sc_write_join,
    [SC_MEANING_LABELLED] = sc_write_labelled,
    [SC_MEANING_RANGE] = sc_write_range,
    [SC_MEANING_SPAN] = sc_write_span,
    [SC_MEANING_TIMESTAMP] = sc_write_timestamp,
  };
  guint kind = field->meaning.kind;

  /* What is missing says nothing; sc_words_encoding() says that it is missing. */
  if (field->presence == SC_PRESENCE_MISSING || kind >= G_N_ELEMENTS (writers) || writers[kind] == NULL)
    return;

  if (self->nesting == SC_MEANING_MAX_NESTING)
    return;

  self->nesting++;
  if (self->words->cover == NULL || !sc_write_hidden (self, field))
    writers[kind](self, field);
  self->nesting--;
}

char *
sc_meaning_dup (const ScWords *words,
                const ScField *field,
                gsize          max,
                guint          nesting,
                gboolean       date_only)
{
  ScMeaningWriter self = { .words = words, .nesting = nesting, .date_only = date_only };

  sc_line_init (&self.line, max);
  sc_write_meaning (&self, field);
  return sc_line_steal (&self.line);
}

void
sc_words_append_meaning (const ScWords *words,
                         const ScField *field,
                         gsize          max,
                         GString       *out)
{
  ScMeaningWriter self = { .words = words };

  sc_line_init_in (&self.line, out, max);
  sc_write_meaning (&self, field);
}

char *
sc_words_meaning (const ScWords *words,
                  const ScField *field,
                  gsize          max)
{
  g_return_val_if_fail (field != NULL, NULL);

  return sc_meaning_dup (words, field, max, 0, FALSE);
}

char *
sc_words_value (const ScWords *words,
                const ScField *field,
                gsize          max)
{
  g_autofree char *meaning = NULL;
  gboolean value = FALSE;

  /* X.680 §18.3 writes a BOOLEAN so. */
  if (field->meaning.kind == SC_MEANING_BOOLEAN && sc_boolean_read (sc_words_get_value (field), &value))
    return g_strdup (value ? "TRUE" : "FALSE");

  meaning = sc_words_meaning (words, field, max);

  if ((field->row->type->flags & SC_TYPE_VERSION) && meaning[0] != '\0')
    /* TRANSLATORS: {0} is the number of a version, as in v3. */
    return sc_words_fill (sc_words_translate (words, N_("v{0}")), meaning, NULL);

  return g_steal_pointer (&meaning);
}
