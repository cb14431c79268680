/* SPDX-License-Identifier: GPL-3.0-or-later */
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

/*
 * RFC 2985 §5.4.2; Microsoft's szOID_CERT_EXTENSIONS has the same syntax.
 *
 *   extensionRequest ATTRIBUTE ::= {
 *     WITH SYNTAX ExtensionRequest
 *     SINGLE VALUE TRUE
 *     ID pkcs-9-at-extensionRequest }
 *   ExtensionRequest ::= Extensions
 */
static const ScRow extension_requests_rows[] = {
  { .label = N_("Requested extensions"), .type = &sc_type_extensions, .key = SC_KEY_ORDER },
};
static const ScType extension_requests = {
  .name = "SET OF ExtensionRequest",
  .shape = SC_SHAPE_SET_OF,
  .flags = SC_TYPE_ABSORBED,
  .rows = SC_ROWS (extension_requests_rows),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};

static const struct
{
  ScOid         attribute;
  const ScType *values;
} attributes[] = {
  { SC_OID_EXTENSION_REQUEST, &extension_requests },
  { SC_OID_MS_CERT_EXTENSIONS, &extension_requests },
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
