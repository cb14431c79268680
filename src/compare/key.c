/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/key.h"

#include "compare/value.h"
#include "der/integer.h"
#include "der/oid.h"

/* RFC 5280 §4.2.1.6: dNSName [2]. */
#define DNS_NAME 2

/* Appends the key's octets behind what stands in front of every key; returns how many of them, with what stands in
 * front, are the bucket: @pool's length then. */
typedef gsize (*Maker) (const ScField *field,
                        GByteArray    *pool);

static void
append_octet (GByteArray *pool,
              guint8      octet)
{
  g_byte_array_append (pool, &octet, 1);
}

static void
append_number (GByteArray *pool,
               guint32     number)
{
  g_byte_array_append (pool, (const guint8 *) &number, sizeof number);
}

static void
append_tag (GByteArray *pool,
            ScTag       tag)
{
  append_octet (pool, tag.cls);
  append_number (pool, tag.number);
}

static void
append_name (GByteArray *pool,
             const char *name)
{
  if (name != NULL)
    g_byte_array_append (pool, (const guint8 *) name, strlen (name));

  append_octet (pool, '\0');
}

/* The OID that names @field, in its dotted form, which padding does not change. */
static void
append_oid (GByteArray    *pool,
            const ScField *field)
{
  g_autoptr (GString) dotted = g_string_new (NULL);
  gboolean is_oid = field->n_children == 0 && field->universal == SC_OBJECT_IDENTIFIER;

  sc_oid_append_dotted (is_oid ? field->contents : sc_field_get_oid (field), dotted);
  append_name (pool, dotted->str);
}

static gsize
make_order (const ScField *field,
            GByteArray    *pool)
{
  return pool->len;
}

/* Objects of two kinds pair under the names that both have. */
static const char *
get_common_name (const ScField *field)
{
  return field->row->counterpart != NULL ? field->row->counterpart : field->name;
}

static gsize
make_name (const ScField *field,
           GByteArray    *pool)
{
  append_name (pool, get_common_name (field));
  return pool->len;
}

/* The OID is the type, so what is left over stands alone. */
static gsize
make_oid (const ScField *field,
          GByteArray    *pool)
{
  append_oid (pool, field);
  return pool->len;
}

static gsize
make_general_name (const ScField *field,
                   GByteArray    *pool)
{
  gsize bucket_end = 0;

  append_tag (pool, field->tag);
  bucket_end = pool->len;
  sc_value_append_canonical (field, pool);

  if (sc_tag_equal (field->tag, (ScTag) { SC_CLASS_CONTEXT, DNS_NAME }))
    for (gsize i = bucket_end; i < pool->len; i++)
      if (pool->data[i] >= 'A' && pool->data[i] <= 'Z')
        pool->data[i] += 'a' - 'A';

  return bucket_end;
}

static int
compare_bytes (gconstpointer a,
               gconstpointer b)
{
  return g_bytes_compare (*(const GBytes *const *) a, *(const GBytes *const *) b);
}

static void
append_sorted (GByteArray *pool,
               GPtrArray  *parts)
{
  g_ptr_array_sort (parts, compare_bytes);

  for (guint i = 0; i < parts->len; i++)
    {
      gsize length = 0;
      const guint8 *octets = g_bytes_get_data (g_ptr_array_index (parts, i), &length);

      append_number (pool, length);
      g_byte_array_append (pool, octets, length);
    }
}

/* An RDN of several attributes is a SET OF: its types in canonical order are its type. */
static gsize
make_relative_distinguished_name (const ScField *field,
                                  GByteArray    *pool)
{
  g_autoptr (GPtrArray) types = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  gsize bucket_end = 0;

  for (const ScField *child = field->first_child; child; child = child->next)
    {
      g_autoptr (GByteArray) type = g_byte_array_new ();

      append_oid (type, child);
      g_ptr_array_add (types, g_byte_array_free_to_bytes (g_steal_pointer (&type)));
    }

  append_number (pool, types->len);
  append_sorted (pool, types);
  bucket_end = pool->len;
  sc_value_append_canonical (field, pool);
  return bucket_end;
}

