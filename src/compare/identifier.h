/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/element.h"

/* The identifier octets of @element: those in front of its length. X.690 §8.1.2.4: the high-tag-number form goes on to
 * the first octet without bit 8. */
static inline ScSlice
sc_identifier_get_octets (const ScElement *element)
{
  ScSlice header = sc_slice_sub (element->slice, 0, sc_element_header_length (element));
  gsize length = 1;

  if (header.length > 0 && (header.data[0] & 0x1F) == 0x1F)
    while (length < header.length && (header.data[length++] & 0x80) != 0)
      ;

  return sc_slice_sub (header, 0, length);
}
