/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/own-octets.h"

/* No schema has so many headers in one field. What lies in further ones counts as octets between headers. */
#define MAX_HEADERS 12

/* The places of one header: what stands before it, its identifier, its length; behind the contents what is left over
 * inside it, and its end-of-contents octets. Behind those of all headers comes what stands behind the last one, on both
 * sides of the contents. */
enum
{
  PLACE_BEFORE,
  PLACE_IDENTIFIER,
  PLACE_LENGTH,
  PLACE_LEFT_OVER,
  PLACE_END,
  N_PLACES
};
G_STATIC_ASSERT (N_PLACES * MAX_HEADERS + 2 <= SC_OWN_OCTETS_N_PLACES);

typedef struct
{
  const ScField   *field;
  ScElement        headers[MAX_HEADERS];
  guint            n_headers;
  gsize            position; /* behind what was told */
  ScOwnOctetsFunc  func;
  gpointer         user_data;
} Teller;

static void
add_header_cb (const ScElement *element,
               gpointer         user_data)
{
  Teller *self = user_data;

  /* Where a value has no header of its own, the first one inside it is met. */
  if (self->n_headers < MAX_HEADERS && element->contents.offset <= self->field->contents.offset)
    self->headers[self->n_headers++] = *element;
}

/* Tells what stands between the octets told last and @end. */
static void
tell (Teller      *self,
      ScOctetRole  role,
      guint        place,
      gsize        end)
{
  ScSlice slice = self->field->slice;

  if (end <= self->position)
    return;

  self->func (role, place, sc_slice_sub (slice, self->position - slice.offset, end - self->position), self->user_data);
  self->position = end;
}

/* The end of the identifier octets: those in front of the length. X.690 §8.1.2.4: the high-tag-number form goes on to
 * the first octet without bit 8. */
static gsize
get_identifier_end (const ScElement *element)
{
  ScSlice header = sc_slice_sub (element->slice, 0, sc_element_header_length (element));
  gsize length = 1;

  if (header.length > 0 && (header.data[0] & 0x1F) == 0x1F)
    while (length < header.length && (header.data[length++] & 0x80) != 0)
      ;

  return header.offset + MIN (length, header.length);
}

static void
tell_front (Teller *self)
{
  for (guint i = 0; i < self->n_headers; i++)
    {
      const ScElement *header = &self->headers[i];

      tell (self, SC_OCTET_CONTENTS, i * N_PLACES + PLACE_BEFORE, header->slice.offset);
      tell (self, SC_OCTET_IDENTIFIER, i * N_PLACES + PLACE_IDENTIFIER, get_identifier_end (header));
      tell (self, SC_OCTET_LENGTH, i * N_PLACES + PLACE_LENGTH, header->contents.offset);
    }

  tell (self, self->field->is_raw ? SC_OCTET_LENGTH : SC_OCTET_CONTENTS, MAX_HEADERS * N_PLACES,
        self->field->contents.offset);
}

static void
tell_back (Teller *self)
{
  self->position = sc_slice_end (self->field->contents);

  for (guint i = self->n_headers; i-- > 0;)
    {
      const ScElement *header = &self->headers[i];

      tell (self, SC_OCTET_CONTENTS, i * N_PLACES + PLACE_LEFT_OVER, sc_slice_end (header->contents));
      tell (self, SC_OCTET_LENGTH, i * N_PLACES + PLACE_END, sc_slice_end (header->slice));
    }

  tell (self, SC_OCTET_CONTENTS, MAX_HEADERS * N_PLACES + 1, sc_slice_end (self->field->slice));
}

void
sc_own_octets_foreach (const ScField   *field,
                       ScOwnOctetsFunc  func,
                       gpointer         user_data)
{
  Teller self = { .field = field, .position = field->slice.offset, .func = func, .user_data = user_data };

  if (field->presence != SC_PRESENCE_ENCODED)
    return;

  sc_field_foreach_header (field, add_header_cb, &self);
  tell_front (&self);
  tell_back (&self);
}

static void
append_octets_cb (ScOctetRole role,
                  guint       place,
                  ScSlice     octets,
                  gpointer    user_data)
{
  GByteArray *out = user_data;

  if (role == SC_OCTET_LENGTH)
    return;

  g_byte_array_append (out, (const guint8 *) &place, sizeof place);
  g_byte_array_append (out, (const guint8 *) &octets.length, sizeof octets.length);
  g_byte_array_append (out, octets.data, octets.length);
}

/* Whether the field's own octets are those of one identifier, and no others but its length's: so it is with nearly all
 * fields. */
static gboolean
has_identifier_only (const ScField *field,
                     ScSlice       *identifier)
{
  ScSlice rest = field->slice;
  ScElement element = { 0 };

  if (field->presence != SC_PRESENCE_ENCODED || field->is_raw || !sc_element_read (&rest, &element))
    return FALSE;

  *identifier = sc_slice_sub (element.slice, 0, get_identifier_end (&element) - element.slice.offset);
  return rest.length == 0 && element.contents.offset == field->contents.offset &&
         sc_slice_end (element.contents) == sc_slice_end (field->contents) &&
         sc_slice_end (element.contents) == sc_slice_end (element.slice);
}

gboolean
sc_own_octets_equal (const ScField *a,
                     const ScField *b)
{
  g_autoptr (GByteArray) a_octets = NULL;
  g_autoptr (GByteArray) b_octets = NULL;
  ScSlice a_identifier = { 0 };
  ScSlice b_identifier = { 0 };

  if (has_identifier_only (a, &a_identifier) && has_identifier_only (b, &b_identifier))
    return sc_slice_equal (a_identifier, b_identifier);

  a_octets = g_byte_array_new ();
  b_octets = g_byte_array_new ();
  sc_own_octets_foreach (a, append_octets_cb, a_octets);
  sc_own_octets_foreach (b, append_octets_cb, b_octets);

  return sc_slice_equal ((ScSlice) { a_octets->data, a_octets->len, 0 },
                         (ScSlice) { b_octets->data, b_octets->len, 0 });
}
