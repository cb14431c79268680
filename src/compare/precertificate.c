/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/precertificate.h"

#include "compare/circumstances.h"
#include "compare/own-octets.h"

/* What an extension is to a precertificate and its final certificate (RFC 6962 §3.2): they may differ in these. */
static const ScOid taken_out[] = { SC_OID_CT_PRECERT_POISON, SC_OID_CT_PRECERT_SCTS };

static gboolean
is_taken_out (const ScField *field)
{
  ScOid oid = SC_OID_UNKNOWN;

  if (!sc_field_is_extension (field))
    return FALSE;

  oid = sc_oid_lookup (sc_field_get_oid (field));

  for (guint i = 0; i < G_N_ELEMENTS (taken_out); i++)
    if (taken_out[i] == oid)
      return TRUE;

  return FALSE;
}

/* Whether the field is the TBSCertificate or lies in it. */
static gboolean
is_signed (const ScField *field)
{
  while (field != NULL && field->row->landmark != SC_LANDMARK_TBS)
    field = field->parent;

  return field != NULL;
}

/* Of a parent, what lies in it is looked at by itself: its value differs by what is taken out. */
static gboolean
is_signed_alike (const ScPair *pair)
{
  const ScField *left = pair->fields[SC_LEFT];
  const ScField *right = pair->fields[SC_RIGHT];

  if (pair->difference != SC_DIFFERENCE_NONE || pair->own[SC_LEFT] != pair->own[SC_RIGHT])
    return FALSE;

  if (pair->n_children == 0)
    return pair->relation == SC_RELATION_SAME;

  return left == NULL || right == NULL || sc_own_octets_equal (left, right);
}

/*
 * RFC 6962 §3.2: what the log signs is "the DER-encoded TBSCertificate […] component of the Precertificate -- that
 * is, without the signature and the poison extension", and a client makes the same from the final certificate by
 * deleting the SCT extension.
 */
gboolean
sc_precertificate_is_equal (const ScPair *pair)
{
  const ScField *field = sc_pair_get_field (pair);

  if (is_taken_out (field))
    return TRUE;

  for (guint32 i = 0; i < pair->n_children; i++)
    if (!sc_precertificate_is_equal (&pair->children[i]))
      return FALSE;

  return !is_signed (field) || is_signed_alike (pair);
}

static gboolean
is_precertificate (const ScObject *object)
{
  return sc_object_get_extension (object, SC_OID_CT_PRECERT_POISON) != NULL;
}

gboolean
sc_precertificate_is_claimed (const ScObject *left,
                              const ScObject *right)
{
  return is_precertificate (left) != is_precertificate (right) &&
         sc_objects_have_equal (left, right, SC_LANDMARK_ISSUER) &&
         sc_objects_have_equal (left, right, SC_LANDMARK_SERIAL_NUMBER);
}
