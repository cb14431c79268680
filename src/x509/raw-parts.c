/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/raw-parts.h"

/* Octets that have no header are those of a BIT STRING only if no bit of them is unused. */
static gboolean
get_octets (const ScField *field,
            ScSlice       *octets)
{
  *octets = field->contents;
  if (field->universal != SC_BIT_STRING)
    return TRUE;

  if (octets->length == 0 || octets->data[0] != 0)
    return FALSE;

  *octets = sc_slice_from (*octets, 1);
  return TRUE;
}

/* The parts of one length that @octets are, behind those that @field has. */
static void
add_parts (ScBuilder *builder,
           ScField   *field,
           ScSlice    octets,
           guint      n_parts)
{
  const ScRow *rows = &field->row->type->rows[field->n_children];
  gsize length = octets.length / n_parts;

  for (guint i = 0; i < n_parts; i++)
    sc_builder_add_raw (builder, field, &rows[i], sc_slice_sub (octets, i * length, length));
}

gboolean
sc_cut_halves (ScBuilder *builder,
               ScField   *field)
{
  ScSlice octets = { 0 };

  if (!get_octets (field, &octets) || octets.length == 0 || octets.length % 2 != 0)
    return FALSE;

  field->contents = octets;
  add_parts (builder, field, octets, 2);
  return TRUE;
}

/*
 * SEC 1 §2.3.3 and, for the hybrid form, X9.62 §4.3.6. A form with one coordinate, or with both, tells by its last bit
 * whether y is odd.
 */
static const struct
{
  guint8    octet;
  guint     n_coordinates;
  ScMessage message;
} forms[] = {
  { 0x00, 0, SC_MESSAGE_POINT_AT_INFINITY },
  { 0x02, 1, SC_MESSAGE_POINT_COMPRESSED_EVEN },
  { 0x03, 1, SC_MESSAGE_POINT_COMPRESSED_ODD },
  { 0x04, 2, SC_MESSAGE_POINT_UNCOMPRESSED },
  { 0x06, 2, SC_MESSAGE_POINT_HYBRID_EVEN },
  { 0x07, 2, SC_MESSAGE_POINT_HYBRID_ODD },
};

static gboolean
has_coordinates (ScSlice octets,
                 guint   n_coordinates)
{
  return n_coordinates == 0 ? octets.length == 0 : octets.length > 0 && octets.length % n_coordinates == 0;
}

gboolean
sc_cut_ec_point (ScBuilder *builder,
                 ScField   *field)
{
  ScSlice octets = { 0 };
  ScSlice coordinates = { 0 };
  guint form = 0;

  if (!get_octets (field, &octets) || octets.length == 0)
    return FALSE;

  while (form < G_N_ELEMENTS (forms) && forms[form].octet != octets.data[0])
    form++;

  coordinates = sc_slice_from (octets, 1);
  if (form == G_N_ELEMENTS (forms) || !has_coordinates (coordinates, forms[form].n_coordinates))
    return FALSE;

  field->contents = octets;
  sc_builder_add_raw (builder, field, &field->row->type->rows[0], sc_slice_sub (octets, 0, 1));
  field->last_child->meaning = sc_meaning_message (forms[form].message, 0);
  if (forms[form].n_coordinates > 0)
    add_parts (builder, field, coordinates, forms[form].n_coordinates);

  return TRUE;
}
