/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/meaning.h"
#include "x509/read-structure.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 5280 §4.1.2.4
 *
 *   Name ::= CHOICE { rdnSequence  RDNSequence }
 *   RDNSequence ::= SEQUENCE OF RelativeDistinguishedName
 *   RelativeDistinguishedName ::= SET SIZE (1..MAX) OF AttributeTypeAndValue
 *   AttributeTypeAndValue ::= SEQUENCE {
 *     type     AttributeType,
 *     value    AttributeValue }
 *
 * The value is DEFINED BY its type; where that asks for text any string type is taken here, and rules judge the choice.
 */
static const ScType attribute_value = { .name = "ANY", .shape = SC_SHAPE_OPEN, .resolve = sc_name_attribute_get_type };
static const ScRow attribute_type_and_value_rows[] = {
  { .name = "type", .label = N_("Type"), .type = &sc_type_oid },
  { .name = "value", .label = N_("Value"), .type = &attribute_value },
};
static const ScType attribute_type_and_value = {
  .name = "AttributeTypeAndValue",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_NAMED_BY_OID,
  .rows = SC_ROWS (attribute_type_and_value_rows),
  .summary = "value",
};

static const ScRow rdn_rows[] = {
  { .label = N_("Attribute"), .type = &attribute_type_and_value, .key = SC_KEY_ATTRIBUTE },
};
const ScType sc_type_relative_distinguished_name = {
  .name = "RelativeDistinguishedName",
  .shape = SC_SHAPE_SET_OF,
  .flags = SC_TYPE_ABSORBED | SC_TYPE_JOINED,
  .rows = SC_ROWS (rdn_rows),
};

static const ScRow name_rows[] = {
  { .label = N_("Relative distinguished name"),
    .type = &sc_type_relative_distinguished_name,
    .key = SC_KEY_ATTRIBUTE },
};
const ScType sc_type_name = {
  .name = "Name",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_ORDERED | SC_TYPE_JOINED,
  .rows = SC_ROWS (name_rows),
  .read = sc_read_name,
};

/*
 * RFC 5280 §4.2.1.6
 *
 *   OtherName ::= SEQUENCE {
 *     type-id    OBJECT IDENTIFIER,
 *     value      [0] EXPLICIT ANY DEFINED BY type-id }
 *   EDIPartyName ::= SEQUENCE {
 *     nameAssigner            [0]     DirectoryString OPTIONAL,
 *     partyName               [1]     DirectoryString }
 */
static const ScType other_name_value = { .name = "ANY", .shape = SC_SHAPE_OPEN, .resolve = sc_other_name_get_type };
static const ScRow other_name_rows[] = {
  { .name = "type-id", .label = N_("Type"), .type = &sc_type_oid },
  { .name = "value", .label = N_("Value"), .type = &other_name_value, .tagging = SC_TAGGING_EXPLICIT, .tag_number = 0 },
};
static const ScType other_name = {
  .name = "OtherName",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_NAMED_BY_OID,
  .rows = SC_ROWS (other_name_rows),
  .summary = "value",
};

static const ScRow edi_party_name_rows[] = {
  { .name = "nameAssigner",
    .label = N_("Name assigner"),
    .type = &sc_type_text,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 0,
    .flags = SC_ROW_OPTIONAL },
  { .name = "partyName",
    .label = N_("Party name"),
    .type = &sc_type_text,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 1 },
};
static const ScType edi_party_name = {
  .name = "EDIPartyName",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (edi_party_name_rows),
  .summary = "partyName",
};

/* iPAddress is octets to ASN.1; a type of its own tells the meaning apart (address, or address and mask). */
static const ScType ip_address = {
  .name = "OCTET STRING",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_OCTET_STRING,
  .flags = SC_TYPE_ADDRESS,
};

/*
 * RFC 5280 §4.2.1.6
 *
 *   GeneralNames ::= SEQUENCE SIZE (1..MAX) OF GeneralName
 *   GeneralName ::= CHOICE {
 *     otherName                 [0]  AnotherName,
 *     rfc822Name                [1]  IA5String,
 *     dNSName                   [2]  IA5String,
 *     x400Address               [3]  ORAddress,
 *     directoryName             [4]  Name,
 *     ediPartyName              [5]  EDIPartyName,
 *     uniformResourceIdentifier [6]  IA5String,
 *     iPAddress                 [7]  OCTET STRING,
 *     registeredID              [8]  OBJECT IDENTIFIER }
 *
 * The module has IMPLICIT TAGS, but Name is a CHOICE, so directoryName is EXPLICIT (X.680 §31.2.7).
 */
static const ScRow general_name_rows[] = {
  { .label = N_("Other name"), .type = &other_name, .tagging = SC_TAGGING_IMPLICIT, .tag_number = 0 },
  { .label = N_("Email address"), .type = &sc_type_ia5_string, .tagging = SC_TAGGING_IMPLICIT, .tag_number = 1 },
  { .label = N_("DNS name"), .type = &sc_type_ia5_string, .tagging = SC_TAGGING_IMPLICIT, .tag_number = 2 },
  { .label = N_("X.400 address"), .type = &sc_type_or_address, .tagging = SC_TAGGING_IMPLICIT, .tag_number = 3 },
  { .label = N_("Directory name"), .type = &sc_type_name, .tagging = SC_TAGGING_EXPLICIT, .tag_number = 4 },
  { .label = N_("EDI party name"), .type = &edi_party_name, .tagging = SC_TAGGING_IMPLICIT, .tag_number = 5 },
  { .label = N_("URI"), .type = &sc_type_ia5_string, .tagging = SC_TAGGING_IMPLICIT, .tag_number = 6 },
  { .label = N_("IP address"), .type = &ip_address, .tagging = SC_TAGGING_IMPLICIT, .tag_number = 7 },
  { .label = N_("Registered ID"), .type = &sc_type_oid, .tagging = SC_TAGGING_IMPLICIT, .tag_number = 8 },
};
const ScType sc_type_general_name = {
  .name = "GeneralName",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (general_name_rows),
};

static const ScRow general_names_rows[] = {
  { .label = N_("Name"), .type = &sc_type_general_name, .key = SC_KEY_GENERAL_NAME },
};
const ScType sc_type_general_names = {
  .name = "GeneralNames",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_NOT_EMPTY,
  .rows = SC_ROWS (general_names_rows),
  .n_elements = SC_MESSAGE_N_NAMES,
};
