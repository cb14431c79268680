/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>
#include <string.h>

/*
 * JSON's contract as tables: the keys of each object in their order, and the type of each value. The tables are written
 * from the contract, not from the writer.
 */

typedef struct
{
  const char *key;
  char        type; /* s string, i integer, b boolean, a array, o object; upper case: or null */
} Member;

static const Member field_contract[] = {
  { "path", 's' },   { "label", 's' },    { "meaning", 's' },  { "type", 'S' },     { "offset", 'I' },
  { "length", 'I' }, { "findings", 'a' }, { "children", 'a' }, { NULL },
};
static const Member pair_field_contract[] = {
  { "path", 's' },   { "label", 's' },  { "meaning", 's' },  { "type", 'S' },
  { "offset", 'I' }, { "length", 'I' }, { "findings", 'a' }, { NULL },
};
static const Member finding_contract[] = {
  { "code", 's' }, { "severity", 's' }, { "offset", 'i' }, { "length", 'i' }, { NULL },
};
static const Member inspect_contract[] = { { "format", 'i' }, { "objects", 'a' }, { NULL } };
static const Member object_contract[] = { { "kind", 's' }, { "source", 's' }, { "sha256", 's' }, { "fields", 'a' }, { NULL } };
static const Member asked_object_contract[] = {
  { "kind", 's' }, { "source", 's' }, { "sha256", 's' }, { "fields", 'a' }, { "secondOpinion", 'a' }, { NULL },
};
static const Member asked_compare_contract[] = {
  { "format", 'i' },  { "left", 'o' },  { "right", 'o' },         { "remarks", 'a' }, { "verdict", 's' },
  { "summary", 'o' }, { "pairs", 'a' }, { "secondOpinion", 'a' }, { NULL },
};
static const Member compare_contract[] = {
  { "format", 'i' },  { "left", 'o' },    { "right", 'o' }, { "remarks", 'a' },
  { "verdict", 's' }, { "summary", 'o' }, { "pairs", 'a' }, { NULL },
};
static const Member side_contract[] = { { "source", 's' }, { "sha256", 's' }, { NULL } };
static const Member summary_contract[] = {
  { "encoding", 'i' }, { "expected", 'i' }, { "onlyLeft", 'i' },     { "onlyRight", 'i' },     { "value", 'i' },
  { "moved", 'i' },    { "same", 'i' },     { "leftWarnings", 'i' }, { "rightWarnings", 'i' }, { NULL },
};
static const Member pair_contract[] = {
  { "path", 's' },    { "relation", 's' }, { "expected", 'b' }, { "leftMark", 'S' }, { "rightMark", 'S' }, { "leftOwn", 'b' },
  { "rightOwn", 'b' }, { "left", 'O' },     { "right", 'O' },    { "children", 'a' }, { NULL },
};
static const Member entry_contract[] = {
  { "code", 's' },     { "severity", 's' }, { "title", 's' },   { "explanation", 's' },
  { "citation", 's' }, { "victims", 'a' },  { "aliases", 'a' }, { NULL },
};

static inline char
get_type (JsonNode *node)
{
  if (JSON_NODE_HOLDS_NULL (node))
    return '0';

  if (JSON_NODE_HOLDS_ARRAY (node))
    return 'a';

  if (JSON_NODE_HOLDS_OBJECT (node))
    return 'o';

  switch (json_node_get_value_type (node))
    {
    case G_TYPE_STRING:
      return 's';
    case G_TYPE_INT64:
      return 'i';
    case G_TYPE_BOOLEAN:
      return 'b';
    default:
      return '?';
    }
}

/* All keys, no others, in order, of the right types. */
static inline void
assert_contract (JsonObject   *object,
                 const Member *contract)
{
  g_autoptr (GList) keys = json_object_get_members (object);
  GList *key = keys;

  for (; contract->key != NULL; contract++, key = key->next)
    {
      char type = 0;

      g_assert_nonnull (key);
      g_assert_cmpstr (key->data, ==, contract->key);
      type = get_type (json_object_get_member (object, contract->key));

      if (type == '0')
        g_assert_true (g_ascii_isupper (contract->type));
      else
        g_assert_cmpint (type, ==, g_ascii_tolower (contract->type));
    }

  g_assert_null (key);
}

static inline void
assert_one_of (const char        *text,
               const char *const *names)
{
  if (!g_strv_contains (names, text))
    g_error ("“%s” is none of the names in the contract", text);
}

