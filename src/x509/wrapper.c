/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/wrapper.h"

/* What the octets of an OCTET STRING, a BIT STRING or an EXPLICIT tag hold, if it is one element. */
static gboolean
read_wrapped (const ScElement *wrapper,
              gboolean         in_bits,
              ScElement       *inner)
{
  ScSlice rest = sc_slice_from (wrapper->contents, in_bits ? 1 : 0);

  return sc_element_read (&rest, inner);
}

/* A value that no schema knows is opened only where it plainly is one whole element; else it stays what it says,
 * octets. */
static gboolean
is_plainly_an_element (const ScElement *wrapper,
                       const ScElement *inner)
{
  return (inner->departures & SC_DEPARTURE_TRUNCATED) == 0 &&
         sc_slice_end (inner->slice) == sc_slice_end (wrapper->contents) && inner->tag.number != SC_END_OF_CONTENTS;
}

gboolean
sc_wrapper_remove (ScField      *field,
                   const ScRow  *row,
                   const ScType *type,
                   ScElement    *value)
{
  ScElement inner = { 0 };
  gboolean in_bits = row->tagging == SC_TAGGING_IN_BITS;

  if (row->tagging != SC_TAGGING_EXPLICIT)
    {
      if (value->constructed || (in_bits && type->shape == SC_SHAPE_OPEN))
        return FALSE;
    }

  if (!read_wrapped (value, in_bits, &inner))
    return FALSE;
  if (type->shape == SC_SHAPE_OPEN && row->tagging == SC_TAGGING_IN_OCTETS && !is_plainly_an_element (value, &inner))
    return FALSE;

  if (row->tagging == SC_TAGGING_EXPLICIT)
    field->departures |= value->departures | (value->constructed ? 0 : SC_DEPARTURE_WRONG_FORM);
  else
    field->departures |= sc_universal_check (value->tag.number, value);
  if (sc_slice_end (inner.slice) < sc_slice_end (value->contents))
    field->departures |= SC_DEPARTURE_LEFT_OVER;

  *value = inner;
  return TRUE;
}
