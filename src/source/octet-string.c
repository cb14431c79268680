/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/octet-string.h"

#include "source/secret.h"

/* No program nests pieces. */
#define MAX_DEPTH 4

static void
append (ScSecret        *out,
        const ScElement *element,
        guint            depth)
{
  ScSlice rest = element->contents;
  ScElement piece = { 0 };

  if (!element->constructed && rest.length > 0)
    {
      memcpy (out->data + out->length, rest.data, rest.length);
      out->length += rest.length;
    }

  while (element->constructed && depth < MAX_DEPTH && sc_element_read (&rest, &piece))
    append (out, &piece, depth + 1);
}

GBytes *
sc_octet_string_join (ScElement element)
{
  ScSecret *out = NULL;

  if (element.slice.length == 0)
    return NULL;

  /* The pieces are shorter than what they lie in. */
  out = sc_secret_new (element.contents.length);
  out->length = 0;
  append (out, &element, 0);
  return sc_secret_free_to_bytes (out);
}
