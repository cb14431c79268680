/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/integer.h"
#include "x509/describe.h"
#include "x509/extension.h"
#include "x509/meaning.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 3739 §3.2.6.1
 *
 *   SemanticsInformation  ::= SEQUENCE {
 *     semanticsIdentifier         OBJECT IDENTIFIER OPTIONAL,
 *     nameRegistrationAuthorities NameRegistrationAuthorities OPTIONAL }
 *   NameRegistrationAuthorities ::= SEQUENCE SIZE (1..MAX) OF GeneralName
 */
static const ScRow semantics_information_rows[] = {
  { .name = "semanticsIdentifier", .label = N_("Semantics"), .type = &sc_type_titled_oid, .flags = SC_ROW_OPTIONAL },
  { .name = "nameRegistrationAuthorities",
    .label = N_("Name registration authorities"),
    .type = &sc_type_general_names,
    .flags = SC_ROW_OPTIONAL },
};
static const ScType semantics_information = {
  .name = "SemanticsInformation",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (semantics_information_rows),
};

/*
 * ETSI EN 319 412-5 §4.3.2
 *
 *   MonetaryValue ::= SEQUENCE {
 *     currency  Iso4217CurrencyCode,
 *     amount    INTEGER,
 *     exponent  INTEGER }  -- value = amount * 10^exponent
 *   Iso4217CurrencyCode ::= CHOICE {
 *     alphabetic  PrintableString (SIZE (3)),
 *     numeric     INTEGER (1..999) }
 */
static const ScRow currency_rows[] = {
  { .label = N_("Currency"), .type = &sc_type_text },
  { .label = N_("Currency number"), .type = &sc_type_integer },
};
static const ScType currency = {
  .name = "Iso4217CurrencyCode",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (currency_rows),
};
static const ScRow monetary_value_rows[] = {
  { .name = "currency", .label = N_("Currency"), .type = &currency },
  { .name = "amount", .label = N_("Amount"), .type = &sc_type_integer },
  { .name = "exponent", .label = N_("Power of ten"), .type = &sc_type_integer },
};

/* The greatest power of ten that still fits a gint64. */
#define MAX_EXPONENT 18

static gboolean
get_power_of_ten (const ScField *exponent,
                  gint64        *power)
{
  gint64 n = 0;

  if (!sc_integer_read_int64 (exponent->contents, &n) || n < 0 || n > MAX_EXPONENT)
    return FALSE;

  for (*power = 1; n > 0; n--)
    *power *= 10;
  return TRUE;
}

/* "10000 EUR". Fractions, which no law of the EU asks for, and what is too large stay three numbers. */
static void
describe_amount (ScBuilder *builder,
                 ScField   *field)
{
  const char *code = sc_describe_dup_part (builder, field, "currency");
  const ScField *amount = sc_field_find_child (field, "amount");
  const ScField *exponent = sc_field_find_child (field, "exponent");
  gint64 value = 0, power = 0;

  if (code == NULL || amount == NULL || exponent == NULL || !sc_integer_read_int64 (amount->contents, &value) ||
      !get_power_of_ten (exponent, &power) || value < 0 || value > G_MAXINT64 / power)
    return;

  field->meaning = sc_meaning_message (SC_MESSAGE_AMOUNT, value * power);
  sc_describe_set_parameter (field, code);
}

static const ScType monetary_value = {
  .name = "MonetaryValue",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (monetary_value_rows),
  .describe = describe_amount,
};

/*
 * ETSI EN 319 412-5 §4.3.3
 *
 *   QcEuRetentionPeriod ::= INTEGER
 */
static void
describe_years (ScBuilder *builder,
                ScField   *field)
{
  sc_describe_number (field, SC_MESSAGE_YEARS);
}

static const ScType retention_period = {
  .name = "QcEuRetentionPeriod",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_INTEGER,
  .describe = describe_years,
};

/*
 * ETSI EN 319 412-5 §4.3.4, §4.2.3, §4.2.4, §4.3.5, §4.2.5
 *
 *   QcEuPDS ::= PdsLocations
 *   PdsLocations ::= SEQUENCE SIZE (1..MAX) OF PdsLocation
 *   PdsLocation ::= SEQUENCE {
 *     url       IA5String,
 *     language  PrintableString (SIZE (2)) }
 *   QcType ::= SEQUENCE OF OBJECT IDENTIFIER
 *   QcCClegislation ::= SEQUENCE OF CountryName
 *   QcIdentMethod ::= SEQUENCE SIZE (1) OF OBJECT IDENTIFIER
 *   QcQSCDlegislation ::= SEQUENCE OF CountryName
 */
