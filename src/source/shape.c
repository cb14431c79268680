/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/shape.h"

#include "der/universal.h"

/* SEQUENCEs on this level are not looked into. */
#define MAX_LEVEL 2

/* What tells the kinds apart stands further in front. */
#define MAX_LETTERS 48

static const char letters[] = {
  [SC_INTEGER] = 'I',
  [SC_BIT_STRING] = 'B',
  [SC_OCTET_STRING] = 'O',
  [SC_NULL] = 'N',
  [SC_OBJECT_IDENTIFIER] = 'D',
  [SC_ENUMERATED] = 'E',
  [SC_SEQUENCE] = 'S',
  [SC_UTC_TIME] = 'T',
  [SC_GENERALIZED_TIME] = 'T',
};

static char
get_letter (const ScElement *element)
{
  guint32 number = element->tag.number;

  if (element->tag.cls == SC_CLASS_CONTEXT && number <= 9)
    return (char) ('0' + number);

  if (element->tag.cls != SC_CLASS_UNIVERSAL || number >= G_N_ELEMENTS (letters) || letters[number] == '\0')
    return '?';

  return letters[number];
}

static void
describe (ScSlice  octets,
          guint    level,
          GString *out)
{
  ScElement element = { 0 };

  while (out->len < MAX_LETTERS && sc_element_read (&octets, &element))
    {
      char letter = get_letter (&element);

      if (letter != 'S' || level == MAX_LEVEL)
        {
          g_string_append_c (out, letter);
          continue;
        }

      g_string_append_c (out, '(');
      describe (element.contents, level + 1, out);
      g_string_append_c (out, ')');
    }
}

char *
sc_shape_describe (ScSlice octets)
{
  GString *out = g_string_new (NULL);

  describe (octets, 0, out);
  return g_string_free (out, FALSE);
}
