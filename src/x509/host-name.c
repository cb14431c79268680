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

/* RFC 3492 §5 */
#define BASE 36
#define T_MIN 1
#define T_MAX 26
#define SKEW 38
#define DAMP 700
#define INITIAL_BIAS 72
#define INITIAL_N 0x80

/* RFC 3492 §6.1 */
static guint32
adapt (guint32  delta,
       guint32  n_points,
       gboolean is_first)
{
  guint32 k = 0;

  delta = is_first ? delta / DAMP : delta / 2;
  delta += delta / n_points;
  for (; delta > (BASE - T_MIN) * T_MAX / 2; k += BASE)
    delta /= BASE - T_MIN;

  return k + (BASE - T_MIN + 1) * delta / (delta + SKEW);
}

static int
read_digit (char c)
{
  if (g_ascii_isalpha (c))
    return g_ascii_tolower (c) - 'a';

  return g_ascii_isdigit (c) ? c - '0' + 26 : -1;
}

/* One number of variable length, RFC 3492 §3.3; FALSE if it is cut short or too large. */
static gboolean
read_number (const char **text,
             const char  *end,
             guint32      bias,
             guint32     *number)
{
  guint64 weight = 1;
  guint64 sum = 0;

  for (guint32 k = BASE;; k += BASE)
    {
      guint32 threshold = k <= bias ? T_MIN : MIN (k - bias, T_MAX);
      int digit = *text < end ? read_digit (*(*text)++) : -1;

      if (digit < 0)
        return FALSE;

      sum += (guint64) digit * weight;
      if (sum > G_MAXINT32)
        return FALSE;
      if ((guint32) digit < threshold)
        break;
      weight *= BASE - threshold;
      if (weight > G_MAXINT32)
        return FALSE;
    }

  *number = (guint32) sum;
  return TRUE;
}

/* RFC 3492 §6.2. Returns the number of code points, 0 if the text is no Punycode. */
static guint32
decode_punycode (const char *text,
                 gsize       length,
                 gunichar    points[MAX_LABEL])
{
  const char *end = text + length;
  const char *delimiter = g_strrstr_len (text, (gssize) length, "-");
  guint32 n_points = 0;
  guint32 bias = INITIAL_BIAS;
  guint32 i = 0;
  guint32 n = INITIAL_N;

  /* A delimiter with nothing before it is none, but a digit that is none. */
  if (delimiter && delimiter > text)
    {
      for (; text < delimiter; text++)
        points[n_points++] = (guchar) *text;
      text++;
    }

  while (text < end)
    {
      guint32 delta = 0;
      guint32 old_i = i;

      if (!read_number (&text, end, bias, &delta) || delta > G_MAXINT32 - i)
        return 0;
      i += delta;
      n_points++;
      bias = adapt (delta, n_points, old_i == 0);
      n += i / n_points;
      i %= n_points;
      if (n_points > MAX_LABEL || !g_unichar_validate (n))
        return 0;
      memmove (points + i + 1, points + i, (n_points - 1 - i) * sizeof *points);
      points[i++] = n;
    }

  return n_points;
}

gboolean
sc_host_name_is_a_label (const char *label,
                         gsize       length)
{
  gunichar points[MAX_LABEL] = { 0 };
  g_autofree char *text = NULL;
  g_autofree char *normal = NULL;
  guint32 n_points = 0;
  gboolean is_international = FALSE;

  if (length <= strlen ("xn--") || length > MAX_LABEL)
    return FALSE;

  n_points = decode_punycode (label + strlen ("xn--"), length - strlen ("xn--"), points);
  for (guint32 i = 0; i < n_points; i++)
    {
      is_international = is_international || points[i] >= INITIAL_N;
      if (g_unichar_iscntrl (points[i]))
        return FALSE;
    }
  if (!is_international)
    return FALSE;

  text = g_ucs4_to_utf8 (points, n_points, NULL, NULL, NULL);
  normal = text ? g_utf8_normalize (text, -1, G_NORMALIZE_NFC) : NULL;
  return normal && strcmp (text, normal) == 0;
}
