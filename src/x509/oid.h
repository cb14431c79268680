/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/slice.h"
/* Generated from data/oid-names.tsv: ScOid, SC_OID_UNKNOWN = 0, SC_OID_SUBJECT_ALT_NAME, … */
#include "x509/oid-ids.h"

G_BEGIN_DECLS

/**
 * ScOidInfo:
 * @octets, @length: contents octets of the OBJECT IDENTIFIER
 * @dotted: "2.5.29.17"
 * @name: the name in the defining document ("subjectAltName")
 * @title: what people call it ("Subject Alternative Name")
 */
typedef struct
{
  const char *octets;
  guint       length;
  const char *dotted;
  const char *name;
  const char *title;
} ScOidInfo;

/* %SC_OID_UNKNOWN for an OID that data/oid-names.tsv does not list. Logarithmic, does not allocate. */
ScOid            sc_oid_lookup (ScSlice contents);

/* (nullable): %NULL for %SC_OID_UNKNOWN */
const ScOidInfo *sc_oid_get_info (ScOid oid);

G_END_DECLS
