/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <string.h>

/* Octets that are wiped once they are let go of: keys, what was decrypted, passwords in another form. */

G_BEGIN_DECLS

typedef struct
{
  guint8 *data;
  gsize   length;
} ScSecret;

/* (transfer full): @length octets of zero */
static inline ScSecret *
sc_secret_new (gsize length)
{
  ScSecret *self = g_new0 (ScSecret, 1);

  self->data = g_malloc0 (length + 1);
  self->length = length;
  return self;
}

static inline void
sc_secret_free (ScSecret *self)
{
  explicit_bzero (self->data, self->length);
  g_free (self->data);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScSecret, sc_secret_free)

/* (transfer full): consumes @self, which is wiped once the octets are let go of */
static inline GBytes *
sc_secret_free_to_bytes (ScSecret *self)
{
  return g_bytes_new_with_free_func (self->data, self->length, (GDestroyNotify) sc_secret_free, self);
}

/**
 * sc_secret_array_reserve:
 * @array: (inout): what is read piece by piece, and may become a private key
 * @capacity: (inout): how many octets it can hold
 * @length: how many it shall be able to hold
 *
 * To be called before @array grows: what it was until then is wiped, which realloc() does not do.
 */
static inline void
sc_secret_array_reserve (GByteArray **array,
                         guint       *capacity,
                         guint        length)
{
  GByteArray *larger = NULL;

  if (length <= *capacity)
    return;

  *capacity = MAX (length, 2 * *capacity);
  larger = g_byte_array_sized_new (*capacity);

  if ((*array)->len > 0)
    {
      g_byte_array_append (larger, (*array)->data, (*array)->len);
      explicit_bzero ((*array)->data, (*array)->len);
    }

  g_byte_array_unref (*array);
  *array = larger;
}

G_END_DECLS
