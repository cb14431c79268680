/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/types.h"

#include "x509/describe.h"

#define PRIMITIVE(ident, label, tag, bits)                                                                            \
  const ScType sc_type_##ident = {                                                                                    \
    .name = label, .shape = SC_SHAPE_PRIMITIVE, .universal = tag, .flags = bits                                       \
  }

PRIMITIVE (boolean, "BOOLEAN", SC_BOOLEAN, 0);
PRIMITIVE (integer, "INTEGER", SC_INTEGER, 0);
PRIMITIVE (hex_integer, "INTEGER", SC_INTEGER, SC_TYPE_HEX);
PRIMITIVE (bit_string, "BIT STRING", SC_BIT_STRING, 0);
PRIMITIVE (octet_string, "OCTET STRING", SC_OCTET_STRING, 0);
PRIMITIVE (null, "NULL", SC_NULL, 0);
PRIMITIVE (oid, "OBJECT IDENTIFIER", SC_OBJECT_IDENTIFIER, 0);
PRIMITIVE (titled_oid, "OBJECT IDENTIFIER", SC_OBJECT_IDENTIFIER, SC_TYPE_TITLED);
PRIMITIVE (ia5_string, "IA5String", SC_IA5_STRING, 0);
PRIMITIVE (bmp_string, "BMPString", SC_BMP_STRING, 0);
PRIMITIVE (printable_string, "PrintableString", SC_PRINTABLE_STRING, 0);
PRIMITIVE (utf8_string, "UTF8String", SC_UTF8_STRING, 0);
PRIMITIVE (generalized_time, "GeneralizedTime", SC_GENERALIZED_TIME, 0);

const ScType sc_type_ascii_octets = {
  .name = "OCTET STRING",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_OCTET_STRING,
  .describe = sc_describe_ascii,
};
const ScType sc_type_guid = {
  .name = "OCTET STRING",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_OCTET_STRING,
  .describe = sc_describe_guid,
};

const ScType sc_type_time = { .name = "Time", .shape = SC_SHAPE_TIME };
const ScType sc_type_text = { .name = "DirectoryString", .shape = SC_SHAPE_TEXT };
const ScType sc_type_any = { .name = "ANY", .shape = SC_SHAPE_ANY };

/* What no schema names: each element is itself, its elements go by index. */
const ScRow sc_row_tlv = { .type = &sc_type_any };
