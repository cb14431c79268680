/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/octet-string.h"

/* No program nests pieces. */
#define MAX_DEPTH 4

static void
append (GByteArray      *out,
        const ScElement *element,
        guint            depth)
{
  ScSlice rest = element->contents;
  ScElement piece = { 0 };

  if (!element->constructed && rest.length > 0)
    g_byte_array_append (out, rest.data, (guint) rest.length);

  while (element->constructed && depth < MAX_DEPTH && sc_element_read (&rest, &piece))
    append (out, &piece, depth + 1);
}

GBytes *
sc_octet_string_join (ScElement element)
{
  GByteArray *out = NULL;

  if (element.slice.length == 0)
    return NULL;

  out = g_byte_array_sized_new ((guint) element.contents.length);
  append (out, &element, 0);
  return g_byte_array_free_to_bytes (out);
}
