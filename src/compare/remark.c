/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/remark.h"

#include "compare/circumstances.h"
#include "compare/value.h"

/* What an extension is to a precertificate and its final certificate (RFC 6962 §3.2): they may differ in these. */
static const ScOid taken_out[] = { SC_OID_CT_PRECERT_POISON, SC_OID_CT_PRECERT_SCTS };

static gboolean
is_taken_out (const ScField *field)
{
  ScOid oid = SC_OID_UNKNOWN;

  if ((field->row->type->flags & SC_TYPE_EXTENSION) == 0)
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

/*
 * RFC 6962 §3.2: what the log signs is "the DER-encoded TBSCertificate […] component of the Precertificate -- that is,
 * without the signature and the poison extension", and a client makes the same from the final certificate by deleting
 * the SCT extension.
 */
static gboolean
is_equal_but_for_transparency (const ScPair *pair)
{
  const ScField *field = sc_pair_get_field (pair);

  if (is_taken_out (field))
    return TRUE;

  for (guint32 i = 0; i < pair->n_children; i++)
    if (!is_equal_but_for_transparency (&pair->children[i]))
      return FALSE;

  if (!is_signed (field))
    return TRUE;

  return pair->difference == SC_DIFFERENCE_NONE && pair->own[SC_LEFT] == pair->own[SC_RIGHT] &&
         (pair->n_children > 0 || pair->relation == SC_RELATION_SAME);
}

static gboolean
is_precertificate (const ScObject *object)
{
  return sc_object_get_extension (object, SC_OID_CT_PRECERT_POISON) != NULL;
}

static guint
find_kinship (const ScObject *left,
              const ScObject *right,
              const ScPair   *root)
{
  gboolean same_issuer = sc_objects_have_equal (left, right, SC_LANDMARK_ISSUER);
  gboolean same_key = sc_objects_have_same_key (left, right);

  if (same_issuer && sc_objects_have_equal (left, right, SC_LANDMARK_SERIAL_NUMBER))
    {
      if (is_precertificate (left) != is_precertificate (right))
        return 1 << (is_equal_but_for_transparency (root) ? SC_REMARK_PRECERTIFICATE_EQUAL
                                                          : SC_REMARK_PRECERTIFICATE_OTHER);

      return 1 << SC_REMARK_SAME_SERIAL | (same_key ? 1 << SC_REMARK_SAME_KEY : 0);
    }

  if (same_key && !same_issuer && sc_objects_have_equal (left, right, SC_LANDMARK_SUBJECT))
    return 1 << SC_REMARK_CROSS;

  return same_key ? 1 << SC_REMARK_SAME_KEY : 0;
}

static guint
find_validity (const ScObject *object,
               gint64          now,
               ScRemark        expired,
               ScRemark        not_yet_valid)
{
  const ScField *not_before = object != NULL ? sc_object_get_landmark (object, SC_LANDMARK_NOT_BEFORE) : NULL;
  const ScField *not_after = object != NULL ? sc_object_get_landmark (object, SC_LANDMARK_NOT_AFTER) : NULL;
  gint64 instant = 0;
  guint remarks = 0;

  if (not_after != NULL && sc_value_get_instant (not_after, &instant) && now > instant)
    remarks |= 1 << expired;

  if (not_before != NULL && sc_value_get_instant (not_before, &instant) && now < instant)
    remarks |= 1 << not_yet_valid;

  return remarks;
}

guint
sc_remarks_find (const ScObject *left,
                 const ScObject *right,
                 const ScPair   *root,
                 gint64          now)
{
  guint remarks = find_validity (left, now, SC_REMARK_LEFT_EXPIRED, SC_REMARK_LEFT_NOT_YET_VALID) |
                  find_validity (right, now, SC_REMARK_RIGHT_EXPIRED, SC_REMARK_RIGHT_NOT_YET_VALID);

  if (left != NULL && right != NULL && !sc_slice_equal (sc_object_get_octets (left), sc_object_get_octets (right)))
    remarks |= find_kinship (left, right, root);

  return remarks;
}
