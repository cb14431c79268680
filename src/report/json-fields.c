/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/json-fields.h"

#include "report/isolate.h"
#include "report/words-private.h"
#include "x509/catalogue.h"

static void
add_place (ScJsonWriter *writer,
           ScSlice       slice,
           gboolean      is_computed)
{
  if (is_computed)
    {
      sc_json_add_null (writer, "offset");
      sc_json_add_null (writer, "length");
      return;
    }

  sc_json_add_int (writer, "offset", (gint64) slice.offset);
  sc_json_add_int (writer, "length", (gint64) slice.length);
}

static void
add_findings (ScJsonWriter  *writer,
              const ScField *field)
{
  sc_json_begin_array (writer, "findings");

  for (const ScFinding *finding = field->findings; finding != NULL; finding = finding->next)
    {
      sc_json_begin_object (writer, NULL);
      sc_json_add_string (writer, "code", finding->entry->code);
      sc_json_add_string (writer, "severity", sc_severity_get_name (finding->severity));
      add_place (writer, finding->slice, FALSE);
      sc_json_end_object (writer);
    }

  sc_json_end_array (writer);
}

void
sc_json_add_members (ScJsonWriter  *writer,
                     const ScWords *words,
                     const ScField *field)
{
  sc_json_take_string (writer, "path", sc_words_dup_path (words, field));
  sc_json_take_string (writer, "label", sc_words_dup_label (words, field));
  sc_json_take_string (writer, "meaning", sc_isolate_strip (sc_words_meaning (words, field, SC_WORDS_ROW)));
  sc_json_add_string (writer, "type", sc_words_type (field));
  add_place (writer, field->slice, field->presence == SC_PRESENCE_COMPUTED);
  add_findings (writer, field);
}

void
sc_json_add_field (ScJsonWriter  *writer,
                   const ScWords *words,
                   const char    *name,
                   const ScField *field)
{
  sc_json_begin_object (writer, name);
  sc_json_add_members (writer, words, field);
  sc_json_end_object (writer);
}
