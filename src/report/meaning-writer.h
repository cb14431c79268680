/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/line.h"
#include "report/words-private.h"

/* How meanings become words, one function for each kind (x509/meaning.h). Private to words-meaning.c and the files with the
 * functions. */

G_BEGIN_DECLS

/* How often a meaning may refer to another one. No schema needs more than five; a bound costs nothing. */
#define SC_MEANING_MAX_NESTING 16

/**
 * ScMeaningWriter:
 * @line: what is written, and its bound
 * @nesting: how many meanings lie around the one that is being written
 * @date_only: whether a time goes without its hours
 * @list_start: where the list that is being written begins, in characters
 */
typedef struct
{
  const ScWords *words;
  ScLine         line;
  guint          nesting;
  gboolean       date_only;
  gsize          list_start;
} ScMeaningWriter;

/* words-meaning.c: whatever @field says, and the same as a text of its own. */
void  sc_write_meaning (ScMeaningWriter *self, const ScField *field);
char *sc_meaning_dup (const ScWords *words,
                      const ScField *field,
                      gsize          max,
                      guint          nesting,
                      gboolean       date_only);

/* words-hidden.c: what stands for what @field says, if that is hidden; else %FALSE, and nothing is written. */
gboolean sc_write_hidden (ScMeaningWriter *self, const ScField *field);

/* words-leaf.c: what one value says. */
void sc_write_boolean (ScMeaningWriter *self, const ScField *field);
void sc_write_integer (ScMeaningWriter *self, const ScField *field);
void sc_write_octets (ScMeaningWriter *self, const ScField *field);
void sc_write_oid (ScMeaningWriter *self, const ScField *field);
void sc_write_time (ScMeaningWriter *self, const ScField *field);
void sc_write_named_bits (ScMeaningWriter *self, const ScField *field);
void sc_write_named_value (ScMeaningWriter *self, const ScField *field);
void sc_write_null (ScMeaningWriter *self, const ScField *field);
void sc_write_log (ScMeaningWriter *self, const ScField *field);
void sc_write_type (ScMeaningWriter *self, const ScField *field);
void sc_write_text (ScMeaningWriter *self, const ScField *field);
void sc_write_number (ScMeaningWriter *self, const ScField *field);
void sc_write_instant (ScMeaningWriter *self, const ScField *field);
void sc_write_filled_message (ScMeaningWriter *self, const ScField *field);

/* words-whole.c: what a field says by others. */
void sc_write_other_field (ScMeaningWriter *self, const ScField *field);
void sc_write_parts (ScMeaningWriter *self, const ScField *whole);
void sc_write_join (ScMeaningWriter *self, const ScField *field);
void sc_write_labelled (ScMeaningWriter *self, const ScField *field);
void sc_write_range (ScMeaningWriter *self, const ScField *field);
void sc_write_span (ScMeaningWriter *self, const ScField *field);
void sc_write_timestamp (ScMeaningWriter *self, const ScField *field);

G_END_DECLS
