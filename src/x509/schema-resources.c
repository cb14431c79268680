/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/extension.h"
#include "x509/meaning.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 3779 §2.2.3
 *
 *   IPAddrBlocks        ::= SEQUENCE OF IPAddressFamily
 *   IPAddressFamily     ::= SEQUENCE {    -- AFI & optional SAFI --
 *     addressFamily        OCTET STRING (SIZE (2..3)),
 *     ipAddressChoice      IPAddressChoice }
 *   IPAddressChoice     ::= CHOICE {
 *     inherit              NULL, -- inherit from issuer --
 *     addressesOrRanges    SEQUENCE OF IPAddressOrRange }
 *   IPAddressOrRange    ::= CHOICE {
 *     addressPrefix        IPAddress,
 *     addressRange         IPAddressRange }
 *   IPAddressRange      ::= SEQUENCE {
 *     min                  IPAddress,
 *     max                  IPAddress }
 *   IPAddress           ::= BIT STRING
 */
static const ScRow address_range_rows[] = {
  { .name = "min", .label = N_("From"), .type = &sc_type_bit_string },
  { .name = "max", .label = N_("To"), .type = &sc_type_bit_string },
};
static const ScType address_range = {
  .name = "IPAddressRange",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (address_range_rows),
};
static const ScRow address_or_range_rows[] = {
  { .label = N_("Address prefix"), .type = &sc_type_bit_string },
  { .label = N_("Address range"), .type = &address_range },
};
static const ScType address_or_range = {
  .name = "IPAddressOrRange",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (address_or_range_rows),
};
static const ScRow addresses_or_ranges_rows[] = {
  { .label = N_("Addresses"), .type = &address_or_range, .key = SC_KEY_CONTENTS },
};
static const ScType addresses_or_ranges = {
  .name = "SEQUENCE OF IPAddressOrRange",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .rows = SC_ROWS (addresses_or_ranges_rows),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};
static const ScRow address_choice_rows[] = {
  { .label = N_("Inherited from the issuer"), .type = &sc_type_null },
  { .label = N_("Addresses or ranges"), .type = &addresses_or_ranges },
};
static const ScType address_choice = {
  .name = "IPAddressChoice",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (address_choice_rows),
};
static const ScRow address_family_rows[] = {
  { .name = "addressFamily", .label = N_("Address family"), .type = &sc_type_octet_string },
  { .name = "ipAddressChoice", .label = N_("Addresses"), .type = &address_choice },
};
static const ScType address_family = {
  .name = "IPAddressFamily",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (address_family_rows),
};
static const ScRow ip_addr_blocks_rows[] = {
  { .label = N_("Address family"), .type = &address_family, .key = SC_KEY_ORDER },
};
const ScType sc_type_ip_addr_blocks = {
  .name = "IPAddrBlocks",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .rows = SC_ROWS (ip_addr_blocks_rows),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};

/*
 * RFC 3779 §3.2.3
 *
 *   ASIdentifiers       ::= SEQUENCE {
 *     asnum               [0] EXPLICIT ASIdentifierChoice OPTIONAL,
 *     rdi                 [1] EXPLICIT ASIdentifierChoice OPTIONAL}
 *   ASIdentifierChoice  ::= CHOICE {
 *     inherit              NULL, -- inherit from issuer --
 *     asIdsOrRanges        SEQUENCE OF ASIdOrRange }
 *   ASIdOrRange         ::= CHOICE {
 *     id                  ASId,
 *     range               ASRange }
 *   ASRange             ::= SEQUENCE {
 *     min                 ASId,
 *     max                 ASId }
 *   ASId                ::= INTEGER
 */
static const ScRow as_range_rows[] = {
  { .name = "min", .label = N_("From"), .type = &sc_type_integer },
  { .name = "max", .label = N_("To"), .type = &sc_type_integer },
};
static const ScType as_range = {
  .name = "ASRange",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (as_range_rows),
};
static const ScRow as_id_or_range_rows[] = {
  { .label = N_("AS number"), .type = &sc_type_integer },
  { .label = N_("AS numbers"), .type = &as_range },
};
static const ScType as_id_or_range = {
  .name = "ASIdOrRange",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (as_id_or_range_rows),
};
static const ScRow as_ids_or_ranges_rows[] = {
  { .label = N_("AS number"), .type = &as_id_or_range, .key = SC_KEY_CONTENTS },
};
static const ScType as_ids_or_ranges = {
  .name = "SEQUENCE OF ASIdOrRange",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (as_ids_or_ranges_rows),
};
static const ScRow as_identifier_choice_rows[] = {
  { .label = N_("Inherited from the issuer"), .type = &sc_type_null },
  { .label = N_("AS numbers"), .type = &as_ids_or_ranges },
};
static const ScType as_identifier_choice = {
  .name = "ASIdentifierChoice",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (as_identifier_choice_rows),
};
static const ScRow as_identifiers_rows[] = {
  { .name = "asnum",
    .label = N_("AS numbers"),
    .type = &as_identifier_choice,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 0,
    .flags = SC_ROW_OPTIONAL },
  { .name = "rdi",
    .label = N_("Routing domain identifiers"),
    .type = &as_identifier_choice,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 1,
    .flags = SC_ROW_OPTIONAL },
};
const ScType sc_type_as_identifiers = {
  .name = "ASIdentifiers",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (as_identifiers_rows),
};
