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

/*
 * (nullable): who owns the longest arc of data/oid-names.tsv that @contents is or lies below: "Microsoft" for
 * 1.3.6.1.4.1.311.99.1; %NULL if none. A name of its own, the same in every language. Asked for OIDs without a name; it
 * answers for the others, too. Does not allocate; takes as long as there are arcs, however long @contents is.
 */
const char      *sc_oid_get_owner (ScSlice contents);

/* Appends " (Microsoft)" to an OID in its dotted form, for a person to read; nothing if the owner is not known. */
void             sc_oid_append_owner (ScSlice  contents,
                                      GString *string);

G_END_DECLS
