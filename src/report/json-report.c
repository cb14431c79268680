/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/json-report.h"

#include "report/json-fields.h"
#include "report/words-private.h"

static const char *const relations[] = {
  [SC_RELATION_SAME] = "same",
  [SC_RELATION_DIFFERS] = "differs",
  [SC_RELATION_LEFT_ONLY] = "left-only",
  [SC_RELATION_RIGHT_ONLY] = "right-only",
  [SC_RELATION_MOVED] = "moved",
};

static const char *const marks[] = {
  [SC_MARK_NONE] = NULL,
  [SC_MARK_CHECK] = "check",
  [SC_MARK_WARNING] = "warning",
};

static const char *const counts[SC_N_COUNTS] = {
  [SC_COUNT_ENCODING] = "encoding",
  [SC_COUNT_EXPECTED] = "expected",
  [SC_COUNT_ONLY_LEFT] = "onlyLeft",
  [SC_COUNT_ONLY_RIGHT] = "onlyRight",
  [SC_COUNT_VALUE] = "value",
  [SC_COUNT_MOVED] = "moved",
  [SC_COUNT_SAME] = "same",
};

static void
add_identity (JsonBuilder    *builder,
              const ScObject *object)
{
  sc_json_take_string (builder, "source", sc_words_stranger (sc_object_get_source (object), 0));
  sc_json_add_string (builder, "sha256", sc_object_get_sha256 (object));
}

static void
add_side (JsonBuilder        *builder,
          const char         *name,
          const ScComparison *comparison,
          ScSide              side)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  add_identity (builder, sc_comparison_get_object (comparison, side));
  json_builder_end_object (builder);
}

static void
add_remarks (JsonBuilder        *builder,
             const ScComparison *comparison)
{
  guint remarks = sc_comparison_get_remarks (comparison);

  json_builder_set_member_name (builder, "remarks");
  json_builder_begin_array (builder);

  for (guint i = 0; i < SC_N_REMARKS; i++)
    if ((remarks & 1u << i) != 0)
      json_builder_add_string_value (builder, sc_words_remark_code (i));

  json_builder_end_array (builder);
}

static void
add_summary (JsonBuilder        *builder,
             const ScComparison *comparison)
{
  json_builder_set_member_name (builder, "summary");
  json_builder_begin_object (builder);

  for (guint i = 0; i < SC_N_COUNTS; i++)
    sc_json_add_int (builder, counts[i], sc_comparison_get_count (comparison, i));

  sc_json_add_int (builder, "leftWarnings", sc_comparison_get_warnings (comparison, SC_LEFT));
  sc_json_add_int (builder, "rightWarnings", sc_comparison_get_warnings (comparison, SC_RIGHT));
  json_builder_end_object (builder);
}

static void
add_pair_field (JsonBuilder   *builder,
                const char    *name,
                const ScField *field)
{
  json_builder_set_member_name (builder, name);

  if (field != NULL)
    sc_json_add_field (builder, field);
  else
    json_builder_add_null_value (builder);
}

static void
add_pair_members (JsonBuilder   *builder,
                  gconstpointer  node)
{
  const ScPair *pair = node;

  sc_json_take_string (builder, "path", sc_pair_dup_path (pair));
  sc_json_add_string (builder, "relation", relations[pair->relation]);
  sc_json_add_boolean (builder, "expected", pair->expected);
  sc_json_add_string (builder, "leftMark", marks[pair->marks[SC_LEFT]]);
  sc_json_add_string (builder, "rightMark", marks[pair->marks[SC_RIGHT]]);
  sc_json_add_boolean (builder, "leftOwn", pair->own[SC_LEFT]);
  sc_json_add_boolean (builder, "rightOwn", pair->own[SC_RIGHT]);
  add_pair_field (builder, "left", pair->fields[SC_LEFT]);
  add_pair_field (builder, "right", pair->fields[SC_RIGHT]);
}

static gconstpointer
get_first_child (gconstpointer node)
{
  const ScPair *pair = node;

  return pair->n_children > 0 ? &pair->children[0] : NULL;
}

static gconstpointer
get_next (gconstpointer node)
{
  const ScPair *pair = node;
  const ScPair *parent = pair->parent;

  return pair + 1 < parent->children + parent->n_children ? pair + 1 : NULL;
}

static const ScJsonTree pair_tree = { add_pair_members, get_first_child, get_next };

void
sc_json_report_compare (GString            *out,
                        const ScComparison *comparison)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  sc_json_add_int (builder, "format", SC_JSON_FORMAT);
  add_side (builder, "left", comparison, SC_LEFT);
  add_side (builder, "right", comparison, SC_RIGHT);
  add_remarks (builder, comparison);
  sc_json_take_string (builder, "verdict", sc_words_verdict_line (sc_words_plain (), comparison));
  add_summary (builder, comparison);
  json_builder_end_object (builder);

  sc_json_tree_append (out, builder, "pairs", &pair_tree, sc_comparison_get_root (comparison), 0);
  g_string_append_c (out, '\n');
}

static const char *const kinds[SC_N_OBJECT_KINDS] = {
  [SC_OBJECT_CERTIFICATE] = "certificate",
  [SC_OBJECT_REQUEST] = "request",
  [SC_OBJECT_CRL] = "crl",
};

void
sc_json_report_inspect_begin (GString *out)
{
  g_string_append_printf (out, "{\n  \"format\" : %d,\n  \"objects\" : [", SC_JSON_FORMAT);
}

void
sc_json_report_inspect_add (GString        *out,
                            const ScObject *object,
                            guint           position)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  sc_json_add_string (builder, "kind", kinds[sc_object_get_kind (object)]);
  add_identity (builder, object);
  json_builder_end_object (builder);

  g_string_append (out, position > 0 ? ",\n    " : "\n    ");
  sc_json_tree_append (out, builder, "fields", &sc_json_field_tree, sc_object_get_root (object), 4);
}

void
sc_json_report_inspect_end (GString *out,
                            guint    n_objects)
{
  g_string_append (out, n_objects > 0 ? "\n  ]\n}\n" : "]\n}\n");
}

static void
add_strings (JsonBuilder       *builder,
             const char        *name,
             const char *const *strings)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);

  for (guint i = 0; strings != NULL && strings[i] != NULL; i++)
    json_builder_add_string_value (builder, strings[i]);

  json_builder_end_array (builder);
}

void
sc_json_report_catalogue (GString                       *out,
                          const ScCatalogueEntry *const *entries,
                          guint                          n_entries)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);

  for (guint i = 0; i < n_entries; i++)
    {
      json_builder_begin_object (builder);
      sc_json_add_string (builder, "code", entries[i]->code);
      sc_json_add_string (builder, "severity", sc_severity_get_name (entries[i]->severity));
      sc_json_add_string (builder, "title", entries[i]->title);
      sc_json_take_string (builder, "explanation", sc_words_entry (sc_words_plain (), entries[i]));
      /* A string always: what is no rule's business has an empty one. */
      sc_json_add_string (builder, "citation", entries[i]->citation != NULL ? entries[i]->citation : "");
      add_strings (builder, "victims", entries[i]->victims);
      add_strings (builder, "aliases", entries[i]->aliases);
      json_builder_end_object (builder);
    }

  json_builder_end_array (builder);
  sc_json_append (out, builder, 0);
  g_string_append_c (out, '\n');
}
