/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/kdf.h"

/* The largest hash, SHA-512, and its block. */
#define MAX_HASH 64
#define MAX_BLOCK 128

/* No program writes a longer salt. */
#define MAX_SALT 4096

gboolean
sc_kdf_spend (ScKdfBudget *budget,
              guint64      n_rounds)
{
  if (n_rounds > budget->n_rounds)
    return FALSE;

  budget->n_rounds -= n_rounds;
  return TRUE;
}

/* RFC 7292 appendix B.1: a BMPString with its two zero octets behind it; no password is no octet at all. */
static ScSecret *
make_bmp_string (const char *password)
{
  gsize n_chars = password != NULL ? strlen (password) : 0;
  ScSecret *bmp = sc_secret_new (password != NULL ? 2 * n_chars + 2 : 0);
  gsize length = 0;

  if (password == NULL)
    return bmp;

  for (const char *p = password; *p != '\0';)
    {
      gunichar c = g_utf8_get_char_validated (p, -1);
      gboolean is_char = c != (gunichar) -1 && c != (gunichar) -2;
      gunichar unit = is_char ? c : (guchar) *p;

      p = is_char ? g_utf8_next_char (p) : p + 1;
      /* What a BMPString has not, OpenSSL and Windows write as UTF-16. */
      if (unit > 0xFFFF)
        {
          guint high = 0xD800 + ((unit - 0x10000) >> 10);

          bmp->data[length++] = high >> 8 & 0xFF;
          bmp->data[length++] = high & 0xFF;
          unit = 0xDC00 + ((unit - 0x10000) & 0x3FF);
        }
      bmp->data[length++] = unit >> 8 & 0xFF;
      bmp->data[length++] = unit & 0xFF;
    }

  bmp->length = length + 2;
  return bmp;
}

static gsize
get_block_length (gnutls_digest_algorithm_t hash)
{
  return hash == GNUTLS_DIG_SHA384 || hash == GNUTLS_DIG_SHA512 ? MAX_BLOCK : 64;
}

/* Fills @out, whole blocks of it, with copies of @octets. */
static void
repeat (const guint8 *octets,
        gsize         length,
        guint8       *out,
        gsize         out_length)
{
  for (gsize i = 0; i < out_length; i++)
    out[i] = octets[i % length];
}

static gsize
round_up (gsize length,
          gsize block)
{
  return (length + block - 1) / block * block;
}

/* A = H(H(…H(D || I))), as often as asked for. */
static gboolean
hash_rounds (gnutls_digest_algorithm_t hash,
             const guint8             *diversifier,
             gsize                     block,
             const ScSecret           *input,
             guint                     n_rounds,
             guint8                    out[MAX_HASH])
{
  gnutls_hash_hd_t handle = NULL;
  gsize length = gnutls_hash_get_len (hash);

  if (gnutls_hash_init (&handle, hash) < 0)
    return FALSE;

  gnutls_hash (handle, diversifier, block);
  gnutls_hash (handle, input->data, input->length);

  for (guint i = 1; i < n_rounds; i++)
    {
      gnutls_hash_output (handle, out);
      gnutls_hash (handle, out, length);
    }

  gnutls_hash_deinit (handle, out);
  return TRUE;
}

/* I_j = (I_j + B + 1) mod 2^v for each block of @input */
static void
add_to_blocks (ScSecret     *input,
               const guint8 *b,
               gsize         block)
{
  for (gsize start = 0; start < input->length; start += block)
    {
      guint carry = 1;

      for (gsize i = block; i-- > 0;)
        {
          carry += input->data[start + i] + b[i];
          input->data[start + i] = carry & 0xFF;
          carry >>= 8;
        }
    }
}

/* I = S || P */
static ScSecret *
make_input (ScSlice     salt,
            const char *password,
            gsize       block)
{
  g_autoptr (ScSecret) bmp = make_bmp_string (password);
  gsize salt_length = round_up (salt.length, block);
  ScSecret *input = sc_secret_new (salt_length + round_up (bmp->length, block));

  if (salt.length > 0)
    repeat (salt.data, salt.length, input->data, salt_length);

  if (bmp->length > 0)
    repeat (bmp->data, bmp->length, input->data + salt_length, input->length - salt_length);

  return input;
}

ScSecret *
sc_kdf_pkcs12 (const char               *password,
               gnutls_digest_algorithm_t hash,
               ScKdfPurpose              purpose,
               ScSlice                   salt,
               guint                     n_rounds,
               gsize                     length)
{
  gsize block = get_block_length (hash);
  gsize hash_length = gnutls_hash_get_len (hash);
  guint8 diversifier[MAX_BLOCK] = { 0 };
  guint8 a[MAX_HASH] = { 0 };
  guint8 b[MAX_BLOCK] = { 0 };
  g_autoptr (ScSecret) input = NULL;
  g_autoptr (ScSecret) key = sc_secret_new (length);

  if (hash_length == 0 || salt.length > MAX_SALT)
    return NULL;

  input = make_input (salt, password, block);
  memset (diversifier, (int) purpose, block);
  for (gsize done = 0; done < length; done += hash_length)
    {
      if (!hash_rounds (hash, diversifier, block, input, n_rounds, a))
        return NULL;

      memcpy (key->data + done, a, MIN (hash_length, length - done));
      repeat (a, hash_length, b, block);
      add_to_blocks (input, b, block);
    }

  explicit_bzero (a, sizeof a);
  explicit_bzero (b, sizeof b);
  return g_steal_pointer (&key);
}

ScSecret *
sc_kdf_pbkdf2 (const char             *password,
               gnutls_mac_algorithm_t  hash,
               ScSlice                 salt,
               guint                   n_rounds,
               gsize                   length)
{
  const char *words = password != NULL ? password : "";
  gnutls_datum_t words_datum = { (unsigned char *) words, (unsigned int) strlen (words) };
  gnutls_datum_t salt_datum = { (unsigned char *) salt.data, (unsigned int) salt.length };
  g_autoptr (ScSecret) key = sc_secret_new (length);

  if (gnutls_pbkdf2 (hash, &words_datum, &salt_datum, n_rounds, key->data, length) < 0)
    return NULL;

  return g_steal_pointer (&key);
}
