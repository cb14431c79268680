/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/circumstances.h"

#include "compare/precertificate.h"
#include "compare/value.h"
#include "der/integer.h"

/* (nullable): the component of @field called @name */
static const ScField *
find_part (const ScField *field,
           const char    *name)
{
  for (const ScField *part = field != NULL ? sc_field_get_first_part (field) : NULL; part;
       part = sc_field_get_next_part (field, part))
    if (g_strcmp0 (part->row->name, name) == 0)
      return part;

  return NULL;
}

/* (nullable): parameters that say something */
static const ScField *
find_parameters (const ScField *algorithm)
{
  const ScField *parameters = find_part (algorithm, "parameters");

  return parameters != NULL && parameters->universal == SC_NULL ? NULL : parameters;
}

static gboolean
have_same_key_algorithm (const ScObject *left,
                         const ScObject *right)
{
  const ScField *left_algorithm = sc_object_get_landmark (left, SC_LANDMARK_KEY_ALGORITHM);
  const ScField *right_algorithm = sc_object_get_landmark (right, SC_LANDMARK_KEY_ALGORITHM);

  return sc_value_equal_deep (find_part (left_algorithm, "algorithm"), find_part (right_algorithm, "algorithm")) &&
         sc_value_equal_deep (find_parameters (left_algorithm), find_parameters (right_algorithm));
}

/* RSA's is the modulus' (RFC 8017 §3.1); a key that is one number in a group has the group's, which the parameters
 * name; any other the length of its octets. */
static gsize
get_key_size (const ScField *key)
{
  const ScField *modulus = find_part (key, "modulus");

  if (modulus != NULL)
    return sc_integer_count_bits (modulus->contents);

  return key->universal == SC_INTEGER ? 0 : 8 * key->contents.length;
}

/* SEC 1 §2.3.3: how a point is written, less the bit that tells whether y is odd, which is the key's. Clients differ in
 * the forms that they read. */
static guint8
get_point_form (const ScField *key)
{
  const ScField *form = find_part (key, "form");

  return form != NULL && form->contents.length > 0 ? form->contents.data[0] & ~1 : 0;
}

static gboolean
have_same_key_kind (const ScObject *left,
                    const ScObject *right)
{
  const ScField *left_key = sc_object_get_landmark (left, SC_LANDMARK_KEY);
  const ScField *right_key = sc_object_get_landmark (right, SC_LANDMARK_KEY);

  return left_key != NULL && right_key != NULL && have_same_key_algorithm (left, right) &&
         get_key_size (left_key) == get_key_size (right_key) && get_point_form (left_key) == get_point_form (right_key);
}

gboolean
sc_objects_have_equal (const ScObject *left,
                       const ScObject *right,
                       ScLandmark      landmark)
{
  const ScField *left_field = sc_object_get_landmark (left, landmark);
  const ScField *right_field = sc_object_get_landmark (right, landmark);

  return left_field != NULL && right_field != NULL && sc_value_equal_deep (left_field, right_field);
}

static gboolean
have_equal_keys (const ScObject *left,
                 const ScObject *right)
{
  return have_same_key_algorithm (left, right) && sc_objects_have_equal (left, right, SC_LANDMARK_KEY);
}

/* SEC 1 §2.3.3: the form of a compressed point ends in the last bit of y. (nullable): no point */
static const ScField *
find_y_or_form (const ScField *key)
{
  const ScField *y = find_part (key, "y");

  return y != NULL ? y : find_part (key, "form");
}

static gboolean
is_odd (const ScField *octets)
{
  return octets->contents.length > 0 && (octets->contents.data[octets->contents.length - 1] & 1) != 0;
}

/* A point is its x and y, in whichever form it is written; of a compressed one y is known by its last bit. */
static gboolean
are_same_point (const ScField *left,
                const ScField *right)
{
  const ScField *left_x = find_part (left, "x");
  const ScField *right_x = find_part (right, "x");
  const ScField *left_y = find_y_or_form (left);
  const ScField *right_y = find_y_or_form (right);

  if (left_x == NULL || right_x == NULL || left_y == NULL || right_y == NULL || !sc_value_equal_deep (left_x, right_x))
    return FALSE;

  if (find_part (left, "y") != NULL && find_part (right, "y") != NULL)
    return sc_value_equal_deep (left_y, right_y);

  return is_odd (left_y) == is_odd (right_y);
}

gboolean
sc_objects_have_same_key (const ScObject *left,
                          const ScObject *right)
{
  return have_equal_keys (left, right) ||
         (have_same_key_algorithm (left, right) && are_same_point (sc_object_get_landmark (left, SC_LANDMARK_KEY),
                                                                   sc_object_get_landmark (right, SC_LANDMARK_KEY)));
}

static gboolean
have_same_key_identifier (const ScObject *left,
                          const ScObject *right)
{
  const ScField *left_extension = sc_object_get_extension (left, SC_OID_SUBJECT_KEY_IDENTIFIER);
  const ScField *right_extension = sc_object_get_extension (right, SC_OID_SUBJECT_KEY_IDENTIFIER);
  const ScField *left_value = find_part (left_extension, "extnValue");
  const ScField *right_value = find_part (right_extension, "extnValue");

  return left_value != NULL && right_value != NULL && sc_value_equal_deep (left_value, right_value);
}

static gboolean
are_of_kinds (const ScObject *left,
              ScObjectKind    left_kind,
              const ScObject *right,
              ScObjectKind    right_kind)
{
  return sc_object_get_kind (left) == left_kind && sc_object_get_kind (right) == right_kind;
}

ScCircumstances
sc_circumstances_of (const ScObject *left,
                     const ScObject *right,
                     const ScPair   *root)
{
  ScCircumstances circumstances = 0;

  if (left == NULL || right == NULL)
    return 0;

  if (are_of_kinds (left, SC_OBJECT_REQUEST, right, SC_OBJECT_CERTIFICATE))
    circumstances |= SC_CIRCUMSTANCE_LEFT_IS_REQUEST;

  if (are_of_kinds (left, SC_OBJECT_CERTIFICATE, right, SC_OBJECT_REQUEST))
    circumstances |= SC_CIRCUMSTANCE_RIGHT_IS_REQUEST;

  /* By their octets: an identifier is usually made of these. */
  if (!have_equal_keys (left, right))
    circumstances |= SC_CIRCUMSTANCE_KEYS_DIFFER;

  if (have_same_key_kind (left, right))
    circumstances |= SC_CIRCUMSTANCE_SAME_KEY_KIND;

  if (!sc_objects_have_equal (left, right, SC_LANDMARK_ISSUER))
    circumstances |= SC_CIRCUMSTANCE_ISSUERS_DIFFER;

  if (have_same_key_identifier (left, right))
    circumstances |= SC_CIRCUMSTANCE_SAME_KEY_IDENTIFIER;

  if (sc_precertificate_is_claimed (left, right) && sc_precertificate_is_equal (root))
    circumstances |= SC_CIRCUMSTANCE_PRECERTIFICATE;

  return circumstances;
}
