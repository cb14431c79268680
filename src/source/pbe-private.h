/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/pbe.h"
#include "source/tlv.h"

/* What decryption and integrity share. Private to pbe*.c. */

G_BEGIN_DECLS

/* AlgorithmIdentifier ::= SEQUENCE { algorithm OBJECT IDENTIFIER, parameters ANY OPTIONAL }. @parameters: whole */
typedef struct
{
  ScSlice oid;
  ScSlice parameters;
} ScAlgorithm;

ScAlgorithm sc_algorithm_read (ScSlice *input);

/* An OBJECT IDENTIFIER's contents, and what it stands for here. */
typedef struct
{
  guint8 octets[12];
  guint8 length;
  int    value;
} ScOidValue;

/* -1 if @oid is none of @values. */
int         sc_oid_find (ScSlice           oid,
                         const ScOidValue *values,
                         guint             n_values);

/* @input moves behind an INTEGER of 1 … G_MAXINT32. FALSE if there is another or none. */
gboolean    sc_read_count (ScSlice *input,
                           guint   *count);

/**
 * ScPbkdf2:
 * @length: of the key, 0 if the parameters leave it open
 *
 * RFC 8018 appendix A.2: PBKDF2-params ::= SEQUENCE { salt OCTET STRING, iterationCount INTEGER, keyLength INTEGER
 * OPTIONAL, prf AlgorithmIdentifier DEFAULT algid-hmacWithSHA1 }
 */
typedef struct
{
  gnutls_mac_algorithm_t hash;
  ScSlice                salt;
  guint                  n_rounds;
  guint                  length;
} ScPbkdf2;

/* @algorithm: that of the key derivation. FALSE if it is another one, or a part of it is not known. */
gboolean    sc_pbkdf2_read (ScAlgorithm  algorithm,
                            ScPbkdf2    *pbkdf2);

/* GNUTLS_MAC_UNKNOWN if @oid is no HMAC that is known. */
gnutls_mac_algorithm_t sc_hmac_find (ScSlice oid);

G_END_DECLS
