/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/pbe-private.h"

#define TWO_KEYS 16

/* How to decrypt, once the password has made a key. */
typedef struct
{
  gnutls_cipher_algorithm_t cipher;
  ScSecret                 *key;
  ScSecret                 *iv;
} Opener;

/* RFC 7292 appendix C: 1.2.840.113549.1.12.1.1 … 6, all with SHA-1. RC2 with 128 bits is not in GnuTLS. */
#define PKCS12_PBE(arc) { 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x0C, 0x01, arc }, 10
static const ScOidValue old_schemes[] = {
  { PKCS12_PBE (1), GNUTLS_CIPHER_ARCFOUR_128 },
  { PKCS12_PBE (2), GNUTLS_CIPHER_ARCFOUR_40 },
  { PKCS12_PBE (3), GNUTLS_CIPHER_3DES_CBC },
  { PKCS12_PBE (4), GNUTLS_CIPHER_3DES_CBC }, /* with two keys */
  { PKCS12_PBE (6), GNUTLS_CIPHER_RC2_40_CBC },
};

/* 2.16.840.1.101.3.4.1.2, .22, .42; 1.2.840.113549.3.7 */
#define AES(arc) { 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, arc }, 9
static const ScOidValue ciphers[] = {
  { AES (2), GNUTLS_CIPHER_AES_128_CBC },
  { AES (22), GNUTLS_CIPHER_AES_192_CBC },
  { AES (42), GNUTLS_CIPHER_AES_256_CBC },
  { { 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x03, 0x07 }, 8, GNUTLS_CIPHER_3DES_CBC },
};

/* RFC 8018 §6.2: id-PBES2, 1.2.840.113549.1.5.13 */
static const guint8 pbes2_oid[] = { 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05, 0x0D };

static gboolean
is_two_keys (ScSlice oid)
{
  return oid.data[oid.length - 1] == 4;
}

/* Two keys are three of which the third is the first. */
static ScSecret *
take_two_keys (ScSecret *two)
{
  g_autoptr (ScSecret) owned = two;
  ScSecret *three = sc_secret_new (TWO_KEYS + TWO_KEYS / 2);

  memcpy (three->data, owned->data, TWO_KEYS);
  memcpy (three->data + TWO_KEYS, owned->data, TWO_KEYS / 2);
  return three;
}

/* RFC 7292 appendix C: pkcs-12PbeParams ::= SEQUENCE { salt OCTET STRING, iterations INTEGER } */
static ScPbeStatus
open_old (ScAlgorithm   algorithm,
          const char   *password,
          ScKdfBudget  *budget,
          Opener       *opener)
{
  ScSlice parameters = sc_tlv_enter (&algorithm.parameters, SC_SEQUENCE);
  ScSlice salt = sc_tlv_enter (&parameters, SC_OCTET_STRING);
  int cipher = sc_oid_find (algorithm.oid, old_schemes, G_N_ELEMENTS (old_schemes));
  guint n_rounds = 0;
  gsize key_length = 0;

  if (cipher < 0 || !sc_read_count (&parameters, &n_rounds))
    return SC_PBE_UNKNOWN;

  /* The key may take two hashes, the initialization vector takes one. */
  if (!sc_kdf_spend (budget, 3 * (guint64) n_rounds))
    return SC_PBE_ENDLESS;

  opener->cipher = (gnutls_cipher_algorithm_t) cipher;
  key_length = is_two_keys (algorithm.oid) ? TWO_KEYS : gnutls_cipher_get_key_size (opener->cipher);
  opener->key = sc_kdf_pkcs12 (password, GNUTLS_DIG_SHA1, SC_KDF_KEY, salt, n_rounds, key_length);
  opener->iv = sc_kdf_pkcs12 (password, GNUTLS_DIG_SHA1, SC_KDF_IV, salt, n_rounds,
                              gnutls_cipher_get_iv_size (opener->cipher));
  if (opener->key != NULL && is_two_keys (algorithm.oid))
    opener->key = take_two_keys (opener->key);

  return opener->key != NULL && opener->iv != NULL ? SC_PBE_GOOD : SC_PBE_UNKNOWN;
}

/* RFC 8018 appendix A.4: PBES2-params ::= SEQUENCE { keyDerivationFunc, encryptionScheme }, AlgorithmIdentifiers both;
 * the parameter of the latter is the initialization vector. */
