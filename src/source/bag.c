/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/bag.h"

#include "der/text.h"
#include "source/octet-string.h"
#include "source/tlv.h"

/*
 * RFC 7292 §4.2: SafeContents ::= SEQUENCE OF SafeBag
 *                SafeBag ::= SEQUENCE { bagId OBJECT IDENTIFIER, bagValue [0] EXPLICIT ANY,
 *                  bagAttributes SET OF PKCS12Attribute OPTIONAL }
 *                PKCS12Attribute ::= SEQUENCE { attrId OBJECT IDENTIFIER, attrValues SET OF ANY }
 * §4.2.3, §4.2.4: CertBag ::= SEQUENCE { certId OBJECT IDENTIFIER, certValue [0] EXPLICIT OCTET STRING }, CRLBag alike
 */

/* A SafeContents may be a bag, too. */
#define MAX_DEPTH 8

/* Names that people give are shorter; the bound is on what a screen must take. */
#define MAX_VALUE 1024

typedef enum
{
  BAG_KEY = 1,
  BAG_SHROUDED_KEY = 2,
  BAG_CERTIFICATE = 3,
  BAG_CRL = 4,
  BAG_SECRET = 5,
  BAG_SAFE_CONTENTS = 6,
} BagType;

/* 1.2.840.113549.1.12.10.1, and one more octet, the type */
static const guint8 bag_arc[] = { 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x0C, 0x0A, 0x01 };

typedef enum
{
  VALUE_TEXT,
  VALUE_OCTETS,
  VALUE_NONE,
} ValueForm;

/* 1.2.840.113549.1.9.20 and .21 (RFC 2985 §5.5); Microsoft's 1.3.6.1.4.1.311.17.1 and .2 */
static const struct
{
  guint8          oid[10];
  gsize           length;
  ScAttributeKind kind;
  ValueForm       form;
} attributes[] = {
  { { 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x14 }, 9, SC_ATTRIBUTE_FRIENDLY_NAME, VALUE_TEXT },
  { { 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x15 }, 9, SC_ATTRIBUTE_LOCAL_KEY_ID, VALUE_OCTETS },
  { { 0x2B, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x11, 0x01 }, 9, SC_ATTRIBUTE_KEY_PROVIDER, VALUE_TEXT },
  { { 0x2B, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x11, 0x02 }, 9, SC_ATTRIBUTE_KEY_OF_MACHINE, VALUE_NONE },
};

/* What a bag says; %NULL where it does not. */
typedef struct
{
  BagType type;
  GBytes *octets; /* of a certificate or CRL */
  GBytes *values[SC_N_ATTRIBUTES];
} Bag;

struct _ScBags
{
  GArray *bags; /* (element-type Bag) */
  guint   n_keys;
  guint   n_others;
};

static void
bag_clear (gpointer data)
{
  Bag *self = data;

  g_clear_pointer (&self->octets, g_bytes_unref);
  for (guint i = 0; i < SC_N_ATTRIBUTES; i++)
    g_clear_pointer (&self->values[i], g_bytes_unref);
}

ScBags *
sc_bags_new (void)
{
  ScBags *self = g_new0 (ScBags, 1);

  self->bags = g_array_new (FALSE, FALSE, sizeof (Bag));
  g_array_set_clear_func (self->bags, bag_clear);
  return self;
}

void
sc_bags_free (ScBags *self)
{
  g_array_unref (self->bags);
  g_free (self);
}

guint
sc_bags_get_n_others (const ScBags *self)
{
  return self->n_others;
}

static GBytes *
make_text (const ScElement *element)
{
  GString *text = g_string_new (NULL);

  if (element->tag.cls == SC_CLASS_UNIVERSAL && sc_universal_is_text (element->tag.number))
    sc_text_append_utf8 (element->tag.number, sc_slice_sub (element->contents, 0, MAX_VALUE), text);

  return g_string_free_to_bytes (text);
}

static GBytes *
make_value (ValueForm        form,
            const ScElement *element)
{
  switch (form)
    {
    case VALUE_TEXT:
      return make_text (element);
    case VALUE_OCTETS:
      return g_bytes_new (element->contents.data, MIN (element->contents.length, MAX_VALUE));
    case VALUE_NONE:
    default:
      return g_bytes_new (NULL, 0);
    }
}

/* The first of a type counts, and the first of its values. */
static void
read_attribute (Bag    *bag,
                ScSlice attribute)
{
  ScSlice oid = sc_tlv_enter (&attribute, SC_OBJECT_IDENTIFIER);
  ScSlice values = sc_tlv_enter (&attribute, SC_SET);
  ScElement value = { 0 };

  sc_element_read (&values, &value);
  for (guint i = 0; i < G_N_ELEMENTS (attributes); i++)
    if (sc_slice_equal (oid, (ScSlice) { attributes[i].oid, attributes[i].length, 0 }) &&
        bag->values[attributes[i].kind] == NULL)
      bag->values[attributes[i].kind] = make_value (attributes[i].form, &value);
}

static void
read_attributes (Bag    *bag,
                 ScSlice set)
{
  ScElement attribute = { 0 };

  while (sc_element_read (&set, &attribute))
    read_attribute (bag, attribute.contents);
}

/* (transfer full) (nullable): what a CertBag or CRLBag wraps */
static GBytes *
unwrap (ScSlice value)
{
  ScSlice contents = sc_tlv_enter (&value, SC_SEQUENCE);
  ScSlice wrapped = { 0 };

  sc_tlv_enter (&contents, SC_OBJECT_IDENTIFIER);
  wrapped = sc_tlv_enter_context (&contents, 0);
  return sc_octet_string_join (sc_tlv_read (&wrapped, SC_OCTET_STRING));
}