static const ScRow pds_location_rows[] = {
  { .name = "url", .label = N_("URL"), .type = &sc_type_ia5_string },
  { .name = "language", .label = N_("Language"), .type = &sc_type_text },
};

/* "https://example.com/pds (en)" */
static void
describe_pds_location (ScBuilder *builder,
                       ScField   *field)
{
  const char *url = sc_describe_dup_part (builder, field, "url");
  const char *language = sc_describe_dup_part (builder, field, "language");
  g_autofree char *text = NULL;

  if (url == NULL || language == NULL)
    return;

  text = g_strconcat (url, " (", language, ")", NULL);
  sc_builder_set_text (builder, field, text, strlen (text));
}

static const ScType pds_location = {
  .name = "PdsLocation",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (pds_location_rows),
  .describe = describe_pds_location,
};
static const ScRow pds_locations_rows[] = {
  { .label = N_("Disclosure statement"), .type = &pds_location, .key = SC_KEY_CONTENTS },
};
static const ScType pds_locations = {
  .name = "PdsLocations",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_JOINED | SC_TYPE_NOT_EMPTY,
  .rows = SC_ROWS (pds_locations_rows),
};
static const ScRow qc_type_rows[] = {
  { .label = N_("Type"), .type = &sc_type_titled_oid, .key = SC_KEY_OID },
};
static const ScType qc_type = {
  .name = "QcType",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (qc_type_rows),
};
static const ScRow legislation_rows[] = {
  { .label = N_("Country"), .type = &sc_type_text, .key = SC_KEY_CONTENTS },
};
static const ScType legislation = {
  .name = "QcCClegislation",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (legislation_rows),
};

static const ScRow ident_method_rows[] = {
  { .label = N_("Method"), .type = &sc_type_titled_oid, .key = SC_KEY_OID },
};
static const ScType ident_method = {
  .name = "QcIdentMethod",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (ident_method_rows),
};
static const ScType device_legislation = {
  .name = "QcQSCDlegislation",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (legislation_rows),
};

/*
 * ETSI TS 119 495 §5.1
 *
 *   PSD2QcType ::= SEQUENCE {
 *     rolesOfPSP   RolesOfPSP,
 *     nCAName      NCAName,
 *     nCAId        NCAId }
 *   RolesOfPSP ::= SEQUENCE OF RoleOfPSP
 *   RoleOfPSP ::= SEQUENCE {
 *     roleOfPspOid   RoleOfPspOid,
 *     roleOfPspName  RoleOfPspName }
 *   RoleOfPspOid ::= OBJECT IDENTIFIER
 *   RoleOfPspName ::= UTF8String (SIZE (1..256))
 *   NCAName ::= UTF8String (SIZE (1..256))
 *   NCAId ::= UTF8String (SIZE (1..256))
 */
static const ScRow role_of_psp_rows[] = {
  { .name = "roleOfPspOid", .label = N_("Role"), .type = &sc_type_titled_oid },
  { .name = "roleOfPspName", .label = N_("Name of the role"), .type = &sc_type_utf8_string },
};
static const ScType role_of_psp = {
  .name = "RoleOfPSP",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (role_of_psp_rows),
  .summary = "roleOfPspOid",
};
static const ScRow roles_of_psp_rows[] = {
  { .label = N_("Role"), .type = &role_of_psp, .key = SC_KEY_OID },
};
static const ScType roles_of_psp = {
  .name = "RolesOfPSP",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (roles_of_psp_rows),
};
static const ScRow psd2_qc_type_rows[] = {
  { .name = "rolesOfPSP", .label = N_("Roles"), .type = &roles_of_psp },
  { .name = "nCAName", .label = N_("Authority"), .type = &sc_type_utf8_string },
  { .name = "nCAId", .label = N_("Authority's identifier"), .type = &sc_type_utf8_string },
};
static const ScType psd2_qc_type = {
  .name = "PSD2QcType",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (psd2_qc_type_rows),
};