/* An AttributeTypeAndValue, also the one that an RDN is. */
static gsize
make_attribute (const ScField *field,
                GByteArray    *pool)
{
  gsize bucket_end = 0;

  if (field->row->type->shape == SC_SHAPE_SET_OF)
    return make_relative_distinguished_name (field, pool);

  append_oid (pool, field);
  bucket_end = pool->len;
  sc_value_append_canonical (field, pool);
  return bucket_end;
}

/* A serial number that is padded is the same number. */
static gsize
make_serial (const ScField *field,
             GByteArray    *pool)
{
  const ScField *first = field->first_child;

  if (first != NULL && first->universal == SC_INTEGER)
    {
      ScSlice serial = sc_integer_normalise (first->contents);

      g_byte_array_append (pool, serial.data, serial.length);
    }

  return pool->len;
}

static gsize
make_log (const ScField *field,
          GByteArray    *pool)
{
  gsize bucket_end = pool->len;

  for (const ScField *child = field->first_child; child; child = child->next)
    if (g_strcmp0 (child->name, "id") == 0)
      g_byte_array_append (pool, child->contents.data, child->contents.length);

  return bucket_end;
}

/* Of elements that a schema knows, the first part often tells the type: a subtree of DNS names does not pair with one
 * of addresses. */
static gsize
make_contents (const ScField *field,
               GByteArray    *pool)
{
  const ScField *first = field->row->type->shape == SC_SHAPE_ANY ? NULL : field->first_child;
  gsize bucket_end = 0;

  append_tag (pool, field->tag);

  if (first != NULL)
    append_tag (pool, first->tag);

  bucket_end = pool->len;
  sc_value_append_canonical (field, pool);
  return bucket_end;
}

static const struct
{
  Maker    make;
  gboolean can_move;
} makers[] = {
  [SC_KEY_ORDER] = { make_order, FALSE },
  [SC_KEY_NAME] = { make_name, FALSE },
  [SC_KEY_OID] = { make_oid, TRUE },
  [SC_KEY_GENERAL_NAME] = { make_general_name, TRUE },
  [SC_KEY_ATTRIBUTE] = { make_attribute, TRUE },
  [SC_KEY_ACCESS_DESCRIPTION] = { make_attribute, TRUE },
  [SC_KEY_LOG] = { make_log, TRUE },
  [SC_KEY_SERIAL] = { make_serial, TRUE },
  [SC_KEY_CONTENTS] = { make_contents, TRUE },
};

static gboolean
is_list (const ScType *type)
{
  return type->shape == SC_SHAPE_SEQUENCE_OF || type->shape == SC_SHAPE_SET_OF || type->shape == SC_SHAPE_SCT_LIST;
}

static ScKey
get_key (const ScField *field)
{
  const ScField *parent = field->parent;

  if (parent != NULL && sc_value_is_in_pieces (parent))
    return SC_KEY_ORDER;

  if (field->row->counterpart != NULL)
    return SC_KEY_NAME;

  if (parent != NULL && is_list (parent->row->type))
    return parent->row->type->rows[0].key;

  return field->name != NULL ? SC_KEY_NAME : SC_KEY_CONTENTS;
}

/* The parts of a hoisted field stand among others, but pair with each other only. The outermost of them counts.
 * (nullable) */
static const ScField *
find_hoisted (const ScField *field,
              const ScField *tree_parent)
{
  const ScField *hoisted = NULL;

  for (const ScField *parent = field->parent; parent != NULL && parent != tree_parent; parent = parent->parent)
    hoisted = parent;

  return hoisted;
}

ScAlignmentKey
sc_alignment_key_make (const ScField *field,
                       const ScField *tree_parent,
                       GByteArray    *pool)
{
  ScKey kind = get_key (field);
  ScAlignmentKey key = { .start = pool->len, .can_move = makers[kind].can_move };
  const ScField *hoisted = find_hoisted (field, tree_parent);

  append_name (pool, hoisted != NULL ? get_common_name (hoisted) : NULL);
  append_octet (pool, kind);
  key.bucket_length = makers[kind].make (field, pool) - key.start;
  key.length = pool->len - key.start;

  return key;
}
