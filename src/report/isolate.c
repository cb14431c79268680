/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/isolate.h"

#include <string.h>

#define FIRST_STRONG_ISOLATE "\342\201\250"
#define POP_DIRECTIONAL_ISOLATE "\342\201\251"

/* All of these begin so in UTF-8. */
#define CONTROL_LEAD '\342'

/* Where Unicode keeps, now and for what is yet to come, the scripts that are read from right to left
 * (DerivedBidiClass.txt: defaults of R and AL, with the digits and marks that go with them). */
static const struct
{
  gunichar first;
  gunichar last;
} ranges[] = {
  { 0x0590, 0x08FF },   /* Hebrew, Arabic, Syriac, Thaana, N'Ko, … */
  { 0xFB1D, 0xFDFF },   /* presentation forms */
  { 0xFE70, 0xFEFE },   /* presentation forms of Arabic */
  { 0x10800, 0x10FFF }, /* ancient scripts, Hanifi Rohingya */
  { 0x1E800, 0x1EFFF }, /* Mende Kikakui, Adlam, mathematical letters of Arabic */
};

gboolean
sc_isolate_is_needed (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = (guchar) *text < 0x80 ? 0 : g_utf8_get_char (text);

      for (guint i = 0; c >= ranges[0].first && i < G_N_ELEMENTS (ranges); i++)
        if (c >= ranges[i].first && c <= ranges[i].last)
          return TRUE;
    }

  return FALSE;
}

void
sc_isolate_append (GString    *out,
                   const char *text)
{
  g_string_append (out, FIRST_STRONG_ISOLATE);
  g_string_append (out, text);
  g_string_append (out, POP_DIRECTIONAL_ISOLATE);
}

char *
sc_isolate_dup (const char *text)
{
  GString *out = NULL;

  if (!sc_isolate_is_needed (text))
    return g_strdup (text);

  out = g_string_new (NULL);
  sc_isolate_append (out, text);
  return g_string_free (out, FALSE);
}

gboolean
sc_isolate_has_letter (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isalpha (g_utf8_get_char (text)))
      return TRUE;

  return FALSE;
}

char *
sc_isolate_join_names (const char *left,
                       const char *right)
{
  const char *const names[] = { left != NULL ? left : "", right != NULL ? right : "" };
  /* Without a letter the language of what stands around them would say where they begin. */
  gboolean is_turned = sc_isolate_is_needed (names[0]) || sc_isolate_is_needed (names[1]) ||
                       (left != NULL && right != NULL && !sc_isolate_has_letter (left) &&
                        !sc_isolate_has_letter (right));
  g_autofree char *first = sc_isolate_dup (names[0]);
  g_autofree char *second = sc_isolate_dup (names[1]);

  return g_strconcat (is_turned ? SC_LEFT_TO_RIGHT_MARK : "", first, left != NULL && right != NULL ? " ↔ " : "", second,
                      NULL);
}

void
sc_isolate_close (GString *out,
                  gsize    start)
{
  guint n_open = 0;

  for (const char *c = out->str + start; (c = strchr (c, CONTROL_LEAD)) != NULL; c++)
    if (g_str_has_prefix (c, FIRST_STRONG_ISOLATE))
      n_open++;
    else if (g_str_has_prefix (c, POP_DIRECTIONAL_ISOLATE) && n_open > 0)
      n_open--;

  for (; n_open > 0; n_open--)
    g_string_append (out, POP_DIRECTIONAL_ISOLATE);
}

gboolean
sc_isolate_is_control (const char *text)
{
  static const char *const controls[] = { FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE, SC_LEFT_TO_RIGHT_MARK,
                                          SC_RIGHT_TO_LEFT_MARK };

  for (guint i = 0; *text == CONTROL_LEAD && i < G_N_ELEMENTS (controls); i++)
    if (g_str_has_prefix (text, controls[i]))
      return TRUE;

  return FALSE;
}

/* Nearly no text has any. Returns the new end. */
static char *
strip (char *text)
{
  char *end = strchr (text, CONTROL_LEAD);

  if (end == NULL)
    return text + strlen (text);

  for (const char *c = end; *c != '\0';)
    if (sc_isolate_is_control (c))
      c += SC_ISOLATE_OCTETS;
    else
      *end++ = *c++;

  *end = '\0';
  return end;
}

char *
sc_isolate_strip (char *text)
{
  strip (text);
  return text;
}

void
sc_isolate_strip_from (GString *out,
                       gsize    start)
{
  g_return_if_fail (start <= out->len);

  g_string_truncate (out, (gsize) (strip (out->str + start) - out->str));
}
