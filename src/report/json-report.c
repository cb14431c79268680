/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/json-report.h"

#include "report/json-fields.h"
#include "report/rows.h"
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
add_identity (ScJsonWriter   *writer,
              const ScWords  *words,
              const ScObject *object)
{
  sc_json_take_string (writer, "source", sc_words_dup_source (words, sc_object_get_source (object), 0));
  sc_json_take_string (writer, "sha256", sc_words_dup_sha256 (words, object));
}

static void
begin_document (ScJsonWriter          *writer,
                const ScReportOptions *options)
{
  sc_json_begin_object (writer, NULL);
  sc_json_add_int (writer, "format", SC_JSON_FORMAT);
  if (sc_words_hide_names (options->words))
    sc_json_add_boolean (writer, "namesHidden", TRUE);
}

static void
add_side (ScJsonWriter       *writer,
          const char         *name,
          const ScWords      *words,
          const ScComparison *comparison,
          ScSide              side)
{
  sc_json_begin_object (writer, name);
  add_identity (writer, words, sc_comparison_get_object (comparison, side));
  sc_json_end_object (writer);
}

static void
add_remarks (ScJsonWriter       *writer,
             const ScComparison *comparison)
{
  guint remarks = sc_comparison_get_remarks (comparison);

  sc_json_begin_array (writer, "remarks");

  for (guint i = 0; i < SC_N_REMARKS; i++)
    if ((remarks & 1u << i) != 0)
      sc_json_add_string (writer, NULL, sc_words_remark_code (i));

  sc_json_end_array (writer);
}

static void
add_summary (ScJsonWriter       *writer,
             const ScComparison *comparison)
{
  sc_json_begin_object (writer, "summary");

  for (guint i = 0; i < SC_N_COUNTS; i++)
    sc_json_add_int (writer, counts[i], sc_comparison_get_count (comparison, i));

  sc_json_add_int (writer, "leftWarnings", sc_comparison_get_warnings (comparison, SC_LEFT));
  sc_json_add_int (writer, "rightWarnings", sc_comparison_get_warnings (comparison, SC_RIGHT));
  sc_json_end_object (writer);
}

static void
add_pair_field (ScJsonWriter  *writer,
                const ScWords *words,
                const char    *name,
                const ScField *field)
{
  if (field != NULL)
    sc_json_add_field (writer, words, name, field);
  else
    sc_json_add_null (writer, name);
}

static void
add_pair_members (ScJsonWriter  *writer,
                  const ScWords *words,
                  const ScPair  *pair)
{
  sc_json_take_string (writer, "path", sc_words_dup_path (words, sc_pair_get_field (pair)));
  sc_json_add_string (writer, "relation", relations[pair->relation]);
  sc_json_add_boolean (writer, "expected", pair->expected);
  sc_json_add_string (writer, "leftMark", marks[pair->marks[SC_LEFT]]);
  sc_json_add_string (writer, "rightMark", marks[pair->marks[SC_RIGHT]]);
  sc_json_add_boolean (writer, "leftOwn", pair->own[SC_LEFT]);
  sc_json_add_boolean (writer, "rightOwn", pair->own[SC_RIGHT]);
  add_pair_field (writer, words, "left", pair->fields[SC_LEFT]);
  add_pair_field (writer, words, "right", pair->fields[SC_RIGHT]);
}

/* @filtered: (nullable): which pairs are shown; %NULL: all */
static void
add_pairs (ScJsonWriter     *writer,
           const ScWords    *words,
           const char       *name,
           const ScPair     *parent,
           const ScFiltered *filtered)
{
  sc_json_begin_array (writer, name);

  for (guint i = 0; i < parent->n_children; i++)
    {
      const ScPair *pair = &parent->children[i];

      if (filtered != NULL && !sc_filtered_shows (filtered, pair))
        continue;

      sc_json_begin_object (writer, NULL);
      add_pair_members (writer, words, pair);
      add_pairs (writer, words, "children", pair, filtered);
      sc_json_end_object (writer);
    }

  sc_json_end_array (writer);
}

void
sc_json_report_compare (GString               *out,
                        const ScComparison    *comparison,
                        const ScComparison    *opinion,
                        const ScReportOptions *options)
{
  g_autoptr (ScFiltered) filtered = sc_report_filter (comparison, options, SC_REPORT_ROWS_ALL);
  const ScWords *words = sc_words_get_plain (options->words);
  ScJsonWriter writer = { .out = out };

  begin_document (&writer, options);
  add_side (&writer, "left", words, comparison, SC_LEFT);
  add_side (&writer, "right", words, comparison, SC_RIGHT);
  add_remarks (&writer, comparison);
  sc_json_take_string (&writer, "verdict", sc_words_verdict_line (words, comparison));
  add_summary (&writer, comparison);
  add_pairs (&writer, words, "pairs", sc_comparison_get_root (comparison), filtered);
  if (opinion != NULL)
    add_pairs (&writer, words, "secondOpinion", sc_comparison_get_root (opinion)->children, NULL);
  sc_json_end_object (&writer);
  g_string_append_c (out, '\n');
}

