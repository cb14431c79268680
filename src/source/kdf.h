/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gnutls/crypto.h>

#include "der/slice.h"
#include "source/secret.h"

/* How PKCS #12 makes keys of passwords. */

G_BEGIN_DECLS

/* RFC 7292 appendix B.3: what a key is for. */
typedef enum
{
  SC_KDF_KEY = 1,
  SC_KDF_IV = 2,
  SC_KDF_MAC = 3,
} ScKdfPurpose;

/**
 * ScKdfBudget:
 *
 * How many rounds may still be gone. A file says how many it wants, and may want as many as take years.
 */
typedef struct
{
  guint64 n_rounds;
} ScKdfBudget;

/* So many rounds of hashing take some ten seconds. Programs ask for 2,000 to 1,000,000 of them. */
#define SC_KDF_MAX_ROUNDS (10 * 1000 * 1000)

/* Takes @n_rounds off; %FALSE if they are too many. */
gboolean  sc_kdf_spend (ScKdfBudget *budget,
                        guint64      n_rounds);

/**
 * sc_kdf_pkcs12:
 * @password: (nullable): in UTF-8; none differs from an empty one
 * @hash: of a block of 64 or 128 octets
 *
 * RFC 7292 appendix B.2.
 *
 * Returns: (transfer full) (nullable): a key of @length octets, %NULL if GnuTLS has no such hash, or @salt is too
 *   long to be one
 */
ScSecret *sc_kdf_pkcs12 (const char               *password,
                         gnutls_digest_algorithm_t hash,
                         ScKdfPurpose              purpose,
                         ScSlice                   salt,
                         guint                     n_rounds,
                         gsize                     length);

/* RFC 8018 §5.2, PBKDF2, likewise. None and an empty password are one. */
ScSecret *sc_kdf_pbkdf2 (const char             *password,
                         gnutls_mac_algorithm_t  hash,
                         ScSlice                 salt,
                         guint                   n_rounds,
                         gsize                   length);

G_END_DECLS
