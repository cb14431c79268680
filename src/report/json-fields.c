/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/json-fields.h"

#include "report/words.h"
#include "x509/catalogue.h"

void
sc_json_add_string (JsonBuilder *builder,
                    const char  *name,
                    const char  *value)
{
  json_builder_set_member_name (builder, name);

  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

void
sc_json_take_string (JsonBuilder *builder,
                     const char  *name,
                     char        *value)
{
  sc_json_add_string (builder, name, value);
  g_free (value);
}

void
sc_json_add_int (JsonBuilder *builder,
                 const char  *name,
                 gint64       value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

void
sc_json_add_boolean (JsonBuilder *builder,
                     const char  *name,
                     gboolean     value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, value);
}

static void
add_place (JsonBuilder *builder,
           ScSlice      slice,
           gboolean     is_computed)
{
  if (is_computed)
    {
      sc_json_add_string (builder, "offset", NULL);
      sc_json_add_string (builder, "length", NULL);
      return;
    }

  sc_json_add_int (builder, "offset", (gint64) slice.offset);
  sc_json_add_int (builder, "length", (gint64) slice.length);
}

static void
add_findings (JsonBuilder   *builder,
              const ScField *field)
{
  json_builder_set_member_name (builder, "findings");
  json_builder_begin_array (builder);

  for (const ScFinding *finding = field->findings; finding != NULL; finding = finding->next)
    {
      json_builder_begin_object (builder);
      sc_json_add_string (builder, "code", finding->entry->code);
      sc_json_add_string (builder, "severity", sc_severity_get_name (finding->severity));
      add_place (builder, finding->slice, FALSE);
      json_builder_end_object (builder);
    }

  json_builder_end_array (builder);
}

static void
add_members (JsonBuilder   *builder,
             gconstpointer  node)
{
  const ScWords *words = sc_words_plain ();
  const ScField *field = node;

  sc_json_take_string (builder, "path", sc_field_dup_path (field));
  sc_json_take_string (builder, "label", sc_words_dup_label (words, field));
  sc_json_take_string (builder, "meaning", sc_words_meaning (words, field, SC_WORDS_ROW));
  sc_json_add_string (builder, "type", sc_words_type (field));
  add_place (builder, field->slice, field->presence == SC_PRESENCE_COMPUTED);
  add_findings (builder, field);
}

void
sc_json_add_field (JsonBuilder   *builder,
                   const ScField *field)
{
  json_builder_begin_object (builder);
  add_members (builder, field);
  json_builder_end_object (builder);
}

static gconstpointer
get_first_child (gconstpointer node)
{
  return ((const ScField *) node)->first_child;
}

static gconstpointer
get_next (gconstpointer node)
{
  return ((const ScField *) node)->next;
}

const ScJsonTree sc_json_field_tree = { add_members, get_first_child, get_next };