static const char *const kinds[SC_N_OBJECT_KINDS] = {
  [SC_OBJECT_CERTIFICATE] = "certificate",
  [SC_OBJECT_REQUEST] = "request",
  [SC_OBJECT_CRL] = "crl",
};

void
sc_json_report_inspect_begin (GString               *out,
                              const ScReportOptions *options)
{
  ScJsonWriter writer = { .out = out };

  begin_document (&writer, options);
  sc_json_begin_array (&writer, "objects");
}

/* Inside the document and its array of objects, of which @n_objects are there. */
static ScJsonWriter
resume (GString *out,
        guint    n_objects)
{
  return (ScJsonWriter) { .out = out, .depth = 2, .has_members = n_objects > 0 };
}

/* The fields of the one side there is. */
static void
add_fields (ScJsonWriter     *writer,
            const ScWords    *words,
            const char       *name,
            const ScPair     *parent,
            const ScFiltered *filtered)
{
  sc_json_begin_array (writer, name);

  for (guint i = 0; i < parent->n_children; i++)
    {
      const ScPair *pair = &parent->children[i];

      if (filtered != NULL && !sc_filtered_shows (filtered, pair))
        continue;

      sc_json_begin_object (writer, NULL);
      sc_json_add_members (writer, words, sc_pair_get_field (pair));
      add_fields (writer, words, "children", pair, filtered);
      sc_json_end_object (writer);
    }

  sc_json_end_array (writer);
}

void
sc_json_report_inspect_add (GString               *out,
                            const ScComparison    *comparison,
                            const ScComparison    *opinion,
                            guint                  position,
                            const ScReportOptions *options)
{
  g_autoptr (ScFiltered) filtered = sc_report_filter (comparison, options, SC_REPORT_ROWS_ALL);
  const ScObject *object = sc_comparison_get_object (comparison, sc_words_get_only_side (comparison));
  const ScWords *words = sc_words_get_plain (options->words);
  ScJsonWriter writer = resume (out, position);

  sc_json_begin_object (&writer, NULL);
  sc_json_add_string (&writer, "kind", kinds[sc_object_get_kind (object)]);
  add_identity (&writer, words, object);
  add_fields (&writer, words, "fields", sc_comparison_get_root (comparison), filtered);
  if (opinion != NULL)
    add_fields (&writer, words, "secondOpinion", sc_comparison_get_root (opinion)->children, NULL);
  sc_json_end_object (&writer);
}

void
sc_json_report_inspect_end (GString *out,
                            guint    n_objects)
{
  ScJsonWriter writer = resume (out, n_objects);

  sc_json_end_array (&writer);
  sc_json_end_object (&writer);
  g_string_append_c (out, '\n');
}

static void
add_strings (ScJsonWriter      *writer,
             const char        *name,
             const char *const *strings)
{
  sc_json_begin_array (writer, name);

  for (guint i = 0; strings != NULL && strings[i] != NULL; i++)
    sc_json_add_string (writer, NULL, strings[i]);

  sc_json_end_array (writer);
}

void
sc_json_report_catalogue (GString                       *out,
                          const ScCatalogueEntry *const *entries,
                          guint                          n_entries)
{
  ScJsonWriter writer = { .out = out };

  sc_json_begin_array (&writer, NULL);

  for (guint i = 0; i < n_entries; i++)
    {
      sc_json_begin_object (&writer, NULL);
      sc_json_add_string (&writer, "code", entries[i]->code);
      sc_json_add_string (&writer, "severity", sc_severity_get_name (entries[i]->severity));
      sc_json_add_string (&writer, "title", entries[i]->title);
      sc_json_take_string (&writer, "explanation", sc_words_entry (sc_words_plain (), entries[i]));
      /* A string always: what is no rule's business has an empty one. */
      sc_json_add_string (&writer, "citation", entries[i]->citation != NULL ? entries[i]->citation : "");
      add_strings (&writer, "victims", entries[i]->victims);
      add_strings (&writer, "aliases", entries[i]->aliases);
      sc_json_end_object (&writer);
    }

  sc_json_end_array (&writer);
  g_string_append_c (out, '\n');
}
