/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/universal.h"

G_BEGIN_DECLS

/**
 * SC_OID_MAX_DECIMAL:
 *
 * How many contents octets an OBJECT IDENTIFIER may have for an arc beyond 64 bits to
 * be shown in decimal. Conversion takes quadratic time; 64 octets are three times what an
 * arc made from a UUID (X.667) needs.
 */
#define SC_OID_MAX_DECIMAL 64

/**
 * sc_oid_append_dotted:
 * @contents: contents octets of an OBJECT IDENTIFIER, of whatever quality
 * @string: where to append
 *
 * Appends the dotted form ("2.5.29.17"), superfluous padding left out: two identifiers are
 * equal if and only if their dotted forms are. What has no dotted form appears
 * whole as "#" and hexadecimal octets: no contents, contents that end inside an arc, and an arc
 * beyond 64 bits where @contents passes %SC_OID_MAX_DECIMAL.
 *
 * Linear in @contents, and so is what it appends.
 */
void sc_oid_append_dotted (ScSlice  contents,
                           GString *string);

/* The column of sc_universal_check()'s table for OBJECT IDENTIFIER and RELATIVE-OID. */
ScDepartures sc_oid_check (ScUniversal type,
                           ScSlice     contents);

G_END_DECLS
