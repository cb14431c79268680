/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/contents-private.h"

#include "source/base64.h"
#include "source/tlv.h"

static GBytes *
dup_spelled (const ScItem *self,
             gsize         max)
{
  const guint8 *begin = g_bytes_get_data (self->owner, NULL);

  if (self->spelling == SC_SPELLING_PLAIN)
    return g_bytes_new_from_bytes (self->owner, (gsize) (self->octets.data - begin), MIN (self->octets.length, max));

  return sc_base64_decode (self->octets, max);
}

GBytes *
sc_item_dup_octets (const ScItem *self,
                    gsize         max)
{
  g_autoptr (GBytes) octets = dup_spelled (self, max);
  ScSlice rest = sc_slice_of_bytes (octets);
  ScElement element = { 0 };

  if (self->spelling != SC_SPELLING_BASE64_FIRST_ELEMENT)
    return g_steal_pointer (&octets);

  return g_bytes_new_from_bytes (octets, 0, sc_element_read (&rest, &element) ? element.slice.length : 0);
}

GBytes *
sc_item_dup_outline (const ScItem *self,
                     ScOutline    *outline)
{
  GBytes *octets = sc_item_dup_octets (self, SC_CONTENTS_MAX_OUTLINE);

  sc_outline_read (sc_slice_of_bytes (octets), self->kind, outline);
  return octets;
}

ScRole
sc_outline_get_role (const ScOutline *outline,
                     ScObjectKind     kind)
{
  gboolean is_self_issued = sc_slice_equal (outline->issuer, outline->subject);

  if (kind == SC_OBJECT_REQUEST)
    return SC_ROLE_REQUEST;

  if (kind == SC_OBJECT_CRL)
    return SC_ROLE_CRL;

  /* The roots of old have no extensions to say that they are CAs. */
  if (outline->is_ca || (outline->version_1 && is_self_issued))
    return is_self_issued ? SC_ROLE_ROOT : SC_ROLE_INTERMEDIATE;

  return SC_ROLE_LEAF;
}
