/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/attribute.h"
#include "x509/field.h"

G_BEGIN_DECLS

typedef struct _ScObject ScObject;

typedef enum
{
  SC_OBJECT_CERTIFICATE, /* RFC 5280 §4 */
  SC_OBJECT_REQUEST,     /* RFC 2986 (PKCS #10) */
  SC_OBJECT_CRL,         /* RFC 5280 §5 */
  SC_N_OBJECT_KINDS
} ScObjectKind;

/* How many fields an object may have; what lies behind stays octets, with a note. A CRL with 100,000 entries has a
 * million, no known certificate a thousandth of that; the bound is on the memory that a file made for the purpose can
 * take. */
#define SC_OBJECT_MAX_FIELDS 2000000

/**
 * sc_object_decode:
 * @octets: the object, from its first octet; may be followed by others, which become a finding
 * @source: where it comes from, a file's name; for display, from a stranger
 *
 * Decodes whatever @octets hold as the kind of object that they look like, and as a certificate if they look like none.
 * Never fails: what does not fit the shape is shown as plain TLVs, with findings. Whether it makes sense to call this
 * an object is for the caller to ask first: sc_object_tell_kind().
 *
 * Thread-safe; takes time linear in the number of octets.
 *
 * The tree of a certificate: version … extensions, signatureAlgorithm, signatureValue, the group "Structure" with the
 * fields `certificate` and `tbsCertificate` as leaves (their headers, and octets left over behind them), and the
 * group "Fingerprints" (`computed/sha256`, `computed/sha1`, `computed/subjectPublicKeyInfoSha256`). Under an
 * extension stand `critical`, what extnValue holds, extnID and extnValue.
 *
 * A request's is alike: its attributes stand behind the key, and the one that asks for extensions has them as a
 * certificate has its own; `certificationRequest`, `certificationRequestInfo` and `attributes` are the leaves of
 * "Structure". So is a CRL's, with `certificateList` and `tbsCertList`.
 *
 * Returns: (transfer full): an immutable object
 */
ScObject       *sc_object_decode (GBytes     *octets,
                                  const char *source);

/* The same for octets of which it is known what they should be, however damaged they are. */
ScObject       *sc_object_decode_as (GBytes       *octets,
                                     ScObjectKind  kind,
                                     const char   *source);

/* The same for an object of which its file says something besides: behind "Fingerprints" stands the group "From the
 * file" with computed fields, `bag/friendlyName`, `bag/localKeyId`, `bag/keyName`, `bag/keyProvider` and
 * `bag/keyOfMachine`, those that there are. @attributes are copied. */
ScObject       *sc_object_decode_with (GBytes            *octets,
                                       ScObjectKind       kind,
                                       const char        *source,
                                       const ScAttribute *attributes,
                                       guint              n_attributes);

/* Tells the kind by the first elements, departures and some damage allowed. FALSE if it is none. */
gboolean        sc_object_tell_kind (const guint8 *data,
                                     gsize         length,
                                     ScObjectKind *kind);

ScObject       *sc_object_ref (ScObject *self);
void            sc_object_unref (ScObject *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScObject, sc_object_unref)

ScObjectKind    sc_object_get_kind (const ScObject *self);
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
