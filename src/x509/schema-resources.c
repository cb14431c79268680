/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/bit-string.h"
#include "x509/describe.h"
#include "x509/extension.h"
#include "x509/meaning.h"
#include "x509/types.h"

#include <arpa/inet.h>
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

/* IANA, "Address Family Numbers" (AFI). */
static const struct
{
  guint       number;
  int         family;
  gsize       size;
  const char *name;
  const char *label;
} families[] = {
  { 1, AF_INET, 4, "IPv4", N_("IPv4 addresses") },
  { 2, AF_INET6, 16, "IPv6", N_("IPv6 addresses") },
};

/* addressFamily is an AFI in two octets and perhaps a SAFI in one. -1 if it is another family, or none. */
static int
find_family (const ScField *address_family)
{
  ScSlice octets = address_family->contents;

  if (octets.length != 2 && octets.length != 3)
    return -1;

  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    if (families[i].number == ((guint) octets.data[0] << 8 | octets.data[1]))
      return (int) i;

  return -1;
}

static void
describe_family (ScBuilder *builder,
                 ScField   *field)
{
  int i = find_family (field);

  if (i < 0)
    return;

  if (field->contents.length == 3)
    {
      field->meaning = sc_meaning_message (SC_MESSAGE_ADDRESS_FAMILY, field->contents.data[2]);
      sc_describe_set_parameter (field, families[i].name);
    }
  else
    sc_builder_set_text (builder, field, families[i].name, strlen (families[i].name));
}

/* Of which family an IPAddress is neither its octets nor its type say: IPAddressFamily does, which is its parent's
 * parent, or in an IPAddressRange the parent of that. */
static int
find_family_around (const ScField *address)
{
  const ScField *around = address->parent;

  for (guint i = 0; around && i < 3; i++, around = around->parent)
    if (around->first_child && g_strcmp0 (around->first_child->name, "addressFamily") == 0)
      return find_family (around->first_child);

  return -1;
}

/* §2.1.1, §2.1.2: what an IPAddress leaves out behind its last bit are zeros in @min and a prefix, ones in @max. */
static void
describe_address (ScBuilder *builder,
                  ScField   *field,
                  guint8     filling,
                  gboolean   is_prefix)
{
  int i = find_family_around (field);
  guint8 octets[16] = { 0 };
  char text[INET6_ADDRSTRLEN + 4] = "";
  ScSlice bits = { 0 };
  guint unused = 0;

  if (i < 0 || !sc_bit_string_read (field->contents, &bits, &unused) || bits.length > families[i].size)
    return;

  memset (octets, filling, sizeof octets);
  if (bits.length > 0)
    {
      guint8 mask = (guint8) (0xFF << unused);

      memcpy (octets, bits.data, bits.length);
      octets[bits.length - 1] = (octets[bits.length - 1] & mask) | (filling & ~mask);
    }

  inet_ntop (families[i].family, octets, text, INET6_ADDRSTRLEN);
  if (is_prefix)
    g_snprintf (text + strlen (text), 5, "/%u", (guint) (8 * bits.length - unused));
  sc_builder_set_text (builder, field, text, strlen (text));
}

static void
describe_prefix (ScBuilder *builder,
                 ScField   *field)
{
  describe_address (builder, field, 0x00, TRUE);
}

static void
describe_lowest (ScBuilder *builder,
                 ScField   *field)
{
  describe_address (builder, field, 0x00, FALSE);
}

static void
describe_highest (ScBuilder *builder,
                  ScField   *field)
{
  describe_address (builder, field, 0xFF, FALSE);
}

#define IP_ADDRESS(ident, function)                                                                                   \
  static const ScType ident = {                                                                                       \
    .name = "IPAddress", .shape = SC_SHAPE_PRIMITIVE, .universal = SC_BIT_STRING, .describe = function                \
  }

IP_ADDRESS (address_prefix, describe_prefix);
IP_ADDRESS (lowest_address, describe_lowest);
IP_ADDRESS (highest_address, describe_highest);

static void
describe_inherited (ScBuilder *builder,
                    ScField   *field)
{
  field->meaning = sc_meaning_message (SC_MESSAGE_INHERITED, 0);
}

static const ScType inherit = {
  .name = "NULL",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_NULL,
  .describe = describe_inherited,
};

static const ScRow address_range_rows[] = {
  { .name = "min", .label = N_("From"), .type = &lowest_address },
  { .name = "max", .label = N_("To"), .type = &highest_address },
};
static const ScType address_range = {
  .name = "IPAddressRange",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_SPAN,
  .rows = SC_ROWS (address_range_rows),
};
static const ScRow address_or_range_rows[] = {
  { .label = N_("Address prefix"), .type = &address_prefix },
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
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (addresses_or_ranges_rows),
};
static const ScRow address_choice_rows[] = {
  { .type = &inherit },
  { .type = &addresses_or_ranges },
};
static const ScType address_choice = {
  .name = "IPAddressChoice",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (address_choice_rows),
};
static const ScType address_family_number = {
  .name = "OCTET STRING",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_OCTET_STRING,
  .describe = describe_family,
};
static const ScRow address_family_rows[] = {
  { .name = "addressFamily", .label = N_("Address family"), .type = &address_family_number },
  { .name = "ipAddressChoice", .label = N_("Addresses"), .type = &address_choice },
};

static void
label_by_family (ScBuilder *builder,
                 ScField   *field)
{
  const ScField *number = sc_field_find_child (field, "addressFamily");
  int i = number ? find_family (number) : -1;

  if (i >= 0)
    field->label = families[i].label;
}

static const ScType address_family = {
  .name = "IPAddressFamily",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (address_family_rows),
  .summary = "ipAddressChoice",
  .describe = label_by_family,
};
static const ScRow ip_addr_blocks_rows[] = {
  { .label = N_("Address family"), .type = &address_family, .key = SC_KEY_ORDER },
};
const ScType sc_type_ip_addr_blocks = {
  .name = "IPAddrBlocks",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (ip_addr_blocks_rows),
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
  .flags = SC_TYPE_SPAN,
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
  { .type = &inherit },
  { .type = &as_ids_or_ranges },
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
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (as_identifiers_rows),
};
