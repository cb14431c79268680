/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/meaning.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/* What an attribute of a name holds where it is no text, by its type. */

/*
 * X.520 §6.2.10
 *
 *   UniqueIdentifier ::= BIT STRING
 *
 * X.520 §6.6.1
 *
 *   PostalAddress ::= SEQUENCE SIZE (1..MAX) OF UnboundedDirectoryString
 */
static const ScRow postal_address_rows[] = {
  { .label = N_("Line"), .type = &sc_type_text, .key = SC_KEY_ORDER },
};
static const ScType postal_address = {
  .name = "PostalAddress",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_ORDERED | SC_TYPE_JOINED,
  .rows = SC_ROWS (postal_address_rows),
};

/*
 * X.520 §6.7.2
 *
 *   TelexNumber ::= SEQUENCE {
 *     telexNumber  PrintableString(SIZE (1..ub-telex-number)),
 *     countryCode  PrintableString(SIZE (1..ub-country-code)),
 *     answerback   PrintableString(SIZE (1..ub-answerback)) }
 */
static const ScRow telex_number_rows[] = {
  { .name = "telexNumber", .label = N_("Number"), .type = &sc_type_printable_string },
  { .name = "countryCode", .label = N_("Country"), .type = &sc_type_printable_string },
  { .name = "answerback", .label = N_("Answerback"), .type = &sc_type_printable_string },
};
static const ScType telex_number = {
  .name = "TelexNumber",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (telex_number_rows),
};

/*
 * X.520 §6.7.4
 *
 *   FacsimileTelephoneNumber ::= SEQUENCE {
 *     telephoneNumber  TelephoneNumber,
 *     parameters       G3FacsimileNonBasicParameters OPTIONAL }
 *   TelephoneNumber ::= PrintableString
 *   G3FacsimileNonBasicParameters ::= BIT STRING
 */
static const ScRow facsimile_number_rows[] = {
  { .name = "telephoneNumber", .label = N_("Number"), .type = &sc_type_printable_string },
  { .name = "parameters", .label = N_("Parameters"), .type = &sc_type_bit_string, .flags = SC_ROW_OPTIONAL },
};
static const ScType facsimile_number = {
  .name = "FacsimileTelephoneNumber",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (facsimile_number_rows),
  .summary = "telephoneNumber",
};

/*
 * X.520 §6.9.1
 *
 *   PreferredDeliveryMethod ::= SEQUENCE OF INTEGER {
 *     any-delivery-method (0), mhs-delivery (1), physical-delivery (2), telex-delivery (3), teletex-delivery (4),
 *     g3-facsimile-delivery (5), g4-facsimile-delivery (6), ia5-terminal-delivery (7), videotex-delivery (8),
 *     telephone-delivery (9) }
 */
static const ScNamedValue delivery_methods[] = {
  { 0, N_("any") },
  { 1, N_("mail") },
  { 2, N_("post") },
  { 3, N_("telex") },
  { 4, N_("teletex") },
  { 5, N_("fax, group 3") },
  { 6, N_("fax, group 4") },
  { 7, N_("text terminal") },
  { 8, N_("videotex") },
  { 9, N_("telephone") },
  { 0, NULL },
};
static const ScType delivery_method = {
  .name = "INTEGER",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_INTEGER,
  .value_names = delivery_methods,
};
static const ScRow preferred_delivery_rows[] = {
  { .label = N_("Method"), .type = &delivery_method, .key = SC_KEY_ORDER },
};
static const ScType preferred_delivery = {
  .name = "PreferredDeliveryMethod",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_ORDERED | SC_TYPE_JOINED,
  .rows = SC_ROWS (preferred_delivery_rows),
};

/*
 * X.520 §9.2.2
 *
 *   NameAndOptionalUID ::= SEQUENCE {
 *     dn   DistinguishedName,
 *     uid  UniqueIdentifier OPTIONAL }
 */
static const ScRow name_and_uid_rows[] = {
  { .name = "dn", .label = N_("Name"), .type = &sc_type_name },
  { .name = "uid", .label = N_("Unique identifier"), .type = &sc_type_bit_string, .flags = SC_ROW_OPTIONAL },
};
static const ScType name_and_uid = {
  .name = "NameAndOptionalUID",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (name_and_uid_rows),
  .summary = "dn",
};

static const struct
{
  ScOid         attribute;
  const ScType *value;
} values[] = {
  /* X.520, in the order of its arcs; what stands in no certificate goes by its tags. */
  { SC_OID_OBJECT_CLASS, &sc_type_titled_oid },
  { SC_OID_ALIASED_ENTRY_NAME, &sc_type_name },
  { SC_OID_SEARCH_GUIDE, &sc_type_any },
  { SC_OID_POSTAL_ADDRESS, &postal_address },
  { SC_OID_COLLECTIVE_POSTAL_ADDRESS, &postal_address },
  { SC_OID_TELEX_NUMBER, &telex_number },
  { SC_OID_COLLECTIVE_TELEX_NUMBER, &telex_number },
  { SC_OID_TELETEX_TERMINAL_IDENTIFIER, &sc_type_any },
  { SC_OID_FACSIMILE_TELEPHONE_NUMBER, &facsimile_number },
  { SC_OID_COLLECTIVE_FACSIMILE_TELEPHONE_NUMBER, &facsimile_number },
  { SC_OID_REGISTERED_ADDRESS, &postal_address },
  { SC_OID_PREFERRED_DELIVERY_METHOD, &preferred_delivery },
  { SC_OID_PRESENTATION_ADDRESS, &sc_type_any },
  { SC_OID_SUPPORTED_APPLICATION_CONTEXT, &sc_type_titled_oid },
  { SC_OID_MEMBER, &sc_type_name },
  { SC_OID_OWNER, &sc_type_name },
  { SC_OID_ROLE_OCCUPANT, &sc_type_name },
  { SC_OID_SEE_ALSO, &sc_type_name },
  { SC_OID_USER_PASSWORD, &sc_type_octet_string },
  { SC_OID_X500_UNIQUE_IDENTIFIER, &sc_type_bit_string },
  { SC_OID_ENHANCED_SEARCH_GUIDE, &sc_type_any },
  { SC_OID_PROTOCOL_INFORMATION, &sc_type_any },
  { SC_OID_DISTINGUISHED_NAME, &sc_type_name },
  { SC_OID_UNIQUE_MEMBER, &name_and_uid },
  { SC_OID_ROLE, &sc_type_any },
  { SC_OID_CLEARANCE, &sc_type_any },
  { SC_OID_OBJECT_IDENTIFIER, &sc_type_titled_oid },
  /* RFC 4524 §2 */
  { SC_OID_MANAGER, &sc_type_name },
  { SC_OID_DOCUMENT_AUTHOR, &sc_type_name },
  { SC_OID_SECRETARY, &sc_type_name },
  { SC_OID_ASSOCIATED_NAME, &sc_type_name },
  { SC_OID_HOME_POSTAL_ADDRESS, &postal_address },
  /* RFC 3739 §3.2.2 */
  { SC_OID_DATE_OF_BIRTH, &sc_type_generalized_time },
};

const ScType *
sc_name_attribute_get_type (ScOid attribute)
{
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    if (values[i].attribute == attribute)
      return values[i].value;

  return &sc_type_text;
}
