/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <string.h>

/* A reader of Markdown for tests, written after GitHub Flavored Markdown 0.29: §4.10 tables, §6.1 backslashes, §6.2
 * entities, §6.3 code spans. */

/* The text that a reader sees. Ends the test if there is markup that a text should not have. */
static inline char *
md_render (const char *source)
{
  GString *out = g_string_new (NULL);

  for (const char *c = source; *c != '\0';)
    {
      if (c[0] == '\\' && g_ascii_ispunct (c[1]))
        {
          g_string_append_c (out, c[1]);
          c += 2;
        }
      else if (g_str_has_prefix (c, "&#124;"))
        {
          g_string_append_c (out, '|');
          c += strlen ("&#124;");
        }
      else if (*c == '`')
        {
          gsize fence = strspn (c, "`");
          const char *begin = c + fence;
          const char *end = begin;
          gsize run = 0;

          while ((end = strchr (end, '`')) != NULL && (run = strspn (end, "`")) != fence)
            end += run;
          if (end == NULL)
            g_error ("a code span does not end: %s", source);
          c = end + fence;
          if (end - begin > 2 && *begin == ' ' && end[-1] == ' ' && strspn (begin, " ") < (gsize) (end - begin))
            {
              begin++;
              end--;
            }
          g_string_append_len (out, begin, end - begin);
        }
      else if (strchr ("<>[]@#&", *c) != NULL)
        g_error ("markup in a text: %s", source);
      else
        g_string_append_c (out, *c++);
    }

  return g_string_free (out, FALSE);
}

/* (transfer full) (element-type utf8): the sources of a row's cells, without blanks around. §4.10: a pipe behind a
 * backslash is none, whatever is around it; the backslash goes. */
static inline GPtrArray *
md_split_row (const char *line)
{
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) cell = g_string_new (NULL);

  g_assert_cmpint (line[0], ==, '|');

  for (const char *c = line + 1; *c != '\0'; c++)
    {
      if (c[0] == '\\' && c[1] == '|')
        g_string_append_c (cell, *++c);
      else if (c[0] == '\\' && c[1] == '\\')
        {
          g_string_append (cell, "\\\\");
          c++;
        }
      else if (*c == '|')
        {
          g_ptr_array_add (cells, g_strstrip (g_strdup (cell->str)));
          g_string_truncate (cell, 0);
        }
      else
        g_string_append_c (cell, *c);
    }

  g_assert_cmpstr (cell->str, ==, "");
  return cells;
}