static void
read_contents (ScBags *self,
               ScSlice contents,
               guint   depth);

static void
read_bag (ScBags *self,
          BagType type,
          ScSlice value,
          ScSlice set,
          guint   depth)
{
  Bag bag = { .type = type };

  switch (type)
    {
    case BAG_KEY:
    case BAG_SHROUDED_KEY:
      self->n_keys++;
      break;
    case BAG_CERTIFICATE:
    case BAG_CRL:
      bag.octets = unwrap (value);
      break;
    case BAG_SAFE_CONTENTS:
      read_contents (self, value, depth + 1);
      return;
    case BAG_SECRET:
    default:
      self->n_others++;
      return;
    }

  read_attributes (&bag, set);
  g_array_append_val (self->bags, bag);
}

static void
read_contents (ScBags *self,
               ScSlice contents,
               guint   depth)
{
  ScSlice rest = sc_tlv_enter (&contents, SC_SEQUENCE);
  ScElement element = { 0 };

  while (depth < MAX_DEPTH && self->bags->len < SC_CONTENTS_MAX_ITEMS && sc_element_read (&rest, &element))
    {
      ScSlice oid = sc_tlv_enter (&element.contents, SC_OBJECT_IDENTIFIER);
      ScSlice value = sc_tlv_enter_context (&element.contents, 0);
      gboolean is_known = oid.length == sizeof bag_arc + 1 && memcmp (oid.data, bag_arc, sizeof bag_arc) == 0;

      read_bag (self, is_known ? (BagType) oid.data[sizeof bag_arc] : BAG_SECRET, value,
                sc_tlv_enter (&element.contents, SC_SET), depth);
    }
}

void
sc_bags_read (ScBags  *self,
              ScSlice  contents)
{
  read_contents (self, contents, 0);
}

static gboolean
is_key (const Bag *bag)
{
  return bag->type == BAG_KEY || bag->type == BAG_SHROUDED_KEY;
}

static int
compare_ids (gconstpointer a,
             gconstpointer b,
             gpointer      user_data)
{
  return g_bytes_compare (a, b);
}

/* (transfer full) (element-type GBytes Bag): the bags of keys by their local key ID; the first of several stays. What is
 * hostile cannot make a tree slow, as it could a hash table. */
static GTree *
collect_keys (const ScBags *self)
{
  GTree *keys = g_tree_new_full (compare_ids, NULL, NULL, NULL);

  for (guint i = 0; i < self->bags->len; i++)
    {
      Bag *bag = &g_array_index (self->bags, Bag, i);
      GBytes *id = bag->values[SC_ATTRIBUTE_LOCAL_KEY_ID];

      if (is_key (bag) && id != NULL && g_tree_lookup (keys, id) == NULL)
        g_tree_insert (keys, id, bag);
    }

  return keys;
}

/* (nullable): the bag of the key that belongs to a certificate; where nothing has an ID, the only key is that of the only
 * certificate. */
static const Bag *
find_key (const ScBags *self,
          const Bag    *certificate,
          GTree        *keys)
{
  GBytes *id = certificate->values[SC_ATTRIBUTE_LOCAL_KEY_ID];

  if (id != NULL)
    return g_tree_lookup (keys, id);

  for (guint i = 0; self->bags->len == 2 && i < 2; i++)
    {
      const Bag *bag = &g_array_index (self->bags, Bag, i);

      if (is_key (bag) && bag->values[SC_ATTRIBUTE_LOCAL_KEY_ID] == NULL)
        return bag;
    }

  return NULL;
}

static void
add_value (ScContentsBuilder *builder,
           ScAttributeKind    kind,
           GBytes            *value)
{
  if (value != NULL)
    sc_contents_builder_add_attribute (builder, kind, sc_slice_of_bytes (value));
}

/* What the bag says itself goes before what its key's says. */
static void
add_values (ScContentsBuilder *builder,
            const Bag         *bag,
            const Bag         *key)
{
  GBytes *const *said = key != NULL ? key->values : NULL;

  add_value (builder, SC_ATTRIBUTE_FRIENDLY_NAME, bag->values[SC_ATTRIBUTE_FRIENDLY_NAME]);
  add_value (builder, SC_ATTRIBUTE_LOCAL_KEY_ID, bag->values[SC_ATTRIBUTE_LOCAL_KEY_ID]);

  if (said != NULL)
    add_value (builder, SC_ATTRIBUTE_KEY_NAME, said[SC_ATTRIBUTE_FRIENDLY_NAME]);

  for (guint kind = SC_ATTRIBUTE_KEY_PROVIDER; kind < SC_N_ATTRIBUTES; kind++)
    if (bag->values[kind] != NULL)
      add_value (builder, kind, bag->values[kind]);
    else if (said != NULL)
      add_value (builder, kind, said[kind]);
}

void
sc_bags_list (const ScBags      *self,
              ScContentsBuilder *builder)
{
  g_autoptr (GTree) keys = collect_keys (self);

  sc_contents_builder_add_private_keys (builder, self->n_keys);

  for (guint i = 0; i < self->bags->len; i++)
    {
      const Bag *bag = &g_array_index (self->bags, Bag, i);

      if (bag->octets == NULL)
        continue;

      sc_contents_builder_add (builder, bag->octets,
                               bag->type == BAG_CRL ? SC_OBJECT_CRL : SC_OBJECT_CERTIFICATE);
      add_values (builder, bag, find_key (self, bag, keys));
    }
}
