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
find_kinship (const ScObject  *left,
              const ScObject  *right,
              ScCircumstances  circumstances)
{
  gboolean same_issuer = sc_objects_have_equal (left, right, SC_LANDMARK_ISSUER);
  gboolean same_key = sc_objects_have_same_key (left, right);

  if (same_issuer && sc_objects_have_equal (left, right, SC_LANDMARK_SERIAL_NUMBER))
    {
      if (sc_precertificate_is_claimed (left, right))
        return 1 << ((circumstances & SC_CIRCUMSTANCE_PRECERTIFICATE) != 0 ? SC_REMARK_PRECERTIFICATE_EQUAL
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
sc_remarks_find (const ScObject  *left,
                 const ScObject  *right,
                 ScCircumstances  circumstances,
                 gint64           now)
{
  guint remarks = find_validity (left, now, SC_REMARK_LEFT_EXPIRED, SC_REMARK_LEFT_NOT_YET_VALID) |
                  find_validity (right, now, SC_REMARK_RIGHT_EXPIRED, SC_REMARK_RIGHT_NOT_YET_VALID);

  if (left != NULL && right != NULL && !sc_slice_equal (get_own_octets (left), get_own_octets (right)))
    remarks |= find_kinship (left, right, circumstances);

  return remarks;
}
