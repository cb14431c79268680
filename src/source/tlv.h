/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/universal.h"

/* For reading structures of which only a few elements matter. What is not where it belongs reads as nothing. */

G_BEGIN_DECLS

static inline gboolean
sc_tlv_is_universal (const ScElement *element,
                     ScUniversal      universal)
{
  return sc_tag_equal (element->tag, SC_TAG (universal));
}

static inline gboolean
sc_tlv_is_context (const ScElement *element,
                   guint32          number)
{
  return sc_tag_equal (element->tag, (ScTag) { SC_CLASS_CONTEXT, number });
}

/* The element at the start of @input, empty if it is of another type. @input moves behind it. */
static inline ScElement
sc_tlv_read (ScSlice     *input,
             ScUniversal  universal)
{
  ScElement element = { 0 };

  return sc_element_read (input, &element) && sc_tlv_is_universal (&element, universal) ? element : (ScElement) { 0 };
}

/* What it contains. */
static inline ScSlice
sc_tlv_enter (ScSlice     *input,
              ScUniversal  universal)
{
  return sc_tlv_read (input, universal).contents;
}

/* The whole of it. */
static inline ScSlice
sc_tlv_take (ScSlice     *input,
             ScUniversal  universal)
{
  return sc_tlv_read (input, universal).slice;
}

/* The contents of the next element if it is of context tag @number; else nothing, and @input stays where it is. */
static inline ScSlice
sc_tlv_enter_context (ScSlice *input,
                      guint32  number)
{
  ScSlice rest = *input;
  ScElement element = { 0 };

  if (!sc_element_read (&rest, &element) || !sc_tlv_is_context (&element, number))
    return (ScSlice) { 0 };

  *input = rest;
  return element.contents;
}

/* Whether @octets begin as objects and containers do: a SEQUENCE with a SEQUENCE, an OBJECT IDENTIFIER or a version. */
static inline gboolean
sc_tlv_begins_object (ScSlice octets)
{
  ScElement element = { 0 };

  return sc_element_read (&octets, &element) && sc_tlv_is_universal (&element, SC_SEQUENCE) &&
         sc_element_read (&element.contents, &element) &&
         (sc_tlv_is_universal (&element, SC_SEQUENCE) || sc_tlv_is_universal (&element, SC_OBJECT_IDENTIFIER) ||
          sc_tlv_is_universal (&element, SC_INTEGER));
}

/* Whether the element at the start of @octets goes on behind their end. */
static inline gboolean
sc_tlv_is_cut (ScSlice octets)
{
  ScElement element = { 0 };

  return !sc_element_read (&octets, &element) || (element.departures & SC_DEPARTURE_TRUNCATED) != 0;
}

static inline ScSlice
sc_slice_of_bytes (GBytes *bytes)
{
  ScSlice slice = { 0 };

  slice.data = g_bytes_get_data (bytes, &slice.length);
  return slice;
}

G_END_DECLS
