/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/**
 * ScSlice:
 * @data: (nullable): first octet; borrowed, never owned
 * @length: number of octets
 * @offset: of @data, in octets from the object's first octet
 *
 * A run of octets inside an object. Valid as long as the object's octets are;
 * nothing is copied to be looked at. An empty slice still says where it stands.
 */
typedef struct
{
  const guint8 *data;
  gsize         length;
  gsize         offset;
} ScSlice;

/* The part of @self that begins at @position, @length octets long; both are
 * clamped to what @self holds, so the result never reaches outside. */
static inline ScSlice
sc_slice_sub (ScSlice self,
              gsize   position,
              gsize   length)
{
  position = MIN (position, self.length);
  length = MIN (length, self.length - position);

  return (ScSlice) { self.data ? self.data + position : NULL, length, self.offset + position };
}

/* All of @self from @position on. */
static inline ScSlice
sc_slice_from (ScSlice self,
               gsize   position)
{
  return sc_slice_sub (self, position, G_MAXSIZE);
}

/* Offset of the first octet behind @self. */
static inline gsize
sc_slice_end (ScSlice self)
{
  return self.offset + self.length;
}

/* Whether both hold the same octets, wherever they stand. */
static inline gboolean
sc_slice_equal (ScSlice a,
                ScSlice b)
{
  return a.length == b.length && (a.length == 0 || memcmp (a.data, b.data, a.length) == 0);
}

/* An order of octets, for sorted trees. What is hostile cannot make their keys collide, as it could with a hash. */
static inline int
sc_slice_compare (ScSlice a,
                  ScSlice b)
{
  gsize length = MIN (a.length, b.length);
  int order = length > 0 ? memcmp (a.data, b.data, length) : 0;

  if (order != 0)
    return order;

  return a.length < b.length ? -1 : a.length > b.length;
}

G_END_DECLS
