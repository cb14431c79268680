/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "compare/comparison.h"
#include "pair-file.h"

/* Comparisons of certificates that differ from base.txt's in one part or two. */

static inline ScObject *
decode_parts (const char *part,
              const char *text,
              const char *other_part,
              const char *other_text)
{
  g_autoptr (GBytes) octets = sc_base_certificate (part, text, other_part, other_text, NULL);

  return sc_object_decode (octets, part);
}

/* Two certificates that differ in one part. */
static inline ScComparison *
compare_parts (const char *part,
               const char *left_text,
               const char *right_text)
{
  g_autoptr (ScObject) left = decode_parts (part, left_text, NULL, NULL);
  g_autoptr (ScObject) right = decode_parts (part, right_text, NULL, NULL);

  return sc_comparison_new (left, right, 0);
}

static inline const ScPair *
find_pair_inside (const ScPair *pair,
                  const char   *path)
{
  g_autofree char *own_path = sc_pair_dup_path (pair);

  if (g_str_equal (own_path, path))
    return pair;

  for (guint32 i = 0; i < pair->n_children; i++)
    {
      const ScPair *found = find_pair_inside (&pair->children[i], path);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The first pair of that path; ends the test if there is none. */
static inline const ScPair *
find_pair (const ScComparison *comparison,
           const char         *path)
{
  const ScPair *pair = find_pair_inside (sc_comparison_get_root (comparison), path);

  if (pair == NULL)
    g_error ("there is no pair %s", path);

  return pair;
}
