/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/describe.h"
#include "x509/meaning.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/* What an OtherName holds, by its type-id. */

/*
 * RFC 4120 §5.2.2, §6.2; the module has EXPLICIT TAGS
 *
 *   PrincipalName   ::= SEQUENCE {
 *     name-type       [0] Int32,
 *     name-string     [1] SEQUENCE OF KerberosString }
 *   KerberosString  ::= GeneralString
 */
static const ScNamedValue name_types[] = {
  { 0, "NT-UNKNOWN" }, { 1, "NT-PRINCIPAL" },      { 2, "NT-SRV-INST" },  { 3, "NT-SRV-HST" },     { 4, "NT-SRV-XHST" },
  { 5, "NT-UID" },     { 6, "NT-X500-PRINCIPAL" }, { 7, "NT-SMTP-NAME" }, { 10, "NT-ENTERPRISE" }, { 0, NULL },
};
static const ScType name_type = {
  .name = "Int32",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_INTEGER,
  .value_names = name_types,
};
static const ScRow name_string_rows[] = {
  { .label = N_("Component"), .type = &sc_type_text, .key = SC_KEY_ORDER },
};
static const ScType name_string = {
  .name = "SEQUENCE OF KerberosString",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_ORDERED | SC_TYPE_JOINED,
  .rows = SC_ROWS (name_string_rows),
};
static const ScRow principal_name_rows[] = {
  { .name = "name-type",
    .label = N_("Type of name"),
    .type = &name_type,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 0 },
  { .name = "name-string",
    .label = N_("Components"),
    .type = &name_string,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 1 },
};

/* RFC 1964 §2.1.1: the components of a principal are written with slashes between them. */
static gboolean
append_components (const ScField *principal_name,
                   GString       *text)
{
  const ScField *components = sc_field_find_child (principal_name, "name-string");
  const ScField *component = components ? components->first_child : NULL;
  gboolean is_first = TRUE;

  for (; component; component = component->next, is_first = FALSE)
    {
      if (component->meaning.kind != SC_MEANING_TEXT)
        return FALSE;
      if (!is_first)
        g_string_append_c (text, '/');
      g_string_append_len (text, component->meaning.text, component->meaning.text_length);
    }

  return text->len > 0;
}

static void
describe_principal_name (ScBuilder *builder,
                         ScField   *field)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (append_components (field, text))
    sc_builder_set_text (builder, field, text->str, text->len);
}

static const ScType principal_name = {
  .name = "PrincipalName",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (principal_name_rows),
  .describe = describe_principal_name,
};

/*
 * RFC 4556 §3.2.2; the module has EXPLICIT TAGS
 *
 *   KRB5PrincipalName ::= SEQUENCE {
 *     realm                   [0] Realm,
 *     principalName           [1] PrincipalName }
 */
static const ScRow krb5_principal_name_rows[] = {
  { .name = "realm", .label = N_("Realm"), .type = &sc_type_text, .tagging = SC_TAGGING_EXPLICIT, .tag_number = 0 },
  { .name = "principalName",
    .label = N_("Principal"),
    .type = &principal_name,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 1 },
};

/* "krbtgt/EXAMPLE.COM@EXAMPLE.COM" */
static void
describe_krb5_principal_name (ScBuilder *builder,
                              ScField   *field)
{
  const ScField *realm = sc_field_find_child (field, "realm");
  const ScField *principal = sc_field_find_child (field, "principalName");
  g_autoptr (GString) text = g_string_new (NULL);

  if (realm == NULL || realm->meaning.kind != SC_MEANING_TEXT || principal == NULL ||
      !append_components (principal, text))
    return;

  g_string_append_c (text, '@');
  g_string_append_len (text, realm->meaning.text, realm->meaning.text_length);
  sc_builder_set_text (builder, field, text->str, text->len);
}

static const ScType krb5_principal_name = {
  .name = "KRB5PrincipalName",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (krb5_principal_name_rows),
  .describe = describe_krb5_principal_name,
};

/*
 * RFC 4108 §5
 *
 *   HardwareModuleName ::= SEQUENCE {
 *     hwType OBJECT IDENTIFIER,
 *     hwSerialNum OCTET STRING }
 */
static const ScRow hardware_module_name_rows[] = {
  { .name = "hwType", .label = N_("Hardware type"), .type = &sc_type_titled_oid },
  { .name = "hwSerialNum", .label = N_("Hardware serial number"), .type = &sc_type_ascii_octets },
};
static const ScType hardware_module_name = {
  .name = "HardwareModuleName",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (hardware_module_name_rows),
};

/*
 * RFC 4043 §2
 *
 *   PermanentIdentifier ::= SEQUENCE {
 *     identifierValue    UTF8String             OPTIONAL,
 *     assigner           OBJECT IDENTIFIER      OPTIONAL }
 */
static const ScRow permanent_identifier_rows[] = {
  { .name = "identifierValue", .label = N_("Identifier"), .type = &sc_type_utf8_string, .flags = SC_ROW_OPTIONAL },
  { .name = "assigner", .label = N_("Assigner"), .type = &sc_type_titled_oid, .flags = SC_ROW_OPTIONAL },
};
static const ScType permanent_identifier = {
  .name = "PermanentIdentifier",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (permanent_identifier_rows),
};

/* A new form is a line here, with its OID in data/oid-names.tsv. */
static const struct
{
  ScOid         type_id;
  const ScType *type;
} forms[] = {
  { SC_OID_KRB5_PRINCIPAL_NAME, &krb5_principal_name },
  { SC_OID_PERMANENT_IDENTIFIER, &permanent_identifier },
  { SC_OID_HARDWARE_MODULE_NAME, &hardware_module_name },
  /* RFC 6120 §13.7.1.4: XmppAddr ::= UTF8String */
  { SC_OID_XMPP_ADDR, &sc_type_utf8_string },
  /* RFC 4985 §2: SRVName ::= IA5String (SIZE (1..MAX)) */
  { SC_OID_DNS_SRV, &sc_type_ia5_string },
  /* RFC 7585 §2.2: NAIRealm ::= UTF8String (SIZE (1..MAX)) */
  { SC_OID_NAI_REALM, &sc_type_utf8_string },
  /* RFC 9598 §3: SmtpUTF8Mailbox ::= UTF8String (SIZE (1..MAX)) */
  { SC_OID_SMTP_UTF8_MAILBOX, &sc_type_utf8_string },
  /* RFC 9174, ASN.1 module: BundleEID ::= IA5String */
  { SC_OID_BUNDLE_EID, &sc_type_ia5_string },
  /* MS-WCCE: szOID_NT_PRINCIPAL_NAME, a UTF8String */
  { SC_OID_USER_PRINCIPAL_NAME, &sc_type_utf8_string },
  /* MS-WCCE §2.2.2.7.7.4: the SID as text */
  { SC_OID_MS_NTDS_OBJECT_SID, &sc_type_ascii_octets },
  /* Microsoft, szOID_NTDS_REPLICATION: the GUID of a domain controller */
  { SC_OID_MS_NTDS_REPLICATION, &sc_type_guid },
};

const ScType *
sc_other_name_get_type (ScOid type_id)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (forms[i].type_id == type_id)
      return forms[i].type;

  return NULL;
}
