/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/decode.h"

#include "x509/types.h"

#include <glib/gi18n.h>
#include <gnutls/crypto.h>

static const ScRow root_row = { .type = &sc_type_any };
static const ScRow structure_row = {
  .name = "structure",
  .label = N_("Structure"),
  .type = &sc_type_any,
  .flags = SC_ROW_COMPUTED,
};
static const ScRow computed_row = {
  .name = "computed",
  .label = N_("Fingerprints"),
  .type = &sc_type_any,
  .flags = SC_ROW_COMPUTED,
  .expected = SC_EXPECTED_ALWAYS,
};

#define FINGERPRINT(ident, words, found_as)                                                                           \
  {                                                                                                                   \
    .name = ident, .label = words, .type = &sc_type_octet_string, .flags = SC_ROW_COMPUTED,                           \
    .expected = SC_EXPECTED_ALWAYS, .landmark = found_as                                                              \
  }

static const struct
{
  ScRow                     row;
  gnutls_digest_algorithm_t digest;
  ScLandmark                of; /* %SC_LANDMARK_NONE: the whole object */
} fingerprints[] = {
  { FINGERPRINT ("sha256", N_("SHA-256"), SC_LANDMARK_SHA256), GNUTLS_DIG_SHA256, SC_LANDMARK_NONE },
  { FINGERPRINT ("sha1", N_("SHA-1"), SC_LANDMARK_NONE), GNUTLS_DIG_SHA1, SC_LANDMARK_NONE },
  { FINGERPRINT ("subjectPublicKeyInfoSha256", N_("SHA-256 of the public key"), SC_LANDMARK_NONE), GNUTLS_DIG_SHA256,
    SC_LANDMARK_KEY_INFO },
};

static ScField *
add_group (ScBuilder   *builder,
           ScField     *parent,
           const ScRow *row)
{
  ScField *group = sc_builder_add_field (builder, parent, row, (ScSlice) { 0 });

  group->presence = SC_PRESENCE_COMPUTED;
  group->parent = NULL;

  return group;
}

/* A hoisted field stays as a leaf for its own header; its parts stand in @beside's tree from then on. */
static void
hoist (ScField *field,
       ScField *beside)
{
  ScField *child = field->first_child;

  field->first_part = child;
  field->first_child = field->last_child = NULL;
  field->n_children = 0;
  field->meaning = (ScMeaning) { .kind = SC_MEANING_TYPE };

  while (child)
    {
      ScField *next = child->next;

      sc_field_append_child (beside, child);
      child = next;
    }
}

/* Takes all children off @field; the first is returned, the others follow it. */
static ScField *
detach_children (ScField *field)
{
  ScField *first = field->first_child;

  field->first_child = field->last_child = NULL;
  field->n_children = 0;

  return first;
}

static gboolean
is_wrapper (const ScField *field)
{
  return (field->row->flags & SC_ROW_HOISTED) && field->n_children > 0;
}

/* Critical and what the value holds first; the OID and the headers around the value behind them. */
static void
arrange_extension (ScField *extension)
{
  ScField *children = detach_children (extension);
  ScField *last[4] = { NULL };
  guint n_last = 0;

  for (ScField *child = children, *next = NULL; child; child = next)
    {
      next = child->next;
      if (is_wrapper (child) && n_last < G_N_ELEMENTS (last))
        {
          hoist (child, extension);
          child->label = N_("Headers around the value");
          last[n_last++] = child;
        }
      else if ((child->row->flags & SC_ROW_LAST) && n_last < G_N_ELEMENTS (last))
        last[n_last++] = child;
      else
        sc_field_append_child (extension, child);
    }

  for (guint i = 0; i < n_last; i++)
    sc_field_append_child (extension, last[i]);
}

