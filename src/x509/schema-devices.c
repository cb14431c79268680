/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/extension.h"
#include "x509/meaning.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/* What makers of devices attest. */

/*
 * TCG EK Credential Profile, §3.1.3
 *
 *   TPMSpecification ::= SEQUENCE {
 *     family     UTF8String (SIZE (1..STRMAX)),
 *     level      INTEGER,
 *     revision   INTEGER }
 */
static const ScRow tpm_specification_rows[] = {
  { .name = "family", .label = N_("Family"), .type = &sc_type_utf8_string },
  { .name = "level", .label = N_("Level"), .type = &sc_type_integer },
  { .name = "revision", .label = N_("Revision"), .type = &sc_type_integer },
};
const ScType sc_type_tpm_specification = {
  .name = "TPMSpecification",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (tpm_specification_rows),
};

/*
 * TCG DICE Attestation Architecture, §6.1.1, §6.1.2
 *
 *   DiceTcbInfo ::= SEQUENCE {
 *     vendor      [0] IMPLICIT UTF8String OPTIONAL,
 *     model       [1] IMPLICIT UTF8String OPTIONAL,
 *     version     [2] IMPLICIT UTF8String OPTIONAL,
 *     svn         [3] IMPLICIT INTEGER OPTIONAL,
 *     layer       [4] IMPLICIT INTEGER OPTIONAL,
 *     index       [5] IMPLICIT INTEGER OPTIONAL,
 *     fwids       [6] IMPLICIT FWIDLIST OPTIONAL,
 *     flags       [7] IMPLICIT OperationalFlags OPTIONAL,
 *     vendorInfo  [8] IMPLICIT OCTET STRING OPTIONAL,
 *     type        [9] IMPLICIT OCTET STRING OPTIONAL,
 *     flagsMask   [10] IMPLICIT OperationalFlagsMask OPTIONAL,
 *     integrityRegisters [11] IMPLICIT IrList OPTIONAL }
 *   FWIDLIST ::= SEQUENCE SIZE (1..MAX) OF FWID
 *   FWID ::= SEQUENCE {
 *     hashAlg     OBJECT IDENTIFIER,
 *     digest      OCTET STRING }
 *   OperationalFlags ::= BIT STRING {
 *     notConfigured (0), notSecure (1), recovery (2), debug (3), notReplayProtected (4), notIntegrityProtected (5),
 *     notRuntimeMeasured (6), notImmutable (7), notTcb (8), fixedWidth (31) }
 *   OperationalFlagsMask has the same bits.
 *   DiceTcbInfoSeq ::= SEQUENCE SIZE (1..MAX) OF DiceTcbInfo
 */
static const ScRow fwid_rows[] = {
  { .name = "hashAlg", .label = N_("Hash algorithm"), .type = &sc_type_titled_oid },
  { .name = "digest", .label = N_("Digest"), .type = &sc_type_octet_string },
};
static const ScType fwid = {
  .name = "FWID",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (fwid_rows),
};
static const ScRow fwid_list_rows[] = {
  { .label = N_("Firmware"), .type = &fwid, .key = SC_KEY_CONTENTS },
};
static const ScType fwid_list = {
  .name = "FWIDLIST",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_NOT_EMPTY,
  .rows = SC_ROWS (fwid_list_rows),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};
static const char *const operational_flags_bits[] = {
  "notConfigured",         "notSecure",          "recovery",     "debug",  "notReplayProtected",
  "notIntegrityProtected", "notRuntimeMeasured", "notImmutable", "notTcb", NULL,
};
static const ScType operational_flags = {
  .name = "OperationalFlags",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_BIT_STRING,
  .flags = SC_TYPE_NAMED_BITS,
  .bit_names = operational_flags_bits,
};
/* The registers stay plain: §6.1.1 and the module of the appendix do not agree on them. */
static const ScRow integrity_registers_rows[] = {
  { .label = N_("Integrity register"), .type = &sc_type_any, .key = SC_KEY_CONTENTS },
};
static const ScType integrity_registers = {
  .name = "IrList",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .rows = SC_ROWS (integrity_registers_rows),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};

#define TCB_INFO(number, ident, words, of)                                                                            \
  {                                                                                                                   \
    .name = ident, .label = words, .type = &of, .tagging = SC_TAGGING_IMPLICIT, .tag_number = number,                 \
    .flags = SC_ROW_OPTIONAL                                                                                          \
  }

