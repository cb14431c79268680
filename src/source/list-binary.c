/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/list-binary.h"

#include "source/list-cms.h"
#include "source/list-java.h"
#include "source/list-pkcs12.h"
#include "source/tlv.h"

static gboolean
is_object (ScSlice octets)
{
  ScObjectKind kind = SC_OBJECT_CERTIFICATE;

  return sc_object_tell_kind (octets.data, octets.length, &kind);
}

/* What stands behind an object, but is none itself, is left over behind that object, and a finding of its. */
static void
list_objects (ScListing *listing,
              GBytes    *owner,
              ScSlice    octets)
{
  while (is_object (octets) && sc_listing_go_on (listing, octets.offset))
    {
      ScSlice rest = octets;
      ScElement element = { 0 };
      gboolean is_last = FALSE;

      sc_element_read (&rest, &element);
      is_last = !is_object (rest);
      sc_contents_builder_add_part (listing->builder, owner, is_last ? octets : element.slice, SC_OBJECT_CERTIFICATE);
      octets = is_last ? (ScSlice) { 0 } : rest;
    }
}

void
sc_list_binary (ScListing *listing,
                GBytes    *owner,
                ScSlice    octets)
{
  static void (*const readers[]) (ScListing *, GBytes *, ScSlice) = { list_objects, sc_list_cms, sc_list_pkcs12,
                                                                            sc_list_java };
  guint n_items = sc_contents_builder_get_n_items (listing->builder);

  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    if (sc_contents_builder_get_n_items (listing->builder) == n_items)
      readers[i](listing, owner, octets);

  /* The long form of length, which all that is sought has, is what no text has in this place. */
  if (sc_contents_builder_get_n_items (listing->builder) == n_items && octets.length > 1 &&
      (octets.data[1] & 0x80) != 0 && sc_tlv_begins_object (octets) && sc_tlv_is_cut (octets))
    sc_listing_note_damage (listing, owner, sc_damage_of_octets (octets));
}
