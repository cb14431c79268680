/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/integer.h"
#include "x509/describe.h"
#include "x509/extension.h"
#include "x509/meaning.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * CA/Browser Forum, EV Guidelines §9.8.2
 *
 *   CABFOrganizationIdentifier ::= SEQUENCE {
 *     registrationSchemeIdentifier   PrintableString (SIZE(3)),
 *     registrationCountry            PrintableString (SIZE(2)),
 *     registrationStateOrProvince    [0] IMPLICIT PrintableString OPTIONAL (SIZE(0..128)),
 *     registrationReference          UTF8String }
 */
static const ScRow cabf_organization_identifier_rows[] = {
  { .name = "registrationSchemeIdentifier", .label = N_("Scheme"), .type = &sc_type_text },
  { .name = "registrationCountry", .label = N_("Country"), .type = &sc_type_text },
  { .name = "registrationStateOrProvince",
    .label = N_("State or province"),
    .type = &sc_type_printable_string,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 0,
    .flags = SC_ROW_OPTIONAL },
  { .name = "registrationReference", .label = N_("Reference"), .type = &sc_type_text },
};

/* EV Guidelines §9.2.8: the form that the attribute organizationIdentifier has, "NTRGB+ENG-12345678". */
static void
describe_organization_identifier (ScBuilder *builder,
                                  ScField   *field)
{
  const char *scheme = sc_describe_dup_part (builder, field, "registrationSchemeIdentifier");
  const char *country = sc_describe_dup_part (builder, field, "registrationCountry");
  const char *state = sc_describe_dup_part (builder, field, "registrationStateOrProvince");
  const char *reference = sc_describe_dup_part (builder, field, "registrationReference");
  g_autofree char *text = NULL;

  if (scheme == NULL || country == NULL || reference == NULL)
    return;

  text = g_strconcat (scheme, country, state ? "+" : "", state ? state : "", "-", reference, NULL);
  sc_builder_set_text (builder, field, text, strlen (text));
}

const ScType sc_type_cabf_organization_identifier = {
  .name = "CABFOrganizationIdentifier",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (cabf_organization_identifier_rows),
  .describe = describe_organization_identifier,
};

/*
 * RFC 8551 §2.5.2
 *
 *   SMIMECapabilities ::= SEQUENCE OF SMIMECapability
 *   SMIMECapability ::= SEQUENCE {
 *     capabilityID OBJECT IDENTIFIER,
 *     parameters ANY DEFINED BY capabilityID OPTIONAL }
 */
static const ScRow smime_capability_rows[] = {
  { .name = "capabilityID", .label = N_("Capability"), .type = &sc_type_titled_oid },
  { .name = "parameters", .label = N_("Parameters"), .type = &sc_type_any, .flags = SC_ROW_OPTIONAL },
};

/* RFC 8551 §2.5.2 leaves the parameters to the algorithm; a number there is the length of a key, as RC2's. */
static void
describe_capability (ScBuilder *builder,
                     ScField   *field)
{
  const ScField *parameters = sc_field_find_child (field, "parameters");
  const ScOidInfo *info = sc_oid_get_info (sc_oid_lookup (sc_field_get_oid (field)));
  gint64 bits = 0;

  if (info && parameters && parameters->universal == SC_INTEGER && parameters->presence == SC_PRESENCE_ENCODED &&
      sc_integer_read_int64 (parameters->contents, &bits))
    {
      field->meaning = sc_meaning_message (SC_MESSAGE_KEY_BITS, bits);
      sc_describe_set_parameter (field, info->title);
    }
}

static const ScType smime_capability = {
  .name = "SMIMECapability",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (smime_capability_rows),
  .summary = "capabilityID",
  .describe = describe_capability,
};
static const ScRow smime_capabilities_rows[] = {
  { .label = N_("Capability"), .type = &smime_capability, .key = SC_KEY_OID },
};
const ScType sc_type_smime_capabilities = {
  .name = "SMIMECapabilities",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (smime_capabilities_rows),
};

/*
 * Entrust, entrustVersInfo; no public standard has it
 *
 *   EntrustVersionInfo ::= SEQUENCE {
 *     entrustVers       GeneralString,
 *     entrustInfoFlags  EntrustInfoFlags }
 *   EntrustInfoFlags ::= BIT STRING {
 *     keyUpdateAllowed (0), newExtensions (1), pKIXCertificate (2), enterpriseCategory (3), webCategory (4),
 *     sETCategory (5) }
 */
static const char *const entrust_info_flags_bits[] = {
  "keyUpdateAllowed", "newExtensions", "pKIXCertificate", "enterpriseCategory", "webCategory", "sETCategory", NULL,
};
static const ScType entrust_info_flags = {
  .name = "EntrustInfoFlags",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_BIT_STRING,
  .flags = SC_TYPE_NAMED_BITS,
  .bit_names = entrust_info_flags_bits,
};
static const ScRow entrust_version_info_rows[] = {
  { .name = "entrustVers", .label = N_("Version"), .type = &sc_type_text },
  { .name = "entrustInfoFlags", .label = N_("Flags"), .type = &entrust_info_flags, .flags = SC_ROW_OPTIONAL },
};
const ScType sc_type_entrust_version_info = {
  .name = "EntrustVersionInfo",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (entrust_version_info_rows),
  .summary = "entrustVers",
};

/*
 * Microsoft, szOID_CROSS_CERT_DIST_POINTS
 *
 *   CrossCertDistPoints ::= SEQUENCE {
 *     syncDeltaTime           INTEGER (0..4294967295) OPTIONAL,
 *     crossCertDistPointNames SEQUENCE SIZE (1..MAX) OF GeneralNames }
 */
static const ScRow dist_point_names_rows[] = {
  { .label = N_("Distribution point"), .type = &sc_type_general_names, .key = SC_KEY_ORDER },
};
static const ScType dist_point_names = {
  .name = "CrossCertDistPointNames",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .rows = SC_ROWS (dist_point_names_rows),
  .n_elements = SC_MESSAGE_N_POINTS,
};
static const ScRow cross_cert_dist_points_rows[] = {
  { .name = "syncDeltaTime", .label = N_("Seconds between updates"), .type = &sc_type_integer, .flags = SC_ROW_OPTIONAL },
  { .name = "crossCertDistPointNames", .label = N_("Distribution points"), .type = &dist_point_names },
};
const ScType sc_type_cross_cert_dist_points = {
  .name = "CrossCertDistPoints",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (cross_cert_dist_points_rows),
  .summary = "crossCertDistPointNames",
};
