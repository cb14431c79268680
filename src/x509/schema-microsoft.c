/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/integer.h"
#include "x509/describe.h"
#include "x509/extension.h"
#include "x509/meaning.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * MS-WCCE §2.2.2.7.2; wincrypt.h has the key specifications
 *
 *   CSPProvider ::= SEQUENCE {
 *     keySpec      INTEGER,
 *     cspName      BMPSTRING,
 *     signature    BIT STRING }
 */
static const ScNamedValue key_specs[] = {
  { 1, N_("key exchange") },
  { 2, N_("signature") },
  { 0, NULL },
};
static const ScType key_spec = {
  .name = "INTEGER",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_INTEGER,
  .value_names = key_specs,
};
static const ScRow csp_provider_rows[] = {
  { .name = "keySpec", .label = N_("Key specification"), .type = &key_spec },
  { .name = "cspName", .label = N_("Cryptographic provider"), .type = &sc_type_bmp_string },
  { .name = "signature", .label = N_("Signature"), .type = &sc_type_bit_string },
};
const ScType sc_type_ms_csp_provider = {
  .name = "CSPProvider",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (csp_provider_rows),
  .summary = "cspName",
};

/*
 * MS-WCCE §2.2.2.7.10
 *
 *   EnrollmentNameValuePair ::= SEQUENCE {
 *     name         BMPString,
 *     value        BMPString }
 */
static const ScRow name_value_pair_rows[] = {
  { .name = "name", .label = N_("Name"), .type = &sc_type_bmp_string },
  { .name = "value", .label = N_("Value"), .type = &sc_type_bmp_string },
};

/* "CertificateTemplate=User", as certreq takes it and certutil shows it. */
static void
describe_name_value_pair (ScBuilder *builder,
                          ScField   *field)
{
  const char *name = sc_describe_dup_part (builder, field, "name");
  const char *value = sc_describe_dup_part (builder, field, "value");
  g_autofree char *text = NULL;

  if (name == NULL || value == NULL)
    return;

  text = g_strconcat (name, "=", value, NULL);
  sc_builder_set_text (builder, field, text, strlen (text));
}

const ScType sc_type_ms_name_value_pair = {
  .name = "EnrollmentNameValuePair",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (name_value_pair_rows),
  .describe = describe_name_value_pair,
};

/*
 * MS-WCCE §2.2.2.7.4; certenroll.h has the clients, RequestClientInfoClientId
 *
 *   SEQUENCE {
 *     clientId       INTEGER,
 *     MachineName    UTF8STRING,
 *     UserName       UTF8STRING,
 *     ProcessName    UTF8STRING }
 */
static const ScNamedValue client_ids[] = {
  { 1, N_("enrollment control, Windows Server 2003") },
  { 2, N_("automatic enrollment, Windows Server 2003") },
  { 3, N_("request wizard, Windows Server 2003") },
  { 4, N_("certreq, Windows Server 2003") },
  { 5, N_("default request") },
  { 6, N_("automatic enrollment") },
  { 7, N_("request wizard") },
  { 8, N_("enrollment on behalf of others") },
  { 9, N_("certreq") },
  { 10, N_("test") },
  { 11, N_("Windows Runtime") },
  { 0, NULL },
};
static const ScType client_id = {
  .name = "INTEGER",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_INTEGER,
  .value_names = client_ids,
};
static const ScRow client_info_rows[] = {
  { .name = "clientId", .label = N_("Client"), .type = &client_id },
  { .name = "MachineName", .label = N_("Machine"), .type = &sc_type_utf8_string },
  { .name = "UserName", .label = N_("User"), .type = &sc_type_utf8_string },
  { .name = "ProcessName", .label = N_("Process"), .type = &sc_type_utf8_string },
};
const ScType sc_type_ms_client_info = {
  .name = "ClientInfo",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (client_info_rows),
};

/* szOID_CERTSRV_CA_VERSION: an INTEGER whose low 16 bits count the CA's certificates and whose high 16 bits its keys,
 * both from zero. Certutil writes certificate before key. */
static void
describe_ca_version (ScBuilder *builder,
                     ScField   *field)
{
  char text[sizeof "V65535.65535"] = "";
  gint64 version = 0;

  if (!sc_integer_read_int64 (field->contents, &version) || version < 0 || version > G_MAXUINT32)
    return;

  g_snprintf (text, sizeof text, "V%u.%u", (guint) version & 0xFFFF, (guint) version >> 16);
  sc_builder_set_text (builder, field, text, strlen (text));
}

const ScType sc_type_ms_ca_version = {
  .name = "INTEGER",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_INTEGER,
  .describe = describe_ca_version,
};

/* szOID_CERTSRV_PREVIOUS_CERT_HASH: an OCTET STRING, the SHA-1 of the CA's certificate before this one. */
static void
label_previous_hash (ScBuilder *builder,
                     ScField   *field)
{
  field->label = N_("SHA-1 of the previous CA certificate");
}

const ScType sc_type_ms_previous_ca_cert_hash = {
  .name = "OCTET STRING",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_OCTET_STRING,
  .describe = label_previous_hash,
};
