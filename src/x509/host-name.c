/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/host-name.h"

#include <string.h>

/* The scripts that may share a label: UTS #39 §5.2 allows these three besides a single one. */
#define MAX_TOGETHER 4

static const GUnicodeScript together[][MAX_TOGETHER] = {
  { G_UNICODE_SCRIPT_LATIN, G_UNICODE_SCRIPT_HAN, G_UNICODE_SCRIPT_HIRAGANA, G_UNICODE_SCRIPT_KATAKANA },
  { G_UNICODE_SCRIPT_LATIN, G_UNICODE_SCRIPT_HAN, G_UNICODE_SCRIPT_BOPOMOFO, G_UNICODE_SCRIPT_LATIN },
  { G_UNICODE_SCRIPT_LATIN, G_UNICODE_SCRIPT_HAN, G_UNICODE_SCRIPT_HANGUL, G_UNICODE_SCRIPT_LATIN },
};

/* Bit i: all letters so far are in together[i]. */
#define ALL_SETS ((1u << G_N_ELEMENTS (together)) - 1)

static guint
find_sets (GUnicodeScript script)
{
  guint sets = 0;

  for (guint i = 0; i < G_N_ELEMENTS (together); i++)
    for (guint j = 0; j < MAX_TOGETHER; j++)
      if (together[i][j] == script)
        sets |= 1u << i;

  return sets;
}

static gboolean
is_of_any_script (GUnicodeScript script)
{
  return script == G_UNICODE_SCRIPT_COMMON || script == G_UNICODE_SCRIPT_INHERITED || script == G_UNICODE_SCRIPT_UNKNOWN;
}

gboolean
sc_host_name_mixes_scripts (const char *text,
                            gsize       length)
{
  const char *end = text + length;
  GUnicodeScript first = G_UNICODE_SCRIPT_COMMON;
  gboolean is_single = TRUE;
  guint sets = ALL_SETS;

  for (; text < end; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);
      GUnicodeScript script = g_unichar_get_script (c);

      if (c == '.')
        {
          first = G_UNICODE_SCRIPT_COMMON;
          is_single = TRUE;
          sets = ALL_SETS;
        }
      if (is_of_any_script (script))
        continue;

      if (is_of_any_script (first))
        first = script;
      is_single = is_single && script == first;
      sets &= find_sets (script);
      if (!is_single && sets == 0)
        return TRUE;
    }

  return FALSE;
}

/* RFC 1034 §3.1 */
#define MAX_LABEL 63

static gboolean
has_control (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_iscntrl (g_utf8_get_char (text)))
      return TRUE;

  return FALSE;
}

gboolean
sc_host_name_is_a_label (const char *label,
                         gsize       length)
{
  char text[MAX_LABEL + 1] = "";
  g_autofree char *unicode = NULL;
  g_autofree char *normal = NULL;

  if (length > MAX_LABEL || memchr (label, '\0', length))
    return FALSE;

  memcpy (text, label, length);
  unicode = g_str_is_ascii (text) ? g_hostname_to_unicode (text) : NULL;
  if (unicode == NULL || g_str_is_ascii (unicode) || !g_utf8_validate (unicode, -1, NULL) || has_control (unicode))
    return FALSE;

  normal = g_utf8_normalize (unicode, -1, G_NORMALIZE_NFC);
  return strcmp (unicode, normal) == 0;
}
