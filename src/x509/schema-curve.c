/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/raw-parts.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 3279 §2.3.5
 *
 *   Characteristic-two ::= SEQUENCE {
 *     m           INTEGER,                      -- Field size 2^m
 *     basis       OBJECT IDENTIFIER,
 *     parameters  ANY DEFINED BY basis }
 *
 *   -- gnBasis: NULL
 *   -- tpBasis
 *   Trinomial ::= INTEGER
 *   -- ppBasis
 *   Pentanomial ::= SEQUENCE {
 *     k1  INTEGER,
 *     k2  INTEGER,
 *     k3  INTEGER }
 */
static const ScRow pentanomial_rows[] = {
  { .name = "k1", .label = N_("Exponent k1"), .type = &sc_type_integer },
  { .name = "k2", .label = N_("Exponent k2"), .type = &sc_type_integer },
  { .name = "k3", .label = N_("Exponent k3"), .type = &sc_type_integer },
};
static const ScType pentanomial = {
  .name = "Pentanomial",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (pentanomial_rows),
};

static const ScType *
resolve_basis (ScOid basis)
{
  switch (basis)
    {
    case SC_OID_GN_BASIS:
      return &sc_type_null;
    case SC_OID_TP_BASIS:
      return &sc_type_integer;
    case SC_OID_PP_BASIS:
      return &pentanomial;
    default:
      return NULL;
    }
}

static const ScType basis_parameters = { .name = "ANY", .shape = SC_SHAPE_OPEN, .resolve = resolve_basis };
static const ScRow characteristic_two_rows[] = {
  { .name = "m", .label = N_("Degree m of the field"), .type = &sc_type_integer },
  { .name = "basis", .label = N_("Basis"), .type = &sc_type_oid },
  { .name = "parameters", .label = N_("Reduction polynomial"), .type = &basis_parameters },
};
static const ScType characteristic_two = {
  .name = "Characteristic-two",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (characteristic_two_rows),
};

/*
 * RFC 3279 §2.3.5
 *
 *   FieldID ::= SEQUENCE {
 *     fieldType   OBJECT IDENTIFIER,
 *     parameters  ANY DEFINED BY fieldType }
 *
 *   Prime-p ::= INTEGER    -- Field size p (p in bits)
 */
static const ScType *
resolve_field (ScOid field_type)
{
  switch (field_type)
    {
    case SC_OID_PRIME_FIELD:
      return &sc_type_hex_integer;
    case SC_OID_CHARACTERISTIC_TWO_FIELD:
      return &characteristic_two;
    default:
      return NULL;
    }
}

static const ScType field_parameters = { .name = "ANY", .shape = SC_SHAPE_OPEN, .resolve = resolve_field };
static const ScRow field_id_rows[] = {
  { .name = "fieldType", .label = N_("Kind of field"), .type = &sc_type_oid },
  { .name = "parameters", .label = N_("Size of the field"), .type = &field_parameters },
};
static const ScType field_id = {
  .name = "FieldID",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (field_id_rows),
};

/*
 * RFC 3279 §2.3.5
 *
 *   Curve ::= SEQUENCE {
 *     a         FieldElement,
 *     b         FieldElement,
 *     seed      BIT STRING OPTIONAL }
 *
 *   FieldElement ::= OCTET STRING
 */
static const ScRow curve_rows[] = {
  { .name = "a", .label = N_("Coefficient a"), .type = &sc_type_octet_string },
  { .name = "b", .label = N_("Coefficient b"), .type = &sc_type_octet_string },
  { .name = "seed", .label = N_("Seed"), .type = &sc_type_bit_string, .flags = SC_ROW_OPTIONAL },
};
static const ScType curve = {
  .name = "Curve",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (curve_rows),
};

/*
 * RFC 3279 §2.3.5, SEC 1 §2.3.3
 *
 *   ECPoint ::= OCTET STRING
 *
 * Its octets are one for the form and the coordinates, one behind the other. RFC 5480 §2.2: as a key they stand in the
 * BIT STRING itself.
 */
static const ScRow ec_point_rows[] = {
  { .name = "form", .label = N_("Form"), .type = &sc_type_octet_string, .expected = SC_EXPECTED_SAME_KEY_KIND },
  { .name = "x", .label = N_("x coordinate"), .type = &sc_type_octet_string, .expected = SC_EXPECTED_SAME_KEY_KIND },
  { .name = "y", .label = N_("y coordinate"), .type = &sc_type_octet_string, .expected = SC_EXPECTED_SAME_KEY_KIND },
};
static const ScType ec_point = {
  .name = "ECPoint",
  .shape = SC_SHAPE_RAW,
  .universal = SC_OCTET_STRING,
  .rows = SC_ROWS (ec_point_rows),
  .cut = sc_cut_ec_point,
};
const ScType sc_type_ec_public_key = {
  .name = "ECPoint",
  .shape = SC_SHAPE_RAW,
  .universal = SC_BIT_STRING,
  .rows = SC_ROWS (ec_point_rows),
  .cut = sc_cut_ec_point,
};

/*
 * SEC 1 §C.2; RFC 3279 §2.3.5 has it as ECParameters, without hash.
 *
 *   SpecifiedECDomain ::= SEQUENCE {
 *     version SpecifiedECDomainVersion(ecdpVer1 | ecdpVer2 | ecdpVer3, ...),
 *     fieldID FieldID {{FieldTypes}},
 *     curve Curve,
 *     base ECPoint,
 *     order INTEGER,
 *     cofactor INTEGER OPTIONAL,
 *     hash HashAlgorithm OPTIONAL,
 *     ... }
 */
static const ScRow specified_ec_domain_rows[] = {
  { .name = "version", .label = N_("Version"), .type = &sc_type_integer },
  { .name = "fieldID", .label = N_("Field"), .type = &field_id },
  { .name = "curve", .label = N_("Curve"), .type = &curve },
  { .name = "base", .label = N_("Base point"), .type = &ec_point },
  { .name = "order", .label = N_("Order of the base point"), .type = &sc_type_hex_integer },
  { .name = "cofactor", .label = N_("Cofactor"), .type = &sc_type_integer, .flags = SC_ROW_OPTIONAL },
  { .name = "hash",
    .label = N_("Hash algorithm"),
    .type = &sc_type_algorithm_identifier,
    .flags = SC_ROW_OPTIONAL },
};
static const ScType specified_ec_domain = {
  .name = "SpecifiedECDomain",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (specified_ec_domain_rows),
};

/*
 * RFC 5480 §2.1.1
 *
 *   ECParameters ::= CHOICE {
 *     namedCurve         OBJECT IDENTIFIER
 *     -- implicitCurve   NULL
 *     -- specifiedCurve  SpecifiedECDomain
 *   }
 *
 * The two that must not be used are met all the same.
 */
static const ScRow ec_parameters_rows[] = {
  { .label = N_("Named curve"), .type = &sc_type_oid },
  { .label = N_("Implicit curve"), .type = &sc_type_null },
  { .label = N_("Explicit curve"), .type = &specified_ec_domain },
};
const ScType sc_type_ec_parameters = {
  .name = "ECParameters",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (ec_parameters_rows),
};
