/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/comparison.h"
#include "pair-file.h"

/* What the tests of this layer share: objects and comparisons, and what lies in them by path. */

/* A moment inside the validity of all test certificates: 2026-01-01. */
#define TEST_NOW 1767225600

/* Consumes @octets. */
static inline ScObject *
take_object (GBytes     *octets,
             const char *source)
{
  g_autoptr (GBytes) owned = octets;

  return sc_object_decode (owned, source);
}

/* Consumes @left and @right; (nullable) @right. */
static inline ScComparison *
take_comparison (GBytes *left,
                 GBytes *right)
{
  g_autoptr (ScObject) left_object = take_object (left, "left.pem");
  g_autoptr (ScObject) right_object = right != NULL ? take_object (right, "right.pem") : NULL;

  return sc_comparison_new (left_object, right_object, TEST_NOW);
}

/* The certificate of data/examples/, without a PEM decoder: this layer has none. */
static inline GBytes *
load_example (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  char *begin = NULL;
  char *end = NULL;
  guchar *octets = NULL;
  gsize length = 0;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  begin = strstr (text, "-----BEGIN CERTIFICATE-----");
  g_assert_nonnull (begin);
  begin += strlen ("-----BEGIN CERTIFICATE-----");
  end = strstr (begin, "-----END");
  g_assert_nonnull (end);
  *end = '\0';
  octets = g_base64_decode (begin, &length);

  return g_bytes_new_take (octets, length);
}

static inline const ScPair *
search_pair (const ScPair *pair,
             const char   *path)
{
  g_autofree char *own = pair->parent != NULL ? sc_pair_dup_path (pair) : NULL;
  const ScPair *found = NULL;

  if (g_strcmp0 (own, path) == 0)
    return pair;

  for (guint i = 0; i < pair->n_children && found == NULL; i++)
    found = search_pair (&pair->children[i], path);

  return found;
}

/* The pair of that path; ends the test if there is none. */
static inline const ScPair *
get_pair (const ScComparison *comparison,
          const char         *path)
{
  const ScPair *found = search_pair (sc_comparison_get_root (comparison), path);

  if (found == NULL)
    g_error ("there is no %s", path);

  return found;
}

static inline const ScField *
search_field (const ScField *field,
              const char    *path)
{
  for (const ScField *child = field->first_child; child != NULL; child = child->next)
    {
      g_autofree char *own = sc_field_dup_path (child);
      const ScField *found = g_str_equal (own, path) ? child : search_field (child, path);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The field of that path; ends the test if there is none. */
static inline const ScField *
get_field (const ScObject *object,
           const char     *path)
{
  const ScField *found = search_field (sc_object_get_root (object), path);

  if (found == NULL)
    g_error ("there is no %s", path);

  return found;
}

static inline void
assert_contains (const char *text,
                 const char *wanted)
{
  if (strstr (text, wanted) == NULL)
    g_error ("“%s” is not in “%s”", wanted, text);
}

static inline void
assert_lacks (const char *text,
              const char *unwanted)
{
  if (strstr (text, unwanted) != NULL)
    g_error ("“%s” is in “%s”", unwanted, text);
}
