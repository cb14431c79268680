/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/describe.h"
#include "x509/meaning.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/* X.400's addresses in GeneralName: RFC 5280 appendix A.1 has them from X.411. */

static const ScType numeric_string = {
  .name = "NumericString",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_NUMERIC_STRING,
};

#define PART(words, of, how, number)                                                                                  \
  {                                                                                                                   \
    .label = words, .type = &of, .tagging = how, .tag_number = number                                                 \
  }

/*
 * RFC 5280 appendix A.1
 *
 *   PersonalName ::= SET {
 *     surname               [0] IMPLICIT PrintableString,
 *     given-name            [1] IMPLICIT PrintableString OPTIONAL,
 *     initials              [2] IMPLICIT PrintableString OPTIONAL,
 *     generation-qualifier  [3] IMPLICIT PrintableString OPTIONAL }
 *
 * The elements of a SET come in any order, as those of a SET OF a CHOICE do.
 */
static const ScRow personal_name_part_rows[] = {
  PART (N_("Surname"), sc_type_printable_string, SC_TAGGING_IMPLICIT, 0),
  PART (N_("Given name"), sc_type_printable_string, SC_TAGGING_IMPLICIT, 1),
  PART (N_("Initials"), sc_type_printable_string, SC_TAGGING_IMPLICIT, 2),
  PART (N_("Generation qualifier"), sc_type_printable_string, SC_TAGGING_IMPLICIT, 3),
};
static const ScType personal_name_part = {
  .name = "PersonalName",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (personal_name_part_rows),
};
static const ScRow personal_name_rows[] = {
  { .type = &personal_name_part, .key = SC_KEY_CONTENTS },
};
static const ScType personal_name = {
  .name = "PersonalName",
  .shape = SC_SHAPE_SET_OF,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (personal_name_rows),
};

/*
 * RFC 5280 appendix A.1
 *
 *   BuiltInStandardAttributes ::= SEQUENCE {
 *     country-name                  CountryName OPTIONAL,
 *     administration-domain-name    AdministrationDomainName OPTIONAL,
 *     network-address           [0] IMPLICIT NetworkAddress OPTIONAL,
 *     terminal-identifier       [1] IMPLICIT TerminalIdentifier OPTIONAL,
 *     private-domain-name       [2] PrivateDomainName OPTIONAL,
 *     organization-name         [3] IMPLICIT OrganizationName OPTIONAL,
 *     numeric-user-identifier   [4] IMPLICIT NumericUserIdentifier OPTIONAL,
 *     personal-name             [5] IMPLICIT PersonalName OPTIONAL,
 *     organizational-unit-names [6] IMPLICIT OrganizationalUnitNames OPTIONAL }
 *   CountryName ::= [APPLICATION 1] CHOICE {
 *     x121-dcc-code         NumericString,
 *     iso-3166-alpha2-code  PrintableString }
 *   AdministrationDomainName ::= [APPLICATION 2] CHOICE {
 *     numeric    NumericString,
 *     printable  PrintableString }
 *   PrivateDomainName ::= CHOICE {
 *     numeric    NumericString,
 *     printable  PrintableString }
 *   OrganizationalUnitNames ::= SEQUENCE OF PrintableString
 *
 * Rows know context-specific tags alone: the two of class APPLICATION get their labels afterwards.
 */
static const ScRow unit_names_rows[] = {
  { .label = N_("Organizational unit"), .type = &sc_type_printable_string, .key = SC_KEY_ORDER },
};
static const ScType unit_names = {
  .name = "OrganizationalUnitNames",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_ORDERED | SC_TYPE_JOINED,
  .rows = SC_ROWS (unit_names_rows),
};
static const ScRow standard_attribute_rows[] = {
  PART (N_("Network address"), numeric_string, SC_TAGGING_IMPLICIT, 0),
  PART (N_("Terminal identifier"), sc_type_printable_string, SC_TAGGING_IMPLICIT, 1),
  PART (N_("Private domain"), sc_type_text, SC_TAGGING_EXPLICIT, 2),
  PART (N_("Organization"), sc_type_printable_string, SC_TAGGING_IMPLICIT, 3),
  PART (N_("User number"), numeric_string, SC_TAGGING_IMPLICIT, 4),
  PART (N_("Personal name"), personal_name, SC_TAGGING_IMPLICIT, 5),
  PART (N_("Organizational units"), unit_names, SC_TAGGING_IMPLICIT, 6),
  { .type = &sc_type_any },
};
static const ScType standard_attribute = {
  .name = "BuiltInStandardAttributes",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (standard_attribute_rows),
};

