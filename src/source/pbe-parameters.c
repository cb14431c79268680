/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/pbe-private.h"

#include "der/integer.h"

/* RFC 8018 appendix B.1.1, 1.2.840.113549.2.7 … 11 */
#define HMAC(arc) { 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x02, arc }, 8
static const ScOidValue hmacs[] = {
  { HMAC (0x07), GNUTLS_MAC_SHA1 },   { HMAC (0x08), GNUTLS_MAC_SHA224 }, { HMAC (0x09), GNUTLS_MAC_SHA256 },
  { HMAC (0x0A), GNUTLS_MAC_SHA384 }, { HMAC (0x0B), GNUTLS_MAC_SHA512 },
};

/* RFC 8018 appendix A.2: id-PBKDF2, 1.2.840.113549.1.5.12 */
static const guint8 pbkdf2_oid[] = { 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05, 0x0C };

int
sc_oid_find (ScSlice           oid,
             const ScOidValue *values,
             guint             n_values)
{
  for (guint i = 0; i < n_values; i++)
    if (sc_slice_equal (oid, (ScSlice) { values[i].octets, values[i].length, 0 }))
      return values[i].value;

  return -1;
}

ScAlgorithm
sc_algorithm_read (ScSlice *input)
{
  ScSlice contents = sc_tlv_enter (input, SC_SEQUENCE);
  ScSlice oid = sc_tlv_enter (&contents, SC_OBJECT_IDENTIFIER);

  return (ScAlgorithm) { oid, contents };
}

gboolean
sc_read_count (ScSlice *input,
               guint   *count)
{
  gint64 value = 0;

  if (!sc_integer_read_int64 (sc_tlv_enter (input, SC_INTEGER), &value) || value < 1 || value > G_MAXINT32)
    return FALSE;

  *count = (guint) value;
  return TRUE;
}

gnutls_mac_algorithm_t
sc_hmac_find (ScSlice oid)
{
  int found = sc_oid_find (oid, hmacs, G_N_ELEMENTS (hmacs));

  return found >= 0 ? (gnutls_mac_algorithm_t) found : GNUTLS_MAC_UNKNOWN;
}

gboolean
sc_pbkdf2_read (ScAlgorithm  algorithm,
                ScPbkdf2    *pbkdf2)
{
  ScSlice parameters = sc_tlv_enter (&algorithm.parameters, SC_SEQUENCE);
  ScSlice behind_length = { 0 };

  *pbkdf2 = (ScPbkdf2) { .hash = GNUTLS_MAC_SHA1 };
  if (!sc_slice_equal (algorithm.oid, (ScSlice) { pbkdf2_oid, sizeof pbkdf2_oid, 0 }))
    return FALSE;

  pbkdf2->salt = sc_tlv_enter (&parameters, SC_OCTET_STRING);
  if (!sc_read_count (&parameters, &pbkdf2->n_rounds))
    return FALSE;

  behind_length = parameters;
  if (sc_read_count (&behind_length, &pbkdf2->length))
    parameters = behind_length;

  if (parameters.length > 0)
    pbkdf2->hash = sc_hmac_find (sc_algorithm_read (&parameters).oid);

  return pbkdf2->hash != GNUTLS_MAC_UNKNOWN;
}