static inline void
assert_findings (JsonArray *findings)
{
  static const char *const severities[] = { "error", "warning", "note", NULL };

  for (guint i = 0; i < json_array_get_length (findings); i++)
    {
      JsonObject *finding = json_array_get_object_element (findings, i);

      assert_contract (finding, finding_contract);
      assert_one_of (json_object_get_string_member (finding, "severity"), severities);
    }
}

/* What is computed has null for its type and place; all else has a place. */
static inline void
assert_field (JsonObject   *field,
              const Member *contract)
{
  gboolean is_computed = g_str_has_prefix (json_object_get_string_member (field, "path"), "computed/");

  assert_contract (field, contract);

  if (is_computed)
    {
      g_assert_true (json_object_get_null_member (field, "type"));
      g_assert_true (json_object_get_null_member (field, "offset"));
    }

  g_assert_cmpint (json_object_get_null_member (field, "offset"), ==, json_object_get_null_member (field, "length"));
  assert_findings (json_object_get_array_member (field, "findings"));
}

static inline void
assert_fields (JsonArray *fields)
{
  for (guint i = 0; i < json_array_get_length (fields); i++)
    {
      JsonObject *field = json_array_get_object_element (fields, i);

      assert_field (field, field_contract);
      assert_fields (json_object_get_array_member (field, "children"));
    }
}

/* Returns the number of leaf pairs. */
static inline guint
assert_pairs (JsonArray *pairs)
{
  static const char *const relations[] = { "same", "differs", "left-only", "right-only", "moved", NULL };
  static const char *const sides[] = { "left", "right" };
  guint n_leaves = 0;

  for (guint i = 0; i < json_array_get_length (pairs); i++)
    {
      JsonObject *pair = json_array_get_object_element (pairs, i);
      JsonArray *children = json_object_get_array_member (pair, "children");

      assert_contract (pair, pair_contract);
      assert_one_of (json_object_get_string_member (pair, "relation"), relations);

      for (guint side = 0; side < G_N_ELEMENTS (sides); side++)
        if (!json_object_get_null_member (pair, sides[side]))
          assert_field (json_object_get_object_member (pair, sides[side]), pair_field_contract);

      n_leaves += json_array_get_length (children) > 0 ? assert_pairs (children) : 1;
    }

  return n_leaves;
}

/* A whole document of `compare`. */
static inline void
assert_comparison (JsonObject *document)
{
  static const char *const counts[] = { "encoding", "expected", "onlyLeft", "onlyRight", "value", "moved", "same" };
  JsonObject *summary = NULL;
  guint sum = 0;

  assert_contract (document, compare_contract);
  g_assert_cmpint (json_object_get_int_member (document, "format"), ==, 1);
  assert_contract (json_object_get_object_member (document, "left"), side_contract);
  assert_contract (json_object_get_object_member (document, "right"), side_contract);
  summary = json_object_get_object_member (document, "summary");
  assert_contract (summary, summary_contract);

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    sum += (guint) json_object_get_int_member (summary, counts[i]);

  g_assert_cmpuint (assert_pairs (json_object_get_array_member (document, "pairs")), ==, sum);
}

/* A whole document of `inspect`. */
static inline void
assert_inspection (JsonObject *document)
{
  JsonArray *objects = NULL;

  assert_contract (document, inspect_contract);
  g_assert_cmpint (json_object_get_int_member (document, "format"), ==, 1);
  objects = json_object_get_array_member (document, "objects");

  for (guint i = 0; i < json_array_get_length (objects); i++)
    {
      JsonObject *object = json_array_get_object_element (objects, i);

      assert_contract (object, object_contract);
      g_assert_cmpstr (json_object_get_string_member (object, "kind"), ==, "certificate");
      assert_fields (json_object_get_array_member (object, "fields"));
    }
}

/* A whole document of `explain`. */
static inline void
assert_catalogue (JsonArray *entries)
{
  for (guint i = 0; i < json_array_get_length (entries); i++)
    assert_contract (json_array_get_object_element (entries, i), entry_contract);
}

/* (nullable): the object of that path in an array of fields or pairs, however deep. */
static inline JsonObject *
find_path (JsonArray  *objects,
           const char *path)
{
  for (guint i = 0; i < json_array_get_length (objects); i++)
    {
      JsonObject *object = json_array_get_object_element (objects, i);
      JsonObject *found = NULL;

      if (g_str_equal (json_object_get_string_member (object, "path"), path))
        return object;

      found = find_path (json_object_get_array_member (object, "children"), path);

      if (found != NULL)
        return found;
    }

  return NULL;
}
