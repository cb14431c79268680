/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/departure.h"
#include "der/slice.h"

G_BEGIN_DECLS

/* X.690 §8.1.2.2, the two high bits of the identifier octet. */
typedef enum
{
  SC_CLASS_UNIVERSAL,
  SC_CLASS_APPLICATION,
  SC_CLASS_CONTEXT,
  SC_CLASS_PRIVATE,
} ScClass;

/* A tag: class and number. A number beyond 32 bits is read as G_MAXUINT32. */
typedef struct
{
  ScClass cls;
  guint32 number;
} ScTag;

static inline gboolean
sc_tag_equal (ScTag a,
              ScTag b)
{
  return a.cls == b.cls && a.number == b.number;
}

/**
 * ScElement:
 * @tag: class and number
 * @constructed: whether bit 6 of the identifier octet is set
 * @slice: identifier, length, contents and, with an indefinite length, the end-of-contents octets
 * @contents: the contents octets alone, inside @slice
 * @departures: those of the identifier, length and end-of-contents octets; not those of the
 *   contents, nor of a form that only the type forbids
 *
 * One TLV of BER. Octets 00 00 outside an indefinite length are an element like any
 * other, with the tag UNIVERSAL 0.
 */
typedef struct
{
  ScTag        tag;
  gboolean     constructed;
  ScSlice      slice;
  ScSlice      contents;
  ScDepartures departures;
} ScElement;

/**
 * SC_ELEMENT_MAX_DEPTH:
 *
 * How deep elements may lie inside each other before callers stop descending. No
 * known certificate passes 30. It also bounds the cost of indefinite lengths: finding
 * the end of one looks at each octet behind it once for each level.
 */
#define SC_ELEMENT_MAX_DEPTH 64

/**
 * sc_element_read:
 * @input: (inout): where to read; left behind the element
 * @element: (out): the element
 *
 * Reads the element at the start of @input, in linear time, without allocating, and
 * without looking into definite contents. It never gives up: what is cut short is clipped to
 * @input and carries %SC_DEPARTURE_TRUNCATED. So every octet of @input lands in
 * exactly one element when it is called until @input is empty.
 *
 * Where no length can be known the contents reach to the end of @input: after the
 * reserved length octet FF (%SC_DEPARTURE_TRUNCATED), and where a primitive element has an
 * indefinite length (%SC_DEPARTURE_INDEFINITE_LENGTH and %SC_DEPARTURE_WRONG_FORM), since
 * its contents may hold 00 00 themselves.
 *
 * Does not check that the contents fit their type; see universal.h.
 *
 * Returns: %FALSE, with @input unchanged, if and only if @input is empty
 */
gboolean sc_element_read (ScSlice   *input,
                          ScElement *element);

/**
 * sc_element_header_length:
 *
 * Returns: the number of identifier and length octets
 */
static inline gsize
sc_element_header_length (const ScElement *self)
{
  return self->contents.offset - self->slice.offset;
}

G_END_DECLS
