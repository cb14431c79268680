/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/read-structure.h"

#include "der/bit-string.h"
#include "der/integer.h"
#include "x509/findings.h"
#include "x509/oid.h"

#include <gnutls/abstract.h>

typedef struct _Reader Reader;

/* One kind of key: what people call it, and what tells its size. */
typedef struct
{
  ScOid       algorithm;
  const char *name;
  void      (*read) (Reader *self);
  ScMessage   restricted; /* says that the parameters allow one hash alone */
} Kind;

struct _Reader
{
  ScBuilder     *builder;
  ScField       *key_info;
  ScSlice        element;
  const ScField *parameters; /* (nullable) */
  const ScField *key;
  const Kind    *kind;
};

static void
say (Reader     *self,
     ScMessage   message,
     const char *text,
     gsize       number)
{
  self->key_info->meaning = sc_meaning_with_text (message, text, (gint64) number);
}

/* 0: GnuTLS has no decoder for the key, or refuses it. */
static gsize
ask_gnutls (ScSlice element)
{
  gnutls_pubkey_t key = NULL;
  gnutls_datum_t der = { (unsigned char *) element.data, (unsigned int) element.length };
  unsigned int bits = 0;

  if (element.length > G_MAXUINT || gnutls_pubkey_init (&key) < 0)
    return 0;

  if (gnutls_pubkey_import (key, &der, GNUTLS_X509_FMT_DER) >= 0)
    gnutls_pubkey_get_pk_algorithm (key, &bits);
  gnutls_pubkey_deinit (key);

  return bits;
}

/* Where GnuTLS counts other bits than the octets have, the octets count. */
static void
say_bits (Reader     *self,
          ScMessage   message,
          const char *text,
          gsize       bits)
{
  gsize gnutls_bits = ask_gnutls (self->element);

  if (gnutls_bits > 0 && gnutls_bits != bits)
    sc_builder_add_finding (self->builder, self->key_info, &sc_finding_gnutls_differs, self->key_info->slice, NULL,
                            NULL);
  say (self, message, text, bits);
}

static gboolean
is_integer (const ScField *field)
{
  return field != NULL && field->presence == SC_PRESENCE_ENCODED && field->universal == SC_INTEGER;
}

/* RFC 8017 §3.1; RFC 4055 §1.2: parameters restrict the key to them. */
static void
read_modulus (Reader *self)
{
  const ScField *modulus = sc_field_find_child (self->key, "modulus");
  const char *hash = NULL;

  if (!is_integer (modulus))
    return;

  if (self->kind->restricted != SC_MESSAGE_NONE && self->parameters && self->parameters->universal == SC_SEQUENCE)
    hash = sc_name_hash (self->builder, self->parameters);

  say_bits (self, hash ? self->kind->restricted : SC_MESSAGE_KEY_BITS, hash ? hash : self->kind->name,
            sc_integer_count_bits (modulus->contents));
}

static gboolean
has_parameters (Reader *self)
{
  return self->parameters != NULL && self->parameters->universal != SC_NULL;
}

static void
read_group (Reader *self)
{
  const ScField *prime = NULL;

  if (!has_parameters (self))
    return;

  prime = sc_field_find_child (self->parameters, "p");
  if (prime == NULL)
    prime = sc_field_find_child (self->parameters, "prime");
  if (is_integer (prime))
    say_bits (self, SC_MESSAGE_KEY_BITS, self->kind->name, sc_integer_count_bits (prime->contents));
}

/* RFC 3279 §2.3.2: "If the DSA domain parameters are omitted …, then the certificate issuer's DSA parameters apply". Of
 * DH's, nothing of the kind is said. */
static void
read_dsa (Reader *self)
{
  if (has_parameters (self))
    read_group (self);
  else
    say (self, SC_MESSAGE_KEY_INHERITED, self->kind->name, 0);
}

/* "EC P-256 (secp256r1)", "EC secp256k1". */
static void
say_named_curve (Reader *self)
{
  const ScOidInfo *info = sc_oid_get_info (sc_oid_lookup (self->parameters->contents));
  const char *name = sc_builder_dup_oid_title (self->builder, self->parameters->contents);
  g_autofree char *text = NULL;

  if (name == NULL)
    return;

  text = info && g_ascii_strcasecmp (info->title, info->name) != 0
             ? g_strdup_printf ("%s %s (%s)", self->kind->name, info->title, info->name)
             : g_strdup_printf ("%s %s", self->kind->name, name);
  sc_builder_set_text (self->builder, self->key_info, text, strlen (text));
}

/* RFC 3279 §2.3.5: the field has p elements, or 2^m. */
static void
say_explicit_curve (Reader *self)
{
  const ScField *field_id = sc_field_find_child (self->parameters, "fieldID");
  const ScField *size = field_id ? sc_field_find_child (field_id, "parameters") : NULL;
  const ScField *degree = size ? sc_field_find_child (size, "m") : NULL;
  gint64 bits = 0;

  if (is_integer (degree) && sc_integer_read_int64 (degree->contents, &bits) && bits > 0)
    say (self, SC_MESSAGE_KEY_EXPLICIT, self->kind->name, (gsize) bits);
  else if (is_integer (size))
    say (self, SC_MESSAGE_KEY_EXPLICIT, self->kind->name, sc_integer_count_bits (size->contents));
}