static const struct
{
  ScOid         statement;
  const ScType *type;
} statement_types[] = {
  { SC_OID_PKIX_QC_SYNTAX_V1, &semantics_information },
  { SC_OID_PKIX_QC_SYNTAX_V2, &semantics_information },
  { SC_OID_QC_LIMIT_VALUE, &monetary_value },
  { SC_OID_QC_RETENTION_PERIOD, &retention_period },
  { SC_OID_QC_PDS, &pds_locations },
  { SC_OID_QC_TYPE, &qc_type },
  { SC_OID_QC_C_CLEGISLATION, &legislation },
  { SC_OID_QC_IDENT_METHOD, &ident_method },
  { SC_OID_QC_QSC_DLEGISLATION, &device_legislation },
  { SC_OID_PSD2_QC_STATEMENT, &psd2_qc_type },
};

static const ScType *
resolve_statement (ScOid statement)
{
  for (guint i = 0; i < G_N_ELEMENTS (statement_types); i++)
    if (statement_types[i].statement == statement)
      return statement_types[i].type;

  return NULL;
}

/*
 * RFC 3739 §3.2.6
 *
 *   QCStatements ::= SEQUENCE OF QCStatement
 *   QCStatement ::= SEQUENCE {
 *     statementId        OBJECT IDENTIFIER,
 *     statementInfo      ANY DEFINED BY statementId OPTIONAL }
 */
static const ScType statement_info = { .name = "ANY", .shape = SC_SHAPE_OPEN, .resolve = resolve_statement };
static const ScRow qc_statement_rows[] = {
  { .name = "statementId", .label = N_("Statement"), .type = &sc_type_titled_oid },
  { .name = "statementInfo", .label = N_("Information"), .type = &statement_info, .flags = SC_ROW_OPTIONAL },
};

/* What has no information states what its identifier stands for. */
static void
describe_statement (ScBuilder *builder,
                    ScField   *field)
{
  if (field->n_children == 1)
    field->meaning = sc_meaning_message (SC_MESSAGE_YES, 0);
}

static const ScType qc_statement = {
  .name = "QCStatement",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_NAMED_BY_OID,
  .rows = SC_ROWS (qc_statement_rows),
  .summary = "statementInfo",
  .describe = describe_statement,
};
static const ScRow qc_statements_rows[] = {
  { .label = N_("Statement"), .type = &qc_statement, .key = SC_KEY_OID },
};
const ScType sc_type_qc_statements = {
  .name = "QCStatements",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (qc_statements_rows),
};

/*
 * RFC 3739 §3.2.5
 *
 *   BiometricSyntax ::= SEQUENCE OF BiometricData
 *   BiometricData ::= SEQUENCE {
 *     typeOfBiometricData  TypeOfBiometricData,
 *     hashAlgorithm        AlgorithmIdentifier,
 *     biometricDataHash    OCTET STRING,
 *     sourceDataUri        IA5String OPTIONAL }
 *   TypeOfBiometricData ::= CHOICE {
 *     predefinedBiometricType   PredefinedBiometricType,
 *     biometricDataOid          OBJECT IDENTIFIER }
 *   PredefinedBiometricType ::= INTEGER { picture(0), handwritten-signature(1) }
 */
static const ScNamedValue predefined_biometric_types[] = {
  { 0, N_("picture") },
  { 1, N_("handwritten signature") },
  { 0, NULL },
};
static const ScType predefined_biometric_type = {
  .name = "PredefinedBiometricType",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_INTEGER,
  .value_names = predefined_biometric_types,
};
static const ScRow type_of_biometric_data_rows[] = {
  { .label = N_("Type"), .type = &predefined_biometric_type },
  { .label = N_("Type"), .type = &sc_type_oid },
};
static const ScType type_of_biometric_data = {
  .name = "TypeOfBiometricData",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (type_of_biometric_data_rows),
};
static const ScRow biometric_data_rows[] = {
  { .name = "typeOfBiometricData", .label = N_("Type"), .type = &type_of_biometric_data },
  { .name = "hashAlgorithm", .label = N_("Hash algorithm"), .type = &sc_type_algorithm_identifier },
  { .name = "biometricDataHash", .label = N_("Hash"), .type = &sc_type_octet_string },
  { .name = "sourceDataUri", .label = N_("Source"), .type = &sc_type_ia5_string, .flags = SC_ROW_OPTIONAL },
};
static const ScType biometric_data = {
  .name = "BiometricData",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (biometric_data_rows),
};
static const ScRow biometric_info_rows[] = {
  { .label = N_("Biometric data"), .type = &biometric_data, .key = SC_KEY_CONTENTS },
};
const ScType sc_type_biometric_info = {
  .name = "BiometricSyntax",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .rows = SC_ROWS (biometric_info_rows),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};