static ScPbeStatus
open_pbes2 (ScAlgorithm   algorithm,
            const char   *password,
            ScKdfBudget  *budget,
            Opener       *opener)
{
  ScSlice parameters = sc_tlv_enter (&algorithm.parameters, SC_SEQUENCE);
  ScAlgorithm derivation = sc_algorithm_read (&parameters);
  ScAlgorithm scheme = sc_algorithm_read (&parameters);
  ScSlice iv = sc_tlv_enter (&scheme.parameters, SC_OCTET_STRING);
  int cipher = sc_oid_find (scheme.oid, ciphers, G_N_ELEMENTS (ciphers));
  ScPbkdf2 pbkdf2 = { 0 };

  if (cipher < 0 || !sc_pbkdf2_read (derivation, &pbkdf2))
    return SC_PBE_UNKNOWN;

  opener->cipher = (gnutls_cipher_algorithm_t) cipher;
  if (iv.length != gnutls_cipher_get_iv_size (opener->cipher))
    return SC_PBE_UNKNOWN;

  /* The key may take two hashes. */
  if (!sc_kdf_spend (budget, 2 * (guint64) pbkdf2.n_rounds))
    return SC_PBE_ENDLESS;

  opener->key = sc_kdf_pbkdf2 (password, pbkdf2.hash, pbkdf2.salt, pbkdf2.n_rounds,
                               gnutls_cipher_get_key_size (opener->cipher));
  opener->iv = sc_secret_new (iv.length);
  memcpy (opener->iv->data, iv.data, iv.length);
  return opener->key != NULL ? SC_PBE_GOOD : SC_PBE_UNKNOWN;
}

static ScSecret *
decrypt (const Opener *opener,
         ScSlice       encrypted)
{
  gnutls_datum_t key = { opener->key->data, (unsigned int) opener->key->length };
  gnutls_datum_t iv = { opener->iv->data, (unsigned int) opener->iv->length };
  g_autoptr (ScSecret) decrypted = sc_secret_new (encrypted.length);
  gsize block = gnutls_cipher_get_block_size (opener->cipher);
  gnutls_cipher_hd_t handle = NULL;
  int status = 0;

  if (encrypted.length == 0 || encrypted.length % block != 0 ||
      gnutls_cipher_init (&handle, opener->cipher, &key, iv.size > 0 ? &iv : NULL) < 0)
    return NULL;

  status = gnutls_cipher_decrypt2 (handle, encrypted.data, encrypted.length, decrypted->data, decrypted->length);
  gnutls_cipher_deinit (handle);
  return status >= 0 ? g_steal_pointer (&decrypted) : NULL;
}

/* RFC 8018 §6.1.1: behind the SEQUENCE stand as many octets as make a block, each of them their count; none with a
 * stream cipher. */
static gboolean
is_sound (const ScSecret           *decrypted,
          gnutls_cipher_algorithm_t cipher)
{
  ScSlice rest = { decrypted->data, decrypted->length, 0 };
  gsize block = gnutls_cipher_get_block_size (cipher);
  ScElement element = { 0 };

  if (!sc_element_read (&rest, &element) || !sc_tlv_is_universal (&element, SC_SEQUENCE) ||
      (element.departures & SC_DEPARTURE_TRUNCATED) != 0)
    return FALSE;

  if (block <= 1)
    return rest.length == 0;

  for (gsize i = 0; i < rest.length; i++)
    if (rest.data[i] != rest.length)
      return FALSE;

  return rest.length >= 1 && rest.length <= block;
}

static void
opener_clear (Opener *self)
{
  g_clear_pointer (&self->key, sc_secret_free);
  g_clear_pointer (&self->iv, sc_secret_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Opener, opener_clear)

ScPbeStatus
sc_pbe_decrypt (ScSlice       algorithm,
                ScSlice       encrypted,
                const char   *password,
                ScKdfBudget  *budget,
                ScSecret    **decrypted)
{
  ScAlgorithm scheme = sc_algorithm_read (&algorithm);
  gboolean is_pbes2 = sc_slice_equal (scheme.oid, (ScSlice) { pbes2_oid, sizeof pbes2_oid, 0 });
  g_auto (Opener) opener = { 0 };
  g_autoptr (ScSecret) octets = NULL;
  ScPbeStatus status = is_pbes2 ? open_pbes2 (scheme, password, budget, &opener)
                                : open_old (scheme, password, budget, &opener);

  if (status != SC_PBE_GOOD)
    return status;

  octets = decrypt (&opener, encrypted);
  if (octets == NULL || !is_sound (octets, opener.cipher))
    return SC_PBE_WRONG;

  *decrypted = g_steal_pointer (&octets);
  return SC_PBE_GOOD;
}
