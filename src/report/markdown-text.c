/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/markdown-text.h"

#include <string.h>

#include "report/isolate.h"

/* CommonMark 0.30 §2.4: what a backslash makes plain. The rest has a meaning at the start of a line only, where no
 * text is put. */
#define SPECIAL "\\`*_[]<>|~&"

/* A table is as wide as its widest word, and what is beyond the edge of a ticket is not read: octets stand in groups of
 * eight or 16, between which a line may end. */
#define OCTETS_LENGTH 24 /* "30:" */
#define DIGITS_LENGTH 32 /* "30" */

/* What is not longer stays in one piece. A SHA-1 is a word that people copy. */
#define MAX_OCTETS 24
#define MAX_DIGITS 40

/* So many hexadecimal digits GitHub takes for the name of a commit. */
#define MIN_COMMIT 7

static gsize
count_longest_run (const char *text,
                   gsize       length,
                   char        c)
{
  gsize longest = 0;
  gsize run = 0;

  for (gsize i = 0; i < length; i++)
    {
      run = text[i] == c ? run + 1 : 0;
      longest = MAX (longest, run);
    }

  return longest;
}

/* CommonMark 0.30 §6.1: a code span ends with as many backticks as it began with; a blank at both ends is taken off. */
static void
append_span (GString    *out,
             const char *text,
             gsize       length)
{
  g_autofree char *fence = g_strnfill (count_longest_run (text, length, '`') + 1, '`');
  gboolean is_blank = strspn (text, " ") >= length;
  gboolean needs_blanks = !is_blank && (text[0] == '`' || text[length - 1] == '`' ||
                                        (text[0] == ' ' && text[length - 1] == ' '));

  g_string_append (out, fence);
  g_string_append (out, needs_blanks ? " " : "");
  g_string_append_len (out, text, (gssize) length);
  g_string_append (out, needs_blanks ? " " : "");
  g_string_append (out, fence);
}

/* How much of @length at @text one code span holds. */
static gsize
measure_span (const char *text,
              gsize       length)
{
  gsize n_digits = strspn (text, "0123456789ABCDEFabcdef");

  if (n_digits == 2 && strspn (text, "0123456789ABCDEFabcdef:") > MAX_OCTETS)
    return OCTETS_LENGTH;

  return n_digits > MAX_DIGITS ? DIGITS_LENGTH : length;
}

/* A backslash before a pipe has other meanings inside a cell than in the code there, so that a pipe stands outside. */
void
sc_markdown_append_code (GString    *out,
                         const char *code)
{
  g_autofree char *plain = sc_isolate_strip (g_strdup (code));
  const char *text = plain;

  while (*text != '\0')
    {
      gsize whole = strcspn (text, "|");
      gsize length = measure_span (text, whole);

      if (length > 0)
        append_span (out, text, length);

      text += length;
      if (length < whole)
        g_string_append_c (out, ' ');
      for (; *text == '|'; text++)
        g_string_append (out, "&#124;");
    }
}

static gboolean
is_commit (const char *word,
           gsize       length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isxdigit (word[i]))
      return FALSE;

  return length >= MIN_COMMIT;
}

/* GitHub Flavored Markdown §6.9 makes links of addresses that are not marked as such, also where a character in them
 * is escaped; GitHub and GitLab do with @user, #1, !1, %1, &1, $1, ~label and :smile:. */
static gboolean
is_risky (const char *word,
          gsize       length)
{
  for (gsize i = 0; i < length; i++)
    if (strchr ("@#!%&$~^", word[i]) != NULL || (word[i] == ':' && i + 1 < length && !g_ascii_isdigit (word[i + 1])))
      return TRUE;

  for (gsize i = 0; i + 4 <= length; i++)
    if (g_ascii_strncasecmp (word + i, "www.", 4) == 0)
      return TRUE;

  return is_commit (word, length);
}

static void
append_escaped (GString    *out,
                const char *word,
                gsize       length)
{
  for (gsize i = 0; i < length; i++)
    {
      if (strchr (SPECIAL, word[i]) != NULL)
        g_string_append_c (out, '\\');
      g_string_append_c (out, word[i]);
    }
}

/* What a sentence puts around a word stays outside. */
static void
append_risky (GString    *out,
              const char *word,
              gsize       length)
{
  gsize before = strspn (word, "(\"");
  g_autofree char *core = NULL;
  gsize end = length;

  while (end > before && strchr (".,;)\"", word[end - 1]) != NULL)
    end--;

  core = g_strndup (word + before, end - before);
  append_escaped (out, word, before);
  sc_markdown_append_code (out, core);
  append_escaped (out, word + end, length - end);
}

/* An isolate that begins in one word may end in another: what keeps the order stands between words. */
static gsize
measure_word (const char *text)
{
  gsize length = 0;

  while (text[length] != '\0' && text[length] != ' ' && !sc_isolate_is_control (text + length))
    length++;

  return length;
}

static gsize
measure_gap (const char *text)
{
  return sc_isolate_is_control (text) ? SC_ISOLATE_OCTETS : strspn (text, " ");
}

void
sc_markdown_append_text (GString    *out,
                         const char *text)
{
  while (*text != '\0')
    {
      gsize length = measure_word (text);
      gsize gap = measure_gap (text + length);

      if (is_risky (text, length))
        append_risky (out, text, length);
      else
        append_escaped (out, text, length);

      g_string_append_len (out, text + length, (gssize) gap);
      text += length + gap;
    }
}
