/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/pbe-private.h"

/* RFC 9579: id-PBMAC1, 1.2.840.113549.1.5.14 */
static const guint8 pbmac1_oid[] = { 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05, 0x0E };

/* 1.3.14.3.2.26; 2.16.840.1.101.3.4.2.1 … 4; 1.2.840.113549.2.5 */
#define SHA2(arc) { 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, arc }, 9
static const ScOidValue hashes[] = {
  { { 0x2B, 0x0E, 0x03, 0x02, 0x1A }, 5, GNUTLS_DIG_SHA1 },
  { SHA2 (1), GNUTLS_DIG_SHA256 },
  { SHA2 (2), GNUTLS_DIG_SHA384 },
  { SHA2 (3), GNUTLS_DIG_SHA512 },
  { SHA2 (4), GNUTLS_DIG_SHA224 },
  { { 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x02, 0x05 }, 8, GNUTLS_DIG_MD5 },
};

/* A MacData that is read. */
typedef struct
{
  ScAlgorithm algorithm;
  ScSlice     digest;
  ScSlice     salt;
  guint       n_rounds;
} MacData;

/* RFC 7292 §4: MacData ::= SEQUENCE { mac DigestInfo, macSalt OCTET STRING, iterations INTEGER DEFAULT 1 };
 * DigestInfo ::= SEQUENCE { digestAlgorithm AlgorithmIdentifier, digest OCTET STRING } */
static MacData
read_mac_data (ScSlice octets)
{
  ScSlice contents = sc_tlv_enter (&octets, SC_SEQUENCE);
  ScSlice info = sc_tlv_enter (&contents, SC_SEQUENCE);
  MacData data = { .n_rounds = 1 };

  data.algorithm = sc_algorithm_read (&info);
  data.digest = sc_tlv_enter (&info, SC_OCTET_STRING);
  data.salt = sc_tlv_enter (&contents, SC_OCTET_STRING);
  sc_read_count (&contents, &data.n_rounds);
  return data;
}

static ScPbeStatus
compare (gnutls_mac_algorithm_t  hash,
         const ScSecret         *key,
         ScSlice                 octets,
         ScSlice                 digest)
{
  guint8 own[64] = { 0 };
  gsize length = gnutls_hmac_get_len (hash);

  if (key == NULL || length == 0 || length > sizeof own ||
      gnutls_hmac_fast (hash, key->data, key->length, octets.data, octets.length, own) < 0)
    return SC_PBE_UNKNOWN;

  return sc_slice_equal (digest, (ScSlice) { own, length, 0 }) ? SC_PBE_GOOD : SC_PBE_WRONG;
}

/* RFC 9579 §4: PBMAC1-params ::= SEQUENCE { keyDerivationFunc, messageAuthScheme }, AlgorithmIdentifiers both. A key
 * length must be there. */
static ScPbeStatus
check_pbmac1 (const MacData *data,
              ScSlice        octets,
              const char    *password,
              ScKdfBudget   *budget)
{
  ScSlice rest = data->algorithm.parameters;
  ScSlice parameters = sc_tlv_enter (&rest, SC_SEQUENCE);
  ScAlgorithm derivation = sc_algorithm_read (&parameters);
  gnutls_mac_algorithm_t hash = sc_hmac_find (sc_algorithm_read (&parameters).oid);
  g_autoptr (ScSecret) key = NULL;
  ScPbkdf2 pbkdf2 = { 0 };

  /* A longer key than the hash makes no sense, and no program writes one. */
  if (hash == GNUTLS_MAC_UNKNOWN || !sc_pbkdf2_read (derivation, &pbkdf2) || pbkdf2.length == 0 || pbkdf2.length > 64)
    return SC_PBE_UNKNOWN;

  if (!sc_kdf_spend (budget, 4 * (guint64) pbkdf2.n_rounds))
    return SC_PBE_ENDLESS;

  key = sc_kdf_pbkdf2 (password, pbkdf2.hash, pbkdf2.salt, pbkdf2.n_rounds, pbkdf2.length);
  return compare (hash, key, octets, data->digest);
}

ScPbeStatus
sc_pbe_check_mac (ScSlice      mac_data,
                  ScSlice      octets,
                  const char  *password,
                  ScKdfBudget *budget)
{
  MacData data = read_mac_data (mac_data);
  int hash = sc_oid_find (data.algorithm.oid, hashes, G_N_ELEMENTS (hashes));
  g_autoptr (ScSecret) key = NULL;

  if (sc_slice_equal (data.algorithm.oid, (ScSlice) { pbmac1_oid, sizeof pbmac1_oid, 0 }))
    return check_pbmac1 (&data, octets, password, budget);

  if (hash < 0)
    return SC_PBE_UNKNOWN;

  if (!sc_kdf_spend (budget, data.n_rounds))
    return SC_PBE_ENDLESS;

  key = sc_kdf_pkcs12 (password, (gnutls_digest_algorithm_t) hash, SC_KDF_MAC, data.salt, data.n_rounds,
                       gnutls_hash_get_len ((gnutls_digest_algorithm_t) hash));
  /* GnuTLS numbers a hash and the HMAC by it alike. */
  return compare ((gnutls_mac_algorithm_t) hash, key, octets, data.digest);
}
