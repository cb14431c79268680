/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/object.h"

#include "x509/builder.h"
#include "x509/decode.h"
#include "x509/kind.h"
#include "x509/rules.h"

struct _ScObject
{
  gatomicrefcount ref_count;
  ScObjectKind    kind;
  GBytes         *octets;
  char           *source;
  ScArena        *arena;
  const ScField  *root;
  const ScField  *landmarks[SC_N_LANDMARKS];
  char            sha256[2 * 32 + 1];
};

static void
set_sha256 (ScObject *self)
{
  static const char digits[] = "0123456789abcdef";
  const ScField *field = self->landmarks[SC_LANDMARK_SHA256];
  ScSlice digest = field ? field->contents : (ScSlice) { 0 };

  for (gsize i = 0; i < digest.length; i++)
    {
      self->sha256[2 * i] = digits[digest.data[i] >> 4];
      self->sha256[2 * i + 1] = digits[digest.data[i] & 0xF];
    }
}

/* An object of no fields, and what makes them. */
static ScObject *
begin (GBytes       *octets,
       ScObjectKind  kind,
       const char   *source,
       ScBuilder    *builder)
{
  ScObject *self = g_new0 (ScObject, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->kind = kind;
  self->octets = g_bytes_ref (octets);
  self->source = g_strdup (source);
  self->arena = sc_arena_new ();

  builder->arena = self->arena;
  builder->scratch = g_string_new (NULL);

  return self;
}

static void
finish (ScObject  *self,
        ScBuilder *builder)
{
  for (guint i = 0; i < SC_N_LANDMARKS; i++)
    self->landmarks[i] = builder->landmarks[i];
  set_sha256 (self);

  g_string_free (builder->scratch, TRUE);
}

ScObject *
sc_object_decode_with (GBytes            *octets,
                       ScObjectKind       kind,
                       const char        *source,
                       const ScAttribute *attributes,
                       guint              n_attributes)
{
  ScBuilder builder = { 0 };
  ScObject *self = begin (octets, kind, source, &builder);
  ScField *whole = sc_decode (&builder, sc_object_get_octets (self), sc_kind_get_row (kind));

  sc_request_find_extensions (&builder);
  sc_rules_check (&builder, kind);
  self->root = sc_arrange (&builder, whole, attributes, n_attributes);
  finish (self, &builder);

  return self;
}

ScObject *
sc_object_decode_as (GBytes       *octets,
                     ScObjectKind  kind,
                     const char   *source)
{
  return sc_object_decode_with (octets, kind, source, NULL, 0);
}

ScObject *
sc_object_derive (const ScObject *of,
                  ScField      *(*make) (ScBuilder      *builder,
                                         const ScObject *of))
{
  ScBuilder builder = { 0 };
  ScObject *self = begin (of->octets, of->kind, of->source, &builder);

  self->root = make (&builder, of);
  finish (self, &builder);

  return self;
}

ScObject *
sc_object_decode (GBytes     *octets,
                  const char *source)
{
  ScObjectKind kind = SC_OBJECT_CERTIFICATE;
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (octets, &length);

  sc_object_tell_kind (data, length, &kind);
  return sc_object_decode_as (octets, kind, source);
}

ScObject *
sc_object_ref (ScObject *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
sc_object_unref (ScObject *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  sc_arena_free (self->arena);
  g_bytes_unref (self->octets);
  g_free (self->source);
  g_free (self);
}

ScObjectKind
sc_object_get_kind (const ScObject *self)
{
  return self->kind;
}

const ScField *
sc_object_get_root (const ScObject *self)
{
  return self->root;
}

ScSlice
sc_object_get_octets (const ScObject *self)
{
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (self->octets, &length);

  return (ScSlice) { data, length, 0 };
}

const char *
sc_object_get_source (const ScObject *self)
{
  return self->source;
}

const char *
sc_object_get_sha256 (const ScObject *self)
{
  return self->sha256;
}

const ScField *
sc_object_get_landmark (const ScObject *self,
                        ScLandmark      landmark)
{
  g_return_val_if_fail (landmark < SC_N_LANDMARKS, NULL);

  return self->landmarks[landmark];
}

const ScField *
sc_object_get_extension (const ScObject *self,
                         ScOid           oid)
{
  const ScField *extensions = self->landmarks[SC_LANDMARK_EXTENSIONS];

  for (const ScField *child = extensions ? extensions->first_child : NULL; child; child = child->next)
    if ((child->row->type->flags & SC_TYPE_EXTENSION) && sc_oid_lookup (sc_field_get_oid (child)) == oid)
      return child;

  return NULL;
}
