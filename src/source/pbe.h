/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/kdf.h"

/* What passwords protect in PKCS #12, by GnuTLS's ciphers and hashes. Its reader of the format is not asked: it leaves
 * out what it would not import, the attributes of bags, and all but some of many certificates. */

G_BEGIN_DECLS

typedef enum
{
  SC_PBE_GOOD,
  SC_PBE_WRONG,    /* the password does not fit, or the octets are damaged */
  SC_PBE_UNKNOWN,  /* an algorithm that is not known here, or its parameters make no sense */
  SC_PBE_ENDLESS,  /* it asks for more rounds than are left in the budget */
} ScPbeStatus;

/**
 * sc_pbe_decrypt:
 * @algorithm: an AlgorithmIdentifier, whole
 * @encrypted: what to decrypt
 * @password: (nullable): in UTF-8; none differs from an empty one
 * @decrypted: (out) (transfer full): a SEQUENCE, if it is %SC_PBE_GOOD
 *
 * That the octets become one SEQUENCE and sound padding behind it is what tells the right password.
 */
ScPbeStatus sc_pbe_decrypt (ScSlice       algorithm,
                            ScSlice       encrypted,
                            const char   *password,
                            ScKdfBudget  *budget,
                            ScSecret    **decrypted);

/**
 * sc_pbe_check_mac:
 * @mac_data: a MacData (RFC 7292 §4), whole
 * @octets: what it is over
 *
 * By the key that PKCS #12 has always made, or by PBMAC1 (RFC 9579).
 */
ScPbeStatus sc_pbe_check_mac (ScSlice      mac_data,
                              ScSlice      octets,
                              const char  *password,
                              ScKdfBudget *budget);

G_END_DECLS