static void
read_curve (Reader *self)
{
  switch (self->parameters ? self->parameters->universal : SC_NULL)
    {
    case SC_OBJECT_IDENTIFIER:
      say_named_curve (self);
      break;
    case SC_NULL:
      say (self, SC_MESSAGE_KEY_INHERITED, self->kind->name, 0);
      break;
    case SC_SEQUENCE:
      say_explicit_curve (self);
      break;
    default:
      break;
    }
}

/* FALSE unless the key is octets without structure, in the BIT STRING itself or, as GOST's are, in an OCTET STRING. */
static gboolean
get_octets (const ScField *key,
            ScSlice       *octets)
{
  guint unused = 0;

  if (key->constructed || (key->universal != SC_BIT_STRING && key->universal != SC_OCTET_STRING))
    return FALSE;

  *octets = key->contents;
  return key->universal == SC_OCTET_STRING || sc_bit_string_read (key->contents, octets, &unused);
}

/* RFC 8410 §4, RFC 4491 §2.3.1: the octets are one number. */
static void
read_number (Reader *self)
{
  ScSlice octets = { 0 };

  if (get_octets (self->key, &octets))
    say_bits (self, SC_MESSAGE_KEY_BITS, self->kind->name, 8 * octets.length);
}

/* RFC 4491 §2.3.2, RFC 9215 §4.3: x and y. */
static void
read_coordinates (Reader *self)
{
  if (self->key->universal == SC_OCTET_STRING && !self->key->constructed && self->key->n_children == 2)
    say_bits (self, SC_MESSAGE_KEY_BITS, self->kind->name, 8 * self->key->first_child->contents.length);
}

/* Of a key without structure the length is all there is to say. */
static void
say_octets (Reader *self,
            ScSlice algorithm)
{
  const char *name = sc_builder_dup_oid_title (self->builder, algorithm);
  ScSlice octets = { 0 };

  if (name && get_octets (self->key, &octets))
    say (self, SC_MESSAGE_KEY_OCTETS, name, octets.length);
}

static const Kind kinds[] = {
  { SC_OID_RSA_ENCRYPTION, "RSA", read_modulus, SC_MESSAGE_NONE },
  { SC_OID_RSASSA_PSS, "RSA-PSS", read_modulus, SC_MESSAGE_KEY_PSS },
  { SC_OID_ID_RSASSA_PSS_SHAKE128, "RSA-PSS with SHAKE128", read_modulus, SC_MESSAGE_NONE },
  { SC_OID_ID_RSASSA_PSS_SHAKE256, "RSA-PSS with SHAKE256", read_modulus, SC_MESSAGE_NONE },
  { SC_OID_RSAES_OAEP, "RSA-OAEP", read_modulus, SC_MESSAGE_KEY_OAEP },
  { SC_OID_DSA, "DSA", read_dsa, SC_MESSAGE_NONE },
  { SC_OID_DHPUBLICNUMBER, "DH", read_group, SC_MESSAGE_NONE },
  { SC_OID_DH_KEY_AGREEMENT, "DH", read_group, SC_MESSAGE_NONE },
  { SC_OID_EC_PUBLIC_KEY, "EC", read_curve, SC_MESSAGE_NONE },
  { SC_OID_EC_DH, "ECDH", read_curve, SC_MESSAGE_NONE },
  { SC_OID_ID_EC_MQV, "ECMQV", read_curve, SC_MESSAGE_NONE },
  { SC_OID_X25519, "X25519", read_number, SC_MESSAGE_NONE },
  { SC_OID_X448, "X448", read_number, SC_MESSAGE_NONE },
  { SC_OID_ED25519, "Ed25519", read_number, SC_MESSAGE_NONE },
  { SC_OID_ED448, "Ed448", read_number, SC_MESSAGE_NONE },
  { SC_OID_ID_GOST_R3410_94, "GOST R 34.10-94", read_number, SC_MESSAGE_NONE },
  { SC_OID_GOST_R34102001, "GOST R 34.10-2001", read_coordinates, SC_MESSAGE_NONE },
  { SC_OID_GOST_R34102012256, "GOST R 34.10-2012", read_coordinates, SC_MESSAGE_NONE },
  { SC_OID_GOST_R34102012512, "GOST R 34.10-2012", read_coordinates, SC_MESSAGE_NONE },
};

static const Kind *
find_kind (ScOid algorithm)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].algorithm == algorithm)
      return &kinds[i];

  return NULL;
}

void
sc_read_key (ScBuilder *builder,
             ScField   *key_info,
             ScSlice    element)
{
  const ScField *algorithm = sc_field_find_child (key_info, "algorithm");
  ScSlice oid = algorithm ? sc_field_get_oid (algorithm) : (ScSlice) { 0 };
  Reader self = { .builder = builder, .key_info = key_info, .element = element };

  self.key = sc_field_find_child (key_info, "subjectPublicKey");
  if (self.key == NULL || self.key->presence != SC_PRESENCE_ENCODED || oid.length == 0)
    return;

  self.parameters = sc_field_find_child (algorithm, "parameters");
  self.kind = find_kind (sc_oid_lookup (oid));
  if (self.kind)
    self.kind->read (&self);
  else
    say_octets (&self, oid);
}
