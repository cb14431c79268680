/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/remark.h"

#include "compare/circumstances.h"
#include "compare/precertificate.h"
#include "compare/value.h"

/* The object itself, without what stands behind it in its file: octets left over, or what OpenSSL calls a trusted
 * certificate's settings. */
static ScSlice
get_own_octets (const ScObject *object)
{
  ScSlice rest = sc_object_get_octets (object);
  ScElement element = { 0 };

  sc_element_read (&rest, &element);
  return element.slice;
}

static guint
find_kinship_of_kinds (const ScObject  *left,
                       const ScObject  *right,
                       ScCircumstances  circumstances)
{
  if ((circumstances & SC_CIRCUMSTANCE_BESIDE_REQUEST) == 0)
    return 1 << SC_REMARK_OTHER_KINDS;

  return sc_objects_have_same_key (left, right) ? 0 : 1 << SC_REMARK_REQUEST_KEY;
}

static guint
find_kinship (const ScObject  *left,
              const ScObject  *right,
              ScCircumstances  circumstances)
{
  gboolean same_issuer = sc_objects_have_equal (left, right, SC_LANDMARK_ISSUER);
  gboolean same_key = sc_objects_have_same_key (left, right);
  gboolean has_issuer = sc_object_get_landmark (left, SC_LANDMARK_ISSUER) != NULL;

  if (sc_object_get_kind (left) != sc_object_get_kind (right))
    return find_kinship_of_kinds (left, right, circumstances);

  if (same_issuer && sc_objects_have_equal (left, right, SC_LANDMARK_SERIAL_NUMBER))
    {
      if (sc_precertificate_is_claimed (left, right))
        return 1 << ((circumstances & SC_CIRCUMSTANCE_PRECERTIFICATE) != 0 ? SC_REMARK_PRECERTIFICATE_EQUAL
                                                                           : SC_REMARK_PRECERTIFICATE_OTHER);

      return 1 << SC_REMARK_SAME_SERIAL | (same_key ? 1 << SC_REMARK_SAME_KEY : 0);
    }

  if (same_key && has_issuer && !same_issuer && sc_objects_have_equal (left, right, SC_LANDMARK_SUBJECT))
    return 1 << SC_REMARK_CROSS;

  return same_key ? 1 << SC_REMARK_SAME_KEY : 0;
}

static const struct
{
  ScRemark expired;
  ScRemark out_of_date;
  ScRemark not_yet_valid;
} validity_remarks[SC_N_SIDES] = {
  [SC_LEFT] = { SC_REMARK_LEFT_EXPIRED, SC_REMARK_LEFT_OUT_OF_DATE, SC_REMARK_LEFT_NOT_YET_VALID },
  [SC_RIGHT] = { SC_REMARK_RIGHT_EXPIRED, SC_REMARK_RIGHT_OUT_OF_DATE, SC_REMARK_RIGHT_NOT_YET_VALID },
};

static guint
find_validity (const ScObject *object,
               gint64          now,
               ScSide          side)
{
  const ScField *not_before = object != NULL ? sc_object_get_landmark (object, SC_LANDMARK_NOT_BEFORE) : NULL;
  const ScField *not_after = object != NULL ? sc_object_get_landmark (object, SC_LANDMARK_NOT_AFTER) : NULL;
  gboolean is_crl = object != NULL && sc_object_get_kind (object) == SC_OBJECT_CRL;
  gint64 instant = 0;
  guint remarks = 0;

  if (not_after != NULL && sc_value_get_instant (not_after, &instant) && now > instant)
    remarks |= 1 << (is_crl ? validity_remarks[side].out_of_date : validity_remarks[side].expired);

  if (!is_crl && not_before != NULL && sc_value_get_instant (not_before, &instant) && now < instant)
    remarks |= 1 << validity_remarks[side].not_yet_valid;

  return remarks;
}

guint
sc_remarks_find (const ScObject  *left,
                 const ScObject  *right,
                 ScCircumstances  circumstances,
                 gint64           now)
{
  guint remarks = find_validity (left, now, SC_LEFT) | find_validity (right, now, SC_RIGHT);

  if (left != NULL && right != NULL && !sc_slice_equal (get_own_octets (left), get_own_octets (right)))
    remarks |= find_kinship (left, right, circumstances);

  return remarks;
}