static void
label_domain (ScField *attribute)
{
  static const char *const labels[] = { NULL, N_("Country"), N_("Administration domain") };

  if (attribute->tag.cls != SC_CLASS_APPLICATION || attribute->tag.number >= G_N_ELEMENTS (labels) ||
      labels[attribute->tag.number] == NULL)
    return;

  attribute->label = labels[attribute->tag.number];
  if (attribute->n_children == 1)
    attribute->meaning = sc_meaning_of_field (SC_MEANING_FIELD, attribute->first_child);
}

static void
describe_standard_attributes (ScBuilder *builder,
                              ScField   *field)
{
  for (ScField *child = field->first_child; child; child = child->next)
    label_domain (child);
}

static const ScRow standard_attributes_rows[] = {
  { .type = &standard_attribute, .key = SC_KEY_ORDER },
};
static const ScType standard_attributes = {
  .name = "BuiltInStandardAttributes",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_ORDERED | SC_TYPE_LABELLED,
  .rows = SC_ROWS (standard_attributes_rows),
  .describe = describe_standard_attributes,
};

/*
 * RFC 5280 appendix A.1
 *
 *   BuiltInDomainDefinedAttributes ::= SEQUENCE OF BuiltInDomainDefinedAttribute
 *   BuiltInDomainDefinedAttribute ::= SEQUENCE {
 *     type  PrintableString,
 *     value PrintableString }
 *   ExtensionAttributes ::= SET OF ExtensionAttribute
 *   ExtensionAttribute ::=  SEQUENCE {
 *     extension-attribute-type   [0] IMPLICIT INTEGER,
 *     extension-attribute-value  [1] ANY DEFINED BY extension-attribute-type }
 */
static const ScRow domain_attribute_rows[] = {
  { .name = "type", .label = N_("Type"), .type = &sc_type_printable_string },
  { .name = "value", .label = N_("Value"), .type = &sc_type_printable_string },
};
static const ScType domain_attribute = {
  .name = "BuiltInDomainDefinedAttribute",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (domain_attribute_rows),
};
static const ScRow domain_attributes_rows[] = {
  { .label = N_("Attribute"), .type = &domain_attribute, .key = SC_KEY_ORDER },
};
static const ScType domain_attributes = {
  .name = "BuiltInDomainDefinedAttributes",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_ORDERED | SC_TYPE_JOINED,
  .rows = SC_ROWS (domain_attributes_rows),
};
static const ScRow extension_attribute_rows[] = {
  { .name = "extension-attribute-type",
    .label = N_("Type"),
    .type = &sc_type_integer,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 0 },
  { .name = "extension-attribute-value",
    .label = N_("Value"),
    .type = &sc_type_any,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 1 },
};
static const ScType extension_attribute = {
  .name = "ExtensionAttribute",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (extension_attribute_rows),
};
static const ScRow extension_attributes_rows[] = {
  { .label = N_("Attribute"), .type = &extension_attribute, .key = SC_KEY_CONTENTS },
};
static const ScType extension_attributes = {
  .name = "ExtensionAttributes",
  .shape = SC_SHAPE_SET_OF,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (extension_attributes_rows),
};

/*
 * RFC 5280 appendix A.1
 *
 *   ORAddress ::= SEQUENCE {
 *     built-in-standard-attributes       BuiltInStandardAttributes,
 *     built-in-domain-defined-attributes BuiltInDomainDefinedAttributes OPTIONAL,
 *     extension-attributes               ExtensionAttributes OPTIONAL }
 */
static const ScRow or_address_rows[] = {
  { .name = "built-in-standard-attributes", .label = N_("Standard attributes"), .type = &standard_attributes },
  { .name = "built-in-domain-defined-attributes",
    .label = N_("Attributes of the domain"),
    .type = &domain_attributes,
    .flags = SC_ROW_OPTIONAL },
  { .name = "extension-attributes",
    .label = N_("Further attributes"),
    .type = &extension_attributes,
    .flags = SC_ROW_OPTIONAL },
};
const ScType sc_type_or_address = {
  .name = "ORAddress",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (or_address_rows),
  .summary = "built-in-standard-attributes",
};