static const ScRow dice_tcb_info_rows[] = {
  TCB_INFO (0, "vendor", N_("Vendor"), sc_type_utf8_string),
  TCB_INFO (1, "model", N_("Model"), sc_type_utf8_string),
  TCB_INFO (2, "version", N_("Version"), sc_type_utf8_string),
  /* TRANSLATORS: svn, a number that grows whenever a hole in the firmware is closed. */
  TCB_INFO (3, "svn", N_("Security version number"), sc_type_integer),
  TCB_INFO (4, "layer", N_("Layer"), sc_type_integer),
  TCB_INFO (5, "index", N_("Index"), sc_type_integer),
  TCB_INFO (6, "fwids", N_("Firmware"), fwid_list),
  TCB_INFO (7, "flags", N_("Flags"), operational_flags),
  TCB_INFO (8, "vendorInfo", N_("Vendor's information"), sc_type_octet_string),
  TCB_INFO (9, "type", N_("Type"), sc_type_octet_string),
  TCB_INFO (10, "flagsMask", N_("Flags that are known"), operational_flags),
  TCB_INFO (11, "integrityRegisters", N_("Integrity registers"), integrity_registers),
};
const ScType sc_type_dice_tcb_info = {
  .name = "DiceTcbInfo",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (dice_tcb_info_rows),
};
static const ScRow dice_tcb_info_seq_rows[] = {
  { .label = N_("TCB information"), .type = &sc_type_dice_tcb_info, .key = SC_KEY_ORDER },
};
const ScType sc_type_dice_tcb_info_seq = {
  .name = "DiceTcbInfoSeq",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_NOT_EMPTY,
  .rows = SC_ROWS (dice_tcb_info_seq_rows),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};

/*
 * TCG DICE Attestation Architecture, §6.1.3
 *
 *   TcgUeid ::= SEQUENCE {
 *     ueid   OCTET STRING }
 */
static const ScRow dice_ueid_rows[] = {
  { .name = "ueid", .label = N_("Identifier"), .type = &sc_type_octet_string },
};
const ScType sc_type_dice_ueid = {
  .name = "TcgUeid",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (dice_ueid_rows),
  .summary = "ueid",
};

/*
 * Intel SGX PCK Certificate and CRL Profile Specification, §1.4
 *
 *   SGXExtensions ::= SEQUENCE OF SEQUENCE {
 *     sGXExtensionOID     OBJECT IDENTIFIER,
 *     sGXExtensionValue   ANY }
 *
 * Two of the values, TCB and Configuration, are again of this form.
 */
static const ScType *resolve_sgx_value (ScOid extension);

static const ScType sgx_value = { .name = "ANY", .shape = SC_SHAPE_OPEN, .resolve = resolve_sgx_value };
static const ScRow sgx_extension_rows[] = {
  { .name = "sGXExtensionOID", .label = N_("Type"), .type = &sc_type_titled_oid },
  { .name = "sGXExtensionValue", .label = N_("Value"), .type = &sgx_value },
};
static const ScType sgx_extension = {
  .name = "SGXExtension",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_NAMED_BY_OID,
  .rows = SC_ROWS (sgx_extension_rows),
  .summary = "sGXExtensionValue",
};
static const ScRow sgx_extensions_rows[] = {
  { .label = N_("Extension"), .type = &sgx_extension, .key = SC_KEY_OID },
};
const ScType sc_type_sgx_extensions = {
  .name = "SGXExtensions",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (sgx_extensions_rows),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};

static const ScNamedValue sgx_types[] = {
  { 0, N_("standard") },
  { 1, N_("scalable") },
  { 2, N_("scalable with integrity") },
  { 0, NULL },
};
static const ScType sgx_type = {
  .name = "SGXType",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_ENUMERATED,
  .value_names = sgx_types,
};

static const ScType *
resolve_sgx_value (ScOid extension)
{
  switch (extension)
    {
    case SC_OID_INTEL_SGX_TCB:
    case SC_OID_INTEL_SGX_CONFIGURATION:
      return &sc_type_sgx_extensions;
    case SC_OID_INTEL_SGX_TYPE:
      return &sgx_type;
    default:
      return NULL;
    }
}
