/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/extension.h"
#include "x509/meaning.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 5280 §4.1.2.4, RFC 2986 §4.1
 *
 *   Attribute               ::= SEQUENCE {
 *     type             AttributeType,
 *     values    SET OF AttributeValue }
 *
 * What the values are is DEFINED BY the type. A SET of one value makes no level of the tree.
 */
static const ScRow values_rows[] = {
  { .label = N_("Value"), .type = &sc_type_any, .key = SC_KEY_CONTENTS },
};
static const ScType values = {
  .name = "SET OF AttributeValue",
  .shape = SC_SHAPE_SET_OF,
  .flags = SC_TYPE_ABSORBED,
  .rows = SC_ROWS (values_rows),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};

/* The values of an attribute that are all of one type. */
#define VALUES(ident, label_, key_, value_type)                                                                       \
  static const ScRow ident##_rows[] = {                                                                               \
    { .label = label_, .type = &value_type, .key = key_ },                                                            \
  };                                                                                                                  \
  static const ScType ident = {                                                                                       \
    .name = "SET OF AttributeValue",                                                                                  \
    .shape = SC_SHAPE_SET_OF,                                                                                         \
    .flags = SC_TYPE_ABSORBED,                                                                                        \
    .rows = SC_ROWS (ident##_rows),                                                                                   \
    .n_elements = SC_MESSAGE_N_ELEMENTS,                                                                              \
  }

VALUES (identifiers, N_("Value"), SC_KEY_OID, sc_type_titled_oid);
VALUES (octets, N_("Value"), SC_KEY_CONTENTS, sc_type_octet_string);
VALUES (times, N_("Value"), SC_KEY_CONTENTS, sc_type_time);
VALUES (instants, N_("Value"), SC_KEY_CONTENTS, sc_type_generalized_time);
VALUES (texts, N_("Value"), SC_KEY_CONTENTS, sc_type_text);
VALUES (ia5_texts, N_("Value"), SC_KEY_CONTENTS, sc_type_ia5_string);
VALUES (bmp_texts, N_("Value"), SC_KEY_CONTENTS, sc_type_bmp_string);
VALUES (printable_texts, N_("Value"), SC_KEY_CONTENTS, sc_type_printable_string);
VALUES (extension_requests, N_("Requested extensions"), SC_KEY_ORDER, sc_type_extensions);
VALUES (capabilities, N_("Capabilities"), SC_KEY_ORDER, sc_type_smime_capabilities);
VALUES (csp_providers, N_("Provider"), SC_KEY_CONTENTS, sc_type_ms_csp_provider);
VALUES (name_value_pairs, N_("Name and value"), SC_KEY_CONTENTS, sc_type_ms_name_value_pair);
VALUES (client_infos, N_("Client"), SC_KEY_CONTENTS, sc_type_ms_client_info);
VALUES (tpm_specifications, N_("Specification"), SC_KEY_CONTENTS, sc_type_tpm_specification);

/* MS-WCCE §2.2.2.7.8: a whole certificate, the one to be renewed. It keeps a level of its own. */
static const ScRow certificates_rows[] = {
  { .label = N_("Certificate"), .type = &sc_type_certificate, .flags = SC_ROW_OBJECT, .key = SC_KEY_ORDER },
};

/* A certificate goes by its subject; its signed part only wraps what stands below. */
static void
describe_certificates (ScBuilder *builder,
                       ScField   *field)
{
  for (ScField *child = field->first_child; child; child = child->next)
    {
      ScField *tbs = sc_field_find_child (child, "tbsCertificate");
      const ScField *subject = tbs ? sc_field_find_child (tbs, "subject") : NULL;

      if (subject == NULL)
        continue;
      child->meaning = sc_meaning_of_field (SC_MEANING_FIELD, subject);
      tbs->meaning = (ScMeaning) { .kind = SC_MEANING_TYPE };
    }
}

static const ScType certificates = {
  .name = "SET OF Certificate",
  .shape = SC_SHAPE_SET_OF,
  .rows = SC_ROWS (certificates_rows),
  .describe = describe_certificates,
  .n_elements = SC_MESSAGE_N_CERTIFICATES,
};

static const struct
{
  ScOid         attribute;
  const ScType *values;
} attributes[] = {
  /* RFC 2985 §5.2, §5.3, §5.4, §5.5, §5.6: WITH SYNTAX … of each attribute. Where it is a CHOICE of string types, any
   * is taken. */
  { SC_OID_EMAIL_ADDRESS, &ia5_texts },
  { SC_OID_UNSTRUCTURED_NAME, &texts },
  { SC_OID_UNSTRUCTURED_ADDRESS, &texts },
  { SC_OID_CONTENT_TYPE, &identifiers },
  { SC_OID_MESSAGE_DIGEST, &octets },
  { SC_OID_SIGNING_TIME, &times },
  { SC_OID_CHALLENGE_PASSWORD, &texts },
  { SC_OID_EXTENSION_REQUEST, &extension_requests },
  { SC_OID_SIGNING_DESCRIPTION, &texts },
  { SC_OID_SMIME_CAPABILITIES, &capabilities },
  { SC_OID_FRIENDLY_NAME, &bmp_texts },
  { SC_OID_LOCAL_KEY_ID, &octets },
  /* RFC 3739 §3.2.2 */
  { SC_OID_DATE_OF_BIRTH, &instants },
  { SC_OID_PLACE_OF_BIRTH, &texts },
  { SC_OID_GENDER, &printable_texts },
  { SC_OID_COUNTRY_OF_CITIZENSHIP, &printable_texts },
  { SC_OID_COUNTRY_OF_RESIDENCE, &printable_texts },
  /* MS-WCCE §2.2.2.7; szOID_CERT_EXTENSIONS has the syntax of extensionRequest */
  { SC_OID_MS_OS_VERSION, &ia5_texts },
  { SC_OID_MS_ENROLLMENT_CSP_PROVIDER, &csp_providers },
  { SC_OID_MS_CERT_EXTENSIONS, &extension_requests },
  { SC_OID_MS_REQUEST_CLIENT_INFO, &client_infos },
  { SC_OID_MS_ENROLLMENT_NAME_VALUE_PAIR, &name_value_pairs },
  { SC_OID_MS_RENEWAL_CERTIFICATE, &certificates },
  /* TCG EK Credential Profile §3.1.3 */
  { SC_OID_TCG_TPM_SPECIFICATION, &tpm_specifications },
};

static const ScType *
resolve_values (ScOid attribute)
{
  for (guint i = 0; i < G_N_ELEMENTS (attributes); i++)
    if (attributes[i].attribute == attribute)
      return attributes[i].values;

  return &values;
}

static const ScType open_values = { .name = "SET", .shape = SC_SHAPE_OPEN, .resolve = resolve_values };
static const ScRow attribute_rows[] = {
  { .name = "type", .label = N_("Type"), .type = &sc_type_oid, .flags = SC_ROW_LAST },
  { .name = "values", .label = N_("Values"), .type = &open_values },
};
const ScType sc_type_attribute = {
  .name = "Attribute",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_NAMED_BY_OID,
  .rows = SC_ROWS (attribute_rows),
  .summary = "values",
};