static void
add_fingerprint (ScBuilder *builder,
                 ScField   *group,
                 guint      i,
                 ScSlice    octets)
{
  gsize size = gnutls_hash_get_len (fingerprints[i].digest);
  guint8 *digest = sc_arena_alloc (builder->arena, size);
  ScField *field = NULL;

  /* GnuTLS hashes by the processor's own instructions. It fails only where its self-tests do. */
  if (gnutls_hash_fast (fingerprints[i].digest, octets.data, octets.length, digest) < 0)
    return;

  field = sc_builder_add_field (builder, group, &fingerprints[i].row, (ScSlice) { 0 });
  field->presence = SC_PRESENCE_COMPUTED;
  field->contents = (ScSlice) { digest, size, 0 };
  field->universal = SC_OCTET_STRING;
  field->meaning.kind = SC_MEANING_OCTETS;
}

/* Octets left over behind the element are none of its own; other programs leave them out of the fingerprint, too. */
static ScSlice
get_element_octets (const ScField *field)
{
  ScSlice rest = field->slice;
  ScElement element = { 0 };

  sc_element_read (&rest, &element);

  return element.slice;
}

static void
add_fingerprints (ScBuilder     *builder,
                  ScField       *root,
                  const ScField *whole)
{
  ScField *group = add_group (builder, root, &computed_row);

  for (guint i = 0; i < G_N_ELEMENTS (fingerprints); i++)
    {
      const ScField *of = fingerprints[i].of == SC_LANDMARK_NONE ? whole : builder->landmarks[fingerprints[i].of];

      if (of && of->presence == SC_PRESENCE_ENCODED)
        add_fingerprint (builder, group, i, get_element_octets (of));
    }
}

/* All extensions, those of a CRL's entries and those a request asks for, too. The interpreter bounds the depth of the
 * tree, so this recursion ends. */
static void
arrange_extensions (ScField *field)
{
  for (ScField *child = field->first_child; child; child = child->next)
    if (child->row->type->flags & SC_TYPE_EXTENSION)
      arrange_extension (child);
    else
      arrange_extensions (child);
}

/* The attributes of a request stand at the top level, the headers around them with those of the signed part. */
static void
arrange_attributes (ScBuilder *builder,
                    ScField   *root,
                    ScField   *structure)
{
  ScField *attributes = builder->landmarks[SC_LANDMARK_ATTRIBUTES];
  ScField *values = builder->landmarks[SC_LANDMARK_EXTENSIONS];

  if (attributes == NULL || !is_wrapper (attributes))
    return;

  if (values)
    {
      builder->landmarks[SC_LANDMARK_EXTENSIONS] = values->parent;
      arrange_extension (values->parent);
    }

  for (ScField *child = detach_children (root), *next = NULL; child; child = next)
    {
      next = child->next;
      if (child == attributes)
        {
          hoist (child, root);
          sc_field_append_child (structure, child);
        }
      else
        sc_field_append_child (root, child);
    }
}

ScField *
sc_arrange (ScBuilder         *builder,
            ScField           *whole,
            const ScAttribute *attributes,
            guint              n_attributes)
{
  ScField *root = sc_builder_add_field (builder, NULL, &root_row, (ScSlice) { 0 });
  ScField *tbs = builder->landmarks[SC_LANDMARK_TBS];
  ScField *rest = NULL;
  ScField *structure = NULL;

  root->presence = SC_PRESENCE_COMPUTED;
  arrange_extensions (whole);

  /* What has no elements is no object, and its contents are its own. */
  if (whole->n_children > 0)
    whole->meaning = (ScMeaning) { .kind = SC_MEANING_TYPE };
  rest = detach_children (whole);

  structure = add_group (builder, NULL, &structure_row);
  sc_field_append_child (structure, whole);

  for (ScField *child = rest, *next = NULL; child; child = next)
    {
      next = child->next;
      child->parent = NULL;
      if (child == tbs && is_wrapper (child))
        {
          hoist (child, root);
          sc_field_append_child (structure, child);
          arrange_attributes (builder, root, structure);
        }
      else
        sc_field_append_child (root, child);
    }

  sc_field_append_child (root, structure);
  add_fingerprints (builder, root, whole);
  sc_arrange_attributes (builder, root, attributes, n_attributes);

  return root;
}
