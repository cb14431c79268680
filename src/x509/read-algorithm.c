/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/read-structure.h"

#include "der/integer.h"
#include "x509/oid.h"

/* RFC 4055 §3.1, §4.1: "hashAlgorithm … DEFAULT sha1Identifier", and so the hash of MGF1. */
static const char *
get_default_hash (void)
{
  return sc_oid_get_info (SC_OID_SHA1)->title;
}

const char *
sc_name_hash (ScBuilder     *builder,
              const ScField *parameters)
{
  const ScField *hash = sc_field_find_child (parameters, "hashAlgorithm");

  if (hash == NULL)
    hash = sc_field_find_child (parameters, "hashFunc");

  return hash ? sc_builder_dup_oid_title (builder, sc_field_get_oid (hash)) : get_default_hash ();
}

/* (nullable): the hash that the mask generation function uses */
static const char *
name_mask_hash (ScBuilder     *builder,
                const ScField *mask)
{
  const ScField *hash = mask ? sc_field_find_child (mask, "parameters") : NULL;

  if (mask == NULL)
    return get_default_hash ();

  return hash ? sc_builder_dup_oid_title (builder, sc_field_get_oid (hash)) : NULL;
}

/* (nullable): which hash, and which one MGF1 uses if it is not the same: clients differ in whether they accept that */
static const char *
name_hashes (ScBuilder     *builder,
             const ScField *parameters,
             const char    *mask_function)
{
  const char *hash = sc_name_hash (builder, parameters);
  const char *mask_hash = name_mask_hash (builder, sc_field_find_child (parameters, mask_function));
  g_autofree char *both = NULL;

  if (hash == NULL || mask_hash == NULL)
    return NULL;
  if (strcmp (hash, mask_hash) == 0)
    return hash;

  both = g_strdup_printf ("%s (MGF1: %s)", hash, mask_hash);
  return sc_builder_dup (builder, both);
}

static void
read_pss (ScBuilder     *builder,
          ScField       *algorithm,
          const ScField *parameters)
{
  const ScField *salt = sc_field_find_child (parameters, "saltLength");
  const char *hash = name_hashes (builder, parameters, "maskGenAlgorithm");
  gint64 length = 0;

  if (hash && salt && sc_integer_read_int64 (salt->contents, &length))
    algorithm->meaning = sc_meaning_with_text (SC_MESSAGE_PSS, hash, length);
}

static void
read_oaep (ScBuilder     *builder,
           ScField       *algorithm,
           const ScField *parameters)
{
  const char *hash = name_hashes (builder, parameters, "maskGenFunc");

  if (hash)
    algorithm->meaning = sc_meaning_with_text (SC_MESSAGE_OAEP, hash, 0);
}

/* What the parameters name says the rest: a curve, a set of parameters, the hash of MGF1. */
static void
read_named (ScBuilder     *builder,
            ScField       *algorithm,
            const ScField *parameters)
{
  algorithm->meaning = sc_meaning_of_field (SC_MEANING_JOIN, algorithm);
}

static const struct
{
  ScOid       algorithm;
  ScUniversal universal; /* of the parameters */
  void      (*read) (ScBuilder     *builder,
                     ScField       *algorithm,
                     const ScField *parameters);
} readers[] = {
  { SC_OID_RSASSA_PSS, SC_SEQUENCE, read_pss },
  { SC_OID_RSAES_OAEP, SC_SEQUENCE, read_oaep },
  { SC_OID_MGF1, SC_SEQUENCE, read_named },
  { SC_OID_EC_PUBLIC_KEY, SC_OBJECT_IDENTIFIER, read_named },
  { SC_OID_EC_DH, SC_OBJECT_IDENTIFIER, read_named },
  { SC_OID_ID_EC_MQV, SC_OBJECT_IDENTIFIER, read_named },
  { SC_OID_ECDSA_WITH_SPECIFIED, SC_SEQUENCE, read_named },
  { SC_OID_ID_GOST_R3410_94, SC_SEQUENCE, read_named },
  { SC_OID_GOST_R34102001, SC_SEQUENCE, read_named },
  { SC_OID_GOST_R34102012256, SC_SEQUENCE, read_named },
  { SC_OID_GOST_R34102012512, SC_SEQUENCE, read_named },
};

void
sc_read_algorithm (ScBuilder *builder,
                   ScField   *algorithm,
                   ScSlice    element)
{
  const ScField *parameters = sc_field_find_child (algorithm, "parameters");
  ScOid oid = sc_oid_lookup (sc_field_get_oid (algorithm));

  for (guint i = 0; parameters && i < G_N_ELEMENTS (readers); i++)
    if (readers[i].algorithm == oid && readers[i].universal == parameters->universal)
      readers[i].read (builder, algorithm, parameters);
}
