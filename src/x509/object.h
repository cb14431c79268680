/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/field.h"

G_BEGIN_DECLS

typedef struct _ScObject ScObject;

/* How many fields an object may have; what lies behind stays octets, with a note. No known certificate has a thousandth of
 * them; the bound is on the memory that a file made for the purpose can take. */
#define SC_OBJECT_MAX_FIELDS 1000000

/**
 * sc_object_decode:
 * @octets: the object, from its first octet; may be followed by others, which become a finding
 * @source: where it comes from, a file's name; for display, from a stranger
 *
 * Decodes whatever @octets hold as a certificate. Never fails: what does not fit the shape is shown as plain TLVs,
 * with findings. Whether it makes sense to call this a certificate is for the caller to ask first:
 * sc_object_looks_like_certificate().
 *
 * Thread-safe; takes time linear in the number of octets.
 *
 * The tree of a certificate: version … extensions, signatureAlgorithm, signatureValue, the group "Structure" with the
 * fields `certificate` and `tbsCertificate` as leaves (their headers, and octets left over behind them), and the
 * group "Fingerprints" (`computed/sha256`, `computed/sha1`, `computed/subjectPublicKeyInfoSha256`). Under an
 * extension stand `critical`, what extnValue holds, extnID and extnValue.
 *
 * Returns: (transfer full): an immutable object
 */
ScObject       *sc_object_decode (GBytes     *octets,
                                  const char *source);

/* Whether @octets begin with SEQUENCE { SEQUENCE { [0]?, INTEGER, SEQUENCE, SEQUENCE, SEQUENCE { time … — departures
 * and damage allowed. */
gboolean        sc_object_looks_like_certificate (const guint8 *data,
                                                  gsize         length);

ScObject       *sc_object_ref (ScObject *self);
void            sc_object_unref (ScObject *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScObject, sc_object_unref)

/* A field of no octets whose children are the tree's top level. Not shown itself. */
const ScField  *sc_object_get_root (const ScObject *self);
ScSlice         sc_object_get_octets (const ScObject *self);
const char     *sc_object_get_source (const ScObject *self);
/* Lower-case hexadecimal SHA-256 of the object, without octets left over behind it. */
const char     *sc_object_get_sha256 (const ScObject *self);
/* (nullable) */
const ScField  *sc_object_get_landmark (const ScObject *self,
                                        ScLandmark      landmark);
/* (nullable): the first extension of that OID */
const ScField  *sc_object_get_extension (const ScObject *self,
                                         ScOid           oid);

G_END_DECLS
